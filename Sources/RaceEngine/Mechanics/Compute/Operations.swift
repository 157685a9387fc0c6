public import Quantities
package import Randomness

/// Operating skill: what a lab's engineers have learnt about large clusters, and what failing hardware costs it.
///
/// First people who came and went since last quarter take a part of the skill above the usual along. Skill multiplies
/// the chips that an engineer runs well. A cluster on a training run loses work to failures, the more the larger it
/// is, and the less the more skilled its crew; luck moves that loss. Then the crew learns, the more the more chips it
/// runs.
///
/// - Hidden: skill, losses.
/// - Invariant: more chips in a cluster never do less work, luck held.
/// - Source: K26 of the calibration; Argote and Epple 1990, "Learning curves in manufacturing", for skill that grows by
///   doing and goes with people.
public enum Operations: Mechanic {
  /// The scenario's parameters, under the key `operations`.
  public struct Rules: Described {
    /// What each lab begins with, by seat; labs beyond the last row with the usual skill.
    public var labs = Table<8, Start>(blank: Start())
    /// Part of the way to the most that a quarter with large clusters teaches.
    public var learning: Rate = .percent(8)
    /// The most that engineers can learn: chips run well, relative to the usual.
    public var most: Rate = .percent(200)
    /// Chips at which a crew learns fastest.
    public var large: Chips = .whole(10_000)
    /// What a leaver takes along, relative to what a newcomer lacks.
    public var leavers: Rate = .percent(100)
    /// Part of its work that a cluster of the usual skill and size loses.
    public var failures: Rate = .percent(10)
    /// The size of cluster at which that holds.
    public var cluster: Chips = .whole(16_000)
    /// Exponent of size in failures.
    public var exponent: Rate = .percent(50)
    /// Standard deviation of a quarter's failures.
    public var spread: Rate = .percent(20)

    /// The usual values: the usual skill for all.
    public init() { while labs.append(Start()) {} }
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("labs", &labs, help: "what each lab begins with, by seat")
      fields.field("learning", &learning, in: 0 ... .one, help: "part of the way to the most in a quarter")
      fields.field("most", &most, in: .one ... .percent(1_000), help: "the most that can be learnt")
      fields.field("large", &large, in: 1 ... .whole(100_000_000), help: "chips at which a crew learns fastest")
      fields.field("leavers", &leavers, in: 0 ... .percent(500), help: "skill that a leaver takes along")
      fields.field("failures", &failures, in: 0 ... .one, help: "part of its work that the usual cluster loses")
      fields.field("cluster", &cluster, in: 1 ... .whole(100_000_000), help: "chips of the usual cluster")
      fields.field("exponent", &exponent, in: 0 ... .one, help: "exponent of size in failures")
      fields.field("spread", &spread, in: 0 ... .percent(28), help: "standard deviation of failures")
    }
  }
  /// What a lab begins with.
  public struct Start: Described {
    /// Its operating skill.
    public var skill: Rate = .one
    /// The usual skill.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("skill", &skill, in: .percent(10) ... .percent(1_000), help: "operating skill at the start")
    }
  }
  /// No orders.
  public typealias Orders = NoOrders
  /// What the seat learns.
  public struct Notice: Described {
    /// Operating skill: chips that an engineer runs well, relative to the usual.
    public var skill: Rate = .one
    /// Part of the training work that failures took last quarter.
    public var lost: Rate = 0
    /// The usual skill.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("skill", &skill, in: 0 ... .percent(1_000), help: "operating skill, relative to the usual")
      fields.field("lost", &lost, in: 0 ... .one, help: "part of the training work lost to failures")
    }
  }

  /// Its names.
  public static var name: MechanicName { MechanicName(74, "operations", summary: "skill with clusters, and failures") }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.operations }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.operations) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.operations) }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    for place in rules.labs.indices { world.operations[Seat(place)].skill = rules.labs[place].skill }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    for seat in world.seats where world.labs[seat].isOpen {
      churn(seat, &world, rules)
      let skill = world.operations[seat].skill
      world.conditions[seat].engineers = world.conditions[seat].engineers.times(skill)
      let chips = max(world.labs[seat].running + world.conditions[seat].rented, 0)
      let starts = (sheets[seat].training.first?.quarters ?? 0) > 0
      let share = sheets[seat].fleet.first?.training ?? world.labs[seat].trainingShare
      let isTraining = starts || world.training[seat].isUnderWay
      let luck = chance.draw(name.domain, turn: world.turn, of: UInt64(seat.index)).bell
      let kept = isTraining ? kept(by: chips.times(share), skill, luck, rules) : .one
      world.operations[seat].lost = kept.rest
      world.conditions[seat].training = world.conditions[seat].training.times(kept)
      guard skill < rules.most else { continue }
      let practice = min(chips, rules.large).share(of: rules.large)
      world.operations[seat].skill = skill + (rules.most - skill).times(rules.learning.times(practice))
    }
  }

  /// Who came has not learnt yet, and who left has taken it along.
  private static func churn(_ seat: Seat, _ world: inout World, _ rules: Rules) {
    let skill = world.operations[seat].skill
    guard skill > .one else { return }
    let changed = world.talent.engineers.hired[seat] + world.turnover[seat].engineers.times(rules.leavers)
    let part = min(changed, world.labs[seat].engineers).share(of: world.labs[seat].engineers)
    world.operations[seat].skill = skill - (skill - .one).times(part)
  }

  /// The part of its work that a cluster on a training run keeps.
  private static func kept(by cluster: Chips, _ skill: Rate, _ luck: Int64, _ rules: Rules) -> Rate {
    let size = Logarithm.log10(cluster.raw) - Logarithm.log10(rules.cluster.raw)
    let usual = min(Logarithm.power10(size.times(rules.exponent), times: rules.failures.raw), 1_000_000_000)
    let skilled = mulDiv(usual, 1_000_000, max(skill.raw, 1))
    let lucky = skilled + mulDiv(skilled, mulDiv(rules.spread.raw, luck, 1_000_000), 1_000_000)
    return Rate(raw: mulDiv(1_000_000, 1_000_000, 1_000_000 + lucky))
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.operations = world.operations[seat]
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.operations, of: world.seats)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    // Rivals have learnt what the seat has.
    let learnt = view.operations.skill - world.operations[view.seat].skill
    let own = view.seat
    for seat in world.seats where seat != own {
      let skill = world.operations[seat].skill
      world.operations[seat].skill = (skill + learnt).clamped(.percent(10), max(skill, rules.most))
    }
    world.operations[view.seat] = view.operations
  }
}
