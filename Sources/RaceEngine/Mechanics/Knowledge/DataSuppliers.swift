public import Quantities
package import Randomness

/// Labs buy labelling from a few suppliers; the data that it gives lifts what training yields, and ages.
///
/// A supplier sells labels at its price, which rises with the last quarter's load. What is asked beyond its capacity is
/// shared in proportion; a lab that holds a stake comes first with its part, and rivals together get no more than the
/// part of the supplier that still works for them. Labels count by their quality. A run gains
/// gain × log(1 + stock ÷ reference) decades, at most a limit, in the quarter in which it ends.
///
/// - Hidden: orders, and a lab's stock. Public: capacities, prices, what was asked of each supplier, its income.
/// - Invariant: a supplier sells no more than its capacity; nobody pays more than it ordered for.
/// - Source: Sorscher et al. 2022, "Beyond neural scaling laws", for the worth of better data; the price and the
///   logarithm are design choices.
public enum DataSuppliers: Mechanic {
  /// The scenario's parameters, under the key `data`.
  public struct Rules: Described {
    /// The suppliers, numbered from 0.
    public var suppliers = Table<12, Supplier>(blank: Supplier())
    /// Growth of every capacity, a quarter.
    public var growth: Rate = .percent(5)
    /// What a full load adds to the next quarter's price.
    public var priceRises: Rate = .percent(60)
    /// Part of a lab's stock that ages away in a quarter.
    public var fade: Rate = .percent(15)
    /// Stock to which a lab's stock is compared.
    public var reference: Money = .millions(60)
    /// What a stock of nine references is worth.
    public var gain: Decades = 120_000
    /// The most that data is worth.
    public var most: Decades = 300_000

