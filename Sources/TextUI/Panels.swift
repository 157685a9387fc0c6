import Quantities
import RaceEngine

/// The parts of the board, each as a titled block of lines.
struct Panels {
  let view: Observation
  let previous: Observation?
  let rules: Ruleset
  let cast: Cast
  let figures: Figures

  init(_ view: Observation, _ previous: Observation?, _ rules: Ruleset, _ cast: Cast) {
    self.view = view
    self.previous = previous
    self.rules = rules
    self.cast = cast
    figures = Figures(view, rules)
  }

  /// A label in a column of its own.
  static func row(_ label: String, _ rest: Rich) -> Rich { "\(Columns.pad(label, to: 9), .faint)\(rest)" }

  /// Title, date, place.
  func header(_ width: Int) -> [Rich] {
    let goals = view.goals
    let left: Rich =
      "\(cast.title.uppercased(), .heading)  \(cast.date(of: view.turn), .strong) · quarter \(view.turn + 1) of \(view.quarters)"
    let ranked: Rich =
      goals.rank > 0
      ? "rank \(String(goals.rank), .strong) of \(view.seatCount) · \(Amounts.spreads(goals.own.smoothed), tone(goals.own.smoothed)) against par"
      : "not ranked yet"
    let you = Rich(cast.name(view.seat), .strong)
    let right: Rich = "you are \(you)"
    let detail: Rich =
      "capability \(Amounts.spreads(goals.own.capabilityPoints)) · value \(Amounts.spreads(goals.own.valuePoints)) · influence \(Amounts.spreads(goals.own.influencePoints))"
    let second = width >= 76 ? ranked + Rich(" (") + detail + Rich(")") : ranked
    if width < 76 { return [left, right + Rich(" · ") + ranked, detail] }
    let room = width - left.width - right.width
    let ahead: Rich =
      goals.leader == view.seat ? "\("you lead", .good)" : "\(cast.short(goals.leader, columns: 14)) leads"
    let space = max(width - second.width - ahead.width, 1)
    return [
      left + Rich(String(repeating: " ", count: max(room, 1))) + right,
      second + Rich(String(repeating: " ", count: space)) + ahead,
    ]
  }

  private func tone(_ points: Rate) -> Ink { points > 0 ? .good : points < .percent(-50) ? .bad : .plain }

  /// Cash, costs, revenue, runway, ownership, investors.
  func money(rows: Int) -> Panel {
    let lab = view.own
    var lines: [Rich] = [
      Self.row("cash", "\(Amounts.text(lab.cash), .strong) · can spend \(Amounts.text(view.spendable), .strong)"),
      Self.row("costs", "\(Amounts.text(view.costs.committed)) a quarter, pay \(Amounts.text(view.costs.pay))"),
      Self.row("revenue", revenue),
      Self.row("runway", runway),
      Self.row(
        "owners", "founders \(Amounts.percent(lab.founders)) of \(Amounts.text(lab.valuation)) value"),
    ]
    if view.funding.arriving > 0 {
      lines.append(Self.row("round", "\("\(Amounts.text(view.funding.arriving)) arrives now", .good) · \(mood)"))
    } else if lab.mayRaise {
      lines.append(Self.row("round", "up to \(Amounts.text(view.funding.most)) · \(mood)"))
    } else {
      lines.append(Self.row("round", "no outside money · \(mood)"))
    }
    return Panel(title: "MONEY", lines: Array(rows < 6 ? lines[0...3] + [lines[5]] : lines[...]))
  }

  private var revenue: Rich {
    let lab = view.own
    var text: Rich = "\(Amounts.text(lab.revenue))"
    if lab.revenue > 0 || lab.revenueBefore > 0 {
      text.append(Rich(" " + TextStyle.trend(lab.revenue.raw, since: lab.revenueBefore.raw)))
      if lab.revenueBefore > 0 {
        text.append(Rich(" " + Amounts.signed((lab.revenue - lab.revenueBefore).share(of: lab.revenueBefore))))
      }
    }
    if lab.coreIncome > 0 { text.append(" · parent \(Amounts.text(lab.coreIncome))") }
    return text
  }

  private var runway: Rich {
    var text = Rich(figures.runwayText, figures.runwayInk)
    if view.insolvency.warned, figures.runway != .profitable {
      text.append(view.insolvency.lastChance ? Rich(" · LAST CHANCE", .bad) : Rich(" · LOW", .bad))
    } else if figures.burn > 0 {
      text.append(" · loses \(Amounts.text(figures.burn)) a quarter")
    } else {
      text.append(" · gains \(Amounts.text(-figures.burn)) a quarter")
    }
    return text
  }

  private var mood: Rich {
    switch view.capital.appetite {
    case .boom: "\("investors eager", .good)"
    case .normal: "investors calm"
    case .bust: "\("investors scared", .bad)"
    }
  }

  /// Chips, power, split, efficiency, the vendor.
  func fleet(rows: Int) -> Panel {
    let lab = view.own
    var chips: Rich = "\(tight(lab.chips), .strong) H100e"
    chips.append(
      figures.unpowered > 0
        ? ", \("\(tight(figures.unpowered)) lack power", .bad)" : ", all run")
    if view.deliveries.onOrder > 0 {
      let next = view.deliveries.next
      chips.append(next > 0 ? " · \("+\(tight(next)) now", .good)" : " · +0 now")
      let later = view.deliveries.onOrder - next
      if later > 0 { chips.append(", +\(tight(later)) later") }
    }
    var power: Rich = "\(Amounts.text(lab.power))"
    if view.sites.building > 0 { power.append(" + \(Amounts.text(view.sites.building)) building") }
    power.append(" · room for \(tight(figures.roomForChips)) chips")
    let isCovered = figures.engineersShort == 0
    let run: Rich =
      isCovered
      ? "\("100 %", .good) · engineers suffice for \(tight(view.fleet.skill))"
      : "\(Amounts.percent(view.fleet.efficiency), .warning) · \(tight(figures.engineersShort)) engineers short"
    let chipMarket: Rich =
      "from \(tight(view.chips.reserve)) (last \(tight(view.chips.lastPrice))) · cap \(tight(view.chips.cap))"
    let all: [Rich] = [
      Self.row("chips", chips), Self.row("power", power), Self.row("split", split), Self.row("", splitLegend),
      Self.row("run well", run), Self.row("vendor", chipMarket),
    ]
    return Panel(title: "FLEET", lines: rows < 6 ? [0, 1, 3, 4, 5].map { all[$0] } : all)
  }

  /// `[########======----]`: training, users, experiments.
  private var split: Rich {
    let cells: Int64 = 26
    let training = mulDiv(view.own.trainingShare.raw, cells, 1_000_000, .halfToEven)
    let serving = min(mulDiv(view.own.servingShare.raw, cells, 1_000_000, .halfToEven), cells - training)
    let bar = { (mark: String, count: Int64) in String(repeating: mark, count: Int(max(count, 0))) }
    return "[\(bar("T", training), .strong)\(bar("s", serving))\(bar("-", cells - training - serving), .faint)]"
  }

  private var splitLegend: Rich {
    let training = view.own.trainingShare
    return "Train \(Amounts.percent(training)) serve \(Amounts.percent(view.own.servingShare)) test \(Amounts.percent(figures.experimentShare))"
  }
}
