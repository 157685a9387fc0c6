import Quantities
import RaceEngine

/// Reads the fields of any described row from an object of the file.
struct RowReader: FieldVisitor {
  private var object: ObjectReader
  private let omitted: String?
  private let notes: ScenarioNotes

  /// Reads a row, with a fault for every field that is missing, wrong or unknown.
  ///
  /// - Parameter omitted: A field that is set elsewhere and has no key here.
  static func read<Row: Described>(
    _ row: inout Row, from node: JSON5Node, path: String, omitting omitted: String? = nil, _ notes: ScenarioNotes
  ) {
    guard let object = ObjectReader(node, path: path, notes) else { return }
    var reader = RowReader(object: object, omitted: omitted, notes: notes)
    row.visit(&reader)
    reader.object.close()
  }

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    let key = name.description
    guard key != omitted, let node = object.required(key, help.description) else { return }
    FieldReader(path: object.path(of: key), help: help.description, notes: notes).read(&value, from: node, in: range)
  }

  /// A row within the row may be left out as a whole; then it keeps its blank values.
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    let key = name.description
    guard let node = object.optional(key) else { return }
    Self.read(&row, from: node, path: object.path(of: key), notes)
  }

  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    let key = name.description
    guard let node = object.required(key, help.description) else { return }
    let path = object.path(of: key)
    guard case .array(let items) = node.value else {
      _ = notes.list(node, path)
      return
    }
    if items.isEmpty { notes.fault(at: node.position, "`\(path)` has no rows", "add at least one: \(help)") }
    table.removeAll()
    for (place, item) in items.enumerated() {
      guard place < capacity else {
        notes.fault(
          at: item.position, "`\(path)` has \(items.count) rows, and there is a capacity of \(capacity)",
          "remove the rows from here on")
        return
      }
      var row = Row()
      Self.read(&row, from: item, path: "\(path)[\(place)]", notes)
      table.append(row)
    }
  }
}
