public import Quantities
package import Randomness

/// A lab's researchers hold together or do not: hiring dilutes that, time and shipped models heal it, churn breaks it.
///
/// Each lab has a cohesion, and a part of its researchers who came for the money. In a quarter, those who left break
/// cohesion by their part times a weight; then a part of what is missing heals, and another where the lab brought its
/// best model into the world last quarter; then newcomers thin it out, twice as many at once more than twice as much.
/// Those hired well above last quarter's going rate, and those who came with a bought team, count as mercenaries; a part
/// of them settles each quarter. Cohesion multiplies the worth of all researchers' work. Mercenaries stay while no lab
/// pays more; as soon as one does, staff leave faster by their share.
///
/// - Hidden: both numbers. Public: nothing.
/// - Invariant: more hires at once never leave more cohesion; both numbers stay between 0 and 100 %.
/// - Source: Mueller 2012, "Why individuals in larger teams perform worse", for dilution; Hausknecht and Trevor 2011,
///   "Collective turnover", for churn; Groysberg 2010, "Chasing Stars", for bought teams.
public enum Culture: Mechanic {
  /// The scenario's parameters, under the key `culture`.
  public struct Rules: Described {
    /// Where each lab starts, by seat.
    public var labs = Table<8, Start>(blank: Start())
    /// Cohesion of those who have just come.
    public var newcomers: Rate = .percent(30)
    /// What hiring fast adds to the dilution, times the part of newcomers once more.
    public var haste: Rate = .percent(200)
    /// The part above the going rate from which on a hire comes for the money.
    public var margin: Rate = .percent(10)
    /// Part of the mercenaries who settle in a quarter.
    public var settling: Rate = .percent(8)
    /// Cohesion lost, for each part of the staff that left.
    public var breaking: Rate = .percent(120)
    /// Part of the missing cohesion that heals in a quarter.
    public var healing: Rate = .percent(8)
    /// Part of it that heals after a model was shipped that is the lab's best.
    public var shipping: Rate = .percent(10)
    /// Cohesion at which work is worth what it is worth elsewhere.
    public var neutral: Rate = .percent(55)
    /// How much cohesion above that adds to the worth of work.
    public var worth: Rate = .percent(80)
    /// How much faster staff leave where all are mercenaries and somebody pays more.
    public var restless: Rate = .percent(200)

