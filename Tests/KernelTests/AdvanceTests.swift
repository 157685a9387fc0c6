import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("A race advances with vetted sheets alone")
struct AdvanceTests {
  private func vetted(_ race: Race, _ seat: Int, price: Int64 = 20) -> VettedSheet {
    var order = ListPrices.Order()
    order.price = .dollars(price)
    var sheet = OrderSheet()
    _ = sheet.prices.put(order)
    return race.vet(sheet, for: Seat(seat)).sheet
  }

  @Test("A sheet of another quarter is refused, and nothing has happened")
  func stale() throws {
    var race = Race(rules: SampleRules.threeLabs(), seed: 1)
    let old = vetted(race, 1)
    var nobody = NoRecorder()
    try race.advance([old], &nobody)
    let before = race.digest()
    var book = Ledger()
    #expect(throws: RaceError.staleSheet(seat: Seat(1))) { try race.advance([vetted(race, 0), old], &book) }
    #expect(race.digest() == before && race.turn == 1 && book.entries.isEmpty)
  }

  @Test("A sheet of a seat that the race does not have is refused")
  func noSuchSeat() {
    var eight = SampleRules.threeLabs()
    for _ in 3..<Seat.most { eight.roles.append(eight.roles[0]) }
    let other = vetted(Race(rules: eight, seed: 1), 5)
    var race = Race(rules: SampleRules.threeLabs(), seed: 1)
    var nobody = NoRecorder()
    #expect(throws: RaceError.staleSheet(seat: Seat(5))) { try race.advance([other], &nobody) }
    #expect(race.turn == 0)
  }

  @Test("A sheet of the same seat and quarter in another race is refused where the lab is another")
  func fork() throws {
    var race = Race(rules: SampleRules.threeLabs(), seed: 1)
    var fork = race
    var nobody = NoRecorder()
    var order = Layoffs.Order()
    order.headcount = .people(20)
    var sheet = OrderSheet()
    _ = sheet.layoffs.put(order)
    try fork.advance([fork.vet(sheet, for: Seat(0)).sheet], &nobody)
    try race.advance([], &nobody)
    let vetted = race.vet(sheet, for: Seat(0)).sheet
    #expect(throws: RaceError.staleSheet(seat: Seat(0))) { try fork.advance([vetted], &nobody) }
    try race.advance([vetted], &nobody)
    #expect(race.turn == 2)
  }

  @Test("After its last quarter a race does not advance", arguments: [1, 3] as [Int32])
  func over(quarters: Int32) throws {
    var race = Race(rules: SampleRules.threeLabs(quarters: quarters), seed: 1)
    var nobody = NoRecorder()
    for turn in 0..<quarters {
      #expect(!race.isOver && race.turn == turn)
      try race.advance([], &nobody)
    }
    let end = race.digest()
    #expect(race.isOver)
    #expect(throws: RaceError.over) { try race.advance([], &nobody) }
    #expect(race.digest() == end && race.turn == quarters)
  }

  @Test("Seats without a sheet order nothing; of two sheets for a seat the last counts; their order does not")
  func sheets() throws {
    let race = Race(rules: SampleRules.threeLabs(), seed: 1)
    var nobody = NoRecorder()
    func digest(_ sheets: [VettedSheet]) throws -> UInt64 {
      var copy = race
      try copy.advance(sheets, &nobody)
      return copy.digest().value
    }
    let (zero, one, dear) = (vetted(race, 0), vetted(race, 1), vetted(race, 0, price: 90))
    let idle = race.vet(OrderSheet(), for: Seat(2)).sheet
    #expect(try digest([zero, one]) == digest([one, zero]))
    #expect(try digest([zero, one]) == digest([idle, one, zero]))
    #expect(try digest([dear, one, zero]) == digest([zero, one]))
    #expect(try digest([dear, one]) != digest([zero, one]))
  }

  @Test("The ledger is kept by whoever is asked, and changes nothing")
  func recorders() throws {
    var (one, two) = (Race(rules: SampleRules.threeLabs(), seed: 1), Race(rules: SampleRules.threeLabs(), seed: 1))
    var (nobody, book) = (NoRecorder(), Ledger())
    for _ in 0..<3 {
      try one.advance([], &nobody)
      try two.advance([], &book)
    }
    #expect(one.digest() == two.digest())
    #expect(Set(book.entries.map(\.turn)) == [0, 1, 2])
    book.clear()
    #expect(book.entries.isEmpty)
  }
}
