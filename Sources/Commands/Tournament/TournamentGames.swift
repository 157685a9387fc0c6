import Arena

/// The races of a tournament as a list of games, in CSV: what 'frontier rank' reads.
struct TournamentGames {
  /// The list.
  private(set) var text = "game,player,score,block\n"
  private let names: [String]

  /// No game yet among these policies.
  init(_ policies: [String]) {
    let shown = PolicyNames(policies)
    names = policies.indices.map { DelimitedText.quoted(shown[$0]) }
  }

  /// Adds a race: a line for each seat that ranks, with its total in spreads.
  mutating func add(_ race: PlannedRace, _ record: RaceRecord) {
    for (seat, score) in record.scores.enumerated() {
      text +=
        "\(race.number),\(names[race.lineUp[seat]]),\(Decimals.fixed(Double(score) / 1_000_000, 6)),\(race.block)\n"
    }
  }
}
