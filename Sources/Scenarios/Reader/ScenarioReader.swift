import Quantities
import RaceEngine

/// Reads scenario files and says everything that is wrong with them.
public enum ScenarioReader {
  /// The longest race that the engine's tables allow.
  static let longest: Int64 = 80
  /// The largest file that is read, in bytes.
  static let largest = 16 << 20

  /// Reads a scenario.
  ///
  /// Syntax comes first, and its first fault stands alone. Then every key and value is checked, and last, where all of
  /// these are right, how they fit together.
  ///
  /// - Parameters:
  ///   - text: JSON5.
  ///   - file: The file's name or path; its stem is the scenario's name.
  /// - Throws: `ScenarioFaults`, with all faults in the order of the file.
  public static func read(text: String, file: String) throws(ScenarioFaults) -> Scenario {
    try read(bytes: Array(text.utf8), file: file)
  }

  /// Reads a scenario from bytes, which must be UTF-8.
  ///
  /// - Parameters:
  ///   - bytes: JSON5 in UTF-8.
  ///   - file: The file's name or path; its stem is the scenario's name.
  /// - Throws: `ScenarioFaults`, with all faults in the order of the file.
  public static func read(bytes: [UInt8], file: String) throws(ScenarioFaults) -> Scenario {
    guard bytes.count <= largest else {
      throw ScenarioFaults(
        file: file, line: 1, column: 1, problem: "the file is larger than \(largest >> 20) MiB",
        remedy: "make it smaller; a scenario needs less than one")
    }
    let root: JSON5Node
    do {
      root = try JSON5Reader.read(bytes[...])
    } catch {
      throw ScenarioFaults(faults: [ScenarioFault(error, in: file)])
    }
    let notes = ScenarioNotes(file: file)
    let scenario = scenario(from: root, named: stem(of: file), notes)
    if notes.faults.isEmpty { Semantics(scenario: scenario, notes: notes).check() }
    guard notes.faults.isEmpty else { throw ScenarioFaults(faults: notes.faultsInOrder) }
    return scenario
  }

  /// The name of a scenario: the file's name without folders and ending.
  static func stem(of file: String) -> String {
    let name = file.split(separator: "/").last ?? ""
    return String(name.split(separator: ".").first ?? "scenario")
  }

  private static func scenario(from root: JSON5Node, named name: String, _ notes: ScenarioNotes) -> Scenario {
    var scenario = Scenario(
      name: name, title: "", summary: "", briefing: "", labs: [], lengths: [], rules: Ruleset(), citations: [])
    scenario.file = notes.file
    guard var object = ObjectReader(root, path: "", notes) else { return scenario }
    scenario.title = object.text("title", "what the scenario is called")
    scenario.summary = object.text("summary", "what it is about, in one line")
    if let node = object.required("briefing", "a list of paragraphs to read before the first quarter") {
      let paragraphs = notes.list(node, "briefing").enumerated().map { place, item in
        notes.text(item, "briefing[\(place)]", "a paragraph")
      }
      if case .array(let items) = node.value, items.isEmpty {
        notes.fault(at: node.position, "`briefing` is empty", "write at least one paragraph")
      }
      scenario.briefing = paragraphs.joined(separator: "\n\n")
    }
    if let node = object.optional("objectives") { scenario.objectives = objectives(node, notes) }
    if let node = object.required("lengths", "the numbers of quarters that can be played, as [32, 20]") {
      scenario.lengths = lengths(node, notes)
    }
    if let node = object.optional("round") { scenario.round = round(node, within: scenario.lengths, notes) }
    if let node = object.required("race", "when the race starts") {
      RowReader.read(&scenario.rules.race, from: node, path: "race", omitting: "quarters", notes)
    }
    scenario.rules.race.quarters = scenario.lengths.first ?? scenario.rules.race.quarters
    if let node = object.required("labs", "a list of one to \(Seat.most) labs") {
      labs(node, into: &scenario, notes)
    }
    if let node = object.optional("names") { scenario.names = ThingNames.read(node, notes) }
    if let node = object.required("mechanics", "the rules of each mechanic that takes part") {
      MechanicsReader.read(&scenario.rules, from: node, notes)
    }
    object.close()
    scenario.citations = notes.citations
    return scenario
  }

  /// Lengths stand in falling order, so the first is both the usual and the longest.
  private static func lengths(_ node: JSON5Node, _ notes: ScenarioNotes) -> [Int32] {
    let items = notes.list(node, "lengths")
    guard case .array = node.value else { return [] }
    if items.isEmpty { notes.fault(at: node.position, "`lengths` is empty", "give at least one, as [32]") }
    var lengths: [Int32] = []
    for (place, item) in items.enumerated() {
      let reader = NumberReader(
        path: "lengths[\(place)]", unit: .count, range: 1...longest, help: "quarters played", notes: notes)
      guard let raw = reader.read(item) else { continue }
      if let last = lengths.last, raw >= Int64(last) {
        notes.fault(at: item.position, "`lengths` has \(raw) after \(last)", "list each length once, the longest first")
      }
      lengths.append(Int32(raw))
    }
    return lengths
  }

  /// A round is no longer than the shortest race.
  private static func round(_ node: JSON5Node, within lengths: [Int32], _ notes: ScenarioNotes) -> Int32 {
    let reader = NumberReader(
      path: "round", unit: .count, range: 1...Scenario.longestRound, help: "quarters from one order to the next",
      notes: notes)
    guard let raw = reader.read(node) else { return 1 }
    if let shortest = lengths.last, raw > Int64(shortest) {
      notes.fault(
        at: node.position, "`round` is \(raw) quarters, longer than a race of \(shortest)",
        "give at most \(shortest), or remove that length")
    }
    return Int32(raw)
  }

  private static func labs(_ node: JSON5Node, into scenario: inout Scenario, _ notes: ScenarioNotes) {
    let items = notes.list(node, "labs")
    if case .array = node.value, items.isEmpty {
      notes.fault(at: node.position, "`labs` is empty", "add one to \(Seat.most) labs")
    }
    for (place, item) in items.enumerated() {
      guard place < Seat.most else {
        notes.fault(
          at: item.position, "`labs` has \(items.count) labs, and a race has at most \(Seat.most)",
          "remove the labs from here on")
        return
      }
      var role = Role()
      if var object = ObjectReader(item, path: "labs[\(place)]", notes) {
        let text = LabText(
          name: object.text("name", "what the lab is called"),
          description: object.text("description", "what it is, in one line"),
          note: object.text("note", "what its seat should know"))
        scenario.labs.append(text)
        if let node = object.required("role", "where the seat starts") {
          RowReader.read(&role, from: node, path: "labs[\(place)].role", notes)
        }
        object.close()
      }
      scenario.rules.roles.append(role)
      scenario.statedPars.append(notes.hasPlace("labs[\(place)].role.par") ? role.par : nil)
    }
  }
}
