import Arena
import Policies
import Quantities
import RaceEngine
import Scenarios
import Testing

/// A race with one quarter's orders changed: luck is held, and only what follows from the change differs.
@Suite struct WhatIfTests {
  private let rules: Ruleset
  private let recorded: [[OrderSheet]]
  private let digest: UInt64

  /// A race of three `steady`, as it would stand in a replay.
  init() throws {
    rules = try ScenarioLibrary.load("first-steps").rules
    var episode = Episode(rules: rules, seed: 4, policies: (0..<3).map { _ in Steady() })
    episode.tape = []
    episode.finish()
    recorded = try #require(episode.tape)
    digest = episode.race.digest().value
  }

  private func from(_ turn: Int, seat: Int = 1, _ players: [(any Policy)?] = [nil, nil, nil]) throws -> WhatIf {
    try WhatIf(rules, seed: 4, recorded: recorded, turn: turn, seat: Seat(seat), players: players)
  }

  @Test("Without a change it is the race that was recorded, whoever orders", arguments: [0, 3, 7])
  func unchanged(turn: Int) throws {
    let steady: [(any Policy)?] = [Steady(), Steady(), Steady()]
    for players in [[nil, nil, nil], steady, [Steady(), nil, Steady()]] {
      let whatIf = try from(turn, players)
      let course = whatIf.course()
      #expect(course.race.digest().value == digest)
      #expect(course.tallies.count == 8 - turn && course.leftOut.isEmpty)
      #expect(whatIf.course(ordering: whatIf.sheet).race.digest().value == digest)
    }
  }

  @Test("The change is made in its quarter and nowhere else, and moves what comes after")
  func changed() throws {
    let whatIf = try from(2)
    let (before, after) = (whatIf.course(), whatIf.course(ordering: OrderSheet()))
    #expect(before.race.digest().value == digest && after.race.digest().value != digest)
    #expect(before.tallies.count == after.tallies.count)
    // In the changed quarter everybody else orders what was recorded, whoever plays on.
    let last = try from(7, [Counting(), Counting(), Counting()])
    #expect(last.course().race.digest().value == digest)
    #expect(last.course(ordering: OrderSheet()).race.digest().value != digest)
  }

  @Test("What can no longer be ordered is left out and counted; a policy orders what it can instead")
  func refused() throws {
    var broke = OrderSheet()
    var hire = TalentMarket.Order()
    (hire.kind, hire.headcount, hire.wage) = (.researchers, .people(40), 5_000_000)
    let isEntered = broke.talent.put(hire)
    #expect(isEntered)
    let whatIf = try from(0)
    let sheet = rules.vet(broke, seeing: whatIf.view).sheet
    #expect(sheet.sheet.talent.count == 1)
    let leftOut = whatIf.course(ordering: broke).leftOut
    #expect(!leftOut.isEmpty && leftOut.allSatisfy { $0.seat == Seat(1) && $0.turn > 0 })
    let played = try from(0, [nil, Steady(), nil])
    #expect(played.course(ordering: broke).leftOut.isEmpty)
  }

  @Test("Another future has the same luck with the change and without, and other luck than the next")
  func futures() throws {
    let whatIf = try from(3, [Steady(), Steady(), Steady()])
    let worlds = (0..<6).map { whatIf.course(future: $0).race.digest().value }
    #expect(Set(worlds).count == 6 && !worlds.contains(digest))
    for future in 0..<6 {
      #expect(whatIf.course(ordering: whatIf.sheet, future: future).race.digest().value == worlds[future])
    }
  }

  /// Remembers which turns it was shown, and says so by its price.
  private struct Counting: Policy {
    var turns: [Int32] = []
    mutating func orders(
      seeing view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed
    ) -> OrderSheet {
      turns.append(view.turn)
      var sheet = OrderSheet()
      var price = ListPrices.Order()
      price.price = .dollars(turns == Array(0...view.turn) ? 20 : 90)
      _ = sheet.prices.put(price)
      return sheet
    }
  }

  @Test("A policy that remembers is shown every quarter, once and in order")
  func memory() throws {
    let whatIf = try from(4, [nil, nil, Counting()])
    #expect(whatIf.course().race.observation(for: Seat(0)).field[2].price == .dollars(20))
    #expect(whatIf.course(ordering: OrderSheet()).race.observation(for: Seat(0)).field[2].price == .dollars(20))
  }

  @Test("It goes as far as the record, and to the end where policies have every seat")
  func end() throws {
    let part = Array(recorded.prefix(5))
    let taped = try WhatIf(rules, seed: 4, recorded: part, turn: 2, seat: Seat(0), players: [nil, nil, Steady()])
    #expect(taped.end == 5 && taped.course().tallies.count == 3)
    let played = try WhatIf(
      rules, seed: 4, recorded: part, turn: 2, seat: Seat(0), players: [Steady(), Steady(), Steady()])
    #expect(played.end == 8 && played.course().race.digest().value == digest)
  }
}
