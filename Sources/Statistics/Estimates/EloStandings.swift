/// Ratings on the scale of Elo with intervals from whole blocks.
///
/// Ratings come from all pairs of seats at once; their errors from how much blocks differ (``Elo/blockErrors``) and from what
/// two comparisons more would move, one that the policy won and one that it lost, against all others in the parts in which
/// it met them: few blocks that say much the same hide how others differ, as ``BlockBootstrap`` has it. Of many blocks neighbours are added together
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
        ((try? Elo(wins: Self.joined(all, policy, isAhead)))?.ratings[policy] ?? rating) - rating
      }
      let half = reach * (error * error + moves.reduce(0) { $0 + $1 * $1 }).squareRoot()
      return Interval(estimate: rating, low: rating - half, high: rating + half)
    }
    prior = elo.prior
  }

  /// The wins with one comparison more, which a policy won or lost.
  private static func joined(_ wins: Matrix, _ policy: Int, _ isAhead: Bool) -> Matrix {
    var more = wins
    let others = (0..<wins.rows).filter { $0 != policy }
    let met = others.map { wins[policy, $0] + wins[$0, policy] }
    let all = met.reduce(0, +)
    for (place, other) in others.enumerated() where all > 0 {
      if isAhead { more[policy, other] += met[place] / all } else { more[other, policy] += met[place] / all }
    }
    return more
  }
}
