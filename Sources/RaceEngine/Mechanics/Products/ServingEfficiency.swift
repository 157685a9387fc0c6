public import Quantities
package import Randomness

/// A part of the engineers makes serving cheaper: inference, routing, open protocols.
///
/// Who optimises does not run clusters. What a team finds grows less than its size, and the less the more is done; the
/// world's hardware changes, so that a part of all gains is lost each quarter. A part of the lead of the best lab leaks
/// into what everybody knows, which hosts of open weights use too. Each lab serves with its own or with the common
/// gain, whichever is more.
///
/// - Hidden: teams and gains. Public: what everybody knows.
/// - Invariant: the common gain is never above what the best lab had.
/// - Source: Kwon et al. 2023, "Efficient memory management for large language model serving with PagedAttention", a
///   gain of two to four times that was published at once; the sizes are design choices.
public enum ServingEfficiency: Mechanic {
  /// The scenario's parameters, under the key `efficiency`.
  public struct Rules: Described {
    /// Decades of tokens that a team of the usual size finds in a quarter, at first.
    public var step: Decades = Decades(raw: 40_000)
    /// That team.
    public var team: Headcount = .people(50)
    /// Exponent of a team's size.
    public var exponent: Rate = .percent(50)
    /// Decades at which nothing more is found.
    public var most: Decades = Decades(raw: 400_000)
    /// Part of all gains that is lost in a quarter.
    public var fades: Rate = .percent(6)
    /// Part of the best lab's lead over all that leaks in a quarter.
    public var leak: Rate = .percent(15)
    /// The largest part of the engineers that can optimise.
    public var limit: Rate = .percent(50)

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("step", &step, in: 0...1_000_000, help: "decades that the usual team finds in a quarter")
      fields.field("team", &team, in: 1 ... .people(100_000), help: "engineers of the usual team")
      fields.field("exponent", &exponent, in: 0 ... .one, help: "exponent of a team's size")
      fields.field("most", &most, in: 1...2_000_000, help: "decades at which nothing more is found")
      fields.field("fades", &fades, in: 0 ... .one, help: "part of all gains lost in a quarter")
      fields.field("leak", &leak, in: 0 ... .one, help: "part of the best lab's lead that leaks in a quarter")
      fields.field("limit", &limit, in: 0 ... .one, help: "largest part of the engineers that can optimise")
    }
  }
  /// How many optimise from now on.
  public struct Order: Described {
    /// Part of the engineers.
    public var share: Rate = 0
    /// Nobody.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("share", &share, in: 0 ... .one, help: "part of the engineers that makes serving cheaper")
    }
  }
  /// One order; it stands until it is changed.
  public typealias Orders = Slots<1, Order>
  /// What the seat learns.
  public struct Notice: Described {
    /// Part of the engineers that optimises.
    public var share: Rate = 0
    /// Decades of tokens that the lab's own work serves more.
    public var gain: Decades = 0
    /// Decades that everybody has.
    public var commons: Decades = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("share", &share, in: 0 ... .one, help: "part of the engineers that optimises")
      fields.field("gain", &gain, in: 0...2_000_000, help: "decades that the lab's own work serves more")
      fields.field("commons", &commons, in: 0...2_000_000, help: "decades that everybody serves more")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var commons: Decades = 0
    package var shares = BySeat<Rate>(0)
    package var gains = BySeat<Decades>(0)
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(
      55, "efficiency", verb: "optimise", synonyms: "optimize", summary: "set engineers to make serving cheaper")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.efficiency }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.efficiency) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.efficiency) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.efficiency) }

  /// The part may not exceed the limit.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    guard order.share <= rules.limit else {
      throw .outOfRange(field: "share", given: order.share.raw, least: 0, most: rules.limit.raw, unit: Rate.unit)
    }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    leak(&world, rules)
    for seat in world.seats where world.labs[seat].isOpen {
      if let order = sheets[seat].efficiency.first { world.efficiency.shares[seat] = order.share }
      let share = world.efficiency.shares[seat]
      let gain = world.efficiency.gains[seat]
      if share > 0 || gain > 0 {
        let kept = gain.times(rules.fades.rest)
        world.efficiency.gains[seat] = min(
          kept + found(by: world.labs[seat].engineers.times(share), kept, rules), rules.most)
        world.conditions[seat].engineers = world.conditions[seat].engineers.times(share.rest)
      }
      world.conditions[seat].serving += max(world.efficiency.gains[seat], world.efficiency.commons)
    }
  }

  /// A part of what the best lab knew last quarter, beyond what everybody did, gets around; the rest fades as well.
  private static func leak(_ world: inout World, _ rules: Rules) {
    var best: Decades = 0
    for seat in world.seats where world.labs[seat].isOpen { best = max(best, world.efficiency.gains[seat]) }
    let lead = max(best - world.efficiency.commons, 0)
    world.efficiency.commons = (world.efficiency.commons + lead.times(rules.leak)).times(rules.fades.rest)
  }

  /// What a team finds beyond what is known.
  private static func found(by team: Headcount, _ gain: Decades, _ rules: Rules) -> Decades {
    guard team > 0, gain < rules.most else { return 0 }
    let size = (Logarithm.log10(team.raw) - Logarithm.log10(rules.team.raw)).times(rules.exponent)
    let step = Decades(raw: Logarithm.power10(size, times: rules.step.raw))
    return step.clamped(0, rules.most).times((rules.most - gain).raw, over: rules.most.raw)
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.efficiency.share = world.efficiency.shares[seat]
    view.efficiency.gain = world.efficiency.gains[seat]
    view.efficiency.commons = world.efficiency.commons
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(world.efficiency.commons)
    for seat in world.seats {
      digest.fold(world.efficiency.shares[seat])
      digest.fold(world.efficiency.gains[seat])
    }
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    // Rivals are taken to have found as much as the seat.
    for seat in world.seats {
      world.efficiency.shares[seat] = view.efficiency.share
      world.efficiency.gains[seat] = view.efficiency.gain
    }
    world.efficiency.commons = view.efficiency.commons
  }
}
