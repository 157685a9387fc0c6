public import Quantities
package import Randomness

/// A goal beside the others: to live until the lab pays for itself.
///
/// The result has two halves, each a hundred at most. Cover is what customers and a parent pay over what people and
/// chips cost. Runway is how long cash lasts at today's loss, in parts of what counts as safe; a lab without loss has
/// all of it. Each restructuring divides the result once more, and a closed lab has none. It counts as its distance from
/// the role's par, which goes in a straight line from the start of the race to its end, in the role's spread, within ±3.
/// Neither many chips nor many ideas help by themselves: what they earn beyond their cost does.
///
/// - Hidden: other seats' results.
/// - Invariant: a closed lab has a result of zero; more cash never lowers a result.
/// - Source: Gimeno et al. 1997, "Survival of the fittest?", for thresholds below which small firms give up; the halves
///   are a design choice.
public enum SurvivalGoal: Mechanic {
  /// The scenario's parameters, under the key `survival`.
  public struct Rules: Described {
    /// Weight beside the other goals, whose own weights sum to 100 %.
    public var weight: Rate = .percent(10)
    /// Quarters of loss in cash that count as safe.
    public var safe: Int32 = 8
    /// What a running H100e costs in a quarter, in energy and upkeep.
    public var upkeep: Dollars = 400
    /// What each role is held against, by seat; a result of 100 % is 1.
    public var labs = Table<8, GoalPar>(blank: GoalPar())

    /// The usual values.
    public init() {
      var par = GoalPar()
      (par.start, par.end, par.spread) = (500_000, 700_000, 250_000)
      for _ in 0..<Seat.most { labs.append(par) }
    }
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("weight", &weight, in: 0 ... .one, help: "weight beside the other goals")
      fields.field("safe", &safe, in: 1...80, help: "quarters of loss in cash that count as safe")
      fields.field("upkeep", &upkeep, in: 0...1_000_000, help: "energy and upkeep of a running H100e a quarter")
      fields.rows("labs", &labs, help: "par by seat")
    }
  }
  /// No orders.
  public typealias Orders = NoOrders
  /// What the seat learns of its own result.
  public struct Notice: Described {
    /// The result; 100 % is a lab that pays for itself and is safe.
    @inlinable @Narrow public var result: Rate = 0
    /// What the role is expected to have by now.
    @inlinable @Narrow public var par: Rate = 0
    /// Points, in spreads from par.
    @inlinable @Narrow public var points: Rate = 0
    /// What customers and a parent pay over what people and chips cost, 100 % at most.
    @inlinable @Narrow public var cover: Rate = 0
    /// How long cash lasts, as a part of what counts as safe.
    @inlinable @Narrow public var runway: Rate = 0
    /// Nothing achieved.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let wide = Rate(raw: -20_000_000)...Rate(raw: 20_000_000)
      fields.field("result", &result, in: 0 ... .one, help: "cover and runway")
      fields.field("par", &par, in: wide, help: "what the role is expected to have by now")
      fields.field("points", &points, in: .percent(-300) ... .percent(300), help: "result against par")
      fields.field("cover", &cover, in: 0 ... .one, help: "income over cost")
      fields.field("runway", &runway, in: 0 ... .one, help: "how long cash lasts, of what is safe")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var labs = BySeat(Notice())
    /// The goal's weight; 0: it does not count.
    package var weight: Rate = 0
  }

  /// Its names.
  public static var name: MechanicName { MechanicName(72, "survival", summary: "living until profit as a goal") }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.survival }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.survival) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.survival) }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    world.survival.weight = rules.weight
    for seat in world.seats where Int(seat.index) < rules.labs.count {
      let start = Rate(raw: rules.labs[Int(seat.index)].start.raw)
      (world.survival.labs[seat].result, world.survival.labs[seat].par) = (start.clamped(0, .one), start)
    }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    for seat in world.seats {
      var row = Notice()
      let lab = world.labs[seat]
      if lab.isOpen {
        let standing = world.conditions[seat].wages + world.conditions[seat].outgoings
        let cost = OperatingCosts.payroll(lab) + rules.upkeep.cost(of: lab.running) + max(standing, 0)
        let income = max(lab.revenue, 0) + max(lab.coreIncome, 0)
        row.cover = part(income, of: cost)
        let loss = max(cost - income, 0)
        row.runway = part(lab.cash, of: Money(raw: loss.raw * Int64(rules.safe)))
        row.result = Rate(raw: (row.cover + row.runway).raw / 2 / Int64(lab.restructurings + 1))
      }
      let place = Int(seat.index)
      let par = place < rules.labs.count ? rules.labs[place] : GoalPar()
      row.par = Rate(raw: par.expected(after: world.turn + 1, of: world.quarters))
      row.points = par.points(of: row.result.raw, after: world.turn + 1, of: world.quarters)
      world.survival.labs[seat] = row
    }
  }

  /// A part of a whole, all of it at most; everything where there is nothing to cover.
  private static func part(_ money: Money, of whole: Money) -> Rate {
    if whole <= 0 || money >= whole { return .one }
    return money <= 0 ? 0 : money.share(of: whole)
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.survival = world.survival.labs[seat]
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.survival.labs, of: world.seats)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    world.survival.labs[view.seat] = view.survival
  }
}
