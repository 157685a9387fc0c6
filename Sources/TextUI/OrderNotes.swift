import Quantities
import RaceEngine

/// What an order will mean beside its cost, in a few words: what is sold, when it arrives, when it ends.
///
/// A mechanic without a note here has none; everything else about its orders comes from the register.
struct OrderNotes {
  let view: Observation
  let rules: Ruleset
  let cast: Cast
  /// The orders that stand.
  let sheet: OrderSheet
  /// How quarters are grouped.
  let rounds: Rounds
  /// What the orders that stand will bring.
  let foresight: Foresight

  init(_ orders: PendingOrders, _ cast: Cast) {
    (view, rules, sheet, rounds) = (orders.view, orders.rules, orders.sheet, orders.rounds)
    self.cast = cast
    foresight = Foresight(orders)
  }

  /// The note for an order, or nothing.
  func note(for item: SheetItem) -> String {
    switch item.key {
    case "\(FundingRounds.name.key)": round(Money(raw: item.values["amount"] ?? 0))
    case "\(ChipMarket.name.key)": chips(item)
    case "\(Sites.name.key)": sites(Power(raw: item.values["power"] ?? 0))
    case "\(Layoffs.name.key)": layoff(item)
    case "\(TalentMarket.name.key)": hire(item)
    case "\(FleetSplit.name.key)": split(item)
    case "\(TrainingRuns.name.key)": run(Int32(item.values["quarters"] ?? 0))
    case "\(Releases.name.key)": release(item)
    case "\(ListPrices.name.key)": price(TokenPrice(raw: item.values["price"] ?? 0))
    case "\(Rental.name.key)": rent(item)
    case "\(Procurement.name.key)": contract(item)
    case "\(OwnSilicon.name.key)": design(item)
    case "\(ServingEfficiency.name.key)": optimise(item)
    case "\(OnDevice.name.key)": device(item)
    default: dealing(item)
    }
  }

  private func round(_ amount: Money) -> String {
    let sold = amount.share(of: view.funding.preMoney + amount)
    let kept = view.own.founders.times(sold.rest)
    let risk =
      view.capital.appetite == .bust
      ? rules.funding.map { "; fails with a chance of \(Amounts.percent($0.bustFails))" } ?? "" : ""
    return "sells \(Amounts.percent(sold)), leaves you \(Amounts.percent(kept))\(risk); \(paid)"
  }

  private var paid: String {
    if isTooLate(after: 1) { return "too late: it is paid after the end" }
    let next = rounds.end(of: view.turn)
    return next > view.turn + 1 && next < view.quarters
      ? "paid next quarter, to be spent from \(cast.date(of: next)) on" : "paid next quarter"
  }

  /// Whether what comes so many quarters from now comes after the race.
  func isTooLate(after quarters: Int32) -> Bool { view.turn + quarters >= view.quarters }

  private func chips(_ item: SheetItem) -> String {
    let amount = Chips(raw: item.values["amount"] ?? 0)
    let (worth, part) = (view.exports.worth, view.exports.price)
    let most = Dollars(raw: item.values["price"] ?? 0).cost(of: amount).times(part)
    guard let lead = rules.chips?.lead else { return "" }
    let room = Figures(view, rules).powerBalance(building: sheet.sites.first?.power ?? 0) - amount.times(worth)
    let power = room <= -Chips.whole(1) ? "; \(tight(-room)) of all chips will lack power" : ""
    let late =
      isTooLate(after: lead)
      ? "; too late: that is after the end"
      : isTooLate(after: lead + 1) ? "; too late in that case" : ""
    let arrival = "arrives in \(lead) quarter\(lead == 1 ? "" : "s"), one more if chips run short\(late)"
    let cut =
      worth == .one
      ? ""
      : worth == 0
        ? "export rules let none of them through; "
        : "cut-down chips, which are worth \(Amounts.text(amount.times(worth))) and cost \(Amounts.percent(part)) of the "
          + "price; "
    return "\(cut)at most \(Amounts.text(most)) in all; \(arrival)\(power)"
  }

