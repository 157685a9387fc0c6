import Quantities
import RaceEngine

/// Chips, the power for them, and how they are split.
extension Plan {
  /// Bids for chips with part of the free money, as far as engineers and sites can follow, while they come in time.
  mutating func buy(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    guard view.exports.worth > 0, view.turn + (rules.chips?.lead ?? 0) < view.quarters else { return }
    let price = max(view.chips.reserve, view.chips.lastPrice.times(.percent(96)))
    let bid = max(price.times(.one + habits.bid + whim), view.chips.reserve)
    let money = free.times(habits.chips)
    // The money must also power and later pay for what the deposit promises.
    let affordable = Chips(raw: mulDiv(money.raw, 1_000_000, bid.raw + 15_000))
    let wanted = min(affordable, view.chips.cap)
    guard wanted >= .whole(50) else { return }
    var order = ChipMarket.Order()
    order.amount = wanted
    order.price = bid
    _ = advice.sheet.chips.put(order)
    free = free - bid.cost(of: wanted)
    advice.because("chips-affordable", wanted)
  }

  /// Builds sites for chips that have no power yet, while they come in time.
  mutating func build(_ view: inout Observation, _ rules: inout Ruleset) {
    guard view.turn + (rules.sites?.lead ?? 0) < view.quarters else { return }
    let contract = view.procurement.contract.left > 0 ? view.procurement.contract.amount : 0
    let coming = lab.chips + view.deliveries.onOrder + contract + (advice.sheet.chips.first?.amount ?? 0)
    let needed = Power(raw: mulDiv(coming.raw, Int64(view.deliveries.watts), 1_000_000))
    let missing = needed - lab.power - view.sites.building
    guard missing > 0, view.sites.price > 0 else { return }
    let left = min(Money(raw: view.spendable.raw / 2), max(view.spendable - (purse - free), 0))
    let affordable = Power(raw: mulDiv(left.raw, 1_000, view.sites.price.raw))
    let power = min(missing, min(view.sites.most, affordable))
    guard power > 100 else { return }
    var order = Sites.Order()
    order.power = power
    _ = advice.sheet.sites.put(order)
    free = max(free - Money(raw: mulDiv(power.raw, view.sites.price.raw, 1_000)), 0)
    advice.because("power-missing", missing)
  }

  /// Splits the fleet: users get what their demand asks for, within bounds. Near the end experiments come too late.
  /// After the last run users get all but what makes investors think that the lab still builds something.
  mutating func split(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    let begun = view.training.quartersLeft
    let run = advice.sheet.training.first?.quarters ?? begun
    let now = max(lab.servingShare, .percent(5))
    let load = min(view.customers.load, .percent(200))
    // Toward a load of 90 %, half of the way.
    let wanted = now.times(load.raw, over: 900_000)
    var serving = Rate(raw: (now.raw + wanted.raw) / 2).clamped(habits.serving, habits.mostServing)
    let isOver = run == 0 && isClosing(&view)
    if isOver { serving = max(habits.mostServing, (rules.valuation?.building ?? 0).rest) }
    if view.field[Int(view.seat.index)].capability == 0 { serving = 0 }
    // Ideas help the run under way until its last quarters.
    let isLast = view.turn + run + 2 >= view.quarters
    let isNearEnd = isLast && run <= 2
    var training = isNearEnd ? serving.rest : min(habits.training, serving.rest)
    // Who leads has nobody to learn from and looks for ideas, while there is time for them to pay.
    let isLeading = lab.capability > 0 && lab.capability >= view.bestRival
    if isLeading, view.turn + 12 < view.quarters { training = training.times(.percent(70)) }
    // Where experiments bring ideas, they get a part; and a pledge is kept.
    if rules.breakthroughs != nil, !isNearEnd { training = training.times(habits.ideas.rest) }
    let own = Int(view.seat.index)
    if own < view.agreements.labs.count, view.agreements.labs[own].pledges > 0, let ceiling = rules.agreements?.ceiling
    {
      training = min(training, ceiling)
    }
    guard serving != lab.servingShare || training != lab.trainingShare else { return }
    var order = FleetSplit.Order()
    order.training = training
    order.serving = serving
    _ = advice.sheet.fleet.put(order)
    if isOver {
      advice.because("last-run-over", serving.rest)
    } else {
      let isBound = view.customers.load > .one && serving < now
      advice.because(isBound ? "serving-bound" : "load", isBound ? habits.mostServing : view.customers.load)
      if serving + training < .percent(70) { advice.because("experiments", (serving + training).rest) }
    }
  }

  /// Contracts with the second vendor for what a part of its free money pays in a year, where the first sells it no
  /// more.
  mutating func contract(_ view: inout Observation, _ habits: Habits) {
    let notice = view.procurement
    guard notice.contract.left == 0, notice.free > 0, notice.medium > 0, matters > 0, isCapped(&view, habits),
      lab.cash.raw > view.costs.committed.raw * 4
    else {
      return
    }
    guard view.turn + 8 < view.quarters else { return }
    let money = part(habits.contract)
    let amount = min(Chips(raw: mulDiv(money.raw, 1_000_000, notice.medium.raw * 4)), notice.free.times(.percent(50)))
    guard amount >= .whole(50) else { return }
    var order = Procurement.Order()
    order.amount = amount
    order.term = .medium
    _ = advice.sheet.procurement.put(order)
    matters -= 1
    spend(notice.medium.cost(of: amount))
    advice.because("second-vendor", notice.medium)
  }

