import Quantities
import RaceEngine

extension OrderNotes {
  /// What rent was, and what it is at least.
  func rent(_ item: SheetItem) -> String {
    let (price, floor) = (Amounts.text(view.rental.price), Amounts.atLeast(view.rental.floor))
    let last = "rent was \(price) last quarter, and is \(floor) at least"
    guard item.values["side"] == RentalSide.let.raw else { return "\(last); all pay one price" }
    return "\(last); they do not work for you this quarter"
  }

  /// A contract's price, when its chips come and for how long; or what its end costs.
  func contract(_ item: SheetItem) -> String {
    guard let amount = item.values["amount"], amount > 0, let rules = rules.procurement else {
      return "ends the contract; \(view.procurement.contract.left) shipments will not come"
    }
    let term = ContractTerm(raw: item.values["term"] ?? 0)
    let notice = view.procurement
    let price = term == .short ? notice.short : term == .medium ? notice.medium : notice.long
    let quarters = Int64(rules.term) * term.raw
    let loss = Amounts.percent(notice.contract.loss)
    return "\(Amounts.text(price)) each for \(quarters) quarters, the first \(rules.lead + 1) from now; "
      + "software costs them \(loss) of their work"
  }

  /// When a chip programme ends, and what it costs.
  func design(_ item: SheetItem) -> String {
    guard item.values["step"] == SiliconStep.found.raw, let rules = rules.silicon else { return "all of it is lost" }
    return "\(Amounts.text(rules.cost)) in each of \(rules.quarters) quarters, and \(tight(rules.crew)) engineers"
  }

  /// What a small model would be able to do.
  func device(_ item: SheetItem) -> String {
    guard item.values["step"] == DeviceStep.ship.raw else { return "" }
    return "about \(points(max(view.own.capability - view.devices.behind, 0))) points; "
      + "below \(points(view.devices.threshold)) nobody would use it"
  }

  /// What the lab's work and everybody's has brought so far.
  func optimise(_ item: SheetItem) -> String {
    let more = { (gain: Decades) in
      Amounts.percent(Rate(raw: Logarithm.power10(gain, times: 1_000_000) - 1_000_000))
    }
    return
      "so far your chips serve \(more(view.efficiency.gain)) more by it, everybody’s \(more(view.efficiency.commons))"
  }
}
