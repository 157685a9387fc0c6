import Quantities
import RaceEngine
import TextUI

/// Sums over the races of a run, by seat.
struct RunTotals: Sendable {
  private var points: [Int64]
  private var wins: [Int]
  /// How many races were counted.
  private(set) var races = 0

  /// Nothing counted yet.
  init(seats: Int) {
    points = Array(repeating: 0, count: seats)
    wins = Array(repeating: 0, count: seats)
  }

  /// Counts a race.
  mutating func add(_ tallies: [Goals.Tally]) {
    races += 1
    for (seat, tally) in tallies.enumerated() { points[seat] += tally.smoothed.raw }
    // Where everybody has the same total, as after an ending for all, nobody has won.
    let ranking = StandingsTable.ranking(tallies)
    if let first = ranking.first, let last = ranking.last, tallies[first].smoothed > tallies[last].smoothed {
      wins[first] += 1
    }
  }

  /// Mean points and wins by seat.
  func bySeat(labs: [String], lineup: [String]) -> TextTable {
    var table = TextTable([
      .number("seat"), .words("lab"), .words("policy"), .number("mean points"), .number("wins"), .number("of races"),
    ])
    for seat in points.indices {
      table.add([
        "\(seat)", labs[seat], lineup[seat], mean(of: [seat]), "\(wins[seat])", part(wins[seat]),
      ])
    }
    return table
  }

  /// Mean points and wins by policy; nil where every seat has a policy of its own, or all have the same.
  func byPolicy(lineup: [String]) -> TextTable? {
    var names: [String] = []
    for name in lineup where !names.contains(name) { names.append(name) }
    guard names.count > 1, names.count < lineup.count else { return nil }
    var table = TextTable([
      .words("policy"), .number("seats"), .number("mean points"), .number("wins"), .number("of races"),
    ])
    for name in names {
      let seats = lineup.indices.filter { lineup[$0] == name }
      let won = seats.reduce(0) { $0 + wins[$1] }
      table.add([name, "\(seats.count)", mean(of: seats), "\(won)", part(won)])
    }
    return table
  }

  private func mean(of seats: [Int]) -> String {
    let sum = seats.reduce(0) { $0 + points[$1] }
    return Amounts.spreads(Rate(raw: mulDiv(sum, 1, Int64(max(races * seats.count, 1)), .halfToEven)))
  }

  private func part(_ count: Int) -> String {
    Amounts.text(Rate(raw: mulDiv(Int64(count), 1_000_000, Int64(max(races, 1)), .halfToEven)))
  }
}
