public import Quantities

/// Why an order was refused, with the limit that it broke. The text front end turns it into a sentence.
public enum OrderError: Error, BitwiseCopyable, Sendable {
  /// The scenario has no such mechanic.
  case switchedOff
  /// The sheet already holds as many orders of this kind as it may.
  case tooMany(limit: Int)
  /// A field is outside of its range.
  case outOfRange(field: StaticString, given: Int64, least: Int64, most: Int64, unit: Unit)
  /// It costs more than the seat has left for this turn.
  case unaffordable(cost: Money, left: Money)
  /// The position does not allow it.
  case notNow(Obstacle)
}

/// What stands in the way of an order, whatever it costs.
public enum Obstacle: UInt8, BitwiseCopyable, Sendable, CaseIterable {
  /// The lab has been closed.
  case labClosed
  /// A run is under way already.
  case runUnderWay
  /// There is no run to stop.
  case noRun
  /// There is no model of that number.
  case noSuchModel
  /// The model belongs to another lab.
  case notYourModel
  /// The model is already released that way, and open weights cannot be called back.
  case alreadyReleased
  /// This lab takes no outside money.
  case noInvestors
  /// The shares of the fleet add up to more than all of it.
  case splitBeyondWhole
  /// There are no chips to run on.
  case noChips
  /// More people than the lab has.
  case notSoManyStaff
  /// The chief executive has no attention left this quarter.
  case noAttention
  /// The lab has no other products with users.
  case noReach
  /// The scenario has no market of that kind.
  case noSuchMarket
  /// The lab is not in that market.
  case notInMarket
  /// The market is the lab's own from the start.
  case ownMarket
  /// The lab has entered that market already.
  case alreadyInMarket
  /// The lab has no parent with shareholders.
  case noShareholders
  /// The lab is certified, or will be.
  case alreadyCertified
  /// The lab is not certified yet, or has nothing to sell.
  case notCertified
  /// The lab's best model is too far behind the best of all.
  case tooFarBehind
  /// No government takes bids this quarter.
  case noTender
}
