public import Quantities
package import Randomness

/// What counts at the end: capability, value and influence, each against par, weighed by the scenario.
///
/// A result is scored as its distance from the role's par in the role's spread, clipped at ±3; the total is the
/// weighted sum, smoothed over two quarters. So a small lab that does well beats a giant that does badly.
/// Capability (W1) is that of the best released model. Value (W2) is the logarithm of the founders' part of the
/// market value. Influence (W3) is the logarithm of standing.
///
/// - Hidden: other seats' scores, but for their order.
/// - Invariant: a result is judged by the role's own par; ranks are 1 to n, ties by seat.
/// - Source: model notes of the prototype, section 6.
public enum Goals: Mechanic {
  /// The scenario's parameters, under the key `goals`.
  public struct Rules: Described {
    /// Weight of capability.
    public var capability: Rate = .percent(45)
    /// Weight of value.
    public var value: Rate = .percent(40)
    /// Weight of influence.
    public var influence: Rate = .percent(15)

    /// The usual weights.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("capability", &capability, in: 0 ... .one, help: "weight of capability")
      fields.field("value", &value, in: 0 ... .one, help: "weight of value")
      fields.field("influence", &influence, in: 0 ... .one, help: "weight of influence")
    }
  }
  /// No orders.
  public typealias Orders = NoOrders
  /// What the seat learns of its own score.
  public struct Notice: Described {
    /// Its own results.
    public var own = Tally()
    /// Its par.
    public var par = Par()
    /// Its place by the smoothed total, from 1.
    public var rank: Int32 = 0
    /// The seat that would win now.
    public var leader = Seat(0)
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.group("own", &own, help: "own results")
      fields.group("par", &par, help: "what the role is expected to reach")
      fields.field("rank", &rank, in: 0...8, help: "place, from 1")
      fields.field("leader", &leader, in: Seat(0)...Seat(7), help: "who would win now")
    }
  }
  /// A seat's results and points.
  public struct Tally: Described {
    /// Capability of its best released model.
    public var capability: Capability = 0
    /// log10 of the founders' value.
    public var value: Decades = 0
    /// log10 of standing.
    public var influence: Decades = 0
    /// Capability against par, in spreads.
    public var capabilityPoints: Rate = 0
    /// Value against par, in spreads.
    public var valuePoints: Rate = 0
    /// Influence against par, in spreads.
    public var influencePoints: Rate = 0
    /// Weighted sum of this quarter.
    public var total: Rate = 0
    /// Mean of the last two quarters' sums: what ranks.
    public var smoothed: Rate = 0
    /// Nothing achieved.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let decades = Decades(raw: -15_000_000)...Decades(raw: 15_000_000)
      let points = Rate.percent(-300)...Rate.percent(300)
      fields.field("capability", &capability, in: 0 ... .points(400), help: "best released model")
      fields.field("value", &value, in: decades, help: "log10 of the founders' value")
      fields.field("influence", &influence, in: decades, help: "log10 of standing")
      fields.field("capability_points", &capabilityPoints, in: points, help: "capability against par")
      fields.field("value_points", &valuePoints, in: points, help: "value against par")
      fields.field("influence_points", &influencePoints, in: points, help: "influence against par")
      fields.field("total", &total, in: points, help: "weighted sum")
      fields.field("smoothed", &smoothed, in: points, help: "mean of two quarters, which ranks")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var pars = BySeat(Par())
    package var tallies = BySeat(Tally())
  }

  /// Its names.
  public static var name: MechanicName { MechanicName(21, "goals", summary: "what counts at the end") }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.goals }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.goals) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.goals) }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    for seat in world.seats {
      world.goals.pars[seat] = roles[Int(seat.index)].par
      tally(seat, &world, rules)
      world.goals.tallies[seat].smoothed = world.goals.tallies[seat].total
    }
  }

  package static func resolve(
    _ sheets: borrowing BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    for seat in world.seats {
      let before = world.goals.tallies[seat].total
      tally(seat, &world, rules)
      world.goals.tallies[seat].smoothed = Rate(raw: (before.raw + world.goals.tallies[seat].total.raw) / 2)
    }
  }

  private static func tally(_ seat: Seat, _ world: inout World, _ rules: Rules) {
    let par = world.goals.pars[seat]
    var tally = world.goals.tallies[seat]
    tally.capability = world.labs[seat].capability
    tally.value = Logarithm.log10(world.labs[seat].valuation.times(world.labs[seat].founders).raw)
    // A thousandth of the ecosystem more for everybody, so that nothing is not infinitely little.
    tally.influence = Logarithm.log10(world.labs[seat].standing.raw + 1_000)
    tally.capabilityPoints = points((tally.capability - par.capability).raw, par.capabilitySpread.raw)
    tally.valuePoints = points((tally.value - par.value).raw, par.valueSpread.raw)
    tally.influencePoints = points((tally.influence - par.influence).raw, par.influenceSpread.raw)
    let sum =
      tally.capabilityPoints.times(rules.capability) + tally.valuePoints.times(rules.value)
      + tally.influencePoints.times(rules.influence)
    tally.total = sum.clamped(.percent(-300), .percent(300))
    world.goals.tallies[seat] = tally
  }

  private static func points(_ distance: Int64, _ spread: Int64) -> Rate {
    Rate(raw: mulDiv(distance, 1_000_000, max(spread, 1))).clamped(.percent(-300), .percent(300))
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.goals.own = world.goals.tallies[seat]
    view.goals.par = world.goals.pars[seat]
    var leader = Seat(0)
    var rank: Int32 = 1
    for other in world.seats {
      if world.goals.tallies[other].smoothed > world.goals.tallies[leader].smoothed { leader = other }
      let ties = world.goals.tallies[other].smoothed == world.goals.tallies[seat].smoothed && other < seat
      if world.goals.tallies[other].smoothed > world.goals.tallies[seat].smoothed || ties { rank += 1 }
    }
    view.goals.rank = rank
    view.goals.leader = leader
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    // A rival's points follow from its public results; the own ones are known.
    for seat in world.seats {
      tally(seat, &world, rules)
      world.goals.tallies[seat].smoothed = world.goals.tallies[seat].total
    }
    world.goals.tallies[view.seat] = view.goals.own
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.goals.tallies, of: world.seats)
  }
}
