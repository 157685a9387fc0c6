public import Quantities
package import Randomness

/// A lab sells a part of itself for cash that arrives a quarter later.
///
/// Investors pay on the market's valuation, less a discount for each quarter short of the usual pause since the last
/// round. In a bust a round fails with a stated chance. The part sold is the amount over the value after it, rounded
/// half to even. Payment comes first in the quarter after.
///
/// - Hidden: a round until it is paid. Public: the valuation that follows.
/// - Invariant: founders' part never grows, never below zero.
/// - Source: model notes of the prototype, section 4, point 8.
public enum FundingRounds: Mechanic {
  /// The scenario's parameters, under the key `funding`.
  public struct Rules: Described {
    /// Quarters that investors want between rounds.
    public var pause: Int32 = 4
    /// Discount for each quarter short of the pause.
    public var haste: Rate = .percent(20)
    /// The largest part that one round may sell.
    public var mostSold: Rate = .percent(30)
    /// Chance that a round fails in a bust.
    public var bustFails: Rate = .percent(50)

    /// The prototype's values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("pause", &pause, in: 0...20, help: "quarters that investors want between rounds")
      fields.field("haste", &haste, in: 0 ... .percent(90), help: "discount for each quarter short of it")
      fields.field("most_sold", &mostSold, in: .percent(1) ... .percent(90), help: "largest part sold in a round")
      fields.field("bust_fails", &bustFails, in: 0 ... .one, help: "chance that a round fails in a bust")
    }
  }
  /// Money wanted.
  public struct Order: Described {
    /// How much.
    public var amount: Money = 0
    /// Nothing wanted.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("amount", &amount, in: 1 ... .billions(1_000), help: "money wanted, paid next quarter")
    }
  }
  /// One round a turn.
  public typealias Orders = Slots<1, Order>
  /// What the seat learns.
  public struct Notice: Described {
    /// What investors would value the lab at before new money.
    public var preMoney: Money = 0
    /// The most that a round could bring.
    public var most: Money = 0
    /// Money that arrives at the start of the coming quarter.
    public var arriving: Money = 0
    /// The quarter of the last round that was paid for; −100: none yet.
    public var lastTurn: Int32 = -100
    /// Whether the last round that was asked for failed.
    public var failed = false
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let money = Money(raw: 0)...Money(raw: 100_000_000_000)
      fields.field("pre_money", &preMoney, in: money, help: "value before new money")
      fields.field("most", &most, in: money, help: "most that a round could bring")
      fields.field("arriving", &arriving, in: money, help: "arrives next quarter")
      fields.field("last_turn", &lastTurn, in: -100...80, help: "quarter of the last round; -100: none yet")
      fields.flag("failed", &failed, help: "whether the last round failed")
    }
  }
  /// A seat's rounds.
  package struct Round: Described {
    package var pending: Money = 0
    package var lastTurn: Int32 = -100
    package var failed = false
    package init() {}
    package mutating func visit(_ fields: inout some FieldVisitor) {
      let money = Money(raw: 0)...Money(raw: 100_000_000_000)
      fields.field("pending", &pending, in: money, help: "")
      fields.field("last_turn", &lastTurn, in: -100...80, help: "")
      fields.flag("failed", &failed, help: "")
    }
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(
      3, "funding", verb: "raise", synonyms: "fund round", summary: "sell a part of the lab; cash comes next quarter")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.funding }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.funding) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.funding) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.funding) }

  /// A lab that takes outside money may ask for what one round can bring.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    guard view.own.mayRaise else { throw .notNow(.noInvestors) }
    let most = view.funding.most
    guard order.amount <= most else {
      throw .outOfRange(field: "amount", given: order.amount.raw, least: 1, most: most.raw, unit: Money.unit)
    }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    for seat in world.seats where world.labs[seat].isOpen {
      world.pay(world.funding[seat].pending, from: .investors, to: Account(seat), by: name.domain, &book)
      world.funding[seat].pending = 0
      if let order = sheets[seat].funding.first {
        let luck = chance.draw(name.domain, turn: world.turn, of: UInt64(seat.index))
        world.funding[seat].failed = world.capital.appetite == .bust && luck.happens(rules.bustFails.raw)
        if !world.funding[seat].failed {
          let preMoney = max(offer(to: world.labs[seat], after: world.funding[seat], turn: world.turn, rules), 1)
          let sold = order.amount.share(of: preMoney + order.amount)
          world.labs[seat].founders = world.labs[seat].founders.times(sold.rest, .halfToEven)
          world.funding[seat].pending = order.amount
          world.funding[seat].lastTurn = world.turn
        }
      }
    }
  }

  /// What investors would value a lab at in the coming quarter, before new money.
  private static func offer(to lab: Lab, after round: Round, turn: Int32, _ rules: Rules) -> Money {
    guard lab.mayRaise else { return 0 }
    var value = lab.valuation
    var short = rules.pause - (turn - round.lastTurn)
    while short > 0 {
      value = value.times(rules.haste.rest)
      short -= 1
    }
    return value
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    let round = world.funding[seat]
    let preMoney = offer(to: view.own, after: round, turn: view.turn, rules)
    view.funding.preMoney = preMoney
    view.funding.most = min(preMoney.times(rules.mostSold.raw, over: rules.mostSold.rest.raw), .billions(1_000))
    view.funding.arriving = round.pending
    view.funding.lastTurn = round.lastTurn
    view.funding.failed = round.failed
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.funding, of: world.seats)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    world.funding[view.seat].pending = view.funding.arriving
    world.funding[view.seat].lastTurn = view.funding.lastTurn
    world.funding[view.seat].failed = view.funding.failed
  }
}