  private func sites(_ power: Power) -> String {
    guard let lead = rules.sites?.lead else { return "" }
    let late = isTooLate(after: lead) ? "; too late: that is after the end" : ""
    let fed = Chips(raw: mulDiv(power.raw, 1_000_000, Int64(max(view.deliveries.watts, 1))))
    return "feeds \(tight(fed)) chips; ready in \(lead) quarter\(lead == 1 ? "" : "s")\(late)"
  }

  private func layoff(_ item: SheetItem) -> String {
    let isResearch = item.values["kind"] == StaffKind.researchers.raw
    let pay = isResearch ? view.own.researcherPay : view.own.engineerPay
    let saved = pay.quarterly(for: Headcount(raw: item.values["headcount"] ?? 0))
    let severance = Money(raw: saved.raw * 4).times(rules.layoffs?.severance ?? 0)
    return "severance of \(Amounts.text(severance)) this quarter in place of \(Amounts.text(saved)) of pay; saves "
      + "\(Amounts.text(saved)) a quarter from the next on"
  }

  private func hire(_ item: SheetItem) -> String {
    let isResearch = item.values["kind"] == StaffKind.researchers.raw
    let (staff, pay) =
      isResearch ? (view.own.researchers, view.own.researcherPay) : (view.own.engineers, view.own.engineerPay)
    let (going, wage) = (
      isResearch ? view.talent.researcherPay : view.talent.engineerPay, Dollars(raw: item.values["wage"] ?? 0)
    )
    let offer = Figures.against(wage, going)
    let come = { (view: Observation) in isResearch ? view.talent.hiredResearchers : view.talent.hiredEngineers }
    let words = { (came: Headcount) in came >= .people(1) ? tight(Headcount.people(came.raw / 1_000)) : "nobody" }
    let chance: String
    if !view.own.isOpen {
      chance = ""
    } else if let range = foresight.futures?.range(come) {
      let most = Headcount(raw: item.values["headcount"] ?? 0)
      chance = "; \((min(range.lowerBound, most)...min(range.upperBound, most)).words(words)) would join"
    } else {
      let (alone, beside) = (words(come(foresight.next)), words(come(foresight.contested)))
      chance = "; \(alone) would join if no other lab hired, \(beside) if each offered a fifth above going to all"
    }
    guard wage > pay else {
      let paid = wage < pay ? "; who joins gets your staff’s \(Amounts.text(pay))" : ""
      return offer + paid + chance
    }
    let rise = (wage - pay).quarterly(for: staff)
    return "\(offer)\(chance); lifts the pay of the \(tight(staff)) you have by \(Amounts.text(rise)) a quarter"
  }

  private func split(_ item: SheetItem) -> String {
    let serving = Rate(raw: item.values["serving"] ?? 0)
    let rest = (Rate(raw: item.values["training"] ?? 0) + serving).rest
    let text = "experiments get \(Amounts.percent(max(rest, 0)))"
    guard serving > 0, let load = Figures(view, rules).foreseen(foresight) else { return text }
    return text + "; users would ask for \(load) of what their part serves"
  }

  private func run(_ quarters: Int32) -> String {
    if quarters == 0 { return "the run ends with this quarter" }
    let share = sheet.fleet.first?.training ?? view.own.trainingShare
    let end = view.turn + quarters
    let isAmid = !rounds.begins(end) && end < view.quarters
    let wait = isAmid ? "; its model waits for the round that begins in \(cast.date(of: rounds.end(of: end)))" : ""
    let isLate = isTooLate(after: quarters) || isAmid && rounds.end(of: end) >= view.quarters
    let late = isLate ? "; too late: its model cannot be released before the end" : wait
    let ending = "ends with \(cast.date(of: end - 1))\(late)"
    guard share > 0, let expected = foresight.run else { return ending + "; the split gives it no chips" }
    let figures = Figures(view, rules)
    let waiting = figures.ownModels(.unreleased).first
    let best = max(figures.ownCapability, waiting?.capability ?? 0)
    let isReleased = sheet.releases.table.indices.contains { sheet.releases[$0].model == waiting?.id }
    let state = isReleased ? "which is released with these orders" : "which waits"
    let compared = best > figures.ownCapability ? waiting.map { " on #\($0.id), \(state)" } ?? "" : ""
    let change = best > 0 ? " (\(gap(expected - best))\(compared))" : ""
    return ending
      + "; about \(points(expected)) points\(change) with \(Amounts.percent(share)) of the fleet, the chips "
      + "that come meanwhile included\(luck)"
  }

