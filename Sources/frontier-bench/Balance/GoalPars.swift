import Arena
import Policies
import Quantities
import RaceEngine
import Scenarios

/// What a reference field reaches in the goals that have mechanics of their own: figures for their par in a scenario.
///
/// In the race of seed s, seat i is played by policy (i + s) mod n, as for the par of the other goals.
enum GoalPars {
  static let command = BenchCommand(
    name: "goal-pars", summary: "what a reference field reaches in the goals mission and survival, and in culture",
    options: ["--scenario NAME", "--quarters N", "--races N", "--jobs N"], run: run)

  private struct Point: Sendable {
    var mission: [Int64] = []
    var survival: [Int64] = []
    var cohesion: [Int64] = []
    var mercenaries: [Int64] = []
  }

  private static func run(_ arguments: BenchArguments) throws(BenchFailure) -> Bool {
    let scenario = try arguments.scenario()
    let rules = scenario.rules
    let races = try arguments.integer("--races", in: 1...10_000, default: 32)
    let jobs = try arguments.integer("--jobs", in: 1...256, default: 2)
    let quarters = rules.race.quarters
    let played = Batch.run(races, jobs: jobs) { number in points(rules, seed: UInt64(number) + 1) }.compactMap { $0 }
    print("goal-pars \(scenario.name), \(quarters) quarters, \(races) races: mean ± deviation")
    for (place, quarter) in [1, quarters / 4, quarters / 2, quarters].enumerated() {
      print("  after \(quarter) quarters   mission          survival         cohesion         mercenaries")
      for seat in rules.roles.indices {
        let cells = [\Point.mission, \.survival, \.cohesion, \.mercenaries].map { figure in
          cell(played.map { $0[place][keyPath: figure][seat] })
        }
        print("    seat \(seat)            " + cells.joined(separator: "  "))
      }
    }
    return true
  }

  private static func points(_ rules: Ruleset, seed: UInt64) -> [Point] {
    let policies = BuiltinPolicy.reference
    let players = rules.roles.indices.map { seat in
      policies[Int((seed % UInt64(policies.count) + UInt64(seat)) % UInt64(policies.count))].player()
    }
    var episode = Episode(rules: rules, seed: seed, policies: players)
    var nobody = NoRecorder()
    let quarters = rules.race.quarters
    return [1, quarters / 4, quarters / 2, quarters].map { quarter in
      while !episode.race.isOver, episode.race.turn < quarter { episode.step(&nobody) }
      var point = Point()
      for seat in episode.race.seats {
        let view = episode.race.observation(for: seat)
        point.mission.append(view.mission.result.raw)
        point.survival.append(view.survival.result.raw)
        point.cohesion.append(view.culture.cohesion.raw)
        point.mercenaries.append(view.culture.mercenaries.raw)
      }
      return point
    }
  }

  private static func cell(_ values: [Int64]) -> String {
    let numbers = values.map { Double($0) / 1_000_000 }
    let mean = numbers.reduce(0, +) / Double(max(numbers.count, 1))
    let square = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(numbers.count, 1))
    return "\(Figures.right(Figures.fixed(mean, 3), 7)) ±\(Figures.right(Figures.fixed(square.squareRoot(), 3), 6))"
  }
}
