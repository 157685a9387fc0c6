import Quantities
import RaceEngine
import Scenarios
import TextUI

/// The parts of a replay, as people read them.
struct ReplayPage {
  private let replay: Replay
  private let showsOrders: Bool
  private let style: TerminalStyle
  /// Names and calendar.
  let cast: Cast
  private let orders: OrderTexts
  private let output = Output.standard

  /// A page about a replay.
  init(_ replay: Replay, showsOrders: Bool, _ style: TerminalStyle) {
    self.replay = replay
    self.showsOrders = showsOrders
    self.style = style
    cast = replay.header.cast
    orders = OrderTexts(replay.header)
  }

  /// What was played, by whom.
  func head() throws(CommandFailure) {
    let header = replay.header
    try output.line(style.bold(style.spelled(header.title)))
    let versions = "frontier \(header.version), rules \(header.rulesVersion)"
    try output.paragraphs(
      "\(header.scenario), \(header.quarters) quarters, seed \(header.seed), by \(versions)", style)
    for (seat, lab) in header.labs.enumerated() {
      try output.line(style.spelled("  seat \(seat): \(lab), \(header.lineup[seat])"))
    }
  }

  /// One turn: news, labs, and the orders that are wanted.
  func turn(_ turn: RecordedTurn) throws(CommandFailure) {
    try output.line()
    try output.line(style.bold(style.spelled("\(cast.date(of: turn.turn)), turn \(turn.turn)")))
    for news in turn.news { try output.paragraphs("– \(news)", style, indent: 2) }
    var table = TextTable(Self.columns)
    for seat in turn.ranking { table.add(cells(seat, turn.labs[seat]), isStrong: turn.labs[seat].rank == 1) }
    try output.table(table, style)
    for (seat, sheet) in turn.sheets.enumerated() {
      guard let outcome = sheet.outcome else { continue }
      try output.line(style.spelled("  the program of seat \(seat) failed: \(outcome)"))
    }
    guard showsOrders else { return }
    for (seat, sheet) in turn.sheets.enumerated() {
      try output.line(style.spelled("  \(cast.name(Seat(seat))):"))
      for text in orders.all(of: sheet) { try output.paragraphs(text, style, indent: 4) }
    }
  }

  /// All turns as one table without wrapping; orders follow in lines of turn, seat and text.
  func plain(_ turns: [RecordedTurn]) throws(CommandFailure) {
    var table = TextTable([.number("turn"), .words("date"), .number("seat")] + Self.columns)
    for turn in turns {
      for (seat, figures) in turn.labs.enumerated() {
        table.add(["\(turn.turn)", cast.date(of: turn.turn), "\(seat)"] + cells(seat, figures))
      }
    }
    try output.table(table, style)
    for turn in turns {
      for news in turn.news { try output.line(style.spelled("\(turn.turn)\tnews\t\(news)")) }
      for (seat, sheet) in turn.sheets.enumerated() {
        if let outcome = sheet.outcome { try output.line("\(turn.turn)\t\(seat)\toutcome\t\(outcome)") }
      }
      guard showsOrders else { continue }
      for (seat, sheet) in turn.sheets.enumerated() {
        for text in orders.all(of: sheet) { try output.line(style.spelled("\(turn.turn)\t\(seat)\t\(text)")) }
      }
    }
  }

  /// The standings, or how far the race went.
  func end() throws(CommandFailure) {
    try output.line()
    if let tail = replay.droppedTail {
      try output.paragraphs("Line \(tail.line) was cut short, or is none that was sealed, and is left out.", style)
    }
    guard let final = replay.final else {
      return try output.paragraphs(
        "Not finished: \(replay.turns.count) of \(replay.header.quarters) quarters were played.", style)
    }
    try output.line(style.bold("Final standings"))
    try output.table(StandingsTable.table(final, labs: replay.header.labs, lineup: replay.header.lineup), style)
    try output.paragraphs(StandingsTable.explanation(replay.header.rules), style)
  }

  /// What is shown of a lab.
  static let columns: [TextTable.Column] = [
    .number("rank"), .words("lab"), .number("capability"), .number("share"), .number("standing"), .number("value"),
    .number("price"),
  ]

  /// A lab's figures, a cell for each column.
  func cells(_ seat: Int, _ figures: PublicFigures) -> [String] {
    let lab = figures.lab
    guard lab.isOpen else {
      return ["\(figures.rank)", "\(cast.name(Seat(seat))) (closed)", Amounts.text(lab.capability), "–", "–", "–", "–"]
    }
    return [
      "\(figures.rank)", cast.name(Seat(seat)), Amounts.text(lab.capability), Amounts.text(lab.marketShare),
      Amounts.text(lab.standing), Amounts.text(lab.valuation), lab.capability > 0 ? Amounts.text(lab.price) : "–",
    ]
  }
}

extension RecordedTurn {
  /// The seats from first to last.
  var ranking: [Int] { labs.indices.sorted { (labs[$0].rank, $0) < (labs[$1].rank, $1) } }
}
