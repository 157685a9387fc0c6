import Arena
import Policies
import Quantities
import RaceEngine
import Scenarios
import Testing
import TextUI

/// Rounds of several quarters, and what stands through them.
@Suite struct RoundTests {
  @Test func `each quarter is in one round, and the last round may be shorter`() {
    let rounds = Rounds(quarters: 3)
    #expect((0..<8).filter { rounds.begins($0) } == [0, 3, 6])
    #expect((0..<8).map { rounds.end(of: $0) } == [3, 3, 3, 6, 6, 6, 9, 9])
    #expect(rounds.played(before: 0).isEmpty)
    #expect(rounds.played(before: 3) == 0..<3)
    #expect(rounds.played(before: 5) == 3..<5)
    #expect(rounds.summary(of: 8)?.contains("3 rounds of 3 quarters, the last of 2:") == true)
    #expect(rounds.summary(of: 9)?.contains("3 rounds of 3 quarters:") == true)
  }

  @Test func `a round of one quarter is a quarter`() {
    let rounds = Rounds(quarters: 1), cast = Cast(names: [])
    #expect((0..<4).allSatisfy { rounds.begins($0) && rounds.end(of: $0) == $0 + 1 })
    #expect(rounds.summary(of: 12) == nil)
    #expect(rounds.dates(from: 2, in: 12, cast: cast) == "2023 Q3")
    #expect(Rounds(quarters: 0) == rounds)
  }

  @Test func `dates name the quarters that orders are for`() {
    let cast = Cast(names: [], startYear: 2023, startQuarter: 1)
    let rounds = Rounds(quarters: 2)
    #expect(rounds.dates(from: 2, in: 12, cast: cast) == "2023 Q3–Q4")
    #expect(rounds.dates(from: 3, in: 12, cast: cast) == "2023 Q4")
    #expect(Rounds(quarters: 3).dates(from: 3, in: 12, cast: cast) == "2023 Q4–2024 Q2")
    #expect(rounds.dates(from: 2, in: 3, cast: cast) == "2023 Q3")
  }

  @Test func `only what others propose to an open lab wants an answer`() {
    var view = Observation()
    view.own.isOpen = true
    #expect(!Rounds.wantsAnswer(view))
    var deal = Agreements.Known()
    deal.isOwn = true
    view.agreements.deals.append(deal)
    #expect(!Rounds.wantsAnswer(view))
    deal.isOwn = false
    deal.isBinding = true
    view.agreements.deals.append(deal)
    #expect(!Rounds.wantsAnswer(view))
    deal.isBinding = false
    view.agreements.deals.append(deal)
    #expect(Rounds.wantsAnswer(view))
    view.own.isOpen = false
    #expect(!Rounds.wantsAnswer(view))
  }

  @Test func `through a quarter without orders settings stand, and what is ordered once is not repeated`() throws {
    let scenario = try ScenarioLibrary.load(ScenarioLibrary.standard)
    let players = scenario.rules.roles.indices.map { _ in BuiltinPolicy.steady.player() }
    var episode = Episode(rules: scenario.rules, seed: 5, policies: players)
    var nobody = NoRecorder()
    func play(_ line: String) throws -> Observation {
      var orders = PendingOrders(rules: scenario.rules, view: episode.race.observation(for: Seat(0)))
      let outcome = orders.apply(line)
      #expect(outcome.errors.isEmpty, "\(outcome.errors)")
      var sheets = episode.decide().sheets
      sheets[0] = orders.vetted
      try episode.advance(sheets, &nobody)
      return episode.race.observation(for: Seat(0))
    }
    let first = try play(
      "price 21; split 45 25; safeguard 20; train 4; hire engineers 20 400k")
    let then = try play("")
    #expect(first.own.price == .dollars(21) && then.own.price == first.own.price)
    #expect(first.own.trainingShare == .percent(45) && then.own.trainingShare == first.own.trainingShare)
    #expect(then.own.servingShare == .percent(25))
    #expect(then.safety.share == first.safety.share && first.safety.share == .percent(20))
    #expect(first.training.isUnderWay && then.training.isUnderWay)
    #expect(first.talent.hiredEngineers > 0 && then.talent.hiredEngineers == 0)
  }
}
