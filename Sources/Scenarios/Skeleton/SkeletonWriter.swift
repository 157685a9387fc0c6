import Quantities
import RaceEngine

/// Writes rows as a scenario file has them: the citation of each number, and what the field is behind it.
struct SkeletonWriter: RegisterVisitor, FieldVisitor {
  private let citations: [String: Citation]
  private var path = ""
  private var margin = ""
  /// What was written.
  private(set) var text = ""

  /// Writes with the citations of a scenario.
  init(_ scenario: Scenario) {
    citations = Dictionary(scenario.citations.map { ($0.path, $0) }) { first, _ in first }
  }

  /// A lab.
  mutating func row(_ role: Role, comment: String, open: String, at place: Int) -> String {
    var role = role
    var lab = self
    (lab.path, lab.margin) = ("labs[\(place)].role.", "        ")
    role.visit(&lab)
    return "    // \(comment)\n    {\n\(open)      role: {\n\(lab.text)      },\n    },\n"
  }

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    let key = step.name.key.description
    guard var present = rules, !ScenarioSkeleton.spared.contains(key) else { return }
    (path, margin) = ("mechanics.\(key).", "      ")
    text += "    // \(key): \(step.name.summary).\n    \(key): {\n"
    present.visit(&self)
    text += "    },\n"
  }

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    let isFlag = Value.self == Int32.self && range.lowerBound.raw == 0 && range.upperBound.raw == 1
    var written = isFlag ? "\(value.raw == 1)" : DecimalText.text(value.raw, decimals: Value.unit.decimals)
    if let choice = Value.choice(value.raw) { written = Self.quoted(choice.description) }
    if let cited = citations[path + name.description] {
      written =
        "{ value: \(cited.value), unit: \(Self.quoted(cited.unit)), range: [\(cited.lowest), \(cited.highest)], "
        + "source: \(Self.quoted(cited.source)) }"
    }
    text += "\(margin)\(name): \(written), // \(help)\n"
  }

  /// Par is measured; other rows within a row are written as they are.
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    guard name.description != "par" else { return }
    let (outer, indent) = (path, margin)
    text += "\(margin)\(name): { // \(help)\n"
    (path, margin) = ("\(outer)\(name).", indent + "  ")
    row.visit(&self)
    (path, margin) = (outer, indent)
    text += "\(margin)},\n"
  }

  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    let (outer, indent) = (path, margin)
    text += "\(margin)\(name): [ // \(help)\n"
    for place in table.indices {
      (path, margin) = ("\(outer)\(name)[\(place)].", indent + "    ")
      text += "\(indent)  {\n"
      table[place].visit(&self)
      text += "\(indent)  },\n"
    }
    (path, margin) = (outer, indent)
    text += "\(margin)],\n"
  }

  private static func quoted(_ text: String) -> String {
    "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }
}
