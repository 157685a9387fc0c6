import Arena
import Quantities
import RaceEngine
import Scenarios

/// A race under way with a policy in every seat, and what is kept of it.
struct RacePlay {
  private var episode: Episode
  private let isStrict: Bool
  private var failed: Set<Int> = []
  private var refused: [Int]
  private var history: History?
  private var book = Ledger()

  /// Seats the policies.
  ///
  /// - Parameter isStrict: Whether a fault of a program costs it the race.
  init(
    _ rules: Ruleset, seed: UInt64, _ lineUp: LineUp, names: RaceNames, isStrict: Bool, keepsHistory: Bool
  ) {
    self.isStrict = isStrict
    episode = Episode(rules: rules, seed: seed, policies: lineUp.players, names: names)
    refused = Array(repeating: 0, count: episode.race.seatCount)
    history = keepsHistory ? History(of: episode.race) : nil
  }

  /// The race as it stands.
  var race: Race { episode.race }

  /// What has come of it so far.
  var outcome: RaceOutcome {
    let lost = failed.union(episode.forfeits)
    return RaceOutcome(race, forfeits: lost.sorted(), refused: refused, history: history)
  }

  /// Plays a quarter.
  mutating func step() throws(CommandFailure) -> Episode.Decision {
    let decision = episode.decide()
    try advance(decision)
    return decision
  }

  /// Plays a quarter as it was recorded. The policies are asked all the same, so that they remember it.
  mutating func step(recorded turn: RecordedTurn) throws(CommandFailure) {
    _ = episode.decide()
    let race = episode.race
    if isStrict { failed.formUnion(turn.sheets.indices.filter { turn.hasFailed($0) }) }
    let sheets = turn.sheets.enumerated().map { seat, sheet in race.vet(sheet.orders, for: Seat(seat)).sheet }
    try advance(Episode.Decision(sheets: sheets, refused: turn.sheets.map(\.refused)))
  }

  private mutating func advance(_ decision: Episode.Decision) throws(CommandFailure) {
    do {
      if history == nil {
        var nobody = NoRecorder()
        try episode.advance(decision.sheets, &nobody)
      } else {
        try episode.advance(decision.sheets, &book)
        let played = race
        history?.close(played, &book)
      }
    } catch {
      throw CommandFailure(.internalFault, "turn \(race.turn) of seed \(race.seed) could not be played")
    }
    for (seat, count) in decision.refused.enumerated() { refused[seat] += count }
  }
}
