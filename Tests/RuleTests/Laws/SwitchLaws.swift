import Quantities
import RaceEngine
import Randomness
import TestKit
import Testing

@Suite("Law: switched off, nothing changes")
struct SwitchLaws {
  @Test(
    "A mechanic that is off refuses its orders, keeps no table, books nothing and says nothing",
    arguments: MechanicCard.all)
  func off(mechanic: MechanicCard) throws {
    for law in LawCase.few {
      let rules = law.rules.without(mechanic.key)
      var drill = Drill(rules, seed: law.seed, players: law.players)
      var refused = 0
      try drill.finish { turn in
        for seat in turn.before.seats { refused += try vet(seat, turn.before, mechanic, law.rules) }
        #expect(!turn.after.tableDigests().contains { $0.key.description == mechanic.key })
        #expect(!turn.entries.contains { $0.cause.number == mechanic.number })
        for seat in turn.after.seats {
          let (said, silent) = (notice(mechanic, turn.after.observation(for: seat)), notice(mechanic, Observation()))
          #expect(said == silent, "turn \(turn.after.turn), seat \(seat.index)")
        }
      }
      #expect(drill.race.isOver)
      #expect((refused > 0) == (mechanic.slots > 0), "orders of every kind are tried")
    }
  }

  /// Vets a random sheet that holds orders for the mechanic, against the same sheet without them.
  private func vet(_ seat: Seat, _ race: Race, _ mechanic: MechanicCard, _ all: Ruleset) throws -> Int {
    let view = race.observation(for: seat)
    let sheet = Scribble.sheet(seat: seat, turn: race.turn)
    let (whole, refusals) = race.rules.vet(sheet, seeing: view)
    let (rest, _) = race.rules.vet(sheet.without(mechanic.key), seeing: view)
    #expect(whole.sheet.lines == rest.sheet.lines)
    let own = refusals.filter { $0.name.key.description == mechanic.key }
    #expect(own.count == sheet.only(mechanic.key).count)
    for refusal in own {
      guard case .switchedOff = refusal.error else {
        Issue.record("refused for another reason: \(refusal.error)")
        continue
      }
    }
    return own.count
  }

  private func notice(_ mechanic: MechanicCard, _ view: Observation) -> [FieldLine] {
    WholeView(view).lines.filter { $0.path.hasPrefix("\(mechanic.key).") }
  }

  @Test(
    "A race runs and keeps every balance with any part of the mechanics off", arguments: 1...24 as ClosedRange<UInt64>)
  func randomSubsets(seed: UInt64) throws {
    let law = LawCase.few[Int(seed) % LawCase.few.count]
    var rules = law.rules.without(Scribble.subset(of: MechanicCard.all.map(\.key), seed: seed))
    rules.race.quarters = min(rules.race.quarters, 12)
    var drill = Drill(rules, seed: seed, players: law.players)
    try drill.finish { turn in
      #expect(Laws.conservation(turn) == [])
      #expect(Laws.ranges(turn.after) == [])
      #expect(Laws.overdrafts(turn) == [])
    }
    #expect(drill.race.isOver)
    #expect(Set(drill.race.tableDigests().map(\.key.description)).subtracting(rules.keysOn) == ["labs", "models"])
  }

  @Test("With every mechanic off, only the turn moves")
  func allOff() throws {
    let rules = SampleRules.threeLabs().without(Set(MechanicCard.all.map(\.key)))
    var drill = Drill(rules, seed: 1, players: [RandomPlayer()])
    try drill.finish { turn in
      var before = turn.before
      before.world.turn += 1
      #expect(before.digest() == turn.after.digest())
      #expect(turn.entries.isEmpty)
    }
    #expect(drill.race.tableDigests().map(\.key.description) == ["labs", "models"])
  }
}