    /// The usual values, for labs that are all alike.
    public init() { for _ in 0..<Seat.most { labs.append(Start()) } }
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("labs", &labs, help: "where each lab starts, by seat")
      fields.field("newcomers", &newcomers, in: 0 ... .one, help: "cohesion of those who have just come")
      fields.field("haste", &haste, in: 0 ... .percent(1_000), help: "what hiring fast adds to dilution")
      fields.field("margin", &margin, in: 0 ... .percent(200), help: "above the going rate: hired for the money")
      fields.field("settling", &settling, in: 0 ... .one, help: "part of the mercenaries who settle in a quarter")
      fields.field("breaking", &breaking, in: 0 ... .percent(500), help: "cohesion lost for each part that left")
      fields.field("healing", &healing, in: 0 ... .one, help: "part of missing cohesion that heals in a quarter")
      fields.field("shipping", &shipping, in: 0 ... .one, help: "part that heals after a new best model is out")
      fields.field("neutral", &neutral, in: 0 ... .one, help: "cohesion that neither helps nor hurts")
      fields.field("worth", &worth, in: 0 ... .percent(200), help: "how much cohesion adds to the worth of work")
      fields.field(
        "restless", &restless, in: 0 ... .percent(1_000), help: "how mercenaries leave where others pay more")
    }
  }
  /// Where a lab starts.
  public struct Start: Described {
    /// Its cohesion.
    public var cohesion: Rate = .percent(65)
    /// Part of its researchers who came for the money.
    public var mercenaries: Rate = .percent(10)
    /// An ordinary lab.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("cohesion", &cohesion, in: 0 ... .one, help: "cohesion at the start")
      fields.field("mercenaries", &mercenaries, in: 0 ... .one, help: "part who came for the money")
    }
  }
  /// No orders: culture follows from what a lab does.
  public typealias Orders = NoOrders
  /// What the seat learns: its own lab's culture.
  public struct Notice: Described {
    /// How well its researchers hold together.
    @inlinable @Narrow public var cohesion: Rate = 0
    /// Part of them who came for the money.
    @inlinable @Narrow public var mercenaries: Rate = 0
    /// Whether another lab paid more last quarter, so that mercenaries look around.
    public var isOutbid = false
    /// What cohesion made of all researchers' work last quarter.
    @inlinable @Narrow public var worth: Rate = .one
    /// Researchers after last quarter's hires.
    @inlinable @Narrow public var staff: Headcount = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("cohesion", &cohesion, in: 0 ... .one, help: "how well researchers hold together")
      fields.field("mercenaries", &mercenaries, in: 0 ... .one, help: "part of them who came for the money")
      fields.flag("is_outbid", &isOutbid, help: "whether another lab paid more last quarter")
      fields.field("worth", &worth, in: 0 ... .percent(300), help: "what cohesion makes of researchers' work")
      fields.field("staff", &staff, in: 0...1_000_000_000, help: "researchers after last quarter's hires")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var labs = BySeat(Notice())
    /// The going rate that the last quarter ended with.
    package var going: Dollars = 0
  }

  /// Its names.
  public static var name: MechanicName { MechanicName(27, "culture", summary: "how well a lab's people hold together") }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.culture }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.culture) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.culture) }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    world.culture.going = world.talent.researchers.going
    for seat in world.seats {
      let place = Int(seat.index)
      let start = place < rules.labs.count ? rules.labs[place] : Start()
      world.culture.labs[seat].cohesion = start.cohesion
      world.culture.labs[seat].mercenaries = start.mercenaries
      world.culture.labs[seat].worth = worth(of: start.cohesion, rules)
      world.culture.labs[seat].staff = world.labs[seat].researchers
    }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    var best: Dollars = 0
    for seat in world.seats where world.labs[seat].isOpen { best = max(best, world.labs[seat].researcherPay) }
    let dear = world.culture.going + world.culture.going.times(rules.margin)
    for seat in world.seats where world.labs[seat].isOpen {
      var lab = world.culture.labs[seat]
      let (staff, pay) = (world.labs[seat].researchers, world.labs[seat].researcherPay)
      let hired = world.talent.researchers.hired[seat]
      let expected = lab.staff + hired
      let lost = max(expected - staff, 0).share(of: expected)
      // Who came by another way than an offer came with a team that was bought.
      let bought = max(staff - expected, 0)
      let joined = min(hired + bought, staff).share(of: staff)
      lab.cohesion = cohesion(
        lab.cohesion, lost: lost, joined: joined, shipped: hasShipped(seat, &world),
        resentment: world.conditions[seat].resentment, rules)
      let paid = min(bought + (pay > dear ? hired : 0), staff).share(of: staff)
      let settled = lab.mercenaries.times(rules.settling.rest)
      lab.mercenaries = min(settled.times(joined.rest) + paid, .one)
      lab.isOutbid = pay < best
      lab.worth = worth(of: lab.cohesion, rules)
      lab.staff = staff
      world.culture.labs[seat] = lab
      world.conditions[seat].talent = world.conditions[seat].talent.times(lab.worth)
      if lab.isOutbid { world.conditions[seat].leaving += rules.restless.times(lab.mercenaries) }
    }
    world.culture.going = world.talent.researchers.going
  }

  /// Cohesion after a quarter: what left breaks it, time and a shipped model heal it, who came thins it out.
  private static func cohesion(
    _ before: Rate, lost: Rate, joined: Rate, shipped: Bool, resentment: Rate, _ rules: Rules
  ) -> Rate {
    var cohesion = before.times(min(lost.times(rules.breaking) + max(resentment, 0), .one).rest)
    cohesion += cohesion.rest.times(rules.healing)
    if shipped { cohesion += cohesion.rest.times(rules.shipping) }
    let thinned = min(joined + joined.times(joined).times(rules.haste), .one)
    return (cohesion - max(cohesion - rules.newcomers, 0).times(thinned)).clamped(0, .one)
  }

  private static func worth(of cohesion: Rate, _ rules: Rules) -> Rate {
    max(.one + (cohesion - rules.neutral).times(rules.worth), 0)
  }

  /// Whether the lab's best model came out last quarter.
  private static func hasShipped(_ seat: Seat, _ world: inout World) -> Bool {
    guard world.turn > 0 else { return false }
    let best = world.labs[seat].capability
    for place in world.models.indices where world.models[place].owner == seat {
      let isNew = world.models[place].releasedTurn == world.turn - 1 && world.models[place].state != .unreleased
      if isNew, world.models[place].capability == best { return true }
    }
    return false
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.culture = world.culture.labs[seat]
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.culture.labs, of: world.seats)
    digest.fold(world.culture.going)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    let begun = world.culture.labs[view.seat]
    let (own, isUnderWay) = (view.seat, view.turn > 0)
    for seat in world.seats where seat != own && isUnderWay {
      let lab = world.culture.labs[seat]
      world.culture.labs[seat].cohesion = lab.cohesion.moved(as: view.culture.cohesion, from: begun.cohesion)
      world.culture.labs[seat].mercenaries = lab.mercenaries.moved(
        as: view.culture.mercenaries, from: begun.mercenaries)
      world.culture.labs[seat].staff = world.labs[seat].researchers
    }
    world.culture.labs[view.seat] = view.culture
    world.culture.going = view.talent.researcherPay
  }
}
