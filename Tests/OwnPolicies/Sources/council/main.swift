import Commands
import Policies
import Quantities
import RaceEngine

/// Imagines each character's advice played on for a while, and takes the one that ends best.
struct Council: Policy {
  /// What it may be told between parentheses, as in `council(futures=8)`.
  struct Settings: Described {
    var horizon: Int32 = 4
    var futures: Int32 = 3

    mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("horizon", &horizon, in: 1...32, help: "quarters that it looks ahead")
      fields.field("futures", &futures, in: 1...100, help: "imagined races for each advice")
    }
  }

  let settings: Settings
  let advisers: [BuiltinPolicy] = [.steady, .openChampion, .closedFrontier, .talentRaider]

  func orders(
    seeing view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed
  ) -> OrderSheet {
    let seen = (view, rules)
    let sheets = advisers.map { $0.advise(seeing: seen.0, seen.1, chance).sheet }
    let worth = sheets.map { sheet in
      // The same futures for every sheet: what differs is the sheet's doing, not luck's.
      (0..<settings.futures).reduce(Rate.zero) { sum, future in
        let luck = chance.draw(turn: seen.0.turn, of: UInt64(future)).bits
        return sum + outcome(of: sheet, seen.0, seen.1, luck)
      }
    }
    return sheets[worth.indices.max { worth[$0] < worth[$1] } ?? 0]
  }

  /// The score after some quarters in which everybody else, and it too after this one, plays `steady`.
  private func outcome(of sheet: OrderSheet, _ view: Observation, _ rules: Ruleset, _ luck: UInt64) -> Rate {
    var race = ImaginedRace(from: view, rules: rules, seed: luck)
    let end = race.turn + settings.horizon
    while race.turn < end && !race.isOver {
      var sheets = BySeat(OrderSheet())
      for place in 0..<rules.roles.count {
        let seat = Seat(place)
        let isNow = seat == view.seat && race.turn == view.turn
        var (seen, set) = (race.observation(for: seat), rules)
        sheets[seat] = isNow ? sheet : Steady().advise(&seen, &set).sheet
      }
      race.advance(sheets)
    }
    return race.score(of: view.seat)
  }
}

let council = PolicyKind(
  "council", version: "1", summary: "takes the advice that fares best in imagined races",
  settings: Council.Settings()
) { Council(settings: $0) }

Program(policies: [council]).main()
