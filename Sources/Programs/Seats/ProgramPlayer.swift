import Arena
import RaceEngine

/// A program in a seat, as races know it. Copies share the program.
struct ProgramPlayer: ExternalPolicy {
  private let seat: ProgramSeat

  init(_ seat: ProgramSeat) { self.seat = seat }

  mutating func meet(_ names: RaceNames) { seat.meet(names) }

  mutating func ask(seeing view: inout Observation, _ rules: inout Ruleset) {
    seat.ask(&view, &rules)
    AskedSeats.join(seat)
  }

  mutating func orders(
    seeing view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed
  ) -> OrderSheet {
    if !AskedSeats.contains(seat) { ask(seeing: &view, &rules) }
    AskedSeats.wait(for: seat)
    return seat.answer(&view, &rules, chance)
  }

  var outcome: String { seat.outcome }

  var unread: Int { seat.unread }

  var hasForfeited: Bool { seat.hasForfeited }

  mutating func finish(_ tallies: [Goals.Tally]) { seat.finish(tallies) }
}
