public import Quantities
package import Randomness

/// What users get for nothing, and a cheap small tier beside the list price.
///
/// Both stand until they are changed. Consumers who pay are what a lab sold them last quarter over a subscription; free
/// users move toward the number that goes with them and with the allowance, fewer where the service is overloaded.
/// What free users consume is served first. A free tier draws consumers, who know the service before they pay, and some
/// stay in it; free users spread the name. A small tier draws consumers and developers; some of them had paid in full.
///
/// - Hidden: the tiers, free and paying users. Public: weekly users, to two digits.
/// - Invariant: free users take chips from those who pay, never the other way round.
/// - Source: K20 and K21 of the calibration; Varian 1997, "Versioning information goods".
public enum Tiers: Mechanic {
  /// The scenario's parameters, under the key `tiers`.
  public struct Rules: Described {
    /// What each lab starts with, by seat; a seat without a row has no free users.
    public var labs = Table<8, Start>(blank: Start())
    /// Dollars a month for a subscription.
    public var subscription: Dollars = 20
    /// Part of all users who pay where the allowance is the usual one.
    public var paying: Rate = .percent(5)
    /// The usual allowance, as a part of what a subscriber uses.
    public var usual: Rate = .percent(1)
    /// Exponent with which free users follow the allowance.
    public var pull: Rate = .percent(50)
    /// How fast free users come and go.
    public var speed: Rate = .percent(40)
    /// Utility to consumers of a free tier beyond measure; half of it at the usual allowance.
    public var trial: Rate = .percent(30)
    /// Part of consumers' spending that a free tier beyond measure replaces; a quarter of it at the usual allowance.
    public var stays: Rate = .percent(25)
    /// How many people there are to be won.
    public var audience: Users = .millions(1_000)
    /// Part of the unknown that a name gains in a quarter if everybody is a free user.
    public var fame: Rate = .percent(20)
    /// Utility of a small tier for each part that it is cheaper.
    public var drawn: Rate = .percent(30)
    /// Part of customers who take the small tier, for each part that it is cheaper.
    public var takers: Rate = .percent(60)
    /// Part of the chips that a user of the small tier saves.
    public var saves: Rate = .percent(30)

