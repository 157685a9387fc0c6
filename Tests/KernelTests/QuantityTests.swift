import Quantities
import Testing

@Suite("Quantities, seats and sets")
struct QuantityTests {
  @Test("A part of a quantity is rounded toward zero unless told otherwise")
  func times() {
    #expect(Money(raw: 7).times(.percent(50)) == Money(raw: 3))
    #expect(Money(raw: -7).times(.percent(50)) == Money(raw: -3))
    #expect(Money(raw: 7).times(.percent(50), .halfToEven) == Money(raw: 4))
    #expect(Money(raw: 5).times(.percent(50), .halfToEven) == Money(raw: 2))
    #expect(Money.billions(100_000).times(.percent(100_000)) == .billions(100_000_000))
    #expect(Chips.whole(10).times(1, over: 3) == Chips(raw: 3_333))
  }

  @Test("A share is half to even, and of nothing it is nothing")
  func share() {
    #expect(Money(raw: 1).share(of: Money(raw: 3)) == Rate(raw: 333_333))
    #expect(Money(raw: 2).share(of: Money(raw: 3)) == Rate(raw: 666_667))
    #expect(Money(raw: 1).share(of: Money(raw: 2_000_000)) == Rate(raw: 0))
    #expect(Money(raw: 3).share(of: Money(raw: 2_000_000)) == Rate(raw: 2))
    #expect(Money(raw: 5).share(of: 0) == 0)
    #expect(Rate.percent(30).rest == .percent(70))
  }

  @Test("Wages and chip prices cost what they say, a thousand dollars a step")
  func costs() {
    // 20 chips at $34,600 are $692,000; a quarter of $950,000 a year for 10.5 people is $2,493,750.
    #expect(Dollars(raw: 34_600).cost(of: .whole(20)) == Money(raw: 692))
    #expect(Dollars(raw: 950_000).quarterly(for: Headcount(raw: 10_500)) == Money(raw: 2_493))
    #expect(Dollars(raw: 999).cost(of: Chips(raw: 1_000)) == 0)
    #expect(Money.millions(3) == Money(raw: 3_000) && Money.billions(3) == .millions(3_000))
  }

  @Test("Arithmetic and order go by the raw integer")
  func arithmetic() {
    #expect(Money(raw: 3) + Money(raw: 4) - Money(raw: 9) == -Money(raw: 2))
    #expect(Money(raw: 3).clamped(5, 9) == 5 && Money(raw: 30).clamped(5, 9) == 9 && Money(raw: 7).clamped(5, 9) == 7)
    #expect(Capability.points(12) == Capability(raw: 1_200) && TokenPrice.dollars(2) == TokenPrice(raw: 2_000_000))
  }

  @Test("A narrow field reads as it was written, and holds at its edges what does not fit into four bytes")
  func narrow() {
    struct Row: BitwiseCopyable {
      @Narrow var rate: Rate = .percent(30)
      @Narrow var people: Headcount = 0
    }
    #expect(MemoryLayout<Row>.size == 8)
    var row = Row()
    row.rate -= .percent(70)
    row.people.raw += 1_000_000_000
    #expect(row.rate == -.percent(40) && row.people == .people(1_000_000))
    row.rate = -.percent(1_000_000)
    row.people += row.people + row.people
    #expect(row.rate.raw == Int64(Int32.min) && row.people.raw == Int64(Int32.max))
  }

  @Test("Seats come in order; each has a place of its own in tables and sets")
  func seats() {
    #expect(Array(Seats(3)).map(\.index) == [0, 1, 2])
    #expect(Array(Seats(0)).isEmpty)
    #expect(Seat(2) < Seat(5))
    var table = BySeat(7)
    table[Seat(3)] = 1
    #expect(Seats(8).map { table[$0] } == [7, 7, 7, 1, 7, 7, 7, 7])
    #expect(table.storage.span[Seat(3)] == 1)
    let set = SeatSet(bits: SeatSet(Seat(0)).bits | SeatSet(Seat(7)).bits)
    #expect(Seats(8).map { set.contains($0) } == [true, false, false, false, false, false, false, true])
    #expect(Seats(8).allSatisfy { SeatSet.everyone.contains($0) && !SeatSet.nobody.contains($0) })
  }
}
