import Arena
import Quantities
import RaceEngine
import Scenarios

/// What came of one race.
struct RaceOutcome: Sendable {
  /// The seed.
  let seed: UInt64
  /// Each seat's results, by seat.
  let tallies: [Goals.Tally]
  /// The seats that lost by a fault of their program, whatever their labs have.
  let forfeits: [Int]
  /// How many orders of each seat were refused.
  let refused: [Int]
  /// The fingerprint of the world at the end.
  let world: UInt64
  /// What happened, quarter by quarter; nil unless it was asked for.
  let history: History?

  /// What counts for a seat: its total, or the fewest points there are where it lost by a fault.
  func total(of seat: Int) -> Rate {
    forfeits.contains(seat) ? Rate(raw: RaceRecord.forfeited) : tallies[seat].smoothed
  }

  /// The seats from first to last.
  var ranking: [Int] { StandingsTable.ranking(tallies, forfeits: forfeits) }

  /// The outcome of a race that was written down to its end; nil for others.
  ///
  /// - Parameter isStrict: Whether a fault of a program costs it the race.
  init?(_ replay: Replay, isStrict: Bool) {
    guard let final = replay.final, let last = replay.turns.last else { return nil }
    seed = replay.header.seed
    tallies = final
    forfeits = isStrict ? final.indices.filter { seat in replay.turns.contains { $0.hasFailed(seat) } } : []
    refused = replay.turns.reduce(into: Array(repeating: 0, count: final.count)) { sums, turn in
      for (seat, sheet) in turn.sheets.enumerated() { sums[seat] += sheet.refused }
    }
    world = last.world
    history = nil
  }

  /// The outcome of a race that is over.
  init(_ race: Race, forfeits: [Int], refused: [Int], history: History?) {
    seed = race.seed
    tallies = race.tallies()
    self.forfeits = forfeits
    self.refused = refused
    world = race.digest().value
    self.history = history
  }
}

extension RecordedTurn {
  /// Whether a seat's program failed in it by more than single orders.
  func hasFailed(_ seat: Int) -> Bool {
    guard let outcome = sheets[seat].outcome else { return false }
    return RaceRecord.Fault(seat: seat, turn: 0, outcome: outcome).isLoss
  }
}
