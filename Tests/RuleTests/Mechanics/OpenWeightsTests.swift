import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("P2 Open weights: anybody may host them")
struct OpenWeightsTests {
  /// What customers pay labs for their own offers in the quarter.
  private func own(_ market: MarketStage) -> [Int64] {
    let after = market.played()
    return after.world.seats.map { after.moved(.money, from: .customers, to: Account($0)) }
  }

  @Test("Hosts ask cost and margin: chips by the tokens that a chip serves")
  func price() {
    var market = MarketStage { rules, _ in
      (rules.tokensPerChip, rules.hostCost, rules.hostMargin) = (500, 2_000, .percent(50))
    }
    #expect(market.played().view(of: first).customers.openPrice == 0)
    market.stage.addModel(of: second, .points(110), .open)
    // $2,000 and half of it more, over 500 million tokens.
    #expect(market.played().view(of: first).customers.openPrice == .dollars(6))
    #expect(market.played().view(of: first).customers.openShare > 0)
  }

  @Test("An open release takes from closed offers, also from its own lab's, and most where it is as good")
  func takes() {
    let before = MarketStage().sales()
    var last = before[2]
    for points in [100, 110, 120] as [Int64] {
      var market = MarketStage { rules, _ in rules.tokensPerChip = 500 }
      market.stage.addModel(of: second, .points(points), .open)
      let sales = market.sales()
      #expect(sales[0] < before[0] && sales[2] < last)
      last = sales[2]
    }
  }

  @Test("An open release never raises what a closed rival sells, whatever the position")
  func neverRaises() {
    for place in 0..<400 {
      func random(_ part: Int, below bound: Int64) -> Int64 { Scribble.number(place * 32 + part, below: bound) }
      var market = MarketStage { rules, segment in
        let usual = Customers.Rules()
        (rules.ownWeights, rules.ownReach, rules.hostVariety) = (usual.ownWeights, usual.ownReach, usual.hostVariety)
        (segment.none, segment.openness) = (.percent(random(0, below: 400) - 200), .percent(random(1, below: 100)))
        (segment.brand, segment.reach, segment.habit) = (.one, .one, .percent(150))
      }
      for seat in market.stage.world.seats {
        let part = 4 + Int(seat.index) * 6
        market.stage.world.labs[seat].price = TokenPrice(raw: 100_000 + random(part, below: 100_000_000))
        market.stage.world.labs[seat].brand = Rate(raw: random(part + 1, below: 1_000_000))
        market.stage.world.labs[seat].reach = Rate(raw: random(part + 2, below: 1_000_000))
        market.stage.world.models[Int(seat.index)].capability = .points(100 + random(part + 3, below: 40))
        market.stage.world.customers.segments[0].shares[seat] = Rate(raw: random(part + 4, below: 500_000))
      }
      let spare = market.stage.addModel(of: second, .points(95), .closed)
      market.stage.world.rankReleases()
      for opened in [1, 3] {
        var open = market
        open.stage.world.models[opened].state = .open
        let (before, after) = (own(market), own(open))
        for seat in [0, 2] {
          // The last thousand dollars fall where rounding puts them.
          #expect(after[seat] <= before[seat] + 1, "\(place): model \(opened) of \(spare) open: \(before), \(after)")
        }
      }
    }
  }

  @Test("A comparable open model is a ceiling: raising a closed price loses a larger part of the customers")
  func ceiling() {
    func kept(_ isOpen: Bool) -> Double {
      var market = MarketStage()
      if isOpen { market.stage.addModel(of: second, .points(120), .open) }
      let before = market.sales()[0]
      market.stage.world.labs[first].price = .dollars(60)
      return Double(market.sales()[0]) / Double(before)
    }
    #expect(kept(true) < kept(false) - 0.01)
  }

  @Test("Labs with chips to spare host a part of it, in proportion; the rest goes to hosts outside of the race")
  func hosting() {
    func incomes(_ part: Rate, _ chips: [Int64]) -> [Int64] {
      var market = MarketStage { rules, segment in
        (rules.hostedByLabs, rules.tokensPerChip) = (part, 1_000_000)
        (rules.hostCost, rules.hostMargin, segment.openness) = (1_000_000, 0, .percent(500))
      }
      // Labs' own offers are so dear that nobody buys them: all chips are to spare.
      for seat in market.stage.world.seats {
        market.stage.world.labs[seat].price = .dollars(1_000)
        market.stage.world.labs[seat].servingChips = .whole(chips[Int(seat.index)])
      }
      market.stage.addModel(of: third, .points(120), .open)
      return own(market)
    }
    let sales = incomes(0, [1_000, 3_000, 0])
    let half = incomes(.percent(50), [1_000_000, 3_000_000, 0])
    let hosted = [half[0] - sales[0], half[1] - sales[1], half[2] - sales[2]]
    #expect(hosted[0] > 100_000 && abs(hosted[1] - hosted[0] * 3) < 2_000 && hosted[2] == 0, "\(hosted)")
    #expect(hosted.reduce(0, +) <= 500_000)
    // With few chips they host what these serve: 30 chips, $1 for a million tokens.
    let few = zip(incomes(.percent(50), [10, 20, 0]), incomes(0, [10, 20, 0])).map { $0 - $1 }
    #expect(few[0] <= 10_000 && few[1] <= 20_000 && few[0] + few[1] > 25_000, "\(few)")
  }

  @Test("Open weights stay on the market when their lab is gone")
  func orphans() {
    var market = MarketStage()
    market.stage.addModel(of: second, .points(118), .open)
    market.stage.world.labs[second].isOpen = false
    let after = market.played()
    #expect(after.view(of: first).customers.openShare > 0)
    #expect(after.world.labs[second].cash == 0)
  }

  @Test("Customers who want openness move to open weights")
  func openness() {
    func share(_ weight: Int64) -> Rate {
      var market = MarketStage { $1.openness = .percent(weight) }
      market.stage.addModel(of: second, .points(110), .open)
      return market.played().view(of: first).customers.openShare
    }
    #expect(share(0) < share(50) && share(50) < share(100))
  }
}