  /// What luck and rivals may make of a run.
  private var luck: String {
    guard let runs = foresight.runs else { return "" }
    let late = "late in \(runs.late) of \(Futures.count)"
    guard let range = runs.points else { return runs.late > 0 ? "; with luck \(late)" : "" }
    return "; with luck and rivals \(range.words(points))\(runs.late > 0 ? ", and \(late)" : "")"
  }

  private func release(_ item: SheetItem) -> String {
    let model = Figures(view, rules).models.first { Int64($0.id) == item.values["model"] }
    let value = model.map { "\(points($0.capability)) points; " } ?? ""
    guard item.values["manner"] == ReleaseState.open.raw else {
      return value + "sold at your price" + load
    }
    let hosts = foresight.next.customers.openPrice
    let asked = hosts > 0 ? "; hosts would ask \(Amounts.text(hosts)) for the best open weights" : ""
    return value + "anybody may host it and learn from it, for good\(asked)" + load
  }

  /// What users would ask for, where anything is served.
  private var load: String {
    Figures(view, rules).foreseen(foresight).map { "; users would ask for \($0) of what you serve" } ?? ""
  }

  private func price(_ price: TokenPrice) -> String {
    var parts: [String] = []
    if view.own.price > 0, price != view.own.price {
      parts.append("\(Amounts.signed((price - view.own.price).share(of: view.own.price))) on \(tight(view.own.price))")
    }
    if let cost = Figures(view, rules).servingCost { parts.append("serving costs you about \(tight(cost))") }
    if let load = Figures(view, rules).foreseen(foresight) {
      let sales = Figures.foreseenSales(foresight)
      parts.append(
        "users would ask for \(load) of what you serve, and pay \(sales) in \(cast.date(of: foresight.quarter))")
    }
    return parts.joined(separator: "; ")
  }
}

extension PendingOrders {
  /// What an order will mean beside its cost, in a few words; empty where there is nothing to say.
  /// - Parameters:
  ///   - item: One of `items`.
  ///   - cast: Names and calendar.
  public func note(for item: SheetItem, cast: Cast) -> String { OrderNotes(self, cast).note(for: item) }

  /// The notes of several orders, each as `note(for:cast:)` gives it.
  /// - Parameters:
  ///   - items: Some of `items`.
  ///   - cast: Names and calendar.
  public func notes(for items: [SheetItem], cast: Cast) -> [String] {
    let notes = OrderNotes(self, cast)
    return items.map { notes.note(for: $0) }
  }

  /// What the orders that stand would break; empty: nothing.
  /// - Parameter cast: Names and calendar.
  public func warnings(_ cast: Cast) -> [String] {
    Promises(view: view, rules: rules, sheet: sheet, cast: cast).warnings(rounds)
  }
}

extension Figures {
  /// What users would ask for next quarter of what is served; nil where nothing is.
  func foreseen(_ foresight: Foresight) -> String? {
    let load = foresight.next.customers.load
    guard view.own.isOpen, load > 0, foresight.next.own.servingChips > 0 else { return nil }
    guard let range = foresight.futures?.range(beyond: 4, { $0.customers.load > 0 ? $0.customers.load : nil }) else {
      return Self.rough(load) + (foresight.futures == nil ? " (if no rival releases a model)" : "")
    }
    return range.words(Self.rough)
  }

  /// What they would pay.
  static func foreseenSales(_ foresight: Foresight) -> String {
    foresight.futures?.range { $0.own.revenue }.map { $0.words(Amounts.text) }
      ?? Amounts.text(foresight.next.own.revenue)
  }

  /// A load in two digits.
  private static func rough(_ load: Rate) -> String {
    if load >= .percent(1_000) { return "ten times or more" }
    return Amounts.percent(load < .one ? load : Rate(raw: (load.raw + 50_000) / 100_000 * 100_000))
  }
}
