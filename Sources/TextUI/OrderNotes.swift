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

  /// The note for an order, or nothing.
  func note(for item: SheetItem) -> String {
    switch item.key {
    case "\(FundingRounds.name.key)": round(Money(raw: item.values["amount"] ?? 0))
    case "\(ChipMarket.name.key)": chips(item)
    case "\(Sites.name.key)": sites
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

  private var paid: String { isTooLate(after: 1) ? "too late: it is paid after the end" : "paid next quarter" }

  /// Whether what comes so many quarters from now comes after the race.
  private func isTooLate(after quarters: Int32) -> Bool { view.turn + quarters >= view.quarters }

  private func chips(_ item: SheetItem) -> String {
    let amount = Chips(raw: item.values["amount"] ?? 0)
    let most = Dollars(raw: item.values["price"] ?? 0).cost(of: amount)
    guard let lead = rules.chips?.lead else { return "" }
    let room = Figures(view, rules).powerBalance(building: sheet.sites.first?.power ?? 0) - amount
    let power = room <= -Chips.whole(1) ? "; \(tight(-room)) of all chips will lack power" : ""
    let late =
      isTooLate(after: lead)
      ? "; too late: that is after the end"
      : isTooLate(after: lead + 1) ? "; too late in that case" : ""
    let arrival = "arrives in \(lead) quarter\(lead == 1 ? "" : "s"), one more if chips run short\(late)"
    return "at most \(Amounts.text(most)) in all; \(arrival)\(power)"
  }

  private var sites: String {
    rules.sites.map { rules in
      let late = isTooLate(after: rules.lead) ? "; too late: that is after the end" : ""
      return "ready in \(rules.lead) quarter\(rules.lead == 1 ? "" : "s")\(late)"
    } ?? ""
  }

  private func layoff(_ item: SheetItem) -> String {
    let isResearch = item.values["kind"] == StaffKind.researchers.raw
    let pay = isResearch ? view.own.researcherPay : view.own.engineerPay
    let saved = pay.quarterly(for: Headcount(raw: item.values["headcount"] ?? 0))
    return "saves \(Amounts.text(saved)) a quarter"
  }

  private func hire(_ item: SheetItem) -> String {
    let isResearch = item.values["kind"] == StaffKind.researchers.raw
    let (staff, pay) =
      isResearch ? (view.own.researchers, view.own.researcherPay) : (view.own.engineers, view.own.engineerPay)
    let (going, wage) = (
      isResearch ? view.talent.researcherPay : view.talent.engineerPay, Dollars(raw: item.values["wage"] ?? 0)
    )
    let offer = Figures.against(wage, going)
    guard wage > pay else { return offer }
    let rise = (wage - pay).quarterly(for: staff)
    return "\(offer); lifts the pay of the \(tight(staff)) you have by \(Amounts.text(rise)) a quarter"
  }

  private func split(_ item: SheetItem) -> String {
    let serving = Rate(raw: item.values["serving"] ?? 0)
    let rest = (Rate(raw: item.values["training"] ?? 0) + serving).rest
    let text = "experiments get \(Amounts.percent(max(rest, 0)))"
    guard view.customers.load > 0, serving > 0, view.own.servingShare > 0 else { return text }
    let load = view.customers.load.times(view.own.servingShare.raw, over: serving.raw)
    return text + "; last quarter’s users would fill \(Amounts.percent(load)) of their part"
  }

  private func run(_ quarters: Int32) -> String {
    if quarters == 0 { return "the run ends with this quarter" }
    let share = sheet.fleet.first?.training ?? view.own.trainingShare
    let late = isTooLate(after: quarters) ? "; too late: its model cannot be released before the end" : ""
    let ending = "ends with \(cast.date(of: view.turn + quarters - 1))\(late)"
    let figures = Figures(view, rules)
    let expected = figures.expected(quarters: quarters, share: share)
    guard expected > 0 else { return ending + "; the split gives it no chips" }
    let waiting = figures.ownModels(.unreleased).first
    let best = max(figures.ownCapability, waiting?.capability ?? 0)
    let compared = best > figures.ownCapability ? waiting.map { " on #\($0.id), which waits" } ?? "" : ""
    let change = best > 0 ? " (\(gap(expected - best))\(compared))" : ""
    return ending + "; about \(points(expected)) points\(change) with \(Amounts.percent(share)) of today’s fleet"
  }

  private func release(_ item: SheetItem) -> String {
    let model = Figures(view, rules).models.first { Int64($0.id) == item.values["model"] }
    let value = model.map { "\(points($0.capability)) points; " } ?? ""
    let isOpen = item.values["manner"] == ReleaseState.open.raw
    return value + (isOpen ? "anybody may host it and learn from it, for good" : "sold at your price")
  }

  private func price(_ price: TokenPrice) -> String {
    var parts: [String] = []
    if view.own.price > 0, price != view.own.price {
      parts.append("\(Amounts.signed((price - view.own.price).share(of: view.own.price))) on \(tight(view.own.price))")
    }
    if let cost = Figures(view, rules).servingCost { parts.append("serving costs you about \(tight(cost))") }
    return parts.joined(separator: "; ")
  }
}

extension PendingOrders {
  /// What an order will mean beside its cost, in a few words; empty where there is nothing to say.
  /// - Parameters:
  ///   - item: One of `items`.
  ///   - cast: The calendar.
  public func note(for item: SheetItem, cast: Cast) -> String {
    OrderNotes(view: view, rules: rules, cast: cast, sheet: sheet).note(for: item)
  }
}
