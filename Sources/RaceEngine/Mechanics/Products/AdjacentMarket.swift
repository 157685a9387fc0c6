public import Quantities
package import Randomness

/// A lab enters a market beside that for models: reach of its own, and a quarrel with whoever owns that market.
///
/// Entering takes the chief executive's attention and money; being there costs money each quarter, from the first. After
/// the building time all entrants share the market's reach evenly. For some quarters the incumbent then shuts an entrant
/// out of its own products, by its reach, and rallies its own customers.
///
/// - Public: who is where, and since when.
/// - Invariant: reach from a market is gone when the lab leaves.
/// - Source: Eisenmann, Parker and Van Alstyne 2011, "Platform envelopment"; the form is a design choice.
public enum AdjacentMarket: Mechanic {
  /// The scenario's parameters, under the key `adjacent`.
  public struct Rules: Described {
    /// The markets, one of a kind.
    public var markets = Table<4, SideMarket>(blank: SideMarket())
    /// Quarters for which an incumbent quarrels with an entrant.
    public var quarrel: Int32 = 6
    /// Utility that an entrant loses where the incumbent reaches everybody.
    public var shut: Rate = .percent(40)
    /// Reach of incumbents that are in no race.
    public var outsiders: Rate = .percent(40)
    /// Utility to consumers that a quarrel gives an incumbent.
    public var rally: Rate = .percent(10)

