import Arena
import Foundation
import Policies
import Quantities
import RaceEngine
import Scenarios

/// Whether the rules make a fair race: books that balance, labs that live, policies that matter, no policy that rules.
enum Balance {
  static let command = BenchCommand(
    name: "balance", summary: "plays many seeds with seats rotated and judges the rules; 1 where a check fails",
    options: ["--scenario NAME", "--quarters N", "--seeds A..B", "--jobs J"], flags: ["--own-par"], run: run)

  private static func run(_ arguments: BenchArguments) throws(BenchFailure) -> Bool {
    let scenario = try arguments.scenario()
    let seeds = try arguments.seeds(default: 1...64)
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let jobs = try arguments.integer("--jobs", in: 1...1_024, default: cores)
    let clock = ContinuousClock()
    let start = clock.now
    let ownPar = arguments.has("--own-par")
    let rules = ownPar ? measured(scenario.rules, jobs: jobs) : scenario.rules
    let results = BalanceResults(rules, seeds: seeds, jobs: jobs)
    print(
      "balance \(scenario.name), \(rules.race.quarters) quarters, seeds \(seeds[0])..\(seeds[seeds.count - 1]):"
        + " \(results.all.count) races in \(Figures.fixed((clock.now - start) / .seconds(1), 1)) s"
        + (ownPar ? ", scored against a reference field of this run" : ""))
    let checks = [
      books(results), lives(results), floor(results), wins(results),
    ]
    variance(results)
    shape(results)
    points(results)
    return checks.allSatisfy { $0 }
  }

  /// The same rules with par from a reference field of this run: for rules that are being changed.
  private static func measured(_ rules: Ruleset, jobs: Int) -> Ruleset {
    let field = ReferenceField(BuiltinPolicy.reference.map { policy in { policy.player() } })
    let pars = field.pars(of: rules, lengths: [rules.race.quarters], seeds: 1...64, jobs: jobs)[0]
    var rules = rules
    for seat in rules.roles.indices { rules.roles[seat].par = pars[seat] }
    return rules
  }

  /// Prints a check's line.
  private static func say(_ holds: Bool, _ text: String) -> Bool {
    print("\(holds ? "PASS" : "FAIL") \(text)")
    return holds
  }

  private static func books(_ results: BalanceResults) -> Bool {
    let compared = results.all.reduce(0) { $0 + $1.balances }
    let faults = results.all.compactMap(\.fault)
    for fault in faults.prefix(5) { print("     \(fault)") }
    return say(
      faults.isEmpty,
      "every balance of the ledger holds each turn: \(faults.count) races of \(results.all.count) at fault,"
        + " \(Figures.grouped(compared)) balances compared")
  }

  private static func lives(_ results: BalanceResults) -> Bool {
    let lives = results.steady.flatMap { $0.lives.compactMap { $0 } }
    let early = results.steady.flatMap { race in
      race.lives.enumerated().compactMap { seat, life in
        life.map { $0 <= 8 ? "seed \(race.seed), seat \(seat): closed in quarter \($0)" : "" }
      }
    }.filter { !$0.isEmpty }
    for line in early.prefix(5) { print("     \(line)") }
    return say(
      early.isEmpty,
      "no lab is closed by quarter 8 under steady: \(early.count) of \(results.steady.count * results.design.seats) are"
        + " (\(lives.count) by the end)")
  }

  private static func floor(_ results: BalanceResults) -> Bool {
    let margins = results.soloMargins()
    let all = margins.flatMap { $0 }
    let above = Double(all.count { $0 > 0 }) / Double(all.count)
    let interval = Statistics.wilson(above, of: all.count)
    let holds = say(
      above >= 0.95,
      "steady scores above uniform in \(Figures.percent(above)) of \(all.count) seed-and-seat pairs"
        + " (95 % interval \(Figures.percent(interval.lowerBound)) to \(Figures.percent(interval.upperBound)));"
        + " wanted 95 %")
    for (seat, margins) in margins.enumerated() {
      let part = Double(margins.count { $0 > 0 }) / Double(margins.count)
      print(
        "     seat \(seat): \(Figures.percent(part)), by \(Figures.fixed(Statistics.mean(margins))) in the mean,"
          + " \(Figures.fixed(margins.min() ?? 0)) at worst")
    }
    return holds
  }

  private static func wins(_ results: BalanceResults) -> Bool {
    var failing: [String] = []
    var lines: [String] = []
    for policy in BuiltinPolicy.judged {
      let wins = results.wins(of: policy)
      let part = Statistics.mean(wins)
      if policy != .uniform, part < 0.1 { failing.append(policy.rawValue) }
      lines.append(
        "     \(Figures.left(policy.rawValue, 16)) \(Figures.right(Figures.percent(part), 7))"
          + " ± \(Figures.percent(Statistics.margin(wins)))")
    }
    let names = failing.isEmpty ? "" : ": not \(failing.joined(separator: ", "))"
    let holds = say(
      failing.isEmpty, "every policy but uniform wins at least 10 % of \(results.mixed.count) mixed races\(names)")
    for line in lines { print(line) }
    return holds
  }

  private static func variance(_ results: BalanceResults) {
    let shares = VarianceShares(results.scores())
    print(
      "     variance of the final score in mixed fields: luck \(Figures.percent(shares.luck)),"
        + " seat \(Figures.percent(shares.seat)), policy \(Figures.percent(shares.policy)),"
        + " seat with policy \(Figures.percent(shares.seatAndPolicy))")
    print(
      "       luck: seed \(Figures.percent(shares.seed)), with seat \(Figures.percent(shares.seedAndSeat)),"
        + " with policy \(Figures.percent(shares.seedAndPolicy)),"
        + " with both and the company \(Figures.percent(shares.rest))")
    let alone = (0..<results.design.seats).map { seat in Statistics.variance(results.steady.map { $0.scores[seat] }) }
    print(
      "       the same field again and again (steady in every seat): standard deviation of a seat's score"
        + " \(Figures.fixed(Statistics.mean(alone).squareRoot())), in mixed fields"
        + " \(Figures.fixed(shares.whole.squareRoot()))")
  }
}