    /// A subscription of $20, for one in twenty.
    public init() { labs.append(Start()) }
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("labs", &labs, help: "what each lab starts with, by seat")
      fields.field("subscription", &subscription, in: 1...1_000, help: "dollars a month")
      fields.field("paying", &paying, in: .percent(1) ... .one, help: "part of users who pay")
      fields.field("usual", &usual, in: Rate(raw: 100) ... .one, help: "usual allowance of a free user")
      fields.field("pull", &pull, in: 0 ... .percent(200), help: "exponent of free users in the allowance")
      fields.field("speed", &speed, in: 0 ... .one, help: "how fast free users come and go")
      fields.field("trial", &trial, in: 0 ... .percent(500), help: "utility of a free tier to consumers")
      fields.field("stays", &stays, in: 0 ... .percent(90), help: "consumers' spending that it replaces")
      fields.field("audience", &audience, in: .millions(1) ... .millions(10_000), help: "people to be won")
      fields.field("fame", &fame, in: 0 ... .one, help: "name gained a quarter if all are free users")
      fields.field("drawn", &drawn, in: 0 ... .percent(500), help: "utility of a small tier, by its discount")
      fields.field("takers", &takers, in: 0 ... .one, help: "part that takes it, by its discount")
      fields.field("saves", &saves, in: 0 ... .one, help: "chips that a user of it saves")
    }
  }
  /// What a lab starts with.
  public struct Start: Described {
    /// What a free user may use, as a part of what a subscriber uses.
    public var free: Rate = 0
    /// People who use the service in a week.
    public var users: Users = 0
    /// No free tier, no users.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("free", &free, in: 0 ... .one, help: "what a free user may use, against a subscriber")
      fields.field("users", &users, in: 0 ... .millions(10_000), help: "weekly users")
    }
  }
  /// The tiers from this quarter on.
  public struct Order: Described {
    /// What a free user may use, as a part of what a subscriber uses.
    public var free: Rate = 0
    /// How much cheaper the small tier is; 0: there is none.
    public var small: Rate = 0
    /// Everybody pays the list price.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("free", &free, in: 0 ... .one, help: "what a free user may use, against a subscriber; 0: nothing")
      fields.field("small", &small, in: 0 ... .percent(90), help: "how much cheaper the small tier is; 0: none")
    }
  }
  /// One set of tiers.
  public typealias Orders = Slots<1, Order>
  /// A lab's tiers and users.
  public struct Tier: Described {
    /// What a free user may use, as a part of what a subscriber uses.
    public var free: Rate = 0
    /// How much cheaper the small tier is.
    public var small: Rate = 0
    /// Users who pay.
    public var payingUsers: Users = 0
    /// Users who do not.
    public var freeUsers: Users = 0
    /// Tokens that free users took last quarter.
    public var freeTokens: Tokens = 0
    /// No users.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let people = Users(raw: 0) ... .millions(10_000)
      fields.field("free", &free, in: 0 ... .one, help: "what a free user may use, against a subscriber")
      fields.field("small", &small, in: 0 ... .percent(90), help: "how much cheaper the small tier is")
      fields.field("paying_users", &payingUsers, in: people, help: "users who pay")
      fields.field("free_users", &freeUsers, in: people, help: "users who do not")
      fields.field("free_tokens", &freeTokens, in: 0...100_000_000_000_000_000, help: "tokens that they took")
    }
  }
  /// What everybody knows of a lab's users.
  public struct Shown: Described {
    /// Weekly users, to two digits.
    public var users: Users = 0
    /// Nobody.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("users", &users, in: 0 ... .millions(20_000), help: "weekly users, to two digits")
    }
  }
  /// What the seat learns.
  public struct Notice: Described {
    /// Its own tiers.
    public var own = Tier()
    /// All labs' users, by seat.
    public var labs = Table<8, Shown>(blank: Shown())
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.group("own", &own, help: "own tiers")
      fields.rows("labs", &labs, help: "users, by seat")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var rows = BySeat(Tier())
    package var shown = BySeat(Shown())
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(
      56, "tiers", verb: "tier", synonyms: "tiers", summary: "set free use and a cheap small tier")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.tiers }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.tiers) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.tiers) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.tiers) }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    for seat in world.seats where Int(seat.index) < rules.labs.count {
      let start = rules.labs[Int(seat.index)]
      world.tiers.rows[seat].free = start.free
      world.tiers.rows[seat].payingUsers = start.users.times(rules.paying)
      world.tiers.rows[seat].freeUsers = start.users - start.users.times(rules.paying)
      world.tiers.shown[seat].users = rounded(start.users)
    }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    for seat in world.seats {
      guard world.labs[seat].isOpen, world.labs[seat].capability > 0 else {
        world.tiers.rows[seat].payingUsers = 0
        world.tiers.rows[seat].freeUsers = 0
        world.tiers.rows[seat].freeTokens = 0
        world.tiers.shown[seat].users = 0
        if let order = sheets[seat].tiers.first, world.labs[seat].isOpen { set(order, of: seat, &world) }
        continue
      }
      if let order = sheets[seat].tiers.first { set(order, of: seat, &world) }
      count(seat, &world, rules)
      offer(seat, &world, rules)
    }
  }

  private static func set(_ order: Order, of seat: Seat, _ world: inout World) {
    world.tiers.rows[seat].free = order.free
    world.tiers.rows[seat].small = order.small
  }

  /// Brings a lab's users up to date; in the first quarter they are those that it starts with.
  private static func count(_ seat: Seat, _ world: inout World, _ rules: Rules) {
    guard world.turn > 0 else { return }
    var sold: Money = 0
    for place in world.customers.segments.indices where world.customers.segments[place].kind == .consumer {
      sold += world.customers.segments[place].potential.times(world.customers.segments[place].shares[seat])
    }
    // Thousands of dollars over the dollars of three months: thousands of people.
    let most = Users.millions(10_000)
    let paying = min(Users(raw: sold.raw / (3 * rules.subscription.raw)), most)
    var target: Users = 0
    let free = world.tiers.rows[seat].free
    if free > 0 {
      let usual = paying.times(rules.paying.rest.raw, over: rules.paying.raw)
      let more = (Logarithm.log10(free.raw) - Logarithm.log10(rules.usual.raw)).times(rules.pull)
      target = min(Users(raw: Logarithm.power10(more, times: usual.raw)), rules.audience)
      let load = world.customers.loads[seat]
      if load > .one { target = target.times(1_000_000, over: load.raw) }
    }
    let before = world.tiers.rows[seat].freeUsers
    let after = before + (target - before).times(rules.speed)
    world.tiers.rows[seat].payingUsers = paying
    world.tiers.rows[seat].freeUsers = after
    world.tiers.shown[seat].users = rounded(paying + after)
  }

  /// What the tiers mean for this quarter's customers, chips and name.
  private static func offer(_ seat: Seat, _ world: inout World, _ rules: Rules) {
    let row = world.tiers.rows[seat]
    let worth = Money(raw: row.freeUsers.raw * 3 * rules.subscription.raw).times(row.free)
    let tokens = Market.tokens(for: worth, at: world.labs[seat].price)
    world.tiers.rows[seat].freeTokens = tokens
    world.conditions[seat].freeTokens = tokens
    // Half at the usual allowance; never all of it.
    let known = Rate(raw: mulDiv(row.free.raw, 1_000_000, row.free.raw + rules.usual.raw))
    let taken = rules.takers.times(row.small)
    let spared = taken.times(row.small)
    for kind in [SegmentKind.consumer, .developer] {
      let place = Int(kind.rawValue)
      world.conditions[seat].appeal[place] += rules.drawn.times(row.small)
      world.conditions[seat].discount[place] += spared
      guard kind == .consumer else { continue }
      world.conditions[seat].appeal[place] += rules.trial.times(known)
      world.conditions[seat].discount[place] += rules.stays.times(known).times(known)
    }
    world.conditions[seat].offloaded = min(world.conditions[seat].offloaded + taken.times(rules.saves), .one)
    let reached = min(row.freeUsers.share(of: rules.audience), .one)
    let brand = world.labs[seat].brand
    world.labs[seat].brand = brand + brand.rest.times(rules.fame).times(reached)
  }

  /// A number to two digits, rounded down.
  private static func rounded(_ users: Users) -> Users {
    var step: Int64 = 1
    while users.raw / step >= 100 { step *= 10 }
    return Users(raw: users.raw / step * step)
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.tiers.own = world.tiers.rows[seat]
    view.tiers.labs.removeAll()
    for other in world.seats { view.tiers.labs.append(world.tiers.shown[other]) }
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.tiers.rows, of: world.seats)
    digest.fold(&world.tiers.shown, of: world.seats)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    for seat in world.seats where Int(seat.index) < view.tiers.labs.count {
      let users = view.tiers.labs[Int(seat.index)].users
      world.tiers.shown[seat].users = users
      // Of rivals' users one knows how many they are, and guesses that their tiers are the usual ones.
      world.tiers.rows[seat].free = users > 0 ? rules.usual : 0
      world.tiers.rows[seat].payingUsers = users.times(rules.paying)
      world.tiers.rows[seat].freeUsers = users - users.times(rules.paying)
    }
    world.tiers.rows[view.seat] = view.tiers.own
  }
}

extension World {
  /// People who use a lab's service in a week, paying or not: what its data can come from.
  package mutating func weeklyUsers(of seat: Seat) -> Users {
    tiers.rows[seat].payingUsers + tiers.rows[seat].freeUsers
  }
}
