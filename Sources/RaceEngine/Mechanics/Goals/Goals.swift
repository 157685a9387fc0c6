public import Quantities
package import Randomness

/// What counts at the end: capability, value and influence, each against par, weighed by the scenario.
///
/// A result is scored as its distance from the role's par for that quarter in the role's spread, clipped at ±3; the
/// total is the weighted sum, smoothed over two quarters. Par runs along the race, from what the role starts with to
/// what the reference field had at the end, so that a score says at any time how a race goes. So a small lab that does
/// well beats a giant that does badly. A race that ended for everybody at once gives everybody the same total.
/// Goals with a mechanic of their own (W4, W5) take their weight beside these three, and their points into the total.
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
    /// Its par, with the means for the quarter that was played last.
    public var par = Par()
    /// The means at the end of the race.
    public var finalPar = Results()
    /// Its place by the smoothed total, from 1.
    public var rank: Int32 = 0
    /// The seat that would win now.
    public var leader = Seat(0)
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.group("own", &own, help: "own results")
      fields.group("par", &par, help: "what the role is expected to have by now")
      fields.group("final_par", &finalPar, help: "what it is expected to have at the end")
      fields.field("rank", &rank, in: 0...8, help: "place, from 1")
      fields.field("leader", &leader, in: Seat(0)...Seat(7), help: "who would win now")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var pars = BySeat(Par())
    /// What each seat started with: its par before the first quarter.
    package var starts = BySeat(Results())
    /// The means that each seat's last results were held against.
    package var means = BySeat(Results())
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
      world.goals.starts[seat] = results(of: seat, &world)
      score(seat, &world, rules, after: 0)
      world.goals.tallies[seat].settle()
    }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    for seat in world.seats {
      let before = world.goals.tallies[seat]
      score(seat, &world, rules, after: world.turn + 1)
      world.goals.tallies[seat].smooth(with: before)
      if world.ending != .none { world.goals.tallies[seat].smoothed = world.verdict }
    }
  }

  private static func results(of seat: Seat, _ world: inout World) -> Results {
    var results = Results()
    results.capability = world.labs[seat].capability
    results.value = Logarithm.log10(world.labs[seat].valuation.times(world.labs[seat].founders).raw)
    // A thousandth of the ecosystem more for everybody, so that nothing is not infinitely little.
    results.influence = Logarithm.log10(world.labs[seat].standing.raw + 1_000)
    return results
  }

  /// Holds a seat's results against par after so many quarters.
  private static func score(_ seat: Seat, _ world: inout World, _ rules: Rules, after played: Int32) {
    let par = world.goals.pars[seat]
    let means = par.means(after: played, of: world.quarters, from: world.goals.starts[seat])
    let results = results(of: seat, &world)
    world.goals.means[seat] = means
    var tally = world.goals.tallies[seat]
    (tally.capability, tally.value, tally.influence) = (results.capability, results.value, results.influence)
    tally.capabilityPoints = GoalWeights.points((results.capability - means.capability).raw, par.capabilitySpread.raw)
    tally.valuePoints = GoalWeights.points((results.value - means.value).raw, par.valueSpread.raw)
    tally.influencePoints = GoalWeights.points((results.influence - means.influence).raw, par.influenceSpread.raw)
    let weights = GoalWeights(rules, mission: world.mission.weight, survival: world.survival.weight)
    let total = weights.total(
      capability: tally.capabilityPoints, value: tally.valuePoints, influence: tally.influencePoints,
      mission: world.mission.labs[seat].points, survival: world.survival.labs[seat].points)
    // What ends the race for everybody outranks what each has achieved.
    tally.total = world.ending == .none ? total : world.verdict
    world.goals.tallies[seat] = tally
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.goals.own = world.goals.tallies[seat]
    view.goals.par = world.goals.pars[seat]
    view.goals.finalPar = view.goals.par.final
    view.goals.par.final = world.goals.means[seat]
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
      score(seat, &world, rules, after: world.turn)
      world.goals.tallies[seat].settle()
    }
    world.goals.tallies[view.seat] = view.goals.own
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.goals.tallies, of: world.seats)
  }
}
