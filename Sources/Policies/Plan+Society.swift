import Quantities
import RaceEngine

/// What it does about regulators, partners and those who can hardly pay.
extension Plan {
  /// Serves those who can hardly pay at a discount.
  mutating func share(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    guard let most = rules.access?.most else { return }
    let own = Int(view.seat.index)
    let part = min(habits.access, most)
    guard own < view.access.labs.count, view.access.labs[own].discount != part else { return }
    var order = Access.Order()
    order.part = part
    _ = advice.sheet.access.put(order)
    advice.because("access", part)
  }

  /// Speaks for its own ways as the standard, and for leniency when the regulator is hot and it is the largest.
  mutating func lobby(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    guard habits.lobby > 0, let large = rules.lobbying?.large, let alert = rules.antitrust?.alert else { return }
    var most: Rate = 0
    for place in view.field.indices { most = max(most, view.field[place].marketShare) }
    let isLargest = view.field[Int(view.seat.index)].marketShare == most
    var order = Lobbying.Order()
    order.amount = min(part(habits.lobby), large.times(.percent(90)))
    guard order.amount > 100 else { return }
    order.cause = isLargest && view.antitrust.heat > alert.times(.percent(60)) ? .leniency : .standards
    _ = advice.sheet.lobbying.put(order)
    spend(order.amount)
    advice.because("regulator-hot", view.antitrust.heat)
  }

  /// Accepts pledges and truces that it can keep, and proposes a pledge once an accident is likely.
  mutating func deal(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    guard rules.agreements != nil, matters > 0 else { return }
    let isAlarmed = view.catastrophe.level >= .warning
    for place in view.agreements.deals.indices where matters > 0 {
      let known = view.agreements.deals.storage[place]
      guard !known.isOwn, !known.isBinding else { continue }
      let isWanted =
        switch known.kind {
        case .pledge: habits.isPledging && isAlarmed
        case .truce: habits.retain > 0 && view.stars.pay > 0
        case .compute: known.fee <= min(part(.percent(10)), view.rental.price.cost(of: known.chips))
        case .licence: known.fee <= part(.percent(5)) && lab.capability < view.bestRival
        }
      guard isWanted else { continue }
      var order = Agreements.Order()
      (order.act, order.rival, order.kind) = (.accept, known.rival, known.kind)
      _ = advice.sheet.agreements.put(order)
      matters -= 1
      spend(known.fee)
      advice.because("deal-good", known.fee)
    }
    propose(&view, habits, isAlarmed)
  }

  private mutating func propose(_ view: inout Observation, _ habits: Habits, _ isAlarmed: Bool) {
    let own = Int(view.seat.index)
    guard habits.isPledging, isAlarmed, matters > 0, own < view.agreements.labs.count else { return }
    guard view.agreements.labs[own].pledges == 0 else { return }
    var rival = -1
    for place in view.field.indices where place != own && view.field[place].isOpen {
      if rival < 0 || view.field[place].capability > view.field[rival].capability { rival = place }
    }
    guard rival >= 0 else { return }
    var order = Agreements.Order()
    (order.act, order.rival, order.kind, order.quarters) = (.propose, Seat(rival), .pledge, 8)
    _ = advice.sheet.agreements.put(order)
    matters -= 1
    advice.because("pledge-wanted", view.catastrophe.risk)
  }
}
