import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("F3 Operating costs: pay, energy, upkeep")
struct OperatingCostsTests {
  private func stage() -> Stage {
    var stage = Stage {
      var costs = OperatingCosts.Rules()
      (costs.watts, costs.energy, costs.upkeep, costs.overhead) = (2_000, Rate(raw: 100_000), 50, .millions(3))
      $0.costs = costs
    }
    for seat in stage.world.seats {
      stage.world.labs[seat].cash = .millions(100)
      stage.world.labs[seat].researchers = .people(40)
      stage.world.labs[seat].researcherPay = 1_000_000
      stage.world.labs[seat].engineers = .people(100)
      stage.world.labs[seat].engineerPay = 300_000
      stage.world.labs[seat].running = .whole(10_000)
      stage.world.labs[seat].power = 40_000
    }
    return stage
  }

  @Test("A quarter's pay, energy, upkeep and overhead, as announced")
  func sums() {
    var stage = stage()
    let view = stage.view(of: first).costs
    // 40 × $1 M ÷ 4 and 100 × $0.3 M ÷ 4.
    #expect(view.pay == Money(raw: 10_000 + 7_500))
    // 20 MW × 2,191.5 h × $0.10 = $4,383,000; 40 MW × $50 = $2 M; $3 M.
    #expect(view.committed == view.pay + Money(raw: 4_383 + 2_000 + 3_000))
    stage.play(OperatingCosts.self)
    #expect(stage.world.labs[first].cash == .millions(100) - view.committed)
    #expect(stage.moved(.money, from: Account(first), to: .employees) == 17_500)
    #expect(stage.moved(.money, from: Account(first), to: .utilities) == 9_383)
  }

  @Test("They fall due whatever cash there is")
  func overdraft() {
    var stage = stage()
    let due = stage.view(of: first).costs.committed
    stage.world.labs[first].cash = .millions(1)
    stage.play(OperatingCosts.self)
    #expect(stage.world.labs[first].cash == .millions(1) - due && stage.world.labs[first].cash < 0)
  }

  @Test("Chips that do not run use no energy; a closed lab pays nothing")
  func idle() {
    var stage = stage()
    stage.world.labs[first].chips = .whole(90_000)
    stage.world.labs[first].running = 0
    #expect(stage.view(of: first).costs.committed == stage.view(of: second).costs.committed - Money(raw: 4_383))
    stage.world.labs[second].isOpen = false
    stage.play(OperatingCosts.self)
    #expect(stage.world.labs[second].cash == .millions(100))
  }
}
