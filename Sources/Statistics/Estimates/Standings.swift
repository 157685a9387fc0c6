/// What the races say of one policy.
public struct Standing: Sendable, Hashable {
  /// The policy's place in the list of policies.
  public var policy: Int
  /// How many seats it played.
  public var seats: Int
  /// Wins for each seat played, ties for the first place shared: 1 over the number of seats is par; nil without races.
  public var winShare: Interval?
  /// The mean place, 1 being the best, ties in the middle of their places.
  public var meanRank: Interval?
  /// The mean score, in the unit of the scenario.
  public var meanScore: Interval?
}

/// What the races say of all policies, with intervals from whole blocks.
public struct Standings: Sendable {
  /// One for each policy, in their order.
  public let policies: [Standing]
  /// For each policy, how often it finishes ahead of each other one, ties half; nil on the diagonal and where the two
  /// never met.
  public let pairRates: [[Interval?]]
  /// For each policy, its mean score less that of each other one in the same blocks, so that what both met counts for
  /// neither; nil on the diagonal and where the two had no block together.
  public let scoreGaps: [[Interval?]]
  /// Ratings by pairs of seats, against the mean of all; nil where there are fewer than two policies.
  public let elo: EloStandings?

  /// Estimates from a tally.
  ///
  /// - Parameters:
  ///   - tally: The sums of all blocks.
  ///   - bootstrap: How intervals are made; the resamples are the same for all estimates.
  public init(_ tally: Tally, bootstrap: BlockBootstrap = BlockBootstrap()) {
    let columns = Tally.Columns(policies: tally.policies)
    let count = tally.policies
    var ratios: [BlockRatio] = []
    for policy in 0..<count {
      let seats = tally.column(columns.seats(policy))
      // A race has one winner, whatever number of its seats a policy has.
      let (races, all) = (tally.column(columns.races(policy)).reduce(0, +), seats.reduce(0, +))
      let most = all > 0 ? races / all : 1
      ratios.append(BlockRatio(sums: tally.column(columns.wins(policy)), counts: seats, range: 0...most))
      ratios.append(
        BlockRatio(sums: tally.column(columns.ranks(policy)), counts: seats, range: 1...Double(tally.mostSeats)))
      ratios.append(BlockRatio(sums: tally.column(columns.scores(policy)), counts: seats))
    }
    for first in 0..<count {
      for second in (first + 1)..<max(count, first + 1) {
        let won = tally.column(columns.pairs(first, second))
        let lost = tally.column(columns.pairs(second, first))
        ratios.append(BlockRatio(sums: won, counts: zip(won, lost).map { $0 + $1 }, range: 0...1))
      }
    }
    for first in 0..<count {
      for second in (first + 1)..<max(count, first + 1) { ratios.append(Self.gap(first, second, tally, columns)) }
    }
    let intervals = bootstrap.intervals(of: ratios)
    policies = (0..<count).map { policy in
      let seats = tally.column(columns.seats(policy)).reduce(0, +)
      return Standing(
        policy: policy, seats: Int(seats), winShare: intervals[3 * policy], meanRank: intervals[3 * policy + 1],
        meanScore: intervals[3 * policy + 2])
    }
    var place = 3 * count
    func square(_ whole: Double) -> [[Interval?]] {
      var table = [[Interval?]](repeating: Array(repeating: nil, count: count), count: count)
      for first in 0..<count {
        for second in (first + 1)..<max(count, first + 1) {
          table[first][second] = intervals[place]
          table[second][first] = intervals[place].map {
            Interval(estimate: whole - $0.estimate, low: whole - $0.high, high: whole - $0.low)
          }
          place += 1
        }
      }
      return table
    }
    pairRates = square(1)
    scoreGaps = square(0)
    elo = EloStandings(tally, level: bootstrap.level)
  }

  /// By blocks in which both had seats, the mean score of one policy less that of the other; as much as both have seats.
  private static func gap(_ first: Int, _ second: Int, _ tally: Tally, _ columns: Tally.Columns) -> BlockRatio {
    let scores = [first, second].map { tally.column(columns.scores($0)) }
    let seats = [first, second].map { tally.column(columns.seats($0)) }
    let counts = zip(seats[0], seats[1]).map { min($0, $1) }
    let sums = counts.indices.map { block in
      counts[block] > 0
        ? (scores[0][block] / seats[0][block] - scores[1][block] / seats[1][block]) * counts[block] : 0
    }
    return BlockRatio(sums: sums, counts: counts)
  }
}
