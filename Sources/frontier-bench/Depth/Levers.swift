import Arena
import Foundation
import Policies
import Quantities
import RaceEngine
import Scenarios

/// What each habit's other values bring a lab that has the usual habits otherwise: which usual values are wrong.
enum Levers {
  static let command = BenchCommand(
    name: "levers", summary: "plays races with one habit turned: what each of its values brings, by seat",
    options: ["--scenario NAME", "--quarters N", "--seeds A..B", "--habits NAME,NAME", "--jobs J"], run: run)

  private static func run(_ arguments: BenchArguments) throws(BenchFailure) -> Bool {
    let scenario = try arguments.scenario()
    let seeds = try arguments.seeds(default: 1...24)
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let jobs = try arguments.integer("--jobs", in: 1...1_024, default: cores)
    let rules = scenario.rules
    let (seats, each) = (rules.roles.count, seeds.count * rules.roles.count)
    let usual = Habits()
    let turns = try named(arguments.text("--habits")).flatMap { lever in
      lever.others(than: lever.value(in: usual)).map { (lever: lever, raw: $0) }
    }
    let candidates = [usual] + turns.map { $0.lever.set($0.raw, in: usual) }
    let policies = BuiltinPolicy.reference
    let scores = Batch.run(candidates.count * each, jobs: jobs) { number in
      let (habits, rest) = (candidates[number / each], number % each)
      let (seat, place) = (rest / seeds.count, rest % seeds.count)
      let field: [any Policy] = (0..<seats).map { other in
        other == seat ? Habitual(habits) : policies[(place + other) % policies.count].player()
      }
      var episode = Episode(rules: rules, seed: seeds[place], policies: field)
      episode.finish()
      return Double(episode.race.tallies()[seat].smoothed.raw) / 1_000_000
    }.compactMap { $0 }
    print(
      "levers \(scenario.name), \(rules.race.quarters) quarters, \(seeds.count) seeds:"
        + " spreads won, by seat and in the mean")
    for (place, turn) in turns.enumerated() {
      let gains = (0..<each).map { scores[(place + 1) * each + $0] - scores[$0] }
      let cells = (0..<seats).map {
        Figures.right(Figures.fixed(Statistics.mean(Array(gains[$0 * seeds.count..<($0 + 1) * seeds.count]))), 8)
      }
      let (mean, margin) = (Statistics.mean(gains), Statistics.margin(gains))
      let name = "\(turn.lever.name) \(turn.lever.text(turn.raw))"
      let verdict = mean > margin ? "  better" : mean < -margin ? "" : "  the same"
      print(
        "  \(Figures.left(name, 30))\(cells.joined())\(Figures.right(Figures.fixed(mean), 9))"
          + " ± \(Figures.fixed(margin))\(verdict)")
    }
    return true
  }

  /// The habits that a list names, in their own order; all of them without a list.
  private static func named(_ list: String?) throws(BenchFailure) -> [Lever] {
    guard let names = list?.split(separator: ",").map(String.init) else { return Lever.all }
    for name in names where !Lever.all.contains(where: { $0.name == name }) {
      let all = Lever.all.map(\.name).joined(separator: ", ")
      throw .usage("there is no habit '\(name)'; the habits are \(all)")
    }
    return Lever.all.filter { names.contains($0.name) }
  }
}
