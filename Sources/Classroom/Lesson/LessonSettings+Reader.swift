import Policies
import RaceEngine
package import Scenarios
import TextUI
import Validation

/// Reads what a lesson makes of its scenario, and says everything that is wrong with it.
struct LessonSettingsReader {
  let notes: ScenarioNotes
  let scenario: Scenario

  /// Reads `NAME.lesson.json5`.
  ///
  /// - Throws: `ScenarioFaults`, all that is wrong, in the order of the file.
  static func read(_ text: String, file: String, for scenario: Scenario) throws(ScenarioFaults) -> LessonSettings {
    let reader = LessonSettingsReader(notes: ScenarioNotes(file: file), scenario: scenario)
    let settings = reader.settings(try reader.notes.root(of: text))
    guard reader.notes.faults.isEmpty, let settings else { throw ScenarioFaults(faults: reader.notes.faultsInOrder) }
    return settings
  }

  private func settings(_ root: JSON5Node) -> LessonSettings? {
    guard var object = ObjectReader(root, path: "", notes) else { return nil }
    notes.version(&object, "frontier_lesson")
    let level = object.required("level", "how hard the lesson is")
      .flatMap { word($0, "level", LessonSettings.Level.allCases.map(\.rawValue)) }
    let lengths = object.required("lengths", "the lengths of the race by the minutes of the lesson").map(lengths) ?? []
    let decisions = object.required("decisions", "the most orders of a team in a round")
      .flatMap { notes.whole($0, "decisions", in: 1...20) }
    let verbs = VerbCatalog(rules: scenario.rules).verbs.map(\.verb)
    let orders = words(&object, "orders", verbs, "the verbs of the orders that a team may give")
    let deals = deals(&object)
    let seats = numbers(&object, "seats", "the seats in the order in which teams get them")
    let policies = PolicyRoster.builtin
    var players: [String] = []
    if let node = object.required("players", "the policy of each seat") {
      for (place, item) in notes.list(node, "players").enumerated() {
        let name = notes.text(item, "players[\(place)]", "a policy")
        do throws(PolicyFault) {
          players.append(try policies.policy(name).name)
        } catch {
          notes.fault(at: item.position, error.message, error.remedy)
        }
      }
      if players.count != scenario.labs.count {
        notes.fault(
          at: node.position,
          "`players` has \(players.count) policies, and the scenario has \(scenario.labs.count) seats",
          "name one for each seat")
      }
    }
    let families = words(&object, "families", Family.allCases.map(\.rawValue), "the families a team reads all of")
    let predictions = object.required("predictions", "what teams predict in each round").map(predictions) ?? []
    object.close()
    if !predictions.isEmpty {
      for round in [1, 80] where !predictions.contains(where: { $0.rounds.contains(round) }) {
        notes.fault(
          path: "predictions", "nothing is predicted in \(round == 1 ? "the first round" : "later rounds")",
          "ask something in each round")
      }
    }
    if seats.sorted() != Array(scenario.labs.indices) {
      notes.fault(path: "seats", "`seats` does not name every seat once", "order 0 to \(scenario.labs.count - 1)")
    }
    guard let level = level.flatMap(LessonSettings.Level.init), let decisions, !lengths.isEmpty else { return nil }
    return LessonSettings(
      level: level, lengths: lengths, decisions: decisions, orders: orders, deals: deals, seats: seats,
      players: players,
      families: families, predictions: predictions)
  }

  private func lengths(_ node: JSON5Node) -> [LessonSettings.Length] {
    var lengths: [LessonSettings.Length] = []
    for (place, item) in notes.list(node, "lengths").enumerated() {
      let path = "lengths[\(place)]"
      guard var object = ObjectReader(item, path: path, notes) else { continue }
      let minutes = object.required("minutes", "from how many minutes on")
        .flatMap { notes.whole($0, "\(path).minutes", in: 20...600) }
      let quarters = object.required("quarters", "quarters of the race")
        .flatMap { notes.whole($0, "\(path).quarters", in: 1...80) }
      let round = object.required("round", "quarters of a round")
        .flatMap { notes.whole($0, "\(path).round", in: 1...Int(Scenario.longestRound)) }
      object.close()
      guard let minutes, let quarters, let round else { continue }
      if !scenario.lengths.contains(Int32(quarters)) {
        notes.fault(
          path: "\(path).quarters", "\(scenario.name) is not played over \(quarters) quarters",
          "choose \(scenario.lengths.map(String.init).joined(separator: ", "))")
      }
      if let last = lengths.last, last.minutes >= minutes {
        notes.fault(path: "\(path).minutes", "it is no longer than the length before it", "begin with the shortest")
      }
      lengths.append(
        LessonSettings.Length(minutes: minutes, quarters: Int32(quarters), round: Int32(round)))
    }
    if lengths.isEmpty { notes.fault(at: node.position, "`lengths` is empty", "state at least one") }
    return lengths
  }

