public import Quantities
package import Randomness

/// The market has expectations of each lab: a release is received by how far it exceeds or misses them.
///
/// What is expected of a lab rises each quarter by the mean of its own pace and the frontier's. A better model than its
/// last meets that: the surprise moves the name at once, and a buzz that fades, which lifts or lowers the lab's value
/// and its people's mood. A disappointment weighs `loss` times as much as a success. Afterwards that model is the new
/// base, and the pace of the step enters the lab's own. A first release is held against the best model less `debut`.
///
/// - Public: expectations, surprises and the buzz.
/// - Invariant: a better model is never received worse.
/// - Source: Ball and Brown 1968: prices move by what exceeds expectation. Kahneman and Tversky 1979: losses weigh
///   about twice as much as gains.
public enum Reception: Mechanic {
  /// The scenario's parameters, under the key `reception`.
  public struct Rules: Described {
    /// Points a quarter that are expected of everybody at the start.
    public var pace: Capability = 150
    /// Part of a new pace that is believed.
    public var learning: Rate = .percent(40)
    /// Points behind the best that are expected of a first release.
    public var debut: Capability = .points(10)
    /// The largest surprise that makes a difference.
    public var most: Capability = .points(10)
    /// Buzz of a point.
    public var buzz: Rate = .percent(6)
    /// How much more a disappointment weighs.
    public var loss: Rate = .percent(200)
    /// How fast the buzz fades, a quarter.
    public var fading: Rate = .percent(40)
    /// Part of the missing name that a point gains, and of the name that it loses.
    public var brand: Rate = .percent(1)
    /// What a buzz of 100 % adds to the lab's value.
    public var value: Rate = .percent(40)
    /// What it takes from the factor by which staff leave.
    public var morale: Rate = .percent(60)

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let points = Capability(raw: 0)...Capability.points(50)
      fields.field("pace", &pace, in: points, help: "points a quarter expected at the start")
      fields.field("learning", &learning, in: 0 ... .one, help: "part of a new pace that is believed")
      fields.field("debut", &debut, in: points, help: "points behind the best expected of a first release")
      fields.field("most", &most, in: points, help: "largest surprise that makes a difference")
      fields.field("buzz", &buzz, in: 0 ... .one, help: "buzz of a point")
      fields.field("loss", &loss, in: 0 ... .percent(1_000), help: "how much a disappointment weighs")
      fields.field("fading", &fading, in: 0 ... .one, help: "how fast the buzz fades")
      fields.field("brand", &brand, in: 0 ... .percent(10), help: "name that a point gains or loses")
      fields.field("value", &value, in: 0 ... .one, help: "what full buzz adds to the lab's value")
      fields.field("morale", &morale, in: 0 ... .percent(500), help: "what full buzz takes from leaving")
    }
  }
  /// No orders.
  public typealias Orders = NoOrders
  /// What every seat knows.
  public struct Notice: Described {
    /// One row a lab.
    public var labs = Table<8, Expectation>(blank: Expectation())
    /// Points a quarter by which the best model improves, as the market sees it.
    public var pace: Capability = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("labs", &labs, help: "expectations, by seat")
      fields.field("pace", &pace, in: 0 ... .points(400), help: "points a quarter of the best model")
    }
  }
  /// What the market thinks of a lab.
  public struct Expectation: Described {
    /// Capability that is expected of its next release.
    @inlinable @Narrow public var expected: Capability = 0
    /// Capability of its best release so far.
    @inlinable @Narrow public var known: Capability = 0
    /// The quarter of that release.
    public var since: Int32 = 0
    /// Its own pace, in points a quarter.
    @inlinable @Narrow public var pace: Capability = 0
    /// Surprise of last quarter's release.
    @inlinable @Narrow public var surprise: Capability = 0
    /// What is left of past surprises.
    @inlinable @Narrow public var buzz: Rate = 0
    /// Nothing expected.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let points = Capability(raw: 0)...Capability.points(400)
      fields.field("expected", &expected, in: points, help: "capability expected of the next release")
      fields.field("known", &known, in: points, help: "its best release so far")
      fields.field("since", &since, in: 0...80, help: "quarter of that release")
      fields.field("pace", &pace, in: points, help: "its own pace, points a quarter")
      fields.field("surprise", &surprise, in: .points(-50) ... .points(50), help: "surprise of last quarter's release")
      fields.field("buzz", &buzz, in: .percent(-100) ... .one, help: "what is left of past surprises")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var labs = BySeat(Expectation())
    package var best: Capability = 0
    package var pace: Capability = 0
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(49, "reception", summary: "what the market expects of a release")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.reception }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.reception) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.reception) }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    for seat in world.seats {
      world.reception.labs[seat].known = world.labs[seat].capability
      world.reception.labs[seat].expected = world.labs[seat].capability
      world.reception.labs[seat].pace = rules.pace
    }
    world.reception.best = world.bestReleased()
    world.reception.pace = rules.pace
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let (before, pace) = (world.reception.best, world.reception.pace)
    for seat in world.seats where world.labs[seat].isOpen {
      var lab = world.reception.labs[seat]
      lab.expected = min(lab.expected + Capability(raw: (lab.pace.raw + pace.raw) / 2), .points(400))
      lab.surprise = 0
      lab.buzz -= lab.buzz.times(rules.fading)
      let capability = world.labs[seat].capability
      if capability > lab.known {
        let isFirst = lab.known <= 0
        if isFirst { lab.expected = max(before - rules.debut, 0) }
        let surprise = (capability - lab.expected).clamped(Capability(raw: -rules.most.raw), rules.most)
        receive(surprise, &lab, &world.labs[seat].brand, rules)
        if !isFirst {
          let step = Capability(raw: (capability - lab.known).raw / Int64(max(world.turn - lab.since, 1)))
          lab.pace = lab.pace + Capability(raw: mulDiv((step - lab.pace).raw, rules.learning.raw, 1_000_000))
        }
        (lab.known, lab.expected, lab.since) = (capability, capability, world.turn)
      }
      world.reception.labs[seat] = lab
      let lift = Rate(raw: 1_000_000 + lab.buzz.times(rules.value).raw)
      world.conditions[seat].esteem = world.conditions[seat].esteem.times(lift)
      world.conditions[seat].leaving -= lab.buzz.times(rules.morale)
    }
    let best = max(world.bestReleased(), before)
    // The best model improves in jumps, so one quarter is believed a quarter as much as a lab's own step.
    let step = best - before
    world.reception.pace = pace + Capability(raw: mulDiv((step - pace).raw, rules.learning.raw, 4_000_000))
    world.reception.best = best
  }

  /// Takes in a surprise: the name at once, the buzz for a while.
  private static func receive(_ surprise: Capability, _ lab: inout Expectation, _ brand: inout Rate, _ rules: Rules) {
    lab.surprise = surprise
    let weighed = surprise < 0 ? mulDiv(surprise.raw, rules.loss.raw, 1_000_000) : surprise.raw
    lab.buzz = (lab.buzz + Rate(raw: mulDiv(rules.buzz.raw, weighed, 100))).clamped(.percent(-100), .one)
    let part = Rate(raw: mulDiv(rules.brand.raw, weighed, 100)).clamped(.percent(-100), .one)
    brand = (brand + (part < 0 ? brand : brand.rest).times(part)).clamped(0, .one)
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.reception.labs.removeAll()
    for other in world.seats { view.reception.labs.append(world.reception.labs[other]) }
    view.reception.pace = world.reception.pace
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.reception.labs, of: world.seats)
    digest.fold(world.reception.best)
    digest.fold(world.reception.pace)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    for seat in world.seats where Int(seat.index) < view.reception.labs.count {
      world.reception.labs[seat] = view.reception.labs[Int(seat.index)]
    }
    world.reception.best = world.bestReleased()
    world.reception.pace = view.reception.pace
  }
}
