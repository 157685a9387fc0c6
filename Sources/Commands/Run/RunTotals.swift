import Quantities
import RaceEngine
import TextUI

/// Sums over the races of a run, by seat.
struct RunTotals: Sendable {
  private var points: [Int64]
  private var wins: [Int]
  private var lost: [Int]
  /// How many races were counted.
  private(set) var races = 0

  /// Nothing counted yet.
  init(seats: Int) {
    points = Array(repeating: 0, count: seats)
    wins = Array(repeating: 0, count: seats)
    lost = Array(repeating: 0, count: seats)
  }

  /// Counts a race.
  mutating func add(_ outcome: RaceOutcome) {
    races += 1
    for seat in points.indices { points[seat] += outcome.total(of: seat).raw }
    for seat in outcome.forfeits { lost[seat] += 1 }
    // Where everybody has the same total, as after an ending for all, nobody has won.
    if let first = outcome.ranking.first, let last = outcome.ranking.last,
      outcome.total(of: first) > outcome.total(of: last)
    {
      wins[first] += 1
    }
  }

  /// What a reader should know of races that were lost by faults of programs; nil where none was.
  func losses(lineup: [String]) -> String? {
    let seats = lost.indices.filter { lost[$0] > 0 }
    guard !seats.isEmpty else { return nil }
    let told = seats.map { "seat \($0) (\(lineup[$0])) \(lost[$0]) of \(races)" }
    return "Races lost by a fault of the program, counted with −3 points and the last place: "
      + told.joined(separator: ", ") + "."
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
