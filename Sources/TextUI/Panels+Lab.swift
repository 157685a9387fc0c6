import Quantities
import RaceEngine

extension Panels {
  /// How the lab stands beside money and chips: what waits for an answer, the shared risk, safety, culture, stars, data.
  /// - Returns: At most so many rows, which hold what matters most; none where nothing of it is in the race.
  func lab(_ columns: Int, rows: Int) -> [Rich] {
    let items = standing.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
      .map(\.element.text)
    let room = columns - Self.labelColumns
    let mark = columns < 100 ? ", " : " · "
    var lines: [Rich] = []
    for item in items {
      if let last = lines.last, last.width + mark.count + item.width <= room {
        lines[lines.count - 1] = last + Rich(mark) + item
      } else if lines.count < rows {
        lines.append(item)
      }
    }
    return lines.enumerated().map { Self.row($0.offset == 0 ? "lab" : "", columns, $0.element) }
  }

  /// What can be said, each with how much it matters now.
  private var standing: [(weight: Int, text: Rich)] {
    guard view.own.isOpen else { return [] }
    return urgent + society + inside + outside
  }

  private var urgent: [(weight: Int, text: Rich)] {
    var items: [(weight: Int, text: Rich)] = []
    let open = view.agreements.deals.indices.filter {
      !view.agreements.deals[$0].isBinding && !view.agreements.deals[$0].isOwn
    }.count
    if open > 0 { items.append((99, "\("\(open) deal\(open == 1 ? "" : "s") to answer", .warning)")) }
    if view.exports.worth < .one {
      let worth = Amounts.percent(view.exports.worth)
      let text = view.exports.worth == 0 ? "no chips sold to you" : "chips cut to \(worth)"
      items.append((98, "\(text, .bad)"))
    }
    if view.antitrust.hazard > 0 {
      items.append((96, "\("probe \(Amounts.percent(view.antitrust.hazard)) a quarter", .warning)"))
    }
    if view.convictions.grievance > .percent(15) {
      items.append((95, "\("grievance \(Amounts.percent(view.convictions.grievance))", .warning)"))
    }
    return items
  }

  private var society: [(weight: Int, text: Rich)] {
    var items: [(weight: Int, text: Rich)] = []
    if rules.catastrophe != nil {
      let (level, risk) = (view.catastrophe.level, Amounts.percent(view.catastrophe.risk))
      let ink: Ink = level == .calm ? .plain : level == .watch ? .warning : .bad
      items.append((level == .calm ? 89 : 97, "risk \(level == .calm ? risk : "\(risk), \(Amounts.text(level))", ink)"))
    }
    if rules.safety != nil { items.append((88, "safety \(Amounts.percent(view.safety.share))")) }
    if rules.blocs != nil, view.blocs.count > 0 {
      items.append((40, "in \(cast.name("bloc", Int(view.bloc(of: view.seat))))"))
    }
    return items
  }

  private var inside: [(weight: Int, text: Rich)] {
    var items: [(weight: Int, text: Rich)] = []
    if rules.attention != nil {
      let left = view.attention.matters
      items.append((left == 0 ? 93 : 87, "\("\(left) matter\(left == 1 ? "" : "s")", left == 0 ? .warning : .plain)"))
    }
    if rules.culture != nil {
      let isLow = view.culture.cohesion < .percent(60)
      let ink: Ink = isLow ? .warning : .plain
      items.append((isLow ? 94 : 86, "cohesion \(Amounts.percent(view.culture.cohesion), ink)"))
    }
    if rules.stars != nil {
      let own = view.stars.stars.indices.filter { view.stars.stars[$0].employer == Int32(view.seat.index) }.count
      items.append((85, "\(own) star\(own == 1 ? "" : "s")"))
    }
    if rules.data != nil { items.append((84, "data \(tight(view.data.stock))")) }
    return items
  }

  private var outside: [(weight: Int, text: Rich)] {
    var items: [(weight: Int, text: Rich)] = []
    if rules.rental != nil {
      let (taken, given) = (view.rental.taken, view.rental.given)
      let price = "rent \(tight(view.rental.price > 0 ? view.rental.price : view.rental.floor))"
      if taken > 0 {
        items.append((83, "rented \(brief(taken)) (\(price))"))
      } else if given > 0 {
        items.append((83, "let \(brief(given)) (\(price))"))
      } else {
        items.append((60, Rich(price)))
      }
    }
    if rules.tiers != nil, view.tiers.own.freeUsers > 0 {
      items.append((62, "free users \(brief(view.tiers.own.freeUsers))"))
    }
    if rules.antitrust != nil, view.antitrust.heat > 0 {
      items.append((50, "heat \(Amounts.percent(view.antitrust.heat))"))
    }
    if rules.incidents != nil, view.incidents.reports > 0 {
      items.append((45, "misuse \(view.incidents.reports) reports"))
    }
    return items
  }
}
