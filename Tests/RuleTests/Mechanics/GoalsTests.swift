import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("W1 W2 W3 Goals: capability, value and influence against par")
struct GoalsTests {
  /// The last quarter. Par: 100 points ± 10; a billion ± a decade; a tenth of the ecosystem ± half a decade. All weight
  /// on one goal.
  private func stage(_ change: (inout Goals.Rules) -> Void) -> Stage {
    var stage = Stage { rules in
      var goals = Goals.Rules()
      (goals.capability, goals.value, goals.influence) = (0, 0, 0)
      change(&goals)
      rules.goals = goals
      for seat in rules.roles.indices {
        var par = Par()
        (par.capability, par.capabilitySpread) = (.points(100), .points(10))
        (par.value, par.valueSpread) = (6_000_000, 1_000_000)
        (par.influence, par.influenceSpread) = (5_000_000, 500_000)
        rules.roles[seat].par = par
      }
    }
    stage.world.turn = stage.world.quarters - 1
    for seat in stage.world.seats {
      stage.world.labs[seat].capability = .points(100)
      stage.world.labs[seat].valuation = .billions(1)
      stage.world.labs[seat].founders = .one
      stage.world.labs[seat].standing = Rate(raw: 99_000)
    }
    return stage
  }

  private func points(_ stage: Stage, _ lab: (inout Lab) -> Void = { _ in }) -> Goals.Tally {
    var stage = stage
    lab(&stage.world.labs[first])
    stage.play(Goals.self)
    return stage.view(of: first).goals.own
  }

  @Test("W1: the best released model, in spreads from par, clipped at three")
  func capability() {
    let stage = stage { $0.capability = .one }
    #expect(points(stage).total == 0)
    #expect(points(stage) { $0.capability = .points(115) }.total == Rate(raw: 1_500_000))
    #expect(points(stage) { $0.capability = .points(85) }.capabilityPoints == Rate(raw: -1_500_000))
    #expect(points(stage) { $0.capability = .points(180) }.total == Rate(raw: 3_000_000))
    #expect(points(stage) { $0.capability = 0 }.total == Rate(raw: -3_000_000))
  }

  @Test("W2: the logarithm of what the founders' part is worth")
  func value() {
    let stage = stage { $0.value = .one }
    #expect(points(stage).total == 0)
    #expect(points(stage) { $0.valuation = .billions(10) }.total == .one)
    #expect(points(stage) { $0.founders = .percent(10) }.total == -Rate.one)
    #expect(points(stage) { ($0.valuation, $0.founders) = (.billions(10), .percent(10)) }.total == 0)
    #expect(points(stage) { $0.valuation = 0 }.total == Rate(raw: -3_000_000))
    #expect(points(stage) { $0.founders = 0 }.total == Rate(raw: -3_000_000))
  }

  @Test("W3: the logarithm of standing, a thousandth for everybody on top")
  func influence() {
    let stage = stage { $0.influence = .one }
    #expect(points(stage).total == 0)
    #expect(points(stage) { $0.standing = Rate(raw: 999_000) }.total == Rate(raw: 2_000_000))
    #expect(points(stage) { $0.standing = 0 }.influence == 3_000_000)
    #expect(points(stage) { $0.standing = 0 }.total == Rate(raw: -3_000_000))
  }

  @Test("The total is the weighted sum, and what ranks is the mean with the quarter before")
  func sums() {
    var stage = stage { ($0.capability, $0.value, $0.influence) = (.percent(50), .percent(30), .percent(20)) }
    stage.world.labs[first].capability = .points(120)
    stage.world.labs[first].valuation = .billions(10)
    stage.world.labs[first].standing = 0
    stage.world.goals.tallies[first].total = 0
    stage.play(Goals.self)
    // 0.5 × 2 + 0.3 × 1 − 0.2 × 3.
    #expect(stage.view(of: first).goals.own.total == Rate(raw: 700_000))
    #expect(stage.view(of: first).goals.own.smoothed == Rate(raw: 350_000))
    stage.play(Goals.self)
    #expect(stage.view(of: first).goals.own.smoothed == Rate(raw: 700_000))
  }

