/// A place at the table: one lab. Counts from 0.
public struct Seat: BitwiseCopyable, Sendable, Hashable, Comparable {
  /// The number of the seat.
  public let index: Int8

  /// Makes a seat.
  /// - Parameter index: 0 to 7.
  @inlinable public init(_ index: Int) { self.index = Int8(index) }

  /// Seats in ascending order.
  @inlinable public static func < (left: Seat, right: Seat) -> Bool { left.index < right.index }

  /// The most seats that a race can have.
  public static let most = 8
}

/// The seats of a race, in ascending order.
public struct Seats: Sequence, IteratorProtocol, Sendable, BitwiseCopyable {
  @usableFromInline var following = 0
  @usableFromInline let count: Int

  /// Seats 0 to `count − 1`.
  @inlinable public init(_ count: Int) { self.count = count }

  /// The next seat.
  @inlinable public mutating func next() -> Seat? {
    guard following < count else { return nil }
    following += 1
    return Seat(following - 1)
  }
}

/// One value for each of the eight seats, in place.
///
/// Read it inside a loop through `storage.span`: a subscript on anything but an `inout` value may copy the whole table.
public struct BySeat<Element: BitwiseCopyable>: BitwiseCopyable {
  /// The values, by seat number.
  public var storage: InlineArray<8, Element>

  /// The same value for every seat.
  @inlinable public init(_ value: Element) { storage = InlineArray(repeating: value) }

  /// The value of one seat.
  @inlinable public subscript(seat: Seat) -> Element {
    @inline(__always) get { storage[Int(seat.index)] }
    _modify { yield &storage[Int(seat.index)] }
  }
}

extension BySeat: Sendable where Element: Sendable {}

extension Span {
  /// The value of one seat, read in place.
  @inlinable public subscript(seat: Seat) -> Element { self[Int(seat.index)] }
}

/// A set of seats.
public struct SeatSet: BitwiseCopyable, Sendable, Hashable {
  /// One bit a seat.
  public var bits: UInt8

  /// A set from its bits.
  @inlinable public init(bits: UInt8) { self.bits = bits }
  /// One seat.
  @inlinable public init(_ seat: Seat) { bits = 1 << UInt8(seat.index) }
  /// Every seat.
  @inlinable public static var everyone: SeatSet { SeatSet(bits: 0xFF) }
  /// No seat.
  @inlinable public static var nobody: SeatSet { SeatSet(bits: 0) }
  /// Whether a seat belongs to it.
  @inlinable public func contains(_ seat: Seat) -> Bool { bits >> UInt8(seat.index) & 1 == 1 }
}
