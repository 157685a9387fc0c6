public import Quantities
import RaceEngine

extension PendingOrders {
  /// The most that can fall due for chips in the quarter after the coming one: the rest of what is on order beyond the
  /// coming quarter, which a shortage may put off, of a shipment under contract, and of these orders where chips come so
  /// soon.
  public var mostDueNext: Money {
    var due = view.deliveries.due - view.deliveries.dueNext
    let contract = view.procurement.contract
    if contract.left > 0, contract.wait == 0, let rules = rules.procurement {
      due = due + contract.price.cost(of: contract.amount).times(rules.deposit.rest)
    }
    return rules.chips?.lead == 1 ? due + restOfChips : due
  }

  /// What the chips that these orders bid for would still cost on delivery.
  private var restOfChips: Money {
    guard let rules = rules.chips else { return 0 }
    return sheet.chips.table.indices.reduce(0) { sum, place in
      let order = sheet.chips[place]
      return sum + order.price.cost(of: order.amount).times(view.exports.price).times(rules.deposit.rest)
    }
  }

  /// How long cash lasts if all of these orders come true: what they cost now, what chips cost on delivery, and from then
  /// on the pay of those who are hired, with what everybody else is paid more.
  var runway: Figures.Runway {
    let pay = sheet.talent.table.indices.reduce(into: Money(0)) { sum, place in
      let order = sheet.talent[place]
      let isResearch = order.kind == .researchers
      let (now, staff) =
        isResearch ? (view.own.researcherPay, view.own.researchers) : (view.own.engineerPay, view.own.engineers)
      let wage = max(order.wage, now)
      sum = sum + wage.quarterly(for: order.headcount) + (wage - now).quarterly(for: staff)
    }
    return Figures(view, rules).runway(spending: view.spendable - left + restOfChips, burning: pay)
  }

  /// What the run that these orders start, or that is under way, would give at its end without luck; nil: no run.
  public var expectedRun: Capability? { Foresight(self).run }

  /// What the chips for a million tokens cost, with the lab's best model; nil where nothing is served.
  public var servingCost: TokenPrice? { Figures(view, rules).servingCost }
}
