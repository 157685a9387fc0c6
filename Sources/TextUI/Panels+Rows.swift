import Quantities
import RaceEngine

extension Panels {
  /// Staff, pay, the pools, who came and went.
  func people(rows: Int) -> Panel {
    let lab = view.own
    let talent = view.talent
    let staff = { (count: Headcount, pay: Dollars, going: Dollars) -> Rich in
      let against = Figures.against(pay, going)
      let isLow = pay < going - going.times(.percent(3))
      return "\(tight(count), .strong) at \(tight(pay)), \(against, isLow ? .warning : .plain)"
    }
    let moved = { (hired: Headcount, left: Headcount) -> String in "+\(tight(hired)) −\(tight(left))" }
    let lines: [Rich] = [
      Self.row("research", staff(lab.researchers, lab.researcherPay, talent.researcherPay)),
      Self.row("engineer", staff(lab.engineers, lab.engineerPay, talent.engineerPay)),
    ]
    if rows >= 6 {
      return Panel(
        title: "PEOPLE",
        lines: lines + [
          Self.row("going", "\(tight(talent.researcherPay)) researchers · \(tight(talent.engineerPay)) engineers"),
          Self.row("seeking", "\(tight(talent.researchers)) researchers · \(tight(talent.engineers)) engineers"),
          Self.row("came", "+\(tight(talent.hiredResearchers)) researchers · +\(tight(talent.hiredEngineers)) engineers"),
          Self.row(
            "left", "−\(tight(view.turnover.researchers)) researchers · −\(tight(view.turnover.engineers)) engineers"),
        ])
    }
    let researchers = moved(talent.hiredResearchers, view.turnover.researchers)
    let engineers = moved(talent.hiredEngineers, view.turnover.engineers)
    let last: Rich =
      view.turn == 0
      ? "\(tight(talent.researchers)) researchers, \(tight(talent.engineers)) eng."
      : "\(tight(talent.researchers)) (\(researchers)) · \(tight(talent.engineers)) (\(engineers))"
    return Panel(title: "PEOPLE", lines: rows < 3 ? lines : lines + [Self.row("seeking", last)])
  }

  /// The best model, the run, models that wait.
  func models(rows: Int) -> Panel {
    var lines: [Rich] = []
    let own = figures.ownCapability
    let best = figures.bestCapability
    if let model = figures.bestModel(of: view.seat) {
      let behind: Rich = own >= best ? "\("the best there is", .good)" : "\(gap(own - best), .warning) to the best"
      lines.append(Self.row("best", "\(points(own), .strong) \(model.state == .open ? "open" : "closed") #\(model.id) · \(behind)"))
    } else {
      lines.append(Self.row("best", "\("nothing released", .warning)"))
    }
    let run = view.training
    if run.isUnderWay {
      let left = run.quartersLeft
      let now: Rich = run.expected > 0 ? " · now ≈\(points(run.expected), .strong) (\(gap(run.expected - own)))" : ""
      lines.append(Self.row("run", "\(left) quarter\(left == 1 ? "" : "s") left\(now)"))
    } else {
      lines.append(Self.row("run", "\("none under way", .warning)"))
    }
    let waiting = figures.ownModels(.unreleased)
    for model in waiting.prefix(max(rows - 2, 1)) {
      let change = model.capability - own
      lines.append(
        Self.row(
          "waiting",
          "#\(model.id) \(points(model.capability), .strong) (\(gap(change), change > 0 ? .good : .plain)) unreleased"))
    }
    if waiting.isEmpty {
      if let open = figures.bestOpen {
        lines.append(
          Self.row("open", "\(points(open.capability)) by \(cast.short(open.owner)) · \(tight(view.customers.openPrice)) hosted"))
      } else {
        lines.append(Self.row("open", "no open weights yet"))
      }
    }
    if waiting.count > max(rows - 2, 1), rows > 3 { lines.append(Self.row("", "and \(waiting.count - rows + 2) more")) }
    return Panel(title: "MODELS", lines: Array(lines.prefix(rows)))
  }

  /// Load, prices, shares by segment.
  func market(columns: Int) -> Panel {
    let customers = view.customers
    let load = customers.load
    let bar = TextStyle.plain.bar(load)
    let word: Rich =
      figures.ownCapability == 0
      ? "nothing to sell"
      : load > .percent(110)
        ? "\("users turned away", .bad)" : load < .percent(60) ? "\("idle serving", .warning)" : "\("served", .good)"
    let open: Rich =
      customers.openPrice > 0
      ? "open \(tight(customers.openPrice)), \(Amounts.percent(customers.openShare)) of sales" : "no open rival"
    let price: Rich = "your price \(tight(view.own.price), .strong) /Mtok · \(open)"
    let demand: Rich =
      figures.ownCapability == 0 && load == 0 ? word : "\(bar) \(Amounts.percent(load)) \(word)"
    var segments: [String] = []
    for place in customers.segments.indices {
      let name = rules.customers.flatMap { place < $0.segments.count ? $0.segments[place].kind : nil }
      let segment = customers.segments[place]
      let title = name.map { Amounts.text($0) } ?? "segment \(place + 1)"
      segments.append("\(title) \(Amounts.percent(segment.share)) of \(tight(segment.potential))")
    }
    if columns < 76 {
      var lines = [Self.row("load", demand), Self.row("price", price)]
      var text = Rich()
      for segment in segments {
        if !text.isEmpty, 9 + text.width + 3 + Columns.width(of: segment) > columns {
          lines.append(Self.row(lines.count == 2 ? "share" : "", text))
          text = Rich()
        }
        text.append(Rich(text.isEmpty ? segment : " · " + segment))
      }
      if !text.isEmpty { lines.append(Self.row(lines.count == 2 ? "share" : "", text)) }
      return Panel(title: "MARKET", lines: lines)
    }
    let shares = segments.isEmpty ? "no customers yet" : segments.joined(separator: " · ")
    let isShort = 9 + Columns.width(of: shares) <= columns
    let brief = segments.map { $0.replacing("enterprise", with: "firms").replacing("consumer", with: "people") }
    let first: Rich = demand + " · " + price
    return Panel(
      title: "MARKET",
      lines: [
        Self.row("load", first),
        Self.row("share", Rich(isShort ? shares : brief.joined(separator: " · "))),
      ])
  }

  /// What changed, most important first.
  func news(columns: Int, rows: Int) -> Panel {
    let items = News.items(from: previous, to: view, rules: rules, cast: cast)
    var lines: [Rich] = []
    for item in items {
      let mark: Rich = "\(item.tone.mark, item.tone.ink) "
      let wrapped = Columns.wrap(item.text, to: columns - 2)
      guard lines.count + 1 <= rows else { break }
      // A sentence is cut rather than shown twice as high, unless there is room.
      let fits = lines.count + wrapped.count <= rows && (wrapped.count == 1 || rows > items.count)
      for (place, text) in (fits ? wrapped : [item.text]).enumerated() {
        lines.append((place == 0 ? mark : "  ") + Rich(text))
      }
    }
    if lines.isEmpty { lines = ["Nothing that needs your attention."] }
    return Panel(title: "NEWS", lines: lines.map { $0.cut(to: columns) })
  }
}