    /// One market of each kind, all of outsiders.
    public init() {
      for kind in [SideMarketKind.social, .devices, .search, .office] {
        var market = SideMarket()
        market.kind = kind
        markets.append(market)
      }
    }
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("markets", &markets, help: "markets beside that for models")
      fields.field("quarrel", &quarrel, in: 0...80, help: "quarters for which an incumbent quarrels")
      fields.field("shut", &shut, in: 0 ... .percent(500), help: "utility lost where the incumbent is everywhere")
      fields.field("outsiders", &outsiders, in: 0 ... .one, help: "reach of incumbents in no race")
      fields.field("rally", &rally, in: 0 ... .percent(500), help: "utility to consumers for a quarrelling incumbent")
    }
    /// The market of a kind; nil where the scenario has none.
    public func market(_ kind: SideMarketKind) -> SideMarket? {
      for place in markets.indices where markets.storage[place].kind == kind { return markets.storage[place] }
      return nil
    }
  }
  /// Into a market, or out of it.
  public struct Order: Described {
    /// Which market.
    public var market = SideMarketKind.social
    /// In or out.
    public var step = SideMarketStep.build
    /// Into the social market.
    public init() {}
    /// Names every field.
    @inlinable public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("market", &market, in: .social ... .office, slot: true, help: "social, devices, search or office")
      fields.field("step", &step, in: .leave ... .build, help: "build (go in) or leave")
    }
  }
  /// Two markets a turn.
  public typealias Orders = Slots<2, Order>
  /// What the seat learns.
  public struct Notice: Described {
    /// Who entered which market when, by seat.
    public var labs = Table<8, SideStakes>(blank: SideStakes())
    /// Reach that the seat has from markets that it entered.
    public var reach: Rate = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("labs", &labs, help: "markets entered, by seat")
      fields.field("reach", &reach, in: 0 ... .one, help: "reach from markets that it entered")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    /// Public.
    package var stakes = BySeat(SideStakes())
    /// What each lab's reach owes to its markets.
    package var given = BySeat<Rate>(0)
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(
      59, "adjacent", verb: "enter", synonyms: "adjacent", summary: "enter a market beside that for models, or leave it"
    )
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.adjacent }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.adjacent) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.adjacent) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.adjacent) }

  /// Entering takes attention, the entry and the first quarter's cost; a lab leaves only where it is.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    guard let market = rules.market(order.market) else { throw .notNow(.noSuchMarket) }
    var stakes = SideStakes()
    let place = Int(view.seat.index)
    if place < view.adjacent.labs.count { stakes = view.adjacent.labs[place] }
    let isThere = stakes.since[Int(order.market.rawValue)] >= 0
    guard order.step == .build else {
      guard isThere else { throw .notNow(.notInMarket) }
      return
    }
    guard market.owner != Int32(view.seat.index) else { throw .notNow(.ownMarket) }
    guard !isThere else { throw .notNow(.alreadyInMarket) }
    try purse.reserve(market.entry + market.running)
    try purse.attend()
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    for seat in world.seats {
      guard world.labs[seat].isOpen else {
        world.adjacent.stakes[seat] = SideStakes()
        continue
      }
      for place in 0..<sheets[seat].adjacent.count {
        let order = sheets[seat].adjacent.table[place]
        world.adjacent.stakes[seat].since[Int(order.market.rawValue)] = order.step == .build ? world.turn : -1
        guard order.step == .build, let market = rules.market(order.market) else { continue }
        world.pay(market.entry, from: Account(seat), to: .suppliers, by: name.domain, &book)
      }
    }
    var gained = BySeat<Rate>(0)
    for kind in [SideMarketKind.social, .devices, .search, .office] {
      if let market = rules.market(kind) { play(market, &gained, &world, rules) }
    }
    for seat in world.seats where world.labs[seat].isOpen {
      let (before, given) = (world.labs[seat].reach, world.adjacent.given[seat])
      guard gained[seat] != given else { continue }
      let after = (before + gained[seat] - given).clamped(0, .one)
      world.adjacent.given[seat] = given + after - before
      world.labs[seat].reach = after
    }
  }

  /// What one market costs and gives its entrants this quarter, and what its incumbent does.
  private static func play(_ market: SideMarket, _ gained: inout BySeat<Rate>, _ world: inout World, _ rules: Rules) {
    let place = Int(market.kind.rawValue)
    var entrants: Int64 = 0
    for seat in world.seats where isOpen(market, world.adjacent.stakes[seat].since[place], world.turn) { entrants += 1 }
    var quarrels = false
    let isPlayed = market.owner >= 0 && market.owner < world.seatCount
    let owner = Seat(isPlayed ? Int(market.owner) : 0)
    let angry = !isPlayed ? rules.outsiders : world.labs[owner].isOpen ? world.labs[owner].reach : 0
    for seat in world.seats where world.adjacent.stakes[seat].since[place] >= 0 {
      world.conditions[seat].outgoings += market.running
      let since = world.adjacent.stakes[seat].since[place]
      guard isOpen(market, since, world.turn) else { continue }
      gained[seat] += Rate(raw: market.reach.raw / entrants)
      guard world.turn < since + market.build + rules.quarrel else { continue }
      quarrels = true
      for kind in [SegmentKind.consumer, .enterprise] {
        world.conditions[seat].appeal[Int(kind.rawValue)] -= rules.shut.times(angry)
      }
    }
    guard quarrels, isPlayed else { return }
    world.conditions[owner].appeal[Int(SegmentKind.consumer.rawValue)] += rules.rally
  }

  private static func isOpen(_ market: SideMarket, _ since: Int32, _ turn: Int32) -> Bool {
    since >= 0 && turn >= since + market.build
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.adjacent.labs.removeAll()
    for other in world.seats { view.adjacent.labs.append(world.adjacent.stakes[other]) }
    view.adjacent.reach = world.adjacent.given[seat]
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.adjacent.stakes, of: world.seats)
    for seat in world.seats { digest.fold(world.adjacent.given[seat]) }
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    for seat in world.seats where Int(seat.index) < view.adjacent.labs.count {
      world.adjacent.stakes[seat] = view.adjacent.labs[Int(seat.index)]
    }
    world.adjacent.given[view.seat] = view.adjacent.reach
    for kind in [SideMarketKind.social, .devices, .search, .office] {
      guard let market = rules.market(kind) else { continue }
      for seat in world.seats where world.adjacent.stakes[seat].since[Int(kind.rawValue)] >= 0 {
        world.conditions[seat].outgoings += market.running
      }
    }
  }
}

extension World {
  /// Reach that a lab has from markets beside that for models: a second source of its users' data.
  package mutating func sideReach(of seat: Seat) -> Rate { adjacent.given[seat] }
}
