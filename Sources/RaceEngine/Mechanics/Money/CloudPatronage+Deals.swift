public import Quantities

extension CloudPatronage {
  /// A cloud patron, and what it offers.
  public struct Patron: Described {
    /// Cash at once.
    public var cash: Money = 0
    /// Chips that work for the lab in every quarter of the term.
    public var chips: Chips = 0
    /// The part of the lab that it asks for at least.
    public var equity: Rate = 0
    /// Its share of revenue.
    public var share: Rate = 0
    /// Quarters that the deal lasts.
    public var quarters: Int32 = 1
    /// How many labs it takes.
    public var places: Int32 = 1
    /// Offers nothing.
    public init() {}
    /// A patron; its parts of the lab and of revenue in percent.
    init(cash: Money, chips: Chips, _ parts: [Int64], quarters: Int32, places: Int32) {
      (self.cash, self.chips) = (cash, chips)
      (equity, share) = (.percent(parts[0]), .percent(parts[1]))
      (self.quarters, self.places) = (quarters, places)
    }
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("cash", &cash, in: 0 ... .billions(1_000), help: "cash at once")
      fields.field("chips", &chips, in: 0 ... .whole(10_000_000), help: "chips that work for the lab each quarter")
      fields.field("equity", &equity, in: 0 ... .percent(90), help: "part of the lab that it asks for at least")
      fields.field("share", &share, in: 0 ... .percent(90), help: "its share of revenue")
      fields.field("quarters", &quarters, in: 1...80, help: "quarters that the deal lasts")
      fields.field("places", &places, in: 0...2, help: "how many labs it takes")
    }
  }
  /// What a patron would give a seat this quarter.
  public struct Offer: Described {
    /// Cash at once.
    public var cash: Money = 0
    /// Chips in every quarter of the term.
    public var chips: Chips = 0
    /// The part of the lab that it would get.
    public var equity: Rate = 0
    /// Places that are free.
    public var places: Int32 = 0
    /// Nothing.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("cash", &cash, in: 0 ... .billions(1_000), help: "cash at once")
      fields.field("chips", &chips, in: 0 ... .whole(10_000_000), help: "chips each quarter")
      fields.field("equity", &equity, in: 0 ... .one, help: "the part of the lab that it would get")
      fields.field("places", &places, in: 0...2, help: "places that are free")
    }
  }
  /// A lab's patron, as everybody knows it.
  public struct Partner: Described {
    /// Its number; 0: none.
    public var patron: Int32 = 0
    /// None.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("patron", &patron, in: 0...4, help: "its patron's number; 0: none")
    }
  }
  /// A lab's deal. What a patron gives is in the papers.
  package struct Deal: Described {
    /// The patron's number; 0: none.
    package var patron: Int32 = 0
    /// The quarter in which it is over.
    package var until: Int32 = 0
    /// What the patron paid.
    package var cash: Money = 0
    /// What it lets work for the lab.
    package var chips: Chips = 0
    package init() {}
    package mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("patron", &patron, in: 0...4, help: "")
      fields.field("until", &until, in: 0...200, help: "")
      fields.field("cash", &cash, in: 0 ... .billions(1_000), help: "")
      fields.field("chips", &chips, in: 0 ... .whole(10_000_000), help: "")
    }
  }

  /// What a lab of some value is worth to patrons, and the most cash that any gives for it.
  struct Appraisal {
    let value: Money
    let most: Money

    init(of valuation: Money, _ rules: Rules) {
      value = max(valuation, 0).times(rules.premium)
      most = value.times(rules.most.raw, over: rules.most.rest.raw)
    }
  }

  /// What a patron would give a lab, and for what part of it.
  static func offer(of terms: Patron, to lab: Appraisal, atMost most: Rate) -> Offer {
    var offer = Offer()
    offer.cash = min(terms.cash, lab.most)
    // Whoever gives all its cash gives all its chips.
    offer.chips = offer.cash < terms.cash ? terms.chips.times(offer.cash.share(of: terms.cash)) : terms.chips
    let bought = offer.cash.share(of: lab.value + offer.cash)
    offer.equity = min(max(terms.equity, bought), most)
    return offer
  }

  /// What a lab owes its patron of last quarter's revenue.
  static func due(from lab: Lab, under deal: Deal, _ rules: Rules) -> Money {
    guard deal.patron > 0, Int(deal.patron) <= rules.patrons.count else { return 0 }
    return max(lab.revenue, 0).times(rules.patrons.storage[Int(deal.patron) - 1].share)
  }

  /// What the way out costs: what is left of the term, of the cash, times the rules' factor.
  static func exit(from deal: Deal, turn: Int32, _ rules: Rules) -> Money {
    guard deal.patron > 0, Int(deal.patron) <= rules.patrons.count else { return 0 }
    let quarters = Int64(rules.patrons.storage[Int(deal.patron) - 1].quarters)
    return deal.cash.times(Int64(max(deal.until - turn, 0)), over: quarters).times(rules.exit)
  }

  /// Places of a patron that are free in the quarter about to be played, or being played.
  static func places(of patron: Int, _ world: inout World, _ rules: Rules) -> Int {
    var free = Int(rules.patrons.storage[patron].places)
    for seat in world.seats where Int(world.patronage[seat].patron) == patron + 1 {
      if world.labs[seat].isOpen, world.turn < world.patronage[seat].until { free -= 1 }
    }
    return max(free, 0)
  }
}
