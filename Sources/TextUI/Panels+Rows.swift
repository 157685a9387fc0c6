import Quantities
import RaceEngine

extension Panels {
  /// Staff, pay against the going rate, who looks for work; who came and went.
  func people(_ columns: Int, rows: Int) -> Panel {
    let (lab, talent, left) = (view.own, view.talent, view.turnover)
    let staff = {
      (label: String, count: Headcount, pay: Dollars, going: Dollars, seeking: Headcount) -> Rich in
      let ink: Ink = pay < going - going.times(.percent(3)) ? .warning : .plain
      let gap = Figures.against(pay, going)
      return Self.row(
        label, columns,
        "\(tight(count), .strong) at \(Amounts.text(pay)) a year, \(gap, ink) · \(tight(seeking)) look for work",
        "\(brief(count), .strong) at \(tight(pay)) \(Figures.briefly(pay, going), ink)· \(brief(seeking)) seek",
        "\(brief(count), .strong) at \(tight(pay))")
    }
    var lines: [Rich] = [
      staff("research", lab.researchers, lab.researcherPay, talent.researcherPay, talent.researchers),
      staff("engineer", lab.engineers, lab.engineerPay, talent.engineerPay, talent.engineers),
    ]
    if rows > 2, view.turn > 0 {
      let (came, went) = (talent.hiredResearchers, left.researchers)
      let (cameToo, wentToo) = (talent.hiredEngineers, left.engineers)
      lines.append(
        Self.row(
          "moved", columns,
          "+\(tight(came)) −\(tight(went)) researchers, +\(tight(cameToo)) −\(tight(wentToo)) engineers",
          "+\(tight(came)) −\(tight(went)) res., +\(tight(cameToo)) −\(tight(wentToo)) eng."))
    }
    return Panel(title: "PEOPLE", lines: lines)
  }

  /// The best model, the run, models that wait, the best open weights.
  func models(_ columns: Int, rows: Int) -> Panel {
    let own = figures.ownCapability
    var lines: [Rich] = [best(columns), run(columns)]
    for model in figures.ownModels(.unreleased).prefix(max(rows - 2, 0)) {
      let change = model.capability - own
      let ink: Ink = change > 0 ? .good : .plain
      lines.append(
        Self.row(
          "waiting", columns, "#\(model.id) \(points(model.capability), .strong) (\(gap(change), ink)), not released",
          "#\(model.id) \(points(model.capability), .strong) (\(gap(change), ink))"))
    }
    if lines.count < rows {
      if let open = figures.bestOpen {
        let price = view.customers.openPrice > 0 ? " · hosted at \(tight(view.customers.openPrice))" : ""
        lines.append(
          Self.row(
            "open", columns, "\(points(open.capability)) by \(cast.name(open.owner))\(price)",
            "\(points(open.capability)) by \(cast.short(open.owner))"))
      } else {
        lines.append(Self.row("open", columns, "no open weights yet"))
      }
    }
    return Panel(title: "MODELS", lines: lines)
  }

  private func best(_ columns: Int) -> Rich {
    guard let model = figures.bestModel(of: view.seat) else {
      return Self.row("best", columns, "\("nothing released", .warning)")
    }
    let behind = figures.ownCapability - figures.bestCapability
    let state = model.state == .open ? "open" : "closed"
    let base: Rich = "\(points(model.capability), .strong) \(state) #\(model.id)"
    return isNothing(behind)
      ? Self.row("best", columns, "\(base) · \("the best there is", .good)", "\(base) · \("leads", .good)")
      : Self.row(
        "best", columns, "\(base) · \(gap(behind), .warning) to the best", "\(base) · \(gap(behind), .warning)")
  }

  private func run(_ columns: Int) -> Rich {
    let run = view.training
    guard run.isUnderWay else { return Self.row("run", columns, "\("none under way", .warning)") }
    let left = "\(run.quartersLeft) quarter\(run.quartersLeft == 1 ? "" : "s") left"
    guard run.expected > 0 else { return Self.row("run", columns, Rich(left)) }
    let change = figures.ownCapability > 0 ? " (\(gap(run.expected - figures.ownCapability)))" : ""
    let now: Rich = "≈\(points(run.expected), .strong)\(change)"
    return Self.row(
      "run", columns, "\(left) · if it ended now \(now)", "\(left) · now \(now)",
      "\(run.quartersLeft) left · now \(now)")
  }

