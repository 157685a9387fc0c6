import Arena
import Statistics

/// The statistics of a tournament: means, with intervals where blocks were counted.
struct TournamentEstimates {
  /// A number and the ends of its interval; they are nil where there is none.
  struct Estimate {
    /// The number; nil of nothing.
    var value: Double?
    /// The lower end.
    var low: Double?
    /// The upper end.
    var high: Double?

    /// The number as a text.
    func text(_ form: (Double) -> String) -> String { value.map(form) ?? "–" }

    /// The interval as a text.
    ///
    /// - Parameters:
    ///   - mark: What parts the ends.
    ///   - form: How a number is written.
    func range(_ mark: String = "–", _ form: (Double) -> String) -> String {
      guard let low, let high, low.isFinite, high.isFinite else { return "" }
      return "\(form(low))\(mark)\(form(high))"
    }
  }

  /// The numbers of one policy.
  struct Policy {
    /// Wins for each seat played.
    var winShare: Estimate
    /// The mean place, from 1.
    var meanRank: Estimate
    /// The mean total in spreads.
    var meanScore: Estimate
    /// The rating by pairs of seats, in points about the mean of all.
    var elo: Estimate
  }

  /// For each policy of the plan.
  var policies: [Policy]
  /// How often each policy comes in ahead of each other one, 0 to 1.
  var pairs: [[Estimate]]
  /// The mean score of each policy less that of each other one, in the same blocks.
  var scoreGaps: [[Estimate]]
  /// Contests that the ratings add against an imagined player; 0 for none.
  var eloPrior: Double
  /// How many blocks were counted.
  var blocks: Int
  /// The sequential test; nil without one.
  var test: SequentialTest?
  /// What luck gave; nil where it was not measured.
  var luck: LuckTally?
}

extension Scoreboard {
  /// The sums of one seat, all policies together.
  func seat(_ seat: Int) -> SeatMeans {
    let all = bySeat.map { $0[seat] }
    let count = Double(all.reduce(0) { $0 + $1.seats })
    func mean(_ value: (Sums) -> Int64, _ unit: Double) -> Double? {
      count == 0 ? nil : Double(all.reduce(0) { $0 + value($1) }) / count / unit
    }
    return SeatMeans(
      winShare: mean(\.wins, 840), meanRank: mean(\.ranks, 2), meanScore: mean(\.scores, 1_000_000))
  }
}

/// What a seat is worth, whoever plays it.
struct SeatMeans {
  /// The share of races that it won.
  let winShare: Double?
  /// Its mean place.
  let meanRank: Double?
  /// Its mean total in spreads.
  let meanScore: Double?
}