    /// Three suppliers: a large one, a fine one, a cheap one.
    public init() {
      for (capacity, price, quality) in [(60, 100, 100), (25, 130, 130), (40, 70, 70)] as [(Int64, Int64, Int64)] {
        var supplier = Supplier()
        supplier.capacity = .millions(capacity)
        supplier.outside = .millions(capacity / 2)
        supplier.price = .percent(price)
        supplier.quality = .percent(quality)
        suppliers.append(supplier)
      }
    }
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("suppliers", &suppliers, help: "who sells labelling, numbered from 0")
      fields.field("growth", &growth, in: 0 ... .percent(50), help: "growth of capacity a quarter")
      fields.field("price_rises", &priceRises, in: 0 ... .percent(300), help: "what a full load adds to the price")
      fields.field("fade", &fade, in: 0 ... .one, help: "part of the stock that ages away")
      fields.field("reference", &reference, in: 1 ... .billions(100), help: "stock compared to")
      fields.field("gain", &gain, in: 0...1_000_000, help: "what ten times the reference is worth")
      fields.field("most", &most, in: 0...1_000_000, help: "most that data is worth")
    }
  }
  /// A supplier, as it starts.
  public struct Supplier: Described {
    /// Labels that it makes for labs in a quarter, in money at a price of one.
    public var capacity: Money = 0
    /// What others than labs pay it in a quarter.
    public var outside: Money = 0
    /// Price of a label without any load.
    public var price: Rate = .one
    /// Worth of a label.
    public var quality: Rate = .one
    /// Part of the others' custom that stays whoever owns the supplier.
    public var independence: Rate = .percent(30)
    /// No capacity.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("capacity", &capacity, in: 0 ... .billions(100), help: "labels for labs a quarter, at a price of 1")
      fields.field("outside", &outside, in: 0 ... .billions(100), help: "what others pay it a quarter")
      fields.field("price", &price, in: .percent(10) ... .percent(1_000), help: "price of a label without load")
      fields.field("quality", &quality, in: 0 ... .percent(300), help: "worth of a label")
      fields.field("independence", &independence, in: 0 ... .one, help: "custom that stays whoever owns it")
    }
  }
  /// Labelling to buy.
  public struct Order: Described {
    /// The supplier's number.
    public var supplier: Int32 = 0
    /// The most to spend with it.
    public var spend: Money = 0
    /// Nothing.
    public init() {}
    /// Names every field.
    @inlinable public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("supplier", &supplier, in: 0...11, slot: true, help: "number of the supplier, from 0")
      fields.field("spend", &spend, in: 1 ... .billions(100), help: "most to spend on its labels")
    }
  }
  /// Up to three suppliers a turn.
  public typealias Orders = Slots<3, Order>
  /// What every seat learns of a supplier.
  public struct SupplierNotice: Described {
    /// Labels that it can make this quarter.
    public var capacity: Money = 0
    /// What a label costs this quarter.
    public var price: Rate = .one
    /// What a label is worth.
    public var quality: Rate = .one
    /// Labels that were asked of it last quarter.
    public var asked: Money = 0
    /// What it earned last quarter.
    public var income: Money = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let money = Money(raw: 0)...Money.billions(100_000)
      fields.field("capacity", &capacity, in: money, help: "labels it can make this quarter")
      fields.field("price", &price, in: 0 ... .percent(10_000), help: "price of a label this quarter")
      fields.field("quality", &quality, in: 0 ... .percent(300), help: "worth of a label")
      fields.field("asked", &asked, in: money, help: "labels asked of it last quarter")
      fields.field("income", &income, in: money, help: "what it earned last quarter")
    }
  }
  /// What the seat learns.
  public struct Notice: Described {
    /// The suppliers, by number.
    public var suppliers = Table<12, SupplierNotice>(blank: SupplierNotice())
    /// Labels that the seat got last quarter.
    public var bought: Money = 0
    /// Its data, in labels that have not aged.
    public var stock: Money = 0
    /// Decades that its data is worth to a run.
    public var lift: Decades = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("suppliers", &suppliers, help: "who sells labelling, numbered from 0")
      fields.field("bought", &bought, in: 0 ... .billions(100_000), help: "labels got last quarter")
      fields.field("stock", &stock, in: 0 ... .billions(100_000), help: "the seat's data")
      fields.field("lift", &lift, in: 0...1_000_000, help: "what it is worth to a run")
    }
  }
  /// A supplier, as it stands.
  package struct Desk: BitwiseCopyable, Sendable {
    package var capacity: Money = 0
    package var price: Rate = .one
    /// What a label cost last quarter.
    package var charged: Rate = .one
    package var independence: Rate = 0
    package var asked: Money = 0
    package var income: Money = 0
  }
  package struct State: BitwiseCopyable, Sendable {
    package var desks = Table<12, Desk>(blank: Desk())
    package var bought = BySeat<Money>(0)
    package var stock = BySeat<Money>(0)
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(41, "data", verb: "label", synonyms: "annotate", summary: "buy labelling from a supplier of data")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.data }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.data) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.data) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.data) }

  /// The supplier must exist; what is to be spent comes out of the purse.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    try checkSupplier(order.supplier, seeing: &view)
    try purse.reserve(order.spend)
  }

  /// Refuses the number of a supplier that does not exist.
  static func checkSupplier(_ supplier: Int32, seeing view: inout Observation) throws(OrderError) {
    let most = Int64(view.data.suppliers.count) - 1
    guard supplier <= most else {
      throw .outOfRange(field: "supplier", given: Int64(supplier), least: 0, most: most, unit: .count)
    }
  }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    let suppliers = rules.suppliers.storage.span
    for place in rules.suppliers.indices {
      var desk = Desk()
      desk.capacity = suppliers[place].capacity
      desk.price = suppliers[place].price
      desk.independence = suppliers[place].independence
      desk.income = suppliers[place].outside
      world.data.desks.append(desk)
    }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    for seat in world.seats {
      world.data.bought[seat] = 0
      world.data.stock[seat] = world.data.stock[seat].times(rules.fade.rest)
    }
    for place in world.data.desks.indices { serve(place, &sheets, &world, rules, &book) }
    for seat in world.seats where world.labs[seat].isOpen {
      let lift = lift(of: world.data.stock[seat], rules)
      world.conditions[seat].recipe += lift
    }
  }

  /// Decades that a stock of data is worth.
  private static func lift(of stock: Money, _ rules: Rules) -> Decades {
    guard stock > 0 else { return 0 }
    let ratio = mulDiv(stock.raw, 1_000_000, rules.reference.raw, atMost: 1_000_000_000_000_000)
    let decades = Logarithm.log10(1_000_000 + ratio).raw - 6_000_000
    return min(Decades(raw: mulDiv(decades, rules.gain.raw, 1_000_000)), rules.most)
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    let suppliers = rules.suppliers.storage.span
    view.data.suppliers.removeAll()
    for place in world.data.desks.indices {
      var row = SupplierNotice()
      row.capacity = world.data.desks[place].capacity
      row.price = world.data.desks[place].price
      row.quality = suppliers[place].quality
      row.asked = world.data.desks[place].asked
      row.income = world.data.desks[place].income
      view.data.suppliers.append(row)
    }
    view.data.bought = world.data.bought[seat]
    view.data.stock = world.data.stock[seat]
    view.data.lift = lift(of: world.data.stock[seat], rules)
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    for place in world.data.desks.indices {
      digest.fold(world.data.desks[place].capacity)
      digest.fold(world.data.desks[place].price)
      digest.fold(world.data.desks[place].asked)
      digest.fold(world.data.desks[place].income)
    }
    for seat in world.seats {
      digest.fold(world.data.bought[seat])
      digest.fold(world.data.stock[seat])
    }
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    for place in world.data.desks.indices where place < view.data.suppliers.count {
      world.data.desks[place].capacity = view.data.suppliers[place].capacity
      world.data.desks[place].price = view.data.suppliers[place].price
      world.data.desks[place].asked = view.data.suppliers[place].asked
      world.data.desks[place].income = view.data.suppliers[place].income
    }
    // Rivals are taken to have as much as the seat itself.
    for seat in world.seats { world.data.stock[seat] = view.data.stock }
    world.data.bought[view.seat] = view.data.bought
  }
}
