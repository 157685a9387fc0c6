public import Quantities
package import Randomness

/// A training run may slip: faults cost part of a quarter's work, and its end comes a quarter later.
///
/// Each quarter of a run has a chance of it: a base, more for each decade by which the run will exceed the lab's last
/// one in effective compute, and more where the engineers cannot run the whole fleet well. A run slips once at most. A
/// lab that ends its run takes what there is and is not held up.
///
/// - Hidden: slips.
/// - Invariant: a run that slips ends one quarter later; nothing else about it changes but the work that was lost.
/// - Source: Flyvbjerg and Gardner 2023, "How Big Things Get Done": the larger the step, the later it comes.
public enum Slips: Mechanic {
  /// The scenario's parameters, under the key `slips`.
  public struct Rules: Described {
    /// The chance a quarter of a run that is no larger than the last.
    public var base: Rate = .percent(3)
    /// What each decade of effective compute beyond the last run adds.
    public var jump: Rate = .percent(20)
    /// What a fleet that cannot be run at all would add.
    public var operations: Rate = .percent(60)
    /// The part of the quarter's training that is lost.
    public var lost: Rate = .percent(60)

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("base", &base, in: 0 ... .one, help: "chance a quarter of a run like the last")
      fields.field("jump", &jump, in: 0 ... .percent(300), help: "what each decade beyond the last run adds")
      fields.field("operations", &operations, in: 0 ... .percent(300), help: "what a fleet that nobody can run adds")
      fields.field("lost", &lost, in: 0 ... .one, help: "part of the quarter's training that is lost")
    }
  }
  /// No orders.
  public typealias Orders = NoOrders
  /// What the seat learns of its own run.
  public struct Notice: Described {
    /// The chance that the run had of slipping last quarter.
    public var hazard: Rate = 0
    /// Whether it did.
    public var slipped = false
    /// The quarter in which the last run that slipped was begun; −1: none did.
    public var begun: Int32 = -1
    /// No run.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("hazard", &hazard, in: 0 ... .one, help: "chance of slipping last quarter")
      fields.flag("slipped", &slipped, help: "whether the run slipped last quarter")
      fields.field("begun", &begun, in: -1...80, help: "quarter in which the last run that slipped began")
    }
  }

  /// Its names.
  public static var name: MechanicName { MechanicName(48, "slips", summary: "big runs that come late") }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.slips }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.slips) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.slips) }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    for seat in world.seats where world.labs[seat].isOpen {
      world.slips[seat].hazard = 0
      world.slips[seat].slipped = false
      var run = world.training[seat]
      if let order = sheets[seat].training.first {
        // A run that is ended now takes what there is.
        if order.quarters == 0 { continue }
        if !run.isUnderWay {
          (run.quartersLeft, run.begun, run.work) = (order.quarters, world.turn, 0)
          run.recipe = world.labs[seat].knowHow
        }
      }
      guard run.isUnderWay, world.slips[seat].begun != run.begun, world.labs[seat].trainingWork > 0 else { continue }
      let hazard = hazard(of: run, world.labs[seat], world.conditions[seat], rules)
      world.slips[seat].hazard = hazard
      let identity = UInt64(seat.index) << 32 | UInt64(UInt32(run.begun))
      guard chance.draw(name.domain, turn: world.turn, of: identity).happens(hazard.raw) else { continue }
      world.slips[seat].slipped = true
      world.slips[seat].begun = run.begun
      world.conditions[seat].delay = 1
      world.labs[seat].trainingWork = world.labs[seat].trainingWork.times(rules.lost.rest)
    }
  }

  private static func hazard(of run: TrainingRuns.Run, _ lab: Lab, _ conditions: Conditions, _ rules: Rules) -> Rate {
    let planned = min(run.work.raw, 100_000_000_000_000_000) + lab.trainingWork.raw * Int64(run.quartersLeft)
    let effective = Decades(raw: 18_000_000) + Logarithm.log10(planned) + run.recipe
    let jump = max(effective - run.last, 0)
    let badly = conditions.operated.rest.times(rules.operations)
    return (rules.base + rules.jump.times(Rate(raw: jump.raw)) + badly).times(conditions.hazard).clamped(0, .one)
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.slips = world.slips[seat]
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.slips, of: world.seats)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    world.slips[view.seat] = view.slips
  }
}
