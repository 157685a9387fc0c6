import Quantities
import RaceEngine

/// Goes through every value of a ruleset by its path in the file: collects them all, or changes one.
struct ParameterWalk: RegisterVisitor, FieldVisitor {
  /// What was found, in the order of the rules.
  private(set) var parameters: [Parameter] = []
  private var place = ""
  private let change: (path: String, raw: Int64)?

  /// Every parameter of a ruleset. Its length and par are none: the one is chosen, the other measured.
  static func parameters(of rules: Ruleset) -> [Parameter] {
    var rules = rules
    var walk = ParameterWalk(change: nil)
    walk.visit(&rules)
    return walk.parameters
  }

  /// Sets the value at a path.
  static func set(_ path: String, to raw: Int64, in rules: inout Ruleset) {
    var walk = ParameterWalk(change: (path, raw))
    walk.visit(&rules)
  }

  private init(change: (path: String, raw: Int64)?) { self.change = change }

  private mutating func visit(_ rules: inout Ruleset) {
    within("race.") { $0.row(&rules.race) }
    for seat in rules.roles.indices { within("labs[\(seat)].role.") { $0.row(&rules.roles[seat]) } }
    rules.visit(&self)
  }

  private mutating func within(_ name: String, _ body: (inout ParameterWalk) -> Void) {
    let outer = place
    place += name
    body(&self)
    place = outer
  }

  private mutating func row(_ row: inout some Described) { row.visit(&self) }

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    guard var present = rules else { return }
    within("mechanics.\(step.name.key).") { $0.row(&present) }
    rules = present
  }

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    let path = place + name.description
    if let change {
      if change.path == path { value = Value(raw: change.raw) }
      return
    }
    guard path != "race.quarters" else { return }
    let raws = range.lowerBound.raw...range.upperBound.raw
    let kind: Parameter.Kind =
      if Value.choice(raws.lowerBound) != nil {
        .choice(raws.map { Value.choice($0)?.description ?? "" })
      } else if Value.self == Int32.self, raws == 0...1 {
        .flag
      } else {
        .number
      }
    parameters.append(
      Parameter(path: path, kind: kind, raw: value.raw, allowed: raws, help: help.description, unit: Value.unit))
  }

  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    guard !place.hasSuffix("].role.") || name.description != "par" else { return }
    within("\(name).") { $0.row(&row) }
  }

  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    for number in table.indices { within("\(name)[\(number)].") { $0.row(&table[number]) } }
  }
}
