import Quantities
import RaceEngine

/// A titled block of lines.
struct Panel {
  let title: String
  var lines: [Rich]
}

/// The parts of the board. Each row comes in several wordings, of which the fullest that fits is shown.
struct Panels {
  let view: Observation
  let previous: Observation?
  let rules: Ruleset
  let cast: Cast
  let figures: Figures
  /// What changed, the most important first.
  let newsItems: [NewsItem]

  init(_ view: Observation, _ previous: Observation?, _ rules: Ruleset, _ cast: Cast, ordered: OrderSheet?) {
    newsItems = News.items(from: previous, to: view, rules: rules, cast: cast, ordered: ordered)
    self.view = view
    self.previous = previous
    self.rules = rules
    self.cast = cast
    figures = Figures(view, rules)
  }

  /// Columns of a label and the blank behind it.
  static let labelColumns = 9

  /// A label in a column of its own, and the first wording that fits behind it; if none does, the last, cut.
  static func row(_ label: String, _ columns: Int, _ wordings: Rich...) -> Rich {
    let room = columns - labelColumns
    let rest = wordings.first { $0.width <= room } ?? (wordings.last ?? Rich()).cut(to: room)
    return "\(Columns.pad(label, to: labelColumns), .faint)\(rest)"
  }

  /// Title, date, who you are and where you stand; your points and who leads.
  func header(_ width: Int) -> [Rich] {
    let goals = view.goals
    let quarter: Rich = "\(cast.date(of: view.turn), .strong) · quarter \(view.turn + 1) of \(view.quarters)"
    let left: Rich = "\(cast.title.uppercased(), .heading)  \(quarter)"
    let you: Rich = "you are \(cast.name(view.seat), .strong)"
    guard goals.rank > 0 else { return Self.ends(left, you, width) }
    let total = Rich(Amounts.spreads(goals.own.smoothed), tone(goals.own.smoothed))
    let main = [
      ("capability", "cap", goals.own.smoothedCapability), ("value", "val", goals.own.smoothedValue),
      ("influence", "infl", goals.own.smoothedInfluence),
    ]
    var all = main
    if let weights = rules.goalWeights {
      let further = ScoreText.further(view, previous ?? view, rules, weights)
      all += further.map { ($0.name, String($0.name.prefix(4)), $0.mean) }
    }
    let short = { (parts: [(String, String, Rate)]) in
      parts.map { "\($0.1) \(Amounts.spreads($0.2))" }.joined(separator: " ")
    }
    let long = all.map { "\($0.0) \(Amounts.spreads($0.2))" }.joined(separator: ", ")
    let leads: Rich =
      goals.leader == view.seat ? "\("you lead", .good)" : "\(cast.short(goals.leader, columns: 12)) leads"
    // Par rises most in the last quarters, when labs bring out what they kept for the end.
    let end = FinalPar.points(view, rules).map(Amounts.spreads)
    let (far, near) = (end.map { ", the end’s par \($0)" } ?? "", end.map { ", end’s \($0)" } ?? "")
    let points: [Rich] = [
      "against par \(total)\(far): \(long)", "against par \(total)\(far): \(short(all))",
      "par \(total)\(near): \(short(all))", "par \(total)\(near): \(short(main))",
    ]
    let fits = points.first { $0.width + 1 + leads.width <= width } ?? points[3]
    return Self.ends(left, "\(you) · rank \(String(goals.rank), .strong) of \(view.seatCount)", width)
      + Self.ends(fits, leads, width)
  }

  /// Two texts at both ends of a line, or on two lines where one is too short.
  private static func ends(_ left: Rich, _ right: Rich, _ width: Int) -> [Rich] {
    let space = width - left.width - right.width
    if space < 1 { return (left + Rich(" · ") + right).wrapped(to: width, indent: 2) }
    return [left + Rich(String(repeating: " ", count: space)) + right]
  }

  private func tone(_ points: Rate) -> Ink { points > 0 ? .good : points < .percent(-50) ? .bad : .plain }

