import Arena
import Foundation
import Policies
import Quantities
import RaceEngine
import Scenarios

/// Whether a turn is worth thinking about: how far alternatives lie apart, and whether the best one depends on where
/// one stands.
///
/// At sampled positions every habit is turned toward either end for a year; each alternative is valued by imagined
/// races with the same draws. A habit is a live dilemma at a position where the best of its settings beats the worst
/// by more than luck explains; it is two-sided where at some positions more is right and at others less.
enum Depth {
  static let command = BenchCommand(
    name: "depth", summary: "values alternatives at sampled positions by imagined races: how deep the choices are",
    options: ["--scenario NAME", "--quarters N", "--seeds A..B", "--positions N", "--rollouts N", "--jobs J"], run: run)

  /// A setting of one habit.
  private struct Alternative {
    let lever: Lever
    let raw: Int64
    let habits: Habits
    var isMore: Bool { raw > lever.value(in: Habits()) }
  }

  private static let alternatives: [Alternative] = Lever.all.flatMap { lever in
    let usual = lever.value(in: Habits())
    let values = lever.others(than: usual)
    // The points half-way where there are four; else all.
    let kept =
      values.count == 4
      ? [values[1], values[2]] : values.count == 3 && lever.choices.isEmpty ? [values[0], values[2]] : values
    return kept.map { Alternative(lever: lever, raw: $0, habits: lever.set($0, in: Habits())) }
  }

  private static func run(_ arguments: BenchArguments) throws(BenchFailure) -> Bool {
    let scenario = try arguments.scenario()
    let seeds = try arguments.seeds(default: 1...64)
    let count = try arguments.integer("--positions", in: 1...10_000, default: 48)
    let rollouts = try arguments.integer("--rollouts", in: 4...10_000, default: 32)
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let jobs = try arguments.integer("--jobs", in: 1...1_024, default: cores)
    let rules = scenario.rules
    let positions = Position.sample(rules, seeds: seeds, count: count)
    let each = (alternatives.count + 1) * rollouts
    let values = Batch.run(positions.count * each, jobs: jobs) { number in
      let (position, rest) = (positions[number / each], number % each)
      let choice = rest / rollouts
      let habits = choice == 0 ? Habits() : alternatives[choice - 1].habits
      return position.value(of: habits, rules: rules, future: UInt64(rest % rollouts) + 1)
    }.compactMap { $0 }
    print(
      "depth \(scenario.name), \(rules.race.quarters) quarters: \(positions.count) positions, \(alternatives.count)"
        + " alternatives for a year, \(rollouts) imagined races each")
    report(
      positions,
      gains: positions.indices.map { position in
        let base = position * each
        return alternatives.indices.map { choice in
          (0..<rollouts).map { values[base + (choice + 1) * rollouts + $0] - values[base + $0] }
        }
      })
    return true
  }

  /// Prints the tables. `gains` holds, by position and alternative, what each future gains over the usual habits.
  private static func report(_ positions: [Position], gains: [[[Double]]]) {
    let means = gains.map { $0.map(Statistics.mean) }
    let spreads = means.map { ($0.max() ?? 0) - min($0.min() ?? 0, 0) }
    let bests = means.map { max($0.max() ?? 0, 0) }
    print(
      "  best over worst: \(Figures.fixed(Statistics.mean(spreads))) spreads; best over usual: \(Figures.fixed(Statistics.mean(bests)))"
    )
    let dilemmas = positions.indices.map { position in
      Double(Lever.all.count { isLive($0, gains[position]) })
    }
    let sorted = dilemmas.sorted()
    print(
      "  live dilemmas a position: \(Figures.fixed(Statistics.mean(dilemmas))) in the mean,"
        + " \(Figures.fixed(sorted[sorted.count / 10], 0)) to \(Figures.fixed(sorted[sorted.count * 9 / 10], 0)) in eight of ten; wanted: 3"
    )
    let winners = means.map { row in row.indices.max { row[$0] < row[$1] }.map { alternatives[$0].lever.name } ?? "" }
    let counts = Dictionary(grouping: winners) { $0 }.mapValues(\.count).sorted {
      ($1.value, $0.key) < ($0.value, $1.key)
    }
    print("  the best choice of all is in: " + counts.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
    print("  habit                  usual     live   less is right  more is right  mean gain of the best setting")
    for lever in Lever.all {
      let own = alternatives.indices.filter { alternatives[$0].lever.place == lever.place }
      var (less, more) = (0, 0)
      for position in positions.indices {
        guard let best = own.max(by: { means[position][$0] < means[position][$1] }) else { continue }
        guard isSure(gains[position][best]) else { continue }
        if alternatives[best].isMore { more += 1 } else { less += 1 }
      }
      let live = positions.indices.count { isLive(lever, gains[$0]) }
      let gain = Statistics.mean(
        positions.indices.map { position in max(own.map { means[position][$0] }.max() ?? 0, 0) })
      let cells = [
        Figures.right(lever.text(lever.value(in: Habits())), 9), Figures.right(String(live), 6),
        Figures.right(String(less), 13), Figures.right(String(more), 15), Figures.right(Figures.fixed(gain, 3), 12),
      ]
      print("  \(Figures.left(lever.name, 22))\(cells.joined())\(less > 0 && more > 0 ? "  two-sided" : "")")
    }
  }

  /// Whether some two settings of a habit differ by more than luck explains.
  private static func isLive(_ lever: Lever, _ gains: [[Double]]) -> Bool {
    let own = alternatives.indices.filter { alternatives[$0].lever.place == lever.place }
    let rows = own.map { gains[$0] } + [gains[0].map { _ in 0 }]
    for one in rows.indices {
      for two in rows.indices where one < two {
        if isSure(zip(rows[one], rows[two]).map { $0 - $1 }) || isSure(zip(rows[one], rows[two]).map { $1 - $0 }) {
          return true
        }
      }
    }
    return false
  }

  /// Whether a gain is above zero by more than 2.6 standard errors, and by a hundredth of a spread at least.
  private static func isSure(_ gains: [Double]) -> Bool {
    let mean = Statistics.mean(gains)
    return mean > 0.01 && mean > Statistics.margin(gains) * 2.6 / 1.96
  }
}
