import Quantities
import RaceEngine
import TextUI

/// Sets one field of a ruleset by its path; a mechanic of which something is set takes part.
struct RuleSetter: RegisterVisitor {
  private var fields: FieldSetter

  /// Sets a field.
  /// - Returns: What is wrong; nil where it was set.
  static func set(_ path: FieldPath, to text: String, in rules: inout Ruleset) -> String? {
    var setter = RuleSetter(fields: FieldSetter(path: path, text: text))
    setter.fields.names = ["race", "labs", "mechanics"]
    switch path.steps[0].name {
    case "race": setter.fields.group("race", &rules.race, help: "")
    case "labs": setter.fields.labs(&rules.roles)
    case "mechanics" where path.steps.count > 1:
      setter.fields.depth = 1
      setter.fields.names = []
      rules.visit(&setter)
    default: break
    }
    return setter.fields.outcome
  }

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    let key = step.name.key
    if fields.path.steps[1].name != key.description {
      if fields.depth == 1 { fields.names.append(key.description) }
      return
    }
    var row = rules ?? Rule.Rules()
    fields.group(key, &row, help: "")
    rules = row
  }
}

/// The row that a lab is in scenario files: its names aside, a role.
private struct LabRow: Described {
  var role = Role()
  mutating func visit(_ fields: inout some FieldVisitor) { fields.group("role", &role, help: "") }
}

/// Sets the fields that a path leads to.
private struct FieldSetter: FieldVisitor {
  let path: FieldPath
  let text: String
  /// How many steps of the path have been taken.
  var depth = 0
  /// The names that the step which led nowhere could have had.
  var names: [String] = []
  private var isSet = false
  private var problem: String?

  init(path: FieldPath, text: String) {
    self.path = path
    self.text = text
  }

  /// What is wrong; nil where the field was set.
  var outcome: String? {
    if problem != nil || isSet { return problem }
    let near = path.steps.compactMap { Spelling.nearest(to: $0.name, among: names) }.last
    return "there is no field `\(path)`" + (near.map { "; did you mean `\($0)`?" } ?? "")
  }

  private var step: FieldPath.Step { path.steps[depth] }
  private var isLast: Bool { depth == path.steps.count - 1 }

  /// Goes into the labs.
  mutating func labs(_ roles: inout Table<8, Role>) {
    var rows = Table<8, LabRow>(blank: LabRow())
    for place in roles.indices { rows.append(LabRow(role: roles[place])) }
    self.rows("labs", &rows, help: "")
    roles.removeAll()
    for place in rows.indices { roles.append(rows[place].role) }
  }

  private mutating func enter(_ row: inout some Described) {
    depth += 1
    if !isSet { names = [] }
    row.visit(&self)
    depth -= 1
  }

  private mutating func number(_ kind: FieldKind, in range: ClosedRange<Int64>) -> Int64? {
    do throws(AmountError) {
      let raw = try kind.raw(text)
      if range.contains(raw) {
        isSet = true
        return raw
      }
      problem = "`\(path)` goes from \(kind.text(range.lowerBound)) to \(kind.text(range.upperBound))"
    } catch {
      let choices = kind.choices.keys.sorted().joined(separator: ", ")
      problem = choices.isEmpty ? "`\(path)`: \(error.text)" : "`\(path)` is one of \(choices)"
    }
    return nil
  }

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    if !isSet { names.append(name.description) }
    guard step.name == name.description, isLast, step.row == nil else { return }
    let raws = range.lowerBound.raw...range.upperBound.raw
    if let raw = number(FieldKind(Value.self, in: raws), in: raws) { value = Value(raw: raw) }
  }

  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    if !isSet { names.append(name.description) }
    guard step.name == name.description, !isLast, step.row == nil else { return }
    enter(&row)
  }

  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    if !isSet { names.append(name.description) }
    guard step.name == name.description else { return }
    switch step.row {
    case nil where isLast:
      guard let count = number(.count, in: 0...Int64(capacity)) else { return }
      while table.count < count { table.append(Row()) }
      table.truncate(to: Int(count))
    case .at(let place) where !isLast:
      guard place < table.count else { return problem = "`\(name)` has \(table.count) rows, counted from 0" }
      enter(&table[place])
    case .all where !isLast: for place in table.indices { enter(&table[place]) }
    default: break
    }
  }
}
