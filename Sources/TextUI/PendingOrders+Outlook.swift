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
    if let rules = rules.chips, rules.lead == 1 {
      for place in sheet.chips.table.indices {
        let order = sheet.chips[place]
        due = due + order.price.cost(of: order.amount).times(view.exports.price).times(rules.deposit.rest)
      }
    }
    return due
  }

  /// What the run that these orders start, or that is under way, would give at its end without luck; nil: no run.
  public var expectedRun: Capability? { Foresight(self).run }

  /// What the chips for a million tokens cost, with the lab's best model; nil where nothing is served.
  public var servingCost: TokenPrice? { Figures(view, rules).servingCost }
}
