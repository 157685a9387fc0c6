import Quantities
import RaceEngine
import Scenarios
import TextUI

/// Recorded orders as lines of the game's grammar.
struct OrderTexts: RegisterVisitor {
  private var lines: [String] = []

  /// A sheet's orders in turn order, and how many were refused; those of other rules as they stand in the file.
  static func all(of sheet: RecordedSheet) -> [String] {
    var texts = OrderTexts()
    if let foreign = sheet.foreign {
      texts.lines = [foreign]
    } else {
      var orders = sheet.orders
      orders.visit(&texts)
    }
    if sheet.refused > 0 { texts.lines.append("(\(sheet.refused) refused)") }
    return texts.lines.isEmpty ? ["(no orders)"] : texts.lines
  }

  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    for place in 0..<orders.count {
      lines.append("\(step.name.verb) \(OrderFields.text(orders[place]))")
    }
  }
}

/// The fields of an order: `researchers, headcount 20 people, wage $900 k`.
private struct OrderFields: FieldVisitor {
  private var parts: [(name: String, value: String, speaksForItself: Bool)] = []

  static func text<Row: Described>(_ order: Row) -> String {
    var fields = OrderFields()
    var copy = order
    copy.visit(&fields)
    // A single amount with a unit needs no name, nor does a choice.
    if fields.parts.count == 1, !fields.parts[0].value.allSatisfy(\.isNumber) { return fields.parts[0].value }
    return fields.parts.map { $0.speaksForItself ? $0.value : "\($0.name) \($0.value)" }.joined(separator: ", ")
  }

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    let choice = Value.choice(value.raw)?.description
    parts.append((name.description, choice ?? Amounts.exact(value.raw, Value.unit), choice != nil))
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
