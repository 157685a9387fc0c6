/// Ratings on the scale of Elo with intervals from whole blocks.
///
/// Ratings come from all pairs of seats at once; their errors from how much blocks differ (``Elo/blockErrors``), widened to
/// Student's t of n − 1 degrees of freedom times √(n/(n−1)) for n blocks, as ``BlockBootstrap`` does. Of many blocks
/// neighbours are added together first, to ``mostGroups`` at most: groups of independent blocks are independent, too.
public struct EloStandings: Sendable {
  /// From how many groups of blocks errors are taken at most.
  public static let mostGroups = 200
  /// The rating of each policy. Where there are too few blocks to know, or a policy never lost to or never won against
  /// some others, the interval is unbounded: −∞ to ∞.
  public let ratings: [Interval]
  /// Contests won, and as many lost, against an imagined player, where some policies never lost to others and no finite
  /// ratings would be the most likely ones; 0 otherwise.
  public let prior: Double

  /// Ratings from a tally; nil where there are fewer than two policies.
  init?(_ tally: Tally, level: Double) {
    var contests: [Contest] = []
    let wins = tally.pairWins(inGroups: Self.mostGroups)
    for (group, wins) in wins.enumerated() {
      for row in 0..<tally.policies {
        for column in 0..<tally.policies where row != column && wins[row, column] > 0 {
          contests.append(Contest(places: [[row], [column]], weight: wins[row, column], block: group))
        }
      }
    }
    guard let elo = try? Elo(contests, players: tally.policies) else { return nil }
    let blocks = Double(wins.count)
    let reach =
      StudentLaw.quantile(0.5 + level / 2, freedom: max(blocks - 1, 1)) * (blocks / max(blocks - 1, 1)).squareRoot()
    ratings = elo.ratings.enumerated().map { policy, rating in
      guard elo.prior == 0, let error = elo.blockErrors?[policy] else {
        return Interval(estimate: rating, low: -.infinity, high: .infinity)
      }
      return Interval(estimate: rating, low: rating - reach * error, high: rating + reach * error)
    }
    prior = elo.prior
  }
}
