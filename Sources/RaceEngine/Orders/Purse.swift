public import Quantities

/// What a seat may still spend this turn; each accepted order takes its cost out, in turn order.
public struct Purse: BitwiseCopyable, Sendable {
  /// Cash less what is already committed for the quarter; never below zero.
  public private(set) var left: Money
  /// What is left of the chief executive's attention.
  public private(set) var attention: Int32

  /// A purse.
  /// - Parameters:
  ///   - left: The money in it; below zero counts as zero.
  ///   - attention: How many matters the chief executive can still see to.
  public init(_ left: Money, attention: Int32 = .max) {
    self.left = max(left, 0)
    self.attention = attention
  }

  /// Takes one matter of the chief executive's attention, or refuses.
  /// - Throws: `OrderError.notNow` when none is left.
  public mutating func attend() throws(OrderError) {
    guard attention > 0 else { throw .notNow(.noAttention) }
    attention -= 1
  }

  /// Sets money aside, or refuses and leaves the purse as it was.
  /// - Throws: `OrderError.unaffordable` when the purse holds less.
  public mutating func reserve(_ cost: Money) throws(OrderError) {
    guard cost <= left else { throw .unaffordable(cost: cost, left: left) }
    left = left - cost
  }
}
