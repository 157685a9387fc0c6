public import Quantities
package import Randomness

/// How near the race is to an accident that ends it for everybody.
public enum WarningLevel: Int32, FieldValue, Comparable {
  /// Nothing to fear yet.
  case calm = 0
  /// It can happen.
  case watch = 1
  /// It may well happen.
  case warning = 2
  /// It is likely to happen soon.
  case critical = 3

  /// The level of that number.
  public init(raw: Int64) { self = WarningLevel(rawValue: Int32(raw)) ?? .calm }
  /// The number.
  public var raw: Int64 { Int64(rawValue) }
  /// No unit.
  public static var unit: Unit { .count }
  /// The name.
  public static func choice(_ raw: Int64) -> StaticString? {
    switch raw {
    case 0: "calm"
    case 1: "watch"
    case 2: "warning"
    case 3: "critical"
    default: nil
    }
  }
  /// By danger.
  public static func < (left: WarningLevel, right: WarningLevel) -> Bool { left.rawValue < right.rawValue }
}

/// A risk that all share rises with able models, haste and a lack of safety work; at its worst it ends the race for all.
///
/// Each quarter the risk loses a part and gains `inflow` × danger × haste × neglect. Danger grows tenfold with each
/// `decade` points of the best released model beyond the `base`; haste is one and a part for each point that it gained
/// in the quarter; neglect is what the labs' practices of safety leave open, where a lab counts by a factor e less for each
/// `reach` points that its own best model is behind the best. Above `safe` each quarter has a chance of the catastrophe, in proportion to the excess.
/// Where every lab has kept its practice at or above `pledge` for so many quarters of danger, one or more, the race ends
/// in cooperation.
///
/// - Public: the risk, its level, and how long all labs have worked together.
/// - Invariant: more safety work never raises the risk.
/// - Source: Armstrong, Bostrom and Shulman 2016, "Racing to the precipice"; Perrow 1984, "Normal Accidents"; the sizes
///   are design choices.
public enum Catastrophe: Mechanic {
  /// The scenario's parameters, under the key `catastrophe`.
  public struct Rules: Described {
    /// Risk that danger, haste and neglect of one bring in a quarter.
    public var inflow: Rate = .percent(3)
    /// Capability at which danger is one.
    public var base: Capability = .points(150)
    /// Points by which it grows tenfold.
    public var decade: Capability = .points(25)
    /// What each point that the best model gained adds to haste.
    public var haste: Rate = .percent(10)
    /// Points behind the best model that divide the weight of a lab's neglect by e.
    public var reach: Capability = .points(8)
    /// The part of the risk that passes in a quarter.
    public var fading: Rate = .percent(10)
    /// The risk below which nothing happens.
    public var safe: Rate = .percent(25)
    /// Chance of a quarter at a risk of `safe` and one more.
    public var strike: Rate = .percent(10)
    /// Everybody's total after a catastrophe.
    public var toll: Rate = .percent(-300)
    /// The practice of safety that all labs have to keep for cooperation.
    public var pledge: Rate = .percent(75)
    /// For how many quarters; 0: there is no such ending.
    public var quarters: Int32 = 8
    /// Everybody's total after cooperation.
    public var reward: Rate = .percent(60)

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let total = Rate.percent(-300)...Rate.percent(300)
      fields.field("inflow", &inflow, in: 0 ... .one, help: "risk of a quarter of danger, haste and neglect")
      fields.field("base", &base, in: 0 ... .points(400), help: "capability at which danger is one")
      fields.field("decade", &decade, in: .points(1) ... .points(400), help: "points by which it grows tenfold")
      fields.field("haste", &haste, in: 0 ... .percent(200), help: "what each point gained adds")
      fields.field("reach", &reach, in: .points(1) ... .points(100), help: "points behind that divide neglect by e")
      fields.field("fading", &fading, in: 0 ... .one, help: "part of the risk that passes in a quarter")
      fields.field("safe", &safe, in: 0 ... .one, help: "risk below which nothing happens")
      fields.field("strike", &strike, in: 0 ... .percent(200), help: "chance a quarter at one above that")
      fields.field("toll", &toll, in: total, help: "everybody's total after a catastrophe")
      fields.field("pledge", &pledge, in: .percent(1) ... .one, help: "practice that all keep for cooperation")
      fields.field("quarters", &quarters, in: 0...80, help: "for how many quarters; 0: no such ending")
      fields.field("reward", &reward, in: total, help: "everybody's total after cooperation")
    }
  }
  /// No orders: releases and safety work decide.
  public typealias Orders = NoOrders
  /// What every seat knows.
  public struct Notice: Described {
    /// How near it is.
    public var level = WarningLevel.calm
    /// The risk, from 0 to 1.
    public var risk: Rate = 0
    /// Quarters for which all labs have kept up their work.
    public var together: Int32 = 0
    /// Capability of the best model so far.
    public var best: Capability = 0
    /// No risk.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("level", &level, in: .calm ... .critical, help: "how near the catastrophe is")
      fields.field("risk", &risk, in: 0 ... .one, help: "the risk that all share")
      fields.field("together", &together, in: 0...80, help: "quarters for which all labs kept up safety work")
      fields.field("best", &best, in: 0 ... .points(400), help: "the best model so far")
    }
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(54, "catastrophe", summary: "the shared risk that can end the race")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.catastrophe }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.catastrophe) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.catastrophe) }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    world.catastrophe.best = world.bestReleased()
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let best = max(world.bestReleased(), world.catastrophe.best)
    let gained = best - world.catastrophe.best
    world.catastrophe.best = best
    let danger = Decades(raw: mulDiv((best - rules.base).raw, 1_000_000, rules.decade.raw))
    let haste = 1_000_000 + mulDiv(rules.haste.raw, gained.raw, 100)
    let hurried = mulDiv(rules.inflow.raw, haste, 1_000_000)
    let most = Rate(raw: min(Logarithm.power10(danger, times: hurried), 1_000_000))
    let inflow = most.times(neglect(&world, best, rules.reach))
    let risk = world.catastrophe.risk
    world.catastrophe.risk = min(risk - risk.times(rules.fading) + inflow, .one)
    world.catastrophe.level = level(of: world.catastrophe.risk, rules)
    let hazard = max(world.catastrophe.risk - rules.safe, 0).times(rules.strike)
    if chance.draw(name.domain, turn: world.turn, of: 0).happens(hazard.raw) {
      world.end(.catastrophe, total: rules.toll)
    }
    if best >= rules.base { cooperate(&world, rules) }
  }

  /// What the labs' practices of safety leave open; labs near the best weigh more.
  private static func neglect(_ world: inout World, _ best: Capability, _ reach: Capability) -> Rate {
    var (sum, open): (Int64, Int64) = (0, 0)
    for seat in world.seats where world.labs[seat].isOpen && world.labs[seat].capability > 0 {
      let behind = mulDiv((best - world.labs[seat].capability).raw, 1_000_000, reach.raw)
      let weight = Logarithm.weight(-behind) / 1_000
      sum += weight
      open += world.safety[seat].practice.rest.times(Rate(raw: weight)).raw
    }
    return sum > 0 ? Rate(raw: mulDiv(open, 1_000_000, sum)) : 0
  }

  private static func level(of risk: Rate, _ rules: Rules) -> WarningLevel {
    if risk <= rules.safe { return .calm }
    let above = (risk - rules.safe).share(of: max(rules.safe.rest, 1))
    return above <= .percent(10) ? .watch : above <= .percent(30) ? .warning : .critical
  }

  private static func cooperate(_ world: inout World, _ rules: Rules) {
    guard rules.quarters > 0 else { return }
    var labs = 0
    for seat in world.seats where world.labs[seat].isOpen {
      labs += 1
      if world.safety[seat].practice < rules.pledge {
        world.catastrophe.together = 0
        return
      }
    }
    // Who is alone has nobody to agree with.
    guard labs > 1 else { return }
    world.catastrophe.together += 1
    if world.catastrophe.together >= rules.quarters { world.end(.cooperation, total: rules.reward) }
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.catastrophe = world.catastrophe
  }
  package static func fold(_ world: inout World, into digest: inout Digest) { digest.fold(world.catastrophe) }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    world.catastrophe = view.catastrophe
  }
}
