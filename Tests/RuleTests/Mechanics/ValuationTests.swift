import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("F1 Valuation: a multiple of revenue, or the option on being first")
struct ValuationTests {
  /// Ten times yearly revenue at once, and no option.
  private func stage(_ change: (inout Valuation.Rules) -> Void = { _ in }) -> Stage {
    var stage = Stage { rules in
      var valuation = Valuation.Rules()
      (valuation.multiple, valuation.multipleFalls, valuation.leastMultiple) = (.percent(1_000), 0, .percent(50))
      (valuation.option, valuation.optionOfIndustry, valuation.reach) = (0, 0, .points(10))
      valuation.speed = .one
      change(&valuation)
      rules.valuation = valuation
    }
    stage.world.models.removeAll()
    stage.world.capital.factor = .one
    for seat in stage.world.seats {
      stage.addModel(of: seat, .points(120), .closed)
      stage.world.labs[seat].revenue = .millions(100)
      stage.world.labs[seat].revenueBefore = .millions(100)
      stage.world.labs[seat].valuation = .billions(1)
    }
    return stage
  }

  private func worth(_ stage: Stage, _ lab: (inout Lab) -> Void = { _ in }) -> Money {
    var stage = stage
    lab(&stage.world.labs[first])
    stage.play(Valuation.self)
    return stage.view(of: second).field[0].valuation
  }

  @Test("Steady revenue is worth the multiple of four quarters")
  func multiple() {
    #expect(worth(stage()) == .billions(4))
    #expect(worth(stage()) { $0.revenue = 0 } == 0)
  }

  @Test("Growth lifts the multiple by twice as much, within bounds")
  func growth() {
    #expect(worth(stage()) { $0.revenueBefore = .millions(80) } == .billions(6))
    #expect(worth(stage()) { $0.revenueBefore = .millions(10) } == .millions(7_200))
    #expect(worth(stage()) { $0.revenueBefore = .millions(125) } == .millions(2_400))
    #expect(worth(stage()) { $0.revenueBefore = .billions(5) } == .billions(2))
    #expect(worth(stage()) { $0.revenueBefore = 0 } == .billions(4))
  }

  @Test("The multiple shrinks by the quarter, down to its floor; without a fall it stays")
  func fall() {
    var stage = stage { ($0.multipleFalls, $0.leastMultiple) = (.percent(10), .percent(600)) }
    stage.world.turn = 2
    #expect(abs(worth(stage).raw - 3_240_000) < 40)
    stage.world.turn = 30
    #expect(worth(stage) == .millions(2_400))
    stage = self.stage()
    stage.world.turn = 79
    #expect(worth(stage) == .billions(4))
  }

  @Test("The option counts where it is more, and falls by e with each reach behind the best")
  func option() {
    let stage = stage { $0.option = .billions(10) }
    #expect(worth(stage) == .billions(10))
    #expect(worth(stage) { $0.revenue = .millions(400) } == .millions(28_800))
    #expect(abs(worth(stage) { ($0.capability, $0.revenue) = (.points(110), 0) }.raw - 3_678_794) < 30)
    // Nothing released: three reaches behind.
    #expect(abs(worth(stage) { ($0.capability, $0.revenue) = (0, 0) }.raw - 497_871) < 30)
  }

  @Test("The whole industry's revenue adds to the option")
  func industry() {
    // Three labs' $1.2 billion a year, half of it.
    let stage = stage { ($0.option, $0.optionOfIndustry) = (.billions(10), .percent(50)) }
    #expect(worth(stage) == .millions(10_600))
  }

  @Test("Investors' mood scales it, and the market goes a part of the way in a quarter")
  func moodAndSpeed() {
    var stage = stage { $0.speed = .percent(25) }
    #expect(worth(stage) == .millions(1_750))
    #expect(worth(stage) { $0.valuation = .billions(8) } == .billions(7))
    stage = self.stage()
    stage.world.capital.factor = .percent(150)
    #expect(worth(stage) == .billions(6))
    stage.world.capital.factor = .percent(40)
    #expect(worth(stage) == .millions(1_600))
  }

  @Test("A closed lab's value stays nothing")
  func closed() {
    #expect(worth(stage()) { ($0.isOpen, $0.valuation) = (false, 0) } == 0)
  }

  @Test("More revenue or a better model is never worth less")
  func monotonic() {
    let usual = Stage()
    var (last, lastOption): (Money, Money) = (0, 0)
    for step in 0...60 as ClosedRange<Int64> {
      let value = worth(usual) { ($0.revenue, $0.revenueBefore) = (.millions(step * 40), .millions(700)) }
      let option = worth(usual) { ($0.revenue, $0.capability) = (0, .points(70 + step)) }
      #expect(value >= last && option >= lastOption)
      (last, lastOption) = (value, option)
    }
  }
}
