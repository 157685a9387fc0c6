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
    let place = try #require(MechanicCard.all.firstIndex { $0.key == mechanic.key })
    for law in LawCase.share(place, of: MechanicCard.all.count) {
      let rules = law.rules.without(mechanic.key)
      var drill = Drill(rules, seed: law.seed, players: law.players)
      var refused = 0
      let silence = Observation().notice(mechanic.key)
      try drill.finish { turn in
        if mechanic.slots > 0 { refused += vet(turn.before, mechanic) }
        #expect(!turn.after.tableDigests().contains { $0.key.description == mechanic.key })
        #expect(!turn.entries.contains { $0.cause.number == mechanic.number })
        for seat in turn.after.seats {
          let said = turn.after.observation(for: seat).notice(mechanic.key)
          #expect(said == silence, "turn \(turn.after.turn), seat \(seat.index)")
        }
      }
      #expect(drill.race.isOver)
      #expect((refused > 0) == (mechanic.slots > 0), "orders of every kind are tried")
    }
  }

  /// Vets a random sheet that holds orders for the mechanic, against the same sheet without them.
  private func vet(_ race: Race, _ mechanic: MechanicCard) -> Int {
    let seat = Seat(Int(race.turn) % race.seatCount)
    let view = race.observation(for: seat)
    let sheet = Scribble.sheet(seat: seat, turn: race.turn)
    let (whole, refusals) = race.rules.vet(sheet, seeing: view)
    let (rest, _) = race.rules.vet(sheet.without(mechanic.key), seeing: view)
    #expect(whole.sheet.words == rest.sheet.words)
    let own = refusals.filter { $0.name.domain.number == mechanic.number }
    #expect(own.count == sheet.only(mechanic.key).count)
    for refusal in own where race.world.labs[seat].isOpen {
      guard case .switchedOff = refusal.error else {
        Issue.record("refused for another reason: \(refusal.error)")
        continue
      }
    }
    return own.count
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
    let tables = Set(drill.race.tableDigests().map(\.key.description))
    #expect(tables.subtracting(rules.keysOn).subtracting(["orders", "ending"]) == ["labs", "models"])
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
