public import Quantities
package import Randomness

/// Some staff leave every quarter: more where pay lags, compute is short or money runs out.
///
/// The yearly rate of a neutral lab, taken a quarter at a time, is multiplied by one plus each grievance times its
/// weight, and by luck. Leavers join the pool.
///
/// - Hidden: the number. Public: nothing.
/// - Invariant: nobody is lost; leavers are in the pool.
/// - Source: K28 of the calibration for the neutral rate; the weights are a design choice.
public enum Turnover: Mechanic {
  /// The scenario's parameters, under the key `turnover`.
  public struct Rules: Described {
    /// Yearly rate in a neutral lab.
    public var yearly: Rate = Rate(raw: 132_000)
    /// Weight of the part by which pay is below the going rate.
    public var payWeight: Rate = .percent(600)
    /// Weight of the decades by which compute a researcher is below the field's.
    public var computeWeight: Rate = .percent(150)
    /// Weight of an empty purse.
    public var runwayWeight: Rate = .percent(100)
    /// Standard deviation of luck.
    public var spread: Rate = .percent(25)

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let weight = Rate(raw: 0)...Rate.percent(2_000)
      fields.field("yearly", &yearly, in: 0 ... .percent(80), help: "yearly rate in a neutral lab")
      fields.field("pay_weight", &payWeight, in: weight, help: "weight of pay below the going rate")
      fields.field("compute_weight", &computeWeight, in: weight, help: "weight of compute below the field's")
      fields.field("runway_weight", &runwayWeight, in: weight, help: "weight of money running out")
      fields.field("spread", &spread, in: 0 ... .percent(28), help: "standard deviation of luck")
    }
  }
  /// No orders.
  public typealias Orders = NoOrders
  /// What the seat learns.
  public struct Notice: Described {
    /// Researchers who left last quarter.
    public var researchers: Headcount = 0
    /// Engineers who left last quarter.
    public var engineers: Headcount = 0
    /// Nobody left.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let people = Headcount(raw: 0)...Headcount(raw: 1_000_000_000)
      fields.field("researchers", &researchers, in: people, help: "researchers who left")
      fields.field("engineers", &engineers, in: people, help: "engineers who left")
    }
  }
  /// Who left a lab last quarter.
  package typealias Leavers = Notice

  /// Its names.
  public static var name: MechanicName { MechanicName(17, "turnover", summary: "staff who leave") }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.turnover }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.turnover) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.turnover) }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let field = TalentMarket.fieldCompute(&world)
    for seat in world.seats where world.labs[seat].isOpen {
      let lab = world.labs[seat]
      let starved = max(-TalentMarket.computeRelative(of: lab, to: field).raw, 0)
      let broke: Int64 = lab.cash.raw < OperatingCosts.payroll(lab).raw ? rules.runwayWeight.raw : 0
      let leaving = world.conditions[seat].leaving.raw
      let compute = mulDiv(starved, rules.computeWeight.raw, 1_000_000)
      for kind in [StaffKind.researchers, .engineers] {
        let isResearch = kind == .researchers
        let going = isResearch ? world.talent.researchers.going : world.talent.engineers.going
        let pay = isResearch ? lab.researcherPay : lab.engineerPay
        let gap = max(going - pay, 0).share(of: going).times(rules.payWeight).raw
        let luck = chance.draw(name.domain, turn: world.turn, of: UInt64(seat.index), for: UInt16(kind.rawValue)).bell
        let factor = max(1_000_000 + gap + broke + leaving + (isResearch ? compute : 0), 0)
        let lucky = mulDiv(factor, 1_000_000 + mulDiv(rules.spread.raw, luck, 1_000_000), 1_000_000)
        let hazard = Rate(raw: min(mulDiv(rules.yearly.raw, lucky, 4_000_000), 900_000))
        let left = (isResearch ? lab.researchers : lab.engineers).times(hazard)
        world.move(kind.good, left.raw, from: Account(seat), to: .pool, by: name.domain, &book)
        if isResearch { world.turnover[seat].researchers = left } else { world.turnover[seat].engineers = left }
      }
    }
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.turnover = world.turnover[seat]
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    world.turnover[view.seat] = view.turnover
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.turnover, of: world.seats)
  }
}
