public import Quantities
package import Randomness

/// Labs build sites: power that their chips can run on, some quarters later.
///
/// The whole price is paid at once. What a lab can start in a quarter grows with what it has.
///
/// - Hidden: sites.
/// - Invariant: power never shrinks.
/// - Source: K4, K8 of the calibration; model notes of the prototype, section 4, point 6.
public enum Sites: Mechanic {
  /// The scenario's parameters, under the key `sites`.
  public struct Rules: Described {
    /// Dollars a kilowatt.
    public var price: Dollars = 8_300
    /// Quarters from order to use.
    public var lead: Int32 = 2
    /// What any lab can start in a quarter.
    public var least: Power = 27_000
    /// What it can start beside, relative to what it has.
    public var most: Rate = .percent(35)

    /// The calibration's values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("price", &price, in: 0...1_000_000, help: "dollars a kilowatt")
      fields.field("lead", &lead, in: 1...7, help: "quarters from order to use")
      fields.field("least", &least, in: 0...1_000_000_000, help: "power that any lab can start in a quarter")
      fields.field("most", &most, in: 0 ... .percent(1_000), help: "power beside, relative to what it has")
    }
  }
  /// Power wanted.
  public struct Order: Described {
    /// How much.
    public var power: Power = 0
    /// Nothing wanted.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("power", &power, in: 1...1_000_000_000, help: "power to build, in watts (MW, GW)")
    }
  }
  /// One order a turn.
  public typealias Orders = Slots<1, Order>
  /// What the seat learns.
  public struct Notice: Described {
    /// Dollars a kilowatt.
    public var price: Dollars = 0
    /// The most that the lab can start this quarter.
    public var most: Power = 0
    /// Power that is being built.
    public var building: Power = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("price", &price, in: 0...1_000_000, help: "dollars a kilowatt")
      fields.field("most", &most, in: 0...1_000_000_000, help: "most to start this quarter")
      fields.field("building", &building, in: 0...10_000_000_000, help: "being built")
    }
  }
  /// What a seat builds, by quarters ahead.
  package struct Schedule: BitwiseCopyable, Sendable {
    package var power = InlineArray<8, Power>(repeating: 0)
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(5, "sites", verb: "build", synonyms: "site sites", summary: "build sites that power chips")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.sites }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.sites) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.sites) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.sites) }

  /// The order must stay within what the lab can start, and is paid from the purse.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    let most = view.sites.most
    guard order.power <= most else {
      throw .outOfRange(field: "power", given: order.power.raw, least: 1, most: most.raw, unit: Power.unit)
    }
    try purse.reserve(cost(order.power, rules))
  }

  private static func cost(_ power: Power, _ rules: Rules) -> Money {
    Money(raw: mulDiv(power.raw, rules.price.raw, 1_000))
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    for seat in world.seats where world.labs[seat].isOpen {
      world.labs[seat].power = world.labs[seat].power + world.sites[seat].power[0]
      for place in 0..<7 { world.sites[seat].power[place] = world.sites[seat].power[place + 1] }
      world.sites[seat].power[7] = 0
      if let order = sheets[seat].sites.first {
        world.pay(cost(order.power, rules), from: Account(seat), to: .utilities, by: name.domain, &book)
        let place = Int(rules.lead) - 1
        world.sites[seat].power[place] = world.sites[seat].power[place] + order.power
      }
    }
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    let schedule = world.sites[seat]
    view.sites.price = rules.price
    view.sites.most = min(rules.least + view.own.power.times(rules.most), 1_000_000_000)
    view.sites.building = 0
    for place in 0..<8 { view.sites.building = view.sites.building + schedule.power[place] }
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    for seat in world.seats { for place in 0..<8 { digest.fold(world.sites[seat].power[place]) } }
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    // A rival builds as much for its size as the seat does.
    let (own, growth) = (view.seat, min(view.sites.building, view.own.power).share(of: view.own.power))
    for seat in world.seats where seat != own {
      world.sites[seat].power[0] = world.labs[seat].power.times(growth)
    }
    world.sites[view.seat].power[0] = view.sites.building
  }
}
