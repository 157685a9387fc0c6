public import Quantities
package import Randomness

/// Who a job is for.
public enum StaffKind: Int32, FieldValue, Comparable {
  /// Frontier researchers.
  case researchers = 0
  /// Engineers who run clusters and products.
  case engineers = 1

  /// The kind of that number.
  public init(raw: Int64) { self = StaffKind(rawValue: Int32(raw)) ?? .researchers }
  /// The number.
  public var raw: Int64 { Int64(rawValue) }
  /// No unit.
  public static var unit: Unit { .count }
  /// The name in orders.
  public static func choice(_ raw: Int64) -> StaticString? {
    raw == 0 ? "researchers" : raw == 1 ? "engineers" : nil
  }
  /// By number.
  public static func < (left: StaffKind, right: StaffKind) -> Bool { left.rawValue < right.rawValue }

  var good: Good { self == .researchers ? .researchers : .engineers }
}

/// A lab lets people go; they join the pool before the quarter's offers are made.
///
/// Severance is a part of a year's pay and falls due with the pay of those who stay. Whoever goes is not paid this
/// quarter, so that the purse must hold only what severance costs beyond a quarter's pay: a lab that cannot pay its
/// staff can let them go.
///
/// - Hidden: the number.
/// - Invariant: nobody is let go twice; people only change place.
/// - Source: Design choice: what falls in price must be sellable, and people cost too much to keep idle.
public enum Layoffs: Mechanic {
  /// The scenario's parameters, under the key `layoffs`.
  public struct Rules: Described {
    /// Severance, as a part of a year's pay.
    public var severance: Rate = .percent(25)

    /// A quarter's pay.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("severance", &severance, in: 0 ... .percent(300), help: "part of a year's pay")
    }
  }
  /// People to let go.
  public struct Order: Described {
    /// Of which kind.
    public var kind = StaffKind.researchers
    /// How many.
    public var headcount: Headcount = 0
    /// Nobody.
    public init() {}
    /// Names every field.
    @inlinable public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("kind", &kind, in: .researchers ... .engineers, slot: true, help: "researchers or engineers")
      fields.field("headcount", &headcount, in: 1 ... .people(100_000), help: "people to let go")
    }
  }
  /// One order for each kind of staff.
  public typealias Orders = Slots<2, Order>
  /// No notice: the head count says it.
  public typealias Notice = Nothing

  /// Its names.
  public static var name: MechanicName {
    MechanicName(7, "layoffs", verb: "layoff", synonyms: "fire dismiss", summary: "let people go, with severance")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.layoffs }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.layoffs) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.layoffs) }

  /// No more than there are; what severance costs beyond the quarter's pay comes out of the purse.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    let lab = view.own
    guard order.headcount <= (order.kind == .researchers ? lab.researchers : lab.engineers) else {
      throw .notNow(.notSoManyStaff)
    }
    try purse.reserve(max(cost(of: order, lab, rules) - pay(of: order, lab), 0))
  }

  /// Severance of those who go.
  private static func cost(of order: Order, _ lab: Lab, _ rules: Rules) -> Money {
    Money(raw: pay(of: order, lab).raw * 4).times(rules.severance)
  }

  /// A quarter's pay of those who go.
  private static func pay(of order: Order, _ lab: Lab) -> Money {
    (order.kind == .researchers ? lab.researcherPay : lab.engineerPay).quarterly(for: order.headcount)
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    for seat in world.seats where world.labs[seat].isOpen {
      for place in 0..<sheets[seat].layoffs.count {
        let order = sheets[seat].layoffs.table[place]
        world.conditions[seat].wages += cost(of: order, world.labs[seat], rules)
        world.move(order.kind.good, order.headcount.raw, from: Account(seat), to: .pool, by: name.domain, &book)
      }
    }
  }
}
