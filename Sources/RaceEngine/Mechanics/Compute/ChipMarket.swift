public import Quantities
package import Randomness

/// The vendor auctions the quarter's chips: sealed bids, one price, a cap for each buyer.
///
/// Bids are ranked by price, raised a little for what the buyer took before; one draw per seat ranks equals. From the
/// top, each buyer gets what it asked for up to its cap, until the supply is gone. Everybody pays the highest price
/// that went short, at least the reserve and at most its own bid. A part is paid now, the rest on delivery, after the
/// lead time, which is a quarter longer when somebody went short. Used chips are sold first and arrive next quarter.
/// Where export rules allow a buyer cut-down chips alone, what arrives is worth less, and costs less.
///
/// - Hidden: bids, and what was bought. Public: the price, the supply.
/// - Invariant: no more is sold than supplied; nobody pays more than it bid.
/// - Source: K3, K6, K8 of the calibration; Krishna 2009, "Auction theory", for uniform prices.
public enum ChipMarket: Mechanic {
  /// The scenario's parameters, under the key `chips`.
  public struct Rules: Described {
    /// Supply of the first quarters.
    public var supply = Table<12, Supply>(blank: Supply())
    /// The labs' part of it.
    public var labsPart: Rate = .percent(28)
    /// Growth a quarter after the listed ones.
    public var growth: Rate = .percent(13)
    /// Growth that it falls to.
    public var lastGrowth: Rate = .percent(5)
    /// Quarters in which the excess growth falls by a factor e.
    public var growthFalls: Int32 = 6
    /// Standard deviation of a quarter's supply.
    public var spread: Rate = .percent(4)
    /// Price of one H100e at the start, below which the vendor does not sell.
    public var price: Dollars = 34_600
    /// How much the price falls each quarter.
    public var priceFalls: Rate = .percent(7)
    /// The largest part of the labs' supply that one buyer gets.
    public var cap: Rate = .percent(25)
    /// Part of the price paid at once.
    public var deposit: Rate = .percent(40)
    /// Quarters from order to delivery.
    public var lead: Int32 = 3
    /// How much a bid counts for more when the buyer took the whole supply last time.
    public var loyalty: Rate = .percent(20)