  /// Rents what users ask for beyond the lab's own chips, while they pay more than it costs; in the last run, for which
  /// bought chips would come too late, whatever three times as much money pays, unless losses eat up its cash. In the last
  /// quarters money has no other use than to serve who asks. Lets chips when money runs short.
  mutating func rent(_ view: inout Observation, _ habits: Habits) {
    let notice = view.rental
    guard notice.price > 0, lab.capability > 0, lab.running > 0 else { return }
    let load = view.customers.load
    // What users pay for a chip that serves them all quarter.
    let yield = Dollars(raw: mulDiv(lab.price.raw, view.customers.tokensPerChip.raw, 1_000_000))
    let isTraining = view.training.isUnderWay || advice.sheet.training.count > 0
    let isLast = view.turn + 7 > view.quarters && isTraining && !isShort(&view)
    let isFinal = isClosing(&view, by: 1) && load > .percent(110)
    let isWorth = isLast || isFinal || load > .percent(110) && yield > notice.price.times(.percent(120))
    var order = Rental.Order()
    if isWorth, !view.patronage.isExclusive {
      let limit = max(notice.price.times(.percent(125)), notice.floor)
      let share = isFinal ? .percent(90) : isLast ? Rate(raw: min(habits.rent.raw * 3, 900_000)) : habits.rent
      let sum = part(share)
      let money = Chips(raw: mulDiv(sum.raw, 1_000_000, limit.raw))
      let serving = lab.running.times(lab.servingShare)
      let wanted = isLast || isFinal ? lab.running : serving.times(min(load - .one, .one))
      order.amount = min(wanted, min(notice.most, money))
      order.price = limit
      guard order.amount >= .whole(20) else { return }
      spend(limit.cost(of: order.amount))
      advice.because("rent-for-load", load)
    } else if habits.let > 0, isShort(&view), notice.price > notice.floor.times(.percent(150)) {
      order.side = .let
      order.amount = lab.running.times(habits.let)
      order.price = max(notice.price.times(.percent(80)), notice.floor)
      guard order.amount >= .whole(20) else { return }
      advice.because("chips-let", notice.price)
    } else {
      return
    }
    _ = advice.sheet.rental.put(order)
  }

  /// Founds a chip programme where users will keep so many chips busy that it pays back before the end.
  mutating func design(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    guard let cost = rules.silicon?.cost, let crew = rules.silicon?.crew, matters > 0 else { return }
    let work = rules.silicon?.quarters ?? 8
    guard view.silicon.left == 0, lab.engineers >= crew.times(.percent(300)) else { return }
    guard view.quarters - view.turn >= habits.design + work, view.silicon.designs == 0 else { return }
    guard lab.revenue > cost.times(.percent(400)), cost.times(.percent(300)) <= free else { return }
    _ = advice.sheet.silicon.put(OwnSilicon.Order())
    matters -= 1
    spend(cost)
    advice.because("own-chips", lab.revenue)
  }

  /// Builds fabs with its government where the vendor sells it no more, and chips from them, which open late, cost less
  /// than a third of the vendor's price.
  mutating func invest(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    guard matters > 0, view.fabs.price > 0, view.turn + 6 < view.quarters, isCapped(&view, habits) else { return }
    guard let fabs = rules.fabs else { return }
    let quarters = Int64(view.quarters - view.turn - fabs.horizon - 3)
    guard quarters > 2 else { return }
    // What it keeps of the output, and its part of what its bloc's labs share.
    let own = Int(view.seat.index)
    var labs: Int64 = 0
    for place in view.field.indices where view.field[place].isOpen {
      let isThere = place < view.blocs.labs.count && own < view.blocs.labs.count
      if !isThere || view.blocs.labs[place].bloc == view.blocs.labs[own].bloc { labs += 1 }
    }
    let kept = fabs.kept + Rate(raw: fabs.kept.rest.raw / max(labs, 1))
    let each = mulDiv(view.fabs.price.raw, 1_000_000, max((.one + view.fabs.match).times(kept).raw * quarters, 1))
    guard each * 3 < view.chips.reserve.raw else { return }
    let amount = min(part(habits.fabs), fabs.most)
    guard amount > 10_000 else { return }
    var order = FabSubsidies.Order()
    order.amount = amount
    _ = advice.sheet.fabs.put(order)
    matters -= 1
    spend(amount)
    advice.because("fabs-matched", view.fabs.match)
  }

  /// Smuggles chips where the vendor may sell it none, unless customs look closely.
  mutating func smuggle(_ view: inout Observation, _ habits: Habits) {
    let notice = view.exports
    guard notice.worth == 0, notice.smuggledPrice > 0, view.turn + 5 < view.quarters else { return }
    guard notice.risk <= .percent(25) else { return }
    let money = Chips(raw: mulDiv(part(habits.smuggle).raw, 1_000_000, notice.smuggledPrice.raw))
    let amount = min(money, notice.most)
    guard amount >= .whole(50) else { return }
    var order = ExportRules.Order()
    order.amount = amount
    _ = advice.sheet.exports.put(order)
    spend(notice.smuggledPrice.cost(of: amount))
    advice.because("vendor-barred", notice.smuggledPrice)
  }
}
