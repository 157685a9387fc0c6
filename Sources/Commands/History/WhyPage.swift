import Arena
import Quantities
import RaceEngine
import Reports
import Scenarios
import TextUI

/// The answer to `frontier why`, as people read it.
struct WhyPage {
  private let moment: Moment
  private let header: ReplayHeader
  private let failure: String?
  private let isFull: Bool
  private let style: TerminalStyle
  private let cast: Cast
  private let flows: FlowTexts
  private let output = Output.standard

  private static let goods: [(good: Good, name: String)] = [
    (.money, "Cash"), (.chips, "Chips"), (.researchers, "Researchers"), (.engineers, "Engineers"),
    (.knowHow, "Know-how"), (.standing, "Standing"),
  ]
  /// How many movements of a good are shown without `--full`.
  private static let most = 5

  /// A page about a moment of a recorded race.
  init(_ moment: Moment, _ replay: Replay, isFull: Bool, _ style: TerminalStyle) {
    self.moment = moment
    header = replay.header
    failure = replay.failures(of: moment.seat).first { $0.turn == Int32(moment.turn) }?.outcome
    self.isFull = isFull
    self.style = style
    cast = header.cast
    flows = FlowTexts(moment, cast)
  }

  /// Writes all of it.
  func write() throws(CommandFailure) {
    if style.plain {
      try output.table(movements(), style)
      return try score()
    }
    let who = "\(cast.name(moment.seat)) (seat \(moment.seat.index), \(header.lineup[Int(moment.seat.index)]))"
    let when = "\(cast.date(of: Int32(moment.turn))), quarter \(moment.turn + 1) of \(header.quarters)"
    try output.line(style.bold(style.spelled("\(who) in \(when) (--turn \(moment.turn))")))
    try events()
    for (good, name) in Self.goods {
      let (before, after) = (moment.before.holding(of: good), moment.after.holding(of: good))
      let rows = lines(good)
      guard before != 0 || after != 0 || !rows.isEmpty else { continue }
      try output.line()
      let change = Amounts.signed(after - before, good.unit)
      let amounts = "\(Amounts.text(before, good.unit)) → \(Amounts.text(after, good.unit))"
      try output.line(style.spelled("\(style.bold(name)) \(amounts)  (\(before == after ? "no change" : change))"))
      var table = TextTable([.number("amount"), .words("from or to"), .words("because of")])
      for row in rows { table.add(["  " + row[0]] + row[1...]) }
      if !rows.isEmpty { try output.table(table, style) }
      guard moment.isOwn else { continue }
      for note in WhyNotes(moment, cast).all(good) { try output.paragraphs("– \(note)", style, indent: 2) }
    }
    try score()
    if isFull, moment.isOwn { try figures() }
  }

  /// What happened to the lab, in sentences.
  private func events() throws(CommandFailure) {
    let texts = EventTexts(cast)
    let events = moment.events.filter { isFull || $0.kind != .roundPaid }
    guard !events.isEmpty || failure != nil else { return }
    try output.line()
    try output.line(style.bold("What happened"))
    if let failure {
      try output.paragraphs(
        "– its program failed (\(failure)): what it should have ordered is missing", style, indent: 2)
    }
    for event in events { try output.paragraphs("– \(texts.text(event))", style, indent: 2) }
  }

  /// Amount, other side and cause of each movement, the largest first.
  private func lines(_ good: Good) -> [[String]] {
    let lines = flows.lines(good)
    let shown = isFull || style.plain || lines.count <= Self.most + 1 ? lines.count : Self.most
    var rows = lines.prefix(shown).map { [Amounts.signed($0.amount, good.unit), $0.side, $0.cause] }
    let rest = lines.dropFirst(shown)
    if !rest.isEmpty {
      let sum = rest.reduce(0) { $0 + $1.amount }
      rows.append([Amounts.signed(sum, good.unit), "\(rest.count) smaller ones", "--full shows them"])
    }
    if let sum = moment.unknown(good), let viewer = moment.viewer {
      rows.append([Amounts.signed(sum, good.unit), "", "not known to \(cast.name(viewer))"])
    }
    return rows
  }

  private func movements() -> TextTable {
    var table = TextTable([.words("what"), .number("amount"), .words("from or to"), .words("because of")])
    for (good, name) in Self.goods {
      for row in lines(good) { table.add([name] + row) }
    }
    return table
  }

  private func score() throws(CommandFailure) {
    guard let rules = header.rules, rules.goals != nil else { return }
    if let viewer = moment.viewer, !moment.isOwn {
      if style.plain { return }
      try output.line()
      return try output.paragraphs(
        "Of its points \(cast.name(viewer)) may know the rank alone: \(moment.after.place.rank).", style)
    }
    let (before, after) = (moment.before.tally, moment.after.tally)
    let parts = WhyScore(moment, rules).parts
    var table = TextTable([
      .words("goal"), .number("before"), .number("after"), .number("weight"), .number("in total"), .words("result"),
    ])
    for part in parts {
      table.add([
        part.name, Amounts.spreads(part.before), Amounts.spreads(part.after), Amounts.text(part.weight),
        Amounts.spreads(part.effect), part.result,
      ])
    }
    table.add(
      [
        "total", Amounts.spreads(before.total), Amounts.spreads(after.total), "",
        Amounts.spreads(after.total - before.total), moment.isEnding ? "the race ended for everybody" : "",
      ], isStrong: true)
    try output.line()
    if style.plain { return try output.table(table, style) }
    let ranks = (moment.before.place.rank, moment.after.place.rank)
    let rank = ranks.0 == ranks.1 ? "still rank \(ranks.1)" : "rank \(ranks.0) → \(ranks.1)"
    let total = "\(Amounts.spreads(before.total)) → \(Amounts.spreads(after.total))"
    try output.line(
      style.spelled("\(style.bold("Points")) \(total)  (\(Amounts.spreads(after.total - before.total)), \(rank))"))
    try output.table(table, style)
    for part in parts {
      for reason in part.reasons { try output.paragraphs("– \(part.name): \(reason.text)", style, indent: 2) }
    }
    let score = "\(Amounts.spreads(before.smoothed)) → \(Amounts.spreads(after.smoothed))"
    try output.paragraphs("The score is the mean of the last two quarters' points: \(score).", style)
    for (seat, isAhead) in moment.passings {
      let scores = moment.scores(of: seat)
      let change = "\(Amounts.spreads(scores.before)) → \(Amounts.spreads(scores.after))"
      let who = cast.name(seat)
      try output.paragraphs(isAhead ? "\(who) passed it: \(change)." : "It passed \(who): \(change).", style)
    }
  }

  /// Every figure of the lab before and after.
  private func figures() throws(CommandFailure) {
    var table = TextTable([.words("figure"), .number("before"), .number("after")])
    let (before, after) = (FigureTexts.all(of: moment.before, cast), FigureTexts.all(of: moment.after, cast))
    for (old, new) in zip(before, after) { table.add([old.help, old.text, new.text], isStrong: old.text != new.text) }
    try output.line()
    try output.table(table, style)
  }
}
