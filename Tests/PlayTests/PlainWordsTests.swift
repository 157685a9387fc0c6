import Quantities
import RaceEngine
import Scenarios
import TextUI
import Testing

/// What a player reads can be believed, and typed again.
@Suite struct PlainWordsTests {
  /// A lab with a released model 1, and two that wait: 2, the better one, and 3.
  private func waiting() throws -> (rules: Ruleset, view: Observation, cast: Cast) {
    let situation = try Situations.standard(turn: 0)
    var view = situation.view
    let released = try #require(view.models.indices.map { view.models[$0] }.first { $0.owner == view.seat })
    for (id, more) in [(Int32(901), 400), (902, 300)] as [(Int32, Int64)] {
      var model = released
      (model.id, model.state, model.releasedTurn) = (id, .unreleased, -1)
      model.capability = view.own.capability + Capability(raw: more)
      view.models.append(model)
    }
    return (situation.rules, view, situation.cast)
  }

  @Test func `best and newest name a model by what it is`() throws {
    let (rules, view, cast) = try waiting()
    for (line, model) in [
      ("release best closed", 901), ("release newest open", 902), ("release open best", 901),
      ("release model=newest closed", 902), ("license best staged", 901), ("license bes restricted", 901),
      ("adopt best forbid", 901),
    ] as [(String, Int64)] {
      var orders = PendingOrders(rules: rules, view: view, cast: cast)
      let outcome = orders.apply(line)
      #expect(outcome.accepted.first?.values["model"] == model, "\(line): \(outcome.errors.map(\.text))")
    }
    var orders = PendingOrders(rules: rules, view: view, cast: cast)
    #expect(orders.apply("release newest closed; release best closed").accepted.count == 2)
    #expect(try orders.remove("release best").map { $0.values["model"] } == [901])
    #expect(orders.items.count == 1)
    #expect(orders.refusals(of: "release best best").first?.contains("model twice") == true)
    #expect(orders.refusals(of: "release best 901").first?.contains("means nothing") == true)
  }

  @Test func `best is refused for the reason of the model that it would mean`() throws {
    let situation = try Situations.standard(turn: 0)
    let refusal = situation.orders.refusals(of: "release best closed").first
    #expect(refusal?.contains("is closed already; it can still be opened") == true, "\(refusal ?? "")")
    var orders = situation.orders
    #expect(orders.apply("release best open").accepted.count == 1)
    var view = situation.view
    view.models.removeAll()
    let none = PendingOrders(rules: situation.rules, view: view)
    #expect(none.refusals(of: "release best open").first?.contains("no model that “best” could mean") == true)
    let page = HelpText.page(
      try VerbCatalog(rules: situation.rules).find("release"),
      limits: situation.orders.limits(of: try VerbCatalog(rules: situation.rules).find("release")), style: .plain,
      width: 80)
    #expect(page.joined(separator: " ").contains("“best” and “newest”"))
  }

  @Test func `nobody is told to build what comes too late`() throws {
    let situation = try Situations.standard(turn: 4)
    let lead = try #require(situation.rules.sites?.lead)
    for (left, isTold) in [(lead + 1, true), (lead, false), (1, false)] {
      var view = situation.view
      view.turn = view.quarters - left
      (view.own.chips, view.own.running, view.sites.building) = (.whole(10_000), .whole(1_000), 0)
      let orders = PendingOrders(rules: situation.rules, view: view, cast: situation.cast)
      let told = Idle.items(orders, cast: situation.cast)
      #expect(told.contains { $0.contains("no site is being built") } == isTold, "\(left): \(told)")
    }
  }

  @Test func `news compares a new model as the board does`() throws {
    let (rules, after, cast) = try waiting()
    var (before, now) = (after, after)
    before.turn = 3
    now.turn = 4
    // Last quarter the better one waited already, and the lab's best was worse.
    before.models.removeAll()
    for place in after.models.indices where after.models[place].id != 902 { before.models.append(after.models[place]) }
    before.field[Int(after.seat.index)].capability = after.own.capability - Capability(raw: 1_000)
    let news = News.items(from: before, to: now, rules: rules, cast: cast, ordered: nil).map(\.text)
    let told = try #require(news.first { $0.contains("#902 reaches") }, "\(news)")
    #expect(told.contains("3.0 more than your best") && told.contains("1.0 less than #901, which waits"), "\(told)")
    // The board has room for one that waits.
    now.models.removeAll()
    for place in after.models.indices where after.models[place].id != 901 { now.models.append(after.models[place]) }
    let board = Board.lines(for: now, previous: before, rules: rules, cast: cast, style: .plain, width: 100)
    #expect(board.joined(separator: "\n").contains("(+3.0)"))
  }

