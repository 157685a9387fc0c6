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
    case "power-missing": "The chips that are here and on their way lack \(amount) of power."
    case "researchers-missing": "A fleet of this size wants \(amount) more in research."
    case "engineers-missing": "Running the fleet well, deliveries included, wants \(amount) more in engineering."
    case "runway-short": "With \(amount) in the bank and no round on its way, costs must fall: let people go."
    case "load" where amount.hasPrefix("0"): "Nobody asks for service yet: users get the least part."
    case "load": "Users ask for \(amount) of what can be served: the split follows them half of the way."
    case "no-run": "No run is under way: \(amount) quarter\(isOne ? "" : "s") of training give the next model."
    case "release-closed": "A model of \(amount) is worth selling."
    case "release-open": "A model of \(amount) wins more as open weights, in standing, than it would earn."
    case "price-by-load": "The price follows the load, above what serving costs: \(amount)."
    default: nil
    }
  }
}
