import Lessons
import RaceEngine
import Scenarios
import Testing
import Validation

/// What two sets of the same races make of an objective.
@Suite struct EffectTests {
  private static func objective(isHigher: Bool, least: Double) throws -> Objective {
    let scenario = try ScenarioLibrary.load("first-steps")
    var objective = try #require(try ObjectiveReader.read(scenario).first)
    objective.expected = Objective.Expectation(isHigher: isHigher, least: least)
    return objective
  }

  private static func holds(_ differences: [Double], races: Int? = nil, isHigher: Bool = true) throws -> Bool {
    let pairs = differences.map { (with: 10 + $0, without: 10.0) }
    let objective = try objective(isHigher: isHigher, least: 1)
    return Effect(objective: objective, pairs: pairs, races: races ?? pairs.count).holds
  }

  @Test func `it holds where the mean is large enough and the spread does not explain it`() throws {
    #expect(try Self.holds([1.5, 1.6, 1.4, 1.5]))
    #expect(try !Self.holds([0.9, 0.9, 0.9, 0.9]))
    #expect(try !Self.holds([-1.5, -1.6, -1.4, -1.5]))
    #expect(try Self.holds([-1.5, -1.6, -1.4, -1.5], isHigher: false))
    #expect(try !Self.holds([9, -6, 8, -5]))
    #expect(try !Self.holds([1.5]))
    #expect(try Self.holds([1.5, 1.6], races: 4))
    #expect(try !Self.holds([1.5, 1.6], races: 5))
  }

  @Test func `an interval is Student's`() {
    // Mean 3, deviation √2.5 over five numbers; 2.776 is the quantile of four degrees of freedom.
    let interval = MeanInterval(of: [1, 2, 3, 4, 5])
    #expect(interval.mean == 3 && abs(interval.reach - 2.776 * (2.5 / 5).squareRoot()) < 1e-9)
    #expect(MeanInterval(of: [7]).reach == .infinity && MeanInterval(of: []).mean == 0)
    // 1.984 for a hundred degrees of freedom, by the usual tables.
    let many = MeanInterval(of: (0...100).map { Double($0 % 2) })
    let deviation = (101.0 * 50 / 101 * 51 / 101 / 100).squareRoot()
    #expect(abs(many.reach / (deviation / 101.0.squareRoot()) - 1.984) < 0.001)
  }

  @Test func `two arms that are the same differ by nothing, and jobs change nothing`() throws {
    let scenario = try ScenarioLibrary.load("first-steps")
    var objectives = try ObjectiveReader.read(scenario)
    objectives[1].without = objectives[1].with
    let one = Effect.measure(objectives, seeds: 1...2, jobs: 1)
    let other = Effect.measure(objectives, seeds: 1...2, jobs: 3)
    #expect(one.map(\.with) == other.map(\.with) && one.map(\.without) == other.map(\.without))
    #expect(one[1].difference.mean == 0 && one[1].difference.reach == 0 && !one[1].holds)
    #expect(one[0].with != one[0].without && one[0].races == 2 && one[0].pairs.count == 2)
    // The first number by hand: the capability of seat 0 after the last quarter of the race of seed 1.
    let chronicle = objectives[0].with.play(seed: 1)
    let capability = try #require(chronicle.moments.last?.labs[0].fields["capability"])
    #expect(one[0].pairs[0].with == capability)
  }
}
