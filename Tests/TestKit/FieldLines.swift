import Quantities
package import RaceEngine

/// One field of a row: where it stands, and its raw integer.
package struct FieldLine: Hashable, Sendable, CustomStringConvertible {
  /// The names from the outside in, joined with dots; rows of a table by number.
  package let path: String
  /// The raw integer.
  package let raw: Int64

  package var description: String { "\(path)=\(raw)" }
}

extension Described {
  /// Every field with its path, in order; a table's count stands before its rows.
  package var lines: [FieldLine] {
    var copy = self
    var writing = WriteLines()
    copy.visit(&writing)
    return writing.lines
  }

  /// Every field as a raw integer, in order: what two rows are compared by.
  package var words: [Int64] {
    var copy = self
    var writing = FlatWriter()
    copy.visit(&writing)
    return writing.words
  }

  /// Where another row differs, as `path: this, that`.
  package func differences(from other: Self) -> [String] {
    if words == other.words { return [] }
    let theirs = Dictionary(other.lines.map { ($0.path, $0.raw) }) { first, _ in first }
    let mine = Dictionary(lines.map { ($0.path, $0.raw) }) { first, _ in first }
    let paths = lines.map(\.path) + other.lines.map(\.path).filter { mine[$0] == nil }
    return paths.compactMap { path in
      let (one, two) = (mine[path], theirs[path])
      guard one != two else { return nil }
      return "\(path): \(one.map { "\($0)" } ?? "absent"), \(two.map { "\($0)" } ?? "absent")"
    }
  }
}

private struct WriteLines: FieldVisitor {
  var lines: [FieldLine] = []
  var prefix = ""

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    lines.append(FieldLine(path: "\(prefix)\(name)", raw: value.raw))
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
    lines.append(FieldLine(path: "\(prefix)\(name)", raw: Int64(table.count)))
    let outer = prefix
    for place in table.indices {
      prefix = "\(outer)\(name)[\(place)]."
      table[place].visit(&self)
    }
    prefix = outer
  }
}
