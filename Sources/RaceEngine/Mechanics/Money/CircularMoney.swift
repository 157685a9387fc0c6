public import Quantities
package import Randomness

/// The chip vendor lends to its buyers: cash now, against a duty to buy chips for a multiple of it.
///
/// The cash comes at once, for a small part of the lab. The duty is spread evenly over the term, which begins in the
/// quarter after. What a lab buys, at the market's price, is taken off it; what it buys less than a quarter's part is
/// taken off too, and a penalty on it is fixed in the next quarter and falls due in the one after. All duties over the field's yearly revenue are its exposure, which
/// lifts every lab's value while it lasts. In a bust a part of every duty is called each quarter, with a penalty; a
/// lab's value falls by its duty over its yearly revenue; and the vendor's price falls with the field's exposure.
///
/// - Hidden: a lab's duty. Public: the field's exposure.
/// - Invariant: a duty only falls until it is met; no lab pays a penalty that it has no cash for.
/// - Source: Kindleberger 1978, "Manias, Panics, and Crashes"; vendor financing of telecom networks, 1998 to 2001.
public enum CircularMoney: Mechanic {
  /// The scenario's parameters, under the key `circular`.
  public struct Rules: Described {
    /// The most that the vendor lends, relative to the lab's value.
    public var most: Rate = .percent(8)
    /// The duty, relative to the cash.
    public var multiple: Rate = .percent(175)
    /// Quarters in which it is to be met.
    public var term: Int32 = 6
    /// Penalty on what was not bought.
    public var penalty: Rate = .percent(60)
    /// The part of the lab that the vendor gets, relative to what a round would sell for the cash.
    public var warrant: Rate = .percent(40)
    /// How much an exposure of a year's revenue lifts every value.
    public var inflation: Rate = .percent(10)
    /// The part of a duty that is called in each quarter of a bust.
    public var call: Rate = .percent(40)
    /// How much a duty of a year's revenue costs a lab of its value in a bust.
    public var crash: Rate = .percent(50)
    /// How much an exposure of a year's revenue takes off the vendor's price in a quarter of a bust.
    public var glut: Rate = .percent(10)

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("most", &most, in: 0 ... .one, help: "most that the vendor lends, over the lab's value")
      fields.field("multiple", &multiple, in: .percent(10) ... .percent(1_000), help: "duty to buy over the cash")
      fields.field("term", &term, in: 1...40, help: "quarters in which it is to be met")
      fields.field("penalty", &penalty, in: 0 ... .percent(200), help: "on what was not bought")
      fields.field("warrant", &warrant, in: 0 ... .one, help: "part of the lab over what a round would sell")
      fields.field("inflation", &inflation, in: 0 ... .percent(100), help: "what exposure adds to every value")
      fields.field("call", &call, in: 0 ... .one, help: "part of a duty called in each quarter of a bust")
      fields.field("crash", &crash, in: 0 ... .percent(90), help: "what a duty takes off a lab's value in a bust")
      fields.field("glut", &glut, in: 0 ... .percent(50), help: "what exposure takes off the chip price in a bust")
    }
  }
  /// Money from the vendor.
  public struct Order: Described {
    /// How much.
    public var amount: Money = 0
    /// None.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("amount", &amount, in: 1 ... .billions(1_000), help: "cash from the chip vendor; needs attention")
    }
  }
  /// One loan a turn.
  public typealias Orders = Slots<1, Order>
  /// What a seat learns.
  public struct Notice: Described {
    /// The most that the vendor would lend now; 0 while a duty is open.
    public var most: Money = 0
    /// Chips that the lab has to buy, at what they cost when it buys them.
    public var duty: Money = 0
    /// What of that it has to buy in the quarter that is played, or pay a penalty.
    public var quota: Money = 0
    /// Quarters until all of it is to be bought.
    public var quartersLeft: Int32 = 0
    /// Penalties that fall due this quarter.
    public var due: Money = 0
    /// All duties of the field over its yearly revenue.
    public var exposure: Rate = 0
    /// No duty.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let money = Money(raw: 0) ... .billions(1_000_000)
      fields.field("most", &most, in: money, help: "most that the vendor would lend")
      fields.field("duty", &duty, in: money, help: "chips still to be bought")
      fields.field("quota", &quota, in: money, help: "of that this quarter")
      fields.field("quarters_left", &quartersLeft, in: 0...40, help: "quarters until all is to be bought")
      fields.field("due", &due, in: money, help: "penalties due this quarter")
      fields.field("exposure", &exposure, in: 0 ... .percent(1_000), help: "all duties over the field's yearly revenue")
    }
  }
  /// What a lab owes the vendor.
  package struct Duty: Described {
    /// Chips to be bought, before last quarter's purchases.
    package var open: Money = 0
    /// Quarters that are left for that, last quarter included.
    package var quartersLeft: Int32 = 0
    /// Penalties not yet paid.
    package var owed: Money = 0
    package init() {}
    package mutating func visit(_ fields: inout some FieldVisitor) {
      let money = Money(raw: 0) ... .billions(1_000_000)
      fields.field("open", &open, in: money, help: "")
      fields.field("quarters_left", &quartersLeft, in: 0...41, help: "")
      fields.field("owed", &owed, in: money, help: "")
    }

    /// What had to be bought last quarter: nothing before the term, in its last quarter everything.
    func quota(_ rules: Rules) -> Money {
      quartersLeft > rules.term ? 0 : Money(raw: open.raw / Int64(max(quartersLeft, 1)))
    }

    /// What is left once last quarter's purchases are taken off.
    func settled(after bought: Money, _ rules: Rules) -> Duty {
      var duty = self
      duty.open = max(open - max(bought, quota(rules)), 0)
      duty.quartersLeft = duty.open > 0 ? max(quartersLeft - 1, 1) : 0
      return duty
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var duties = BySeat(Duty())
    package var exposure: Rate = 0
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(
      40, "circular", verb: "pledge", synonyms: "circular vendor",
      summary: "take the chip vendor's cash against a duty to buy")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.circular }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.circular) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.circular) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.circular) }

  /// A lab that takes outside money and has no duty open may take what the vendor lends.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    guard view.own.mayRaise else { throw .notNow(.noInvestors) }
    guard view.circular.duty == 0 else { throw .notNow(.dutyOpen) }
    let most = view.circular.most
    guard order.amount <= most else {
      throw .outOfRange(field: "amount", given: order.amount.raw, least: 1, most: most.raw, unit: Money.unit)
    }
    try purse.attend()
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    let isBust = world.capital.appetite == .bust
    var (duties, revenue): (Int64, Int64) = (0, 0)
    for seat in world.seats {
      guard world.labs[seat].isOpen else {
        world.circular.duties[seat] = Duty()
        continue
      }
      settle(seat, isBust, &world, rules, &book)
      if let order = sheets[seat].circular.first { pledge(order.amount, seat, &world, rules, &book) }
      duties += world.circular.duties[seat].open.raw
      revenue += world.labs[seat].revenue.raw
    }
    // A field that sells nothing yet shows no exposure.
    world.circular.exposure = revenue > 0 ? exposure(duties, over: revenue) : 0
    guard duties > 0 else { return }
    let all = min(world.circular.exposure, .one)
    if isBust {
      world.chips.reserve = max(world.chips.reserve.times(rules.glut.times(all).rest), min(world.chips.reserve, 1))
    }
    for seat in world.seats where world.labs[seat].isOpen {
      let own = exposure(world.circular.duties[seat].open.raw, over: world.labs[seat].revenue.raw)
      let lifted = Rate(raw: 1_000_000 + rules.inflation.times(all).raw)
      let factor = isBust ? rules.crash.times(min(own, .one)).rest : lifted
      world.conditions[seat].esteem = world.conditions[seat].esteem.times(factor)
    }
  }

  /// Duties over a year of what a quarter's revenue stands for; at most tenfold.
  private static func exposure(_ duties: Int64, over revenue: Int64) -> Rate {
    Rate(raw: mulDiv(duties, 250_000, max(revenue, 1), atMost: 10_000_000))
  }

  /// Takes last quarter's purchases off a lab's duty, and fixes the penalties that fall due next quarter.
  private static func settle(
    _ seat: Seat, _ isBust: Bool, _ world: inout World, _ rules: Rules, _ book: inout some Recorder
  ) {
    var duty = world.circular.duties[seat]
    guard duty.open > 0 || duty.owed > 0 else { return }
    let paid = min(duty.owed, max(world.labs[seat].cash, 0))
    world.pay(paid, from: Account(seat), to: .vendors, by: name.domain, &book)
    duty.owed -= paid
    let bought = world.chips.lastPrice.cost(of: world.chips.won[seat])
    let missed = max(duty.quota(rules) - bought, 0)
    duty = duty.settled(after: bought, rules)
    let called = isBust ? duty.open.times(rules.call) : 0
    duty.open -= called
    duty.owed = min(duty.owed + (missed + called).times(rules.penalty), .billions(1_000_000))
    world.circular.duties[seat] = duty
  }

  /// The vendor pays, for a small part of the lab and a duty.
  private static func pledge(
    _ amount: Money, _ seat: Seat, _ world: inout World, _ rules: Rules, _ book: inout some Recorder
  ) {
    guard world.circular.duties[seat].open == 0 else { return }
    let sold = amount.share(of: max(world.labs[seat].valuation, 0) + amount).times(rules.warrant)
    world.labs[seat].founders = world.labs[seat].founders.times(sold.rest, .halfToEven)
    world.pay(amount, from: .vendors, to: Account(seat), by: name.domain, &book)
    world.circular.duties[seat].open = amount.times(rules.multiple)
    world.circular.duties[seat].quartersLeft = rules.term + 1
  }

  package static func observe(_ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation) {
    let owed = world.circular.duties[seat].owed
    let bought = world.chips.lastPrice.cost(of: world.chips.won[seat])
    let duty = world.circular.duties[seat].settled(after: bought, rules)
    let most = max(view.own.valuation, 0).times(rules.most)
    view.circular.most = duty.open > 0 ? 0 : min(most, .billions(1_000))
    view.circular.duty = duty.open
    view.circular.quota = duty.quota(rules)
    view.circular.quartersLeft = duty.quartersLeft
    view.circular.due = owed
    view.circular.exposure = world.circular.exposure
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.circular.duties, of: world.seats)
    digest.fold(world.circular.exposure)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    // What was bought last quarter is taken off once more.
    if view.circular.duty > 0 {
      world.circular.duties[view.seat].open = view.circular.duty + view.chips.lastPrice.cost(of: view.chips.won)
      world.circular.duties[view.seat].quartersLeft = view.circular.quartersLeft + 1
    }
    world.circular.duties[view.seat].owed = view.circular.due
    world.circular.exposure = view.circular.exposure
  }
}
