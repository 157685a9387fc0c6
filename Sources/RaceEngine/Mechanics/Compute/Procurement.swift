public import Quantities
package import Randomness

/// A lab contracts with a second vendor for years: cheaper chips, on software that has to be learnt.
///
/// The price is the first vendor's at the signing, less a discount that grows with the term, and stays. A part is paid
/// at once; the chips of a quarter are shipped in it, from the end of the lead time on, and come and are paid in the
/// next. Where labs ask for more than the vendor can commit, all get the same part of what they asked for. The chips
/// lose work to their software, the less the more of them a lab has used. A large contract earns warrants: at its end
/// the vendor pays a part of what it was worth, in proportion to all that it has shipped.
///
/// - Hidden: contracts. Public: what the vendor can still commit, and what it has shipped.
/// - Invariant: the vendor commits no more than it can make.
/// - Source: Alchian, Crawford and Klein 1978, on long contracts where one side must invest; Wright 1936, "Factors
///   affecting the cost of airplanes", for learning by use.
public enum Procurement: Mechanic {
  /// A contract to sign, or an end to the one there is.
  public struct Order: Described {
    /// Chips a quarter; none cancels the contract that runs.
    public var amount: Chips = 0
    /// For how long.
    public var term = ContractTerm.medium
    /// An end to the contract.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("amount", &amount, in: 0 ... .whole(100_000_000), help: "chips a quarter; 0 cancels the contract")
      fields.field("term", &term, in: .short ... .long, help: "short, medium or long")
    }
  }
  /// One order a turn.
  public typealias Orders = Slots<1, Order>
  /// A seat's contract, and what it has of the second vendor's chips.
  public struct Contract: Described {
    /// Chips a quarter.
    public var amount: Chips = 0
    /// Price of one H100e.
    public var price: Dollars = 0
    /// Quarters before the first are shipped.
    public var wait: Int32 = 0
    /// Shipments to come; 0: no contract.
    public var left: Int32 = 0
    /// Whether it earns warrants.
    public var isLarge = false
    /// What was shipped under it is worth.
    public var value: Money = 0
    /// Chips of the second vendor in the fleet.
    public var owned: Chips = 0
    /// Chips that come next quarter.
    public var coming: Chips = 0
    /// Part of their work that is lost to software.
    public var loss: Rate = 0
    /// No contract.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let chips = Chips(raw: 0)...Chips(raw: 100_000_000_000_000)
      fields.field("amount", &amount, in: chips, help: "chips a quarter")
      fields.field("price", &price, in: 0...1_000_000, help: "price of one H100e")
      fields.field("wait", &wait, in: 0...8, help: "quarters before the first are shipped")
      fields.field("left", &left, in: 0...60, help: "shipments to come; 0: no contract")
      fields.flag("is_large", &isLarge, help: "whether it earns warrants")
      fields.field("value", &value, in: 0 ... .billions(1_000_000_000), help: "worth of what was shipped under it")
      fields.field("owned", &owned, in: chips, help: "the second vendor's chips in the fleet")
      fields.field("coming", &coming, in: chips, help: "of them, those that come this quarter")
      fields.field("loss", &loss, in: 0 ... .one, help: "part of their work lost to software")
    }

    /// What the shipments to come cost, deposit included.
    var remaining: Money { Money(raw: price.cost(of: amount).raw * Int64(left)) }
  }
  /// What the seat learns.
  public struct Notice: Described {
    /// Chips a quarter that the vendor can still commit.
    public var free: Chips = 0
    /// Price of one H100e under a short contract.
    public var short: Dollars = 0
    /// Under a medium one.
    public var medium: Dollars = 0
    /// Under a long one.
    public var long: Dollars = 0
    /// Chips that the vendor has shipped to labs so far.
    public var shipped: Chips = 0
    /// What it costs to cancel the seat's contract.
    public var exit: Money = 0
    /// The seat's contract.
    public var contract = Contract()
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let chips = Chips(raw: 0)...Chips(raw: 100_000_000_000_000)
      fields.field("free", &free, in: chips, help: "chips a quarter that can still be contracted")
      fields.field("short", &short, in: 0...1_000_000, help: "price under a short contract")
      fields.field("medium", &medium, in: 0...1_000_000, help: "price under a medium contract")
      fields.field("long", &long, in: 0...1_000_000, help: "price under a long contract")
      fields.field("shipped", &shipped, in: chips, help: "chips shipped to labs so far")
      fields.field("exit", &exit, in: 0 ... .billions(1_000_000_000), help: "cost of cancelling")
      fields.group("contract", &contract, help: "the lab's contract")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var capacity: Chips = 0
    /// What can still be committed.
    package var free: Chips = 0
    /// The first vendor's price that labs were told.
    package var reserve: Dollars = 0
    package var shipped: Chips = 0
    package var contracts = BySeat(Contract())
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(
      32, "procurement", verb: "contract", synonyms: "procure", summary: "contract with the second vendor for years")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.procurement }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.procurement) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.procurement) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.procurement) }

  /// One contract at a time, within what the vendor can commit; the deposit or the penalty comes out of the purse, and
  /// a signing needs the chief executive.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    let notice = view.procurement
    if order.amount == 0 {
      guard notice.contract.left > 0 else { throw .notNow(.noContract) }
      return try purse.reserve(notice.exit)
    }
    guard notice.contract.left == 0 else { throw .notNow(.contractUnderWay) }
    guard order.amount <= notice.free else {
      throw .outOfRange(field: "amount", given: order.amount.raw, least: 1, most: notice.free.raw, unit: Chips.unit)
    }
    try purse.attend()
    let price = order.term == .short ? notice.short : order.term == .medium ? notice.medium : notice.long
    try purse.reserve(rules.deposit(on: order.amount, at: price, order.term))
  }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    world.procurement.capacity = rules.supply
    world.procurement.free = rules.supply
    world.procurement.reserve = world.chips.reserve
    for seat in world.seats { world.procurement.contracts[seat].loss = rules.loss }
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.procurement.free = world.procurement.free
    view.procurement.short = rules.price(.short, reserve: world.procurement.reserve)
    view.procurement.medium = rules.price(.medium, reserve: world.procurement.reserve)
    view.procurement.long = rules.price(.long, reserve: world.procurement.reserve)
    view.procurement.shipped = world.procurement.shipped
    view.procurement.contract = world.procurement.contracts[seat]
    view.procurement.exit = view.procurement.contract.remaining.times(rules.penalty)
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(world.procurement.capacity)
    digest.fold(world.procurement.free)
    digest.fold(world.procurement.reserve)
    digest.fold(world.procurement.shipped)
    for seat in world.seats { digest.fold(world.procurement.contracts[seat]) }
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    let notice = view.procurement
    world.procurement.free = notice.free
    world.procurement.capacity = notice.free + (notice.contract.left > 0 ? notice.contract.amount : 0)
    world.procurement.reserve = world.chips.reserve
    world.procurement.shipped = notice.shipped
    world.procurement.contracts[view.seat] = notice.contract
  }
}

/// How long a contract runs.
public enum ContractTerm: Int32, FieldValue, Comparable {
  /// One term.
  case short = 1
  /// Two terms.
  case medium = 2
  /// Three terms.
  case long = 3

  /// The term of that number.
  public init(raw: Int64) { self = ContractTerm(rawValue: Int32(raw)) ?? .medium }
  /// The number.
  public var raw: Int64 { Int64(rawValue) }
  /// No unit.
  public static var unit: Unit { .count }
  /// The name in files.
  public static func choice(_ raw: Int64) -> StaticString? {
    raw == 1 ? "short" : raw == 2 ? "medium" : raw == 3 ? "long" : nil
  }
  /// By length.
  public static func < (left: ContractTerm, right: ContractTerm) -> Bool { left.rawValue < right.rawValue }
}
