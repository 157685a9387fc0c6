public import Quantities
package import Randomness

/// Know-how grows at two rates: discovery is slow and paid in compute and talent, catching up is faster.
///
/// Discovery: g × (effort ÷ what this level of know-how asks for)^λ, with effort = experiments^a × talent^(1−a).
/// Catching up: the largest of the gaps to the best open and the best served model of another lab, each times its own
/// rate, times a talent factor. A lab's standing brings outside contributions on top. Newcomers lose part of their
/// first quarter, and take part of a colleague's.
///
/// - Hidden: know-how.
/// - Invariant: know-how never falls; more experiments or talent never discover less.
/// - Source: K11–K13 of the calibration; Jones 1995 for ideas that get harder to find; model notes, section 4, point 5.
public enum Research: Mechanic {
  /// The scenario's parameters, under the key `research`.
  public struct Rules: Described {
    /// Discovery a quarter at the reference effort.
    public var discovery: Decades = 111_800
    /// Exponent of effort.
    public var effortExponent: Rate = .percent(70)
    /// Part of compute in effort.
    public var computePart: Rate = .percent(50)
    /// Decades of effort that each decade of know-how asks for.
    public var harder: Rate = .percent(80)
    /// Reference: experiments of a quarter.
    public var referenceWork: Work = 18_700_000
    /// Reference: researchers, times productivity.
    public var referenceTalent: Headcount = .people(250)
    /// Rate of catching up with an open model.
    public var catchUpOpen: Rate = .percent(35)
    /// Rate of catching up with a served model.
    public var catchUpServed: Rate = .percent(16)
    /// Talent at which catching up has its stated rate.
    public var catchUpTalent: Headcount = .people(300)
    /// Exponent of talent in catching up.
    public var catchUpExponent: Rate = .percent(30)
    /// Part of a newcomer's first quarter that is lost.
    public var newcomerCost: Rate = .percent(80)
    /// Part of a colleague's quarter that a newcomer takes.
    public var mentoring: Rate = .percent(40)
    /// What a standing of one would add a quarter.
    public var contributions: Decades = 15_000

    /// The prototype's values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("discovery", &discovery, in: 0...2_000_000, help: "decades a quarter at the reference effort")
      fields.field("effort_exponent", &effortExponent, in: 0 ... .percent(200), help: "exponent of effort")
      fields.field("compute_part", &computePart, in: 0 ... .one, help: "part of compute in effort")
      fields.field("harder", &harder, in: 0 ... .percent(500), help: "decades of effort asked for by a decade")
      fields.field("reference_work", &referenceWork, in: 1...1_000_000_000_000, help: "reference experiments")
      fields.field("reference_talent", &referenceTalent, in: 1 ... .people(1_000_000), help: "reference researchers")
      fields.field("catch_up_open", &catchUpOpen, in: 0 ... .one, help: "catching up with an open model")
      fields.field("catch_up_served", &catchUpServed, in: 0 ... .one, help: "catching up with a served model")
      fields.field("catch_up_talent", &catchUpTalent, in: 1 ... .people(1_000_000), help: "talent at that rate")
      fields.field("catch_up_exponent", &catchUpExponent, in: 0 ... .percent(200), help: "exponent of talent in it")
      fields.field("newcomer_cost", &newcomerCost, in: 0 ... .one, help: "lost part of a newcomer's first quarter")
      fields.field("mentoring", &mentoring, in: 0 ... .percent(200), help: "of a colleague's quarter, for a newcomer")
      fields.field("contributions", &contributions, in: 0...1_000_000, help: "what full standing adds a quarter")
    }
  }
  /// No orders: effort follows the fleet and the people.
  public typealias Orders = NoOrders
  /// No notice: the lab's know-how says it.
  public typealias Notice = Nothing

  /// Its names.
  public static var name: MechanicName { MechanicName(10, "research", summary: "discovery and catching up") }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.research }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.research) }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    for seat in world.seats where world.labs[seat].isOpen {
      let lab = world.labs[seat]
      let talent = talent(of: lab, rules).times(world.conditions[seat].talent)
      let found = discovery(lab, talent: talent, rules).times(world.conditions[seat].discovery)
      let caught = catchingUp(seat, lab, talent: talent, &world, rules)
      let given = rules.contributions.times(lab.standing)
      // Whatever the rules, know-how stays below the most that a lab's field holds.
      let gain = min(found + caught + given, max(Decades(raw: 32_000_000) - lab.knowHow, 0))
      world.move(
        .knowHow, gain.raw, from: .world, to: Account(seat), by: name.domain, &book)
    }
  }

  private static func talent(of lab: Lab, _ rules: Rules) -> Headcount {
    let newcomers = min(lab.newcomers, lab.researchers)
    let lost = newcomers.times(rules.newcomerCost) + min(newcomers.times(rules.mentoring), lab.researchers - newcomers)
    return (lab.researchers - lost).times(lab.productivity)
  }

  private static func discovery(_ lab: Lab, talent: Headcount, _ rules: Rules) -> Decades {
    guard talent > 0, lab.experimentWork > 0 else { return 0 }
    let compute = Logarithm.log10(lab.experimentWork.raw) - Logarithm.log10(rules.referenceWork.raw)
    let people = Logarithm.log10(talent.raw) - Logarithm.log10(rules.referenceTalent.raw)
    let effort = compute.times(rules.computePart) + people.times(rules.computePart.rest)
    let ease = (effort - lab.knowHow.times(rules.harder)).times(rules.effortExponent)
    // Beyond ten times the reference effort a quarter brings no more: ideas need time.
    return Decades(raw: Logarithm.power10(min(ease, 1_000_000), times: rules.discovery.raw))
  }

  private static func catchingUp(
    _ seat: Seat, _ lab: Lab, talent: Headcount, _ world: inout World, _ rules: Rules
  ) -> Decades {
    var open = lab.knowHow
    var served = lab.knowHow
    for place in world.models.indices where world.models[place].owner != seat {
      let known = world.models[place].knowHow
      if world.models[place].teachesAll {
        open = max(open, known)
      } else if world.models[place].canBeStudied {
        served = max(served, known)
      }
    }
    let gap = max((open - lab.knowHow).times(rules.catchUpOpen), (served - lab.knowHow).times(rules.catchUpServed))
    guard gap > 0, talent > 0 else { return 0 }
    let people = (Logarithm.log10(talent.raw) - Logarithm.log10(rules.catchUpTalent.raw)).times(rules.catchUpExponent)
    return min(Decades(raw: Logarithm.power10(people, times: gap.raw)), max(open, served) - lab.knowHow)
  }
}
