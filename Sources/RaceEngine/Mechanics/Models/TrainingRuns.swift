public import Quantities
package import Randomness

/// A training run takes part of the fleet for some quarters and ends in a model.
///
/// Effective compute is the run's FLOP times the know-how of its recipe: what the lab knew when the run began, and a
/// part of what it found since. So a longer run is larger and staler. Capability follows the logarithm, with luck
/// whose spread grows with the jump over the lab's last run. A run ends when its quarters are over, or sooner when it
/// is stopped; what it did so far counts.
///
/// - Hidden: runs, and models until they are released.
/// - Invariant: luck held, more work never gives a weaker model.
/// - Source: Sevilla et al. 2022, "The longest training run", for recipes that age; K10 of the calibration; model notes of the prototype, section 1, for the size of luck.
public enum TrainingRuns: Mechanic {
  /// The scenario's parameters, under the key `training`.
  public struct Rules: Described {
    /// Capability at the base.
    public var baseCapability: Capability = .points(126)
    /// log10 of effective FLOP at the base.
    public var base: Decades = 25_322_219
    /// Points for each decade of effective compute.
    public var slope: Capability = .points(12)
    /// Standard deviation of luck without a jump, in points.
    public var luck: Capability = 60
    /// Standard deviation that each decade of jump adds.
    public var luckOfJump: Capability = 220
    /// The longest run.
    public var longest: Int32 = 6
    /// Part of the know-how found during a run that still gets into it.
    public var adoption: Rate = .percent(30)

