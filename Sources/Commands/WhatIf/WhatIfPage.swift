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
  private let replay: Replay
  private let style: TerminalStyle
  private let cast: Cast
  private let output = Output.standard

  /// A page about a change.
  init(_ answer: WhatIfAnswer, _ seats: WhatIfSeats, _ replay: Replay, _ style: TerminalStyle) {
    (self.answer, self.seats, self.replay, self.style) = (answer, seats, replay, style)
    cast = replay.header.cast
  }

  private var own: Int { Int(answer.seat.index) }

  /// Writes all of it.
  func write() throws(CommandFailure) {
    if style.plain { return try output.table(plain(), style) }
    let who = "\(cast.name(answer.seat)) (seat \(own), \(replay.header.lineup[own]))"
    let when = "\(date(answer.turn)), quarter \(answer.turn + 1) of \(replay.header.quarters)"
    try output.paragraphs(style.bold("What if \(who) had ordered otherwise in \(when)?"), style)
    for order in answer.change.removed { try output.paragraphs("without \(order)", style, indent: 2) }
    for order in answer.change.added { try output.paragraphs("with \(order)", style, indent: 2) }
    try output.line()
    let last = answer.turn + answer.before.tallies.count
    let isOver = last == Int(replay.header.quarters) || answer.before.race.isOver
    let end = isOver ? "at the end" : "after \(date(last - 1)), as far as the race went"
    try output.paragraphs(style.bold("Points \(end), with the luck that the race had"), style)
    if !answer.isFaithful {
      let ended = replay.final.map { "ended with \(Amounts.spreads($0[own].smoothed)) for \(cast.name(answer.seat))" }
      try output.paragraphs(
        "The race itself \(ended ?? "went another way"): others ordered in it after \(date(answer.turn)) than here, in both "
          + "columns.", style)
    }
    try output.table(results(), style)
    try endings()
    if let path = path() { try output.paragraphs(path, style) }
    try output.line()
    try futures()
    for note in notes() { try output.paragraphs("– \(note)", style) }
  }

  private func date(_ turn: Int) -> String { cast.date(of: Int32(turn)) }

  /// Points as ordered and with the change, and their difference as it stands on the page.
  private func cells(_ before: Rate, _ after: Rate) -> [String] {
    let hundredths = { (points: Rate) in mulDiv(points.raw, 1, 10_000, .halfToEven) }
    let gain = Rate(raw: (hundredths(after) - hundredths(before)) * 10_000)
    return [Amounts.spreads(before), Amounts.spreads(after), Amounts.spreads(gain)]
  }

  /// The points of each lab with the change and without, the changed lab first.
  private func results() -> TextTable {
    var table = TextTable([
      .words("lab"), .number("as ordered"), .number("changed"), .number("difference"), .number("rank"),
      .words("later orders"),
    ])
    let (before, after) = (answer.before.race.tallies(), answer.after.race.tallies())
    let (old, new) = (answer.before.places, answer.after.places)
    for place in [own] + before.indices.filter({ $0 != own }) {
      let rank = old[place] == new[place] ? "\(new[place])" : "\(old[place]) → \(new[place])"
      table.add(
        [cast.name(Seat(place))] + cells(before[place].smoothed, after[place].smoothed) + [rank, seats.names[place]],
        isStrong: place == own)
      guard place == own else { continue }
      for (name, points) in goals {
        table.add(["  " + name] + cells(points(answer.before), points(answer.after)) + ["", ""])
      }
    }
    return table
  }

  /// The goals that weigh something, with the lab's points at the end of a course.
  private var goals: [(name: String, points: (Course) -> Rate)] {
    let own = own
    let further = { (course: Course) in
      FurtherPoints(before: course.eve.observation(for: Seat(own)), after: course.race.observation(for: Seat(own)))
    }
    var goals: [(name: String, points: (Course) -> Rate)] = [
      ("capability", { $0.race.tallies()[own].smoothedCapability }),
      ("value", { $0.race.tallies()[own].smoothedValue }),
      ("influence", { $0.race.tallies()[own].smoothedInfluence }),
    ]
    let weights = replay.header.rules?.goalWeights
    if weights?.mission ?? 0 > 0 { goals.append(("mission", { further($0).mission })) }
    if weights?.survival ?? 0 > 0 { goals.append(("survival", { further($0).survival })) }
    return goals
  }

  /// One row a lab, for programs that read tables.
  private func plain() -> TextTable {
    var table = TextTable(
      [
        "lab", "as ordered", "changed", "difference", "rank as ordered", "rank changed", "futures", "mean", "low",
        "high",
      ]
      .map { .words($0) })
    let (before, after) = (answer.before.race.tallies(), answer.after.race.tallies())
    for place in before.indices {
      let mean = answer.mean(of: place)
      table.add(
        [cast.name(Seat(place))] + cells(before[place].smoothed, after[place].smoothed)
          + ["\(answer.before.places[place])", "\(answer.after.places[place])", "\(answer.futures.count)"]
          + [mean?.estimate, mean?.low, mean?.high].map { $0.map(Self.points) ?? "" })
    }
    return table
  }

  /// Where one of the two races ended early for everybody.
  private func endings() throws(CommandFailure) {
    for (course, name) in [(answer.before, "As ordered"), (answer.after, "With the change")]
    where course.race.ending != .none {
      try output.paragraphs("\(name) the race ends for everybody in \(date(Int(course.race.turn) - 1)).", style)
    }
  }

  /// How the difference came about: all quarters of a short way, some of a long one; nil: the race was over.
  private func path() -> String? {
    let count = min(answer.before.tallies.count, answer.after.tallies.count) - 1
    guard count > 0 else { return nil }
    let steps = count <= 8 ? Array(0..<count) : [0, 1, 3, 7, 11, 15, 19, 23, 27].filter { $0 < count }
    let parts = steps.map { step in
      let gain = answer.after.tallies[step][own].total - answer.before.tallies[step][own].total
      return "\(date(answer.turn + step)) \(Amounts.spreads(gain))"
    }
    let which = count <= 8 ? "in each quarter on the way" : "in some quarters on the way"
    return "Difference of the quarter's points \(which): \(parts.joined(separator: ", "))."
  }

  /// What the change was worth before the luck was known.
  private func futures() throws(CommandFailure) {
    guard let mean = answer.mean(of: own) else {
      let few = answer.futures.isEmpty ? "One race says" : "So few futures say"
      let slow = seats.isSlow ? "; with policies that look ahead that takes minutes" : ""
      return try output.paragraphs(
        "\(few) what the change was worth with this luck; --futures 100 says whether it was wise\(slow).", style)
    }
    let same = answer.futures.count - answer.better - answer.worse
    try output.paragraphs(
      """
      \(style.bold("With other luck")): in \(answer.futures.count) other futures\(answer.isOver ? "" : ", each played to the end,") the change was worth \
      \(Self.points(mean.estimate)) points in the mean (95 %: \(Self.points(mean.low)) to \(Self.points(mean.high))), \
      better in \(answer.better) of them, worse in \(answer.worse)\(same > 0 ? " and the same in \(same)" : ""). \
      \(answer.verdict)
      """, style)
    let others = answer.futures[0].indices.filter { $0 != own }.compactMap { place -> String? in
      guard let mean = answer.mean(of: place), mean.low > 0.005 || mean.high < -0.005 else { return nil }
      return "\(cast.name(Seat(place))) \(Self.points(mean.estimate))"
    }
    if !others.isEmpty { try output.paragraphs("Others gain or lose by it: \(others.joined(separator: ", ")).", style) }
  }

  private func notes() -> [String] {
    var notes: [String] = []
    let dropped = answer.after.leftOut.map { "\(cast.name($0.seat)) \($0.refusal.name.verb) in \(date($0.turn))" }
    if !dropped.isEmpty {
      let rest = dropped.count > 4 ? ", and \(dropped.count - 4) more" : ""
      notes.append(
        "Recorded orders that could not stand with the change: \(dropped.prefix(4).joined(separator: ", "))\(rest).")
    }
    if answer.lame > 0 {
      notes.append(
        "In \(answer.lame) of the other futures such orders could not stand with the change that could without.")
    }
    if !answer.isOver {
      notes.append(
        "The race is not over: the luck that it had is told as far as it was played, and not what is to come.")
    }
    if let tail = replay.droppedTail {
      notes.append("Line \(tail.line) of the replay was cut short, or is none that was sealed, and is left out.")
    }
    return notes
  }

  private static func points(_ value: Double) -> String {
    Amounts.spreads(Rate(raw: Int64((value * 1_000_000).rounded())))
  }
}
