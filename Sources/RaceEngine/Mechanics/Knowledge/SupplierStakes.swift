public import Quantities
package import Randomness

/// A lab buys a stake in a data supplier, or all of it: first call on its output, at less, and a look at rivals.
///
/// Bids are sealed; the highest wins, ties by a draw, and losers pay nothing. A supplier has one holder at a time: it
/// may add to its stake, and whoever bids for the whole buys it out. A stake of some part comes first with that part of
/// the capacity, saves `discount` times the part on labels, earns the part of the supplier's profit, and tells roughly
/// what each rival asks for there. But custom leaves: what works for others moves toward 1 − part × (1 − independence),
/// so that the supplier earns less and is worth less, to its holder too. Above `review` a large deal may be blocked by
/// the authorities, and makes them hotter about the lab where it is not.
///
/// - Hidden: bids, and what a holder learns. Public: holders, stakes, what a supplier is worth.
/// - Invariant: a supplier has one holder, which never has more than the whole; a blocked or lost bid costs nothing.
/// - Source: Hart and Tirole 1990, "Vertical integration and market foreclosure"; K25 of the calibration for filings.
public enum SupplierStakes: Mechanic {
  /// The scenario's parameters, under the key `stakes`.
  public struct Rules: Described {
    /// What a supplier is worth, in years of income.
    public var multiple: Rate = .percent(800)
    /// How fast custom moves toward what a stake leaves, a quarter.
    public var speed: Rate = .percent(35)
    /// What a whole supplier saves on each label.
    public var discount: Rate = .percent(40)
    /// Part of a supplier's income that is profit.
    public var margin: Rate = .percent(20)
    /// Standard deviation of what a holder learns of rivals.
    public var spread: Rate = .percent(20)
    /// Stake above which the authorities look at a deal.
    public var review: Rate = .percent(50)
    /// Smallest bid that they look at.
    public var filing: Money = .millions(119)
    /// The chance that they block it.
    public var blocked: Rate = .percent(30)

