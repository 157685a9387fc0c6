import Arena
import Policies
import Quantities
import RaceEngine
import Scenarios

/// Decisions a second on one core, with the same policy in every seat.
enum Speed {
  static let command = BenchCommand(
    name: "speed", summary: "decisions (observe, decide, vet, a share of resolve) and race-turns a second, on one core",
    options: ["--scenario NAME", "--quarters N", "--policy P", "--races N", "--rounds N"], run: run)

  private static func run(_ arguments: BenchArguments) throws(BenchFailure) -> Bool {
    let scenario = try arguments.scenario()
    let races = try arguments.integer("--races", in: 1...1_000_000, default: 100)
    let rounds = try arguments.integer("--rounds", in: 1...1_000, default: 7)
    var policies: [BuiltinPolicy] = [.steady, .uniform]
    if let name = arguments.text("--policy") { policies = [try BenchArguments.policy(name)] }
    for policy in policies {
      let speeds = (0..<rounds).map { measure(scenario.rules, policy, races: races, from: $0 * races) }
      let seats = scenario.rules.roles.count
      let turns = Statistics.median(speeds)
      let best = Figures.grouped(Int(speeds.max() ?? 0) * seats)
      print(
        "speed \(scenario.name), \(seats) \(policy.rawValue): \(Figures.grouped(Int(turns) * seats)) decisions/s,"
          + " \(Figures.grouped(Int(turns))) race-turns/s"
          + " (processor time; median of \(rounds) rounds of \(races) races; best \(best))")
    }
    return true
  }

  /// Race-turns a second.
  private static func measure(_ rules: Ruleset, _ policy: BuiltinPolicy, races: Int, from first: Int) -> Double {
    let turns = races * Int(rules.race.quarters)
    let start = ProcessorTime.seconds
    for seed in first..<first + races { Workload.play(rules, policy, seed: UInt64(seed)) }
    return Double(turns) / max(ProcessorTime.seconds - start, 1e-9)
  }
}
