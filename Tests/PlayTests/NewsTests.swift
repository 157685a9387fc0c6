import Quantities
import RaceEngine
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
}
