public import Quantities
package import Randomness

/// Labs rent chips for the quarter, or let their own, on a spot market that scarcity moves.
///
/// Clouds offer a capacity that grows the faster the further the price stands above what a chip costs its owner;
/// others ask for it, the less the dearer it is. Labs seal bids and offers, and the market clears at one price. Who
/// rents pays it for the quarter and has the chips at work at once; chips that are let do not work for their owner.
///
/// - Hidden: bids and offers. Public: the price, its floor, the clouds' capacity.
/// - Invariant: labs rent no more than the clouds have and labs let; nobody lets more than it runs.
/// - Source: K3, K4, K5, K9, K22 and K27 of the calibration; Krishna 2009, "Auction theory", for one price.
public enum Rental: Mechanic {
  /// One order to take chips, one to let them.
  public typealias Orders = Slots<2, Order>
  /// A sealed bid or offer.
  public struct Order: Described {
    /// Take or let.
    public var side = RentalSide.take
    /// Chips.
    public var amount: Chips = 0
    /// The most to pay, or the least to accept, for one H100e in the quarter.
    public var price: Dollars = 0
    /// Nothing wanted.
    public init() {}
    /// Names every field.
    @inlinable public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("side", &side, in: .take ... .let, slot: true, help: "take (rent chips) or let (rent yours out)")
      fields.field("amount", &amount, in: 1 ... .whole(100_000_000), help: "chips, for this quarter")
      fields.field("price", &price, in: 1...10_000_000, help: "most to pay, or least to accept, for one H100e")
    }
  }
  /// What the seat learns.
  public struct Notice: Described {
    /// Last quarter's price of one H100e.
    public var price: Dollars = 0
    /// The lowest price: what a chip costs its owner in a quarter.
    public var floor: Dollars = 0
    /// Chips that clouds have for rent.
    public var capacity: Chips = 0
    /// The most that one lab can rent.
    public var most: Chips = 0
    /// Chips that the seat rented last quarter.
    public var taken: Chips = 0
    /// Chips that it let.
    public var given: Chips = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let chips = Chips(raw: 0)...Chips(raw: 1_000_000_000_000)
      fields.field("price", &price, in: 0...10_000_000, help: "last quarter's price of one H100e")
      fields.field("floor", &floor, in: 0...10_000_000, help: "lowest price")
      fields.field("capacity", &capacity, in: chips, help: "chips that clouds have for rent")
      fields.field("most", &most, in: chips, help: "most that one lab can rent")
      fields.field("taken", &taken, in: chips, help: "rented last quarter")
      fields.field("given", &given, in: chips, help: "let last quarter")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var capacity: Chips = 0
    /// What others would rent at the price of the start.
    package var demand: Chips = 0
    package var price: Dollars = 0
    package var floor: Dollars = 0
    package var taken = BySeat<Chips>(0)
    package var given = BySeat<Chips>(0)
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(
      31, "rental", verb: "rent", synonyms: "rental", summary: "rent chips for the quarter, or let yours",
      isRenewed: true)
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.rental }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.rental) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.rental) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.rental) }

  /// A bid must reach the floor and stay within what one lab can rent; the rent comes out of the purse.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    let isLetting = order.side == .let
    if !isLetting, view.patronage.isExclusive { throw .notNow(.boundToPatron) }
    let most = isLetting ? view.own.running : view.rental.most
    guard order.amount <= most else {
      throw .outOfRange(field: "amount", given: order.amount.raw, least: 1, most: most.raw, unit: Chips.unit)
    }
    if isLetting { return }
    guard order.price >= view.rental.floor else {
      throw .outOfRange(
        field: "price", given: order.price.raw, least: view.rental.floor.raw, most: 10_000_000, unit: Dollars.unit)
    }
    try purse.reserve(order.price.cost(of: order.amount))
  }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    world.rental.capacity = rules.capacity
    world.rental.demand = rules.capacity
    world.rental.floor = rules.floor(at: world.chips.reserve)
    world.rental.price = max(rules.price, world.rental.floor)
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let luck = mulDiv(rules.spread.raw, chance.draw(name.domain, turn: world.turn, of: 0).bell, 1_000_000)
    let growth = Rate(raw: 1_000_000 + luck) + rules.demandGrowth(in: world.turn)
    world.rental.demand = world.rental.demand.times(growth).clamped(0, .whole(1_000_000_000))
    var market = CallMarket(
      capacity: world.rental.capacity.raw, demand: world.rental.demand.raw, reference: rules.price.raw,
      elasticity: rules.elasticity, floor: world.rental.floor.raw)
    gather(&sheets, &market, &world, rules)
    market.settle()
    let price = Dollars(raw: market.price)
    world.rental.taken = BySeat(0)
    world.rental.given = BySeat(0)
    for place in market.bids.indices where market.bids[place].met > 0 {
      let (seat, chips) = (market.bids[place].seat, Chips(raw: market.bids[place].met))
      world.rental.taken[seat] = chips
      world.conditions[seat].rented += chips
      world.pay(price.cost(of: chips), from: Account(seat), to: .patrons, by: name.domain, &book)
    }
    for place in market.offers.indices where market.offers[place].met > 0 {
      let (seat, chips) = (market.offers[place].seat, Chips(raw: market.offers[place].met))
      world.rental.given[seat] = chips
      world.conditions[seat].rented -= chips
      world.pay(price.cost(of: chips), from: .patrons, to: Account(seat), by: name.domain, &book)
    }
    world.rental.price = price
    // The further the price stands above the floor, the more clouds build.
    let above = Logarithm.log10(price.raw) - Logarithm.log10(world.rental.floor.raw)
    let built = rules.growth + Rate(raw: above.times(rules.response).raw)
    world.rental.capacity = min(world.rental.capacity + world.rental.capacity.times(built), .whole(1_000_000_000))
    world.rental.floor = rules.floor(at: world.chips.reserve)
  }

  /// Takes the bids and offers of all labs, as far as they still hold.
  private static func gather(
    _ sheets: inout BySeat<OrderSheet>, _ market: inout CallMarket, _ world: inout World, _ rules: Rules
  ) {
    let sheets = sheets.storage.span
    for seat in world.seats where world.labs[seat].isOpen {
      for slot in 0..<sheets[seat].rental.count {
        let order = sheets[seat].rental.table[slot]
        if order.side == .take {
          let most = world.rental.capacity.times(rules.cap)
          market.bid(seat, min(order.amount, most).raw, at: order.price.raw)
        } else {
          // What runs, without what agreements let already.
          let running = world.labs[seat].running
          let own = max(running + min(world.conditions[seat].rented, 0), 0)
          market.offer(seat, min(order.amount, own).raw, at: order.price.raw)
        }
      }
    }
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.rental.price = world.rental.price
    view.rental.floor = world.rental.floor
    view.rental.capacity = world.rental.capacity
    view.rental.most = world.rental.capacity.times(rules.cap)
    view.rental.taken = world.rental.taken[seat]
    view.rental.given = world.rental.given[seat]
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(world.rental.capacity)
    digest.fold(world.rental.demand)
    digest.fold(world.rental.price)
    digest.fold(world.rental.floor)
    for seat in world.seats {
      digest.fold(world.rental.taken[seat])
      digest.fold(world.rental.given[seat])
    }
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    world.rental.capacity = view.rental.capacity
    world.rental.price = view.rental.price
    world.rental.floor = view.rental.floor
    world.rental.taken[view.seat] = view.rental.taken
    world.rental.given[view.seat] = view.rental.given
    // What others would take at the price of the start, as the price tells.
    let dearer = Logarithm.log10(max(view.rental.price.raw, 1)) - Logarithm.log10(rules.price.raw)
    let demand = Logarithm.power10(dearer.times(rules.elasticity), times: view.rental.capacity.raw)
    world.rental.demand = Chips(raw: demand).clamped(0, .whole(1_000_000_000))
  }
}

/// Whether a lab takes chips or lets them.
public enum RentalSide: Int32, FieldValue, Comparable {
  /// It rents chips.
  case take = 0
  /// It lets its own.
  case `let` = 1

  /// The side of that number.
  public init(raw: Int64) { self = raw == 1 ? .let : .take }
  /// The number.
  public var raw: Int64 { Int64(rawValue) }
  /// No unit.
  public static var unit: Unit { .count }
  /// The name in files.
  public static func choice(_ raw: Int64) -> StaticString? { raw == 0 ? "take" : raw == 1 ? "let" : nil }
  /// By number.
  public static func < (left: RentalSide, right: RentalSide) -> Bool { left.rawValue < right.rawValue }
}
