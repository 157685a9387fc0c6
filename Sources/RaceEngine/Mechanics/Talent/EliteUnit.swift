public import Quantities
package import Randomness

/// A lab founds a hand-picked unit of a few dozen of its researchers, who report to the chief executive.
///
/// The order takes one matter of the chief executive's attention, in the quarter of the founding and in each later one
/// in which it is repeated; each new head costs a sum once, and everybody a budget each quarter. While it is attended
/// to, the unit finds its strength, its people's work counts for more, by the logarithm of their budget over ordinary
/// pay, a training run's luck spreads wider, and everybody else resents the privilege. In a quarter without the order
/// nothing is paid and nothing gained: strength decays, its people leave faster by their part, and a unit that has
/// become weak is dissolved.
///
/// - Hidden: all of it.
/// - Invariant: nothing is paid but what was ordered; a unit is never larger than the lab.
/// - Source: Bennis and Biederman 1997, "Organizing Genius", for small hand-picked groups with a protector; Siegel and
///   Hambrick 2005, "Pay disparities within top management groups", for what privilege costs.
public enum EliteUnit: Mechanic {
  /// The scenario's parameters, under the key `units`.
  public struct Rules: Described {
    /// One-off cost of a head.
    public var founding: Dollars = 1_000_000
    /// People beyond whom a unit gains nothing by being larger.
    public var handful: Headcount = .people(30)
    /// The largest unit.
    public var most: Headcount = .people(60)
    /// Strength in the quarter of the founding.
    public var start: Rate = .percent(40)
    /// Part of the missing strength that an attended quarter brings.
    public var growth: Rate = .percent(40)
    /// Part of its strength that a quarter without attention takes.
    public var decay: Rate = .percent(50)
    /// Work that its people add, as a part of their own, where their budget equals ordinary pay.
    public var worth: Rate = .percent(150)
    /// What a full unit adds to the spread of a run's luck.
    public var luck: Rate = .percent(40)
    /// Part of others' cohesion that a budget of ordinary pay costs in a quarter.
    public var envy: Rate = .percent(2)
    /// How much faster the unit's people leave while nobody attends to them.
    public var neglect: Rate = .percent(300)

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("founding", &founding, in: 0...100_000_000, help: "one-off cost of a head")
      fields.field("handful", &handful, in: .people(1) ... .people(1_000), help: "people beyond whom nothing is gained")
      fields.field("most", &most, in: .people(1) ... .people(1_000), help: "the largest unit")
      fields.field("start", &start, in: 0 ... .one, help: "strength in the founding quarter")
      fields.field("growth", &growth, in: 0 ... .one, help: "part of missing strength found in an attended quarter")
      fields.field("decay", &decay, in: 0 ... .one, help: "part of strength lost in a quarter without attention")
      fields.field("worth", &worth, in: 0 ... .percent(1_000), help: "work added where the budget equals pay")
      fields.field("luck", &luck, in: 0 ... .percent(500), help: "what a full unit adds to a run's luck")
      fields.field("envy", &envy, in: 0 ... .percent(50), help: "others' cohesion lost where the budget equals pay")
      fields.field("neglect", &neglect, in: 0 ... .percent(1_000), help: "how its people leave without attention")
    }
  }
  /// A unit to found, or to go on with.
  public struct Order: Described {
    /// How many people.
    public var people: Headcount = .people(30)
    /// Yearly budget for each, beside their pay.
    public var budget: Dollars = 0
    /// Nobody in particular.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("people", &people, in: .people(1) ... .people(1_000), help: "researchers in the unit")
      fields.field("budget", &budget, in: 0...50_000_000, help: "dollars a year for each, beside pay")
    }
  }
  /// One unit.
  public typealias Orders = Slots<1, Order>
  /// What the seat learns: its own unit.
  public struct Notice: Described {
    /// People in the unit; 0: there is none.
    public var people: Headcount = 0
    /// Yearly budget for each.
    public var budget: Dollars = 0
    /// How far it has found its strength.
    public var strength: Rate = 0
    /// Whether the chief executive saw to it last quarter.
    public var isAttended = false
    /// What it added to all researchers' work last quarter.
    public var gain: Rate = 0
    /// No unit.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("people", &people, in: 0 ... .people(1_000), help: "people in the unit")
      fields.field("budget", &budget, in: 0...50_000_000, help: "dollars a year for each")
      fields.field("strength", &strength, in: 0 ... .one, help: "how far it has found its strength")
      fields.flag("is_attended", &isAttended, help: "whether the chief executive saw to it")
      fields.field("gain", &gain, in: 0 ... .percent(10_000), help: "what it added to all researchers' work")
    }
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(
      28, "units", verb: "found", synonyms: "unit", summary: "found or go on with a hand-picked unit", isRenewed: true)
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.units }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.units) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.units) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.units) }

  /// No more people than there are or than a unit holds; one matter of attention, new heads and the budget are paid.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    guard order.people <= rules.most else {
      throw .outOfRange(
        field: "people", given: order.people.raw, least: 1_000, most: rules.most.raw, unit: Headcount.unit)
    }
    guard order.people <= view.own.researchers else { throw .notNow(.notSoManyStaff) }
    try purse.attend()
    try purse.reserve(cost(of: order, beside: view.units.people, rules))
  }

  private static func cost(of order: Order, beside people: Headcount, _ rules: Rules) -> Money {
    let once = Money(raw: rules.founding.quarterly(for: max(order.people - people, 0)).raw * 4)
    return once + order.budget.quarterly(for: order.people)
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    for seat in world.seats where world.units[seat].people > 0 || sheets[seat].units.count > 0 {
      guard world.labs[seat].isOpen else {
        world.units[seat] = Notice()
        continue
      }
      var unit = world.units[seat]
      unit.gain = 0
      unit.isAttended = false
      if let order = sheets[seat].units.first {
        let cost = cost(of: order, beside: unit.people, rules)
        world.pay(cost, from: Account(seat), to: .employees, by: name.domain, &book)
        attend(&unit, order, rules)
      } else {
        unit.strength = unit.strength.times(rules.decay.rest)
        if unit.strength < .percent(10) { unit = Notice() }
      }
      unit.people = min(unit.people, world.labs[seat].researchers)
      if unit.people > 0 { act(&unit, seat, &world, rules) }
      world.units[seat] = unit
    }
  }

  /// A quarter with the chief executive: those who are there gain strength, new heads begin.
  private static func attend(_ unit: inout Notice, _ order: Order, _ rules: Rules) {
    let stay = min(unit.people, order.people)
    let grown = unit.strength + unit.strength.rest.times(rules.growth)
    let sum = mulDiv(grown.raw, stay.raw, 1) + mulDiv(rules.start.raw, (order.people - stay).raw, 1)
    unit.strength = Rate(raw: sum / order.people.raw)
    unit.people = order.people
    unit.budget = order.budget
    unit.isAttended = true
  }

  /// What the unit does to the lab's work, luck and people.
  private static func act(_ unit: inout Notice, _ seat: Seat, _ world: inout World, _ rules: Rules) {
    let lab = world.labs[seat]
    let part = unit.people.share(of: lab.researchers)
    guard unit.isAttended else {
      world.conditions[seat].leaving += rules.neglect.times(part)
      return
    }
    let pay = max(lab.researcherPay.raw, 1)
    let privilege = Rate(raw: mulDiv(unit.budget.raw, 1_000_000, pay, atMost: 20_000_000))
    // The logarithm to base two of one plus the budget over pay: as much again where they are equal.
    let doublings = mulDiv(Logarithm.log10(1_000_000 + privilege.raw).raw - 6_000_000, 1_000_000, 301_030)
    let few = min(unit.people, rules.handful)
    let worth = unit.strength.times(rules.worth).times(Rate(raw: doublings))
    unit.gain = min(few.share(of: lab.researchers).times(worth), .percent(10_000))
    world.conditions[seat].talent = world.conditions[seat].talent.times(.one + unit.gain)
    let full = unit.strength.times(few.share(of: rules.handful))
    world.conditions[seat].luck = world.conditions[seat].luck.times(.one + rules.luck.times(full))
    world.conditions[seat].resentment += rules.envy.times(privilege)
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.units = world.units[seat]
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.units, of: world.seats)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    world.units[view.seat] = view.units
  }
}
