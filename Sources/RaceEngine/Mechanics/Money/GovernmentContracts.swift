public import Quantities
package import Randomness

/// A government buys from one certified lab of its bloc, after sealed bids; some of that lab's people and users mind.
///
/// A lab's first order, whatever its price, asks for certification, which is paid at once and takes some quarters. Every
/// so often each bloc holds a tender: certified labs of the bloc, not too far behind the best model of all, bid a price
/// a quarter, up to the stated size, and the best score wins, by quality and by price; one draw for each bidder ranks equal scores. The winner is paid its price
/// from the same quarter on until the next tender. Each quarter offends its people by the lab's mission, and takes a
/// part of its name with the public.
///
/// - Hidden: bids and certificates. Public: sizes, who has each bloc's contract, its price.
/// - Invariant: a bloc pays at most one lab, at most the size that it stated.
/// - Source: Che 1993, "Design competition through multidimensional auctions", for scores of price and quality.
public enum GovernmentContracts: Mechanic {
  /// The scenario's parameters, under the key `contracts`.
  public struct Rules: Described {
    /// Cost of certification.
    public var cost: Money = .millions(30)
    /// Quarters that it takes.
    public var quarters: Int32 = 2
    /// The quarter of the first tender, from 0.
    public var first: Int32 = 3
    /// Quarters between tenders, and the length of a contract.
    public var period: Int32 = 4
    /// The highest price a quarter of all blocs together in a market of nothing; each has its part of government demand.
    public var size: Money = .millions(10)
    /// What is added to it, as a part of all spending of customers.
    public var ofMarket: Rate = .percent(2)
    /// Points behind the best model beyond which a government buys nothing.
    public var behind: Capability = .points(10)
    /// Weight of ten points of capability in a bid's score.
    public var quality: Rate = .percent(100)
    /// Weight of the logarithm of its price.
    public var price: Rate = .percent(150)
    /// How much a quarter offends the people of a lab that lives by its mission alone.
    public var offence: Rate = .percent(40)
    /// Part of the name that a quarter costs.
    public var distrust: Rate = .percent(3)

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("cost", &cost, in: 0 ... .billions(10), help: "cost of certification")
      fields.field("quarters", &quarters, in: 0...40, help: "quarters that it takes")
      fields.field("first", &first, in: 0...80, help: "quarter of the first tender, from 0")
      fields.field("period", &period, in: 1...80, help: "quarters between tenders, and of a contract")
      fields.field("size", &size, in: 1 ... .billions(100), help: "highest price a quarter in a market of nothing")
      fields.field("of_market", &ofMarket, in: 0 ... .one, help: "part of the market added to it")
      fields.field("behind", &behind, in: 0 ... .points(400), help: "points behind the best that it accepts")
      fields.field("quality", &quality, in: 0 ... .percent(2_000), help: "weight of ten points in a score")
      fields.field("price", &price, in: 0 ... .percent(2_000), help: "weight of the log of the price in a score")
      fields.field("offence", &offence, in: 0 ... .percent(500), help: "offence of a quarter to those on a mission")
      fields.field("distrust", &distrust, in: 0 ... .one, help: "part of the name that a quarter costs")
    }
  }
  /// A bid; the first of a lab that is not certified asks for certification.
  public struct Order: Described {
    /// Price a quarter; for certification it does not matter.
    public var price: Money = 0
    /// Certification.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field(
        "price", &price, in: 0 ... .billions(1_000), help: "price a quarter; the first order asks for certification")
    }
  }
  /// One bid a turn.
  public typealias Orders = Slots<1, Order>
  /// A bloc's contract.
  public struct Deal: Described {
    /// Who has it; −1: nobody.
    public var holder: Int32 = -1
    /// Price a quarter.
    public var price: Money = 0
    /// No contract.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("holder", &holder, in: -1...7, help: "seat of the contractor; -1: nobody")
      fields.field("price", &price, in: 0 ... .billions(1_000), help: "price a quarter")
    }
  }
  /// What the seat learns.
  public struct Notice: Described {
    /// The quarter from which the seat is certified; −1: it has not asked.
    public var certified: Int32 = -1
    /// The quarter of the next tender.
    public var tender: Int32 = 0
    /// The highest price a quarter that the seat's bloc will accept.
    public var size: Money = 0
    /// The same for all blocs together.
    public var whole: Money = 0
    /// The blocs' contracts.
    public var blocs = Table<6, Deal>(blank: Deal())
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("certified", &certified, in: -1...120, help: "quarter from which it is certified; -1: not asked")
      fields.field("tender", &tender, in: 0...160, help: "quarter of the next tender")
      fields.field("size", &size, in: 0 ... .billions(1_000_000), help: "highest price a quarter in the seat's bloc")
      fields.field("whole", &whole, in: 0 ... .billions(1_000_000), help: "the same for all blocs together")
      fields.rows("blocs", &blocs, help: "contracts, by bloc")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var certified = BySeat<Int32>(-1)
    package var deals = Table<6, Deal>(blank: Deal())
    package var size: Money = 0
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(
      65, "contracts", verb: "defence", synonyms: "tender",
      summary: "bid for state contracts, first for a certificate")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.contracts }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.contracts) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.contracts) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.contracts) }

  /// Certification is paid once; only a certified lab with a model bids, in a quarter of tender, up to the size.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    let certified = view.contracts.certified
    guard certified >= 0 else { return try purse.reserve(rules.cost) }
    guard order.price > 0 else { throw .notNow(.alreadyCertified) }
    guard certified <= view.turn, view.own.capability > 0 else { throw .notNow(.notCertified) }
    guard view.contracts.tender == view.turn else { throw .notNow(.noTender) }
    var best: Capability = 0
    let field = view.field.storage.span
    for place in view.field.indices { best = max(best, field[place].capability) }
    guard best - view.own.capability <= rules.behind else { throw .notNow(.tooFarBehind) }
    let most = view.contracts.size
    guard order.price <= most else {
      throw .outOfRange(field: "price", given: order.price.raw, least: 1, most: most.raw, unit: Money.unit)
    }
  }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    while world.contracts.deals.append(Deal()) {}
    world.contracts.size = rules.size
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    if nextTender(from: world.turn, rules) == world.turn { award(&sheets, &world, rules, chance) }
    let span = sheets.storage.span
    for seat in world.seats where world.labs[seat].isOpen {
      guard span[seat].contracts.count > 0, world.contracts.certified[seat] < 0 else { continue }
      world.pay(rules.cost, from: Account(seat), to: .suppliers, by: name.domain, &book)
      world.contracts.certified[seat] = world.turn + rules.quarters
    }
    for bloc in world.contracts.deals.indices where world.contracts.deals[bloc].holder >= 0 {
      perform(world.contracts.deals[bloc], bloc, &world, rules, &book)
    }
    world.contracts.size = min(rules.size + world.customers.market.times(rules.ofMarket), .billions(1_000))
  }

  /// The first quarter of tender that is not before some quarter.
  private static func nextTender(from turn: Int32, _ rules: Rules) -> Int32 {
    let late = max(turn - rules.first, 0)
    return rules.first + (late + rules.period - 1) / rules.period * rules.period
  }

  /// Gives each bloc's contract to its best bidder.
  private static func award(
    _ sheets: inout BySeat<OrderSheet>, _ world: inout World, _ rules: Rules, _ chance: Chance
  ) {
    let sheets = sheets.storage.span
    for bloc in world.contracts.deals.indices { world.contracts.deals[bloc] = Deal() }
    var scores = BySeat<Int64>(.min)
    var ties = BySeat<UInt64>(0)
    for seat in world.seats where world.labs[seat].isOpen {
      guard let bid = sheets[seat].contracts.first, world.contracts.certified[seat] >= 0 else { continue }
      let dear = Logarithm.log10(bid.price.raw).raw
      scores[seat] =
        mulDiv(world.labs[seat].capability.raw, rules.quality.raw, 1_000)
        - mulDiv(mulDiv(dear, 2_302_585, 1_000_000), rules.price.raw, 1_000_000)
      ties[seat] = chance.draw(name.domain, turn: world.turn, of: UInt64(seat.index)).bits
      let bloc = min(world.bloc(of: seat), world.contracts.deals.count - 1)
      let holder = world.contracts.deals[bloc].holder
      if holder >= 0 {
        let best = Seat(Int(holder))
        guard (scores[seat], ties[seat]) > (scores[best], ties[best]) else { continue }
      }
      world.contracts.deals[bloc].holder = Int32(seat.index)
      world.contracts.deals[bloc].price = bid.price
    }
  }

  /// A quarter of a contract.
  private static func perform(
    _ deal: Deal, _ bloc: Int, _ world: inout World, _ rules: Rules, _ book: inout some Recorder
  ) {
    let seat = Seat(Int(deal.holder))
    guard world.labs[seat].isOpen else {
      world.contracts.deals[bloc] = Deal()
      return
    }
    world.pay(deal.price, from: .government, to: Account(seat), by: name.domain, knownTo: .everyone, &book)
    world.labs[seat].revenue += deal.price
    world.conditions[seat].betrayal += rules.offence.times(world.labs[seat].mission)
    world.labs[seat].brand = world.labs[seat].brand.times(rules.distrust.rest)
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.contracts.certified = world.contracts.certified[seat]
    view.contracts.tender = nextTender(from: view.turn, rules)
    let part = world.part(of: world.bloc(of: seat), in: .government)
    view.contracts.whole = world.contracts.size
    view.contracts.size = max(world.contracts.size.times(part), Money(raw: 1))
    view.contracts.blocs = world.contracts.deals
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    for seat in world.seats { digest.fold(world.contracts.certified[seat]) }
    for bloc in world.contracts.deals.indices { digest.fold(world.contracts.deals[bloc]) }
    digest.fold(world.contracts.size)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    world.contracts.deals = view.contracts.blocs
    world.contracts.size = view.contracts.whole
    world.contracts.certified[view.seat] = view.contracts.certified
    // Whoever holds a contract has been certified.
    for bloc in view.contracts.blocs.indices where view.contracts.blocs[bloc].holder >= 0 {
      world.contracts.certified[Seat(Int(view.contracts.blocs[bloc].holder))] = 0
    }
    world.contracts.certified[view.seat] = view.contracts.certified
  }
}
