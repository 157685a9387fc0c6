import Quantities
import RaceEngine
import TextUI
import Testing

/// What is told of orders that failed, and of those that come too late.
@Suite struct EndingTests {
  @Test(arguments: [(0, "won nothing", "79"), (1_902, "won 1,902 of 5,000", "59"), (5_000, "You won", "42")])
  func `a bid is told of, whatever it won`(won: Int64, words: String, importance: String) throws {
    let situation = try Situations.standard(turn: 3)
    var view = situation.view
    view.chips.won = .whole(won)
    view.chips.lastPrice = 38_752
    var bid = ChipMarket.Order()
    (bid.amount, bid.price) = (.whole(5_000), 39_000)
    var sheet = OrderSheet()
    _ = sheet.chips.put(bid)
    let items = Self.news(situation, view, sheet).filter { $0.text.contains("$38,752") }
    #expect(items.count == 1)
    #expect(items.first?.text.filter { $0 != "," }.contains(words.filter { $0 != "," }) == true, "\(items)")
    #expect(items.map { "\($0.importance)" } == [importance])
    // Who did not bid is told of nothing.
    view.chips.won = 0
    #expect(!Self.news(situation, view, OrderSheet()).contains { $0.text.contains("$38,752") })
  }

  @Test func `a round that fails is told of each time, and only to those who asked`() throws {
    let situation = try Situations.standard(turn: 3)
    var (view, before) = (situation.view, situation.view)
    (view.funding.failed, before.funding.failed) = (true, true)
    var round = FundingRounds.Order()
    round.amount = .millions(100)
    var sheet = OrderSheet()
    #expect(!Self.news(situation, view, sheet, before).contains { $0.text.contains("round failed") })
    _ = sheet.funding.put(round)
    #expect(Self.news(situation, view, sheet, before).contains { $0.text.contains("round failed") })
  }

  @Test func `the last quarters are told of, and orders that come after them are marked`() throws {
    let situation = try Situations.standard(turn: 0)
    for left in 1...10 as ClosedRange<Int32> {
      var view = situation.view
      view.turn = view.quarters - left
      let news = News.items(from: nil, to: view, rules: situation.rules, cast: situation.cast)
      #expect(news.contains { $0.text.contains("last quarter:") } == (left == 1))
      #expect(news.contains { $0.text.contains("quarters are left to play") } == (2...4).contains(left))
      // What nobody can act on any more is no advice.
      view.customers.load = .percent(150)
      for turn in [view.turn, view.quarters] {
        view.turn = turn
        let told = News.items(from: nil, to: view, rules: situation.rules, cast: situation.cast)
        #expect(told.contains { $0.text.contains("Users ask for 150 %") } == (turn < view.quarters))
      }
      view.turn = view.quarters - left
      var orders = PendingOrders(rules: situation.rules, view: view)
      let lines = [("raise 100M", 1), ("train 2", 2), ("build 5MW", situation.rules.sites?.lead ?? 0)]
      for (line, lead) in lines {
        let item = try #require(orders.apply(line).accepted.first)
        let note = orders.note(for: item, cast: situation.cast)
        #expect(note.contains("too late") == (left <= lead), "\(left) left: \(note)")
      }
    }
  }

  @Test func `from half of the race on the score is held against the par of the end, too`() throws {
    let situation = try Situations.standard(turn: 20)
    func told(_ change: (inout Observation) -> Void) -> String? {
      var view = situation.view
      change(&view)
      let lines = ScoreText.lines(
        for: view, previous: nil, rules: situation.rules, cast: situation.cast, style: .plain, width: 200)
      return lines.first { $0.contains("par of the end") }
    }
    #expect(told { $0.turn = 10 } == nil)
    // At the end's par in all goals it is worth nothing; a spread of capability more, its weight.
    let capability = try #require(situation.rules.goalWeights).capability
    func level(_ view: inout Observation) {
      let final = view.goals.finalPar
      (view.goals.own.capability, view.goals.own.value) = (final.capability, final.value)
      view.goals.own.influence = final.influence
      if let mission = situation.rules.mission?.labs[0] { view.mission.result = mission.end }
      if let survival = situation.rules.survival?.labs[0] { view.survival.result = Rate(raw: survival.end.raw) }
    }
    #expect(told(level)?.contains("±0.00") == true)
    let better = told { view in
      level(&view)
      view.goals.own.capability += view.goals.par.capabilitySpread
    }
    #expect(better?.contains(Amounts.spreads(capability)) == true, "\(better ?? "")")
  }

  private static func news(
    _ situation: Situation, _ view: Observation, _ sheet: OrderSheet, _ before: Observation? = nil
  ) -> [NewsItem] {
    News.items(
      from: before ?? situation.previous, to: view, rules: situation.rules, cast: situation.cast, ordered: sheet)
  }
}
