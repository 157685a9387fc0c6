/// Ratings on the scale of Elo with intervals from whole blocks.
///
/// Ratings come from all pairs of seats at once; their errors from how much blocks differ (``Elo/blockErrors``) and from what
/// two blocks more would move, one in which the policy came in ahead always and one in which it never did: few blocks that
/// say much the same hide how others differ, as ``BlockBootstrap`` has it. Of many blocks neighbours are added together
/// first, to ``mostGroups`` at most: groups of independent blocks are independent, too.
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
    let reach = StudentLaw.quantile(0.5 + level / 2, freedom: blocks + 1)
    let all = tally.pairWins
    ratings = elo.ratings.enumerated().map { policy, rating in
      guard elo.prior == 0, blocks > 1, let error = elo.blockErrors?[policy] else {
        return Interval(estimate: rating, low: -.infinity, high: .infinity)
      }
      let moves = [true, false].map { isAhead in
        ((try? Elo(wins: Self.joined(all, policy, isAhead, blocks)))?.ratings[policy] ?? rating) - rating
      }
      let half = reach * (error * error + moves.reduce(0) { $0 + $1 * $1 }).squareRoot()
      return Interval(estimate: rating, low: rating - half, high: rating + half)
    }
    prior = elo.prior
  }

  /// The wins with one more block of the usual size, in which a policy came in ahead of all others always, or never.
  private static func joined(_ wins: Matrix, _ policy: Int, _ isAhead: Bool, _ blocks: Double) -> Matrix {
    var more = wins
    for other in 0..<wins.rows where other != policy {
      let met = (wins[policy, other] + wins[other, policy]) / blocks
      if isAhead { more[policy, other] += met } else { more[other, policy] += met }
    }
    return more
  }
}