  @Test("A small lab that beats its par beats a giant that does not")
  func parOfRole() {
    var stage = stage { $0.capability = .one }
    stage.world.goals.pars[first].capability = .points(150)
    stage.world.labs[first].capability = .points(145)
    stage.world.labs[second].capability = .points(110)
    stage.world.labs[third].capability = .points(90)
    for _ in 0..<2 { stage.play(Goals.self) }
    #expect(stage.world.seats.map { stage.view(of: $0).goals.rank } == [2, 1, 3])
    #expect(stage.world.seats.allSatisfy { stage.view(of: $0).goals.leader == second })
  }

  @Test("Equal totals rank by seat")
  func ties() {
    var stage = stage { $0.capability = .one }
    stage.world.labs[first].capability = .points(90)
    for _ in 0..<2 { stage.play(Goals.self) }
    #expect(stage.world.seats.map { stage.view(of: $0).goals.rank } == [3, 1, 2])
    #expect(stage.view(of: third).goals.leader == second)
  }

  @Test("The ranking of a race is the order of its seats' ranks")
  func ranking() throws {
    var drill = Drill(SampleRules.plainLabs(), seed: 4, players: [RandomPlayer()])
    try drill.finish { turn in
      let race = turn.after
      let places = race.seats.map { race.observation(for: $0).goals.rank }
      #expect(race.ranking().map { places[Int($0.index)] } == [1, 2, 3])
      #expect(race.observation(for: first).goals.leader == race.ranking()[0])
      #expect(race.tallies().map(\.words) == race.seats.map { race.observation(for: $0).goals.own.words })
    }
  }

  @Test("An ending for all gives everybody its total, at once; the graver of two counts")
  func endings() {
    var stage = stage { $0.capability = .one }
    stage.world.labs[first].capability = .points(110)
    stage.play(Goals.self)
    #expect(stage.view(of: first).goals.own.smoothed > 0)
    stage.world.end(.bust, total: .percent(-100))
    stage.world.end(.catastrophe, total: .percent(-200))
    stage.world.end(.cooperation, total: .percent(100))
    stage.play(Goals.self)
    for seat in stage.world.seats {
      let view = stage.view(of: seat)
      #expect(view.ending == .catastrophe && view.goals.own.smoothed == .percent(-200))
      #expect(view.goals.own.total == .percent(-200))
    }
    #expect(stage.view(of: first).goals.own.capabilityPoints == .one)
  }

  @Test("A race that has ended for all is over, and says so in its digest and its imagined copies")
  func over() {
    var race = Race(rules: SampleRules.plainLabs(), seed: 1)
    let (before, tables) = (race.digest(), race.tableDigests().count)
    race.world.end(.cooperation, total: .percent(50))
    #expect(race.isOver && race.ending == .cooperation && race.digest() != before)
    #expect(race.tableDigests().count == tables + 1)
    var nobody = NoRecorder()
    #expect(throws: RaceError.over) { try race.advance([], &nobody) }
    let imagined = ImaginedRace(from: race.observation(for: first), rules: race.rules, seed: 1)
    #expect(imagined.isOver)
  }

  @Test("A closed lab keeps the influence of nothing, and the capability of its open weights")
  func closed() {
    let stage = stage { ($0.capability, $0.value) = (.percent(50), .percent(50)) }
    let tally = points(stage) { ($0.isOpen, $0.valuation, $0.capability) = (false, 0, .points(110)) }
    #expect(tally.capabilityPoints == .one && tally.valuePoints == Rate(raw: -3_000_000))
  }

  @Test("A better result never scores less")
  func monotonic() {
    let usual = Stage()
    var last = [Rate](repeating: .percent(-300), count: 4)
    for step in 0...50 as ClosedRange<Int64> {
      let totals = [
        points(usual) { $0.capability = .points(step * 5) },
        points(usual) { $0.valuation = .millions(step * step * 40) },
        points(usual) { $0.founders = .percent(step * 2) }, points(usual) { $0.standing = .percent(step * 2) },
      ].map(\.total)
      for place in totals.indices { #expect(totals[place] >= last[place]) }
      last = totals
    }
  }
}
