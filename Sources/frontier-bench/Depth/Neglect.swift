import Arena
import Foundation
import Policies
import Quantities
import RaceEngine
import Scenarios

/// What it costs a lab never to give a mechanic's orders: what it does not cost is decoration.
enum Neglect {
  static let command = BenchCommand(
    name: "neglect", summary: "plays whole races with one kind of order left out: what ignoring each mechanic costs",
    options: [
      "--scenario NAME", "--quarters N", "--seeds A..B", "--policy NAME", "--rivals NAME", "--jobs J",
    ], run: run)

  private static func run(_ arguments: BenchArguments) throws(BenchFailure) -> Bool {
    let scenario = try arguments.scenario()
    let seeds = try arguments.seeds(default: 1...24)
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let jobs = try arguments.integer("--jobs", in: 1...1_024, default: cores)
    // Whose orders are left out, and who sits in the other seats.
    let policy = try BenchArguments.policy(arguments.text("--policy") ?? "steady")
    let rivals = try BenchArguments.policy(arguments.text("--rivals") ?? "steady")
    let rules = scenario.rules
    let seats = rules.roles.count
    var listing = OrderKeys()
    var sheet = OrderSheet()
    sheet.visit(&listing)
    let keys = [""] + listing.keys
    let each = seeds.count * seats
    let scores = Batch.run(keys.count * each, jobs: jobs) { number in
      let (key, rest) = (keys[number / each], number % each)
      let (seat, seed) = (rest / seeds.count, seeds[rest % seeds.count])
      let policies = (0..<seats).map { place in
        place == seat ? Negligent(key: key, policy: policy) as any Policy : rivals.player()
      }
      var episode = Episode(rules: rules, seed: seed, policies: policies)
      episode.finish()
      return Double(episode.race.tallies()[seat].smoothed.raw) / 1_000_000
    }.compactMap { $0 }
    print(
      "neglect \(scenario.name), \(rules.race.quarters) quarters, \(seeds.count) seeds,"
        + " \(policy.rawValue) among \(rivals.rawValue): spreads lost, by seat and in the mean"
    )
    for (place, key) in keys.enumerated().dropFirst() {
      let losses = (0..<seats).map { seat in
        seeds.indices.map { scores[seat * seeds.count + $0] - scores[place * each + seat * seeds.count + $0] }
      }
      let all = losses.flatMap { $0 }
      let cells = losses.map { Figures.right(Figures.fixed(Statistics.mean($0)), 8) }.joined()
      let (mean, margin) = (Statistics.mean(all), Statistics.margin(all))
      let verdict =
        all.allSatisfy { $0 == 0 } ? "  never ordered" : abs(mean) < margin ? "  not to be told from nothing" : ""
      print(
        "  \(Figures.left(key, 16))\(cells)\(Figures.right(Figures.fixed(mean), 9)) ± \(Figures.fixed(margin))\(verdict)"
      )
    }
    return true
  }
}

/// A policy with one kind of order left out.
private struct Negligent: Policy {
  let key: String
  let policy: BuiltinPolicy

  mutating func orders(
    seeing view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed
  ) -> OrderSheet {
    var sheet = policy.advise(seeing: view, rules, chance).sheet
    var emptying = Emptying(key: key)
    sheet.visit(&emptying)
    return sheet
  }
}

private struct OrderKeys: RegisterVisitor {
  var keys: [String] = []
  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    if Rule.Orders.capacity > 0 { keys.append("\(step.name.key)") }
  }
}

private struct Emptying: RegisterVisitor {
  let key: String
  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    if "\(step.name.key)" == key { orders = Rule.Orders() }
  }
}
