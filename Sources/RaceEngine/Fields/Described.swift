public import Quantities

/// A value that fits a field: any integer with a unit, or one of a few named choices.
public protocol FieldValue: BitwiseCopyable, Sendable {
  /// Makes the value from its raw integer.
  init(raw: Int64)
  /// The raw integer.
  var raw: Int64 { get }
  /// How the number is written for people.
  static var unit: Unit { get }
  /// The name of a choice, or nil where the value is a number or the choice does not exist.
  static func choice(_ raw: Int64) -> StaticString?
}

extension FieldValue {
  /// No choices: a number.
  @inlinable public static func choice(_ raw: Int64) -> StaticString? { nil }
}

extension Quantity: FieldValue {}

extension Int32: FieldValue {
  /// Wraps a raw integer, which must fit.
  @inlinable public init(raw: Int64) { self = Int32(raw) }
  /// The raw integer.
  @inlinable public var raw: Int64 { Int64(self) }
  /// A plain number.
  @inlinable public static var unit: Unit { .count }
}

extension Bool: FieldValue {
  /// Zero is false.
  @inlinable public init(raw: Int64) { self = raw != 0 }
  /// 0 or 1.
  @inlinable public var raw: Int64 { self ? 1 : 0 }
  /// No unit.
  @inlinable public static var unit: Unit { .count }
  /// `no` and `yes`.
  @inlinable public static func choice(_ raw: Int64) -> StaticString? { raw == 0 ? "no" : raw == 1 ? "yes" : nil }
}

extension Seat: FieldValue {
  /// Wraps a raw integer from 0 to 7.
  @inlinable public init(raw: Int64) { self.init(Int(raw)) }
  /// The seat's number.
  @inlinable public var raw: Int64 { Int64(index) }
  /// A plain number.
  @inlinable public static var unit: Unit { .count }
}

/// A row of numbers that tells its fields, once, to whoever asks: readers, writers, grammar, schema, digest.
public protocol Described: BitwiseCopyable, Sendable {
  /// The blank row.
  init()
  /// Names every field, in its frozen order.
  mutating func visit(_ fields: inout some FieldVisitor)
}

/// Someone who reads or writes the fields of a `Described` row.
public protocol FieldVisitor {
  /// One number or choice.
  ///
  /// - Parameters:
  ///   - name: The key in JSON and in orders: lower case, words joined with `_`.
  ///   - value: Read, or written.
  ///   - range: The lowest and highest value allowed.
  ///   - slot: Whether the field tells one order of its kind from another (a model, a kind of staff).
  ///   - help: A short phrase for people.
  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString)
  /// A row within the row.
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString)
  /// A table of rows.
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString)
}

extension FieldVisitor {
  /// One number or choice that is not part of the slot.
  @inlinable public mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, help: StaticString
  ) {
    field(name, &value, in: range, slot: false, help: help)
  }

  /// Yes or no.
  @inlinable public mutating func flag(_ name: StaticString, _ value: inout Bool, help: StaticString) {
    var raw: Int32 = value ? 1 : 0
    field(name, &raw, in: 0...1, slot: false, help: help)
    value = raw != 0
  }
}

/// A row without fields, for mechanics that have no order, no notice or no rules of their own.
public struct Nothing: Described {
  /// The only one.
  public init() {}
  /// Names nothing.
  public mutating func visit(_ fields: inout some FieldVisitor) {}
}
