import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("Par runs along the race")
struct ParPathTests {
  private func results(_ points: Int64, _ value: Int64, _ influence: Int64) -> Results {
    var results = Results()
    (results.capability, results.value) = (.points(points), Decades(raw: value))
    results.influence = Decades(raw: influence)
    return results
  }

  private var par: Par {
    var par = Par()
    par.atQuarter = results(100, 6_000_000, 4_000_000)
    par.atHalf = results(120, 6_500_000, 4_200_000)
    par.atThreeQuarters = results(150, 7_500_000, 4_100_000)
    par.final = results(155, 7_400_000, 4_500_000)
    return par
  }

  /// Par after each number of quarters, from nothing to the end.
  private func path(_ par: Par, _ quarters: Int32) -> [Results] {
    (0...quarters).map { par.means(after: $0, of: quarters, from: results(80, 5_000_000, 3_500_000)) }
  }

  @Test("From the start through the three points to the end, in straight lines")
  func lines() {
    let path = path(par, 16)
    let points = [80, 85, 90, 95, 100, 105, 110, 115, 120, 127.5, 135, 142.5, 150, 151.25, 152.5, 153.75, 155]
    #expect(path.map { Double($0.capability.raw) / 100 } == points)
    #expect([0, 4, 8, 12, 16].map { path[$0].value.raw } == [5_000_000, 6_000_000, 6_500_000, 7_500_000, 7_400_000])
    #expect(path[14].influence.raw == 4_300_000)
  }

  @Test("A half goes to the even step")
  func halves() {
    var par = Par()
    par.final.capability = Capability(raw: 5)
    #expect(par.means(after: 1, of: 2, from: Results()).capability.raw == 2)
    par.final.capability = Capability(raw: 7)
    #expect(par.means(after: 1, of: 2, from: Results()).capability.raw == 4)
  }

  @Test(
    "Points between two quarters go to the even one; where they meet, the later holds",
    arguments: 1...80 as ClosedRange<Int32>)
  func knots(quarters: Int32) {
    let knots = (1...4 as ClosedRange<Int32>).map { Par.knot($0, quarters: quarters) }
    for (number, knot) in knots.enumerated() {
      #expect(abs(Double(knot) - Double(quarters) * Double(number + 1) / 4) <= 0.5)
    }
    let path = path(par, quarters)
    let stated = [par.atQuarter, par.atHalf, par.atThreeQuarters, par.final]
    for number in 0..<4 where number == 3 || knots[number + 1] != knots[number] {
      #expect(path[Int(knots[number])].words == stated[number].words)
    }
  }

  @Test("A point that is not stated is passed over")
  func blanks() {
    var par = par
    (par.atQuarter, par.atThreeQuarters) = (Results(), Results())
    #expect(
      path(par, 8).map { $0.capability.raw } == [8_000, 9_000, 10_000, 11_000, 12_000, 12_875, 13_750, 14_625, 15_500])
    par.atHalf = Results()
    #expect(path(par, 4).map { $0.value.raw } == [5_000_000, 5_600_000, 6_200_000, 6_800_000, 7_400_000])
  }

  @Test("A race starts level, is held against each quarter's par, and ends against the final one")
  func race() throws {
    var rules = SampleRules.plainLabs(quarters: 8)
    for seat in rules.roles.indices { rules.roles[seat].par = par }
    let start = Race(rules: rules, seed: 3)
    #expect(start.tallies().allSatisfy { $0.total == 0 && $0.smoothed == 0 && $0.smoothedCapability == 0 })
    var drill = Drill(rules, seed: 3, players: [RandomPlayer()])
    try drill.finish { turn in
      for seat in turn.after.seats {
        let (own, opening) = (turn.after.observation(for: seat).goals, start.observation(for: seat).goals.own)
        var origin = Results()
        (origin.capability, origin.value, origin.influence) = (opening.capability, opening.value, opening.influence)
        let means = par.means(after: turn.after.turn, of: 8, from: origin)
        #expect(own.par.final.words == means.words && own.finalPar.words == par.final.words)
        #expect(own.par.atHalf.words == par.atHalf.words && own.par.valueSpread == par.valueSpread)
        let far = Rate(raw: mulDiv((own.own.value - means.value).raw, 1_000_000, par.valueSpread.raw))
        #expect(own.own.valuePoints == far.clamped(.percent(-300), .percent(300)))
      }
      if turn.after.isOver {
        #expect(turn.after.observation(for: first).goals.par.words == par.words)
      }
    }
  }

  @Test("The weights times the smoothed parts are the smoothed total")
  func parts() throws {
    let rules = SampleRules.plainLabs()
    let weights = try #require(rules.goals)
    var before = Race(rules: rules, seed: 5).tallies()
    var drill = Drill(rules, seed: 5, players: [RandomPlayer()])
    try drill.finish { turn in
      for (tally, old) in zip(turn.after.tallies(), before) {
        let sum =
          tally.smoothedCapability.times(weights.capability) + tally.smoothedValue.times(weights.value)
          + tally.smoothedInfluence.times(weights.influence)
        #expect(abs((sum - tally.smoothed).raw) <= 4)
        #expect(tally.smoothedValue.raw == (tally.valuePoints.raw + old.valuePoints.raw) / 2)
      }
      before = turn.after.tallies()
    }
  }
}
