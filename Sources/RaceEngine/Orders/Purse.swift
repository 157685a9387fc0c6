public import Quantities

/// What a seat may still spend this turn; each accepted order takes its cost out, in turn order.
public struct Purse: BitwiseCopyable, Sendable {
  /// Cash less what is already committed for the quarter; never below zero.
  public private(set) var left: Money

  /// A purse.
  /// - Parameter left: What is in it; below zero counts as zero.
  public init(_ left: Money) { self.left = max(left, 0) }

  /// Sets money aside, or refuses and leaves the purse as it was.
  /// - Throws: `OrderError.unaffordable` when the purse holds less.
  public mutating func reserve(_ cost: Money) throws(OrderError) {
    guard cost <= left else { throw .unaffordable(cost: cost, left: left) }
    left = left - cost
  }
}
