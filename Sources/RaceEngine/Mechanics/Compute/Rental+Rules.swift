public import Quantities

extension Rental {
  /// The scenario's parameters, under the key `rental`.
  public struct Rules: Described {
    /// Chips that clouds have for rent at the start.
    public var capacity: Chips = .whole(50_000)
    /// Growth of it a quarter.
    public var growth: Rate = .percent(7)
    /// What that grows by for each decade by which the price stands above its floor.
    public var response: Rate = .percent(15)
    /// Price of one H100e for a quarter at the start.
    public var price: Dollars = 10_300
    /// Growth of others' demand a quarter at the start.
    public var demandGrowth: Rate = .percent(50)
    /// Growth that it falls to.
    public var lastDemandGrowth: Rate = .percent(7)
    /// Quarters in which the excess growth falls by a factor e.
    public var demandFalls: Int32 = 3
    /// Elasticity of others' demand to the price.
    public var elasticity: Rate = .percent(120)
    /// Standard deviation of a quarter's demand.
    public var spread: Rate = .percent(5)
    /// The largest part of the clouds' capacity that one lab can rent.
    public var cap: Rate = .percent(20)
    /// Chip with its servers, network and site, relative to the chip's price.
    public var site: Rate = .percent(150)
    /// Quarters in which it is written off.
    public var life: Int32 = 20
    /// Power of one H100e with its share of the facility, in watts.
    public var watts: Int32 = 1_800
    /// Price of electricity, in millionths of a dollar for a kilowatt-hour.
    public var energy: Rate = Rate(raw: 70_000)
    /// What an owner adds to cost at least.
    public var margin: Rate = .percent(15)

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("capacity", &capacity, in: 0 ... .whole(100_000_000), help: "chips that clouds have for rent")
      fields.field("growth", &growth, in: 0 ... .one, help: "growth of it a quarter")
      fields.field("response", &response, in: 0 ... .one, help: "growth more for each decade of price above its floor")
      fields.field("price", &price, in: 1...10_000_000, help: "price of one H100e for a quarter at the start")
      fields.field("demand_growth", &demandGrowth, in: 0 ... .percent(200), help: "growth of others' demand at first")
      fields.field("last_demand_growth", &lastDemandGrowth, in: 0 ... .one, help: "growth that it falls to")
      fields.field("demand_falls", &demandFalls, in: 1...80, help: "quarters in which excess growth falls by e")
      fields.field("elasticity", &elasticity, in: .percent(50) ... .percent(300), help: "of others' demand to price")
      fields.field("spread", &spread, in: 0 ... .percent(28), help: "standard deviation of a quarter's demand")
      fields.field("cap", &cap, in: .percent(1) ... .one, help: "largest part of the capacity for one lab")
      fields.field("site", &site, in: .one ... .percent(1_000), help: "chip with servers and site over chip alone")
      fields.field("life", &life, in: 2...200, help: "quarters in which it is written off")
      fields.field("watts", &watts, in: 1...100_000, help: "watts of one H100e with its facility")
      fields.field("energy", &energy, in: 0 ... .percent(1_000), help: "dollars a kilowatt-hour")
      fields.field("margin", &margin, in: 0 ... .percent(500), help: "what an owner adds to cost at least")
    }

    /// What a chip costs its owner in a quarter, with the least margin.
    func floor(at price: Dollars) -> Dollars {
      let capital = price.times(site).raw / Int64(life)
      // Hours in a quarter: 2,191.5; watts times hours by a thousand are kilowatt-hours.
      let power = mulDiv(Int64(watts) * 21_915, energy.raw, 10_000_000_000)
      return (Dollars(raw: capital + power).times(Rate(raw: 1_000_000 + margin.raw))).clamped(1, 10_000_000)
    }

    /// Growth of others' demand in a quarter.
    func demandGrowth(in turn: Int32) -> Rate {
      let weight = Logarithm.weight(-mulDiv(Int64(turn), 1_000_000, Int64(demandFalls)))
      return lastDemandGrowth + Rate(raw: mulDiv((demandGrowth - lastDemandGrowth).raw, weight, 1_000_000_000))
    }
  }
}
