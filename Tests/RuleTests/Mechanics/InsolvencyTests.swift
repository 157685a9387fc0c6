import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("F3 Insolvency: restructured once, closed the second time")
struct InsolvencyTests {
  private func stage() -> Stage {
    var stage = Stage {
      var insolvency = Insolvency.Rules()
      (insolvency.memory, insolvency.taken, insolvency.cut) = (4, .percent(60), .percent(25))
      (insolvency.quartersPaid, insolvency.usedPrice, insolvency.warning) = (2, .percent(50), 3)
      $0.insolvency = insolvency
    }
    stage.world.turn = 10
    stage.world.chips.reserve = 20_000
    for seat in stage.world.seats {
      stage.world.labs[seat].cash = .millions(100)
      stage.world.labs[seat].founders = .percent(50)
      stage.world.labs[seat].researchers = .people(80)
      stage.world.labs[seat].researcherPay = 1_000_000
      stage.world.labs[seat].engineers = .people(40)
      stage.world.labs[seat].engineerPay = 400_000
      stage.world.labs[seat].chips = .whole(4_000)
      stage.world.labs[seat].running = .whole(3_500)
      stage.world.labs[seat].standing = .percent(10)
    }
    return stage
  }

  @Test("A lab that has a dollar left, or none, is left alone")
  func solvent() {
    var stage = stage()
    stage.world.labs[first].cash = 0
    stage.world.labs[second].cash = 1
    stage.play(Insolvency.self)
    #expect(stage.book.entries.isEmpty)
    #expect(stage.world.seats.allSatisfy { stage.world.labs[$0].isOpen && stage.world.labs[$0].restructurings == 0 })
  }

  @Test("The first shortage: a part of staff and chips goes, investors pay debt and some quarters for most of the lab")
  func restructuring() {
    var stage = stage()
    let pool = stage.world.talent.researchers.seekers
    stage.world.labs[first].cash = .millions(-50)
    stage.play(Insolvency.self)
    let lab = stage.world.labs[first]
    #expect(lab.isOpen && lab.restructurings == 1 && lab.restructuredTurn == 10)
    #expect(lab.researchers == .people(60) && lab.engineers == .people(30) && lab.chips == .whole(3_000))
    #expect(lab.running == .whole(3_000))
    #expect(stage.world.talent.researchers.seekers == pool + .people(20))
    #expect(stage.world.chips.used == .whole(1_000))
    // A thousand chips at half of $20,000 bring $10 M; two quarters' pay of 60 and 30 people are $36 M.
    #expect(lab.cash == .millions(36))
    #expect(stage.moved(.money, from: .secondHand) == 10_000)
    #expect(stage.moved(.money, from: .investors) == 76_000)
    #expect(lab.founders == .percent(20))
    #expect(stage.view(of: second).field[0].restructurings == 1)
    #expect(stage.world.labs[second].cash == .millions(100))
  }

  @Test("A debt that used chips pay leaves only the quarters to investors")
  func paidByChips() {
    var stage = stage()
    stage.world.labs[first].cash = .millions(-4)
    stage.play(Insolvency.self)
    #expect(stage.world.labs[first].cash == .millions(42))
    #expect(stage.moved(.money, from: .investors) == 36_000)
  }

  @Test(
    "A second shortage within the memory closes the lab; after it, it is the first again",
    arguments: [1, 4, 5] as [Int32])
  func memory(quarters: Int32) {
    var stage = stage()
    stage.world.labs[first].restructuredTurn = 10 - quarters
    #expect(stage.view(of: first).insolvency.lastChance == (quarters <= 4))
    stage.world.labs[first].cash = -1
    stage.play(Insolvency.self)
    #expect(stage.world.labs[first].isOpen == (quarters > 4))
  }

