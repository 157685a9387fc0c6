import Quantities
import RaceEngine

/// Collects the news of one seat.
struct NewsDesk {
  let before: Observation
  let view: Observation
  let rules: Ruleset
  let cast: Cast
  let figures: Figures
  /// What the seat ordered last quarter, where that is known.
  let ordered: OrderSheet?
  private(set) var items: [NewsItem] = []

  init(_ before: Observation?, _ view: Observation, _ rules: Ruleset, _ cast: Cast, ordered: OrderSheet?) {
    self.ordered = ordered
    self.before = before ?? view
    self.view = view
    self.rules = rules
    self.cast = cast
    figures = Figures(view, rules)
  }

  mutating func add(_ importance: Int, _ tone: NewsItem.Tone, _ text: String) {
    items.append(NewsItem(importance: importance, tone: tone, text: text))
  }

  /// Whether nobody orders any more.
  private var isOver: Bool { view.turn >= view.quarters || view.ending != .none }

  /// What stands idle or runs out.
  mutating func warn() {
    guard view.own.isOpen else {
      return add(
        100, .alarm,
        before.own.isOpen
          ? "Your lab ran out of money and has been closed: its people and chips are on the market, its open models "
            + "live on. The others race on; “end all” goes to the end."
          : "Your lab is closed and gives no more orders; “end all” goes to the end of the race.")
    }
    // After the race nothing can be done about it.
    guard !isOver else { return }
    if figures.isShort {
      let end = view.insolvency.lastChance ? "the lab is closed" : "investors restructure the lab"
      add(99, .alarm, "Money is running out (\(figures.runwayText)): if cash falls below zero, \(end).")
    }
    if view.insolvency.warned, !before.insolvency.warned, !figures.isShort, let rules = rules.insolvency {
      add(
        75, .warning,
        "Cash is below \(rules.warning) quarters of costs. Sales and what is promised carry the lab for now; if cash falls below "
          + "zero, investors step in or the lab is closed."
      )
    }
    if figures.ownCapability > 0, view.customers.load > .percent(110) {
      let load = Self.load(view.customers.load)
      add(80, .warning, "Users ask for \(load) what your chips can serve: serve more, or ask a higher price.")
    }
    if figures.unpowered > 0 {
      let advice = figures.unpoweredInTime > 0 ? ": build sites" : ""
      add(78, .warning, "\(Amounts.text(figures.unpowered)) stand idle for lack of power\(advice).")
    }
    if view.fleet.efficiency < .percent(95) {
      let short = tight(figures.engineersShort)
      add(76, .warning, "The fleet runs at \(Amounts.percent(view.fleet.efficiency)): \(short) engineers are missing.")
    }
    if !view.training.isUnderWay, view.own.trainingShare > 0, view.turn + 2 < view.quarters {
      let share = Amounts.percent(view.own.trainingShare)
      add(70, .warning, "No training run is under way: \(share) of the fleet does experiments instead.")
    }
    // A model that has just been finished is news of its own.
    let known = Set(before.models.indices.map { before.models[$0].id })
    if let waiting = figures.ownModels(.unreleased).first, waiting.capability > figures.ownCapability,
      known.contains(waiting.id)
    {
      let change = Self.compared(waiting.capability - figures.ownCapability, "your best")
      add(72, .warning, "Model #\(waiting.id) waits to be released: \(points(waiting.capability)) points, \(change).")
    }
  }

  /// Rounds, the mood, deliveries.
  mutating func money() {
    let asked = ordered.map { $0.funding.count > 0 } ?? !before.funding.failed
    if before.funding.arriving > 0 {
      add(60, .good, "The funding round has been paid: \(Amounts.text(before.funding.arriving)) arrived.")
    }
    if view.funding.arriving > 0 {
      add(58, .good, "Investors agreed: \(Amounts.text(view.funding.arriving)) arrives this quarter.")
    } else if view.funding.failed, asked {
      add(92, .alarm, "The funding round failed: investors keep their money in a bust. It may be asked for again.")
    }
    if before.own.promised > 0, view.own.promised == 0 {
      add(60, .good, "The promised \(Amounts.text(before.own.promised)) arrived.")
    }
    if view.capital.appetite != before.capital.appetite {
      switch view.capital.appetite {
      case .boom: add(66, .good, "Investors are eager: funding rounds bring more while the boom lasts.")
      case .bust:
        add(68, .alarm, "Investors are scared: valuations fall and funding rounds may fail while the bust lasts.")
      case .normal: add(50, .neutral, "Investors have calmed down.")
      }
    }
    let arrived = before.deliveries.next
    if arrived > 0 { add(40, .good, "\(Amounts.text(arrived)) arrived.") }
    bid()
    if before.sites.building > view.sites.building, view.own.power > before.own.power {
      add(38, .good, "Sites opened: \(Amounts.text(view.own.power - before.own.power)) more power.")
    }
    if view.own.restructurings > before.own.restructurings {
      let part = Amounts.percent(view.own.founders)
      add(
        97, .alarm,
        "Your lab was restructured: others paid its debts and took most of it, staff and chips went, founders keep \(part). "
          + "The next time it closes.")
    }
  }

