import Arena
import Scenarios
import Statistics

/// The statistics of a tournament's blocks while they come, in room that does not grow with their number.
struct TournamentSummary: Sendable {
  private let names: PolicyNames
  private let plan: TournamentPlan
  private var races: [RaceResult] = []
  private var tally: Tally
  private var luck: LuckTally?
  private var test: SequentialTest?
  /// Comparisons of the first policy in the block under way, in halves: those that it won, and all.
  private var won = 0.0, met = 0.0

  /// Nothing added yet.
  init(_ request: TournamentRecord) {
    plan = request.plan
    names = PolicyNames(request.plan.policies)
    tally = Tally(policies: request.plan.policies.count)
    luck = request.header.luck > 0 ? LuckTally(policies: request.plan.policies.count) : nil
    test = request.header.test.flatMap { TournamentTest($0) }.map { SequentialTest($0.plan) }
  }

  /// Whether a sequential test has decided.
  var isDecided: Bool { (test?.verdict ?? .undecided) != .undecided }

  /// Adds the next race in the order of the plan.
  ///
  /// - Parameter isComplete: Whether a block is complete with it.
  mutating func add(_ race: PlannedRace, _ record: RaceRecord, _ isComplete: Bool) {
    let ranks = record.ranks
    races.append(
      RaceResult(
        seats: race.lineUp.indices.map { seat in
          SeatResult(policy: race.lineUp[seat], rank: ranks[seat], score: Double(record.scores[seat]) / 1_000_000)
        }))
    if test != nil {
      for (seat, policy) in race.lineUp.enumerated() where policy == 0 {
        for (other, rival) in race.lineUp.enumerated() where rival != 0 {
          met += 1
          won += ranks[seat] < ranks[other] ? 1 : ranks[seat] == ranks[other] ? 0.5 : 0
        }
      }
    }
    luck?.add(race, record, isComplete)
    guard isComplete else { return }
    tally.add(Block(seed: race.seed, races: races))
    races.removeAll(keepingCapacity: true)
    if met > 0 { test?.add(won / met) }
    (won, met) = (0, 0)
  }

  /// Who leads, in a few words.
  func leaders(_ board: Scoreboard) -> String {
    let order = board.standing(of: plan.ranked)
    return order.prefix(2).map { policy in
      let rank = board.policies[policy].meanRank.map { Decimals.fixed($0, 2) } ?? "–"
      return "\(names[policy]) \(rank)"
    }.joined(separator: ", ")
  }

  /// Means and intervals, from complete blocks.
  func estimates() -> TournamentEstimates {
    let standings = Standings(tally)
    return TournamentEstimates(
      policies: standings.policies.map { own in
        TournamentEstimates.Policy(
          winShare: .init(own.winShare), meanRank: .init(own.meanRank), meanScore: .init(own.meanScore),
          elo: .init(standings.elo?.ratings[own.policy]))
      },
      pairs: standings.pairRates.map { row in row.map { TournamentEstimates.Estimate($0) } },
      scoreGaps: standings.scoreGaps.map { row in row.map { TournamentEstimates.Estimate($0) } },
      eloPrior: standings.elo?.prior ?? 0, blocks: tally.blocks, test: test, luck: luck)
  }
}

extension TournamentEstimates.Estimate {
  fileprivate init(_ interval: Interval?) {
    self.init(value: interval?.estimate, low: interval?.low, high: interval?.high)
  }
}
