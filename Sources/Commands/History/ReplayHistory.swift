import Arena
import Programs
import Quantities
import RaceEngine
import Scenarios

extension Replay {
  /// The race after its last quarter, which comes out as it was recorded when it is played again.
  func faithfulRace() throws(CommandFailure) -> Race {
    do throws(RecordError) { return try race() } catch { throw CommandFailure(reading: error) }
  }

  /// The rules of a race that comes out as it was recorded when it is played again.
  func faithfulRules() throws(CommandFailure) -> Ruleset {
    _ = try faithfulRace()
    guard let rules = header.rules else {
      throw CommandFailure(reading: .otherRules(file: file, version: header.rulesVersion))
    }
    return rules
  }
}

extension Replay {
  /// When a seat's program failed, not counting single orders that were refused, and how.
  func failures(of seat: Seat) -> [(turn: Int32, outcome: String)] {
    turns.compactMap { turn in
      guard let outcome = turn.sheets[Int(seat.index)].outcome, outcome != ProgramOutcome.illegalOrder.rawValue else {
        return nil
      }
      return (turn.turn, outcome)
    }
  }
}

extension History {
  /// The history of a recorded race, which is played again and must come out as it was recorded.
  init(of replay: Replay) throws(CommandFailure) {
    let rules = try replay.faithfulRules()
    var race = Race(rules: rules, seed: replay.header.seed)
    var book = Ledger()
    self.init(of: race)
    for turn in replay.turns {
      let sheets = turn.sheets.enumerated().map { seat, sheet in race.vet(sheet.orders, for: Seat(seat)).sheet }
      do {
        try race.advance(sheets, &book)
      } catch {
        throw CommandFailure(.internalFault, "turn \(turn.turn) of \(replay.file) could not be played")
      }
      close(race, &book)
    }
  }
}
