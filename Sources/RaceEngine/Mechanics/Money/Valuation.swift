public import Quantities
package import Randomness

/// What the market thinks a lab is worth: a multiple of its revenue, or the option on being first.
///
/// At the end of a quarter a lab is worth the greater of two values: the multiple, which shrinks over the years, times
/// four quarters of revenue, adjusted for growth and for how much of the fleet builds what comes next, since a lab that
/// only harvests will not grow; and the option, which falls with the distance to the best model, by
/// a factor e for each `reach` points. Both follow the investors' mood. The market moves part of the way each quarter.
///
/// - Public: the value.
/// - Source: K19 of the calibration for the multiple; model notes of the prototype, section 4, point 8.
public enum Valuation: Mechanic {
  /// The scenario's parameters, under the key `valuation`.
  public struct Rules: Described {
    /// Value over yearly revenue at the start.
    public var multiple: Rate = .percent(3_900)
    /// How much the multiple shrinks each quarter.
    public var multipleFalls: Rate = .percent(3)
    /// The lowest multiple.
    public var leastMultiple: Rate = .percent(800)
    /// What the option on leadership is worth with no industry revenue.
    public var option: Money = .billions(12)
    /// How much of the industry's yearly revenue the option adds.
    public var optionOfIndustry: Rate = .percent(80)
    /// Points behind the best that divide the option by e.
    public var reach: Capability = .points(8)
    /// Part of the multiple that a lab loses whose whole fleet serves users and builds nothing new.
    public var harvest: Rate = 0
    /// Part of the fleet in training and experiments from which on a lab loses nothing.
    public var building: Rate = .percent(40)
    /// How far the market moves toward its new value each quarter.
    public var speed: Rate = .percent(50)

    /// The prototype's values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("multiple", &multiple, in: .percent(50) ... .percent(10_000), help: "value over yearly revenue")
      fields.field("multiple_falls", &multipleFalls, in: 0 ... .percent(50), help: "how much it shrinks a quarter")
      fields.field("least_multiple", &leastMultiple, in: .percent(50) ... .percent(10_000), help: "its floor")
      fields.field("option", &option, in: 0 ... .billions(1_000), help: "option on leadership")
      fields.field("option_of_industry", &optionOfIndustry, in: 0 ... .percent(1_000), help: "industry revenue in it")
      fields.field("reach", &reach, in: .points(1) ... .points(100), help: "points that divide the option by e")
      fields.field("harvest", &harvest, in: 0 ... .one, help: "part of the multiple lost by a fleet that only serves")
      fields.field("building", &building, in: .percent(1) ... .one, help: "part of a fleet that must build")
      fields.field("speed", &speed, in: .percent(1) ... .one, help: "how fast the market moves")
    }
  }
  /// No orders.
  public typealias Orders = NoOrders
  /// No notice: the value is public.
  public typealias Notice = Nothing

  /// Its names.
  public static var name: MechanicName {
    MechanicName(19, "valuation", summary: "what the market thinks a lab is worth")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.valuation }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.valuation) }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    let market = Market(&world, rules)
    for seat in world.seats { world.labs[seat].valuation = market.worth(of: world.labs[seat], rules) }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let market = Market(&world, rules)
    for seat in world.seats where world.labs[seat].isOpen {
      let worth = market.worth(of: world.labs[seat], rules).times(world.conditions[seat].esteem)
      let target = min(worth + world.conditions[seat].assets, .billions(100_000))
      let before = world.labs[seat].valuation
      world.labs[seat].valuation = before + (target - before).times(rules.speed)
    }
  }

  /// What is the same for every lab in a quarter.
  private struct Market {
    let best: Capability
    let multiple: Rate
    /// The option on leadership of the lab that leads.
    let option: Money
    let mood: Rate

    init(_ world: inout World, _ rules: Rules) {
      best = world.bestReleased()
      var industry: Money = 0
      for seat in world.seats { industry += world.labs[seat].revenue }
      option = rules.option + Money(raw: industry.raw * 4).times(rules.optionOfIndustry)
      let fall = Logarithm.log10(rules.multipleFalls.rest.raw) - Decades(raw: 6_000_000)
      let shrunk = Logarithm.power10(Decades(raw: Int64(world.turn) * fall.raw), times: rules.multiple.raw)
      multiple = max(Rate(raw: shrunk), rules.leastMultiple)
      mood = world.capital.factor
    }

    func worth(of lab: Lab, _ rules: Rules) -> Money {
      // Growth of a quarter, between −25 % and +40 %, lifts the multiple by twice as much.
      let before = lab.revenueBefore
      let growth = before > 0 ? (lab.revenue - before).share(of: before).clamped(.percent(-25), .percent(40)) : 0
      var lasting = multiple
      if rules.harvest > 0, lab.servingShare.rest < rules.building {
        lasting = multiple.times((.one - lab.servingShare.rest.share(of: rules.building)).times(rules.harvest).rest)
      }
      let running = Money(raw: lab.revenue.raw * 4).times(lasting).times(Rate(raw: 1_000_000 + 2 * growth.raw))
      // A lab that has released nothing is taken to be as far behind as the option reaches three times.
      let behind = lab.capability > 0 ? best - lab.capability : Capability(raw: rules.reach.raw * 3)
      let weight = Logarithm.weight(-mulDiv(behind.raw, 1_000_000, rules.reach.raw))
      return min(max(running, Money(raw: mulDiv(option.raw, weight, 1_000_000_000))).times(mood), .billions(100_000))
    }
  }

  package static func fold(_ world: inout World, into digest: inout Digest) {
    for seat in world.seats { digest.fold(world.labs[seat].valuation) }
  }
}
