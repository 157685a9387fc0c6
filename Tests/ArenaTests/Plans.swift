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
  static let pinnedLineUps = [
    [0, 1, 2, 2, 0, 1], [1, 2, 0, 0, 1, 2], [2, 0, 1, 1, 2, 0], [2, 1, 1, 2, 0, 0], [0, 2, 2, 0, 1, 1],
    [1, 0, 0, 1, 2, 2],
  ]
  static let pinnedSeed: UInt64 = 16_429_640_573_441_352_479
  static let pinnedID: UInt64 = 9_881_921_189_778_831_868
  static let pinnedDigest: UInt64 = 4_228_217_561_620_855_855
}