    /// A market's usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("multiple", &multiple, in: .percent(10) ... .percent(10_000), help: "worth, in years of income")
      fields.field("speed", &speed, in: 0 ... .one, help: "how fast custom leaves or comes back")
      fields.field("discount", &discount, in: 0 ... .percent(90), help: "what a whole supplier saves on a label")
      fields.field("margin", &margin, in: 0 ... .one, help: "part of a supplier's income that is profit")
      fields.field("spread", &spread, in: 0 ... .percent(28), help: "error of what a holder learns")
      fields.field("review", &review, in: 0 ... .one, help: "stake above which authorities look at a deal")
      fields.field("filing", &filing, in: 0 ... .billions(100), help: "smallest bid that they look at")
      fields.field("blocked", &blocked, in: 0 ... .one, help: "chance that they block it")
    }
  }
  /// A sealed bid for a part of a supplier.
  public struct Order: Described {
    /// The supplier's number.
    public var supplier: Int32 = 0
    /// The part wanted, beside what the lab has.
    public var part: Rate = .percent(49)
    /// What is paid for it.
    public var bid: Money = 0
    /// Nothing.
    public init() {}
    /// Names every field.
    @inlinable public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("supplier", &supplier, in: 0...11, slot: true, help: "number of the supplier, from 0")
      fields.field("part", &part, in: .percent(20) ... .one, help: "part wanted, beside what you have")
      fields.field("bid", &bid, in: 1 ... .billions(100), help: "what you pay for it")
    }
  }
  /// Up to two suppliers a turn.
  public typealias Orders = Slots<2, Order>
  /// What every seat learns of who holds a supplier.
  public struct Holder: Described {
    /// The seat that holds a stake; −1: nobody does.
    public var holder: Int32 = -1
    /// Its part.
    public var part: Rate = 0
    /// The part of other customers that is still there.
    public var access: Rate = .one
    /// What the whole is worth.
    public var worth: Money = 0
    /// Nobody holds it.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("holder", &holder, in: -1...7, help: "seat that holds a stake; -1 for nobody")
      fields.field("part", &part, in: 0 ... .one, help: "its part")
      fields.field("access", &access, in: 0 ... .one, help: "part of other customers still there")
      fields.field("worth", &worth, in: 0 ... .billions(100_000), help: "what the whole is worth")
    }
  }
  /// What a holder learns of one lab.
  public struct Signal: Described {
    /// Labels that it asked for at the seat's suppliers last quarter, roughly.
    public var labels: Money = 0
    /// Nothing learnt.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("labels", &labels, in: 0 ... .billions(1_000_000), help: "labels it asked for at your suppliers")
    }
  }
  /// What the seat learns.
  public struct Notice: Described {
    /// Who holds each supplier, by number.
    public var suppliers = Table<12, Holder>(blank: Holder())
    /// What the seat learns of each lab.
    public var labs = Table<8, Signal>(blank: Signal())
    /// Whether a bid of the seat was blocked last quarter.
    public var wasBlocked = false
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("suppliers", &suppliers, help: "who holds each supplier")
      fields.rows("labs", &labs, help: "what the seat learns of each lab at its suppliers")
      fields.flag("was_blocked", &wasBlocked, help: "whether a bid was blocked by the authorities")
    }
  }
  /// Who holds a supplier, and what follows for its customers.
  package struct Holding: BitwiseCopyable, Sendable {
    package var holder: Int32 = -1
    package var part: Rate = 0
    package var access: Rate = .one
    package var worth: Money = 0
    /// What a label costs the holder, relative to others.
    package var favour: Rate = .one

    /// What a label costs a lab.
    func price(_ price: Rate, for seat: Seat) -> Rate {
      Int32(seat.index) == holder ? price.times(favour) : price
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var holdings = Table<12, Holding>(blank: Holding())
    /// By holder, what it learnt of each lab.
    package var signals = BySeat(InlineArray<8, Money>(repeating: 0))
    package var wasBlocked = BySeat<Int32>(0)
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(42, "stakes", verb: "stake", synonyms: "buyin", summary: "bid for a part of a data supplier")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.stakes }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.stakes) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.stakes) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.stakes) }

  /// The supplier is free, the seat's own, or wanted whole; the bid reaches its worth; the chief executive sees to it.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    try DataSuppliers.checkSupplier(order.supplier, seeing: &view)
    let row = view.stakes.suppliers.storage.span[Int(order.supplier)]
    let isOwn = row.holder == Int32(view.seat.index)
    guard isOwn || row.holder < 0 || order.part == .one else { throw .notNow(.supplierHeld) }
    let most = isOwn ? row.part.rest : .one
    guard order.part <= most else {
      throw .outOfRange(
        field: "part", given: order.part.raw, least: Rate.percent(20).raw, most: most.raw, unit: Rate.unit)
    }
    let least = row.worth.times(order.part)
    guard order.bid >= least else {
      throw .outOfRange(
        field: "bid", given: order.bid.raw, least: least.raw, most: Money.billions(100).raw, unit: Money.unit)
    }
    try purse.attend()
    try purse.reserve(order.bid)
  }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    for place in world.data.desks.indices {
      var holding = Holding()
      holding.worth = worth(of: world.data.desks[place], rules)
      world.stakes.holdings.append(holding)
    }
  }

  /// What a supplier is worth: years of what it earned last quarter.
  static func worth(of desk: DataSuppliers.Desk, _ rules: Rules) -> Money {
    min(Money(raw: desk.income.raw * 4), .billions(100)).times(rules.multiple)
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    world.stakes.wasBlocked = BySeat(0)
    for seat in world.seats { world.stakes.signals[seat] = InlineArray(repeating: 0) }
    for place in world.stakes.holdings.indices {
      share(place, &sheets, &world, rules, chance, &book)
      bid(place, &sheets, &world, rules, chance, &book)
      var holding = world.stakes.holdings[place]
      let desk = world.data.desks[place]
      let left = holding.part.times(desk.independence.rest).rest
      holding.access = holding.access + (left - holding.access).times(rules.speed)
      holding.favour = rules.discount.times(holding.part).rest
      holding.worth = worth(of: desk, rules)
      world.stakes.holdings[place] = holding
      guard holding.holder >= 0 else { continue }
      world.conditions[Seat(Int(holding.holder))].assets += holding.worth.times(holding.part)
    }
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.stakes.suppliers.removeAll()
    for place in world.stakes.holdings.indices {
      var row = Holder()
      row.holder = world.stakes.holdings[place].holder
      row.part = world.stakes.holdings[place].part
      row.access = world.stakes.holdings[place].access
      row.worth = world.stakes.holdings[place].worth
      view.stakes.suppliers.append(row)
    }
    view.stakes.labs.removeAll()
    for other in world.seats {
      var row = Signal()
      row.labels = world.stakes.signals[seat][Int(other.index)]
      view.stakes.labs.append(row)
    }
    view.stakes.wasBlocked = world.stakes.wasBlocked[seat] != 0
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    for place in world.stakes.holdings.indices {
      digest.fold(world.stakes.holdings[place].holder)
      digest.fold(world.stakes.holdings[place].part)
      digest.fold(world.stakes.holdings[place].access)
      digest.fold(world.stakes.holdings[place].worth)
    }
    for seat in world.seats {
      digest.fold(world.stakes.wasBlocked[seat])
      for other in world.seats { digest.fold(world.stakes.signals[seat][Int(other.index)]) }
    }
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    for place in world.stakes.holdings.indices where place < view.stakes.suppliers.count {
      let row = view.stakes.suppliers.storage[place]
      world.stakes.holdings[place].holder = row.holder
      world.stakes.holdings[place].part = row.part
      world.stakes.holdings[place].access = row.access
      world.stakes.holdings[place].worth = row.worth
      world.stakes.holdings[place].favour = rules.discount.times(row.part).rest
    }
    for other in world.seats where Int(other.index) < view.stakes.labs.count {
      world.stakes.signals[view.seat][Int(other.index)] = view.stakes.labs[Int(other.index)].labels
    }
    world.stakes.wasBlocked[view.seat] = view.stakes.wasBlocked ? 1 : 0
  }
}
