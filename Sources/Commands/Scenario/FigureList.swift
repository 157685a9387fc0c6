import Quantities
import RaceEngine
import TextUI

/// The figures of a row, with names, for tables.
struct FigureList: FieldVisitor {
  /// One figure.
  struct Figure {
    /// Its name, with that of the group or the row's number before it.
    let name: String
    /// The number with its unit.
    let text: String
    /// What it is.
    let help: String
  }

  private var figures: [Figure] = []
  private var prefix = ""

  /// All figures of a row.
  static func of<Row: Described>(_ row: Row) -> [Figure] {
    var list = FigureList()
    var copy = row
    copy.visit(&list)
    return list.figures
  }

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    let isFlag = Value.self == Int32.self && range.lowerBound.raw == 0 && range.upperBound.raw == 1
    let text = isFlag ? (value.raw == 0 ? "no" : "yes") : Amounts.text(value)
    figures.append(Figure(name: "\(prefix)\(name)", text: text, help: help.description))
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
    for place in table.indices {
      prefix = "\(outer)\(name)[\(place)]."
      table[place].visit(&self)
    }
    prefix = outer
  }
}

/// The figures of each mechanic that takes part.
struct MechanicFigures: RegisterVisitor {
  /// One mechanic.
  struct Mechanic {
    /// Its key in scenario files.
    let key: String
    /// What it does.
    let summary: String
    /// What it is set to.
    let figures: [FigureList.Figure]
  }

  private var on: [Mechanic] = []
  private var off: [String] = []

  /// Every mechanic that takes part, in turn order.
  static func all(of rules: Ruleset) -> [Mechanic] { collect(rules).on }

  /// The keys of the mechanics that do not take part, in turn order.
  static func keysOff(in rules: Ruleset) -> [String] { collect(rules).off }

  private static func collect(_ rules: Ruleset) -> MechanicFigures {
    var visitor = MechanicFigures()
    var copy = rules
    copy.visit(&visitor)
    return visitor
  }

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    let name = step.name
    guard let present = rules else { return off.append(name.key.description) }
    on.append(
      Mechanic(
        key: name.key.description, summary: name.summary.description, figures: FigureList.of(present)))
  }
}