  /// A lab that has just been closed, with models, a run, a round and orders.
  private func closed() -> Stage {
    var stage = stage()
    stage.world.models.removeAll()
    stage.addModel(of: first, .points(140), .unreleased)
    stage.addModel(of: first, .points(130), .closed)
    stage.addModel(of: second, .points(110), .closed)
    stage.addModel(of: first, .points(120), .open)
    stage.world.training[first].quartersLeft = 2
    stage.world.funding[first].pending = .millions(7)
    stage.world.deliveries[first].chips[2] = .whole(9)
    stage.world.deliveries[first].owed[2] = .millions(9)
    stage.world.labs[first].revenue = .millions(80)
    stage.world.customers.marketShares[first] = .percent(30)
    stage.world.labs[first].restructuredTurn = 8
    stage.world.labs[first].cash = .millions(-50)
    return stage
  }

  @Test("A closed lab's people and chips are all somewhere else, by the books; its debt is paid")
  func nothingLost() {
    var stage = closed()
    let (people, engineers) = (stage.world.talent.researchers.seekers, stage.world.talent.engineers.seekers)
    stage.play(Insolvency.self)
    let lab = stage.world.labs[first]
    #expect(!lab.isOpen && lab.researchers == 0 && lab.engineers == 0 && lab.chips == 0 && lab.running == 0)
    #expect(stage.world.talent.researchers.seekers == people + .people(80))
    #expect(stage.world.talent.engineers.seekers == engineers + .people(40))
    #expect(stage.world.chips.used == .whole(4_000))
    #expect(lab.cash == 0 && stage.moved(.money, from: .investors) == 50_000)
    #expect(lab.standing == 0 && stage.moved(.standing, from: Account(first), to: .world) == 100_000)
  }

  @Test("Its closed and secret models are lost, open weights remain, and nothing is under way any more")
  func models() {
    var stage = closed()
    stage.play(Insolvency.self)
    let world = stage.world
    #expect(world.models.indices.map { world.models[$0].capability } == [.points(110), .points(120)])
    #expect(stage.view(of: second).field[0].capability == .points(120))
    #expect(!world.training[first].isUnderWay && world.funding[first].pending == 0)
    #expect(stage.view(of: first).deliveries.onOrder == 0 && stage.view(of: first).deliveries.due == 0)
    stage.nextTurn()
    for _ in 0..<3 {
      stage.play(FundingRounds.self)
      stage.play(Deliveries.self)
      stage.play(TrainingRuns.self)
      stage.play(OperatingCosts.self)
      stage.play(Insolvency.self)
    }
    #expect(stage.world.labs[first].cash == 0 && stage.world.labs[first].chips == 0)
    #expect(stage.world.models.count == 2)
  }

  @Test("In public it is closed and worth nothing, and has no part of the market or of the industry's revenue")
  func inPublic() {
    var stage = closed()
    stage.play(Insolvency.self)
    let known = stage.view(of: second).field[0]
    #expect(!known.isOpen && known.valuation == 0 && known.standing == 0 && known.marketShare == 0)
    #expect(stage.world.labs[first].revenue == 0)
    #expect(stage.order(first) { _ = $0.prices.put(ListPrices.Order()) }.map(\.brief) == ["labClosed"])
  }

  @Test("Others can bid for its chips in the next quarter")
  func fireSale() {
    var stage = closed()
    stage.rules.chips?.spread = 0
    stage.rules.chips?.cap = .one
    stage.play(Insolvency.self)
    stage.nextTurn()
    let fresh = stage.view(of: second).chips.supply
    stage.world.labs[second].cash = .billions(900)
    stage.world.deliveries[second].chips = InlineArray(repeating: 0)
    stage.order(second) {
      var order = ChipMarket.Order()
      (order.amount, order.price) = (.whole(3_000), 50_000)
      _ = $0.chips.put(order)
    }
    stage.play(ChipMarket.self)
    #expect(fresh > .whole(3_000))
    #expect(stage.world.chips.used == .whole(1_000))
    #expect(stage.world.deliveries[second].chips[1] == .whole(3_000))
  }

  @Test("A lab is warned while its cash is below some quarters of cost")
  func warning() {
    var stage = stage()
    let cost = stage.view(of: first).costs.committed
    stage.world.labs[first].cash = Money(raw: cost.raw * 3)
    #expect(!stage.view(of: first).insolvency.warned)
    stage.world.labs[first].cash = Money(raw: cost.raw * 3 - 1)
    #expect(stage.view(of: first).insolvency.warned && !stage.view(of: second).insolvency.lastChance)
  }
}
