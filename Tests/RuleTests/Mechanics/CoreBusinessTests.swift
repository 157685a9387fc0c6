import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("Core business: money from a parent, a state or a promise")
struct CoreBusinessTests {
  private func stage(growth: Rate = .percent(10)) -> Stage {
    var stage = Stage { $0.core?.growth = growth }
    for seat in stage.world.seats {
      stage.world.labs[seat].cash = 0
      stage.world.labs[seat].coreIncome = 0
      stage.world.labs[seat].promised = 0
    }
    return stage
  }

  @Test("The parent's money arrives, then grows, rounded toward zero")
  func income() {
    var stage = stage()
    stage.world.labs[second].coreIncome = Money(raw: 1_005)
    stage.play(CoreBusiness.self)
    #expect(stage.world.labs[second].cash == Money(raw: 1_005))
    #expect(stage.world.labs[second].coreIncome == Money(raw: 1_105))
    stage.nextTurn()
    stage.play(CoreBusiness.self)
    #expect(stage.world.labs[second].cash == Money(raw: 2_110))
    #expect(stage.moved(.money, from: .parent, to: Account(second)) == 1_105)
  }

  @Test("A promise is kept once, in its own quarter", arguments: [0, 2] as [Int32])
  func promise(turn: Int32) {
    var stage = stage()
    stage.world.labs[third].promised = .millions(5)
    stage.world.labs[third].promisedTurn = turn
    for quarter in 0..<5 as Range<Int32> {
      stage.play(CoreBusiness.self)
      #expect(stage.world.labs[third].cash == (quarter < turn ? 0 : .millions(5)))
      #expect(stage.world.labs[third].promised == (quarter < turn ? .millions(5) : 0))
      stage.nextTurn()
    }
  }

  @Test("A lab without a parent and a closed lab receive nothing")
  func nothing() {
    var stage = stage()
    stage.world.labs[second].coreIncome = .millions(9)
    stage.world.labs[second].promised = .millions(9)
    stage.world.labs[second].isOpen = false
    stage.play(CoreBusiness.self)
    #expect(stage.book.entries.isEmpty)
    #expect(stage.world.labs[second].coreIncome == .millions(9))
  }

  @Test("What will arrive can be spent; with the mechanic off nothing will, whatever the role says")
  func spendable() {
    let rules = SampleRules.threeLabs().without("costs")
    let on = Race(rules: rules, seed: 1).observation(for: second)
    let off = Race(rules: rules.without("core"), seed: 1).observation(for: second)
    #expect(rules.roles[1].coreIncome > 0)
    #expect(on.spendable == rules.roles[1].cash + rules.roles[1].coreIncome)
    #expect(off.spendable == rules.roles[1].cash)
    #expect(off.own.coreIncome == 0)
  }
}
