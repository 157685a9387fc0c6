public import Quantities

/// The places that a sheet has for orders of one kind.
public protocol OrderSlots: BitwiseCopyable, Sendable {
  /// The order.
  associatedtype Order: Described
  /// How many orders fit.
  static var capacity: Int { get }
  /// No orders.
  init()
  /// How many there are.
  var count: Int { get }
  /// An order by its place.
  subscript(place: Int) -> Order { get set }
  /// Enters an order; one for the same slot is replaced.
  /// - Returns: Whether there was room.
  mutating func put(_ order: Order) -> Bool
  /// Takes an order out.
  mutating func remove(at place: Int)
}

/// Room for up to `limit` orders, each for a slot of its own.
public struct Slots<let limit: Int, Order: Described>: OrderSlots {
  /// The orders, in the order of entry.
  public var table: Table<limit, Order>

  /// No orders.
  @inlinable public init() { table = Table(blank: Order()) }
  /// How many orders fit.
  @inlinable public static var capacity: Int { limit }
  /// How many there are.
  @inlinable public var count: Int { table.count }
  /// The first order, for kinds of which a sheet holds one.
  @inlinable public var first: Order? { table.isEmpty ? nil : table[0] }
  /// An order by its place.
  @inlinable public subscript(place: Int) -> Order {
    get { table[place] }
    _modify { yield &table[place] }
  }

  /// Enters an order; one for the same slot is replaced.
  /// - Returns: Whether there was room.
  @inlinable public mutating func put(_ order: Order) -> Bool {
    if limit == 1 {
      table.removeAll()
      return table.append(order)
    }
    let key = SlotKey.of(order)
    for place in table.indices where SlotKey.of(table[place]) == key {
      table[place] = order
      return true
    }
    return table.append(order)
  }

  /// Takes an order out.
  @inlinable public mutating func remove(at place: Int) { table.remove(at: place) }
}

/// What tells two orders of one kind apart: the fields that are marked as slot, in order.
///
/// Inlinable, as is the `visit` of orders that have a slot: only so does a policy in another module enter an order
/// without asking the runtime for types.
@usableFromInline struct SlotKey: FieldVisitor {
  @usableFromInline var key: Int64 = 0

  @inlinable init() {}

  @inlinable static func of(_ order: some Described) -> Int64 {
    var key = SlotKey()
    var copy = order
    copy.visit(&key)
    return key.key
  }

  @inlinable mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    // A slot's values are numbers of models, rivals or kinds: far below 2^20 each.
    if slot { key = key << 20 | value.raw & 0xF_FFFF }
  }
  @inlinable mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    row.visit(&self)
  }
  @inlinable mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {}
}
