import Quantities
import RaceEngine
import Randomness
import TestKit
import Testing

@Suite("Movements and their books")
struct LedgerTests {
  private let cause = Domain(77)

  @Test("A movement changes both accounts and is written down once, known to the seats that are party to it")
  func between() {
    var (world, book) = (Race(rules: SampleRules.threeLabs(), seed: 1).world, Ledger())
    let before = [Seat(0), Seat(2)].map { world.labs[$0].cash }
    world.pay(.millions(3), from: Account(Seat(0)), to: Account(Seat(2)), by: cause, &book)
    #expect(
      world.labs[Seat(0)].cash == before[0] - .millions(3) && world.labs[Seat(2)].cash == before[1] + .millions(3))
    #expect(book.entries.count == 1)
    let entry = book.entries[0]
    #expect(entry.amount == 3_000 && entry.good == .money && entry.cause == cause && entry.turn == 0)
    #expect(entry.from.seat == Seat(0) && entry.to.seat == Seat(2))
    #expect(Seats(3).map { entry.knownTo.contains($0) } == [true, false, true])
  }

  @Test("Every good moves the stock that it names, and no other", arguments: Good.allCases)
  func goods(good: Good) {
    var race = Race(rules: SampleRules.threeLabs(), seed: 1)
    for seat in race.seats { race.world.labs[seat].standing = .percent(20) }
    var (balances, book) = (Balances(of: race), Ledger())
    race.world.move(good, 7, from: Account(Seat(1)), to: .world, by: cause, &book)
    race.world.move(good, 2, from: .world, to: Account(Seat(0)), by: cause, knownTo: .everyone, &book)
    for entry in book.entries { balances.carry(entry) }
    #expect(balances.differences(from: Balances(of: race)) == [])
    #expect(
      balances[good, of: Account(Seat(1))] != Balances(of: Race(rules: race.rules, seed: 1))[good, of: Account(Seat(1))]
    )
    #expect(book.entries[0].knownTo == SeatSet(Seat(1)) && book.entries[1].knownTo == .everyone)
  }

  @Test("People in the pools and used chips are counted outside of the labs")
  func outside() {
    var (world, book) = (Race(rules: SampleRules.threeLabs(), seed: 1).world, Ledger())
    let (people, engineers) = (world.talent.researchers.seekers, world.talent.engineers.seekers)
    world.move(.researchers, 5, from: Account(Seat(0)), to: .pool, by: cause, &book)
    world.move(.engineers, 6, from: .pool, to: Account(Seat(0)), by: cause, &book)
    world.move(.chips, 7, from: Account(Seat(0)), to: .secondHand, by: cause, &book)
    #expect(world.talent.researchers.seekers == people + 5 && world.talent.engineers.seekers == engineers - 6)
    #expect(world.chips.used == 7)
  }

  @Test("Nothing moved is nothing written")
  func nothing() {
    var (world, book) = (Race(rules: SampleRules.threeLabs(), seed: 1).world, Ledger())
    world.pay(0, from: Account(Seat(0)), to: .vendors, by: cause, &book)
    #expect(book.entries.isEmpty)
  }
}
