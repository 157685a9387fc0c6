import Arena
import RaceEngine
import Scenarios

/// What came of one race.
struct RaceOutcome: Sendable {
  /// The seed.
  let seed: UInt64
  /// Each seat's results, by seat.
  let tallies: [Goals.Tally]
  /// How many orders of each seat were refused.
  let refused: [Int]
  /// The fingerprint of the world at the end.
  let world: UInt64
  /// What happened, quarter by quarter; nil unless it was asked for.
  let history: History?

  /// The outcome of a race that was written down to its end; nil for others.
  init?(_ replay: Replay) {
    guard let final = replay.final, let last = replay.turns.last else { return nil }
    seed = replay.header.seed
    tallies = final
    refused = replay.turns.reduce(into: Array(repeating: 0, count: final.count)) { sums, turn in
      for (seat, sheet) in turn.sheets.enumerated() { sums[seat] += sheet.refused }
    }
    world = last.world
    history = nil
  }

  /// The outcome of a race that is over.
  init(_ race: Race, refused: [Int], history: History?) {
    seed = race.seed
    tallies = race.tallies()
    self.refused = refused
    world = race.digest().value
    self.history = history
  }
}
