import Quantities

/// A choice among up to `count` offers by multinomial logit. Knows nothing of seats, people or prices.
///
/// - Source: McFadden 1974, "Conditional logit analysis of qualitative choice behavior".
struct Logit<let count: Int> {
  private var utilities = InlineArray<count, Int64>(repeating: Int64.min)
  private var isOffered = InlineArray<count, Bool>(repeating: false)

  /// Adds or replaces an offer.
  /// - Parameter utility: Millionths of a natural unit.
  mutating func offer(_ place: Int, _ utility: Int64) {
    utilities[place] = utility
    isOffered[place] = true
  }

  /// Takes an offer away.
  mutating func withdraw(_ place: Int) { isOffered[place] = false }

  /// The offers' weights: the best has 1e9.
  func weights() -> InlineArray<count, Int64> {
    var best = Int64.min
    for place in 0..<count where isOffered[place] { best = max(best, utilities[place]) }
    var weights = InlineArray<count, Int64>(repeating: 0)
    for place in 0..<count where isOffered[place] { weights[place] = Logarithm.weight(utilities[place] - best) }
    return weights
  }

  /// Splits a whole among the offers; without any, everything is zero.
  func split(_ whole: Int64) -> InlineArray<count, Int64> { Apportionment.split(whole, by: weights()) }
}
