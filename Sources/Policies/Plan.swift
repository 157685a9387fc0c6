import Quantities
import RaceEngine

/// One turn's plan: a sheet in the making, what may still be spent, and reasons.
struct Plan {
  var advice = Advice()
  /// Money that may be spent without touching the reserve.
  var free: Money
  private let lab: Lab

  init(_ view: inout Observation, _ habits: Habits) {
    lab = view.own
    let reserve = Money(raw: max(view.costs.committed.raw - view.own.revenue.raw, 0) * Int64(habits.reserve))
    free = max(view.spendable - reserve - (view.deliveries.due - view.deliveries.dueNext), 0)
  }

  /// What every lab does each quarter, in the order of its habits.
  mutating func run(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    raise(&view, habits)
    if habits.isPeopleFirst { hire(&view, habits, &rules) }
    buy(&view, habits)
    build(&view)
    trim(&view)
    if !habits.isPeopleFirst { hire(&view, habits, &rules) }
    train(&view, habits, &rules)
    release(&view, habits)
    split(&view, habits)
    price(&view, habits, &rules)
  }

  /// Raises money when it runs short, investors are in the mood and nothing is on its way.
  mutating func raise(_ view: inout Observation, _ habits: Habits) {
    guard lab.mayRaise, view.funding.arriving == 0, view.funding.most > 0 else { return }
    let burn = view.costs.committed - lab.revenue
    // What a growing lab needs: a year's worth of chips beside its losses.
    let wants = Money(raw: max(burn.raw, 0) * Int64(habits.runway)) + view.chips.reserve.cost(of: view.chips.cap)
    guard lab.cash < wants else { return }
    let isUrgent = lab.cash.raw < max(burn.raw, 0) * 3
    let appetite = view.capital.appetite
    guard isUrgent || appetite != .bust else { return }
    var order = FundingRounds.Order()
    order.amount = min(view.funding.most, max(view.funding.most.times(habits.raise), 1))
    _ = advice.sheet.funding.put(order)
    advice.because("cash-short", lab.cash)
  }

