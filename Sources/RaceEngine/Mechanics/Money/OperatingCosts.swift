public import Quantities
package import Randomness

/// Every lab pays its people, the energy of its running chips and the upkeep of its sites.
///
/// Pay is a quarter of the yearly wage; energy is power times hours times price; upkeep is per powered kilowatt. Stars'
/// pay, rent and fines come on top. All are paid at the end of the quarter, whatever cash there is.
///
/// - Hidden: amounts.
/// - Invariant: cash falls below zero only here and where deliveries that are due are paid.
/// - Source: K5, K15 and K27 of the calibration.
public enum OperatingCosts: Mechanic {
  /// The scenario's parameters, under the key `costs`.
  public struct Rules: Described {
    /// Power of one H100e with its share of the facility, in watts.
    public var watts: Int32 = 1_800
    /// Price of electricity, in millionths of a dollar for a kilowatt-hour.
    public var energy: Rate = Rate(raw: 70_000)
    /// Upkeep of sites, dollars a kilowatt a quarter.
    public var upkeep: Dollars = 60
    /// Fixed cost of an open lab, a quarter.
    public var overhead: Money = .millions(2)

    /// The calibration's values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("watts", &watts, in: 1...100_000, help: "watts of one H100e with its facility")
      fields.field("energy", &energy, in: 0 ... .percent(1_000), help: "dollars a kilowatt-hour")
      fields.field("upkeep", &upkeep, in: 0...100_000, help: "dollars a kilowatt of site a quarter")
      fields.field("overhead", &overhead, in: 0 ... .billions(10), help: "fixed cost a quarter")
    }
  }
  /// No orders.
  public typealias Orders = NoOrders
  /// What the seat learns.
  public struct Notice: Described {
    /// Pay, energy, upkeep, overhead and standing costs of a quarter with today's staff and fleet.
    public var committed: Money = 0
    /// The part that is pay.
    public var pay: Money = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let money = Money(raw: 0) ... .billions(1_000_000_000)
      fields.field("committed", &committed, in: money, help: "pay, energy, upkeep and overhead a quarter")
      fields.field("pay", &pay, in: money, help: "pay a quarter")
    }
  }

  /// Its names.
  public static var name: MechanicName { MechanicName(16, "costs", summary: "pay, energy and upkeep") }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.costs }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.costs) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.costs) }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    for seat in world.seats where world.labs[seat].isOpen {
      let pay = payroll(world.labs[seat]) + world.conditions[seat].wages
      let rest = utilities(world.labs[seat], rules) + world.conditions[seat].dues
      world.pay(pay, from: Account(seat), to: .employees, by: name.domain, &book)
      let standing = world.conditions[seat].outgoings
      world.pay(rest, from: Account(seat), to: .utilities, by: name.domain, &book)
      world.pay(standing, from: Account(seat), to: .suppliers, by: name.domain, &book)
    }
  }

  /// A quarter's pay.
  static func payroll(_ lab: Lab) -> Money {
    lab.researcherPay.quarterly(for: lab.researchers) + lab.engineerPay.quarterly(for: lab.engineers)
  }

  /// A quarter's energy, upkeep and overhead.
  static func utilities(_ lab: Lab, _ rules: Rules) -> Money {
    // Hours in a quarter: 2,191.5. Chips are thousandths, so watts × chips are milliwatts.
    let kilowattHours = mulDiv(lab.running.raw, Int64(rules.watts) * 21_915, 10_000_000)
    let energy = Money(raw: mulDiv(kilowattHours, rules.energy.raw, 1_000_000_000))
    let upkeep = Money(raw: mulDiv(lab.power.raw, rules.upkeep.raw, 1_000))
    return energy + upkeep + rules.overhead
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.costs.pay = payroll(view.own) + view.stars.pay
    let standing = view.hubs.rent + world.conditions[seat].outgoings
    view.costs.committed = view.costs.pay + utilities(view.own, rules) + standing
  }
}