    /// The calibration's values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let points = Capability(raw: 0)...Capability.points(400)
      fields.field("base_capability", &baseCapability, in: points, help: "capability at the base")
      fields.field("base", &base, in: 0...32_000_000, help: "log10 of effective FLOP at the base")
      fields.field("slope", &slope, in: 1 ... .points(100), help: "points for each decade")
      fields.field("luck", &luck, in: 0 ... .points(20), help: "standard deviation without a jump")
      fields.field("luck_of_jump", &luckOfJump, in: 0 ... .points(20), help: "what each decade of jump adds")
      fields.field("longest", &longest, in: 1...20, help: "longest run")
      fields.field("adoption", &adoption, in: 0 ... .one, help: "part of know-how found meanwhile that gets in")
    }
  }
  /// A run to start, or zero to end the one under way.
  public struct Order: Described {
    /// How long it shall take; zero ends the run under way with what it has.
    public var quarters: Int32 = 0
    /// End the run.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("quarters", &quarters, in: 0...20, help: "length of the run; 0 ends the one under way")
    }
  }
  /// One order.
  public typealias Orders = Slots<1, Order>
  /// What the seat learns: its own run.
  public typealias Notice = Run
  /// A run.
  public struct Run: Described {
    /// Quarters still to go, the coming one included; 0: no run.
    public var quartersLeft: Int32 = 0
    /// The quarter in which it began.
    public var begun: Int32 = 0
    /// Work done so far.
    public var work: Work = 0
    /// The lab's know-how when it began.
    public var recipe: Decades = 0
    /// log10 of effective FLOP of the lab's last run.
    public var last: Decades = 0
    /// What the run would give if it ended now, without luck; 0: nothing yet.
    public var expected: Capability = 0
    /// No run.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("quarters_left", &quartersLeft, in: 0...20, help: "quarters still to go")
      fields.field("begun", &begun, in: 0...80, help: "quarter in which it began")
      fields.field("work", &work, in: 0...1_000_000_000_000_000_000, help: "work done so far")
      fields.field("recipe", &recipe, in: Decades(raw: -32_000_000)...32_000_000, help: "know-how when it began")
      fields.field("last", &last, in: 0...100_000_000, help: "log10 of effective FLOP of the last run")
      fields.field("expected", &expected, in: 0 ... .points(400), help: "what it would give now, without luck")
    }
    /// Whether a run is under way.
    public var isUnderWay: Bool { quartersLeft > 0 }
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(11, "training", verb: "train", synonyms: "run", summary: "start a training run, or end it with 0")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.training }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.training) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.training) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.training) }

  /// A run can start when none is under way, and end when one is.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    if order.quarters == 0 {
      guard view.training.isUnderWay else { throw .notNow(.noRun) }
      return
    }
    guard !view.training.isUnderWay else { throw .notNow(.runUnderWay) }
    guard view.own.running > 0 else { throw .notNow(.noChips) }
    guard order.quarters <= rules.longest else {
      throw .outOfRange(
        field: "quarters", given: Int64(order.quarters), least: 1, most: Int64(rules.longest), unit: .count)
    }
  }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    for seat in world.seats {
      let role = roles[Int(seat.index)]
      guard role.capability > 0 else { continue }
      let effective = effective(role.capability, rules)
      var model = Model()
      model.owner = seat
      model.state = .closed
      model.capability = role.capability
      model.knowHow = role.knowHow
      model.size = (effective - role.knowHow).clamped(0, Decades(raw: 32_000_000))
      _ = world.addModel(model)
      world.training[seat].last = effective
    }
    world.rankReleases()
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    for seat in world.seats where world.labs[seat].isOpen {
      if let order = sheets[seat].training.first {
        if order.quarters == 0 {
          // It still trains this quarter, and ends with it.
          world.training[seat].quartersLeft = min(world.training[seat].quartersLeft, 1)
        } else if !world.training[seat].isUnderWay {
          world.training[seat].quartersLeft = order.quarters
          world.training[seat].begun = world.turn
          world.training[seat].work = 0
          world.training[seat].recipe = world.labs[seat].knowHow
        }
      }
      guard world.training[seat].isUnderWay else { continue }
      let delayed = world.training[seat].quartersLeft + world.conditions[seat].delay
      world.training[seat].quartersLeft = min(delayed, 20)
      world.training[seat].work = world.training[seat].work + world.labs[seat].trainingWork
      world.training[seat].quartersLeft -= 1
      if world.training[seat].isUnderWay || world.training[seat].work <= 0 { continue }
      finish(seat, &world, rules, chance)
    }
  }

  static func finish(_ seat: Seat, _ world: inout World, _ rules: Rules, _ chance: Chance) {
    let run = world.training[seat]
    let size = size(of: run.work)
    let knowHow = knowHow(in: run, now: world.labs[seat].knowHow, rules)
    let effective = max(size + knowHow + world.conditions[seat].recipe, 0)
    let jump = max(effective - run.last, 0)
    let identity = UInt64(seat.index) << 32 | UInt64(UInt32(run.begun))
    let bell = chance.draw(name.domain, turn: run.begun, of: identity).bell
    // Summed in millionths of a step and rounded once, so that more work never rounds to a weaker model.
    let jumpy = rules.luck.raw * 1_000_000 + rules.luckOfJump.raw * jump.raw
    let spread = mulDiv(jumpy, world.conditions[seat].luck.raw, 1_000_000)
    let points = (effective - rules.base).raw * rules.slope.raw + mulDiv(spread, bell, 1_000_000)
    var model = Model()
    model.owner = seat
    model.size = size
    model.knowHow = knowHow
    model.capability = (rules.baseCapability + Capability(raw: points / 1_000_000)).clamped(1, .points(400))
    model.traits.safeguard = world.conditions[seat].safeguard
    _ = world.addModel(model)
    world.training[seat].last = max(run.last, effective)
    world.training[seat].work = 0
  }

  /// The know-how that gets into a run: its recipe, and a part of what was found since.
  private static func knowHow(in run: Run, now knowHow: Decades, _ rules: Rules) -> Decades {
    run.recipe + (knowHow - run.recipe).times(rules.adoption)
  }

  /// log10 of the FLOP of some work.
  private static func size(of work: Work) -> Decades { Decades(raw: 18_000_000) + Logarithm.log10(work.raw) }

  /// log10 of the effective FLOP that a capability takes, without luck.
  static func effective(_ capability: Capability, _ rules: Rules) -> Decades {
    let ahead = Decades(raw: mulDiv((capability - rules.baseCapability).raw, 1_000_000, rules.slope.raw))
    return (rules.base + ahead).clamped(0, Decades(raw: 40_000_000))
  }

  private static func expected(_ effective: Decades, _ rules: Rules) -> Capability {
    (rules.baseCapability + Capability(raw: mulDiv((effective - rules.base).raw, rules.slope.raw, 1_000_000)))
      .clamped(1, .points(400))
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.training = world.training[seat]
    let known = knowHow(in: view.training, now: view.own.knowHow, rules)
    view.training.expected = view.training.work > 0 ? expected(size(of: view.training.work) + known, rules) : 0
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.training, of: world.seats)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    let (own, isUnderWay) = (view.seat, view.turn > 0)
    for seat in world.seats where seat != own && isUnderWay {
      guess(seat, &world, seeing: view, rules, chance)
    }
    world.training[view.seat] = view.training
    world.training[view.seat].expected = 0
  }
}
