public import Quantities

/// A policy's reasons as sentences: the code says which, the figure is what decided.
public enum ReasonText {
  /// A sentence for a reason.
  /// - Parameters:
  ///   - code: The policy's code.
  ///   - figure: In raw steps.
  ///   - unit: The figure's unit.
  /// - Returns: The code's own words where it is not known.
  public static func sentence(_ code: String, _ figure: Int64, _ unit: Unit) -> String {
    let amount = Amounts.text(figure, unit)
    return known(code, amount, isOne: figure == 1)
      ?? code.split(separator: "-").joined(separator: " ") + (amount == "0" ? "." : ": \(amount).")
  }

  /// Whether there is a sentence for a code.
  public static func isKnown(_ code: String) -> Bool { known(code, "", isOne: false) != nil }

  private static func known(_ code: String, _ amount: String, isOne: Bool) -> String? {
    switch code {
    case "cash-short": "Cash of \(amount) is less than losses and chips will ask for: raise money in time."
    case "chips-affordable": "Free money reaches for \(amount) of chips, beside what they will cost to run."
    case "power-missing": "The chips that are here, on their way and bid for lack \(amount) of power."
    case "researchers-missing": "A fleet of this size wants \(amount) more in research."
    case "engineers-missing": "Running the fleet well, deliveries included, wants \(amount) more in engineering."
    case "runway-short": "With \(amount) in the bank and no round on its way, costs must fall: let people go."
    case "load" where amount.hasPrefix("0"): "Nothing has been sold yet: users get the least part."
    case "load": "Users ask for \(amount) of what can be served: their part of the fleet follows that, within bounds."
    case "serving-bound":
      "Users ask for more than is served, but above \(amount) of the fleet training and experiments are worth more."
    case "experiments": "Experiments get \(amount): what they find makes every later run better."
    case "last-run-over":
      "A run from now on would come too late to pay: \(amount) go on building, as investors want, the rest serves."
    case "own-standard": "For \(amount) its own ways are heard as the standard."
    case "no-run":
      "No run is under way: \(amount) \(isOne ? "quarter of training gives" : "quarters of training give") the next model."
    case "release-closed": "A model of \(amount) is worth selling."
    case "release-open": "A model of \(amount) wins more as open weights, in standing, than it would earn."
    case "price-by-load": "The price follows the load, above what serving costs: \(amount)."
    case "patron-wanted": "Cash is short, and a cloud company would give what is worth \(amount)."
    case "vendor-lends": "The vendor lends \(amount) to whoever buys its chips anyway."
    case "cash-idle": "Shareholders grow impatient while \(amount) lies idle."
    case "lot-cheap": "What a closed lab left can be had from \(amount) on."
    case "startup-cheap": "A start-up for \(amount) brings people and know-how at once."
    case "state-buys": "The government pays up to \(amount) a quarter to one certified lab."
    case "second-vendor": "The second vendor sells a chip for \(amount), for years."
    case "rent-for-load": "Users ask for \(amount) of what can be served, and pay more than rent."
    case "chips-let": "Others pay \(amount) a quarter for a chip."
    case "own-chips": "With sales of \(amount) a quarter, a chip of its own pays back before the end."
    case "fabs-matched": "The government adds \(amount) to each dollar for fabs that open in time."
    case "star-wanted": "A star is worth \(amount) a year: all of research gains by one."
    case "rein": "Researchers work best here when \(amount) free."
    case "unit-picked": "A unit of \(amount), hand-picked and well paid, lifts all of research."
    case "data-ages" where amount == "$0": "Data ages, and next to nothing is left for the next run."
    case "data-ages": "Data ages; labels worth \(amount) are left for the next run."
    case "supplier-free": "A supplier that nobody holds: half of it for \(amount) comes first with its labels."
    case "hosts-pay": "Hosts pay for weights under a restricted licence."
    case "rivals-model": "The best model that may be sold is \(amount) better than its own."
    case "behind": "It is \(amount) behind: what a rival serves can be learnt from."
    case "papers": "Publishing \(amount) of discoveries draws people and helps rivals."
    case "worth-stealing": "A model of \(amount) is worth stealing."
    case "safety-share": "Safety work makes models \(amount) safe now; the share is what the lab holds to."
    case "free-users": "Who uses the service for nothing spreads its name: \(amount) so far."
    case "name-known": "Its name is known by \(amount): money makes it better known."
    case "serving-cheaper": "Engineers who make serving cheaper have gained \(amount) so far."
    case "small-model": "A small model of \(amount) runs on devices and needs no chips."
    case "own-products": "Its own products reach \(amount) of users, who can be served there."
    case "market-beside": "Another market gives reach for \(amount)."
    case "access": "Those who could hardly pay get \(amount) off, and trust follows."
    case "regulator-hot": "The regulator of competition is at \(amount): it pays to be heard."
    case "deal-good" where amount == "$0": "What is offered costs nothing and is worth having."
    case "deal-good": "What is offered is worth a fee of \(amount)."
    case "pledge-wanted": "With a risk of \(amount) for all, a pledge is worth its price."
    case "lessons-sold": "A rich lab behind it may learn from it, for \(amount) a quarter."
    case "rival-large": "A rival with \(amount) of the market need not be reached through its own products."
    case "hub-crowded": "The hub is \(amount) over its room: people and desks are cheaper elsewhere."
    case "hub-thin": "More of those who may come sit elsewhere: people go where others are."
    case "vendor-barred": "The vendor may sell it nothing; a smuggled chip costs \(amount)."
    default: thought(code, amount)
    }
  }

  /// What a policy says that looks ahead.
  private static func thought(_ code: String, _ amount: String) -> String? {
    switch code {
    case "imagined-points" where amount.hasPrefix("−"):
      "Played on in imagination, these ways end \(amount.dropFirst()) of a spread below par."
    case "imagined-points": "Played on in imagination, these ways end \(amount) of a spread above par."
    case "imagined-quarters" where amount == "0": "It follows its fancy, and does not look ahead."
    case "imagined-quarters": "It imagined \(amount) quarters to find them."
    case "variations-taken" where amount == "0": "No change of habit that it tried would fare better."
    case "variations-taken": "Changes of habit that would fare better: \(amount)."
    case "best-as-before": "The ways of last quarter are still the best start."
    default:
      code.hasPrefix("best-as-") ? "From here the ways of \(code.dropFirst(8)) fare best among the characters’." : nil
    }
  }
}
