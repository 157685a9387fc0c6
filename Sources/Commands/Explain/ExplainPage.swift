import Lessons
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
    try output.paragraphs("Without a mark: these futures do not tell it from nothing. “=”: the same orders.", style)
    try told(account.best, "What helped most")
    try told(account.worst, "What cost most")
    try output.line()
    for note in notes() { try output.paragraphs("– \(note)", style) }
  }

  private func date(_ turn: Int) -> String { cast.date(of: Int32(turn)) }

  /// The result as a whole, and what luck did to the seat.
  private func result() -> String {
    let luck = Number.points(account.other.luck)
    let range = "\(Number.points(account.other.mean.mean)) in the mean of \(futures) other futures"
    let fortune =
      switch account.other.fortune {
      case .kind: "So the luck of this race was kinder to the seat than all but one in ten"
      case .unkind: "So the luck of this race was harder on the seat than all but one in ten"
      case .usual: "So the luck of this race was nothing out of the way for the seat"
      }
    let measure =
      "\(other) in the seat from the first quarter on comes to \(luck) with the same luck, and to \(range). "
    guard let final = replay.final else {
      return "The race is not over. \(measure)\(fortune)."
    }
    let points = final.map(\.smoothed)
    let place = points.count { $0 > points[own] } + 1
    let gain = Double(points[own].raw) / 1_000_000 - account.other.luck
    return
      "It came to \(Amounts.spreads(points[own])) points, rank \(place) of \(points.count). \(measure)\(fortune), and its "
      + "own orders as a whole were worth \(Number.points(gain)) against \(other)'s."
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
    for quarter in quarters {
      let luck = "with the luck that came \(Number.points(quarter.worth.luck))"
      let open = quarter.worth.judgement == .open ? "; valued again, it is not told from nothing" : ""
      try output.paragraphs("\(date(quarter.turn)): \(Self.range(quarter.worth)); \(luck)\(open)", style)
      let parts = quarter.parts.filter { abs($0.worth.mean.mean) >= 0.005 }
      for part in parts.prefix(Self.shown) {
        try output.paragraphs("\(Self.range(part.worth))  \(words(part.orders))", style, indent: 2)
      }
      let rest = quarter.parts.count - min(parts.count, Self.shown)
      let kinds = rest == 1 ? "1 further kind" : "\(rest) further kinds"
      if rest > 0 { try output.paragraphs("\(kinds) of orders changed less.", style, indent: 2) }
    }
  }

  /// How many kinds of orders are shown of a quarter.
  private static let shown = 5

  private func words(_ orders: OrderContrast) -> String {
    let (given, instead) = (orders.given.joined(separator: "; "), orders.instead.joined(separator: "; "))
    return orders.instead.isEmpty
      ? "\(given) (\(other): nothing of the kind)"
      : orders.given.isEmpty ? "nothing of the kind (\(other): \(instead))" : "\(given) (\(other): \(instead))"
  }

  /// A mean and how far it reaches.
  private static func range(_ worth: ChoiceWorth) -> String {
    let mean = worth.mean
    return Number.points(mean.mean) + (mean.reach >= 0.005 ? " (±\(Number.points(mean.reach).dropFirst()))" : "")
  }

  private func notes() -> [String] {
    var notes = [
      "From the next quarter on \(other) orders for the lab with both sheets, so each quarter stands for itself.",
      "frontier whatif … --turn T asks about one quarter: other orders, and what rivals make of it.",
    ]
    let replaced = replay.header.lineup.indices.filter { $0 != own && seats.names[$0] != replay.header.lineup[$0] }
    if !replaced.isEmpty {
      let labs = replaced.map { "\(cast.name(Seat($0))) (\(replay.header.lineup[$0]))" }.joined(separator: ", ")
      notes.append("In all of these races steady orders for \(labs) after the quarter that is looked at.")
    }
    if account.best.isEmpty, account.worst.isEmpty {
      notes.append("No quarter's orders can be told from \(other)'s by \(futures) futures; --futures 200 tells more.")
    }
    if let tail = replay.droppedTail { notes.append("Line \(tail.line) of the replay was cut short, and is left out.") }
    return notes
  }

  /// One row a quarter, for programs that read tables.
  private func plain() -> TextTable {
    var table = TextTable(["turn", "date", "same", "luck", "mean", "low", "high"].map { .words($0) })
    for quarter in account.quarters {
      let mean = quarter.worth?.mean
      table.add(
        ["\(quarter.turn)", date(quarter.turn), quarter.worth == nil ? "yes" : "no"]
          + [quarter.worth?.luck, mean?.mean, mean?.low, mean?.high].map { $0.map(Number.points) ?? "" })
    }
    return table
  }
}