    /// The prototype's values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("supply", &supply, help: "supply of the first quarters, from the race's first")
      fields.field("labs_part", &labsPart, in: .percent(1) ... .one, help: "part that labs can bid for")
      fields.field("growth", &growth, in: 0 ... .percent(100), help: "growth a quarter after the listed ones")
      fields.field("last_growth", &lastGrowth, in: 0 ... .percent(100), help: "growth that it falls to")
      fields.field("growth_falls", &growthFalls, in: 1...80, help: "quarters in which excess growth falls by e")
      fields.field("spread", &spread, in: 0 ... .percent(28), help: "standard deviation of a quarter's supply")
      fields.field("price", &price, in: 1...1_000_000, help: "price of one H100e at the start")
      fields.field("price_falls", &priceFalls, in: 0 ... .percent(50), help: "how much it falls each quarter")
      fields.field("cap", &cap, in: .percent(1) ... .one, help: "largest part for one buyer")
      fields.field("deposit", &deposit, in: 0 ... .one, help: "part of the price paid at once")
      fields.field("lead", &lead, in: 1...6, help: "quarters from order to delivery")
      fields.field("loyalty", &loyalty, in: 0 ... .one, help: "weight of past purchases")
    }
  }
  /// One quarter's supply.
  public struct Supply: Described {
    /// Chips that the vendor ships.
    public var chips: Chips = 0
    /// None.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("chips", &chips, in: 0 ... .whole(1_000_000_000), help: "chips shipped in the quarter")
    }
  }
  /// A sealed bid.
  public struct Order: Described {
    /// Chips wanted.
    public var amount: Chips = 0
    /// The most to pay for one.
    public var price: Dollars = 0
    /// Nothing wanted.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("amount", &amount, in: 1 ... .whole(100_000_000), help: "chips wanted")
      fields.field("price", &price, in: 1...10_000_000, help: "most to pay for one H100e")
    }
  }
  /// One bid a turn.
  public typealias Orders = Slots<1, Order>
  /// What every seat learns.
  public struct Notice: Described {
    /// The lowest price at which the vendor sells this quarter.
    public var reserve: Dollars = 0
    /// What one buyer can get at most.
    public var cap: Chips = 0
    /// Chips on sale, before luck.
    public var supply: Chips = 0
    /// Last quarter's price.
    public var lastPrice: Dollars = 0
    /// What the seat won last quarter.
    public var won: Chips = 0
    /// Part of the price paid at once.
    public var deposit: Rate = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let chips = Chips(raw: 0)...Chips(raw: 10_000_000_000_000)
      fields.field("reserve", &reserve, in: 0...10_000_000, help: "lowest price this quarter")
      fields.field("cap", &cap, in: chips, help: "most for one buyer")
      fields.field("supply", &supply, in: chips, help: "chips on sale")
      fields.field("last_price", &lastPrice, in: 0...10_000_000, help: "last quarter's price")
      fields.field("won", &won, in: chips, help: "won last quarter")
      fields.field("deposit", &deposit, in: 0 ... .one, help: "part paid at once")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var reserve: Dollars = 0
    package var lastPrice: Dollars = 0
    package var supply: Chips = 0
    package var used: Chips = 0
    package var won = BySeat<Chips>(0)
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(4, "chips", verb: "buy", synonyms: "chips bid", summary: "bid for chips of this quarter's supply")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.chips }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.chips) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.chips) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.chips) }

  /// The bid must reach the reserve and stay within the cap; the deposit comes out of the purse.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    let notice = view.chips
    guard order.price >= notice.reserve else {
      throw .outOfRange(
        field: "price", given: order.price.raw, least: notice.reserve.raw, most: 10_000_000, unit: Dollars.unit)
    }
    guard order.amount <= notice.cap else {
      throw .outOfRange(field: "amount", given: order.amount.raw, least: 1, most: notice.cap.raw, unit: Chips.unit)
    }
    try purse.reserve(order.price.cost(of: order.amount).times(view.exports.price).times(rules.deposit))
  }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    world.chips.reserve = rules.price
    world.chips.lastPrice = rules.price
    world.chips.supply = supply(in: 0, rules)
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    let luck = chance.draw(name.domain, turn: world.turn, of: 0).bell
    let planned = world.chips.supply.times(world.shocks.supply)
    let fresh = planned + planned.times(Rate(raw: mulDiv(rules.spread.raw, luck, 1_000_000)))
    let cap = planned.times(rules.cap)
    var auction = UniformAuction(supply: fresh.raw + world.chips.used.raw, reserve: world.chips.reserve.raw)
    for seat in world.seats where world.labs[seat].isOpen && world.conditions[seat].chipWorth > 0 {
      guard let bid = sheets[seat].chips.first else { continue }
      let share = world.chips.won[seat].share(of: world.chips.supply)
      auction.enter(
        seat, amount: min(bid.amount, cap).raw, price: bid.price.raw,
        rank: bid.price.raw + mulDiv(bid.price.raw, mulDiv(share.raw, rules.loyalty.raw, 1_000_000), 1_000_000),
        tie: chance.draw(name.domain, turn: world.turn, of: UInt64(seat.index), for: 1).bits)
    }
    auction.settle()
    let lead = min(rules.lead + (auction.ranShort ? 1 : 0) + world.shocks.delay, 7)
    world.chips.won = BySeat(0)
    for place in auction.bids.indices {
      let bid = auction.bids[place]
      let won = Chips(raw: bid.won)
      let price = Dollars(raw: min(bid.price, auction.price))
      let worth = world.conditions[bid.seat].chipWorth
      let total = price.cost(of: won).times(world.conditions[bid.seat].chipPrice)
      let deposit = total.times(rules.deposit)
      let used = min(won, world.chips.used)
      world.chips.won[bid.seat] = won
      world.pay(deposit, from: Account(bid.seat), to: .vendors, by: name.domain, &book)
      world.deliveries[bid.seat].expect(used.times(worth), owed: 0, in: 1)
      world.deliveries[bid.seat].expect(
        (won - used).times(worth), owed: total - deposit, in: Int(lead))
      world.move(.chips, used.raw, from: .secondHand, to: .vendors, by: name.domain, &book)
    }
    world.chips.lastPrice = Dollars(raw: auction.price)
    world.chips.reserve = world.chips.reserve.times(rules.priceFalls.rest)
    world.chips.supply = supply(in: world.turn + 1, rules)
  }

  /// What labs can bid for in a quarter, before luck.
  private static func supply(in turn: Int32, _ rules: Rules) -> Chips {
    guard rules.supply.count > 0 else { return 0 }
    let last = rules.supply.count - 1
    let listed = rules.supply.storage.span
    guard turn > Int32(last) else { return listed[Int(turn)].chips.times(rules.labsPart) }
    // Growth falls toward its last value; compounded in log units.
    let ahead = Int64(turn) - Int64(last)
    let slow = Logarithm.log10(1_000_000 + rules.lastGrowth.raw).raw - 6_000_000
    let fast = Logarithm.log10(1_000_000 + rules.growth.raw).raw - 6_000_000
    let tau = Int64(rules.growthFalls)
    let spent = 1_000_000_000 - Logarithm.weight(-mulDiv(ahead, 1_000_000, tau))
    let exponent = slow * ahead + mulDiv((fast - slow) * tau, spent, 1_000_000_000)
    let all = Chips(raw: Logarithm.power10(Decades(raw: exponent), times: listed[last].chips.raw))
    return min(all, .whole(1_000_000_000)).times(rules.labsPart)
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.chips.reserve = world.chips.reserve
    view.chips.supply = world.chips.supply.times(world.shocks.coming)
    view.chips.cap = view.exports.worth > 0 ? view.chips.supply.times(rules.cap) : 0
    view.chips.lastPrice = world.chips.lastPrice
    view.chips.won = world.chips.won[seat]
    view.chips.deposit = rules.deposit
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(world.chips.reserve)
    digest.fold(world.chips.lastPrice)
    digest.fold(world.chips.supply)
    digest.fold(world.chips.used)
    for seat in world.seats { digest.fold(world.chips.won[seat]) }
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    world.chips.reserve = view.chips.reserve
    world.chips.lastPrice = view.chips.lastPrice
    world.chips.supply = view.chips.supply.times(1_000_000, over: view.shocks.coming.raw)
    world.chips.won[view.seat] = view.chips.won
  }
}
