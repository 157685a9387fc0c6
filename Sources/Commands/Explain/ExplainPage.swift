import Lessons
import Programs
import Quantities
import RaceEngine
import Reports
import Scenarios
import TextUI

/// The answer to `frontier explain`, as people read it.
struct ExplainPage {
  private let account: RaceAccount
  private let seat: Seat
  private let seats: WhatIfSeats
  private let replay: Replay
  private let style: TerminalStyle
  private let cast: Cast
  private let output = Output.standard

  /// A page about a lab's race.
  init(_ account: RaceAccount, _ seat: Seat, _ seats: WhatIfSeats, _ replay: Replay, _ style: TerminalStyle) {
    (self.account, self.seat, self.seats, self.replay, self.style) = (account, seat, seats, replay, style)
    cast = replay.header.cast
  }

  private var own: Int { Int(seat.index) }
  /// The policy that the orders are held against.
  private var other: String { seats.names[own] }
  private var futures: Int { account.other.futures.count }

  /// Writes all of it.
  func write() throws(CommandFailure) {
    if style.plain { return try output.table(plain(), style) }
    try output.paragraphs(style.bold("\(cast.name(seat)) (seat \(own), \(replay.header.lineup[own]))"), style)
    try output.paragraphs(result(), style)
    guard account.quarters.contains(where: { $0.worth != nil }) else {
      return try output.paragraphs("In every quarter \(other) would have ordered the same.", style)
    }
    try output.line()
    try output.paragraphs(
      style.bold("What each quarter's orders were worth against those of \(other)")
        + ", in points at the end, mean of \(futures) futures", style)
    try output.table(table(), style)
    let same = account.quarters.contains { $0.worth == nil } ? " “=”: the same orders." : ""
    try output.paragraphs("Without a mark: these futures cannot tell it from nothing.\(same)", style)
    try told(account.best, "What helped most")
    try told(account.worst, "What cost most")
    try output.line()
    for note in notes() { try output.paragraphs("– \(note)", style) }
  }

  private func date(_ turn: Int) -> String { cast.date(of: Int32(turn)) }

  /// The result as a whole, and what luck did to the seat.
  private func result() -> String {
    let mean = "\(Number.points(account.other.mean.mean)) in the mean of \(futures) other futures"
    let other = "\(self.other) in the seat from the first quarter on comes to"
    guard let points = account.points else {
      return "The race is not over, and the luck to come is not told. \(other) \(mean)."
    }
    let fortune =
      switch account.other.fortune {
      case .kind: "the luck of this race was kinder to the seat than all but one in ten"
      case .unkind: "the luck of this race was harder on the seat than all but one in ten"
      case .usual: "the luck of this race was nothing out of the way for the seat"
      }
    let result = "It came to \(Number.points(points)) points, rank \(account.rank) of \(replay.header.labs.count)"
    let ending = account.ending.map { "; the race ended for everybody in \(date($0))" } ?? ""
    let measure = "\(other) \(Number.points(account.other.luck)) with the same luck, and to \(mean): \(fortune)."
    let whole =
      replaced.isEmpty
      ? "With this luck its own orders as a whole brought \(Number.points(points - account.other.luck)) beside "
        + "\(self.other)'s."
      : "There steady orders for others too, so the two results say nothing of its orders as a whole."
    return "\(result)\(ending). \(measure) \(whole)"
  }

  /// The other seats that somebody else plays here than in the race.
  private var replaced: [Int] {
    replay.header.lineup.indices.filter { $0 != own && seats.names[$0] != replay.header.lineup[$0] }
  }

  /// A row for each year.
  private func table() -> TextTable {
    var table = TextTable([.words("year")] + (1...4).map { .number("Q\($0)") })
    let first = Int(replay.header.startQuarter) - 1
    for year in 0...((first + account.quarters.count - 1) / 4) {
      let cells = (0..<4).map { quarter -> String in
        let turn = year * 4 + quarter - first
        guard account.quarters.indices.contains(turn) else { return "" }
        guard let worth = account.quarters[turn].worth else { return "= " }
        return Number.points(worth.mean.mean) + (worth.judgement == .open ? " " : "*")
      }
      table.add(["\(Int(replay.header.startYear) + year)"] + cells)
    }
    return table
  }

