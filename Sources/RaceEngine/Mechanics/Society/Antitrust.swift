public import Quantities
package import Randomness

/// A regulator measures concentration and grows hot about labs that are large, buy much, or are depended on.
///
/// Shares are those of what customers paid, at labs and at hosts of open weights. At the end of a quarter heat cools by
/// a part, and grows with the lab's share beyond what is free, with its standing beyond that, since others depend on
/// it, with its share times the concentration beyond what is free, and with what deals and deeds have added. Above
/// the alert a probe may begin, the likelier the hotter. While it runs, the chief executive has less attention and
/// the lab buys nobody. It ends dropped where heat has fallen below the alert, else with a part of reach and stakes
/// to be given up, or with a fine. Large deals are filed: they wait, and may be blocked.
///
/// - Hidden: heat, but for its coarse steps. Public: concentration, steps, probes and how they end.
/// - Invariant: heat stays between nothing and one; no probe begins below the alert.
/// - Source: K25 of the calibration for filing; Werden 1998 for the index of Herfindahl and Hirschman; hazards instead of certainties are a design choice.
public enum Antitrust: Mechanic {
  /// The scenario's parameters, under the key `antitrust`.
  public struct Rules: Described {
    /// Share of what customers paid, or standing, that nobody minds.
    public var freeShare: Rate = .percent(20)
    /// Heat of a quarter for the share beyond.
    public var ofShare: Rate = .percent(60)
    /// Heat of a quarter for the standing beyond.
    public var ofDependence: Rate = .percent(30)
    /// Concentration that nobody minds.
    public var freeConcentration: Rate = .percent(20)
    /// Heat of a quarter for a share times the concentration beyond.
    public var ofConcentration: Rate = .percent(80)
    /// Part of the heat that is gone in a quarter.
    public var cools: Rate = .percent(15)
    /// Heat above which a probe may begin.
    public var alert: Rate = .percent(40)
    /// Chance of a probe in a quarter at full heat.
    public var hazard: Rate = .percent(40)
    /// Quarters that a probe takes.
    public var length: Int32 = 3
    /// Matters of the chief executive's that a probe takes each quarter.
    public var matters: Int32 = 1
    /// Fine at full heat, as a part of a year's revenue.
    public var fine: Rate = .percent(10)
    /// Chance at full heat that a probe ends with divestiture.
    public var divests: Rate = .percent(50)
    /// Part of reach and stakes that is given up then.
    public var cut: Rate = .percent(30)
    /// Part of the heat that a fine or divestiture takes away.
    public var relief: Rate = .percent(50)
    /// Price from which a deal is filed.
    public var filing: Money = Money(raw: 119_000)
    /// Quarters that a filed deal waits.
    public var delay: Int32 = 1
    /// Chance that a filed deal is blocked, without heat.
    public var blocks: Rate = .percent(5)
    /// What full heat adds to it.
    public var blocksOfHeat: Rate = .percent(50)
    /// What control, or a large team, adds to it.
    public var blocksOfControl: Rate = .percent(15)
    /// Price from which a team counts as large.
    public var largeTeam: Money = .millions(500)
    /// Heat that a filed deal adds.
    public var ofDeal: Rate = .percent(8)

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let weight = Rate(raw: 0)...Rate.percent(1_000)
      let money = Money(raw: 0) ... .billions(10_000)
      fields.field("free_share", &freeShare, in: 0 ... .one, help: "share of the market that nobody minds")
      fields.field("of_share", &ofShare, in: weight, help: "heat a quarter for the share beyond")
      fields.field("of_dependence", &ofDependence, in: weight, help: "heat a quarter for the standing beyond")
      fields.field("free_concentration", &freeConcentration, in: 0 ... .one, help: "concentration nobody minds")
      fields.field("of_concentration", &ofConcentration, in: weight, help: "heat for share times concentration beyond")
      fields.field("cools", &cools, in: 0 ... .one, help: "part of the heat gone in a quarter")
      fields.field("alert", &alert, in: 0 ... .percent(90), help: "heat above which a probe may begin")
      fields.field("hazard", &hazard, in: 0 ... .one, help: "chance of a probe in a quarter at full heat")
      fields.field("length", &length, in: 1...20, help: "quarters that a probe takes")
      fields.field("matters", &matters, in: 0...100, help: "matters of attention that a probe takes a quarter")
      fields.field("fine", &fine, in: 0 ... .percent(200), help: "fine at full heat, of a year's revenue")
      fields.field("divests", &divests, in: 0 ... .one, help: "chance at full heat of divestiture")
      fields.field("cut", &cut, in: 0 ... .one, help: "part of reach and stakes given up then")
      fields.field("relief", &relief, in: 0 ... .one, help: "heat that a settlement takes away")
      fields.field("filing", &filing, in: money, help: "price from which a deal is filed")
      fields.field("delay", &delay, in: 1...20, help: "quarters that a filed deal waits")
      fields.field("blocks", &blocks, in: 0 ... .one, help: "chance that a filed deal is blocked")
      fields.field("blocks_of_heat", &blocksOfHeat, in: 0 ... .one, help: "what full heat adds to it")
      fields.field("blocks_of_control", &blocksOfControl, in: 0 ... .one, help: "what control or a large team adds")
      fields.field("large_team", &largeTeam, in: money, help: "price from which a team counts as large")
      fields.field("of_deal", &ofDeal, in: 0 ... .one, help: "heat that a filed deal adds")
    }
  }
  /// No orders.
  public typealias Orders = NoOrders
  /// What the seat learns.
  public struct Notice: Described {
    /// Sum of the squared shares of customers' money.
    public var concentration: Rate = 0
    /// The regulator's heat about the seat's own lab.
    public var heat: Rate = 0
    /// Chance that a probe begins at the end of the quarter, should heat stay as it is.
    public var hazard: Rate = 0
    /// What the public knows of each lab.
    public var labs = Table<8, Docket>(blank: Docket())
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("concentration", &concentration, in: 0 ... .one, help: "sum of squared market shares")
      fields.field("heat", &heat, in: 0 ... .one, help: "the regulator's heat about your lab")
      fields.field("hazard", &hazard, in: 0 ... .one, help: "chance of a probe at this heat")
      fields.rows("labs", &labs, help: "what is public of each lab")
    }
  }
  /// How a probe ended.
  public enum Verdict: Int32, FieldValue, Comparable {
    /// No probe ended last quarter.
    case none = 0
    /// The probe was dropped.
    case dropped = 1
    /// It ended with a fine.
    case settled = 2
    /// It ended with a part of reach and stakes given up.
    case divested = 3

    /// The verdict of that number.
    public init(raw: Int64) { self = Verdict(rawValue: Int32(raw)) ?? .none }
    /// The number.
    public var raw: Int64 { Int64(rawValue) }
    /// No unit.
    public static var unit: Unit { .count }
    /// The name in records.
    public static func choice(_ raw: Int64) -> StaticString? {
      switch raw {
      case 0: "none"
      case 1: "dropped"
      case 2: "settled"
      case 3: "divested"
      default: nil
      }
    }
    /// By number.
    public static func < (left: Verdict, right: Verdict) -> Bool { left.rawValue < right.rawValue }
  }
  /// What is public of a lab.
  public struct Docket: Described {
    /// Heat in quarters of the whole: 0 to 4.
    public var step: Int32 = 0
    /// Quarters that a probe still takes; 0: there is none.
    public var left: Int32 = 0
    /// How a probe ended last quarter.
    public var verdict = Verdict.none
    /// The fine that was paid then.
    public var fine: Money = 0
    /// Unsuspected.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("step", &step, in: 0...4, help: "heat, in quarters of the whole")
      fields.field("left", &left, in: 0...20, help: "quarters that a probe still takes")
      fields.field("verdict", &verdict, in: .none ... .divested, help: "how a probe ended last quarter")
      fields.field("fine", &fine, in: 0 ... .billions(100_000_000), help: "fine paid last quarter")
    }
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(66, "antitrust", summary: "concentration, probes and deals that are blocked")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.antitrust }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.antitrust) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.antitrust) }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    world.antitrust.gate = Gate(rules)
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.antitrust.concentration = world.antitrust.concentration
    view.antitrust.heat = world.antitrust.heat[seat]
    view.antitrust.hazard = hazard(at: world.antitrust.heat[seat], rules)
    view.antitrust.labs.removeAll()
    for other in world.seats { view.antitrust.labs.append(world.antitrust.dockets[other]) }
    if world.antitrust.dockets[seat].left > 0, view.attention.matters < .max {
      view.attention.matters = max(view.attention.matters - rules.matters, 0)
    }
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(world.antitrust.concentration)
    for seat in world.seats {
      digest.fold(world.antitrust.heat[seat])
      digest.fold(world.antitrust.dockets[seat])
    }
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    world.antitrust.concentration = view.antitrust.concentration
    for seat in world.seats where Int(seat.index) < view.antitrust.labs.count {
      let docket = view.antitrust.labs[Int(seat.index)]
      world.antitrust.dockets[seat] = docket
      // In the middle of its step.
      world.antitrust.heat[seat] = min(Rate(raw: Int64(docket.step) * 250_000 + 125_000), .one)
    }
    world.antitrust.heat[view.seat] = view.antitrust.heat
  }
}
