import Arena
import Foundation
import Policies
import Quantities
import RaceEngine
import Scenarios
import Tuning

/// What the best fixed habits are against a field, seat by seat: whether one sheet is right everywhere.
///
/// A coordinate search: every habit in turn takes the value that scores best, all others held, with the same seeds and
/// the same rivals for every value. First against the built-in policies; then every other seat plays the reply that
/// was found for it, and so on.
enum Replies {
  static let command = BenchCommand(
    name: "replies", summary: "searches each seat's best fixed habits against the policies, then against each other",
    options: ["--scenario NAME", "--quarters N", "--seeds A..B", "--rounds N", "--passes N", "--jobs J"], run: run)

  private static func run(_ arguments: BenchArguments) throws(BenchFailure) -> Bool {
    let scenario = try arguments.scenario()
    let seeds = try arguments.seeds(default: 1...16)
    let rounds = try arguments.integer("--rounds", in: 1...20, default: 2)
    let passes = try arguments.integer("--passes", in: 1...10, default: 2)
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let jobs = try arguments.integer("--jobs", in: 1...1_024, default: cores)
    let seats = scenario.rules.roles.count
    print("replies \(scenario.name), \(scenario.rules.race.quarters) quarters, \(seeds.count) seeds, \(passes) passes")
    var company = SeatTrial.turns(of: BuiltinPolicy.reference.map(\.kind.usual))
    var before: [PolicyChoice] = []
    for round in 1...rounds {
      print(round == 1 ? "against the policies" : "against the replies of round \(round - 1)")
      let trial = SeatTrial(scenario.rules, company: company, jobs: jobs)
      let search = ReplySearch(trial, seeds: seeds, passes: passes)
      let found = (0..<seats).map {
        search.best(for: $0, from: before.isEmpty ? BuiltinPolicy.steady.kind.usual : before[$0])
      }
      let fresh = seeds.map { $0 &+ 1_000_000 }
      let wins = found.indices.map { seat in
        Statistics.mean(trial.play([found[seat].choice], in: [seat], seeds: fresh)[0].map { $0.isFirst ? 1 : 0 })
      }
      tell(found, wins, before)
      before = found.map(\.choice)
      company = { [before] _, seat in before[seat].player() }
    }
    return true
  }

  /// One line a seat, then one line a habit with its value in every seat.
  private static func tell(_ found: [ReplySearch.Reply], _ wins: [Double], _ before: [PolicyChoice]) {
    for (seat, reply) in found.enumerated() {
      print(
        "  seat \(seat): score \(Figures.fixed(reply.score)) from \(Figures.fixed(reply.start));"
          + " wins \(Figures.percent(wins[seat])) on other seeds")
    }
    for (place, parameter) in BuiltinPolicy.steady.kind.parameters.enumerated() {
      let values = found.map { $0.choice.values[place] }
      let settled = !before.isEmpty && values == before.map { $0.values[place] } ? " settled" : ""
      let same = Set(values).count == 1 ? " the same for all" : ""
      let cells = values.map { Figures.right(parameter.text(of: $0), 10) }.joined()
      print("  \(Figures.left(parameter.name, 22))\(cells)\(same)\(settled)")
    }
  }
}
