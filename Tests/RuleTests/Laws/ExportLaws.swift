import Quantities
import RaceEngine
import Randomness
import TestKit
import Testing

@Suite("Law: a tightened export rule adds no imported chips")
struct ExportLaws {
  @Test(
    "In the quarter in which a bloc's rule is tightened its labs together buy no more than they would have",
    arguments: LawCase.few)
  func tightened(law: LawCase) throws {
    var compared = 0
    guard law.rules.exports != nil else { return }
    var drill = law.drill
    try drill.finish { turn in
      for bloc in 0..<3 as Range<Int32> {
        for change in 0..<3 {
          let strict = tighten(bloc, change, turn.before)
          let bought = imports(of: bloc, turn.before, sheets: turn.sheets)
          let allowed = imports(of: bloc, strict, sheets: turn.sheets)
          #expect(allowed <= bought, "turn \(turn.before.turn), bloc \(bloc), change \(change)")
          compared += allowed < bought ? 1 : 0
        }
      }
    }
    #expect(compared > 0, "some rule bites")
  }

  /// The same world under a stricter rule for one bloc: cut-down chips from now on, poorer ones, or none.
  private func tighten(_ bloc: Int32, _ change: Int, _ race: Race) -> Race {
    var rules = race.rules
    while (rules.exports?.blocs.count ?? 6) <= Int(bloc) { rules.exports?.blocs.append(ExportRules.Control()) }
    let old = rules.exports?.blocs[Int(bloc)] ?? ExportRules.Control()
    switch change {
    case 0: rules.exports?.blocs[Int(bloc)].from = min(old.from, race.turn)
    case 1: rules.exports?.worth = race.rules.exports?.worth.times(.percent(50)) ?? 0
    default: rules.exports?.blocs[Int(bloc)].closes = min(old.closes, race.turn)
    }
    var strict = Race(rules: rules, seed: race.seed)
    strict.world = race.world
    return strict
  }

  private var smuggling: String { ExportRules.name.key.description }

  /// What a bloc's labs have on order after a turn in which nobody smuggles, with orders that are legal in the race.
  private func imports(of bloc: Int32, _ race: Race, sheets: [VettedSheet]) -> Int64 {
    var next = race
    var orders = BySeat(OrderSheet())
    for sheet in sheets {
      orders[sheet.seat] = race.vet(sheet.sheet.without(smuggling), for: sheet.seat).sheet.sheet
    }
    var nobody = NoRecorder()
    next.resolve(&orders, &nobody)
    var sum: Int64 = 0
    for seat in next.seats where next.world.blocs.homes[seat] == bloc {
      for quarter in 0..<8 { sum += next.world.deliveries[seat].chips[quarter].raw }
    }
    return sum
  }
}
