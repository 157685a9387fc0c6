import Quantities
import RaceEngine

/// What is offered, at what price, and how people hear of it.
extension Plan {
  /// Sets what users get for nothing: the usual allowance, half of it while chips are short.
  mutating func tier(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    guard rules.tiers != nil, lab.capability > 0 else { return }
    let own = view.tiers.own
    let isShort = view.customers.load > (own.free < habits.freeTier ? .percent(100) : .percent(150))
    let wanted = isShort ? Rate(raw: habits.freeTier.raw / 2) : habits.freeTier
    guard own.free != wanted || own.small != habits.small else { return }
    var order = Tiers.Order()
    order.free = wanted
    order.small = habits.small
    _ = advice.sheet.tiers.put(order)
    advice.because("free-users", own.freeUsers)
  }

  /// Advertises with part of its free money, as far as more than one half-sum is not spent: while there are chips for
  /// those who come, and few know its name.
  mutating func advertise(_ view: inout Observation, _ habits: Habits) {
    guard view.marketing.half > 0, lab.capability > 0, lab.brand < .percent(80) else { return }
    guard view.customers.load < .percent(120) else { return }
    let sum = min(part(habits.marketing), view.marketing.half)
    guard sum > 500 else { return }
    var order = Marketing.Order()
    order.amount = sum
    _ = advice.sheet.marketing.put(order)
    spend(sum)
    advice.because("name-known", lab.brand)
  }

  /// Sets part of the engineers to make serving cheaper.
  mutating func optimise(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    guard let limit = rules.efficiency?.limit else { return }
    let share = min(habits.efficiency, limit)
    guard view.efficiency.share != share else { return }
    var order = ServingEfficiency.Order()
    order.share = share
    _ = advice.sheet.efficiency.put(order)
    advice.because("serving-cheaper", view.efficiency.gain)
  }

  /// Ships a small model where it is well above what anybody would use.
  mutating func ship(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    guard habits.isOnDevices, let cost = rules.devices?.cost, cost <= part(.percent(20)) else { return }
    let notice = view.devices
    let small = lab.capability - notice.behind
    guard notice.base > 0, notice.base != notice.offer.model, small > notice.threshold else { return }
    guard small > notice.offer.capability + .points(2) else { return }
    _ = advice.sheet.devices.put(OnDevice.Order())
    spend(cost)
    advice.because("small-model", small)
  }

  /// Builds its service into its own products, step by step, as chips allow.
  mutating func embed(_ view: inout Observation, _ habits: Habits) {
    let notice = view.distribution
    guard notice.whole > 0, lab.reach > 0, lab.capability > 0, notice.depth < habits.embed else { return }
    guard view.customers.load < .percent(110) else { return }
    var order = Distribution.Order()
    order.depth = min(notice.depth + .percent(20), habits.embed)
    let cost = notice.whole.times(order.depth - notice.depth) + 1
    guard cost <= part(.percent(30)) else { return }
    _ = advice.sheet.distribution.put(order)
    spend(cost)
    advice.because("own-products", lab.reach)
  }

  /// Enters the market beside its own that gives most reach for the money.
  mutating func enter(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    guard habits.enter > 0, rules.adjacent != nil, matters > 0, view.turn + 12 < view.quarters else { return }
    let own = Int(view.seat.index)
    let there = own < view.adjacent.labs.count ? view.adjacent.labs[own] : SideStakes()
    for kind in there.since.indices where there.since[kind] >= 0 { return }
    var (best, each) = (SideMarketKind.social, Rate(raw: 0))
    var price = Money(raw: 0)
    let count = rules.adjacent?.markets.count ?? 0
    for place in 0..<count {
      guard let market = rules.adjacent?.markets[place], market.owner < 0 else { continue }
      let cost = market.entry + market.running
      guard cost <= part(habits.enter), cost > 0 else { continue }
      let worth = Rate(raw: mulDiv(market.reach.raw, 1_000_000, cost.raw))
      if worth > each { (best, each, price) = (market.kind, worth, cost) }
    }
    guard each > 0 else { return }
    var order = AdjacentMarket.Order()
    order.market = best
    _ = advice.sheet.adjacent.put(order)
    matters -= 1
    spend(price)
    advice.because("market-beside", price)
  }
}