  /// Bids for chips with part of the free money, as far as engineers and sites can follow.
  mutating func buy(_ view: inout Observation, _ habits: Habits) {
    let price = max(view.chips.reserve, view.chips.lastPrice.times(.percent(96)))
    let bid = max(price.times(.one + habits.bid), view.chips.reserve)
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

  /// Builds sites for chips that have no power yet.
  mutating func build(_ view: inout Observation) {
    let coming = lab.chips + view.deliveries.onOrder + (advice.sheet.chips.first?.amount ?? 0)
    let needed = Power(raw: mulDiv(coming.raw, Int64(view.deliveries.watts), 1_000_000))
    let missing = needed - lab.power - view.sites.building
    guard missing > 0, view.sites.price > 0 else { return }
    let affordable = Power(raw: mulDiv(view.spendable.raw / 2, 1_000, view.sites.price.raw))
    let power = min(missing, min(view.sites.most, affordable))
    guard power > 100 else { return }
    var order = Sites.Order()
    order.power = power
    _ = advice.sheet.sites.put(order)
    free = max(free - Money(raw: mulDiv(power.raw, view.sites.price.raw, 1_000)), 0)
    advice.because("power-missing", missing)
  }

  /// Hires toward what the fleet needs, in steps that the lab can take in and pay.
  mutating func hire(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    let fleet = lab.running + view.deliveries.next
    let perEngineer = max(rules.fleet?.chipsPerEngineer.raw ?? 80_000, 1)
    let engineers = Headcount(raw: mulDiv((fleet + view.deliveries.onOrder).raw, 1_050, perEngineer))
    offer(.engineers, missing: engineers - lab.engineers, view.talent.engineerPay, habits)
    let researchers = Headcount(raw: fleet.raw / Int64(max(habits.chipsPerResearcher, 1)))
    offer(.researchers, missing: researchers - lab.researchers, view.talent.researcherPay, habits)
  }

  private mutating func offer(_ kind: StaffKind, missing: Headcount, _ going: Dollars, _ habits: Habits) {
    let isResearch = kind == .researchers
    let (staff, pay) = isResearch ? (lab.researchers, lab.researcherPay) : (lab.engineers, lab.engineerPay)
    let step = staff.times(habits.growth) + .people(4)
    let wage = going.times(habits.pay).clamped(10_000, 100_000_000)
    var jobs = max(min(missing, step), 0)
    // Two years of pay, and the raise of those who are there, must be at hand.
    let raised = Money(raw: max(wage - pay, 0).quarterly(for: staff).raw * 8)
    let each = max(max(wage, pay).quarterly(for: .people(1)).raw * 8, 1)
    let affordable = Headcount(raw: max(free - raised, 0).raw * 1_000 / each)
    jobs = min(jobs, affordable)
    guard jobs >= .people(1) else { return }
    var order = TalentMarket.Order()
    order.kind = kind
    order.headcount = jobs
    order.wage = wage
    _ = advice.sheet.talent.put(order)
    free = max(free - max(wage, pay).quarterly(for: jobs) - Money(raw: raised.raw / 8), 0)
    advice.because(isResearch ? "researchers-missing" : "engineers-missing", missing)
  }

  /// Lets engineers go that the fleet will not need, when money runs out.
  mutating func trim(_ view: inout Observation) {
    let burn = view.costs.committed - lab.revenue - lab.coreIncome
    guard burn > 0, view.funding.arriving == 0, lab.promised == 0, lab.cash.raw < burn.raw * 2 else { return }
    for kind in [StaffKind.engineers, .researchers] {
      let staff = kind == .engineers ? lab.engineers : lab.researchers
      guard staff > .people(10) else { continue }
      var order = Layoffs.Order()
      order.kind = kind
      order.headcount = staff.times(.percent(15))
      _ = advice.sheet.layoffs.put(order)
    }
    advice.because("runway-short", lab.cash)
  }

  /// Starts a run when none is under way. The last one is as long as the race allows, and its model is out for the
  /// two quarters that count at the end.
  mutating func train(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    let left = view.quarters - view.turn - 2
    guard !view.training.isUnderWay, lab.running > 0, left > 0 else { return }
    let longest = rules.training?.longest ?? 1
    let usual = max(habits.run * view.quarters / 32, 2)
    var order = TrainingRuns.Order()
    order.quarters = left <= longest ? left : left - usual < 2 ? longest : min(usual, longest)
    _ = advice.sheet.training.put(order)
    advice.because("no-run", order.quarters)
  }

  /// Splits the fleet: users get what their demand asks for, within bounds. Near the end experiments come too late,
  /// and after the last run everything serves.
  mutating func split(_ view: inout Observation, _ habits: Habits) {
    let begun = view.training.quartersLeft
    let run = advice.sheet.training.first?.quarters ?? begun
    let now = max(lab.servingShare, .percent(5))
    let load = min(view.customers.load, .percent(200))
    // Toward a load of 90 %, half of the way.
    let wanted = now.times(load.raw, over: 900_000)
    let most = run > 0 ? habits.mostServing : .one
    var serving = Rate(raw: (now.raw + wanted.raw) / 2).clamped(habits.serving, most)
    if view.field[Int(view.seat.index)].capability == 0 { serving = 0 }
    let reach = view.turn + run + 2
    let isNearEnd = reach >= view.quarters
    if run == 0, isNearEnd { serving = .one }
    let training = isNearEnd ? serving.rest : min(habits.training, serving.rest)
    guard serving != lab.servingShare || training != lab.trainingShare else { return }
    var order = FleetSplit.Order()
    order.training = training
    order.serving = serving
    _ = advice.sheet.fleet.put(order)
    advice.because("load", view.customers.load)
  }

  /// Releases the best model, open or closed by habit, and opens older ones where that is the habit.
  mutating func release(_ view: inout Observation, _ habits: Habits) {
    let models = view.models.storage.span
    var best: Capability = 0
    for place in 0..<view.models.count where models[place].owner == view.seat {
      best = max(best, models[place].capability)
    }
    let turn = view.turn
    let rival = view.bestRival
    let isLate = turn + 4 >= view.quarters
    let leads = !isLate && best > rival + .points(4)
    for place in 0..<view.models.count where models[place].owner == view.seat {
      let model = models[place]
      let isBest = model.capability == best
      let isFresh = model.state == .unreleased || turn - model.releasedTurn < 4
      let wanted: ReleaseState
      switch habits.opening {
      case .never: wanted = isBest ? .closed : .unreleased
      case .old: wanted = isBest ? .closed : model.state == .closed ? .open : .unreleased
      case .trailing: wanted = !isBest ? .unreleased : leads && isFresh ? .closed : .open
      case .always: wanted = isBest ? .open : .unreleased
      }
      guard wanted > model.state else { continue }
      var order = Releases.Order()
      order.model = model.id
      order.manner = wanted
      guard advice.sheet.releases.put(order) else { return }
      advice.because(wanted == .open ? "release-open" : "release-closed", model.capability)
    }
  }

  /// Prices by load: dearer when users queue, cheaper when chips idle, never below cost and margin.
  mutating func price(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    guard view.field[Int(view.seat.index)].capability > 0, let customers = rules.customers, let prices = rules.prices
    else { return }
    let unit = TokenPrice(raw: customers.hostCost.raw * 1_000_000 / max(view.customers.tokensPerChip.raw, 1))
    let load = view.customers.load
    let isFull = load > .percent(110) && lab.servingShare >= habits.mostServing
    let step: Rate =
      isFull ? .percent(112) : load > .percent(110) ? .percent(103) : load < .percent(70) ? .percent(92) : .one
    let floor = unit.times(habits.margin)
    let wanted = max(lab.price.times(step), floor).clamped(prices.least, prices.most)
    guard wanted != lab.price else { return }
    var order = ListPrices.Order()
    order.price = wanted
    _ = advice.sheet.prices.put(order)
    advice.because("price-by-load", wanted)
  }
}

extension Observation {
  /// The capability of the best model that another lab has released.
  var bestRival: Capability {
    var best: Capability = 0
    for place in field.indices where place != Int(seat.index) { best = max(best, field[place].capability) }
    return best
  }
}
