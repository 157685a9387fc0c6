import Quantities
import RaceEngine

/// Writes rules as a scenario file has them, plainly and exactly.
struct ScenarioText: RegisterVisitor, FieldVisitor {
  private var members: [String] = []

  /// A whole scenario with invented texts.
  static func text(of rules: Ruleset) -> String {
    var rules = rules
    var mechanics = ScenarioText()
    rules.visit(&mechanics)
    let labs = rules.roles.indices.map { place in
      "{ name: 'Lab \(place)', description: 'A lab.', note: 'Play.', role: \(row(rules.roles[place])) }"
    }
    let race = rules.race
    return """
      {
        title: 'Written', summary: 'Written by a test.', briefing: ['Hello.'], lengths: [\(race.quarters)],
        race: { start_year: \(race.startYear), start_quarter: \(race.startQuarter) },
        labs: [\(labs.joined(separator: ",\n"))],
        mechanics: \(mechanics.object),
      }
      """
  }

  /// The usual rules of one mechanic, so that a new field there breaks no test that mentions the mechanic.
  static func usual(_ key: String) -> String {
    var rules = Ruleset()
    var usual = UsualRules(key: key)
    rules.visit(&usual)
    return usual.text
  }

  fileprivate static func row(_ row: some Described) -> String {
    var row = row
    var fields = ScenarioText()
    row.visit(&fields)
    return fields.object
  }

  private var object: String { "{ \(members.joined(separator: ", ")) }" }

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    if let row = rules { members.append("\(step.name.key): \(Self.row(row))") }
  }

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    let isFlag = Value.self == Int32.self && range.lowerBound.raw == 0 && range.upperBound.raw == 1
    let number = "\(value.raw)e\(-Value.unit.decimals)"
    let text = Value.choice(value.raw).map { "'\($0)'" } ?? (isFlag ? "\(value.raw == 1)" : number)
    members.append("\(name): \(text)")
  }

  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    members.append("\(name): \(Self.row(row))")
  }

  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    let rows = table.indices.map { Self.row(table[$0]) }
    members.append("\(name): [\(rows.joined(separator: ", "))]")
  }
}

/// Writes the usual rules of one mechanic.
private struct UsualRules: RegisterVisitor {
  let key: String
  var text = ""

  init(key: String) { self.key = key }

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    if step.name.key.description == key { text = ScenarioText.row(Rule.Rules()) }
  }
}
