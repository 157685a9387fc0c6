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
  /// Another lab holds a stake in it.
  case supplierHeld
  /// It is no other lab that still plays.
  case notARival
  /// The lab's reach makes it no platform.
  case noPlatform
  /// That lab serves no model.
  case nothingServed
  /// Other labs serve it no more, for a while.
  case shutOut
  /// No export rule keeps the lab from buying.
  case notControlled
  /// There is no patron of that number, or none to be paid out.
  case noPatron
  /// Every place of that patron is taken.
  case patronTaken
  /// The lab's patron forbids it.
  case boundToPatron
  /// A duty to buy chips is still open.
  case dutyOpen
  /// A contract with the second vendor runs already.
  case contractUnderWay
  /// There is no contract to cancel.
  case noContract
  /// A chip programme is under way already.
  case programmeUnderWay
  /// There is no chip programme to drop.
  case noProgramme
  /// No device could run a small model of the lab's best well enough.
  case tooWeakForDevices
  /// A small model of the lab's best is on devices already.
  case alreadyOnDevices
  /// There is no small model on devices to withdraw.
  case notOnDevices
  /// That is not for sale now.
  case notForSale
  /// A regulator's probe is under way.
  case underProbe
  /// The rival is worth too much to be bought whole.
  case tooLarge
  /// There is no such lot.
  case noSuchLot
  /// There is no star of that number.
  case noSuchStar
  /// The star works for the lab already.
  case alreadyYourStar
  /// A truce keeps the lab from that star.
  case boundByTruce
  /// There is no hub of that number.
  case noSuchHub
  /// The lab sits there already.
  case alreadyThere
  /// There is no other lab of that number that still plays.
  case noSuchRival
  /// The two labs have such an agreement already.
  case alreadyAgreed
  /// The lab has as many agreements of its own as it may.
  case tooManyAgreements
  /// The other lab proposed nothing of the kind last quarter.
  case noProposal
  /// No such agreement binds the two labs.
  case noAgreement
  /// The model has these terms already.
  case sameTerms
  /// The model cannot be had under a licence: it is open, staged, withheld, or no better than the lab's own.
  case notForLicence
  /// No deal about that model to end.
  case noDeal
}
