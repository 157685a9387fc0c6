public import Quantities
package import Randomness

/// A lab builds its service into products that it owns: many users at a low price.
///
/// How deep it is built in stands until it is changed; going deeper costs engineering at once, by the lab's reach. Depth
/// times reach draws consumers and firms, and that part of customers which meets the service there pays less, however
/// it came before. All of them want to be served.
///
/// - Hidden: the depth. Public: depth times reach, which regulators read.
/// - Invariant: a lab without other products can build its service into none.
/// - Source: Katz and Shapiro 1994, "Systems competition and network effects"; the form is a design choice.
public enum Distribution: Mechanic {
  /// The scenario's parameters, under the key `distribution`.
  public struct Rules: Described {
    /// Engineering for going all the way in all of the world's products.
    public var cost: Money = .millions(200)
    /// Utility to consumers of meeting it everywhere.
    public var consumers: Rate = .percent(120)
    /// Utility to firms of meeting it everywhere.
    public var firms: Rate = .percent(70)
    /// Part of customers who use it there, if it is everywhere.
    public var takers: Rate = .percent(60)
    /// How much less they pay.
    public var discount: Rate = .percent(40)

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("cost", &cost, in: 0 ... .billions(100), help: "engineering for all, everywhere")
      fields.field("consumers", &consumers, in: 0 ... .percent(500), help: "utility to consumers of it everywhere")
      fields.field("firms", &firms, in: 0 ... .percent(500), help: "utility to firms of it everywhere")
      fields.field("takers", &takers, in: 0 ... .one, help: "part that uses it there, if everywhere")
      fields.field("discount", &discount, in: 0 ... .percent(90), help: "how much less they pay")
    }
  }
  /// How deep from this quarter on.
  public struct Order: Described {
    /// Part of the lab's own products that it is built into.
    public var depth: Rate = 0
    /// Into none.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("depth", &depth, in: 0 ... .one, help: "part of your own products to build the service into")
    }
  }
  /// One depth.
  public typealias Orders = Slots<1, Order>
  /// What everybody knows of a lab.
  public struct Shown: Described {
    /// Depth times reach.
    public var embedded: Rate = 0
    /// Nowhere.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("embedded", &embedded, in: 0 ... .one, help: "how much of people's products it is built into")
    }
  }
  /// What the seat learns.
  public struct Notice: Described {
    /// How deep its own service is built in.
    public var depth: Rate = 0
    /// What going all the way would cost from nothing.
    public var whole: Money = 0
    /// All labs, by seat.
    public var labs = Table<8, Shown>(blank: Shown())
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("depth", &depth, in: 0 ... .one, help: "how deep the service is built in")
      fields.field("whole", &whole, in: 0 ... .billions(100), help: "cost of going all the way from nothing")
      fields.rows("labs", &labs, help: "how far services are built in, by seat")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var depths = BySeat<Rate>(0)
    /// Public: what regulators read.
    package var shown = BySeat(Shown())
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(
      57, "distribution", verb: "embed", synonyms: "distribution bundle",
      summary: "build the service into your own products")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.distribution }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.distribution) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.distribution) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.distribution) }

  /// Engineering for what is deeper than before comes out of the purse.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    guard view.own.reach > 0 else { throw .notNow(.noReach) }
    try purse.reserve(cost(of: order.depth, after: view.distribution.depth, reach: view.own.reach, rules))
  }

  private static func cost(of depth: Rate, after before: Rate, reach: Rate, _ rules: Rules) -> Money {
    rules.cost.times(reach).times(max(depth - before, 0))
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    for seat in world.seats {
      guard world.labs[seat].isOpen else {
        world.distribution.shown[seat].embedded = 0
        continue
      }
      let reach = world.labs[seat].reach
      if let order = sheets[seat].distribution.first {
        let cost = cost(of: order.depth, after: world.distribution.depths[seat], reach: reach, rules)
        world.pay(cost, from: Account(seat), to: .suppliers, by: name.domain, &book)
        world.distribution.depths[seat] = order.depth
      }
      let embedded = world.distribution.depths[seat].times(reach)
      world.distribution.shown[seat].embedded = embedded
      guard embedded > 0 else { continue }
      let spared = rules.takers.times(embedded).times(rules.discount)
      let (consumer, firm) = (Int(SegmentKind.consumer.rawValue), Int(SegmentKind.enterprise.rawValue))
      world.conditions[seat].appeal[consumer] += rules.consumers.times(embedded)
      world.conditions[seat].appeal[firm] += rules.firms.times(embedded)
      world.conditions[seat].discount[consumer] += spared
      world.conditions[seat].discount[firm] += spared
    }
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.distribution.depth = world.distribution.depths[seat]
    view.distribution.whole = cost(of: .one, after: 0, reach: view.own.reach, rules)
    view.distribution.labs.removeAll()
    for other in world.seats { view.distribution.labs.append(world.distribution.shown[other]) }
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    for seat in world.seats { digest.fold(world.distribution.depths[seat]) }
    digest.fold(&world.distribution.shown, of: world.seats)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    for seat in world.seats where Int(seat.index) < view.distribution.labs.count {
      let embedded = view.distribution.labs[Int(seat.index)].embedded
      world.distribution.shown[seat].embedded = embedded
      world.distribution.depths[seat] = min(embedded.share(of: max(world.labs[seat].reach, embedded)), .one)
    }
    world.distribution.depths[view.seat] = view.distribution.depth
  }
}
