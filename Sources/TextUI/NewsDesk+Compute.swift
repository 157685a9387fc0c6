import Quantities
import RaceEngine

extension NewsDesk {
  /// What befell supply, and what became of contracts, programmes and small models.
  mutating func compute() {
    shock()
    guard view.own.isOpen else { return }
    rented()
    contracts()
    if view.silicon.designs > before.silicon.designs {
      add(74, .good, "Your own chip works: within the next quarters every chip that serves users serves more.")
    } else if before.silicon.left > 0, view.silicon.left == before.silicon.left {
      add(54, .warning, "The chip programme slipped: \(view.silicon.left) quarters of work are still to do.")
    }
    if view.operations.lost > .percent(15) {
      add(47, .neutral, "Failing hardware cost the run \(Amounts.percent(view.operations.lost)) of its work.")
    }
    let (now, then) = (view.devices.offer, before.devices.offer)
    if now.model > 0, now.use == 0, then.use > 0 {
      add(52, .warning, "Nobody uses your small model any longer: the best have left it behind.")
    }
  }

  private mutating func shock() {
    let shock = view.shocks
    if shock.struck == view.turn - 1 {
      let supply = Amounts.percent(shock.supply)
      let time = shock.left == 0 ? "it is over" : "\(shock.left + 1) quarters in all"
      switch shock.kind {
      case .none: return
      case .earthquake: add(82, .alarm, "An earthquake left the vendor \(supply) of its chips: \(time).")
      case .packaging: add(77, .warning, "For lack of packaging the vendor has \(supply) of its chips: \(time).")
      case .glut: add(56, .good, "Others need fewer chips: the vendor has \(supply) of what it planned: \(time).")
      }
    } else if before.shocks.left > 0, shock.left == 0 {
      add(46, .neutral, "The vendor has all of its chips again.")
    }
  }

  private mutating func rented() {
    guard view.rental.price > 0 else { return }
    let price = Amounts.text(view.rental.price)
    if view.rental.taken > 0 { add(41, .neutral, "You rented \(Amounts.text(view.rental.taken)) at \(price) each.") }
    if view.rental.given > 0 { add(41, .good, "You let \(Amounts.text(view.rental.given)) at \(price) each.") }
    let wanted = ordered?.rental
    for place in 0..<(wanted?.count ?? 0) {
      guard let order = wanted?[place] else { continue }
      let met = order.side == .take ? view.rental.taken : view.rental.given
      if met == 0 {
        add(71, .warning, "Your order to \(Amounts.text(order.side)) chips found nobody: rent was \(price).")
      }
    }
  }

  private mutating func contracts() {
    let (now, then) = (view.procurement.contract, before.procurement.contract)
    if now.left > 0, then.left == 0 {
      let wanted = ordered?.procurement.first?.amount ?? 0
      let less =
        wanted > now.amount ? " You wanted \(Amounts.text(wanted)): others signed too, and it can make no more." : ""
      add(
        53, .good,
        "The second vendor signed: \(Amounts.text(now.amount)) a quarter at \(Amounts.text(now.price)) each.\(less)")
    } else if then.left > 0, now.left == 0 {
      add(49, .neutral, "The contract with the second vendor has ended.")
    }
  }
}
