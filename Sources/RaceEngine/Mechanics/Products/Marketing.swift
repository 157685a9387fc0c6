public import Quantities
package import Randomness

/// Money buys a name, at diminishing returns, and the less the more others spend.
///
/// Of what its name could still gain a lab gains in a quarter
///
///     most × own ÷ (own + half + rivals × others' spending)
///
/// where `half` is a sum that grows with the market. Where another lab has the generic name, part of it is spent for
/// that one. What is gained holds from the same quarter, and fades as every name does that sales do not support.
///
/// - Hidden: who spent what. Public: what all spent together.
/// - Invariant: more money never makes a name less known.
/// - Source: Lambin 1976, "Advertising, competition and market conduct in oligopoly over time", for diminishing returns
///   and shares of voice; the form is a design choice.
public enum Marketing: Mechanic {
  /// The scenario's parameters, under the key `marketing`.
  public struct Rules: Described {
    /// The part of the unknown that no money can exceed in a quarter.
    public var most: Rate = .percent(25)
    /// What reaches half of that where nobody else spends, in a market of nothing.
    public var half: Money = .millions(20)
    /// What is added to it, as a part of all spending of customers.
    public var ofMarket: Rate = .percent(4)
    /// Weight of others' spending.
    public var rivals: Rate = .percent(50)
    /// What is left of it for those who follow a generic name.
    public var followers: Rate = .percent(60)

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("most", &most, in: 0 ... .one, help: "part of the unknown that money can win in a quarter")
      fields.field("half", &half, in: 1 ... .billions(100), help: "what wins half of that in a market of nothing")
      fields.field("of_market", &ofMarket, in: 0 ... .percent(500), help: "part of the market added to it")
      fields.field("rivals", &rivals, in: 0 ... .percent(500), help: "weight of others' spending")
      fields.field("followers", &followers, in: 0 ... .one, help: "what is left to followers of a generic name")
    }
  }
  /// Money for the name.
  public struct Order: Described {
    /// How much.
    public var amount: Money = 0
    /// Nothing.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("amount", &amount, in: 1 ... .billions(1_000), help: "money for campaigns this quarter")
    }
  }
  /// One campaign a turn.
  public typealias Orders = Slots<1, Order>
  /// What the seat learns.
  public struct Notice: Described {
    /// What reaches half of the most where nobody else spends.
    public var half: Money = 0
    /// What all labs spent last quarter.
    public var spent: Money = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let money = Money(raw: 0) ... .billions(10_000_000)
      fields.field("half", &half, in: money, help: "what wins half of the most where nobody else spends")
      fields.field("spent", &spent, in: money, help: "what all labs spent last quarter")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var spent: Money = 0
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(
      76, "marketing", verb: "advertise", synonyms: "campaign", summary: "spend money on being known")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.marketing }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.marketing) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.marketing) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.marketing) }

  /// The campaign comes out of the purse.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    try purse.reserve(order.amount)
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    var spent: Money = 0
    for seat in world.seats where world.labs[seat].isOpen { spent += sheets[seat].marketing.first?.amount ?? 0 }
    world.marketing.spent = spent
    guard spent > 0 else { return }
    let half = half(&world, rules)
    for seat in world.seats where world.labs[seat].isOpen {
      guard let order = sheets[seat].marketing.first else { continue }
      world.pay(order.amount, from: Account(seat), to: .suppliers, by: name.domain, &book)
      let others = (spent - order.amount).times(rules.rivals)
      var gain = rules.most.times(order.amount.share(of: order.amount + half + others))
      let follows = world.fame.holder >= 0 && world.fame.holder != Int32(seat.index)
      if follows { gain = gain.times(rules.followers) }
      let brand = world.labs[seat].brand
      world.labs[seat].brand = brand + brand.rest.times(gain)
    }
  }

  private static func half(_ world: inout World, _ rules: Rules) -> Money {
    rules.half + world.customers.market.times(rules.ofMarket)
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.marketing.half = half(&world, rules)
    view.marketing.spent = world.marketing.spent
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(world.marketing.spent)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    world.marketing.spent = view.marketing.spent
  }
}
