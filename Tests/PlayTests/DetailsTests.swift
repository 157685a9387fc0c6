import Quantities
import RaceEngine
import Scenarios
import TextUI
import Testing

/// The details say in words what the engine counts: no logarithms, places or bits.
@Suite struct DetailsTests {
  private static func page(_ key: String, _ change: (inout Observation) -> Void = { _ in }) throws -> String {
    let scenario = try ScenarioLibrary.load("race-2023")
    let cast = Cast(title: "", names: scenario.labs.map(\.name), things: scenario.names, race: scenario.rules.race)
    var view = Race(rules: scenario.rules, seed: 3).observation(for: Seat(0))
    change(&view)
    return NoticeText.lines(key: key, for: view, rules: scenario.rules, cast: cast, style: .plain, width: 120)
      .joined(separator: "\n")
  }

  @Test(arguments: [
    ("adjacent", "not there"), ("breakthroughs", "not yet"), ("customers", "enterprise"), ("licensing", "–"),
    ("distillation", "never"), ("goals", "$9 B"), ("training", "e25"), ("licences", "Staged:"),
    ("agreements", "pledge:"),
  ]) func `a figure is told in words`(key: String, word: String) throws {
    let page = try Self.page(key)
    #expect(page.contains(word), "\(page)")
    for raw in ["-1", "−1 ", "a bit for each", "log10"] { #expect(!page.contains(raw), "\(raw) in \(page)") }
  }

  @Test func `a market that was entered has its date`() throws {
    let page = try Self.page("adjacent") { $0.adjacent.labs[1].since[2] = 6 }
    #expect(page.contains("2024 Q3"), "\(page)")
  }

  @Test func `every order's help says what it brings, costs or risks`() throws {
    for name in ScenarioLibrary.names {
      let scenario = try ScenarioLibrary.load(name)
      let orders = PendingOrders(
        rules: scenario.rules, view: Race(rules: scenario.rules, seed: 3).observation(for: Seat(0)))
      for verb in orders.grammar.catalog.verbs {
        let facts = HelpText.facts(verb.key, orders, cast: Cast(names: scenario.labs.map(\.name)))
        #expect(!facts.isEmpty, "\(name): \(verb.verb)")
        for fact in facts { #expect(fact.hasSuffix("."), "\(verb.verb): \(fact)") }
      }
    }
  }

  @Test func `help finds an own model and a stake that is for sale`() throws {
    let scenario = try ScenarioLibrary.load("race-2023")
    let view = Race(rules: scenario.rules, seed: 3).observation(for: Seat(1))
    var orders = PendingOrders(rules: scenario.rules, view: view)
    let catalog = VerbCatalog(rules: scenario.rules)
    let license = try #require(orders.limits(of: catalog.find("license")).example)
    let own = view.models.indices.map { view.models[$0] }.first { $0.owner == view.seat }?.id
    #expect(license.contains("model \(own ?? 0)"), "\(license)")
    var poor = view
    for place in poor.acquisitions.startups.indices { poor.acquisitions.startups[place].isOnOffer = false }
    orders = PendingOrders(rules: scenario.rules, view: poor)
    #expect(try orders.limits(of: catalog.find("acquire")).example?.hasPrefix("acquire stake") == true)
    let kind = StaffKind.researchers.raw
    let hire = try #require(orders.limits(of: catalog.find("hire"), given: ["kind": kind]).example)
    #expect(hire.hasPrefix("hire researchers"), "\(hire)")
    #expect(try orders.limits(of: catalog.find("train")).example == "train quarters 3")
  }
}
