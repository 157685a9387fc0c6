public import Quantities
package import Randomness

/// A lab seals a budget with which it answers offers to its own stars.
///
/// Against each offer that a star would take, the lab raises its pay by the least that keeps it, the smallest raise
/// first, as long as the budget covers a quarter of the raise and a bonus. The bonus is paid at once, the raise from
/// this quarter on; what is not used is not spent.
///
/// - Hidden: budgets and raises.
/// - Invariant: no more is spent than the budget; a star who is kept is paid what keeps it, and not a dollar more.
/// - Source: Design choice: counter-offers sealed beside the offers, so that neither side sees the other first.
public enum Retention: Mechanic {
  /// The scenario's parameters, under the key `retention`.
  public struct Rules: Described {
    /// What is paid at once, as a part of the yearly raise.
    public var bonus: Rate = .percent(50)

    /// Half a year.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("bonus", &bonus, in: 0 ... .percent(400), help: "part of the yearly raise that is paid at once")
    }
  }
  /// A budget.
  public struct Order: Described {
    /// How much.
    public var budget: Money = 0
    /// None.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("budget", &budget, in: 1 ... .billions(10), help: "money to keep stars whom others want")
    }
  }
  /// One budget.
  public typealias Orders = Slots<1, Order>
  /// What the seat learns.
  public struct Notice: Described {
    /// What last quarter's budget was spent on bonuses and the quarter's raises.
    public var spent: Money = 0
    /// Stars that it kept.
    public var kept: Int32 = 0
    /// Nobody was wanted.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("spent", &spent, in: 0 ... .billions(10), help: "spent of last quarter's budget")
      fields.field("kept", &kept, in: 0...24, help: "stars that it kept")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    /// What is left of each seat's budget while stars are asked.
    package var budgets = BySeat<Money>(0)
    package var spent = BySeat(Notice())
    package var bonus: Rate = 0
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(
      24, "retention", verb: "retain", synonyms: "keep counter", summary: "set money aside to keep stars",
      isRenewed: true)
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.retention }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.retention) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.retention) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.retention) }

  /// The budget comes out of the purse.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    try purse.reserve(order.budget)
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    world.retention.bonus = rules.bonus
    for seat in world.seats {
      world.retention.spent[seat] = Notice()
      world.retention.budgets[seat] = sheets[seat].retention.first?.budget ?? 0
    }
  }

  /// Raises a star's pay, if the budget covers it: pays the bonus, and sets a quarter of the raise aside.
  /// - Returns: Whether it did.
  static func keep(_ raise: Dollars, by seat: Seat, in world: inout World, _ book: inout some Recorder) -> Bool {
    let bonus = Money(raw: mulDiv(raise.raw, world.retention.bonus.raw, 1_000_000_000))
    let cost = bonus + raise.quarterly(for: .people(1))
    guard cost <= world.retention.budgets[seat] else { return false }
    world.retention.budgets[seat] = world.retention.budgets[seat] - cost
    world.retention.spent[seat].spent += cost
    world.retention.spent[seat].kept += 1
    world.pay(bonus, from: Account(seat), to: .employees, by: name.domain, &book)
    return true
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.retention = world.retention.spent[seat]
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.retention.spent, of: world.seats)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    world.retention.spent[view.seat] = view.retention
  }
}
