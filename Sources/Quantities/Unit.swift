/// How a raw integer is written for people: a symbol, and the power of ten between the two.
public struct Unit: Sendable, BitwiseCopyable {
  /// What stands beside the number: `$`, `H100e`, `people`.
  public let symbol: StaticString
  /// The raw integer is the value times ten to this power; negative where one raw step is many units.
  public let decimals: Int

  /// Makes a unit.
  @inlinable public init(_ symbol: StaticString, decimals: Int) {
    self.symbol = symbol
    self.decimals = decimals
  }

  /// A plain whole number.
  public static let count = Unit("", decimals: 0)
}

/// The tag that tells one kind of quantity from another at compile time.
public protocol QuantityKind: Sendable {
  /// How quantities of this kind are written.
  static var unit: Unit { get }
}

/// A fixed-point number of one kind: an `Int64` that cannot be added to another kind. Overflow traps.
public struct Quantity<Kind: QuantityKind>: BitwiseCopyable, Sendable, Hashable, Comparable, AdditiveArithmetic,
  ExpressibleByIntegerLiteral
{
  /// The integer that is stored, in the kind's own raw step.
  public var raw: Int64

  /// Wraps a raw integer.
  @inlinable public init(raw: Int64) { self.raw = raw }
  /// A literal in raw steps; mostly zero.
  @inlinable public init(integerLiteral value: Int64) { raw = value }
  /// Nothing of it.
  @inlinable public static var zero: Self { Self(raw: 0) }
  /// How it is written.
  @inlinable public static var unit: Unit { Kind.unit }

  /// Whether the left one is smaller.
  @inlinable public static func < (left: Self, right: Self) -> Bool { left.raw < right.raw }
  /// The sum.
  @inlinable public static func + (left: Self, right: Self) -> Self { Self(raw: left.raw + right.raw) }
  /// The difference.
  @inlinable public static func - (left: Self, right: Self) -> Self { Self(raw: left.raw - right.raw) }
  /// The opposite.
  @inlinable public static prefix func - (value: Self) -> Self { Self(raw: -value.raw) }

  /// This much of the quantity, rounded toward zero unless told otherwise.
  /// - Parameters:
  ///   - rate: Parts per million.
  ///   - rounding: What happens to the remainder.
  @inlinable public func times(_ rate: Rate, _ rounding: Rounding = .towardZero) -> Self {
    Self(raw: mulDiv(raw, rate.raw, 1_000_000, rounding))
  }

  /// What part of `whole` this is, half to even; zero where the whole is zero.
  @inlinable public func share(of whole: Self) -> Rate {
    whole.raw == 0 ? 0 : Rate(raw: mulDiv(raw, 1_000_000, whole.raw, .halfToEven))
  }

  /// The quantity times a fraction, rounded toward zero.
  @inlinable public func times(_ numerator: Int64, over denominator: Int64) -> Self {
    Self(raw: mulDiv(raw, numerator, denominator))
  }

  /// The quantity, kept between two others.
  @inlinable public func clamped(_ low: Self, _ high: Self) -> Self { min(max(self, low), high) }
}
