public import Quantities
package import Randomness

/// Labs buy start-ups, stakes in rivals, and teams or the whole of rivals in distress.
///
/// The highest sealed price for the same thing counts, a draw ranks equals. A start-up sells at or above its reserve.
/// For a part of a rival the ask is its part of the market's valuation; founders who own more than half want a
/// premium that grows with their part and with the lab's rank by value. A price near the ask is accepted with a chance
/// that rises through a band around it. Whoever bought pays at once; a deal that the regulator wants to see is filed,
/// waits, and is then closed or blocked and paid back. Part of bought people leave for the pools, and the rest disturb
/// the buyer's work for a quarter. A stake teaches a part of the gap in know-how each quarter, and counts as worth.
///
/// - Hidden: bids, and the founders' premium. Public: filed deals, stakes, which start-ups are left, who is in distress.
/// - Invariant: people and chips only change place; a lab that is bought plays no more.
/// - Source: K25 of the calibration for filing; Grossman and Hart 1980 for sellers who hold out; Hellmann and Puri 2002 for founders' control.
public enum Acquisitions: Mechanic {
  /// The scenario's parameters, under the key `acquisitions`.
  public struct Rules: Described {
    /// Start-ups outside of the race.
    public var startups = Table<8, StartUp>(blank: StartUp())
    /// The part of a rival that a stake is.
    public var stake: Rate = .percent(20)
    /// The part of a rival's people that a team is.
    public var team: Rate = .percent(25)
    /// What a team asks for each researcher.
    public var teamPrice: Money = .millions(2)
    /// Most that a lab may be worth to be bought whole, relative to the buyer.
    public var small: Rate = .percent(50)
    /// Quarters after a restructuring in which a lab counts as in distress.
    public var distress: Int32 = 4
    /// Premium that founders who own all want.
    public var premium: Rate = .percent(60)
    /// Premium that the most valuable lab's founders want beside it; the last wants none.
    public var rankPremium: Rate = .percent(40)
    /// Half of the band around the ask in which a draw decides.
    public var band: Rate = .percent(10)
    /// Part of bought people who leave at once.
    public var leave: Rate = .percent(25)
    /// Part of a gap in know-how that bought people bring, where all of a lab is bought.
    public var learned: Rate = .percent(50)
    /// Part of a gap in know-how that owning all would teach in a quarter.
    public var insight: Rate = .percent(30)
    /// Work lost for a quarter, for each part of the researchers that is new.
    public var disturbs: Rate = .percent(60)

