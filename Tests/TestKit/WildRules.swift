import Quantities
package import RaceEngine

/// Rules and roles whose every field is drawn from its whole range, often from its ends: what a careless scenario sets.
package enum WildRules {
  /// A ruleset with every mechanic on.
  /// - Parameter seed: Which of many.
  package static func make(seed: UInt64) -> Ruleset {
    var rules = SampleRules.threeLabs(quarters: 1)
    var drawing = DrawRules(fields: DrawFields(seed: seed))
    for place in rules.roles.indices { rules.roles[place].visit(&drawing.fields) }
    rules.visit(&drawing)
    return rules
  }
}

private struct DrawRules: RegisterVisitor {
  var fields: DrawFields
  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    guard var row = rules else { return }
    row.visit(&fields)
    rules = row
  }
}

private struct DrawFields: FieldVisitor {
  let seed: UInt64
  var place = 0

  init(seed: UInt64) { self.seed = seed }

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    place += 1
    let (low, high) = (range.lowerBound.raw, range.upperBound.raw)
    switch Scribble.number(place, below: 4, seed: seed) {
    case 0: value = range.lowerBound
    case 1: value = range.upperBound
    case 2: value = Value(raw: low + Scribble.number(place, below: high - low + 1, seed: seed &+ 1))
    case 3: value = Value(raw: low + Scribble.number(place, below: min(high - low, 1_000) + 1, seed: seed &+ 1))
    default: break
    }
  }
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) { row.visit(&self) }
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    for place in table.indices { table[place].visit(&self) }
  }
}