  /// Cash, costs, revenue, runway, what a round could bring.
  func money(_ columns: Int) -> Panel {
    let lab = view.own
    let row = { (label: String, wordings: [Rich]) in Self.row(label, columns, wordings[0], wordings[1]) }
    let due = view.deliveries.dueNext
    let forChips: Rich = due > 0 ? " + \("\(tight(due)) for chips", .warning)" : Rich()
    let isOwed = view.spendable <= 0 && lab.cash > 0
    let spend: Rich = "you can spend \(Amounts.atMost(view.spendable), .strong) now"
    let lines: [Rich] = [
      row(
        "cash",
        [
          "\(Amounts.text(lab.cash), .strong) · \(isOwed ? "all of it goes into this quarter’s costs" : spend)",
          isOwed
            ? "\(tight(lab.cash), .strong) · all for costs"
            : "\(tight(lab.cash), .strong) · can spend \(tight(view.spendable, .down), .strong)",
        ]),
      row(
        "costs",
        [
          due > 0
            ? "\(Amounts.text(view.costs.committed)) a quarter, and \(Amounts.text(due), .warning) for chips that arrive"
            : "\(Amounts.text(view.costs.committed)) a quarter, \(Amounts.text(view.costs.pay)) of it pay",
          due > 0
            ? "\(tight(view.costs.committed))\(forChips)"
            : "\(tight(view.costs.committed)), pay \(tight(view.costs.pay))",
        ]),
      row("revenue", [revenue(Amounts.text), revenue { tight($0) }]),
      runway(columns),
      round(columns),
    ]
    return Panel(title: "MONEY", lines: lines)
  }

  private func revenue(_ text: (Money) -> String) -> Rich {
    let lab = view.own
    var line: Rich = "\(text(lab.revenue))"
    if lab.revenue > 0 || lab.revenueBefore > 0 {
      line.append(Rich(" " + TextStyle.trend(lab.revenue.raw, since: lab.revenueBefore.raw)))
      if lab.revenueBefore > 0 {
        line.append(Rich(" " + Amounts.signed((lab.revenue - lab.revenueBefore).share(of: lab.revenueBefore))))
      }
    }
    if lab.coreIncome > 0 { line.append(" · parent \(text(lab.coreIncome))") }
    return line
  }

  private func runway(_ columns: Int) -> Rich {
    let length = Rich(figures.runwayText, figures.runwayInk)
    if figures.isShort {
      let alarm = view.insolvency.lastChance ? "LAST CHANCE" : "LOW"
      return Self.row(
        "runway", columns, "\(length) · \(alarm, .bad) · loses \(tight(figures.burn))", "\(length) · \(alarm, .bad)")
    }
    let verb = figures.burn > 0 ? "loses" : "gains"
    let each = figures.burn > 0 ? figures.burn : -figures.burn
    return Self.row(
      "runway", columns, "\(length) · \(verb) \(Amounts.text(each)) a quarter", "\(length) · \(verb) \(tight(each))")
  }

  private func round(_ columns: Int) -> Rich {
    let lab = view.own
    let own = "you own \(Amounts.percent(lab.founders))"
    if view.funding.arriving > 0 {
      let now: Rich = "\("\(tight(view.funding.arriving)) arrives now", .good)"
      return Self.row("round", columns, "\(now) · \(own) · investors \(mood)", "\(now) · \(mood)")
    }
    if lab.promised > 0 {
      let date = cast.date(of: lab.promisedTurn)
      return Self.row(
        "promised", columns, "\(Amounts.text(lab.promised)) in \(date) · investors \(mood)",
        "\(tight(lab.promised)) in \(date)")
    }
    guard lab.mayRaise else {
      return Self.row("round", columns, "no outside money · investors are \(mood)", "no outside money · \(mood)")
    }
    return Self.row(
      "round", columns,
      "up to \(Amounts.atMost(view.funding.most)) at \(Amounts.text(view.funding.preMoney)) · \(own) · investors \(mood)",
      "≤\(tight(view.funding.most, .down)) · own \(Amounts.percent(lab.founders)) · \(mood)")
  }

  private var mood: Rich {
    switch view.capital.appetite {
    case .boom: "\("eager", .good)"
    case .normal: "calm"
    case .bust: "\("scared", .bad)"
    }
  }
}
