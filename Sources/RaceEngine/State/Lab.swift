public import Quantities

/// A lab: what its own seat knows of it.
public struct Lab: Described {
  /// Whether it still plays.
  public var isOpen = false
  /// Whether investors may buy in.
  public var mayRaise = false
  /// Frontier researchers.
  @inlinable @Narrow public var researchers: Headcount = 0
  /// Engineers.
  @inlinable @Narrow public var engineers: Headcount = 0
  /// People who joined this quarter and are still finding their feet.
  @inlinable @Narrow public var newcomers: Headcount = 0
  /// Yearly pay of every researcher.
  @inlinable @Narrow public var researcherPay: Dollars = 0
  /// Yearly pay of every engineer.
  @inlinable @Narrow public var engineerPay: Dollars = 0
  /// Worth of a researcher's work.
  @inlinable @Narrow public var productivity: Rate = .one
  /// How much its purpose draws people.
  @inlinable @Narrow public var mission: Rate = 0
  /// Cash.
  public var cash: Money = 0
  /// Chips that it owns and that have arrived.
  public var chips: Chips = 0
  /// Chips that its sites can power.
  public var running: Chips = 0
  /// Power of its sites.
  public var power: Power = 0
  /// Part of the fleet for the training run.
  @inlinable @Narrow public var trainingShare: Rate = 0
  /// Part of the fleet for users.
  @inlinable @Narrow public var servingShare: Rate = 0
  /// Work done for training this quarter.
  public var trainingWork: Work = 0
  /// Work done on experiments this quarter.
  public var experimentWork: Work = 0
  /// Chips that served users this quarter.
  public var servingChips: Chips = 0
  /// Log efficiency relative to the start of 2023.
  @inlinable @Narrow public var knowHow: Decades = 0
  /// Capability of the best model that it has released; 0: none.
  @inlinable @Narrow public var capability: Capability = 0
  /// How well the name is known.
  @inlinable @Narrow public var brand: Rate = 0
  /// Reach through other products.
  @inlinable @Narrow public var reach: Rate = 0
  /// Share of the ecosystem that builds on its models.
  @inlinable @Narrow public var standing: Rate = 0
  /// List price.
  @inlinable @Narrow public var price: TokenPrice = 0
  /// Revenue of last quarter.
  public var revenue: Money = 0
  /// Revenue of the quarter before.
  public var revenueBefore: Money = 0
  /// What its parent pays each quarter.
  public var coreIncome: Money = 0
  /// Money that was promised and has not arrived.
  public var promised: Money = 0
  /// The quarter in which it arrives, from 0.
  public var promisedTurn: Int32 = 0
  /// Part that founders and staff own.
  @inlinable @Narrow public var founders: Rate = .one
  /// What the market thinks it is worth.
  public var valuation: Money = 0
  /// How often it was restructured.
  public var restructurings: Int32 = 0
  /// The quarter of the last restructuring; −100: never.
  public var restructuredTurn: Int32 = -100

  /// A blank lab.
  public init() {}

  /// Names every field.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    let dollars = Dollars(raw: 0)...Dollars(raw: 1_000_000_000)
    let anyMoney = Money.billions(-10_000_000_000) ... .billions(10_000_000_000)
    let people = Headcount(raw: 0)...Headcount(raw: 1_000_000_000)
    let fleet = Chips(raw: 0)...Chips(raw: 100_000_000_000_000)
    let work = Work(raw: 0)...Work(raw: 100_000_000_000_000_000)
    fields.flag("is_open", &isOpen, help: "whether it still plays")
    fields.field("cash", &cash, in: anyMoney, help: "cash")
    fields.field("researchers", &researchers, in: people, help: "frontier researchers")
    fields.field("engineers", &engineers, in: people, help: "engineers")
    fields.field("newcomers", &newcomers, in: people, help: "joined this quarter")
    fields.field("researcher_pay", &researcherPay, in: dollars, help: "yearly pay of a researcher")
    fields.field("engineer_pay", &engineerPay, in: dollars, help: "yearly pay of an engineer")
    fields.field("productivity", &productivity, in: 0 ... .percent(500), help: "worth of a researcher's work")
    fields.field("mission", &mission, in: 0 ... .one, help: "how much its purpose draws people")
    fields.field("chips", &chips, in: fleet, help: "chips owned")
    fields.field("running", &running, in: fleet, help: "chips powered")
    fields.field("power", &power, in: 0...100_000_000_000, help: "power of its sites")
    fields.field("training_share", &trainingShare, in: 0 ... .one, help: "part of the fleet for training")
    fields.field("serving_share", &servingShare, in: 0 ... .one, help: "part of the fleet for users")
    fields.field("training_work", &trainingWork, in: work, help: "training work this quarter")
    fields.field("experiment_work", &experimentWork, in: work, help: "experiments this quarter")
    fields.field("serving_chips", &servingChips, in: fleet, help: "chips serving users")
    fields.field("know_how", &knowHow, in: Decades(raw: -32_000_000)...Decades(raw: 32_000_000), help: "log efficiency")
    fields.field("capability", &capability, in: 0 ... .points(400), help: "its best released model")
    fields.field("brand", &brand, in: 0 ... .one, help: "how well the name is known")
    fields.field("reach", &reach, in: 0 ... .one, help: "reach through other products")
    fields.field("standing", &standing, in: 0 ... .one, help: "share of the ecosystem")
    fields.field("price", &price, in: 0 ... .dollars(1_000), help: "list price")
    fields.field("revenue", &revenue, in: anyMoney, help: "revenue last quarter")
    fields.field("revenue_before", &revenueBefore, in: anyMoney, help: "revenue the quarter before")
    fields.field("core_income", &coreIncome, in: anyMoney, help: "money from a parent each quarter")
    fields.field("promised", &promised, in: anyMoney, help: "money promised for later")
    fields.field("promised_turn", &promisedTurn, in: 0...80, help: "quarter in which it arrives")
    fields.field("founders", &founders, in: 0 ... .one, help: "part of founders and staff")
    fields.flag("may_raise", &mayRaise, help: "whether investors may buy in")
    fields.field("valuation", &valuation, in: anyMoney, help: "what the market thinks it is worth")
    fields.field("restructurings", &restructurings, in: 0...80, help: "how often restructured")
    fields.field("restructured_turn", &restructuredTurn, in: -100...80, help: "quarter of the last restructuring")
  }
}

/// What everybody knows of a lab.
public struct PublicLab: Described {
  /// Whether it still plays.
  public var isOpen = false
  /// Capability of the best model it released; 0: none.
  public var capability: Capability = 0
  /// Share of all customers' money last quarter.
  public var marketShare: Rate = 0
  /// Share of the ecosystem.
  public var standing: Rate = 0
  /// What the market thinks it is worth.
  public var valuation: Money = 0
  /// List price.
  public var price: TokenPrice = 0
  /// How often it was restructured.
  public var restructurings: Int32 = 0

  /// Nothing known.
  public init() {}

  /// Names every field.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.flag("is_open", &isOpen, help: "whether it still plays")
    fields.field("capability", &capability, in: 0 ... .points(400), help: "its best released model")
    fields.field("market_share", &marketShare, in: 0 ... .one, help: "share of customers' money")
    fields.field("standing", &standing, in: 0 ... .one, help: "share of the ecosystem")
    fields.field("valuation", &valuation, in: 0...Money(raw: 100_000_000_000), help: "market value")
    fields.field("price", &price, in: 0 ... .dollars(1_000), help: "list price")
    fields.field("restructurings", &restructurings, in: 0...80, help: "how often restructured")
  }
}
