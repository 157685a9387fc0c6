import Arena

/// What the races of a tournament come to beside their sums: the seam to the statistics of blocks.
struct TournamentSummary: Sendable {
  /// Whether a sequential test has decided.
  var isDecided: Bool { false }
  private let names: PolicyNames
  private let ranked: Range<Int>
  /// How many blocks are complete.
  private(set) var blocks = 0

  /// Nothing added yet.
  init(_ request: TournamentRequest) {
    names = PolicyNames(request.plan.policies)
    ranked = request.plan.ranked
  }

  /// Adds the next race.
  ///
  /// - Parameter isComplete: Whether a block is complete with it.
  mutating func add(_ race: PlannedRace, _ record: RaceRecord, _ isComplete: Bool) {
    if isComplete { blocks += 1 }
  }

  /// Who leads, in a few words.
  func leaders(_ board: Scoreboard) -> String {
    let order = board.standing(of: ranked)
    return order.prefix(2).map { policy in
      let rank = board.policies[policy].meanRank.map { Decimals.fixed($0, 2) } ?? "–"
      return "\(names[policy]) \(rank)"
    }.joined(separator: ", ")
  }
}

extension TournamentSummary {
  /// Means and intervals.
  func estimates(_ board: Scoreboard) -> TournamentEstimates {
    TournamentEstimates(
      policies: board.policies.map { sums in
        TournamentEstimates.Policy(
          winShare: .init(value: sums.winShare), meanRank: .init(value: sums.meanRank),
          meanScore: .init(value: sums.meanScore))
      },
      pairs: board.policies.indices.map { policy in
        board.policies.indices.map { .init(value: policy == $0 ? nil : board.pairRate(policy, over: $0)) }
      },
      blocks: blocks, verdict: nil)
  }
}