  /// Hires and leavers.
  mutating func people() {
    guard view.own.isOpen else { return }
    let hired = Self.staff(view.talent.hiredResearchers, view.talent.hiredEngineers)
    let left = Self.staff(view.turnover.researchers, view.turnover.engineers)
    let lost = view.turnover.researchers + view.turnover.engineers
    let all = view.own.researchers + view.own.engineers
    let isMuch = lost > all.times(.percent(6))
    if let hired, let left {
      // What comes first is what the mark before it is about.
      if isMuch {
        add(64, .warning, "Left: \(left). Joined: \(hired).")
      } else {
        add(44, .neutral, "Joined: \(hired). Left: \(left).")
      }
    } else if let hired {
      add(44, .good, "Joined: \(hired).")
    } else if let left {
      add(isMuch ? 64 : 43, isMuch ? .warning : .neutral, "Left: \(left).")
    }
  }

  private static func staff(_ researchers: Headcount, _ engineers: Headcount) -> String? {
    var parts: [String] = []
    for (people, word) in [(researchers, "researcher"), (engineers, "engineer")] where people >= .people(1) {
      let text = tight(people)
      parts.append("\(text) \(word)\(text == "1" ? "" : "s")")
    }
    return parts.isEmpty ? nil : parts.joined(separator: " and ")
  }

  /// Runs that ended, releases of rivals.
  mutating func models() {
    let known = Dictionary(Figures(before, rules).models.map { ($0.id, $0.state) }) { first, _ in first }
    for model in figures.models where known[model.id] != model.state {
      let value = points(model.capability)
      if model.owner == view.seat {
        guard known[model.id] == nil else { continue }
        // As the board has it: against what is released now.
        let best = figures.ownCapability
        let change = best == 0 ? "" : ", \(Self.compared(model.capability - best, "your best"))"
        let other = figures.ownModels(.unreleased).first { $0.id != model.id && $0.capability > best }
        let waiting =
          other.map { ", \(Self.compared(model.capability - $0.capability, "#\($0.id), which waits"))" } ?? ""
        add(
          NewsItem.runFinished, .good,
          "The run is finished: model #\(model.id) reaches \(value) points\(change)\(waiting).")
        continue
      }
      let own = figures.ownCapability
      let compared = own == 0 ? "" : ", \(Self.compared(model.capability - own, "yours"))"
      if model.state == .open {
        let price = view.customers.openPrice > 0 ? "; others sell it for \(tight(view.customers.openPrice))" : ""
        add(
          86, model.capability >= own ? .alarm : .warning,
          "\(cast.name(model.owner)) opened a model of \(value) points\(compared)\(price). All learn from it.")
      } else {
        let isAhead = model.capability > own
        add(
          isAhead ? 75 : 55, isAhead ? .warning : .neutral,
          "\(cast.name(model.owner)) released a closed model of \(value) points\(compared).")
      }
    }
  }

  /// `7.7 more than yours`.
  private static func compared(_ difference: Capability, _ whose: String) -> String {
    if isNothing(difference) { return "as good as \(whose)" }
    return "\(points(Capability(raw: abs(difference.raw)))) \(difference > 0 ? "more" : "less") than \(whose)"
  }

  /// What users ask for beside what can be served, before “what your chips can serve”.
  private static func load(_ load: Rate) -> String {
    if load > .percent(1_000) { return "more than ten times" }
    guard load >= .percent(200) else { return "\(Amounts.percent(load)) of" }
    return "\(Digits(load.raw, exponent: -6).rounded(toPlaces: 1).plain()) times"
  }

  /// Rivals' prices, troubles, and who leads.
  mutating func field() {
    for place in view.field.indices where place < before.field.count {
      let seat = Seat(place)
      let (now, then) = (view.field[place], before.field[place])
      if seat == view.seat { continue }
      let name = cast.name(seat)
      if then.isOpen, !now.isOpen {
        add(85, .neutral, "\(name) is closed: its people and chips are on the market.")
      } else if now.restructurings > then.restructurings {
        add(65, .neutral, "\(name) ran out of money and was restructured.")
      }
    }
    prices()
    leads()
  }

  /// Prices that moved by a tenth, all in one sentence.
  private mutating func prices() {
    var moves: [String] = []
    var isCut = false
    for place in view.field.indices where place < before.field.count && Seat(place) != view.seat {
      let (now, then) = (view.field[place], before.field[place])
      let change = (now.price - then.price).share(of: then.price)
      guard now.isOpen, now.capability > 0, abs(change.raw) >= 100_000 else { continue }
      isCut = isCut || change < 0
      moves.append("\(cast.name(Seat(place))) \(Amounts.signed(change)) to \(tight(now.price))")
    }
    guard !moves.isEmpty else { return }
    add(isCut ? 62 : 48, isCut ? .warning : .neutral, "Prices: \(moves.joined(separator: ", ")).")
  }

  private mutating func leads() {
    let (old, new) = (Figures(before, rules), figures)
    let (was, now) = (old.leaders, new.leaders)
    if was != now, let first = now.first, now.count == 1 {
      if first == view.seat {
        add(84, .good, "You have the best model of all.")
      } else {
        let tone: NewsItem.Tone = was.contains(view.seat) ? .alarm : .neutral
        add(was.contains(view.seat) ? 84 : 57, tone, "\(cast.name(first)) has the best model of all now.")
      }
    }
    if view.goals.leader != before.goals.leader, view.goals.rank > 0 {
      let isYou = view.goals.leader == view.seat
      add(67, isYou ? .good : .neutral, "\(isYou ? "You lead" : cast.name(view.goals.leader) + " leads") the race now.")
    }
  }
}

extension Figures {
  /// The seats whose released models are the best.
  var leaders: [Seat] {
    let best = bestCapability
    return best == 0 ? [] : view.field.indices.filter { view.field[$0].capability == best }.map { Seat($0) }
  }
}
