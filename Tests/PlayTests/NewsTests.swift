import Quantities
import RaceEngine
import Scenarios
import TextUI
import Testing

/// What is told of a quarter, and what `end` asks about.
@Suite struct NewsTests {
  @Test func `headlines are the same from every seat`() throws {
    let rules = try Situations.standard(turn: 0).rules
    let cast = try Situations.standard(turn: 0).cast
    var race = Race(rules: rules, seed: 4)
    var nobody = NoRecorder()
    var told = 0
    for turn in 0..<10 as Range<UInt64> {
      let before = race.seats.map { race.observation(for: $0) }
      let sheets = race.seats.map { seat in
        let view = before[Int(seat.index)]
        return rules.vet(
          RandomOrders.sheet(seeing: view, rules, PolicySeed(seed: turn * 8 + UInt64(seat.index))), seeing: view
        )
        .sheet
      }
      try race.advance(sheets, &nobody)
      let lines = race.seats.map {
        News.headlines(from: before[Int($0.index)], to: race.observation(for: $0), cast: cast)
      }
      #expect(Set(lines).count == 1, "\(lines)")
      told += lines[0].count
    }
    #expect(told > 0)
  }

  @Test(arguments: Situations.all) func `news come in order of weight, as sentences`(situation: Situation) {
    let items = News.items(
      from: situation.previous, to: situation.view, rules: situation.rules, cast: situation.cast)
    #expect(items.map(\.importance) == items.map(\.importance).sorted(by: >))
    for item in items { #expect(item.text.hasSuffix(".") && item.text.first?.isLowercase != true, "\(item.text)") }
  }

  @Test func `an order takes its question away`() throws {
    let situation = try Situations.standard(turn: 0)
    var orders = situation.orders
    #expect(Idle.items(orders).contains { $0.contains("training run") })
    _ = orders.apply("train 3")
    #expect(!Idle.items(orders).contains { $0.contains("training run") })
  }

  @Test func `little money is asked about, unless a round is asked for`() throws {
    var view = try Situations.standard(turn: 0).view
    view.own.cash = view.costs.committed.times(.percent(150))
    view.own.revenue = 0
    var orders = PendingOrders(rules: try Situations.standard(turn: 0).rules, view: view)
    #expect(Idle.items(orders).contains { $0.contains("Money lasts") })
    #expect(orders.apply("raise 100M").errors.isEmpty)
    #expect(!Idle.items(orders).contains { $0.contains("Money lasts") })
    // Chips that nobody can run are said while people can still be hired for them.
    view = try Situations.standard(turn: 1).view
    view.deliveries.next = view.own.chips.times(9, over: 1)
    orders = PendingOrders(rules: try Situations.standard(turn: 1).rules, view: view)
    #expect(Idle.items(orders).contains { $0.contains("engineers can run") })
    #expect(Idle.items(orders, within: ["hire"]).count == 1)
    _ = orders.apply("hire engineers 20 320k")
    #expect(!Idle.items(orders).contains { $0.contains("engineers can run") })
  }

  @Test func `the standings name every lab, its player and its story`() throws {
    let situation = try Situations.standard(turn: 12)
    let players = ["you", "steady", "open-champion", "closed-frontier", "talent-raider", "uniform"]
    let lines = StandingsText.lines(
      situation.race.tallies(), ranking: situation.race.ranking(), players: players, views: situation.views,
      rules: situation.rules, cast: situation.cast, style: .plain, width: 100)
    let text = lines.joined(separator: "\n")
    for name in situation.cast.names {
      #expect(text.split(separator: name, omittingEmptySubsequences: false).count == 3, "\(name) in\n\(text)")
    }
    for player in players { #expect(text.contains(player)) }
    #expect(text.contains("par"))
  }

  @Test func `the standings add up with benefit and survival`() throws {
    let scenario = try ScenarioLibrary.load("squeeze")
    let cast = Cast(title: "", names: scenario.labs.map(\.name), race: scenario.rules.race)
    var race = Race(rules: scenario.rules, seed: 2)
    var nobody = NoRecorder()
    var views = [race.observation(for: Seat(0))]
    var before = race
    for _ in 0..<4 {
      before = race
      try race.advance([], &nobody)
      views.append(race.observation(for: Seat(0)))
    }
    let further = race.seats.map {
      FurtherPoints(before: before.observation(for: $0), after: race.observation(for: $0))
    }
    let text = StandingsText.lines(
      race.tallies(), ranking: race.ranking(), players: race.seats.map { "p\($0.index)" }, views: views,
      further: further,
      rules: scenario.rules, cast: cast, style: .plain, width: 110
    ).joined(separator: "\n")
    #expect(text.contains("influence  survival"), "\(text)")
    let weights = try #require(scenario.rules.goalWeights)
    for (tally, more) in zip(race.tallies(), further) {
      let sum =
        tally.smoothedCapability.times(weights.capability) + tally.smoothedValue.times(weights.value)
        + tally.smoothedInfluence.times(weights.influence) + more.mission.times(weights.mission)
        + more.survival.times(weights.survival)
      #expect(abs((sum - tally.smoothed).raw) < 100)
    }
    // The board has means, too, not the last quarter's points.
    views[4].survival.points = views[3].survival.points + .percent(80)
    let mean = FurtherPoints(before: views[3], after: views[4]).survival
    let board = Board.lines(
      for: views[4], previous: views[3], rules: scenario.rules, cast: cast, style: .plain, width: 120
    ).joined(separator: "\n")
    #expect(board.contains("survival \(Amounts.spreads(mean))"), "\(board)")
  }

  @Test func `offers that failed are told, and what others do is folded`() throws {
    let scenario = try ScenarioLibrary.load("race-2023")
    let cast = Cast(title: "", names: scenario.labs.map(\.name), things: scenario.names, race: scenario.rules.race)
    let before = Race(rules: scenario.rules, seed: 3).observation(for: Seat(0))
    var after = before
    after.turn = 1
    for place in 1..<4 { after.lobbying.labs[place].standards = .millions(18) }
    var sheet = OrderSheet()
    var offer = Stars.Order()
    (offer.star, offer.pay) = (5, 9_000_000)
    _ = sheet.stars.put(offer)
    var bid = Acquisitions.Order()
    (bid.kind, bid.target, bid.price) = (.stake, 1, .millions(100))
    _ = sheet.acquisitions.put(bid)
    let news = News.items(from: before, to: after, rules: scenario.rules, cast: cast, ordered: sheet).map(\.text)
    #expect(news.contains { $0.contains("Moreau declined $9 M and stays with Lantern") }, "\(news)")
    #expect(news.contains { $0.contains("$100 M for a stake in Lantern was not agreed") && $0.contains("worth $") })
    #expect(news.filter { $0.contains("$18 M for standards") }.count == 1)
    // The same bids, agreed.
    after.acquisitions.agreed = 1
    let won = News.items(from: before, to: after, rules: scenario.rules, cast: cast, ordered: sheet).map(\.text)
    #expect(won.contains { $0.hasPrefix("You bought a stake in Lantern for $100 M") })
  }
}
