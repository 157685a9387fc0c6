import Foundation
import Lessons
import Policies
import Quantities
import RaceEngine
import Scenarios

/// What it costs a lab never to give a mechanic's orders: what it does not cost is decoration.
enum NeglectTable {
  static let command = BenchCommand(
    name: "neglect", summary: "plays whole races with one kind of order left out: what ignoring each mechanic costs",
    options: [
      "--scenario NAME", "--quarters N", "--seeds A..B", "--policy NAME", "--rivals NAME", "--orders NAME,NAME",
      "--jobs J",
    ], run: run)

  private static func run(_ arguments: BenchArguments) throws(BenchFailure) -> Bool {
    let scenario = try arguments.scenario()
    let seeds = try arguments.seeds(default: 1...24)
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let jobs = try arguments.integer("--jobs", in: 1...1_024, default: cores)
    // Whose orders are left out, and who sits in the other seats.
    let policy = try BenchArguments.policy(arguments.text("--policy") ?? "steady")
    let rivals = try BenchArguments.policy(arguments.text("--rivals") ?? "steady")
    let wanted = try orders(arguments.text("--orders"), of: scenario.rules)
    print(
      "neglect \(scenario.name), \(scenario.rules.race.quarters) quarters, \(seeds.count) seeds,"
        + " \(policy.rawValue) among \(rivals.rawValue): spreads lost, by seat and in the"
        + " mean, and against the mean of the rivals")
    let seats = scenario.rules.roles.count
    let field: @Sendable (UInt64) -> [BuiltinPolicy] = { _ in Array(repeating: rivals, count: seats) }
    let table = Neglect.measure(
      scenario.rules, seeds: seeds, lineUp: field, player: policy, orders: wanted, jobs: jobs)
    for order in table {
      let cells = order.losses.map { Figures.right(Figures.fixed(Statistics.mean($0)), 8) }.joined()
      let all = order.losses.flatMap { $0 }
      let (mean, margin) = (Statistics.mean(all), Statistics.margin(all))
      let verdict =
        !order.isGiven ? "  never ordered" : abs(mean) < margin ? "  not to be told from nothing" : ""
      let leads = order.leads.flatMap { $0 }
      let lead =
        "\(Figures.right(Figures.fixed(Statistics.mean(leads)), 8)) ± \(Figures.fixed(Statistics.margin(leads)))"
      print(
        "  \(Figures.left(order.key, 16))\(cells)\(Figures.right(Figures.fixed(mean), 9)) ± \(Figures.fixed(margin))"
          + lead + verdict + changed(all))
    }
    return true
  }

  /// What leaving the orders out cost in the races that it changed at all, where those are fewer than nine tenths.
  private static func changed(_ losses: [Double]) -> String {
    let there = losses.filter { $0 != 0 }
    guard !there.isEmpty, there.count * 10 < losses.count * 9 else { return "" }
    return "  (changes \(Figures.percent(Double(there.count) / Double(losses.count))) of races, by "
      + "\(Figures.fixed(Statistics.mean(there))) ± \(Figures.fixed(Statistics.margin(there))))"
  }

  /// The mechanics that were asked for; nil: all.
  private static func orders(_ text: String?, of rules: Ruleset) throws(BenchFailure) -> [String]? {
    guard let text else { return nil }
    let (keys, known) = (text.split(separator: ",").map(String.init), Neglect.keys(of: rules))
    for key in keys where !known.contains(key) {
      throw .usage("--orders: no orders are called “\(key)” here; there are \(known.joined(separator: ", "))")
    }
    return keys
  }
}
