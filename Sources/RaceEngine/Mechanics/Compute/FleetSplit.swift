public import Quantities
package import Randomness

/// The fleet that runs is split between the training run, users and experiments.
///
/// The order stands until it is changed; what it leaves over does experiments, and so does the training part while no
/// run is under way. Work is chips times the work of an H100 in a quarter, times operating efficiency, which falls
/// where the fleet, with what it rents, outgrows the engineers who run it.
///
/// - Hidden: the split.
/// - Invariant: the three parts sum to the fleet that runs.
/// - Source: K1 and K26 of the calibration; the exponent is a design choice.
public enum FleetSplit: Mechanic {
  /// The scenario's parameters, under the key `fleet`.
  public struct Rules: Described {
    /// Training work of one H100 in a quarter.
    public var work: Work = 3_123
    /// Chips that one engineer can run well.
    public var chipsPerEngineer: Chips = .whole(80)
    /// How fast efficiency falls beyond: exponent of the ratio.
    public var fall: Rate = .percent(50)
    /// The split at the start: training.
    public var training: Rate = .percent(35)
    /// The split at the start: users.
    public var serving: Rate = .percent(35)

    /// The calibration's values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("work", &work, in: 1...1_000_000, help: "training work of one H100 in a quarter")
      fields.field(
        "chips_per_engineer", &chipsPerEngineer, in: 1 ... .whole(100_000), help: "chips an engineer runs well")
      fields.field("fall", &fall, in: 0 ... .percent(200), help: "exponent of efficiency beyond that")
      fields.field("training", &training, in: 0 ... .one, help: "part for training at the start")
      fields.field("serving", &serving, in: 0 ... .one, help: "part for users at the start")
    }
  }
  /// A new split; experiments get the rest.
  public struct Order: Described {
    /// Part for the training run.
    public var training: Rate = 0
    /// Part for users.
    public var serving: Rate = 0
    /// Everything for experiments.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("training", &training, in: 0 ... .one, help: "part of the fleet for the training run")
      fields.field("serving", &serving, in: 0 ... .one, help: "part for users; experiments get the rest")
    }
  }
  /// One split.
  public typealias Orders = Slots<1, Order>
  /// What the seat learns.
  public struct Notice: Described {
    /// How well the fleet was run last quarter.
    public var efficiency: Rate = .one
    /// Chips that the engineers can run well.
    public var skill: Chips = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("efficiency", &efficiency, in: 0 ... .one, help: "how well the fleet can be run")
      fields.field("skill", &skill, in: 0...Chips(raw: 1_000_000_000_000), help: "chips the engineers run well")
    }
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(9, "fleet", verb: "split", synonyms: "fleet", summary: "split the fleet: training, users, experiments")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.fleet }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.fleet) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.fleet) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.fleet) }

  /// The parts may not exceed the whole.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    guard order.training + order.serving <= .one else { throw .notNow(.splitBeyondWhole) }
  }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    for seat in world.seats {
      world.labs[seat].trainingShare = rules.training
      world.labs[seat].servingShare = min(rules.serving, rules.training.rest)
    }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    for seat in world.seats where world.labs[seat].isOpen {
      if let order = sheets[seat].fleet.first {
        world.labs[seat].trainingShare = order.training
        world.labs[seat].servingShare = order.serving
      }
      let starts = (sheets[seat].training.first?.quarters ?? 0) > 0
      let lab = world.labs[seat]
      let conditions = world.conditions[seat]
      let chips = max(lab.running + conditions.rented, 0)
      let skill = skill(of: lab, rules, conditions.engineers)
      let operated = efficiency(running: chips, skill, rules)
      world.conditions[seat].operated = operated
      let useful = chips.times(operated).times(conditions.fleet)
      let training = starts || world.training[seat].isUnderWay ? useful.times(lab.trainingShare) : 0
      let serving = useful.times(lab.servingShare)
      world.labs[seat].trainingWork = work(training.times(conditions.training), rules)
      world.labs[seat].experimentWork = work(useful - training - serving, rules)
      world.labs[seat].servingChips = serving
    }
  }

  private static func work(_ chips: Chips, _ rules: Rules) -> Work {
    Work(raw: mulDiv(chips.raw, rules.work.raw, 1_000))
  }

  /// How well some chips are run by engineers who can run a number of them well.
  private static func efficiency(running chips: Chips, _ skill: Chips, _ rules: Rules) -> Rate {
    guard chips > skill else { return .one }
    let ratio = Logarithm.log10(max(skill.raw, 1)) - Logarithm.log10(chips.raw)
    return Rate(raw: Logarithm.power10(ratio.times(rules.fall), times: 1_000_000))
  }

  /// The chips that a lab's engineers run well.
  private static func skill(of lab: Lab, _ rules: Rules, _ skilled: Rate) -> Chips {
    let usual = mulDiv(lab.engineers.raw, rules.chipsPerEngineer.raw, 1_000, atMost: 1_000_000_000_000)
    return Chips(raw: mulDiv(usual, skilled.raw, 1_000_000, atMost: 1_000_000_000_000))
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.fleet.skill = skill(of: view.own, rules, world.conditions[seat].engineers)
    view.fleet.efficiency = efficiency(running: view.own.running, view.fleet.skill, rules)
  }
}
