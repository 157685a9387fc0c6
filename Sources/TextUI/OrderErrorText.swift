import Quantities
public import RaceEngine

/// Refusals as sentences: the reason, the limit, and what would be right.
public enum OrderErrorText {
  /// Says why an order was refused.
  /// - Parameters:
  ///   - error: The refusal.
  ///   - verb: The order's verb, where it is known.
  public static func sentence(_ error: OrderError, for verb: VerbSpec? = nil) -> String {
    switch error {
    case .outOfRange(_, let given, _, let most, _) where verb?.key == "\(TrainingRuns.name.key)" && given > most:
      "a run takes at most \(most) quarters in this scenario; you wrote \(given)"
    case .switchedOff: "this scenario has no such order"
    case .tooMany(let limit):
      "a quarter holds at most \(limit) \(verb.map { "“\($0.verb)” " } ?? "")order\(limit == 1 ? "" : "s"); "
        + "remove one first"
    case .outOfRange(_, _, let least, let most, _) where verb?.key == "\(ChipMarket.name.key)" && most < least:
      "the vendor may sell you no chips now: smuggle, rent, or wait for your bloc’s own"
    case .outOfRange(let field, let given, let least, let most, let unit)
    where verb?.key == "\(Sites.name.key)" && given > most && most >= least:
      outOfRange("\(field)", given, least, most, unit) + "; no more can be begun in one quarter"
    case .outOfRange(let field, let given, let least, let most, let unit):
      outOfRange("\(field)", given, least, most, unit)
    case .unaffordable(let cost, let left):
      left > 0
        ? "that costs \(Amounts.text(cost)); you can spend \(Amounts.atMost(left)) \(apart(cost, left))this quarter"
        : "that costs \(Amounts.text(cost)); nothing is left to spend this quarter"
    case .notNow(let obstacle): sentence(obstacle)
    }
  }

  /// A refusal of a sheet, with the verb that it names.
  public static func sentence(_ refusal: Refusal) -> String { "\(refusal.name.verb): \(sentence(refusal.error))" }

