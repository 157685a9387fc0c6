import Foundation
import Quantities
import RaceEngine
import Scenarios
import Testing

/// The executable carries the scenarios as they stand in their files.
@Suite struct ScenarioLibraryTests {
  @Test(arguments: ScenarioLibrary.names) func `each scenario loads and starts`(name: String) throws {
    let scenario = try ScenarioLibrary.load(name)
    #expect(scenario.name == name)
    #expect(scenario.labs.count == scenario.rules.roles.count)
    #expect(Set(scenario.labs.compactMap(\.name.first)).count == scenario.labs.count)
    let race = Race(rules: scenario.rules, seed: 1)
    #expect(race.seatCount == scenario.labs.count)
  }

  @Test(arguments: ScenarioLibrary.names)
  func `every number has a source, and the standard scenario uses every mechanic`(
    name: String
  ) throws {
    var rules = try ScenarioLibrary.load(name).rules
    var counting = Counting()
    rules.visit(&counting)
    if name == "race-2023" { #expect(counting.off.isEmpty) }
    var row = RowCounting()
    for place in rules.roles.indices {
      var role = rules.roles[place]
      role.visit(&row)
    }
    // The start of the race has two numbers, its length is one of the listed ones, and a round has one.
    let scenario = try ScenarioLibrary.load(name)
    #expect(scenario.citations.count == counting.numbers + row.numbers + 3 + scenario.lengths.count)
  }

  @Test(arguments: ScenarioLibrary.names) func `each scenario carries the par of its present rules`(
    name: String
  ) throws {
    let scenario = try ScenarioLibrary.load(name)
    let warnings = scenario.parWarnings
    #expect(warnings == [], "record it anew: frontier scenario par scenarios/\(name).json5 --record")
    for quarters in scenario.lengths {
      let rules = try scenario.playing(quarters: quarters).rules
      let least = rules.roles.indices.map { rules.roles[$0].par.capability }.min() ?? 0
      #expect(least > 0, "\(quarters) quarters")
    }
  }

  @Test func `an unknown name is answered with the nearest`() {
    let faults = #expect(throws: ScenarioFaults.self) { try ScenarioLibrary.load("race-2032") }
    #expect(faults?.faults.first?.remedy == "did you mean `race-2023`?")
    #expect(ScenarioLibrary.names.contains(ScenarioLibrary.standard))
  }

  @Test func `the embedded texts are the files`() throws {
    let embedding = try Embedding()
    guard ProcessInfo.processInfo.environment["FRONTIER_RECORD"] != "1" else {
      try embedding.record()
      Issue.record("recorded \(embedding.scenarios.count) scenarios; run again without FRONTIER_RECORD")
      return
    }
    for (path, text) in embedding.sources {
      let stored = try? String(contentsOf: path, encoding: .utf8)
      #expect(stored == text, "\(path.lastPathComponent) is stale: run this test with FRONTIER_RECORD=1")
    }
    #expect(ScenarioLibrary.names == embedding.scenarios.map(\.name))
    for scenario in embedding.scenarios {
      #expect(ScenarioLibrary.text(of: scenario.name) == scenario.text)
      #expect(ScenarioLibrary.parText(of: scenario.name) == scenario.par)
    }
  }
}

/// The files under `scenarios/` and the Swift sources that carry them.
private struct Embedding {
  /// Names and texts, with those of the par files, by name.
  let scenarios: [(name: String, text: String, par: String?)]
  /// Generated sources and what they must hold.
  let sources: [(path: URL, text: String)]

  private static let head = """
    // swift-format-ignore-file
    // Generated from scenarios/: run the tests with FRONTIER_RECORD=1 after a change there.


    """

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let texts = root.appending(path: "scenarios")
    let files = try FileManager.default.contentsOfDirectory(at: texts, includingPropertiesForKeys: nil)
    // A second ending, as in NAME.targets.json5, marks a file that is no scenario.
    scenarios =
      try files
      .filter { $0.pathExtension == "json5" && $0.lastPathComponent.split(separator: ".").count == 2 }
      .map { file in
        let name = file.deletingPathExtension().lastPathComponent
        let par = try? String(contentsOf: texts.appending(path: "\(name).par.json"), encoding: .utf8)
        return (name, try String(contentsOf: file, encoding: .utf8), par)
      }
      .sorted { $0.0 < $1.0 }
    let folder = root.appending(path: "Sources/Scenarios/Embedded")
    var sources: [(URL, String)] = []
    for (name, text, par) in scenarios {
      let words = name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      let parts =
        [Self.member(Self.constant(name), text, of: "\(name).json5")]
        + (par.map { [Self.member(Self.constant(name) + "Par", $0, of: "\(name).par.json")] } ?? [])
      sources.append(
        (
          folder.appending(path: words.joined() + ".swift"),
          Self.head + "extension ScenarioLibrary {\n" + parts.joined(separator: "\n") + "}\n"
        ))
    }
    let rows = scenarios.map { scenario in
      let constant = Self.constant(scenario.name)
      return "    (\"\(scenario.name)\", \(constant), \(scenario.par == nil ? "nil" : constant + "Par")),\n"
    }
    let index =
      "extension ScenarioLibrary {\n  /// Every scenario and its text, with that of its par file, by name.\n"
      + "  static let embedded: [(name: String, text: String, par: String?)] = [\n" + rows.joined() + "  ]\n}\n"
    sources.append((folder.appending(path: "Index.swift"), Self.head + index))
    self.sources = sources
  }

  /// A constant that holds a file.
  private static func member(_ name: String, _ text: String, of file: String) -> String {
    "  /// scenarios/\(file)\n  static let \(name) = ##\"\"\"\n\(text)\n\"\"\"##\n"
  }

  /// Writes the sources.
  func record() throws {
    for (path, text) in sources { try text.write(to: path, atomically: true, encoding: .utf8) }
  }

  /// `race-2023` as a Swift name: `race2023`.
  private static func constant(_ name: String) -> String {
    let words = name.split(separator: "-")
    return words.prefix(1).joined() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}

/// Counts the numbers of every mechanic's rules; choices and flags are none.
private struct Counting: RegisterVisitor {
  var numbers = 0
  var off: [String] = []

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    guard var present = rules else { return off.append(step.name.key.description) }
    var row = RowCounting()
    present.visit(&row)
    numbers += row.numbers
  }
}

/// Counts the numbers of a row. A role's par is measured by play and has no source.
private struct RowCounting: FieldVisitor {
  var numbers = 0

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    let isFlag = Value.self == Int32.self && range.lowerBound.raw == 0 && range.upperBound.raw == 1
    if Value.choice(range.lowerBound.raw) == nil, !isFlag { numbers += 1 }
  }
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {}
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    for place in table.indices { table[place].visit(&self) }
  }
}
