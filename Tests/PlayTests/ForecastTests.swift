import Arena
import Policies
import Quantities
import RaceEngine
import Scenarios
import Testing

@testable import TextUI

/// What is foreseen of orders follows all orders that stand, counts what is known to come, and comes about.
@Suite struct ForecastTests {
  @Test(arguments: ["precipice", "squeeze", "first-steps"]) func `a run comes out about as foreseen`(
    name: String
  ) throws {
    let scenario = try ScenarioLibrary.load(name)
    let cast = Cast(names: scenario.labs.map(\.name))
    var race = Race(rules: scenario.rules, seed: 5)
    var nobody = NoRecorder()
    let seat = Seat(1)
    var orders = PendingOrders(rules: scenario.rules, view: race.observation(for: seat), cast: cast)
    _ = orders.apply("train 2; split 60 20")
    let item = try #require(orders.items.first { $0.verb == "train" })
    let note = orders.note(for: item, cast: cast)
    let words = note.split(separator: " ")
    let place = try #require(words.firstIndex(of: "points"))
    let foreseen = try #require(Double(words[place - 1]))
    let known = Set(race.observation(for: seat).models.indices.map { race.observation(for: seat).models[$0].id })
    for quarter in 0..<4 {
      let sheet = quarter == 0 ? orders.sheet : OrderSheet()
      let sheets = race.seats.map { race.vet($0 == seat ? sheet : OrderSheet(), for: $0).sheet }
      try race.advance(sheets, &nobody)
    }
    let view = race.observation(for: seat)
    let model = try #require(
      view.models.indices.map { view.models[$0] }.first { $0.owner == seat && !known.contains($0.id) })
    // Luck moves it by a point or two, a slipped quarter by a little.
    #expect(abs(Double(model.capability.raw) / 100 - foreseen) < 4, "\(note): \(model.capability.raw)")
  }

  @Test func `chips that arrive during the run count, and so does a later split`() throws {
    let situation = try Situations.standard(turn: 0)
    func note(_ view: Observation, _ line: String) throws -> String {
      var orders = PendingOrders(rules: situation.rules, view: view)
      _ = orders.apply(line)
      let item = try #require(orders.items.first { $0.verb == "train" })
      return orders.note(for: item, cast: situation.cast)
    }
    var rich = situation.view
    rich.deliveries.next = rich.own.chips.times(4, over: 1)
    rich.deliveries.onOrder = rich.deliveries.next
    rich.own.power = rich.own.power.times(8, over: 1)
    rich.own.engineers = rich.own.engineers.times(8, over: 1)
    #expect(try note(rich, "train 3") != note(situation.view, "train 3"))
    #expect(try note(situation.view, "train 3; split 80 10") != note(situation.view, "train 3; split 20 10"))
    #expect(try note(situation.view, "train 3; split 0 50").contains("gives it no chips"))
  }

  @Test func `what users would ask for is foreseen with the release that stands`() throws {
    let situation = try Situations.standard(turn: 3)
    func load(_ line: String) throws -> String {
      var orders = PendingOrders(rules: situation.rules, view: situation.view)
      _ = orders.apply(line)
      let item = try #require(orders.items.first { $0.verb == "split" })
      return orders.note(for: item, cast: situation.cast)
    }
    let plain = try load("split 30 30")
    #expect(plain.contains("users would ask for"))
    #expect(try load("split 30 60") != plain)
    #expect(try load("split 30 30; price 15").replacing("30", with: "") != plain.replacing("30", with: ""))
  }

  @Test func `what users would pay comes about as imagined futures say, closer than if rivals stood still`() throws {
    let scenario = try ScenarioLibrary.load("first-steps")
    let cast = Cast(names: scenario.labs.map(\.name))
    let players: [BuiltinPolicy] = [.fastFollower, .steady, .missionary]
    var nobody = NoRecorder()
    var (within, closer, told) = (0, 0, 0)
    var episode = Episode(rules: scenario.rules, seed: 1, policies: players.map { $0.player() })
    for quarter in 0..<5 {
      let decision = episode.decide()
      let seat = Seat(quarter % 3)
      var orders = PendingOrders(rules: scenario.rules, view: episode.race.observation(for: seat), cast: cast)
      _ = orders.apply(decision.sheets[Int(seat.index)].sheet)
      orders.rivals = { RivalGuess.orders(in: $0, of: $1, seeing: &$2, &$3) }
      let foresight = Foresight(orders)
      let range = try #require(foresight.futures?.range { $0.own.revenue })
      try episode.advance(decision.sheets, &nobody)
      let came = episode.race.observation(for: seat).own.revenue
      told += 1
      within += range.contains(came) ? 1 : 0
      let middle = (range.lowerBound + range.upperBound).times(.percent(50))
      closer += abs((middle - came).raw) <= abs((foresight.next.own.revenue - came).raw) ? 1 : 0
    }
    #expect(within * 4 >= told * 3, "\(within) of \(told)")
    #expect(closer * 2 > told, "\(closer) of \(told)")
  }

  @Test func `in rounds of several quarters the last one is foreseen`() throws {
    let scenario = try ScenarioLibrary.load("first-steps")
    let cast = Cast(title: "", names: scenario.labs.map(\.name), race: scenario.rules.race)
    let view = Race(rules: scenario.rules, seed: 5).observation(for: Seat(0))
    func note(_ quarters: Int32) throws -> String {
      var orders = PendingOrders(rules: scenario.rules, view: view, rounds: Rounds(quarters: quarters))
      orders.rivals = { RivalGuess.orders(in: $0, of: $1, seeing: &$2, &$3) }
      return orders.note(for: try #require(orders.apply("price 20").accepted.first), cast: cast)
    }
    #expect(try note(1).contains("in \(cast.date(of: 0))"))
    #expect(try note(2).contains("in \(cast.date(of: 1))"))
    #expect(try note(1) != note(2))
  }

  @Test func `futures are the same for the same orders, and nobody guesses where nobody was given`() throws {
    let situation = try Situations.standard(turn: 3)
    func note(guessing: Bool) throws -> String {
      var orders = situation.orders
      if guessing { orders.rivals = { RivalGuess.orders(in: $0, of: $1, seeing: &$2, &$3) } }
      let item = try #require(orders.apply("price 20").accepted.first)
      return orders.note(for: item, cast: situation.cast)
    }
    let guessed = try note(guessing: true)
    #expect(try guessed.contains(" to ") && guessed == note(guessing: true))
    #expect(try note(guessing: false).contains("if no rival releases a model"))
    // No more come than were asked for, however far what is foreseen reaches.
    var orders = situation.orders
    orders.rivals = { RivalGuess.orders(in: $0, of: $1, seeing: &$2, &$3) }
    let item = try #require(orders.apply("hire engineers 10 900k").accepted.first)
    let told = orders.note(for: item, cast: situation.cast)
    #expect(told.contains("10 would join") && !told.contains("11 would join"), "\(told)")
  }

  @Test func `a run in rounds that ends within one says that its model waits`() throws {
    let scenario = try ScenarioLibrary.load("squeeze")
    let cast = Cast(title: "", names: scenario.labs.map(\.name), race: scenario.rules.race)
    let view = Race(rules: scenario.rules, seed: 5).observation(for: Seat(0))
    for (quarters, waits) in [(2, false), (3, true)] {
      var orders = PendingOrders(rules: scenario.rules, view: view, rounds: Rounds(quarters: 2))
      let item = try #require(orders.apply("train \(quarters)").accepted.first)
      #expect(orders.note(for: item, cast: cast).contains("waits for the round") == waits)
    }
  }
}
