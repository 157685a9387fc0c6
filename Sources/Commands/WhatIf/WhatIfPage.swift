import Arena
import Foundation
import Quantities
import RaceEngine
import Scenarios
import Statistics
import TextUI

/// The answer to `frontier whatif`, as people read it.
struct WhatIfPage {
  private let answer: WhatIfAnswer
  private let seats: WhatIfSeats
  private let header: ReplayHeader
  private let style: TerminalStyle
  private let cast: Cast
  private let output = Output.standard

  /// A page about a change.
  init(_ answer: WhatIfAnswer, _ seats: WhatIfSeats, _ header: ReplayHeader, _ style: TerminalStyle) {
    (self.answer, self.seats, self.header, self.style) = (answer, seats, header, style)
    cast = header.cast
  }

  private var own: Int { Int(answer.seat.index) }

  /// Writes all of it.
  func write() throws(CommandFailure) {
    if style.plain { return try output.table(results(), style) }
    let who = "\(cast.name(answer.seat)) (seat \(own), \(header.lineup[own]))"
    let when = "\(cast.date(of: Int32(answer.turn))), quarter \(answer.turn + 1) of \(header.quarters)"
    try output.line(style.bold(style.spelled("What if \(who) had ordered otherwise in \(when)?")))
    for order in answer.change.removed { try output.line(style.spelled("  without  \(order)")) }
    for order in answer.change.added { try output.line(style.spelled("  with     \(order)")) }
    try output.line()
    let end = answer.turn + answer.before.tallies.count
    let isOver = end == Int(header.quarters) || answer.before.race.isOver
    let last = isOver ? "at the end" : "after \(cast.date(of: Int32(max(end, 1)) - 1)), as far as the race went"
    try output.line(style.bold(style.spelled("Points \(last), with the luck that the race had")))
    try output.table(results(), style)
    try endings()
    if let path = path() { try output.paragraphs(path, style) }
    try output.line()
    try futures()
    for note in notes() { try output.paragraphs("– \(note)", style) }
  }

  /// The points of each lab with the change and without, the changed lab first.
  private func results() -> TextTable {
    var table = TextTable([
      .words("lab"), .number("as it was"), .number("with the change"), .number("difference"), .number("rank"),
      .words("later orders"),
    ])
    let (before, after) = (answer.before.race.tallies(), answer.after.race.tallies())
    let (old, new) = (answer.before.places, answer.after.places)
    for place in [own] + before.indices.filter({ $0 != own }) {
      table.add(
        [
          cast.name(Seat(place)), Amounts.spreads(before[place].smoothed), Amounts.spreads(after[place].smoothed),
          Amounts.spreads(after[place].smoothed - before[place].smoothed),
          old[place] == new[place] ? "\(new[place])" : "\(old[place]) → \(new[place])", seats.names[place],
        ], isStrong: place == own)
      guard place == own, !style.plain else { continue }
      for (name, points) in Self.goals {
        let (was, now) = (points(before[place]), points(after[place]))
        table.add(["  " + name, Amounts.spreads(was), Amounts.spreads(now), Amounts.spreads(now - was), "", ""])
      }
    }
    return table
  }

  private static let goals: [(name: String, points: @Sendable (Goals.Tally) -> Rate)] = [
    ("capability", { $0.smoothedCapability }), ("value", { $0.smoothedValue }), ("influence", { $0.smoothedInfluence }),
  ]

  /// Where one of the two races ended early for everybody.
  private func endings() throws(CommandFailure) {
    for (course, name) in [(answer.before, "Without the change"), (answer.after, "With the change")]
    where course.race.ending != .none {
      let date = cast.date(of: course.race.turn - 1)
      try output.paragraphs("\(name) the race ends for everybody in \(date).", style)
    }
  }

  /// How the difference came about, in a few quarters; nil: the race was over.
  private func path() -> String? {
    let steps = [0, 1, 3, 7, 11, 15, 23].filter {
      $0 + 1 < min(answer.before.tallies.count, answer.after.tallies.count)
    }
    guard !steps.isEmpty else { return nil }
    let parts = steps.map { step in
      let gain = answer.after.tallies[step][own].total - answer.before.tallies[step][own].total
      return "\(cast.date(of: Int32(answer.turn + step))) \(Amounts.spreads(gain))"
    }
    return "Difference of the quarter's points on the way: \(parts.joined(separator: ", "))."
  }

  /// What the change was worth before the luck was known.
  private func futures() throws(CommandFailure) {
    let worths = answer.futures.map { $0[own] }
    guard let mean = answer.mean(of: own) else {
      return try output.paragraphs(
        "One race says what the change was worth with this luck; --futures 100 says whether it was wise.", style)
    }
    let (better, worse) = (worths.count { $0 > 0.005 }, worths.count { $0 < -0.005 })
    let (low, high) = (Self.points(mean.low), Self.points(mean.high))
    try output.paragraphs(
      """
      \(style.bold("With other luck")): in \(worths.count) other futures the change was worth \
      \(Self.points(mean.estimate)) points in the mean (95 %: \(low) to \(high)), better in \(better) of them and \
      worse in \(worse). \(Self.verdict(mean, answer.worth[own]))
      """, style)
    let others = answer.futures[0].indices.filter { $0 != own }.compactMap { place -> String? in
      guard let mean = answer.mean(of: place), mean.low > 0.005 || mean.high < -0.005 else { return nil }
      return "\(cast.name(Seat(place))) \(Self.points(mean.estimate))"
    }
    if !others.isEmpty { try output.paragraphs("Others gain or lose by it: \(others.joined(separator: ", ")).", style) }
  }

  /// What the two findings say together.
  private static func verdict(_ mean: Interval, _ worth: Double) -> String {
    if mean.low > 0.005 {
      return worth < -0.005
        ? "The change would have been the better choice, and only this luck makes it look worse."
        : "The change would have been the better choice."
    }
    if mean.high < -0.005 {
      return worth > 0.005
        ? "What was ordered was the better choice: this luck alone rewards the change."
        : "What was ordered was the better choice."
    }
    return abs(worth) > 0.05
      ? "In the mean that cannot be told from nothing: the difference in this race was luck." : "It hardly matters."
  }

  private func notes() -> [String] {
    var notes: [String] = []
    let dropped = answer.after.refused.reduce(0, +) - answer.before.refused.reduce(0, +)
    if dropped > 0 {
      notes.append(
        "\(dropped) of the orders that were recorded later could not stand with the change and were left out.")
    }
    if !answer.isFaithful {
      notes.append(
        "The race without the change is not the one that was recorded: policies of another version played it, or --then "
          + "changed who ordered. Both races are compared as they are played now.")
    }
    return notes
  }

  private static func points(_ value: Double) -> String {
    Amounts.spreads(Rate(raw: Int64((value * 1_000_000).rounded())))
  }
}
