import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("P1 Customers: a choice among all offers and none")
struct CustomersTests {
  @Test("Equal offers sell the same, and all of it is paid to the labs")
  func equal() {
    let market = MarketStage()
    #expect(Set(market.sales()) == [333_333] || market.sales().reduce(0, +) == 1_000_000)
    let after = market.played()
    #expect(after.moved(.money, from: .customers) == 1_000_000)
    for seat in after.world.seats {
      #expect(abs(after.world.labs[seat].cash.raw - 333_333) <= 1)
      #expect(after.world.labs[seat].revenue == after.world.labs[seat].cash)
      #expect(abs(after.view(of: first).field[Int(seat.index)].marketShare.raw - 333_333) <= 1)
    }
    #expect(after.view(of: first).customers.market == .billions(1))
  }

  @Test("Quality, low price, brand, reach, habit and openness each sell more, as far as they weigh")
  func attractions() {
    func check(_ name: String, _ market: MarketStage, _ change: (inout MarketStage) -> Void) {
      var better = market
      change(&better)
      let (before, after) = (market.sales(), better.sales())
      #expect(after[0] > before[0] + 10_000 && after[1] < before[1], "\(name): \(after)")
      #expect(abs(after[1] - after[2]) <= 1)
    }
    check("quality", MarketStage()) { $0.stage.addModel(of: first, .points(125), .closed) }
    check("price", MarketStage()) { $0.stage.world.labs[first].price = .dollars(10) }
    check("brand", MarketStage { $1.brand = .one }) { $0.stage.world.labs[first].brand = .percent(50) }
    check("reach", MarketStage { $1.reach = .one }) { $0.stage.world.labs[first].reach = .percent(50) }
    check("habit", MarketStage { $1.habit = .one }) {
      $0.stage.world.customers.segments[0].shares[first] = .percent(50)
    }
    for name in ["brand", "reach"] {
      var market = MarketStage()
      market.stage.world.labs[first].brand = .one
      market.stage.world.labs[first].reach = .one
      #expect(abs(market.sales()[0] - 333_333) <= 1, "\(name) does not count without weight")
    }
  }

  @Test("A weight of one natural unit sells e times as much")
  func logit() {
    var market = MarketStage { $1.brand = .one }
    market.stage.world.labs[first].brand = .one
    let sales = market.sales()
    #expect(abs(Double(sales[0]) / Double(sales[1]) - 2.718_28) < 0.001)
  }

  @Test("A better model never sells less, a dearer one never more")
  func monotonic() {
    var last: Int64 = 0
    for points in stride(from: 90, through: 150, by: 3) as StrideThrough<Int64> {
      var market = MarketStage()
      market.stage.world.models.removeAll()
      for seat in market.stage.world.seats {
        market.stage.addModel(of: seat, seat == first ? .points(points) : .points(120), .closed)
      }
      let sold = market.sales()[0]
      #expect(sold >= last)
      last = sold
    }
    for dollars in stride(from: 1, through: 200, by: 7) as StrideThrough<Int64> {
      var market = MarketStage()
      market.stage.world.labs[first].price = .dollars(dollars)
      let sold = market.sales()[0]
      #expect(sold <= last)
      last = sold
    }
  }

  @Test("Nothing is sold by labs that are closed, have released nothing, or serve no chips")
  func nothing() {
    var market = MarketStage()
    market.stage.world.models.remove(at: 0)
    market.stage.addModel(of: first, .points(150), .unreleased)
    #expect(market.sales()[0] == 0)
    market = MarketStage()
    market.stage.world.labs[first].isOpen = false
    #expect(market.sales()[0] == 0)
    market = MarketStage()
    market.stage.world.labs[first].servingChips = 0
    let after = market.played()
    #expect(after.world.labs[first].revenue == 0 && after.world.labs[first].cash == 0)
    #expect(after.view(of: first).customers.load == .percent(100_000))
    #expect(after.view(of: first).field[0].marketShare == 0)
  }

  @Test("The best released model is the one that is sold")
  func flagship() {
    var market = MarketStage()
    market.stage.addModel(of: first, .points(100), .closed)
    let usual = market.sales()
    #expect(abs(usual[0] - 333_333) <= 1)
    market.stage.addModel(of: first, .points(130), .unreleased)
    #expect(market.sales() == usual)
  }

