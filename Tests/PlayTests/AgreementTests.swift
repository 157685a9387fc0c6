import Quantities
import RaceEngine
import Scenarios
import TextUI
import Testing

/// What players are told of agreements: terms before they bind, a warning before they are broken, the news after.
@Suite struct AgreementTests {
  private static let rules = (try? ScenarioLibrary.load("precipice").rules) ?? Ruleset()
  private static let cast = Cast(title: "", names: ["Vanguard", "Lodestar", "Colossus", "Eastwind"])

  /// A view of the first seat with some agreements and proposals.
  private static func view(_ deals: [Agreements.Known], turn: Int32 = 0) -> Observation {
    var view = Race(rules: rules, seed: 3).observation(for: Seat(0))
    view.turn = turn
    for deal in deals { view.agreements.deals.append(deal) }
    return view
  }

  private static func deal(
    _ kind: DealKind, _ rival: Int, isOwn: Bool = false, isBinding: Bool = false, left: Int32 = 8
  ) -> Agreements.Known {
    var deal = Agreements.Known()
    (deal.kind, deal.rival, deal.isOwn, deal.isBinding, deal.left) = (kind, Seat(rival), isOwn, isBinding, left)
    return deal
  }

  private static func orders(_ deals: [Agreements.Known], rounds: Int32 = 1) -> PendingOrders {
    PendingOrders(rules: rules, view: view(deals), cast: cast, rounds: Rounds(quarters: rounds))
  }

  @Test func `accept alone takes the only open offer as it stands`() throws {
    var orders = Self.orders([Self.deal(.pledge, 2), Self.deal(.truce, 1, isOwn: true)])
    let item = try #require(orders.apply("deal accept").accepted.first)
    #expect(item.values["rival"] == 2 && item.values["kind"] == DealKind.pledge.raw && item.values["quarters"] == 8)
    #expect(orders.note(for: item, cast: Self.cast).contains("binds for 8 quarters"))
  }

  @Test func `with several offers a name or a kind says which`() throws {
    let offers = [Self.deal(.pledge, 2), Self.deal(.pledge, 3, left: 6)]
    let refusal = try #require(Self.orders(offers).refusals(of: "deal accept").first)
    #expect(refusal.contains("deal accept colossus pledge") && refusal.contains("deal accept eastwind pledge"))
    var orders = Self.orders(offers)
    let item = try #require(orders.apply("deal accept eastwind").accepted.first)
    #expect(item.values["rival"] == 3 && item.values["quarters"] == 6)
  }

  @Test func `without an offer that is said`() {
    #expect(Self.orders([]).refusals(of: "deal accept").first?.contains("nobody has proposed") == true)
    #expect(Self.orders([]).refusals(of: "deal break").first?.contains("no such agreement binds you") == true)
  }

  @Test func `a proposal tells the terms of a pledge`() throws {
    var orders = Self.orders([])
    let item = try #require(orders.apply("deal propose eastwind pledge quarters 8").accepted.first)
    let note = orders.note(for: item, cast: Self.cast)
    for term in ["25 %", "20 %", "$20 M", "4 quarters"] { #expect(note.contains(term), "\(term) in \(note)") }
    let facts = HelpText.facts("agreements", orders, cast: Self.cast).joined(separator: " ")
    for word in ["pledge:", "truce:", "compute:", "licence:", "$20 M"] { #expect(facts.contains(word)) }
  }

  @Test(arguments: [
    ("deal propose eastwind pledge 4", 4, 0), ("deal propose eastwind truce 4", 4, 0),
    ("deal propose eastwind compute 500 2M 4", 4, 500_000),
  ])
  func `a number without a name goes to what the agreement has`(line: String, quarters: Int64, chips: Int64) throws {
    let edit = try #require(try Self.orders([]).grammar.read(line).first?.get())
    #expect(edit.values["quarters"] == quarters)
    #expect((edit.values["chips"] ?? nil) ?? 0 == chips)
  }

  @Test func `an order that would break a pledge is warned of with limit and price`() throws {
    var orders = Self.orders([Self.deal(.pledge, 3, isBinding: true)])
    _ = orders.apply("split 25 40")
    #expect(orders.warnings(Self.cast).isEmpty)
    _ = orders.apply("split 60 32")
    let warning = try #require(orders.warnings(Self.cast).first)
    for word in ["60 %", "Eastwind", "25 %", "$20 M", "grievance"] { #expect(warning.contains(word), "\(warning)") }
    #expect(Idle.items(orders, cast: Self.cast).contains(warning))
    // Whoever leaves the pledge breaks it by that order, and is told its price there.
    _ = orders.apply("deal break")
    #expect(orders.warnings(Self.cast).isEmpty)
  }

  @Test func `a pledge that is accepted warns of a split that will break it`() throws {
    var orders = Self.orders([Self.deal(.pledge, 2)], rounds: 2)
    _ = orders.apply("deal accept; split 45 25")
    let warning = try #require(orders.warnings(Self.cast).first)
    #expect(warning.contains("next quarter") && warning.contains("only after that"))
    _ = orders.apply("split 25 25")
    #expect(orders.warnings(Self.cast).isEmpty)
  }

  @Test func `the news of a breach names partner, cause and price`() throws {
    let before = Self.view([Self.deal(.pledge, 3, isBinding: true, left: 5)], turn: 3)
    var after = Self.view([], turn: 4)
    after.agreements.labs[0].broken = 3
    var sheet = OrderSheet()
    var split = FleetSplit.Order()
    (split.training, split.serving) = (.percent(60), .percent(32))
    _ = sheet.fleet.put(split)
    let news = News.items(from: before, to: after, rules: Self.rules, cast: Self.cast, ordered: sheet)
    let breach = try #require(news.first { $0.text.contains("broke") }?.text)
    for word in ["Eastwind", "60 %", "25 %", "$20 M"] { #expect(breach.contains(word), "\(breach)") }
  }

  @Test func `what became of an own proposal is told`() {
    let before = Self.view([Self.deal(.pledge, 3, isOwn: true), Self.deal(.truce, 1, isOwn: true)], turn: 1)
    let after = Self.view([Self.deal(.pledge, 3, isOwn: true, isBinding: true, left: 7)], turn: 2)
    let news = News.items(
      from: before, to: after, rules: Self.rules, cast: Self.cast, ordered: OrderSheet()
    ).map(\.text)
    #expect(news.contains { $0.hasPrefix("Eastwind accepted") && $0.contains("25 %") })
    #expect(news.contains { $0.hasPrefix("Lodestar did not accept the truce") })
  }

  @Test func `an agreement that runs out was not broken`() {
    let before = Self.view([Self.deal(.pledge, 3, isBinding: true, left: 1)], turn: 3)
    let news = News.items(
      from: before, to: Self.view([], turn: 4), rules: Self.rules, cast: Self.cast, ordered: OrderSheet()
    ).map(\.text)
    #expect(news.contains { $0.contains("has run its time") } && !news.contains { $0.contains("broke") })
  }
}
