import Quantities
import RaceEngine
import Randomness
import TestKit
import Testing

@Suite("Law: a vetted sheet is legal, payable and final")
struct VettingLaws {
  @Test("Random orders are legal as they are", arguments: LawCase.few)
  func randomOrders(law: LawCase) throws {
    var drill = law.drill
    var orders = 0
    try drill.finish { turn in
      for seat in turn.after.seats {
        let view = turn.after.observation(for: seat)
        let sheet = RandomOrders.sheet(seeing: view, turn.after.rules, turn.after.policySeed(for: seat))
        let (vetted, refusals) = turn.after.vet(sheet, for: seat)
        #expect(refusals.isEmpty)
        #expect(vetted.sheet.words == sheet.words)
        orders += sheet.count
      }
    }
    #expect(orders > law.rules.roles.count)
  }

  @Test(
    "Vetting what was vetted refuses nothing; refused orders cost nothing; the rest is payable", arguments: LawCase.few)
  func anySheet(law: LawCase) throws {
    var drill = law.drill
    var refused = 0
    try drill.finish { turn in
      for seat in turn.before.seats {
        for seed in 1...2 as ClosedRange<UInt64> {
          let view = turn.before.observation(for: seat)
          let sheet = Scribble.sheet(seat: seat, turn: turn.before.turn, seed: seed * 77)
          let (vetted, refusals) = turn.before.rules.vet(sheet, seeing: view)
          #expect(vetted.seat == seat && vetted.turn == turn.before.turn)
          #expect(vetted.sheet.count + refusals.count == sheet.count)
          let again = turn.before.rules.vet(vetted.sheet, seeing: view)
          #expect(again.refusals.isEmpty)
          #expect(again.sheet.sheet.words == vetted.sheet.words)
          let rest = turn.before.rules.vet(sheet.without(refusals), seeing: view)
          #expect(rest.refusals.isEmpty)
          #expect(rest.sheet.sheet.words == vetted.sheet.words)
          let reserved = try vetted.sheet.reserved(seeing: view, turn.before.rules)
          #expect(reserved >= 0 && reserved <= view.spendable)
          refused += refusals.count
        }
      }
    }
    #expect(refused > 0)
  }

  @Test("A sheet that was scribbled and vetted breaks nothing when it is played", arguments: LawCase.few)
  func played(law: LawCase) throws {
    var drill = Drill(law.rules, seed: law.seed, players: [Scribbler()])
    try drill.finish { turn in
      #expect(Laws.conservation(turn) == [])
      #expect(Laws.overdrafts(turn) == [])
      #expect(Laws.ranges(turn.after) == [])
      #expect(Laws.shares(turn.after) == [])
      #expect(Laws.irreversible(turn) == [])
    }
  }

  @Test("A closed lab's orders are all refused")
  func closedLab() throws {
    var race = Race(rules: SampleRules.threeLabs(), seed: 1)
    race.world.labs[Seat(1)].isOpen = false
    let sheet = Scribble.sheet(seat: Seat(1), turn: 0)
    let (vetted, refusals) = race.vet(sheet, for: Seat(1))
    #expect(vetted.sheet.count == 0 && refusals.count == sheet.count)
    for refusal in refusals {
      guard case .notNow(.labClosed) = refusal.error else {
        Issue.record("\(refusal.error)")
        continue
      }
    }
  }
}

/// A player that orders whatever comes to its mind.
private struct Scribbler: Policy {
  mutating func orders(
    seeing view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed
  ) -> OrderSheet {
    Scribble.sheet(seat: view.seat, turn: view.turn, seed: chance.draw(turn: view.turn, of: 0).bits)
  }
}
