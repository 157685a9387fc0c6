public import Quantities
package import Randomness

/// A place where labs settle.
public struct Hub: Described {
  /// What people there ask, relative to the usual pay.
  public var pay: Rate = .one
  /// Dollars a quarter for each person's desk, while there is room.
  public var office: Dollars = 6_000
  /// People for whom there is room at the start.
  public var room: Headcount = .people(1_000)

  /// A usual one.
  public init() {}
  /// Names every field.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.field("pay", &pay, in: .percent(50) ... .percent(300), help: "what people ask, relative to usual pay")
    fields.field("office", &office, in: 0...1_000_000, help: "dollars a quarter for each person's desk")
    fields.field("room", &room, in: .people(1) ... .people(1_000_000), help: "people for whom there is room")
  }
}

/// Labs sit in hubs: a crowded one is dear, and full of people who may come, or be lured away.
///
/// A hub is crowded by the part by which the staff of its labs exceed its room. Crowding raises the rent of desks and
/// the pay that people ask. The more of the field's other researchers sit in a lab's hub, the more of them hear its
/// offers and the more of its own are lured away; stars listen more to offers from next door. A lab that moves pays
/// for each of its people, and some stay behind and join the pool, before the quarter's offers are made.
///
/// - Hidden: rent. Public: who sits where, and how crowded each hub was.
/// - Invariant: a lab sits in one hub; a move costs no more than the purse reserved.
/// - Source: Marshall 1890 for pooled labour; Glaeser 1998, "Are cities dying?", for the price of crowding.
public enum Hubs: Mechanic {
  /// The scenario's parameters, under the key `hubs`.
  public struct Rules: Described {
    /// The hubs.
    public var hubs = Table<6, Hub>(blank: Hub())
    /// Where each lab starts.
    public var labs = Table<8, Home>(blank: Home())
    /// Growth of each hub's room a quarter, relative to the start.
    public var growth: Rate = .percent(4)
    /// What full crowding, twice as many people as room, adds to rent.
    public var rentRise: Rate = .percent(150)
    /// What full crowding adds to the pay that people ask.
    public var payRise: Rate = .percent(15)
    /// Weight of the logarithm of what people ask.
    public var payWeight: Rate = .percent(300)
    /// How much all other researchers in one's hub would draw people.
    public var neighbours: Rate = .percent(150)
    /// What they would add to the rate at which one's own leave.
    public var lured: Rate = .percent(60)
    /// How much better stars like an offer from their own hub.
    public var nearness: Rate = .percent(40)
    /// Dollars for each person who moves.
    public var moving: Dollars = 40_000
    /// Part of the staff that stays behind.
    public var behind: Rate = .percent(12)