    /// The usual values, with one start-up.
    public init() { startups.append(StartUp()) }
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("startups", &startups, help: "start-ups outside of the race")
      fields.field("stake", &stake, in: .percent(1) ... .one, help: "part of a rival that a stake is")
      fields.field("team", &team, in: .percent(1) ... .percent(90), help: "part of a rival's people that a team is")
      fields.field("team_price", &teamPrice, in: 1 ... .billions(1), help: "asked for each researcher of a team")
      fields.field(
        "small", &small, in: 0 ... .percent(1_000), help: "value of a lab that may be bought, to the buyer's")
      fields.field("distress", &distress, in: 0...80, help: "quarters of distress after a restructuring")
      fields.field("premium", &premium, in: 0 ... .percent(1_000), help: "premium of founders who own all")
      fields.field("rank_premium", &rankPremium, in: 0 ... .percent(1_000), help: "premium of the most valuable lab")
      fields.field("band", &band, in: 0 ... .percent(90), help: "half of the band in which a draw decides")
      fields.field("leave", &leave, in: 0 ... .one, help: "part of bought people who leave at once")
      fields.field("learned", &learned, in: 0 ... .one, help: "part of a gap in know-how that they bring")
      fields.field("insight", &insight, in: 0 ... .one, help: "part of a gap that owning all teaches a quarter")
      fields.field("disturbs", &disturbs, in: 0 ... .percent(90), help: "work lost for each part that is new")
    }
  }
  /// A start-up that can be bought for its people.
  public struct StartUp: Described {
    /// The quarter from which it can be bought.
    public var fromTurn: Int32 = 0
    /// Researchers.
    public var researchers: Headcount = .people(20)
    /// Engineers.
    public var engineers: Headcount = .people(10)
    /// Know-how that the buyer gains.
    public var knowHow: Decades = 10_000
    /// The least that its owners take.
    public var price: Money = .millions(60)
    /// Thirty people.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("from_turn", &fromTurn, in: 0...80, help: "quarter from which it can be bought, from 0")
      fields.field("researchers", &researchers, in: 0 ... .people(10_000), help: "researchers")
      fields.field("engineers", &engineers, in: 0 ... .people(10_000), help: "engineers")
      fields.field("know_how", &knowHow, in: 0...1_000_000, help: "know-how that the buyer gains")
      fields.field("price", &price, in: 1 ... .billions(100), help: "least that its owners take")
    }
  }
  /// A sealed price for something.
  public struct Order: Described {
    /// What is wanted.
    public var kind = PurchaseKind.startup
    /// The seat, or the number of the start-up.
    public var target: Int32 = 0
    /// The price.
    public var price: Money = 0
    /// Nothing.
    public init() {}
    /// Names every field.
    @inlinable public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field(
        "kind", &kind, in: .startup ... .whole, slot: true,
        help: "startup, stake (in a rival), or team or whole (of a rival in distress)")
      fields.field("which", &target, in: 0...7, slot: true, help: "number of the start-up, or seat of the rival")
      fields.field("price", &price, in: 1 ... .billions(10_000), help: "sealed price")
    }
  }
  /// Up to two a turn.
  public typealias Orders = Slots<2, Order>
  /// What every seat learns.
  public struct Notice: Described {
    /// The start-ups.
    public var startups = Table<8, Offer>(blank: Offer())
    /// The labs, by seat.
    public var labs = Table<8, Ownership>(blank: Ownership())
    /// Deals that were filed and are not closed.
    public var deals = Table<8, Deal>(blank: Deal())
    /// How many of the seat's own bids were agreed last quarter.
    public var agreed: Int32 = 0
    /// Nothing on offer.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("startups", &startups, help: "start-ups")
      fields.rows("labs", &labs, help: "labs, by seat")
      fields.rows("deals", &deals, help: "deals that wait for the regulator")
      fields.field("agreed", &agreed, in: 0...2, help: "own bids that were agreed last quarter")
    }
  }
  /// Whether a start-up can be bought.
  public struct Offer: Described {
    /// Whether it can be bought this quarter.
    public var isOnOffer = false
    /// The least that its owners take.
    public var price: Money = 0
    /// Nothing.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.flag("on_offer", &isOnOffer, help: "whether it can be bought this quarter")
      fields.field("price", &price, in: 0 ... .billions(100), help: "least that its owners take")
    }
  }
  /// What is public of a lab's ownership.
  public struct Ownership: Described {
    /// Whether a stake may be bought at all.
    public var isForSale = false
    /// Whether it is in distress: a team or the whole may be bought.
    public var isInDistress = false
    /// The seat that holds a stake; −1: nobody.
    public var holder: Int32 = -1
    /// The part that it holds.
    public var part: Rate = 0
    /// Unknown.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.flag("for_sale", &isForSale, help: "whether a stake may be bought")
      fields.flag("in_distress", &isInDistress, help: "whether a team or the whole may be bought")
      fields.field("holder", &holder, in: -1...7, help: "seat that holds a stake; -1: nobody")
      fields.field("part", &part, in: 0 ... .one, help: "part that it holds")
    }
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(
      63, "acquisitions", verb: "acquire", synonyms: "takeover", summary: "buy a start-up, a stake, a team or a rival")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.acquisitions }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.acquisitions) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.acquisitions) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.acquisitions) }

  /// The chief executive must see to it, no probe may be under way, the thing must be for sale, the price at hand.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    let (own, target) = (Int(view.seat.index), Int(order.target))
    let dockets = view.antitrust.labs.storage.span
    if own < view.antitrust.labs.count, dockets[own].left > 0 { throw .notNow(.underProbe) }
    if order.kind == .startup {
      let offers = view.acquisitions.startups.storage.span
      guard target < view.acquisitions.startups.count, offers[target].isOnOffer else { throw .notNow(.notForSale) }
      let least = offers[target].price
      guard order.price >= least else {
        throw .outOfRange(
          field: "price", given: order.price.raw, least: least.raw, most: Money.billions(10_000).raw, unit: Money.unit)
      }
    } else {
      let (labs, field) = (view.acquisitions.labs.storage.span, view.field.storage.span)
      guard target < view.field.count, target < view.acquisitions.labs.count, target != own, field[target].isOpen
      else { throw .notNow(.notForSale) }
      if order.kind == .stake {
        let isFree = labs[target].holder < 0 || labs[target].holder == Int32(own)
        guard labs[target].isForSale, isFree, labs[target].part + rules.stake <= .one else {
          throw .notNow(.notForSale)
        }
      } else {
        guard labs[target].isInDistress else { throw .notNow(.notForSale) }
        let most = view.own.valuation.times(rules.small)
        if order.kind == .whole, field[target].valuation > most { throw .notNow(.tooLarge) }
      }
    }
    try purse.attend()
    try purse.reserve(order.price)
  }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    for seat in world.seats { world.acquisitions.owners[seat].isForSale = roles[Int(seat.index)].mayRaise }
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.acquisitions.startups.removeAll()
    let startups = rules.startups.storage.span
    for place in rules.startups.indices {
      var offer = Offer()
      offer.isOnOffer = isOnOffer(place, &world, rules)
      offer.price = startups[place].price
      view.acquisitions.startups.append(offer)
    }
    view.acquisitions.labs.removeAll()
    for other in world.seats {
      let owner = world.acquisitions.owners[other]
      var standing = Ownership()
      standing.isForSale = owner.isForSale
      standing.isInDistress = isInDistress(other, &world, rules)
      standing.holder = owner.holder
      standing.part = owner.part
      view.acquisitions.labs.append(standing)
    }
    view.acquisitions.deals = world.acquisitions.deals
    view.acquisitions.agreed = world.acquisitions.agreed[seat]
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(world.acquisitions.sold)
    digest.fold(&world.acquisitions.owners, of: world.seats)
    for seat in world.seats { digest.fold(world.acquisitions.agreed[seat]) }
    digest.fold(Int64(world.acquisitions.deals.count))
    for place in world.acquisitions.deals.indices { digest.fold(world.acquisitions.deals[place]) }
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    for place in view.acquisitions.startups.indices where !view.acquisitions.startups[place].isOnOffer {
      if rules.startups.storage[place].fromTurn <= view.turn { world.acquisitions.sold |= 1 << Int32(place) }
    }
    for seat in world.seats where Int(seat.index) < view.acquisitions.labs.count {
      let standing = view.acquisitions.labs[Int(seat.index)]
      world.acquisitions.owners[seat].holder = standing.holder
      world.acquisitions.owners[seat].part = standing.part
      world.acquisitions.owners[seat].seen = world.labs[seat].restructurings
      world.acquisitions.owners[seat].since = standing.isInDistress ? view.turn - 1 : -100
    }
    world.acquisitions.deals = view.acquisitions.deals
    world.acquisitions.agreed[view.seat] = view.acquisitions.agreed
  }
}