  @Test func `a run is compared with a model that is released with the same orders`() throws {
    let (rules, view, cast) = try waiting()
    var orders = PendingOrders(rules: rules, view: view, cast: cast)
    _ = orders.apply("split 60% 30%; train 1")
    func note() throws -> String {
      orders.note(for: try #require(orders.items.first { $0.verb == "train" }), cast: cast)
    }
    #expect(try note().contains("on #901, which waits"))
    _ = orders.apply("release best closed")
    #expect(try note().contains("on #901, which is released with these orders"))
    #expect(try !note().contains("which waits"))
  }

  @Test(arguments: [999, 1_000, 9_994, 9_996, 19_150, 19_169, 19_170, 99_960, 123_456, 9_999_499] as [Int64])
  func `a limit is never shown beyond what is accepted`(count: Int64) throws {
    for raw in [count * 1_000, count * 1_000 + 1, count * 1_000 + 999] {
      let most = try Amounts.raw(Amounts.atMost(Chips(raw: raw)), in: Chips.unit)
      let least = try Amounts.raw(Amounts.atLeast(Chips(raw: raw)), in: Chips.unit)
      #expect(most <= raw && least >= raw, "\(raw): \(most), \(least)")
      // In three digits, and no coarser than that.
      #expect(raw - most <= raw / 99 + 1_000 && least - raw <= raw / 99 + 1_000, "\(raw): \(most), \(least)")
    }
    let money = Money(raw: count * 1_234_567)
    let unit = Money.unit
    #expect(try Amounts.raw(Amounts.atMost(money), in: unit) <= money.raw)
    #expect(try Amounts.raw(Amounts.atLeast(money), in: unit) >= money.raw)
  }

  @Test(arguments: [70, 100, 140]) func `the vendor's limit can be typed as the board shows it`(width: Int) throws {
    let situation = try Situations.standard(turn: 0)
    var view = situation.view
    view.own.cash = .billions(10)
    for cap in [19_170, 19_150, 12_349, 1_999] as [Int64] {
      view.chips.cap = .whole(cap)
      let board = Board.lines(
        for: view, previous: nil, rules: situation.rules, cast: situation.cast, style: .plain, width: width
      ).joined(separator: "\n")
      let line = try #require(board.split(separator: "\n").first { $0.contains("vendor") }, "\(board)")
      let row = try #require(line.firstRange(of: "vendor").map { String(line[$0.lowerBound...]) })
      let from = try #require(row.firstRange(of: "at most ") ?? row.firstRange(of: "≤"))
      let amount = row[from.upperBound...].prefix { $0.isNumber || ".,k".contains($0) }
      let orders = PendingOrders(rules: situation.rules, view: view)
      #expect(orders.refusals(of: "buy \(amount) 40k") == [], "\(row)")
      let told = try #require(orders.refusals(of: "buy 90M 40k").first)
      let limit = try #require(told.firstRange(of: "at most "))
      let typed = told[limit.upperBound...].prefix { $0 != ";" }
      #expect(orders.refusals(of: "buy \(typed) 40k") == [], "\(told)")
    }
  }

  @Test func `what is left to spend can be spent`() throws {
    let situation = try Situations.standard(turn: 0)
    var view = situation.view
    view.own.coreIncome = 0
    for more in [164_960, 164_951, 99_999] as [Int64] {
      view.own.cash = view.costs.committed + Money(raw: more)
      let orders = PendingOrders(rules: situation.rules, view: view)
      #expect(orders.refusals(of: "retain \(Amounts.atMost(orders.left))") == [])
      let list = PendingText.lines(orders, cast: situation.cast, style: .plain, width: 120).joined(separator: "\n")
      #expect(list.contains("left to spend \(Amounts.atMost(orders.left))"), "\(list)")
    }
  }

  @Test func `a rival's model that is not to be had is answered with those that are`() throws {
    let (rules, start, cast) = try waiting()
    var view = start
    let orders = { PendingOrders(rules: rules, view: view, cast: cast) }
    for place in view.models.indices where view.models[place].owner != view.seat { view.models[place].state = .open }
    let none = try #require(orders().refusals(of: "adopt 40 take").first)
    #expect(none.contains("no rival’s model is to be had now") && !none.contains("lists yours"), "\(none)")
    #expect(orders().refusals(of: "adopt best take").first?.contains("is to be had now") == true)
    var theirs = view.models[0]
    (theirs.id, theirs.owner, theirs.state) = (77, Seat(1), .closed)
    theirs.capability = view.own.capability + Capability(raw: 500)
    view.models.append(theirs)
    let told = try #require(orders().refusals(of: "adopt 40 take").first)
    #expect(told.contains("to be had is #77 of \(cast.name(Seat(1)))"), "\(told)")
    var taken = orders()
    #expect(taken.apply("adopt best take").accepted.first?.values["model"] == 77)
    // Of an own model that is not there, the list of one's own tells more.
    #expect(orders().refusals(of: "adopt 40 forbid").first?.contains("lists yours") == true)
  }

  @Test func `what falls due next quarter is told where it is much`() throws {
    let situation = try Situations.standard(turn: 0)
    var view = situation.view
    view.own.coreIncome = 0
    view.own.cash = view.costs.committed + .millions(165)
    (view.deliveries.dueNext, view.deliveries.due) = (0, .millions(152))
    func list() -> String {
      PendingText.lines(
        PendingOrders(rules: situation.rules, view: view), cast: situation.cast, style: .plain, width: 120
      ).joined(separator: "\n")
    }
    #expect(list().contains("next quarter up to $152 M for chips falls due"), "\(list())")
    view.deliveries.due = .millions(40)
    #expect(!list().contains("falls due"))
    // What is due in the coming quarter is taken off what can be spent already.
    (view.deliveries.dueNext, view.deliveries.due) = (.millions(100), .millions(100))
    #expect(!list().contains("falls due"))
    (view.deliveries.dueNext, view.deliveries.due) = (0, .millions(152))
    view.turn = view.quarters - 1
    #expect(!list().contains("falls due"))
  }

  @Test func `a lab that was caught may go on selling what it adopted, and nothing says otherwise`() throws {
    let scenario = try ScenarioLibrary.load("race-2023")
    let cast = Cast(title: "", names: scenario.labs.map(\.name), things: scenario.names, race: scenario.rules.race)
    let before = Race(rules: scenario.rules, seed: 3).observation(for: Seat(0))
    var after = before
    after.turn = 1
    after.distillation.labs[2].shutOutUntil = 6
    let news = News.items(from: before, to: after, rules: scenario.rules, cast: cast, ordered: nil).map(\.text)
    let told = try #require(news.first { $0.contains("caught distilling") })
    #expect(told.contains("no lab lets it learn from its service before") && !told.contains("no lab serves"), "\(told)")
    let orders = PendingOrders(rules: scenario.rules, view: before, cast: cast)
    let facts = HelpText.facts("\(Distillation.name.key)", orders, cast: cast).joined(separator: " ")
    #expect(
      facts.contains("you can distil nothing") && facts.contains("that you adopt is sold all the same"), "\(facts)")
    // The rule itself: a shut-out lab may not distil, and may adopt.
    after.distillation.labs[0].shutOutUntil = 6
    after.models.append(
      {
        var model = after.models[0]
        (model.id, model.owner, model.state) = (77, Seat(1), .closed)
        model.capability = after.own.capability + Capability(raw: 500)
        return model
      }())
    let shut = PendingOrders(rules: scenario.rules, view: after, cast: cast)
    #expect(shut.refusals(of: "distil lantern").first?.contains("no lab lets you learn") == true)
    #expect(shut.refusals(of: "adopt 77 take") == [])
  }

  @Test func `a mistyped word is answered with the word that it resembles`() throws {
    let grammar = SessionGrammar(rules: try Situations.standard(turn: 0).rules)
    for (word, told) in [
      ("chipz", "did you mean chips (another word for buy)?"), ("relaese", "did you mean release?"),
      ("statsu", "did you mean status (another word for board)?"),
    ] {
      do {
        _ = try grammar.verb(word)
        Issue.record("\(word) means nothing")
      } catch {
        #expect(error.text.contains(told), "\(error.text)")
      }
    }
  }
}