  /// Says what stands in the way, and what helps.
  public static func sentence(_ obstacle: Obstacle) -> String {
    switch obstacle {
    case .labClosed: "the lab has been closed and gives no more orders"
    case .runUnderWay: "a training run is under way; let it finish, or end it with “train 0”"
    case .noRun:
      "no training run is under way; start one with “train QUARTERS”, take its order back with “remove train”"
    case .noSuchModel: "you have no model of that number; the command models lists yours"
    case .notYourModel: "that model belongs to another lab; the command models lists yours"
    case .alreadyReleased: "that model is already released that way, and open weights cannot be called back"
    case .noInvestors: "this lab takes no outside money; it lives on its parent and its revenue"
    case .splitBeyondWhole: "the parts add up to more than 100 %; what they leave goes to experiments"
    case .noChips: "no chips are running; buy chips, or build sites to power them"
    case .noAttention: "the chief executive has no attention left for it this quarter"
    case .noReach: "you own no other products with users; enter a market first, or live by the service alone"
    case .noSuchMarket: "this scenario has no such market"
    case .notInMarket: "you are not in that market"
    case .ownMarket: "that market is yours already"
    case .alreadyInMarket: "you have entered that market already"
    case .noShareholders: "you have no parent with shareholders"
    case .alreadyCertified: "you are certified already, or will be soon"
    case .notCertified: "only a certified lab with a released model may bid; certification takes its time"
    case .tooFarBehind: "your best model is too far behind the best of all"
    case .noTender: "no government takes bids this quarter"
    case .supplierHeld: "another lab holds a stake in it; a bid for 100 % buys that out"
    case .notARival: "name another lab that still plays, by its number from 0"
    case .noPlatform: "your products do not reach enough people to cut anybody off"
    case .nothingServed: "that lab serves no model that could be distilled"
    case .shutOut: "you were caught distilling, and no lab lets you learn from its service until that is forgotten"
    case .notControlled: "no export rule keeps you from buying chips: nothing has to be smuggled"
    case .noPatron: "there is no such patron"
    case .patronTaken: "that patron has no place left"
    case .boundToPatron: "your patron forbids it until the term ends, or until “partner 0” pays it out"
    case .dutyOpen: "a duty to the vendor is still open; buy the chips first"
    case .contractUnderWay: "a contract with the second vendor runs; let it end, or cancel it with “contract 0”"
    case .noContract: "there is no contract to cancel; sign one with “contract CHIPS”"
    case .programmeUnderWay: "a chip programme is under way; let it finish, or end it with “design drop”"
    case .noProgramme: "no chip programme is under way; found one with “design found”"
    case .tooWeakForDevices: "what a device can run of your best model is too far behind the best of all"
    case .alreadyOnDevices: "a small model of your best one is on devices already"
    case .notOnDevices: "there is no small model on devices; ship one with “device ship”"
    case .notForSale: "that is not for sale now"
    case .underProbe: "a regulator’s probe is under way; buy when it has ended"
    case .tooLarge: "that rival is worth too much to be bought whole"
    case .noSuchLot: "nothing of that lab is for sale; lots appear when a lab is closed"
    case .noSuchStar: "there is no star of that number"
    case .alreadyYourStar: "that star works for you already; “retain” sets money aside to keep your stars"
    case .boundByTruce: "a truce keeps you from that lab’s stars; break it first with “deal break”"
    case .noSuchHub: "there is no hub of that number"
    case .alreadyThere: "your lab sits in that hub already"
    case .noSuchRival: "there is no other lab of that number in the race"
    case .alreadyAgreed: "you have such an agreement with that lab already"
    case .tooManyAgreements: "four agreements of your own making bind you already; wait until one ends"
    case .noProposal: "that lab proposed nothing of the kind last quarter"
    case .noAgreement: "no such agreement binds you and that lab"
    case .sameTerms: "the model has these terms already"
    case .notForLicence:
      "that model is not to be had: it must be a rival’s, served to everybody, not withheld, and better than yours"
    case .noDeal: "you do not sell that model"
    case .notSoManyStaff: "that is more people than you have"
    }
  }

  private static func outOfRange(
    _ field: String, _ given: Int64, _ least: Int64, _ most: Int64, _ unit: Unit
  ) -> String {
    let name = words(field)
    // Rounded figures that look alike would explain nothing.
    let isClose = Amounts.text(given, unit) == Amounts.text(given > most ? most : least, unit)
    let write = { (raw: Int64) in isClose ? Amounts.exact(raw, unit) : Amounts.text(raw, unit) }
    // What is told can be entered.
    let (low, high) = (
      isClose ? Amounts.exact(least, unit) : Amounts.atLeast(least, unit),
      isClose ? Amounts.exact(most, unit) : Amounts.atMost(most, unit)
    )
    if most < least { return "no \(name) is possible now" }
    if given < least, least > 1 || unit.decimals <= 0 {
      return "\(name) must be at least \(low); you wrote \(write(given))"
    }
    if given > most { return "\(name) can be at most \(high); you wrote \(write(given))" }
    return least > 0 ? "\(name) must be above zero" : "\(name) must be from \(low) to \(high)"
  }

  /// A cost in few digits, or in all where it looks like what is left.
  static func apart(_ cost: Money, from left: Money) -> String {
    Amounts.text(cost) == Amounts.atMost(left) ? Amounts.exact(cost.raw, Money.unit) : Amounts.text(cost)
  }

  private static func apart(_ cost: Money, _ left: Money) -> String {
    Amounts.text(cost) == Amounts.atMost(left) ? "(\(Amounts.exact((cost - left).raw, Money.unit)) too much) " : ""
  }

  static func words(_ field: String) -> String { String(field.map { $0 == "_" ? " " : $0 }) }
}
