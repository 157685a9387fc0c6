import Arena
import Policies
import RaceEngine
import Scenarios
import Testing

@Suite("Luck, measured")
struct LuckTests {
  private static func records(_ count: Int, draws: Int) throws -> [RaceRecord] {
    let scenario = try ScenarioLibrary.load("first-steps")
    let policies = [BuiltinPolicy.steady, .openChampion, .closedFrontier]
    let entrants = policies.map { policy in
      Entrant(name: policy.rawValue, version: "1") { policy.player() }
    }
    let plan = try TournamentPlan(
      scenarioDigest: scenario.digest, seats: 3, policies: entrants.map(\.identity), seed: 3, format: .roundRobin,
      blocksPerRound: count, seeds: .drawn)
    let course = TournamentCourse(plan)
    return (0..<count).map { course.race($0).played(scenario.rules, entrants, measuringLuckBy: draws) }
  }

  @Test("Measuring luck changes nothing of a race")
  func harmless() throws {
    let (plain, measured) = (try Self.records(20, draws: 0), try Self.records(20, draws: 3))
    #expect(plain.map(\.world) == measured.map(\.world) && plain.map(\.scores) == measured.map(\.scores))
    #expect(plain.allSatisfy { $0.luck.isEmpty } && measured.allSatisfy { $0.luck.count == 3 })
    #expect(try Self.records(20, draws: 3) == measured)
  }

  @Test("Luck has a mean of zero, and goes with the scores")
  func unbiased() throws {
    let records = try Self.records(600, draws: 4)
    for seat in 0..<3 {
      let luck = records.map { Double($0.luck[seat]) / 1e6 }
      let scores = records.map { Double($0.scores[seat]) / 1e6 }
      let (mean, middle) = (luck.reduce(0, +) / 600, scores.reduce(0, +) / 600)
      let variance = luck.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 599
      let spread = scores.reduce(0) { $0 + ($1 - middle) * ($1 - middle) } / 599
      let common = zip(luck, scores).reduce(0) { $0 + ($1.0 - mean) * ($1.1 - middle) } / 599
      #expect(abs(mean) < 3.5 * (variance / 600).squareRoot(), "seat \(seat): \(mean)")
      #expect(common / (variance * spread).squareRoot() > 0.1, "seat \(seat)")
    }
  }
}
