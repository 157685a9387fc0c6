import Quantities
import RaceEngine
import TextUI

/// The fields of a row as texts: what each means, and its value.
struct FigureTexts: FieldVisitor {
  private var texts: [(help: String, text: String)] = []

  /// All fields of a row.
  static func all(of row: some Described) -> [(help: String, text: String)] {
    var figures = FigureTexts()
    var copy = row
    copy.visit(&figures)
    return figures.texts
  }

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    texts.append((help.description, Amounts.text(value)))
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
