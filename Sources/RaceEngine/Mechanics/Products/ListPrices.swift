public import Quantities
package import Randomness

/// A lab sets the list price of what it serves.
///
/// The price stands until it is changed and holds from the same quarter, before customers choose.
///
/// - Public: the price.
/// - Source: K20 of the calibration for the range.
public enum ListPrices: Mechanic {
  /// The scenario's parameters, under the key `prices`.
  public struct Rules: Described {
    /// The lowest price.
    public var least: TokenPrice = 100_000
    /// The highest price.
    public var most: TokenPrice = .dollars(200)

    /// Ten cents to two hundred dollars.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("least", &least, in: 10_000 ... .dollars(1_000), help: "lowest price")
      fields.field("most", &most, in: 10_000 ... .dollars(1_000), help: "highest price")
    }
  }
  /// A new price.
  public struct Order: Described {
    /// Dollars for a million tokens.
    public var price: TokenPrice = .dollars(30)
    /// Thirty dollars.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("price", &price, in: 10_000 ... .dollars(1_000), help: "dollars for a million tokens")
    }
  }
  /// One price.
  public typealias Orders = Slots<1, Order>
  /// No notice: the price is public.
  public typealias Notice = Nothing

  /// Its names.
  public static var name: MechanicName {
    MechanicName(13, "prices", verb: "price", synonyms: "list", summary: "set the list price of a million tokens")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.prices }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.prices) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.prices) }

  /// The price must be within the scenario's range.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    guard order.price >= rules.least, order.price <= rules.most else {
      throw .outOfRange(
        field: "price", given: order.price.raw, least: rules.least.raw, most: rules.most.raw, unit: TokenPrice.unit)
    }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    for seat in world.seats where world.labs[seat].isOpen {
      if let order = sheets[seat].prices.first { world.labs[seat].price = order.price }
    }
  }
}
