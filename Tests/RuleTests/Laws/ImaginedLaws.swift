import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("Law: an imagined race knows what its seat knows")
struct ImaginedLaws {
  @Test(
    "Same observation and seed: same future, whatever the truth is; every future can be played",
    arguments: LawCase.imagined)
  func blind(law: LawCase) throws {
    var drill = law.drill
    var other = Drill(law.rules, seed: law.seed + 77, players: [RandomPlayer()])
    var futures: Set<[Int64]> = []
    for turn in 0..<law.rules.race.quarters {
      defer { _ = (try? drill.step(), try? other.step()) }
      guard turn % 11 == Int32(law.seed % 3) else { continue }
      for seat in [Seat(Int(turn) % drill.race.seatCount), Seat(0)] {
        var disguised = drill.race
        for rival in drill.race.seats where rival != seat {
          HiddenState.take(rival, from: other.race, into: &disguised)
        }
        let one = future(of: drill.race, seat, law.seed)
        #expect(future(of: disguised, seat, law.seed) == one)
        futures.insert(one)
        futures.insert(future(of: drill.race, seat, law.seed + 1))
      }
    }
    #expect(futures.count > 1, "other seeds imagine other futures")
  }

  /// Imagines the rest of the race with random orders, and says what everybody would see at the end.
  private func future(of race: Race, _ seat: Seat, _ seed: UInt64) -> [Int64] {
    var imagined = ImaginedRace(from: race.observation(for: seat), rules: race.rules, seed: seed)
    while !imagined.isOver {
      var sheets = BySeat(OrderSheet())
      for other in race.seats {
        let view = imagined.observation(for: other)
        sheets[other] = RandomOrders.sheet(seeing: view, race.rules, PolicySeed(seed: seed + UInt64(other.index)))
      }
      imagined.advance(sheets)
    }
    return race.seats.flatMap { WholeView(imagined.observation(for: $0)).words } + [imagined.score(of: seat).raw]
  }

  @Test("It starts from the seat's own lab, the public labs and the models it knows", arguments: LawCase.few)
  func takenOver(law: LawCase) throws {
    var drill = law.drill
    try drill.finish { turn in
      for seat in turn.after.seats where turn.after.turn % 4 == 0 {
        let view = turn.after.observation(for: seat)
        let imagined = ImaginedRace(from: view, rules: law.rules, seed: 1).observation(for: seat)
        #expect(imagined.turn == view.turn && imagined.seat == seat)
        #expect(imagined.own.differences(from: view.own) == [])
        #expect(imagined.spendable == view.spendable)
        #expect(imagined.models.count == view.models.count)
        for place in view.models.indices {
          #expect(imagined.models[place].differences(from: view.models[place]) == [])
        }
        for place in view.field.indices {
          #expect(imagined.field[place].differences(from: view.field[place]) == [])
        }
      }
    }
  }

  @Test("A race that is over cannot be imagined further")
  func over() throws {
    var drill = Drill(SampleRules.threeLabs(quarters: 2), seed: 3, players: [RandomPlayer()])
    try drill.finish()
    var imagined = ImaginedRace(from: drill.race.observation(for: Seat(0)), rules: drill.race.rules, seed: 1)
    #expect(imagined.isOver)
    imagined.advance(BySeat(OrderSheet()))
    #expect(imagined.turn == 2)
  }
}
