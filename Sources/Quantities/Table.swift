/// Up to `capacity` rows, in place, in order.
///
/// Read it inside a loop through `storage.span`: a subscript on anything but an `inout` value may copy the whole table.
public struct Table<let capacity: Int, Row: BitwiseCopyable>: BitwiseCopyable {
  /// The rows; those from `count` on mean nothing.
  public var storage: InlineArray<capacity, Row>
  @usableFromInline var used: Int

  /// An empty table.
  /// - Parameter blank: What the unused places hold.
  @inlinable public init(blank: Row) {
    storage = InlineArray(repeating: blank)
    used = 0
  }

  /// How many rows are in use.
  @inlinable public var count: Int { used }
  /// Whether no row is in use.
  @inlinable public var isEmpty: Bool { count == 0 }
  /// Whether no further row fits.
  @inlinable public var isFull: Bool { count == capacity }
  /// The places in use.
  @inlinable public var indices: Range<Int> { 0..<count }

  /// A row. Places from `count` on hold leftovers; beyond the capacity it traps.
  ///
  /// The getter is one expression, without a check of its own: only so is a read of one field of an `inout` table a
  /// read of that field, and not a copy of the table.
  @inlinable public subscript(index: Int) -> Row {
    @inline(__always) get { storage[index] }
    _modify {
      precondition(index < count, "row beyond the table's end")
      yield &storage[index]
    }
  }

  /// Adds a row at the end.
  /// - Returns: Whether it fitted.
  @inlinable @discardableResult public mutating func append(_ row: Row) -> Bool {
    guard count < capacity else { return false }
    storage[count] = row
    used += 1
    return true
  }

  /// Takes a row out; those behind it move up.
  @inlinable public mutating func remove(at index: Int) {
    precondition(index < count, "row beyond the table's end")
    var place = index
    while place + 1 < count {
      storage[place] = storage[place + 1]
      place += 1
    }
    used -= 1
  }

  /// Drops the rows from a place on.
  @inlinable public mutating func truncate(to count: Int) { used = min(used, count) }

  /// Empties the table.
  @inlinable public mutating func removeAll() { used = 0 }
}

extension Table: Sendable where Row: Sendable {}
