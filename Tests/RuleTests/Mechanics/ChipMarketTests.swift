import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("C1 Chip market: one price for scarce chips")
struct ChipMarketTests {
  /// A thousand chips on sale at ten thousand dollars and more, without luck, cap or loyalty.
  private func stage(seed: UInt64 = 1, _ change: (inout ChipMarket.Rules) -> Void = { _ in }) -> Stage {
    var stage = Stage(seed: seed) { rules in
      var chips = ChipMarket.Rules()
      var supply = ChipMarket.Supply()
      supply.chips = .whole(1_000)
      chips.supply.append(supply)
      (chips.labsPart, chips.cap, chips.spread, chips.loyalty) = (.one, .one, 0, 0)
      (chips.price, chips.deposit, chips.lead) = (10_000, .percent(40), 3)
      (chips.growth, chips.lastGrowth) = (0, 0)
      change(&chips)
      rules.chips = chips
    }
    for seat in stage.world.seats {
      stage.world.labs[seat].cash = .billions(10)
      stage.world.deliveries[seat].chips = InlineArray(repeating: 0)
    }
    return stage
  }

  private func bid(_ chips: Int64, at price: Int64) -> (inout OrderSheet) -> Void {
    {
      var order = ChipMarket.Order()
      (order.amount, order.price) = (.whole(chips), Dollars(raw: price))
      _ = $0.chips.put(order)
    }
  }

  private func won(_ stage: inout Stage) -> [Int64] {
    stage.play(ChipMarket.self)
    let world = stage.world
    return world.seats.map { world.chips.won[$0].raw / 1_000 }
  }

  @Test("With chips for all, everybody gets what it asked for and pays the reserve: a part now, the rest on delivery")
  func plenty() {
    var stage = stage()
    stage.order(first, bid(300, at: 15_000))
    stage.order(second, bid(700, at: 10_000))
    #expect(won(&stage) == [300, 700, 0])
    // 300 chips at $10,000 are $3 million.
    #expect(stage.world.labs[first].cash == .billions(10) - Money(raw: 1_200))
    #expect(stage.world.deliveries[first].owed[3] == Money(raw: 1_800))
    #expect(stage.world.deliveries[first].chips[3] == .whole(300))
    #expect(stage.world.chips.lastPrice == 10_000)
    #expect(stage.world.labs[third].cash == .billions(10))
  }

  @Test("When somebody goes short, all pay the highest price that went short, and wait a quarter longer")
  func scarce() {
    var stage = stage()
    stage.order(first, bid(600, at: 15_000))
    stage.order(second, bid(600, at: 12_000))
    stage.order(third, bid(100, at: 11_000))
    #expect(won(&stage) == [600, 400, 0])
    #expect(stage.world.chips.lastPrice == 12_000)
    // 600 chips at $12,000, 40 % now.
    #expect(stage.world.labs[first].cash == .billions(10) - Money(raw: 2_880))
    #expect(stage.world.labs[second].cash == .billions(10) - Money(raw: 1_920))
    #expect(stage.world.deliveries[first].chips[4] == .whole(600) && stage.world.deliveries[first].chips[3] == 0)
    #expect(stage.world.deliveries[first].owed[4] == Money(raw: 4_320))
    #expect(stage.view(of: third).chips.lastPrice == 12_000)
  }

  @Test("Whoever bought before ranks higher, but never pays more than it bid")
  func loyalty() {
    var stage = stage { $0.loyalty = .percent(50) }
    stage.world.chips.won[second] = .whole(1_000)
    stage.order(first, bid(1_000, at: 15_000))
    stage.order(second, bid(900, at: 10_500))
    #expect(won(&stage) == [100, 900, 0])
    #expect(stage.world.chips.lastPrice == 15_000)
    #expect(stage.world.labs[second].cash == .billions(10) - Money(raw: 3_780))
    // Shares of a tenth and of nine tenths: ranks of 15,750 and 15,950.
    stage.nextTurn()
    stage.order(first, bid(1_000, at: 15_000))
    stage.order(second, bid(1_000, at: 11_000))
    #expect(won(&stage) == [0, 1_000, 0])
  }

