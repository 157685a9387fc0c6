import Arena
import Quantities
import RaceEngine
import Scenarios

extension History {
  /// The history of a recorded race, which is played again and must come out as it was recorded.
  init(of replay: Replay) throws(CommandFailure) {
    do throws(RecordError) {
      _ = try replay.race()
    } catch {
      throw CommandFailure(reading: error)
    }
    guard let rules = replay.header.rules else {
      throw CommandFailure(reading: .otherRules(file: replay.file, version: replay.header.rulesVersion))
    }
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