  private func predictions(_ node: JSON5Node) -> [LessonSettings.Prediction] {
    let targets = TargetReader(notes: notes, rules: scenario.rules)
    var keys: Set<String> = []
    return notes.list(node, "predictions").enumerated().compactMap { place, item in
      let path = "predictions[\(place)]"
      guard var object = ObjectReader(item, path: path, notes) else { return nil }
      let key = object.text("key", "the word that order files use")
      if key.contains(where: { !$0.isLetter }) || !keys.insert(key).inserted {
        notes.fault(path: "\(path).key", "“\(key)” is not a word of letters that stands once", "choose another")
      }
      guard
        let (name, inner) = targets.choice(
          &object, item, of: ["range", "rise", "fall", "ahead"], beside: ["key", "unit", "from", "to", "example"],
          "the prediction")
      else { return nil }
      let series = targets.series(inner, "\(path).\(name)")
      let unit = object.required("unit", "the unit of the number")
      let from = object.optional("from").flatMap { notes.whole($0, "\(path).from", in: 1...80) } ?? 1
      let to = object.optional("to").flatMap { notes.whole($0, "\(path).to", in: from...80) } ?? 80
      let example = example(&object, path, isRange: name == "range")
      object.close()
      guard let series, let unit, let read = targets.unit(unit, "\(path).unit", of: .plain(series.measure)) else {
        return nil
      }
      let asked: LessonSettings.Prediction.Asked =
        switch name {
        case "range": .range
        case "rise": .rise
        case "fall": .fall
        default: .ahead
        }
      let prediction = LessonSettings.Prediction(
        key: key, asked: asked, series: series, unit: read.text, exponent: read.exponent, rounds: from...max(from, to),
        example: example)
      if !prediction.isPublic {
        notes.fault(
          at: inner.position, "`\(path)` is about something that not everybody may know, and its result would tell",
          "predict a number of the market, or what the public knows of a lab: its best model, price, share or value")
      }
      return prediction
    }
  }

  /// The kinds of agreements; all where nothing is said.
  private func deals(_ object: inout ObjectReader) -> [DealKind] {
    let kinds = [DealKind.pledge, .compute, .licence, .truce]
    guard let node = object.optional("deals") else { return kinds }
    let names = kinds.map { "\(DealKind.choice($0.raw) ?? "")" }
    return notes.list(node, "deals").enumerated().compactMap { place, item in
      word(item, "deals[\(place)]", names).flatMap { name in names.firstIndex(of: name).map { kinds[$0] } }
    }
  }

  /// A range as an example: two numbers, the lower one first.
  private func example(_ object: inout ObjectReader, _ path: String, isRange: Bool) -> ClosedRange<Double>? {
    guard let node = object.optional("example") else {
      if isRange {
        notes.fault(path: "\(path).example", "there is no `example`", "write two numbers: example: [20, 30]")
      }
      return nil
    }
    let numbers = notes.list(node, "\(path).example").map { item -> Double? in
      if case .number(let decimal) = item.value { return (try? decimal.scaled(by: 6)).map { Double($0) / 1_000_000 } }
      return nil
    }
    guard isRange, numbers.count == 2, let low = numbers[0], let high = numbers[1], low < high else {
      notes.fault(
        at: node.position, "`\(path).example` is no range",
        isRange ? "write two numbers, the lower one first" : "leave it out: a chance is asked for")
      return nil
    }
    return low...high
  }

  private func words(_ object: inout ObjectReader, _ key: String, _ known: [String], _ help: String) -> [String] {
    guard let node = object.required(key, help) else { return [] }
    return notes.list(node, key).enumerated().compactMap { place, item in word(item, "\(key)[\(place)]", known) }
  }

  private func word(_ node: JSON5Node, _ path: String, _ known: [String]) -> String? {
    let word = notes.text(node, path, "one of \(ObjectReader.list(known))")
    guard !word.isEmpty, !known.contains(word) else { return word.isEmpty ? nil : word }
    notes.fault(
      at: node.position, "`\(path)` is “\(word)”, which means nothing here",
      Spelling.nearest(to: word, among: known).map { "did you mean “\($0)”?" }
        ?? "choose one of \(ObjectReader.list(known))")
    return nil
  }

  private func numbers(_ object: inout ObjectReader, _ key: String, _ help: String) -> [Int] {
    guard let node = object.required(key, help) else { return [] }
    return notes.list(node, key).enumerated().compactMap { place, item in
      notes.whole(item, "\(key)[\(place)]", in: 0...7)
    }
  }
}

extension ScenarioNotes {
  /// The value that a text holds.
  ///
  /// - Throws: `ScenarioFaults`, the first fault of syntax.
  package func root(of text: String) throws(ScenarioFaults) -> JSON5Node {
    do {
      return try JSON5Reader.read(text)
    } catch {
      throw ScenarioFaults(faults: [ScenarioFault(error, in: file)])
    }
  }

  /// A whole number within bounds; anything else is a fault.
  package func whole(_ node: JSON5Node, _ path: String, in range: ClosedRange<Int>) -> Int? {
    if case .number(let decimal) = node.value, let number = decimal.whole, range.contains(number) { return number }
    let what =
      if case .number = node.value { "not a whole number within its range" } else { "\(node.value.kind), no number" }
    fault(at: node.position, "`\(path)` is \(what)", "write a whole number, \(range.lowerBound) to \(range.upperBound)")
    return nil
  }

  /// The version of a format, which must be 1.
  package func version(_ object: inout ObjectReader, _ key: String) {
    guard let node = object.required(key, "1, the version of the format") else { return }
    if case .number(let decimal) = node.value, decimal.whole == 1 { return }
    fault(at: node.position, "this file is of another format than 1", "write `\(key): 1`, or use another program")
  }
}

extension DecimalNumber {
  /// The number, where it is whole.
  fileprivate var whole: Int? {
    guard let value = try? scaled(by: 0) else { return nil }
    return Int(value)
  }
}
