public import Quantities
public import RaceEngine

/// Writes rows of fields as compact JSON: raw integers, names for choices, lists for tables, keys in frozen order.
///
/// The same row gives the same bytes in every build, so that a digest may be taken over them.
public struct JSONFieldWriter: FieldVisitor {
  /// What was written.
  public var json: JSONBytes

  /// Goes on where a text ends.
  public init(_ json: JSONBytes = JSONBytes()) { self.json = json }

  /// Writes a row as an object.
  public mutating func write<Row: Described>(_ row: inout Row) {
    json.bytes.append(UInt8(ascii: "{"))
    row.visit(&self)
    json.bytes.append(UInt8(ascii: "}"))
  }

  /// Writes a number, or a choice by its name.
  public mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    json.key(name)
    guard let choice = Value.choice(value.raw) else { return json.integer(value.raw) }
    json.bytes.append(UInt8(ascii: "\""))
    json.raw(choice)
    json.bytes.append(UInt8(ascii: "\""))
  }

  /// Writes an object within the object.
  public mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    json.key(name)
    write(&row)
  }

  /// Writes a list of objects.
  public mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    json.key(name)
    json.bytes.append(UInt8(ascii: "["))
    for place in table.indices {
      json.comma()
      write(&table[place])
    }
    json.bytes.append(UInt8(ascii: "]"))
  }
}