  @Test("A lab serves as much as its chips can; the rest is lost, not sold by others, and costs it brand")
  func capacity() {
    var market = MarketStage {
      rules, _ in
      (rules.tokensPerChip, rules.shortfall) = (1_000_000, .percent(20))
    }
    for seat in market.stage.world.seats { market.stage.world.labs[seat].brand = .percent(50) }
    // A third of a billion at $20 for a million tokens is 16.7 million million tokens; 8 chips serve 8 of them.
    market.stage.world.labs[first].servingChips = .whole(8)
    let after = market.played()
    let tokens = after.world.labs[first].cash.raw * 1_000 / 20
    #expect(tokens <= 8_000_000 && tokens > 7_999_000)
    #expect(after.world.labs[second].cash == market.played().world.labs[third].cash)
    #expect(abs(after.world.labs[second].cash.raw - 333_333) <= 1)
    #expect(abs(after.view(of: first).customers.load.raw - 2_083_331) < 10)
    // 52 % were turned away: a fifth of that part of the brand is gone.
    #expect(abs(after.world.labs[first].brand.raw - 448_000) < 50)
    #expect(after.world.labs[second].brand == .percent(50))
    #expect(after.view(of: first).field[0].marketShare < after.view(of: first).field[1].marketShare)
  }

  @Test("More chips never sell less, and never more than is asked")
  func moreChips() {
    var last: Int64 = 0
    for chips in stride(from: 0, through: 40, by: 2) as StrideThrough<Int64> {
      var market = MarketStage { rules, _ in rules.tokensPerChip = 1_000_000 }
      market.stage.world.labs[first].servingChips = .whole(chips)
      let sold = market.played().world.labs[first].cash.raw
      #expect(sold >= last && sold <= 333_334)
      last = sold
    }
    #expect(last >= 333_333)
  }

  @Test("A chip serves more with know-how and standing, less of a larger model")
  func tokensPerChip() {
    func tokens(_ lab: (inout Lab) -> Void, size: Int64 = 25_322_219) -> Int64 {
      var market = MarketStage { rules, _ in
        (rules.tokensPerChip, rules.servingGain, rules.standingSaves) = (1_000, .percent(50), .percent(30))
        (rules.sizeExponent, rules.baseSize) = (.percent(50), 25_322_219)
      }
      lab(&market.stage.world.labs[first])
      market.stage.world.models[0].size = Decades(raw: size)
      return market.stage.view(of: first).customers.tokensPerChip.raw
    }
    #expect(tokens { _ in } == 1_000)
    #expect(tokens { $0.knowHow = 2_000_000 } == 10_000)
    #expect(tokens { $0.standing = .one } == 1_300)
    #expect(tokens({ _ in }, size: 27_322_219) == 100)
    #expect(tokens { $0.capability = 0 } == 0)
  }

  @Test("What customers would spend moves toward what quality supports, and is more when prices are low")
  func potential() {
    func potential(_ points: Int64, price: Int64, _ start: Money = .billions(1), diffusion: Rate = .percent(60))
      -> Int64
    {
      var market = MarketStage { rules, segment in
        (rules.diffusion, rules.elasticity, rules.referencePrice) = (diffusion, .percent(150), .dollars(30))
        (segment.start, segment.ceiling) = (start, .billions(10))
      }
      market.stage.world.customers.averagePrice = .dollars(price)
      market.stage.world.models.removeAll()
      market.stage.addModel(of: first, .points(points), .closed)
      return market.played().view(of: first).customers.segments[0].potential.raw
    }
    // At the midpoint half of the ceiling is supported: five billion at the reference price.
    #expect(potential(100, price: 30, .billions(5)) == 5_000_000)
    #expect(potential(100, price: 30) > 1_000_000 && potential(100, price: 30) < 5_000_000)
    #expect(potential(100, price: 30, .billions(9)) < 9_000_000)
    #expect(potential(130, price: 30) > potential(100, price: 30))
    #expect(potential(100, price: 10) > potential(100, price: 30))
    #expect(potential(130, price: 1, diffusion: 0) == 1_000_000)
  }

  @Test("Without any offer nobody spends, and nothing is forgotten")
  func noOffers() {
    var market = MarketStage()
    market.stage.world.models.removeAll()
    market.stage.world.rankReleases()
    let after = market.played()
    #expect(after.moved(.money) == 0)
    #expect(after.view(of: first).customers.segments[0].potential == .billions(1))
    #expect(after.view(of: first).customers.market == 0)
  }

  @Test("Brand moves toward three times the share of the market, all of it at most")
  func brand() {
    var market = MarketStage { rules, _ in rules.brandSpeed = .percent(10) }
    for seat in market.stage.world.seats { market.stage.world.labs[seat].brand = .percent(40) }
    #expect(abs(market.played().world.labs[first].brand.raw - 460_000) < 5)
    market.stage.world.labs[second].isOpen = false
    market.stage.world.labs[third].isOpen = false
    #expect(market.played().world.labs[first].brand == .percent(46))
    #expect(market.played().world.labs[second].brand == .percent(40))
  }
}
