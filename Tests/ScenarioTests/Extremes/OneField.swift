import Quantities
import RaceEngine

/// Sets one field of a ruleset to a bound of its range, and counts the fields on the way.
struct OneField: RegisterVisitor, FieldVisitor {
  private let target: Int
  private let isUpper: Bool
  private var seen = 0
  private var name: StaticString?

  /// Sets the field of that number in the race, in the first role or in the rules of any mechanic.
  ///
  /// - Returns: The field's name; nil where there are fewer fields.
  static func set(_ number: Int, toUpper isUpper: Bool, in rules: inout Ruleset) -> StaticString? {
    var visitor = OneField(target: number, isUpper: isUpper)
    rules.race.visit(&visitor)
    rules.roles[0].visit(&visitor)
    rules.visit(&visitor)
    return visitor.name
  }

  private init(target: Int, isUpper: Bool) {
    self.target = target
    self.isUpper = isUpper
  }

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    guard var row = rules else { return }
    row.visit(&self)
    rules = row
  }

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    seen += 1
    guard seen == target + 1 else { return }
    value = isUpper ? range.upperBound : range.lowerBound
    self.name = name
  }

  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    row.visit(&self)
  }

  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    for place in table.indices { table[place].visit(&self) }
  }
}