  /// Quarters that mattered, each with the orders that made it.
  private func told(_ quarters: [RaceAccount.Told], _ title: String) throws(CommandFailure) {
    guard !quarters.isEmpty else { return }
    try output.line()
    try output.paragraphs(style.bold(title), style)
    for quarter in quarters where quarter.worth.judgement != .open {
      let luck = account.points == nil ? "" : "; with the luck that came \(Number.points(quarter.worth.luck))"
      try output.paragraphs("\(date(quarter.turn)): \(Self.range(quarter.worth))\(luck)", style)
      let parts = quarter.parts.filter { abs($0.worth.mean.mean) >= 0.005 }
      for part in parts.prefix(Self.shown) {
        try output.paragraphs("\(Self.range(part.worth)) \(words(part.orders))", style, indent: 2)
      }
      let rest = quarter.parts.count - min(parts.count, Self.shown)
      let kinds = rest == 1 ? "1 further kind" : "\(rest) further kinds"
      if rest > 0 { try output.paragraphs("\(kinds) of orders changed less.", style, indent: 2) }
      let together = quarter.together
      guard quarter.parts.count > 1, abs(together) >= 0.05 else { continue }
      try output.paragraphs(
        "\(Number.points(together)) together, beyond what each was worth alone: these orders lean on each other",
        style, indent: 2)
    }
    let open = quarters.filter { $0.worth.judgement == .open }.map { date($0.turn) }
    guard !open.isEmpty else { return }
    try output.paragraphs(
      "Large at first, and not to be told from nothing in new futures: \(open.joined(separator: ", ")).", style)
  }

  /// How many kinds of orders are shown of a quarter.
  private static let shown = 5

  private func words(_ orders: OrderContrast) -> String {
    let (given, instead) = (orders.given.joined(separator: "; "), orders.instead.joined(separator: "; "))
    return "\(given.isEmpty ? "none given" : given) (\(other): \(instead.isEmpty ? "none" : instead))"
  }

  /// A mean and how far it reaches.
  private static func range(_ worth: ChoiceWorth) -> String {
    let mean = worth.mean
    return Number.points(mean.mean) + (mean.reach >= 0.005 ? " (±\(Number.points(mean.reach).dropFirst()))" : "")
  }

  private func notes() -> [String] {
    let turn = (account.best + account.worst).first?.turn ?? account.quarters.count / 2
    let question = ["frontier", "whatif", replay.file, "--seat", "\(own)", "--turn", RaceQuestion.word(date(turn))]
    var notes = [
      "From the next quarter on \(other) orders for the lab with both sheets, so each quarter stands for itself.",
      "Other orders in a quarter: \(Shell.line(question + ["--without", "all"])), or --orders '…'.",
    ]
    if !replaced.isEmpty {
      let labs = replaced.map { "\(cast.name(Seat($0))) (\(replay.header.lineup[$0]))" }.joined(separator: ", ")
      notes.append("In all of these races steady orders for \(labs) after the quarter that is looked at.")
    }
    if account.best.isEmpty, account.worst.isEmpty {
      let isFlat = account.quarters.allSatisfy { abs($0.worth?.mean.mean ?? 0) < 0.02 }
      notes.append(
        isFlat
          ? "No quarter's orders were worth 0.02 points more or less than \(other)'s."
          : "No quarter's orders can be told from \(other)'s by \(futures) futures; more --futures tell more.")
    }
    notes += failures()
    let points = [account.points, account.other.luck, account.other.mean.mean].compactMap { $0 }
    if points.contains(where: { abs($0) >= 2.9 }) {
      notes.append("Points end at ±3: what goes beyond is not seen here.")
    }
    if let tail = replay.droppedTail {
      notes.append("Line \(tail.line) of the replay was cut short, or is none that was sealed, and is left out.")
    }
    return notes
  }

  /// What a program in the seat lost by faults, which is no choice of its own.
  private func failures() -> [String] {
    let sheets = replay.turns.map { (turn: Int($0.turn), sheet: $0.sheets[own]) }
    let refused = sheets.reduce(0) { $0 + $1.sheet.refused }
    return [
      replay.failures(of: seat).first.map {
        "Its program failed in \(date(Int($0.turn))): \($0.outcome). What it did not order then counts as none."
      },
      refused == 1 ? "One of its orders was refused, and counts as none." : nil,
      refused > 1 ? "\(refused) of its orders were refused, and count as none." : nil,
    ].compactMap { $0 }
  }

  /// One row a quarter, for programs that read tables.
  private func plain() -> TextTable {
    var table = TextTable(["turn", "date", "same", "with this luck", "mean", "low", "high"].map { .words($0) })
    for quarter in account.quarters {
      let mean = quarter.worth?.mean
      table.add(
        ["\(quarter.turn)", date(quarter.turn), quarter.worth == nil ? "yes" : "no"]
          + [account.points == nil ? nil : quarter.worth?.luck, mean?.mean, mean?.low, mean?.high].map {
            $0.map(Number.points) ?? ""
          })
    }
    return table
  }
}
