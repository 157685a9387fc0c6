import Quantities
import RaceEngine

/// What a lab asks for its service.
extension Plan {
  /// Prices by the load to come: dearer when users queue, faster so in the last three years, when a name no longer pays;
  /// cheaper when chips idle, never below cost and margin.
  mutating func price(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    // Only what is read of the rules: a copy of the customers' costs more than all that is reckoned here.
    guard view.field[Int(view.seat.index)].capability > 0, let hostCost = rules.customers?.hostCost,
      let prices = rules.prices
    else { return }
    let unit = TokenPrice(raw: hostCost.raw * 1_000_000 / max(view.customers.tokensPerChip.raw, 1))
    let load = expectedLoad(&view, &rules)
    // Part of the way, in logarithms, to the price at which nine tenths of the chips would be busy.
    let speed = view.turn + 12 < view.quarters ? habits.surge : habits.rush
    let gap = Logarithm.log10(max(load.raw, 100_000)) - Logarithm.log10(900_000)
    let sold = Rate(raw: Logarithm.power10(gap.times(speed), times: 1_000_000)).clamped(.percent(75), .percent(150))
    // Who has sold nothing yet knows of no demand.
    let step = view.customers.load > 0 ? sold : .one
    let floor = unit.times(habits.margin)
    let wanted = max(lab.price.times(step), floor).clamped(prices.least, prices.most)
    guard wanted != lab.price else { return }
    var order = ListPrices.Order()
    order.price = wanted
    _ = advice.sheet.prices.put(order)
    advice.because("price-by-load", wanted)
  }

  /// Last quarter's load on the chips that will serve now, with those that arrive, and what a better model that is
  /// released now adds to it.
  private mutating func expectedLoad(_ view: inout Observation, _ rules: inout Ruleset) -> Rate {
    let share = advice.sheet.fleet.first?.serving ?? lab.servingShare
    let fleet = max(lab.running + view.deliveries.next, 1)
    let load = min(view.customers.load, .percent(1_000)).times(lab.servingShare.raw, over: max(share.raw, 10_000))
      .times(lab.running.raw, over: fleet.raw)
    guard advice.sheet.releases.count > 0, lab.capability > 0 else { return load }
    var better = lab.capability
    for place in 0..<advice.sheet.releases.count {
      let id = advice.sheet.releases.table[place].model
      for other in view.models.indices where view.models[other].id == id {
        better = max(better, view.models[other].capability)
      }
    }
    guard better > lab.capability, let customers = rules.customers, customers.segments.count > 0 else { return load }
    let best = max(better, view.bestRival)
    var weight: Int64 = 0
    for place in customers.segments.indices { weight += customers.segments[place].quality.raw }
    let gain = customers.quality(of: better, beside: best) - customers.quality(of: lab.capability, beside: best)
    let exponent = gain.times(Rate(raw: weight / Int64(customers.segments.count)))
    // e to it, with log10(e) = 0.434294.
    let more = Logarithm.power10(
      Decades(raw: min(mulDiv(exponent.raw, 434_294, 1_000_000), 1_000_000)), times: 1_000_000)
    return min(load.times(Rate(raw: more)), .percent(1_000))
  }
}
