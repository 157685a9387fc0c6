public import Quantities
public import RaceEngine

/// What was the same for every lab in one quarter: customers, hosts of open weights, chips, pay, investors.
public struct MarketQuarter: Described {
  /// What customers spent, at labs and at hosts of open weights.
  public var spending: Money = 0
  /// Mean price that was paid.
  public var price: TokenPrice = 0
  /// Price of the best open weights at hosts; 0: there are none.
  public var openPrice: TokenPrice = 0
  /// Share of all spending that went to open weights at hosts.
  public var openShare: Rate = 0
  /// What a chip cost in the quarter's auction.
  public var chipPrice: Dollars = 0
  /// Going yearly pay of a researcher.
  public var researcherPay: Dollars = 0
  /// Going yearly pay of an engineer.
  public var engineerPay: Dollars = 0
  /// What investors make of a value.
  public var mood: Rate = 0

  /// Nothing known.
  public init() {}

  init(_ world: inout World) {
    spending = world.customers.market
    price = world.customers.averagePrice
    openPrice = world.customers.openPrice
    openShare = world.customers.openShare
    chipPrice = world.chips.lastPrice
    researcherPay = world.talent.researchers.going
    engineerPay = world.talent.engineers.going
    mood = world.capital.factor
  }

  /// Names every field.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    let dollars = Dollars(raw: 0)...Dollars(raw: 1_000_000_000)
    fields.field("spending", &spending, in: 0 ... .billions(1_000_000), help: "what customers spent")
    fields.field("price", &price, in: 0 ... .dollars(1_000), help: "mean price that was paid")
    fields.field("open_price", &openPrice, in: 0 ... .dollars(1_000), help: "price of open weights at hosts")
    fields.field("open_share", &openShare, in: 0 ... .one, help: "share of open weights at hosts")
    fields.field("chip_price", &chipPrice, in: dollars, help: "price in the quarter's auction")
    fields.field("researcher_pay", &researcherPay, in: dollars, help: "going yearly pay of a researcher")
    fields.field("engineer_pay", &engineerPay, in: dollars, help: "going yearly pay of an engineer")
    fields.field("mood", &mood, in: 0 ... .percent(1_000), help: "what investors make of a value")
  }
}