  /// Load, prices; shares by segment where there are more lines than one.
  func market(_ columns: Int, rows: Int) -> Panel {
    let customers = view.customers
    let load = customers.load
    let hasOffer = figures.ownCapability > 0
    let word: Rich =
      load > .percent(110)
      ? "\("users turned away", .bad)" : load < .percent(60) ? "\("chips idle", .warning)" : "\("served", .good)"
    let demand: Rich =
      !hasOffer
      ? "nothing to sell" : view.turn == 0 ? "no users yet" : "load \(Amounts.percent(load), .strong), \(word)"
    let open: Rich =
      customers.openPrice > 0
      ? " · open weights \(tight(customers.openPrice)), \(Amounts.percent(customers.openShare)) of sales" : Rich()
    let briefly: Rich =
      customers.openPrice > 0
      ? " · open \(tight(customers.openPrice)) (\(Amounts.percent(customers.openShare)))" : Rich()
    let price: Rich = "your price \(tight(view.own.price), .strong)"
    let bar: Rich = hasOffer && view.turn > 0 ? "\(TextStyle.plain.bar(load)) " : Rich()
    var lines = [
      Self.row(
        "users", columns, "\(bar)\(demand) · \(price) /Mtok\(open)", "\(demand) · \(price)\(open)",
        "\(demand) · \(price)\(briefly)", "\(demand) · \(tight(view.own.price), .strong)", demand)
    ]
    if columns < 76, hasOffer {
      lines = [
        Self.row("users", columns, "\(bar)\(demand)", demand),
        Self.row(
          "price", columns, "\(price) /Mtok\(open)", "\(price) /Mtok\(briefly)",
          "\(tight(view.own.price), .strong)\(briefly)"),
      ]
    }
    if rows > 1, view.turn > 0 { lines += shares(columns, rows: rows - 1) }
    return Panel(title: "MARKET", lines: lines)
  }

  private func shares(_ columns: Int, rows: Int) -> [Rich] {
    let segments = view.customers.segments
    let texts = segments.indices.map { place -> (long: String, middle: String, short: String) in
      let kind = rules.customers.flatMap { place < $0.segments.count ? $0.segments[place].kind : nil }
      let name = kind.map { Amounts.text($0) } ?? "segment \(place + 1)"
      let share = Amounts.percent(segments[place].share)
      let potential = tight(segments[place].potential)
      return ("\(name) \(share) of \(potential)", "\(name) \(share)", "\(name.prefix(4)). \(share)")
    }
    guard !texts.isEmpty else { return [] }
    let long = Rich(texts.map(\.long).joined(separator: ", "))
    if Self.labelColumns + long.width <= columns || rows == 1 {
      let middle = Rich(texts.map(\.middle).joined(separator: ", "))
      return [Self.row("segments", columns, long, middle, Rich(texts.map(\.short).joined(separator: ", ")))]
    }
    let wrapped = long.wrapped(to: columns - Self.labelColumns, indent: 0).prefix(rows)
    return wrapped.enumerated().map { Self.row($0.offset == 0 ? "segments" : "", columns, $0.element) }
  }

  /// What changed, most important first.
  func news(_ columns: Int, rows: Int) -> Panel {
    let items = newsItems
    var lines: [Rich] = []
    for (place, item) in items.enumerated() where lines.count < rows {
      let mark: Rich = "\(item.tone.mark, item.tone.ink) "
      let wrapped = Columns.wrap(item.text, to: columns - 2)
      // A sentence takes a second line only where all others still have one.
      let spare = rows - lines.count - (items.count - place)
      let shown = spare >= wrapped.count - 1 ? wrapped : [Columns.cut(item.text, to: columns - 2)]
      for (number, text) in shown.enumerated() { lines.append((number == 0 ? mark : "  ") + Rich(text)) }
    }
    if items.count > rows, rows > 0, let last = lines.popLast() {
      let more = Rich(" +\(items.count - rows) more", .faint)
      lines.append(last.cut(to: columns - more.width) + more)
    }
    if lines.isEmpty { lines = [Rich("Nothing that needs your attention.", .faint)] }
    return Panel(title: "NEWS", lines: lines)
  }
}
