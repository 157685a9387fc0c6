import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("C2 Sites: power takes time and money")
struct SitesTests {
  private func stage(lead: Int32 = 2) -> Stage {
    var stage = Stage {
      var sites = Sites.Rules()
      (sites.price, sites.lead, sites.least, sites.most) = (8_000, lead, 1_000, .percent(50))
      $0.sites = sites
    }
    for seat in stage.world.seats {
      stage.world.labs[seat].cash = .billions(1)
      stage.world.labs[seat].power = 10_000
    }
    return stage
  }

  private func build(_ power: Power) -> (inout OrderSheet) -> Void {
    {
      var order = Sites.Order()
      order.power = power
      _ = $0.sites.put(order)
    }
  }

  @Test("The price is paid at once; power can be used after the lead", arguments: [1, 2, 7] as [Int32])
  func lead(quarters: Int32) {
    var stage = stage(lead: quarters)
    #expect(stage.order(first, build(5_000)).isEmpty)
    stage.play(Sites.self)
    // 5 MW at $8,000 a kilowatt.
    #expect(stage.world.labs[first].cash == .billions(1) - .millions(40))
    #expect(stage.moved(.money, to: .utilities) == 40_000)
    for quarter in 1...quarters {
      #expect(stage.world.labs[first].power == 10_000)
      #expect(stage.view(of: first).sites.building == 5_000)
      stage.nextTurn()
      stage.play(Sites.self)
      #expect(stage.world.labs[first].power == (quarter == quarters ? 15_000 : 10_000))
    }
    for _ in 0..<8 {
      stage.nextTurn()
      stage.play(Sites.self)
    }
    #expect(stage.world.labs[first].power == 15_000 && stage.view(of: first).sites.building == 0)
    #expect(stage.world.labs[second].power == 10_000)
  }

  @Test("A lab can start what any lab can, and a part of what it has beside")
  func most() {
    var stage = stage()
    #expect(stage.view(of: first).sites.most == 6_000)
    #expect(stage.order(first, build(6_001)).map(\.brief) == ["power 6001 not in 1...6000"])
    #expect(stage.order(first, build(6_000)).isEmpty)
  }

  @Test("Sites that cannot be paid are refused with both sums")
  func unaffordable() {
    var stage = stage()
    stage.rules = stage.rules.without(["costs", "core", "deliveries"])
    stage.world.labs[first].cash = .millions(39)
    #expect(stage.order(first, build(5_000)).map(\.brief) == ["costs 40000, left 39000"])
    #expect(stage.order(first, build(4_875)).isEmpty)
    stage.play(Sites.self)
    #expect(stage.world.labs[first].cash == 0)
  }

  @Test("Orders of several quarters stand side by side")
  func queue() {
    var stage = stage(lead: 3)
    var powers: [Power] = []
    for quarter in 0..<6 {
      if quarter < 3 { stage.order(first, build(Power(raw: 100 * (Int64(quarter) + 1)))) }
      stage.play(Sites.self)
      powers.append(stage.world.labs[first].power)
      stage.nextTurn()
    }
    #expect(powers == [10_000, 10_000, 10_000, 10_100, 10_300, 10_600])
  }
}
