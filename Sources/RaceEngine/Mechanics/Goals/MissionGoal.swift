public import Quantities
package import Randomness

/// A goal beside the others: benefit and safety, for the lab and for the world.
///
/// Benefit is the logarithm of what those who could hardly pay get from the lab, over some quarters; safety work that is
/// kept up adds to it; harm that the lab does takes from it, and so does the mean harm of all labs. Harm is remembered
/// and fades. The result counts as its distance from the role's par, which goes in a straight line from the start of
/// the race to its end, in the role's spread, within ±3. Openness does not count here: it counts as influence.
///
/// - Hidden: other seats' results.
/// - Invariant: more harm by anybody never adds to anybody's result.
/// - Source: model notes of the prototype, section 6; the weights are a design choice.
public enum MissionGoal: Mechanic {
  /// The scenario's parameters, under the key `mission`.
  public struct Rules: Described {
    /// Weight beside the other goals, whose own weights sum to 100 %.
    public var weight: Rate = .percent(10)
    /// Part of the past in benefit and safety work.
    public var memory: Rate = .percent(70)
    /// Decades of benefit that full safety work is worth.
    public var care: Decades = 500_000
    /// Decades that a harm of 100 % of one's own takes.
    public var harm: Decades = 500_000
    /// Decades that a mean harm of 100 % of all labs takes.
    public var shared: Decades = 500_000
    /// Part of a harm that is forgotten in a quarter.
    public var fading: Rate = .percent(10)
    /// What each role is held against, by seat.
    public var labs = Table<8, GoalPar>(blank: GoalPar())

    /// The usual values.
    public init() {
      var par = GoalPar()
      (par.start, par.end, par.spread) = (5_500_000, 7_500_000, 500_000)
      for _ in 0..<Seat.most { labs.append(par) }
    }
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let decades = Decades(raw: 0)...Decades(raw: 10_000_000)
      fields.field("weight", &weight, in: 0 ... .one, help: "weight beside the other goals")
      fields.field("memory", &memory, in: 0 ... .percent(95), help: "part of the past in benefit and safety work")
      fields.field("care", &care, in: decades, help: "decades that full safety work is worth")
      fields.field("harm", &harm, in: decades, help: "decades that own harm of 100 % takes")
      fields.field("shared", &shared, in: decades, help: "decades that mean harm of 100 % takes from all")
      fields.field("fading", &fading, in: 0 ... .one, help: "part of a harm that is forgotten in a quarter")
      fields.rows("labs", &labs, help: "par by seat")
    }
  }
  /// No orders.
  public typealias Orders = NoOrders
  /// What the seat learns of its own result.
  public struct Notice: Described {
    /// The result: decades of benefit, with safety and harm.
    @inlinable @Narrow public var result: Decades = 0
    /// What the role is expected to have by now.
    @inlinable @Narrow public var par: Decades = 0
    /// Points, in spreads from par.
    @inlinable @Narrow public var points: Rate = 0
    /// log10 of the tokens for those who could hardly pay, in millions, over some quarters.
    @inlinable @Narrow public var benefit: Decades = 0
    /// Safety work, over some quarters.
    @inlinable @Narrow public var care: Rate = 0
    /// The lab's own harm that is remembered.
    @inlinable @Narrow public var harm: Rate = 0
    /// The mean harm of all labs.
    @inlinable @Narrow public var shared: Rate = 0
    /// Nothing achieved.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let decades = Decades(raw: -400_000_000)...Decades(raw: 400_000_000)
      fields.field("result", &result, in: decades, help: "benefit and safety")
      fields.field("par", &par, in: decades, help: "what the role is expected to have by now")
      fields.field("points", &points, in: .percent(-300) ... .percent(300), help: "result against par")
      fields.field("benefit", &benefit, in: decades, help: "log10 of tokens for those who can hardly pay")
      fields.field("care", &care, in: 0 ... .one, help: "safety work")
      fields.field("harm", &harm, in: 0 ... .percent(1_000), help: "own harm that is remembered")
      fields.field("shared", &shared, in: 0 ... .percent(1_000), help: "mean harm of all labs")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var labs = BySeat(Notice())
    /// The goal's weight; 0: it does not count.
    package var weight: Rate = 0
  }

  /// Its names.
  public static var name: MechanicName { MechanicName(71, "mission", summary: "benefit and safety as a goal") }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.mission }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.mission) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.mission) }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    world.mission.weight = rules.weight
    for seat in world.seats where Int(seat.index) < rules.labs.count {
      let par = rules.labs[Int(seat.index)]
      // Nobody has done anything yet: what the role is expected to have at the start is what it has.
      world.mission.labs[seat].benefit = par.start
      (world.mission.labs[seat].result, world.mission.labs[seat].par) = (par.start, par.start)
    }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    var sum: Rate = 0
    for seat in world.seats {
      var lab = world.mission.labs[seat]
      let served = Logarithm.log10(world.access.labs[seat].tokens.raw)
      lab.benefit = served + (lab.benefit - served).times(rules.memory)
      let care = world.conditions[seat].care.clamped(0, .one)
      lab.care = care + (lab.care - care).times(rules.memory)
      let harm = max(world.conditions[seat].harm, 0)
      lab.harm = min(lab.harm.times(rules.fading.rest) + harm, .percent(1_000))
      sum += lab.harm
      world.mission.labs[seat] = lab
    }
    let shared = Rate(raw: sum.raw / Int64(max(world.seatCount, 1)))
    for seat in world.seats {
      var lab = world.mission.labs[seat]
      lab.shared = shared
      lab.result =
        lab.benefit + rules.care.times(lab.care) - rules.harm.times(lab.harm) - rules.shared.times(shared)
      let place = Int(seat.index)
      let par = place < rules.labs.count ? rules.labs[place] : GoalPar()
      lab.par = Decades(raw: par.expected(after: world.turn + 1, of: world.quarters))
      lab.points = par.points(of: lab.result.raw, after: world.turn + 1, of: world.quarters)
      world.mission.labs[seat] = lab
    }
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.mission = world.mission.labs[seat]
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.mission.labs, of: world.seats)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    world.mission.labs[view.seat] = view.mission
  }
}
