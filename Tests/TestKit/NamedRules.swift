import Quantities
package import RaceEngine

/// Rules as lines of `key.field value`: pinned, they stay what they were when usual values change or mechanics come.
package enum NamedRules {
  /// The rules of a golden file; a mechanic without a line is off. Nil where a line names no field.
  ///
  /// The file is written by hand or from `lines(of:)`; recording other goldens leaves it alone.
  package static func read(_ name: String) -> Ruleset? {
    guard let lines = Golden.read(name) else { return nil }
    var values: [String: Int64] = [:]
    for line in lines {
      let parts = line.split(separator: " ")
      guard parts.count == 2, let value = Int64(parts[1]) else { return nil }
      values[String(parts[0])] = value
    }
    var rules = Ruleset()
    var reading = ReadNamed(values: values)
    reading.part("race", &rules.race)
    reading.part("labs", &rules.roles)
    rules.visit(&reading)
    return reading.values.isEmpty ? rules : nil
  }

  /// The lines of some rules.
  package static func lines(of rules: Ruleset) -> [String] {
    var copy = rules
    var writing = WriteNamed()
    writing.lines += copy.race.lines.map { "race.\($0.path) \($0.raw)" }
    writing.lines += LabsRow(roles: copy.roles).lines.map { "\($0.path) \($0.raw)" }
    copy.visit(&writing)
    return writing.lines
  }
}

/// The table of roles as a row.
private struct LabsRow: Described {
  var roles = Table<8, Role>(blank: Role())
  mutating func visit(_ fields: inout some FieldVisitor) { fields.rows("labs", &roles, help: "") }
}

private struct WriteNamed: RegisterVisitor {
  var lines: [String] = []
  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    guard let rules else { return }
    lines.append("\(step.name.key) 1")
    lines += rules.lines.map { "\(step.name.key).\($0.path) \($0.raw)" }
  }
}

private struct ReadNamed: RegisterVisitor, FieldVisitor {
  var values: [String: Int64]
  private var prefix = ""

  init(values: [String: Int64]) { self.values = values }

  mutating func part(_ name: String, _ row: inout some Described) {
    prefix = "\(name)."
    row.visit(&self)
  }
  mutating func part<let capacity: Int>(_ name: StaticString, _ table: inout Table<capacity, Role>) {
    prefix = ""
    rows(name, &table, help: "")
  }
  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    guard values.removeValue(forKey: step.name.key.description) == 1 else { return }
    var row = Rule.Rules()
    part(step.name.key.description, &row)
    rules = row
  }
  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    if let raw = values.removeValue(forKey: "\(prefix)\(name)") { value = Value(raw: raw) }
  }
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    let outer = prefix
    prefix += "\(name)."
    row.visit(&self)
    prefix = outer
  }
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    let outer = prefix
    let count = values.removeValue(forKey: "\(prefix)\(name)") ?? 0
    table.removeAll()
    for place in 0..<count {
      var row = Row()
      prefix = "\(outer)\(name)[\(place)]."
      row.visit(&self)
      table.append(row)
    }
    prefix = outer
  }
}
