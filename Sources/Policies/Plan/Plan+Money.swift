import Quantities
import RaceEngine

/// Money that comes, and what is done with more of it than is needed.
extension Plan {
  /// Raises money when it runs short, investors are in the mood and nothing is on its way.
  mutating func raise(_ view: inout Observation, _ habits: Habits) {
    guard lab.mayRaise, view.funding.arriving == 0, view.funding.most > 0 else { return }
    let burn = view.costs.committed - income
    // What a growing lab needs: a year's worth of chips beside its losses.
    let wants = Money(raw: max(burn.raw, 0) * Int64(habits.runway)) + view.chips.reserve.cost(of: view.chips.cap)
    guard lab.cash < wants else { return }
    let isUrgent = burn > 0 && (lab.cash - view.deliveries.due).raw < burn.raw * 3
    let appetite = view.capital.appetite
    // What is raised in the last quarter of a race, or its last two years, hardly works before the end.
    guard isUrgent || appetite != .bust && view.turn + min(8, view.quarters / 4) < view.quarters else { return }
    var order = FundingRounds.Order()
    // Beside a patron's money half a round will do.
    let part = advice.sheet.patronage.count > 0 ? habits.raise.times(.percent(50)) : habits.raise
    order.amount = min(view.funding.most, max(view.funding.most.times(part), 1))
    _ = advice.sheet.funding.put(order)
    advice.because("cash-short", lab.cash)
  }

  /// Turns to a cloud company before it asks investors, where cash runs short and its chips are few: to the one
  /// that gives most for each part of the lab.
  mutating func apply(_ view: inout Observation, _ habits: Habits) {
    guard lab.mayRaise, matters > 0, !view.patronage.isExclusive, view.patronage.offers.count > 0 else { return }
    let burn = max((view.costs.committed - income).raw, 0)
    guard lab.cash.raw < burn * Int64(habits.patron) else { return }
    var (best, worth, sum) = (Int32(0), Money(raw: 0), Money(raw: 0))
    for place in view.patronage.offers.indices {
      let offer = view.patronage.offers[place]
      // For chips that change little it would give away too much.
      guard offer.places > 0, offer.equity <= habits.patronPart, offer.chips.raw * 3 > lab.chips.raw else { continue }
      let gift = offer.cash + view.chips.reserve.cost(of: offer.chips)
      let each = gift.times(1_000_000, over: max(offer.equity.raw, 50_000))
      if each > worth { (best, worth, sum) = (Int32(place) + 1, each, gift) }
    }
    guard best > 0 else { return }
    var order = CloudPatronage.Order()
    order.patron = best
    _ = advice.sheet.patronage.put(order)
    matters -= 1
    advice.because("patron-wanted", sum)
  }

  /// Takes the vendor's money against a duty to buy, where it will buy so much anyway: two thirds of what the vendor
  /// may sell it until then.
  mutating func pledge(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    guard lab.mayRaise, matters > 0, view.circular.duty == 0, view.quarters - view.turn > 10 else { return }
    guard let term = rules.circular?.term, let multiple = rules.circular?.multiple else { return }
    let usual = max(view.chips.lastPrice, view.chips.reserve).cost(of: view.chips.cap).times(.percent(67))
    let met = Money(raw: mulDiv(usual.raw, Int64(term) * 1_000_000, max(multiple.raw, 1)))
    let amount = min(view.circular.most, met).times(habits.vendor)
    guard amount > 1_000, lab.cash > amount, view.capital.appetite != .bust else { return }
    var order = CircularMoney.Order()
    order.amount = amount
    _ = advice.sheet.circular.put(order)
    matters -= 1
    advice.because("vendor-lends", amount)
  }

  /// Gives shareholders part of what idles, before they grow impatient, and more of it when the end is near.
  mutating func payOut(_ view: inout Observation, _ habits: Habits) {
    let enough: Rate = view.turn + 10 < view.quarters ? .percent(50) : .percent(95)
    guard view.patience.own.isListed, view.patience.own.level < enough else { return }
    let idle = min(view.spendable, lab.cash) - view.patience.kept
    let amount = min(idle.times(habits.payout), max(view.patience.own.due, lab.coreIncome))
    guard amount > 1_000 else { return }
    var order = ShareholderPatience.Order()
    order.amount = amount
    _ = advice.sheet.patience.put(order)
    spend(amount)
    advice.because("cash-idle", idle)
  }

  /// Buys the best start-up that a part of its free money pays, and bids for what closed labs left.
  mutating func acquire(_ view: inout Observation, _ habits: Habits) {
    for place in view.firesale.lots.indices where view.firesale.lots[place].left > 0 && matters > 0 {
      let reserve = view.firesale.lots[place].reserve
      let price = reserve.times(.percent(115))
      guard reserve > 0, price <= part(habits.rescue) else { continue }
      var order = FireSale.Order()
      (order.lot, order.price) = (Int32(place), price)
      guard advice.sheet.firesale.put(order) else { break }
      matters -= 1
      spend(price)
      advice.because("lot-cheap", reserve)
    }
    let index = Int(view.seat.index)
    guard matters > 0, view.turn + 4 < view.quarters, !isShort(&view) else { return }
    if index < view.antitrust.labs.count, view.antitrust.labs[index].left > 0 { return }
    for place in view.acquisitions.startups.indices where view.acquisitions.startups[place].isOnOffer {
      let price = view.acquisitions.startups[place].price.times(.percent(110) + whim)
      guard price <= part(habits.acquire) else { continue }
      var order = Acquisitions.Order()
      (order.kind, order.target, order.price) = (.startup, Int32(place), price)
      _ = advice.sheet.acquisitions.put(order)
      matters -= 1
      spend(price)
      return advice.because("startup-cheap", price)
    }
  }

  /// Works for its government where its people do not mind too much: first a certificate, then bids.
  mutating func bid(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    guard habits.defence > 0, view.contracts.size > 0, let cost = rules.contracts?.cost else { return }
    guard lab.mission <= .percent(45), lab.capability > 0 else { return }
    let behind = rules.contracts?.behind ?? 0
    guard view.bestRival - lab.capability <= behind else { return }
    var order = GovernmentContracts.Order()
    order.price = max(view.contracts.size.times(habits.defence), 1)
    if view.contracts.certified < 0 {
      // A certificate should pay before the end.
      guard cost <= free, view.turn + 8 < view.quarters, view.contracts.size > cost.times(.percent(25)) else { return }
      spend(cost)
    } else {
      guard view.contracts.certified <= view.turn, view.contracts.tender == view.turn else { return }
    }
    _ = advice.sheet.contracts.put(order)
    advice.because("state-buys", view.contracts.size)
  }
}
