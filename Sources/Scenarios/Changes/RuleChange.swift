import Quantities
package import RaceEngine

/// Reads a change of a scenario's rules: mechanics that are switched off, and figures that are set to other values.
package struct RuleChange {
  private let notes: ScenarioNotes
  private let faultsBefore: Int
  /// The scenario, with all changes that were read.
  package private(set) var scenario: Scenario

  /// Starts from a scenario as it is.
  package init(of scenario: Scenario, _ notes: ScenarioNotes) {
    self.scenario = scenario
    self.notes = notes
    faultsBefore = notes.faults.count
  }

  /// Reads `off: "exports"` or `off: ["exports", "shocks"]`.
  package mutating func read(off node: JSON5Node, path: String) {
    let items: [JSON5Node]
    if case .array(let several) = node.value { items = several } else { items = [node] }
    if items.isEmpty { notes.fault(at: node.position, "`\(path)` is empty", "name a mechanic that takes part") }
    for item in items {
      let key = notes.text(item, path, "the key of a mechanic, such as \"exports\"")
      guard !key.isEmpty else { continue }
      var switching = SwitchOff(key: key)
      scenario.rules.visit(&switching)
      guard !switching.found else { continue }
      let near = Spelling.nearest(to: key, among: switching.others)
      notes.fault(
        at: item.position, "`\(key)` is no mechanic that takes part here",
        near.map { "did you mean `\($0)`?" } ?? "choose one of \(ObjectReader.list(switching.others))")
    }
  }

  /// Reads `set: { "mechanics.fleet.training": 0.5, "labs[0].role.cash": { value: 3, unit: "$ billion" } }`.
  ///
  /// A figure that the scenario cites stays within the range that it is cited with.
  package mutating func read(set node: JSON5Node, path: String) {
    guard case .object(let members) = node.value else {
      notes.fault(
        at: node.position, "`\(path)` is \(node.value.kind), not an object",
        "write it as { \"mechanics.fleet.training\": 0.5 }")
      return
    }
    if members.isEmpty { notes.fault(at: node.position, "`\(path)` is empty", "set at least one figure") }
    var seen: Set<String> = []
    for member in members {
      guard seen.insert(member.key).inserted else {
        notes.fault(at: member.keyPosition, "`\(member.key)` is given twice", "keep one")
        continue
      }
      let cited = scenario.citations.first { $0.path == member.key }?.rawRange
      var setting = FieldSetting(key: member.key, node: member.node, cited: cited, notes: notes)
      for place in scenario.rules.roles.indices {
        setting.prefix = "labs[\(place)].role."
        scenario.rules.roles[place].visit(&setting)
      }
      scenario.rules.visit(&setting)
      guard !setting.found else { continue }
      let near = Spelling.nearest(to: member.key, among: setting.others)
      notes.fault(
        at: member.keyPosition, "`\(member.key)` is no figure of this scenario",
        near.map { "did you mean `\($0)`?" } ?? "write it as `scenario show --sources` does: mechanics.KEY.FIGURE")
    }
  }

  /// Notes where the changed rules do not fit together.
  ///
  /// - Parameter node: Where the change stands.
  package func check(at node: JSON5Node) {
    guard notes.faults.count == faultsBefore else { return }
    let inner = ScenarioNotes(file: notes.file)
    Semantics(scenario: scenario, notes: inner).check()
    guard let first = inner.faults.first else { return }
    notes.fault(at: node.position, "so changed, the rules do not fit together: \(first.problem)", first.remedy)
  }
}

/// Switches one mechanic off.
private struct SwitchOff: RegisterVisitor {
  let key: String
  var found = false
  var others: [String] = []

  init(key: String) { self.key = key }

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    guard rules != nil else { return }
    let name = step.name.key.description
    if name == key { (rules, found) = (nil, true) } else { others.append(name) }
  }
}

/// Sets the one field whose path is asked for.
struct FieldSetting: RegisterVisitor, FieldVisitor {
  let key: String
  let node: JSON5Node
  let cited: ClosedRange<Int64>?
  let notes: ScenarioNotes
  /// What stands before the names of the fields that come next.
  var prefix = ""
  /// Whether there is such a field.
  private(set) var found = false
  /// The paths of the fields that are not meant.
  private(set) var others: [String] = []

  init(key: String, node: JSON5Node, cited: ClosedRange<Int64>?, notes: ScenarioNotes) {
    self.key = key
    self.node = node
    self.cited = cited
    self.notes = notes
  }

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    guard var present = rules else { return }
    prefix = "mechanics.\(step.name.key)."
    present.visit(&self)
    rules = present
  }

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    let path = prefix + name.description
    guard path == key else { return others.append(path) }
    found = true
    let allowed = cited.map { range.clamped(to: Value(raw: $0.lowerBound)...Value(raw: $0.upperBound)) } ?? range
    let reader = FieldReader(path: path, help: help.description, notes: notes, needsSource: false)
    reader.read(&value, from: node, in: allowed)
  }

  /// Par is measured, not set.
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    guard name.description != "par" else { return }
    let outer = prefix
    prefix += "\(name)."
    row.visit(&self)
    prefix = outer
  }

  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    let outer = prefix
    for place in table.indices {
      prefix = "\(outer)\(name)[\(place)]."
      table[place].visit(&self)
    }
    prefix = outer
  }
}

/// Reads some of a row's fields from an object, as `{ safety: 0.3 }`; the others stay as they are.
package enum PartialRow {
  /// Reads the fields that the object has.
  package static func read<Row: Described>(
    _ row: inout Row, from node: JSON5Node, path: String, _ notes: ScenarioNotes
  ) {
    guard case .object(let members) = node.value else {
      notes.fault(at: node.position, "`\(path)` is \(node.value.kind), not an object", "write it as { key: value, … }")
      return
    }
    var seen: Set<String> = []
    for member in members {
      guard seen.insert(member.key).inserted else {
        notes.fault(at: member.keyPosition, "`\(member.key)` is given twice", "keep one")
        continue
      }
      var setting = FieldSetting(key: member.key, node: member.node, cited: nil, notes: notes)
      row.visit(&setting)
      guard !setting.found else { continue }
      let near = Spelling.nearest(to: member.key, among: setting.others)
      notes.fault(
        at: member.keyPosition, "unknown key `\(member.key)`",
        near.map { "did you mean `\($0)`?" } ?? "choose one of \(ObjectReader.list(setting.others))")
    }
  }
}