  @Test("A bid below the reserve or beyond the cap is refused with the limit")
  func limits() {
    var stage = stage { $0.cap = .percent(25) }
    #expect(stage.view(of: first).chips.cap == .whole(250))
    #expect(stage.order(first, bid(10, at: 9_999)).map(\.brief) == ["price 9999 not in 10000...10000000"])
    #expect(stage.order(first, bid(251, at: 20_000)).map(\.brief) == ["amount 251000 not in 1...250000"])
    #expect(stage.order(first, bid(250, at: 10_000)).isEmpty)
    #expect(won(&stage) == [250, 0, 0])
  }

  @Test("The deposit of the whole bid must be at hand")
  func unaffordable() {
    var stage = stage()
    stage.rules = stage.rules.without(["costs", "core", "deliveries"])
    stage.world.labs[first].cash = Money(raw: 1_199)
    #expect(stage.order(first, bid(300, at: 10_000)).map(\.brief) == ["costs 1200, left 1199"])
    stage.world.labs[first].cash = Money(raw: 1_200)
    #expect(stage.order(first, bid(300, at: 10_000)).isEmpty)
    #expect(won(&stage) == [300, 0, 0])
    #expect(stage.world.labs[first].cash == 0)
  }

  @Test("Equal bids: one is served first, each seat about as often, whoever else bids")
  func ties() {
    var firsts = 0
    for seed in 1...200 as ClosedRange<UInt64> {
      var (two, three) = (stage(seed: seed), stage(seed: seed))
      for seat in [first, second] {
        two.order(seat, bid(1_000, at: 20_000))
        three.order(seat, bid(1_000, at: 20_000))
      }
      three.order(third, bid(5, at: 11_000))
      let served = won(&two)
      #expect(served == [1_000, 0, 0] || served == [0, 1_000, 0])
      #expect(won(&three) == served)
      if served[0] > 0 { firsts += 1 }
    }
    // 100 ± 7.
    #expect(abs(firsts - 100) < 36, "\(firsts)")
  }

  @Test("A higher bid never wins less, nor does a larger one, however the others bid and what they took before")
  func higherBids() {
    for place in 0..<300 {
      var stage = stage(seed: UInt64(place)) { $0.loyalty = .percent(20) }
      for seat in [second, third] {
        let number = place * 8 + Int(seat.index)
        stage.order(
          seat,
          bid(Scribble.number(number, below: 900) + 1, at: 10_000 + Scribble.number(number, below: 9_000, seed: 2)))
        stage.world.chips.won[seat] = .whole(Scribble.number(number, below: 1_000, seed: 3))
      }
      var last: Int64 = 0
      for price in stride(from: 10_000, through: 20_000, by: 500) as StrideThrough<Int64> {
        var tried = stage
        tried.order(first, bid(600, at: price))
        let got = won(&tried)
        #expect(got[0] >= last && got.reduce(0, +) <= 1_000)
        last = got[0]
      }
      last = 0
      for amount in stride(from: 1, through: 1_000, by: 111) as StrideThrough<Int64> {
        var tried = stage
        tried.order(first, bid(amount, at: 14_000))
        let got = won(&tried)[0]
        #expect(got >= last && got <= amount)
        last = got
      }
    }
  }

  @Test("No more is sold than there is, nothing twice, and nobody pays more than its bid")
  func supply() {
    for place in 0..<200 {
      var stage = stage(seed: UInt64(place)) { ($0.spread, $0.loyalty) = (.percent(10), .one) }
      let used = Chips.whole(Scribble.number(place, below: 400))
      stage.world.chips.used = used
      for seat in stage.world.seats {
        let number = place * 8 + Int(seat.index)
        stage.world.chips.won[seat] = .whole(Scribble.number(number, below: 900, seed: 3))
        stage.order(
          seat,
          bid(Scribble.number(number, below: 999) + 1, at: 10_000 + Scribble.number(number, below: 9_000, seed: 2)))
      }
      let supply = stage.view(of: first).chips.supply
      let sold = won(&stage).reduce(0, +)
      #expect(Chips.whole(sold) <= supply.times(.percent(135)) + used)
      for seat in stage.world.seats {
        let won = stage.world.chips.won[seat]
        let schedule = stage.world.deliveries[seat]
        #expect(won == schedule.chips[1] + schedule.chips[3] + schedule.chips[4])
        let paid = Money(raw: stage.moved(.money, from: Account(seat))) + schedule.owed[3] + schedule.owed[4]
        let price = stage.sheets[seat].chips.first?.price ?? 0
        #expect(paid <= price.cost(of: won))
      }
      let taken = stage.world.seats.reduce(Chips(raw: 0)) { $0 + stage.world.deliveries[$1].chips[1] }
      #expect(taken + stage.world.chips.used == used)
    }
  }

