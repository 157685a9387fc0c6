import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("T1 Layoffs: people go back to the pool, with severance")
struct LayoffsTests {
  private func stage() -> Stage {
    var stage = Stage {
      $0 = $0.without(["costs", "core", "deliveries"])
      $0.layoffs?.severance = .percent(25)
    }
    stage.world.labs[first].researchers = .people(100)
    stage.world.labs[first].engineers = .people(200)
    stage.world.labs[first].researcherPay = 1_000_000
    stage.world.labs[first].engineerPay = 400_000
    stage.world.labs[first].cash = .millions(100)
    return stage
  }

  private func layOff(_ kind: StaffKind, _ people: Int64) -> (inout OrderSheet) -> Void {
    {
      var order = Layoffs.Order()
      (order.kind, order.headcount) = (kind, .people(people))
      _ = $0.layoffs.put(order)
    }
  }

  @Test("People change place, and a part of their year's pay falls due with the pay of the others")
  func leave() {
    var stage = stage()
    let pools = stage.world.talent
    stage.order(first) {
      layOff(.researchers, 10)(&$0)
      layOff(.engineers, 50)(&$0)
    }
    stage.play(Layoffs.self)
    #expect(stage.world.labs[first].researchers == .people(90))
    #expect(stage.world.labs[first].engineers == .people(150))
    #expect(stage.world.talent.researchers.seekers == pools.researchers.seekers + .people(10))
    #expect(stage.world.talent.engineers.seekers == pools.engineers.seekers + .people(50))
    // 10 × $1 M and 50 × $0.4 M, a quarter of each.
    #expect(stage.world.conditions[first].wages == Money(raw: 2_500 + 5_000))
    #expect(stage.world.labs[first].cash == .millions(100))
  }

  @Test("All can go, but not one more; a second order for a kind replaces the first")
  func limits() {
    var stage = stage()
    #expect(stage.order(first, layOff(.researchers, 101)).map(\.brief) == ["notSoManyStaff"])
    #expect(stage.order(first, layOff(.engineers, 201)).map(\.brief) == ["notSoManyStaff"])
    let refused = stage.order(first) {
      layOff(.researchers, 99)(&$0)
      layOff(.researchers, 100)(&$0)
    }
    #expect(refused.isEmpty && stage.sheets[first].count == 1)
    stage.play(Layoffs.self)
    #expect(stage.world.labs[first].researchers == 0)
  }

  @Test("Severance beyond the quarter's pay that is saved must be at hand; nobody at all is no order")
  func refused() {
    var stage = stage()
    stage.world.labs[first].cash = 0
    #expect(stage.order(first, layOff(.researchers, 100)).isEmpty)
    // Half a year's pay, of which a quarter's is saved.
    stage.rules.layoffs?.severance = .percent(50)
    stage.world.labs[first].cash = .millions(2)
    #expect(stage.order(first, layOff(.researchers, 9)).map(\.brief) == ["costs 2250, left 2000"])
    #expect(stage.order(first, layOff(.researchers, 8)).isEmpty)
    #expect(stage.order(first, layOff(.researchers, 0)).map(\.brief) == ["headcount 0 not in 1...100000000"])
  }
}
