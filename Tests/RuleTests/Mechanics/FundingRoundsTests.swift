import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("F1 Funding rounds: a part of the lab for cash that comes a quarter later")
struct FundingRoundsTests {
  /// A lab worth nine billion that may sell a quarter of itself at once, without haste.
  private func stage(seed: UInt64 = 1, _ change: (inout FundingRounds.Rules) -> Void = { _ in }) -> Stage {
    var stage = Stage(seed: seed) { rules in
      var funding = FundingRounds.Rules()
      (funding.pause, funding.haste, funding.mostSold, funding.bustFails) = (3, .percent(20), .percent(25), 0)
      change(&funding)
      rules.funding = funding
    }
    for seat in stage.world.seats {
      stage.world.labs[seat].valuation = .billions(9)
      stage.world.labs[seat].founders = .one
      stage.world.labs[seat].mayRaise = true
      stage.world.labs[seat].cash = 0
    }
    return stage
  }

  private func raise(_ amount: Money) -> (inout OrderSheet) -> Void {
    {
      var order = FundingRounds.Order()
      order.amount = amount
      _ = $0.funding.put(order)
    }
  }

  @Test("Cash arrives in the quarter after, once, and comes from investors")
  func paid() {
    var stage = stage()
    #expect(stage.order(first, raise(.billions(1))).isEmpty)
    stage.play(FundingRounds.self)
    #expect(stage.world.labs[first].cash == 0)
    #expect(stage.view(of: first).funding.arriving == .billions(1))
    for _ in 0..<3 {
      stage.nextTurn()
      stage.play(FundingRounds.self)
      #expect(stage.world.labs[first].cash == .billions(1))
      #expect(stage.view(of: first).funding.arriving == 0)
    }
    #expect(stage.world.labs[second].founders == .one && stage.world.labs[second].cash == 0)
  }

  @Test("The part sold is the amount over the value after it; what is left is rounded half to even")
  func dilution() {
    var stage = stage()
    stage.order(first, raise(.billions(1)))
    stage.play(FundingRounds.self)
    #expect(stage.world.labs[first].founders == .percent(90))
    stage = self.stage()
    stage.world.labs[first].founders = Rate(raw: 333_333)
    stage.order(first, raise(.billions(1)))
    stage.play(FundingRounds.self)
    #expect(stage.world.labs[first].founders == Rate(raw: 300_000))
  }

  @Test("More money never dilutes less; founders never gain and never fall below nothing")
  func monotonic() {
    var last = Rate.one
    for step in 1...30 as ClosedRange<Int64> {
      var stage = stage()
      #expect(stage.order(first, raise(.millions(step * 100))).isEmpty)
      stage.play(FundingRounds.self)
      #expect(stage.world.labs[first].founders < last)
      last = stage.world.labs[first].founders
    }
    var stage = stage()
    for _ in 0..<70 {
      let before = stage.world.labs[first].founders
      stage.order(first, raise(stage.view(of: first).funding.most))
      stage.play(FundingRounds.self)
      #expect(stage.world.labs[first].founders <= before && stage.world.labs[first].founders >= 0)
      stage.nextTurn()
    }
    #expect(stage.world.labs[first].founders < .percent(1))
  }

  @Test("The most that a round brings sells just the largest part; a dollar more is refused with that limit")
  func most() {
    var stage = stage()
    #expect(stage.view(of: first).funding.most == .billions(3))
    #expect(stage.order(first, raise(.billions(3) + 1)).map(\.brief) == ["amount 3000001 not in 1...3000000"])
    #expect(stage.order(first, raise(.billions(3))).isEmpty)
    stage.play(FundingRounds.self)
    #expect(stage.world.labs[first].founders == .percent(75))
  }