  @Test("Used chips are sold first, arrive in the next quarter and leave the market by the books")
  func used() {
    var stage = stage()
    stage.world.chips.used = .whole(200)
    stage.order(first, bid(300, at: 12_000))
    stage.order(second, bid(900, at: 11_000))
    #expect(won(&stage) == [300, 900, 0])
    #expect(stage.world.deliveries[first].chips[1] == .whole(200))
    #expect(stage.world.deliveries[first].chips[3] == .whole(100))
    #expect(stage.world.deliveries[first].owed[1] == 0)
    #expect(stage.world.deliveries[second].chips[1] == 0)
    #expect(stage.world.chips.used == 0)
    #expect(stage.moved(.chips, from: .secondHand, to: .vendors) == 200_000)
  }

  @Test("The reserve falls every quarter; supply is as listed, then grows, and without growth stays")
  func years() {
    var stage = stage {
      var more = ChipMarket.Supply()
      more.chips = .whole(2_000)
      $0.supply.append(more)
      ($0.growth, $0.lastGrowth, $0.labsPart, $0.priceFalls) = (.percent(10), .percent(10), .percent(50), .percent(10))
    }
    var supplies: [Int64] = []
    for _ in 0..<4 {
      supplies.append(stage.view(of: first).chips.supply.raw)
      stage.play(ChipMarket.self)
      stage.nextTurn()
    }
    #expect(supplies[0] == 500_000 && supplies[1] == 1_000_000)
    #expect(abs(supplies[2] - 1_100_000) < 10 && abs(supplies[3] - 1_210_000) < 10)
    #expect(stage.view(of: first).chips.reserve == 6_561)
    stage = self.stage { ($0.growth, $0.lastGrowth) = (0, 0) }
    for _ in 0..<5 {
      #expect(stage.view(of: first).chips.supply == .whole(1_000))
      stage.play(ChipMarket.self)
      stage.nextTurn()
    }
  }

  @Test("Growth starts at its first value, falls toward its last and never below it")
  func growthFalls() {
    var stage = stage { ($0.growth, $0.lastGrowth, $0.growthFalls) = (.percent(40), .percent(5), 3) }
    var supplies: [Double] = []
    for _ in 0..<30 {
      supplies.append(Double(stage.view(of: first).chips.supply.raw))
      stage.play(ChipMarket.self)
      stage.nextTurn()
    }
    let growths = zip(supplies, supplies.dropFirst()).map { $1 / $0 - 1 }
    #expect(growths[0] < 0.40 && growths[0] > 0.25)
    #expect(zip(growths, growths.dropFirst()).allSatisfy { $1 < $0 + 1e-4 })
    #expect(abs(growths[28] - 0.05) < 1e-3)
  }

  @Test("Nothing listed, nothing sold")
  func noSupply() {
    var stage = stage { $0.supply.removeAll() }
    #expect(stage.view(of: first).chips.cap == 0)
    #expect(stage.order(first, bid(1, at: 20_000)).map(\.brief) == ["amount 1000 not in 1...0"])
    #expect(won(&stage) == [0, 0, 0])
  }

  @Test("Luck of the supply is the quarter's own, and no bid moves it")
  func luck() {
    var supplies: Set<Int64> = []
    for seed in 1...20 as ClosedRange<UInt64> {
      var (few, many) = (stage(seed: seed) { $0.spread = .percent(20) }, stage(seed: seed) { $0.spread = .percent(20) })
      few.order(first, bid(1_000, at: 20_000))
      many.order(first, bid(1_000, at: 20_000))
      many.order(second, bid(1_000, at: 19_000))
      many.order(third, bid(1_000, at: 18_000))
      let sold = won(&few)[0]
      let all = won(&many)
      #expect(sold == all[0])
      #expect(sold < 1_000 || all.reduce(0, +) >= 1_000)
      supplies.insert(all.reduce(0, +))
    }
    #expect(supplies.count > 10 && supplies.contains { $0 < 1_000 } && supplies.contains { $0 > 1_000 })
  }

  @Test("A closed lab does not bid")
  func closed() {
    var stage = stage()
    stage.order(first, bid(300, at: 12_000))
    stage.world.labs[first].isOpen = false
    #expect(won(&stage) == [0, 0, 0] && stage.book.entries.isEmpty)
  }
}
