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
    let raws = range.lowerBound.raw...range.upperBound.raw
    let path = object.path(of: key)
    if Value.choice(raws.lowerBound) != nil {
      let names = raws.map { Value.choice($0)?.description ?? "" }
      if let raw = choice(node, path, names, from: raws.lowerBound) { value = Value(raw: raw) }
    } else if Value.self == Int32.self, raws == 0...1 {
      if let raw = flag(node, path, help) { value = Value(raw: raw) }
    } else {
      let reader = NumberReader(path: path, unit: Value.unit, range: raws, help: help.description, notes: notes)
      if let raw = reader.read(node) { value = Value(raw: raw) }
    }
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

  private func choice(_ node: JSON5Node, _ path: String, _ names: [String], from first: Int64) -> Int64? {
    guard case .string(let text) = node.value else {
      notes.fault(
        at: node.position, "`\(path)` is \(node.value.kind), not a name", "write one of \(ObjectReader.list(names))")
      return nil
    }
    if let place = names.firstIndex(of: text) { return first + Int64(place) }
    let near = Spelling.nearest(to: text, among: names)
    notes.fault(
      at: node.position, "`\(path)` cannot be \"\(text)\"",
      (near.map { "did you mean \"\($0)\"? It is " } ?? "choose ") + "one of \(ObjectReader.list(names))")
    return nil
  }

  private func flag(_ node: JSON5Node, _ path: String, _ help: StaticString) -> Int64? {
    guard case .bool(let flag) = node.value else {
      notes.fault(
        at: node.position, "`\(path)` is \(node.value.kind), not true or false", "write true or false: \(help)")
      return nil
    }
    return flag ? 1 : 0
  }
}
