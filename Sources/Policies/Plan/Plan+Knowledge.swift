import Quantities
import RaceEngine

/// Data, papers, and what is taken from others or kept from them.
extension Plan {
  /// Buys labels from whoever gives most for the money, as long as a run will still use them.
  mutating func label(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    guard let most = rules.data?.most, view.data.suppliers.count > 0, view.turn + 3 < view.quarters else { return }
    guard view.data.lift < most.times(.percent(95)) else { return }
    var left = part(habits.data)
    guard left > 500 else { return }
    // What each gives for the money; nothing where it was asked already.
    var values = InlineArray<12, Rate>(repeating: 0)
    let count = view.data.suppliers.count
    let suppliers = view.data.suppliers.storage.span
    for place in 0..<count { values[place] = suppliers[place].quality.share(of: max(suppliers[place].price, 1)) }
    for _ in 0..<3 where left > 500 {
      var (best, value) = (-1, Rate(raw: 0))
      for place in 0..<count where values[place] > value { (best, value) = (place, values[place]) }
      guard best >= 0 else { return }
      values[best] = 0
      var order = DataSuppliers.Order()
      order.supplier = Int32(best)
      order.spend = min(left, suppliers[best].capacity.times(suppliers[best].price).times(.percent(60)))
      guard order.spend > 100 else { continue }
      _ = advice.sheet.data.put(order)
      left = left - order.spend
      spend(order.spend)
      advice.because("data-ages", view.data.stock)
    }
  }

  /// Buys half of a supplier whose labels it needs, where nobody holds it and a part of free money pays.
  mutating func stake(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    guard rules.stakes != nil, habits.stake > 0, matters > 0, view.turn + 8 < view.quarters else { return }
    for place in view.stakes.suppliers.indices {
      let row = view.stakes.suppliers.storage[place]
      let bid = row.worth.times(.percent(49)).times(.percent(115))
      guard row.holder < 0, row.worth > 0, bid <= part(habits.stake) else { continue }
      var order = SupplierStakes.Order()
      (order.supplier, order.part, order.bid) = (Int32(place), .percent(49), bid)
      _ = advice.sheet.stakes.put(order)
      matters -= 1
      spend(bid)
      return advice.because("supplier-free", bid)
    }
  }

  /// Distils the best model that a rival serves, when it is far enough behind.
  mutating func distil(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    guard let cost = rules.distillation?.cost, cost <= free, view.turn + 2 < view.quarters else { return }
    let behind = view.bestRival - lab.capability
    guard behind >= habits.distil, view.distillation.pending == 0 else { return }
    // What is learnt goes into the run that ends next.
    guard view.training.isUnderWay || advice.sheet.training.count > 0 else { return }
    let own = Int(view.seat.index)
    guard own < view.distillation.labs.count, view.distillation.labs[own].shutOutUntil <= view.turn else { return }
    for place in view.field.indices where place != own && view.field[place].capability == view.bestRival {
      var order = Distillation.Order()
      order.rival = Seat(place)
      _ = advice.sheet.distillation.put(order)
      spend(cost)
      return advice.because("behind", behind)
    }
  }

  /// Publishes the share of discoveries that it is used to.
  mutating func disclose(_ view: inout Observation, _ habits: Habits) {
    let own = Int(view.seat.index)
    guard own < view.publishing.labs.count, view.publishing.labs[own].share != habits.papers else { return }
    var order = Publishing.Order()
    order.share = habits.papers
    _ = advice.sheet.publishing.put(order)
    advice.because("papers", habits.papers)
  }

  /// Protects what it knows while others would gain by it.
  mutating func harden(_ view: inout Observation, _ habits: Habits) {
    let half = view.hardening.half
    guard half > 0, habits.harden > 0, lab.revenue > 0 || lab.capability > view.bestRival else { return }
    let sum = min(part(habits.harden), half)
    guard sum > 500 else { return }
    var order = Hardening.Order()
    order.security = sum.times(.percent(75))
    order.protection = sum.times(.percent(25))
    _ = advice.sheet.hardening.put(order)
    spend(sum)
    advice.because("worth-stealing", lab.capability)
  }
}
