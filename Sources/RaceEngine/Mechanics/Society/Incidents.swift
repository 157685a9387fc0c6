package import Quantities
package import Randomness

/// Misuse and accidents: able models in many hands do harm, the more the weaker their safeguards are.
///
/// Each quarter a lab can expect so many grave incidents: `base` × ability × reach × what its safeguards let through,
/// summed over the best model that it serves and its best open weights. One draw a lab gives the gravest of the
/// quarter, with a heavy tail; below one it is among the many small reports that only count. A grave one costs the lab
/// a fine, due next quarter, part of its name, and trust: customers stay away, its value falls, its people are offended,
/// and that fades slowly. All labs pay for the rules that follow, next quarter, until these are forgotten.
///
/// - Hidden: what a lab owes. Public: reports of the industry, each lab's gravest incident and what is left of it.
/// - Invariant: luck held, a stronger safeguard never makes an incident graver.
/// - Source: K23 of the calibration for the number of reports; Clauset, Shalizi and Newman 2009, "Power-law
///   distributions in empirical data", for the tail; EU Regulation 2016/679, art. 83, for fines of 4 % of turnover.
public enum Incidents: Mechanic {
  package struct State: BitwiseCopyable, Sendable {
    package var records = BySeat(Record())
    package var dues = BySeat<Money>(0)
    package var alarm: Rate = 0
    package var reports: Int32 = 0
  }

  /// Its names.
  public static var name: MechanicName { MechanicName(53, "incidents", summary: "misuse, accidents and what follows") }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.incidents }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.incidents) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.incidents) }
  /// No orders: releases and safety work decide.
  public typealias Orders = NoOrders

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    var reports: Int64 = 0
    var alarm = world.incidents.alarm - world.incidents.alarm.times(rules.forgetting)
    for seat in world.seats where world.labs[seat].isOpen {
      world.pay(world.incidents.dues[seat], from: Account(seat), to: .government, by: name.domain, &book)
      let expected = expected(of: seat, &world, rules).times(world.conditions[seat].hazard)
      reports += expected.raw
      let severity = severity(expected, chance.draw(name.domain, turn: world.turn, of: UInt64(seat.index)), rules)
      var record = world.incidents.records[seat]
      record.severity = severity >= .one ? severity : 0
      record.stain -= record.stain.times(rules.forgetting)
      world.incidents.dues[seat] = 0
      if severity >= .one {
        let most = max(rules.fine, Money(raw: world.labs[seat].revenue.raw * 4).times(rules.mostFined))
        world.incidents.dues[seat] = min(rules.fine.times(severity), most)
        let brand = world.labs[seat].brand
        world.labs[seat].brand = brand - brand.times(min(severity.times(rules.brand), .percent(50)))
        record.stain = min(record.stain + severity.times(rules.stain), .one)
        world.conditions[seat].betrayal += min(severity.times(rules.betrayal), .one)
        world.conditions[seat].harm += min(severity.times(rules.stain), .one)
        alarm = min(alarm + severity.times(rules.alarm), .one)
      }
      world.incidents.records[seat] = record
      suffer(record.stain, &world.conditions[seat], rules)
    }
    world.incidents.alarm = alarm
    let many = min(mulDiv(reports, Int64(rules.reports), 1_000_000), 1_000_000_000)
    world.incidents.reports = Int32(many)
    for seat in world.seats where world.labs[seat].isOpen {
      let compliance = (rules.compliance + world.labs[seat].revenue.times(rules.complianceShare)).times(alarm)
      world.incidents.dues[seat] += max(compliance, 0)
    }
  }

  /// What is left of past incidents weighs on the quarter.
  private static func suffer(_ stain: Rate, _ conditions: inout Conditions, _ rules: Rules) {
    guard stain > 0 else { return }
    let shunned = stain.times(rules.shunned)
    for kind in 0..<4 { conditions.appeal[kind] -= shunned }
    conditions.esteem = conditions.esteem.times(stain.times(rules.value).rest)
  }

  /// Grave incidents to expect of a lab in a quarter.
  private static func expected(of seat: Seat, _ world: inout World, _ rules: Rules) -> Rate {
    var served = -1
    var weights = -1
    var bestOpen: Capability = 0
    for place in world.models.indices where world.models[place].state != .unreleased {
      let (capability, isOpen) = (world.models[place].capability, world.models[place].state == .open)
      if isOpen { bestOpen = max(bestOpen, capability) }
      guard world.models[place].owner == seat else { continue }
      if isOpen, weights < 0 || capability > world.models[weights].capability { weights = place }
      if !isOpen, served < 0 || capability > world.models[served].capability { served = place }
    }
    var sum: Int64 = 0
    if served >= 0 { sum += hazard(world.models[served], spending: world.labs[seat].revenue, rules).raw }
    if weights >= 0 {
      let isBest = world.models[weights].capability == bestOpen
      let spending = isBest ? world.customers.market.times(world.customers.openShare) : 0
      sum += hazard(world.models[weights], spending: spending, rules).raw
    }
    return Rate(raw: min(sum, 100_000_000))
  }

  /// Grave incidents to expect of a model on which users spend so much in a quarter.
  private static func hazard(_ model: Model, spending: Money, _ rules: Rules) -> Rate {
    let ability = Decades(raw: mulDiv((model.capability - rules.baseCapability).raw, 1_000_000, rules.decade.raw))
    let users = Logarithm.log10(max(spending, 0).raw) - Logarithm.log10(rules.spending.raw)
    let reach = max(Rate(raw: Logarithm.power10(users.times(rules.reach), times: 1_000_000)), rules.leastReach)
    var rate = Rate(raw: Logarithm.power10(ability, times: rules.base.raw))
    rate = Rate(raw: mulDiv(min(rate, .percent(10_000)).raw, min(reach, .percent(10_000)).raw, 1_000_000))
    rate = rate.times(model.traits.safeguard.rest)
    return model.traits.staged > 0 ? rate.times(rules.staged) : rate
  }

  /// The gravest of the incidents to expect: (expected ÷ −ln u)^(1 ÷ tail), for u between 0 and 1.
  private static func severity(_ expected: Rate, _ draw: Draw, _ rules: Rules) -> Rate {
    guard expected > 0 else { return 0 }
    // −log10 of a number between 2^−62 and 1; 62 doublings are 18.663860 decades.
    let rarity = max(18_663_860 - Logarithm.log10(Int64(draw.bits >> 2) + 1).raw, 1)
    let exponent = Logarithm.log10(expected.raw) - Logarithm.log10(mulDiv(rarity, 2_302_585, 1_000_000))
    let worth = Decades(raw: mulDiv(exponent.raw, 1_000_000, rules.tail.raw))
    return min(Rate(raw: Logarithm.power10(worth, times: 1_000_000)), rules.gravest)
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.incidents.labs.removeAll()
    for other in world.seats { view.incidents.labs.append(world.incidents.records[other]) }
    view.incidents.due = world.incidents.dues[seat]
    view.incidents.alarm = world.incidents.alarm
    view.incidents.reports = world.incidents.reports
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.incidents.records, of: world.seats)
    for seat in world.seats { digest.fold(world.incidents.dues[seat]) }
    digest.fold(world.incidents.alarm)
    digest.fold(world.incidents.reports)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    for seat in world.seats where Int(seat.index) < view.incidents.labs.count {
      world.incidents.records[seat] = view.incidents.labs[Int(seat.index)]
    }
    world.incidents.dues[view.seat] = view.incidents.due
    world.incidents.alarm = view.incidents.alarm
    world.incidents.reports = view.incidents.reports
  }
}