    /// Three hubs.
    public init() {
      for (pay, office, room) in [(108, 9_000, 1_200), (100, 6_000, 600), (96, 3_500, 400)] as [(Int64, Int64, Int64)] {
        var hub = Hub()
        (hub.pay, hub.office, hub.room) = (.percent(pay), Dollars(raw: office), .people(room))
        hubs.append(hub)
      }
      for number in 0..<8 {
        var home = Home()
        home.hub = Int32(number % 3)
        labs.append(home)
      }
    }
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let weight = Rate(raw: 0)...Rate.percent(1_000)
      fields.rows("hubs", &hubs, help: "the hubs, numbered from 0")
      fields.rows("labs", &labs, help: "where labs start, by seat")
      fields.field("growth", &growth, in: 0 ... .percent(50), help: "room added a quarter, part of the first")
      fields.field("rent_rise", &rentRise, in: weight, help: "what full crowding adds to rent")
      fields.field("pay_rise", &payRise, in: 0 ... .percent(200), help: "what full crowding adds to asked pay")
      fields.field("pay_weight", &payWeight, in: weight, help: "weight of the log of asked pay")
      fields.field("neighbours", &neighbours, in: weight, help: "how much others' people near by draw seekers")
      fields.field("lured", &lured, in: weight, help: "what they add to the rate of leaving")
      fields.field("nearness", &nearness, in: weight, help: "how much better stars like offers from their hub")
      fields.field("moving", &moving, in: 0...10_000_000, help: "dollars for each person who moves")
      fields.field("behind", &behind, in: 0 ... .percent(90), help: "part of the staff that stays behind")
    }
  }
  /// Where to move.
  public struct Order: Described {
    /// The hub, from 0.
    public var hub: Int32 = 0
    /// To the first.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("hub", &hub, in: 0...5, help: "number of the hub to move to")
    }
  }
  /// One move.
  public typealias Orders = Slots<1, Order>
  /// What the seat learns.
  public struct Notice: Described {
    /// Where each lab sits.
    public var labs = Table<8, Home>(blank: Home())
    /// How crowded each hub was.
    public var hubs = Table<6, Crowd>(blank: Crowd())
    /// A quarter's rent with today's staff.
    public var rent: Money = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("labs", &labs, help: "where labs sit, by seat")
      fields.rows("hubs", &hubs, help: "how crowded each hub was")
      fields.field("rent", &rent, in: 0 ... .billions(100_000), help: "a quarter's rent with today's staff")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var places = BySeat(Home())
    package var crowds = Table<6, Crowd>(blank: Crowd())
    package var nearness: Rate = 0
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(26, "hubs", verb: "move", synonyms: "hub relocate", summary: "move the lab to another talent hub")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.hubs }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.hubs) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.hubs) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.hubs) }

  /// Another hub; the chief executive's attention, and the cost for all staff out of the purse.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    guard order.hub < Int32(rules.hubs.count) else { throw .notNow(.noSuchHub) }
    guard view.hubs.labs.storage.span[Int(view.seat.index)].hub != order.hub else { throw .notNow(.alreadyThere) }
    try purse.attend()
    try purse.reserve(cost(of: view.own, rules))
  }

  private static func cost(of lab: Lab, _ rules: Rules) -> Money {
    Money(raw: mulDiv(rules.moving.raw, lab.researchers.raw + lab.engineers.raw, 1_000_000))
  }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    world.hubs = State()
    world.hubs.nearness = rules.nearness
    for _ in rules.hubs.indices { world.hubs.crowds.append(Crowd()) }
    for seat in world.seats {
      let place = Int(seat.index)
      let hub = place < rules.labs.count ? rules.labs[place].hub : 0
      world.hubs.places[seat].hub = hub < Int32(rules.hubs.count) ? hub : 0
    }
    measure(&world, rules)
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    guard !rules.hubs.isEmpty else { return }
    let sheets = sheets.storage.span
    for seat in world.seats where world.labs[seat].isOpen {
      if let order = sheets[seat].hubs.first { move(seat, to: order.hub, &world, rules, &book) }
    }
    measure(&world, rules)
    for seat in world.seats where world.labs[seat].isOpen { settle(seat, &world, rules) }
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.hubs.hubs = world.hubs.crowds
    view.hubs.labs.removeAll()
    for other in world.seats { view.hubs.labs.append(world.hubs.places[other]) }
    if view.own.isOpen { view.hubs.rent = rent(of: seat, &world, rules) }
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.hubs.places, of: world.seats)
    for place in world.hubs.crowds.indices { digest.fold(world.hubs.crowds[place]) }
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    world.hubs.crowds = view.hubs.hubs
    for seat in world.seats where Int(seat.index) < view.hubs.labs.count {
      world.hubs.places[seat] = view.hubs.labs[Int(seat.index)]
    }
  }

  /// Moves a lab, and leaves some of its people behind.
  private static func move(
    _ seat: Seat, to hub: Int32, _ world: inout World, _ rules: Rules, _ book: inout some Recorder
  ) {
    let lab = world.labs[seat]
    let from = Account(seat)
    world.pay(min(cost(of: lab, rules), max(lab.cash, 0)), from: from, to: .utilities, by: name.domain, &book)
    world.move(.researchers, lab.researchers.times(rules.behind).raw, from: from, to: .pool, by: name.domain, &book)
    world.move(.engineers, lab.engineers.times(rules.behind).raw, from: from, to: .pool, by: name.domain, &book)
    world.hubs.places[seat].hub = hub
  }
}
