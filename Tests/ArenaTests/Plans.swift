import Arena

/// Plans for tests, and numbers that must not move.
enum Plans {
  static func plan(
    _ format: TournamentFormat, policies: Int, seats: Int, blocks: Int, seed: UInt64 = 1,
    seeds: TournamentPlan.Seeds = .drawn
  ) throws(TournamentPlanFault) -> TournamentPlan {
    try TournamentPlan(
      scenarioDigest: 5, seats: seats, policies: (0..<policies).map { "p\($0)@1" }, seed: seed, format: format,
      blocksPerRound: blocks, seeds: seeds)
  }

  /// Two blocks of three policies in six seats. When this moves, no stored tournament can go on.
  static let pinnedLineUps: [[Int]] = []
  static let pinnedSeed: UInt64 = 0
  static let pinnedID: UInt64 = 0
  static let pinnedDigest: UInt64 = 0
}
