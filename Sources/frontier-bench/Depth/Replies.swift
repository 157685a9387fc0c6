import Arena
import Foundation
import Policies
import Quantities
import RaceEngine
import Scenarios

/// What the best fixed habits are against a field, seat by seat: whether one sheet is right everywhere.
///
/// A coordinate search: every habit in turn takes the value that scores best, all others held, with the same seeds and
/// the same rivals for every value. First against the built-in policies; then every other seat plays the reply that
/// was found for it, and so on.
enum Replies {
  static let command = BenchCommand(
    name: "replies", summary: "searches each seat's best fixed habits against the policies, then against each other",
    options: ["--scenario NAME", "--quarters N", "--seeds A..B", "--rounds N", "--passes N", "--jobs J"], run: run)

  /// Who sits in the other seats.
  typealias Rivals = @Sendable (_ seed: UInt64, _ seat: Int) -> any Policy

  private static func run(_ arguments: BenchArguments) throws(BenchFailure) -> Bool {
    let scenario = try arguments.scenario()
    let seeds = try arguments.seeds(default: 1...16)
    let rounds = try arguments.integer("--rounds", in: 1...20, default: 2)
    let passes = try arguments.integer("--passes", in: 1...10, default: 2)
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let search = ReplySearch(
      rules: scenario.rules, seeds: seeds, passes: passes,
      jobs: try arguments.integer("--jobs", in: 1...1_024, default: cores))
    let seats = scenario.rules.roles.count
    print("replies \(scenario.name), \(scenario.rules.race.quarters) quarters, \(seeds.count) seeds, \(passes) passes")
    let policies = BuiltinPolicy.reference
    var rivals: Rivals = { seed, seat in
      policies[Int((seed &* 2_654_435_761 >> 7 &+ UInt64(seat)) % UInt64(policies.count))].player()
    }
    var before: [Habits] = []
    for round in 1...rounds {
      print(round == 1 ? "against the policies" : "against the replies of round \(round - 1)")
      let found = (0..<seats).map {
        search.best(for: $0, against: rivals, from: before.isEmpty ? Habits() : before[$0])
      }
      tell(found, before)
      before = found.map(\.habits)
      rivals = { [before] _, seat in Habitual(before[seat]) }
    }
    return true
  }

  /// One line a seat, then one line a habit with its value in every seat.
  private static func tell(_ found: [ReplySearch.Reply], _ before: [Habits]) {
    for (seat, reply) in found.enumerated() {
      print(
        "  seat \(seat): score \(Figures.fixed(reply.score)) from \(Figures.fixed(reply.start));"
          + " wins \(Figures.percent(reply.wins)) on other seeds")
    }
    for lever in Lever.all {
      let values = found.map { lever.value(in: $0.habits) }
      let settled = before.isEmpty ? "" : zip(values, before).allSatisfy { $0 == lever.value(in: $1) } ? " settled" : ""
      let same = Set(values).count == 1 ? " the same for all" : ""
      print(
        "  \(Figures.left(lever.name, 22))" + values.map { Figures.right(lever.text($0), 10) }.joined() + same + settled
      )
    }
  }
}

/// The search for one seat's best habits.
struct ReplySearch: Sendable {
  /// What a search found.
  struct Reply: Sendable {
    /// The habits.
    let habits: Habits
    /// Their mean score, and that of the habits at the start, on the seeds of the search.
    let score: Double
    let start: Double
    /// The part of races that they win, on as many other seeds.
    let wins: Double
  }

  let rules: Ruleset
  let seeds: [UInt64]
  let passes: Int
  let jobs: Int

  /// Turns one habit after the other, as long as a pass changes something.
  func best(for seat: Int, against rivals: @escaping Replies.Rivals, from habits: Habits) -> Reply {
    var best = habits
    let start = scores([best], seat, rivals)[0]
    var score = start
    for _ in 0..<passes {
      var isChanged = false
      for lever in Lever.all {
        let candidates = lever.others(than: lever.value(in: best)).map { lever.set($0, in: best) }
        let values = scores(candidates, seat, rivals)
        guard let highest = values.indices.max(by: { values[$0] < values[$1] }), values[highest] > score else {
          continue
        }
        (best, score, isChanged) = (candidates[highest], values[highest], true)
      }
      if !isChanged { break }
    }
    let fresh = seeds.map { $0 &+ 1_000_000 }
    let wins = Batch.run(fresh.count, jobs: jobs) { [best] number in
      outcome(best, seat, rivals, fresh[number]).isFirst
    }
    return Reply(
      habits: best, score: score, start: start, wins: Double(wins.count { $0 == true }) / Double(fresh.count))
  }

  /// The mean score of each candidate, all on the same seeds.
  private func scores(_ candidates: [Habits], _ seat: Int, _ rivals: @escaping Replies.Rivals) -> [Double] {
    let results = Batch.run(candidates.count * seeds.count, jobs: jobs) { number in
      outcome(candidates[number / seeds.count], seat, rivals, seeds[number % seeds.count]).score
    }
    return candidates.indices.map { place in
      Statistics.mean(results[place * seeds.count..<(place + 1) * seeds.count].compactMap { $0 })
    }
  }

  private func outcome(_ habits: Habits, _ seat: Int, _ rivals: Replies.Rivals, _ seed: UInt64) -> (
    score: Double, isFirst: Bool
  ) {
    let policies = rules.roles.indices.map { $0 == seat ? Habitual(habits) : rivals(seed, $0) }
    var episode = Episode(rules: rules, seed: seed, policies: policies)
    episode.finish()
    let scores = episode.race.tallies().map { Double($0.smoothed.raw) / 1_000_000 }
    return (scores[seat], scores[seat] >= (scores.max() ?? 0))
  }
}