  @Test(
    "Each quarter short of the pause costs a discount; after it there is none", arguments: 1...5 as ClosedRange<Int32>)
  func haste(quarters: Int32) {
    var stage = stage()
    stage.world.turn = 20
    stage.world.funding[first].lastTurn = 20 - quarters
    let values: [Money] = [.billions(9), .millions(7_200), .millions(5_760)]
    let value = values[Int(max(3 - quarters, 0))]
    #expect(stage.view(of: first).funding.preMoney == value)
    stage.order(first, raise(value.times(1, over: 9)))
    stage.play(FundingRounds.self)
    #expect(stage.world.labs[first].founders == .percent(90))
    #expect(stage.world.funding[first].lastTurn == 20)
  }

  @Test("A lab without investors, or without value, cannot raise")
  func refused() {
    var stage = stage()
    stage.world.labs[first].mayRaise = false
    stage.world.labs[second].valuation = 0
    #expect(stage.order(first, raise(.millions(1))).map(\.brief) == ["noInvestors"])
    #expect(stage.view(of: first).funding.most == 0 && stage.view(of: first).funding.preMoney == 0)
    #expect(stage.order(second, raise(.millions(1))).map(\.brief) == ["amount 1000 not in 1...0"])
  }

  @Test("A round that fails in a bust costs nothing, brings nothing, and is told to its lab alone")
  func failure() {
    var stage = stage { $0.bustFails = .one }
    stage.world.capital.appetite = .bust
    stage.order(first, raise(.billions(1)))
    stage.play(FundingRounds.self)
    #expect(stage.world.labs[first].founders == .one)
    #expect(stage.view(of: first).funding.arriving == 0 && stage.view(of: first).funding.failed)
    #expect(!stage.view(of: second).funding.failed)
    #expect(stage.world.funding[first].lastTurn == -100)
    stage.nextTurn()
    stage.world.capital.appetite = .normal
    stage.order(first, raise(.billions(1)))
    stage.play(FundingRounds.self)
    #expect(!stage.view(of: first).funding.failed && stage.view(of: first).funding.arriving == .billions(1))
  }

  @Test("Rounds fail in a bust as often as stated, never at another time, and by luck of the lab's own")
  func luck() {
    var failed = 0
    for seed in 1...300 as ClosedRange<UInt64> {
      var (alone, together) = (stage(seed: seed) { $0.bustFails = .percent(40) }, stage(seed: seed))
      together.rules.funding?.bustFails = .percent(40)
      for seat in together.world.seats { together.order(seat, raise(.billions(1))) }
      alone.order(first, raise(.millions(7)))
      for mood in [Appetite.boom, .normal, .bust] {
        alone.world.capital.appetite = mood
        together.world.capital.appetite = mood
        var (one, other) = (alone, together)
        one.play(FundingRounds.self)
        other.play(FundingRounds.self)
        #expect(one.world.funding[first].failed == other.world.funding[first].failed)
        #expect(mood == .bust || !one.world.funding[first].failed)
        if one.world.funding[first].failed { failed += 1 }
      }
    }
    // 120 ± 8.5.
    #expect(abs(failed - 120) < 43, "\(failed)")
  }

  @Test("What was raised before is paid first, and a new round may follow in the same quarter")
  func overlap() {
    var stage = stage()
    stage.order(first, raise(.billions(1)))
    stage.play(FundingRounds.self)
    stage.nextTurn()
    #expect(stage.order(first, raise(.millions(500))).isEmpty)
    stage.play(FundingRounds.self)
    #expect(stage.world.labs[first].cash == .billions(1))
    #expect(stage.view(of: first).funding.arriving == .millions(500))
  }

  @Test("Money that is on its way can be spent in the quarter in which it comes")
  func spendable() {
    var stage = stage()
    stage.rules = stage.rules.without(["costs", "deliveries"])
    let before = stage.view(of: first).spendable
    stage.order(first, raise(.billions(1)))
    stage.play(FundingRounds.self)
    #expect(stage.view(of: first).spendable == before + .billions(1))
  }
}
