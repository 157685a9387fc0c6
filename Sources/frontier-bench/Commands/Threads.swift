import Arena
import Policies
import RaceEngine
import Scenarios

/// What a second thread is worth.
enum Threads {
  static let command = BenchCommand(
    name: "threads", summary: "two threads against one: the median ratio of adjacent pairs",
    options: ["--scenario NAME", "--quarters N", "--pairs N", "--races N"], run: run)

  private static func run(_ arguments: BenchArguments) throws(BenchFailure) -> Bool {
    let scenario = try arguments.scenario()
    let pairs = try arguments.integer("--pairs", in: 1...1_000, default: 15)
    let races = try arguments.integer("--races", in: 2...1_000_000, default: 400)
    let ratios = (0..<pairs).map { _ in
      time(scenario.rules, races: races, jobs: 1) / time(scenario.rules, races: races, jobs: 2)
    }.sorted()
    print(
      "threads \(scenario.name): two threads are worth \(Figures.fixed(Statistics.median(ratios))) of one"
        + " (median of \(pairs) pairs of \(races) races; \(Figures.fixed(ratios[0])) to"
        + " \(Figures.fixed(ratios[pairs - 1])))")
    return true
  }

  /// Seconds.
  private static func time(_ rules: Ruleset, races: Int, jobs: Int) -> Double {
    ContinuousClock().measure {
      _ = Batch.run(races, jobs: jobs) { Workload.play(rules, .steady, seed: UInt64($0)) }
    } / .seconds(1)
  }
}
