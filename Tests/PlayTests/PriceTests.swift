import Quantities
import RaceEngine
import Scenarios
import TextUI
import Testing

/// A preview states the price of a deal, a refusal that of the new order.
@Suite struct PriceTests {
  @Test(arguments: [
    ("partner altus", ["% of the lab", "% of its revenue", "quarters", "way out"]),
    ("pledge 200m", ["duty to buy chips", "$350 M", "penalty", "bust"]),
    ("distil lantern", ["caught with a chance of 15 %", "no lab lets you distil before"]),
    ("invest 100m", ["opens in 20", "you keep", "government adds"]),
    ("retain 10m", ["only what keeps a star"]), ("license 1 restricted", ["hosts add 10 %"]),
    ("release 1 open", ["hosts would ask $"]), ("hire engineers 300 310k", ["above going", "would join"]),
    ("poach zoric 9m", ["mission 0 %", "% to research"]), ("contract 100 short", ["quarters", "software"]),
  ]) func `a preview says what it will cost`(line: String, words: [String]) throws {
    let scenario = try ScenarioLibrary.load("race-2023")
    let cast = Cast(
      title: "", names: scenario.labs.map(\.name), things: scenario.names, race: scenario.rules.race)
    let view = Race(rules: scenario.rules, seed: 3).observation(for: Seat(0))
    var orders = PendingOrders(rules: scenario.rules, view: view, cast: cast)
    let outcome = orders.apply(line)
    let item = try #require(outcome.accepted.first, "\(outcome.errors.map(\.text))")
    let note = orders.note(for: item, cast: cast)
    for word in words { #expect(note.contains(word), "\(word) in \(note)") }
  }

  @Test func `cut-down chips are told with their worth and their true cost`() throws {
    let scenario = try ScenarioLibrary.load("chip-embargo")
    var view = Race(rules: scenario.rules, seed: 3).observation(for: Seat(2))
    (view.exports.worth, view.exports.price) = (.percent(15), .percent(40))
    (view.exports.risk, view.exports.most, view.exports.smuggledPrice) = (.percent(20), .whole(1_000), 80_000)
    var orders = PendingOrders(rules: scenario.rules, view: view)
    let item = try #require(orders.apply("buy 1000 40k").accepted.first)
    let note = orders.note(for: item, cast: Cast(names: []))
    #expect(note.contains("worth 150 H100e") && note.contains("at most $16 M in all"), "\(note)")
    // A part of what can be smuggled is caught less likely than all of it.
    for (amount, chance) in [(500, "30 %"), (1_000, "40 %")] {
      let smuggled = try #require(orders.apply("smuggle \(amount)").accepted.first)
      #expect(orders.note(for: smuggled, cast: Cast(names: [])).contains("chance of \(chance)"))
    }
  }

  @Test func `a refusal for want of money tells the new order's cost and what is left`() throws {
    var view = try Situations.standard(turn: 0).view
    view.own.cash = view.costs.committed + .millions(50)
    view.own.coreIncome = 0
    var orders = PendingOrders(rules: try Situations.standard(turn: 0).rules, view: view)
    // The site comes before the stars in a quarter's order, and is the new order here.
    #expect(orders.apply("retain 20m").errors.isEmpty)
    let left = orders.left
    let refusal = try #require(orders.refusals(of: "build 5MW").first)
    #expect(refusal.contains("build: that costs $41.5 M; \(Amounts.atMost(left)) is left"), "\(refusal)")
    #expect(refusal.contains("retain"))
    // And one that comes after it is told what the others leave, not all there was.
    #expect(orders.apply("build 1MW").errors.isEmpty)
    let later = try #require(orders.refusals(of: "hire engineers 500 400k").first)
    #expect(later.contains(Amounts.atMost(orders.left)), "\(later)")
  }

  @Test func `a refusal for want of attention names an order that takes some`() throws {
    var orders = try Situations.standard(turn: 0).orders
    #expect(orders.apply("pledge 200m; invest 50m").errors.isEmpty)
    let refusal = try #require(orders.refusals(of: "deal propose 1 pledge").first)
    #expect(refusal.hasPrefix("column 1: deal: the chief executive has no attention left"), "\(refusal)")
    #expect(refusal.contains("pledge $200 M") || refusal.contains("invest $50 M"))
  }

  @Test func `a limit is told in one step, and another order's word leads to it`() throws {
    let orders = try Situations.standard(turn: 0).orders
    #expect(orders.refusals(of: "price 5000").first?.contains("at most $200") == true)
    #expect(orders.refusals(of: "release 1 staged").first?.contains("license MODEL") == true)
    #expect(orders.refusals(of: "adopt fortress").first?.contains("model’s number") == true)
    #expect(orders.refusals(of: "train 19").first?.contains("a run takes at most") == true)
  }

  @Test func `hire without a wage tells the going rate`() throws {
    let situation = try Situations.standard(turn: 0)
    for (kind, pay) in [
      ("engineers", situation.view.talent.engineerPay), ("researchers", situation.view.talent.researcherPay),
    ] {
      let refusal = situation.orders.refusals(of: "hire \(kind) 50").first
      #expect(refusal?.contains("the going rate is \(Amounts.text(pay))") == true, "\(refusal ?? "")")
    }
  }

  @Test func `several changes are counted for undo`() throws {
    var orders = try Situations.standard(turn: 0).orders
    _ = orders.apply("train 3; price 20")
    _ = orders.apply("retain 10m")
    #expect(orders.changes == 2)
  }
}
