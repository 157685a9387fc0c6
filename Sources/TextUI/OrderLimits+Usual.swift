import Quantities
import RaceEngine

extension LimitProbe {
  /// What pay, prices and amounts are usual now, for examples; the rules alone would allow anything.
  var usual: [String: Int64] {
    let view = orders.view
    // A hundredth of what can be spent, which nobody regrets.
    let little = Self.shorten(max(view.spendable.raw / 100, 1), digits: 1, up: false)
    return switch verb.key {
    case "\(TalentMarket.name.key)": ["wage": view.talent.researcherPay.raw]
    case "\(Layoffs.name.key)":
      ["headcount": max(Headcount.people(view.own.researchers.raw / 20_000), .people(1)).raw]
    case "\(ChipMarket.name.key)": ["price": max(view.chips.reserve, view.chips.lastPrice).raw]
    case "\(Rental.name.key)": ["price": max(view.rental.price, view.rental.floor).raw]
    case "\(Stars.name.key)": ["pay": Self.shorten(max(starPay.raw, 100_000), digits: 2, up: true)]
    case "\(DataSuppliers.name.key)": ["spend": little]
    case "\(SupplierStakes.name.key)": stake
    case "\(Hardening.name.key)": ["protection": little, "security": little]
    case "\(Marketing.name.key)": ["amount": max(view.marketing.half.raw, 1)]
    case "\(Retention.name.key)": ["budget": little]
    case "\(EliteUnit.name.key)": ["people": Headcount.people(20).raw, "budget": 200_000]
    case "\(Lobbying.name.key)", "\(FabSubsidies.name.key)", "\(ShareholderPatience.name.key)": ["amount": little]
    case "\(GovernmentContracts.name.key)": ["price": view.contracts.size.raw]
    case "\(Tiers.name.key)": ["free": view.tiers.own.free.raw, "small": Rate.percent(30).raw]
    case "\(Agreements.name.key)": ["chips": 0, "fee": 0, "quarters": 4]
    default: [:]
    }
  }

  /// A little more than the best paid star whose pay is known.
  private var starPay: Dollars {
    let stars = orders.view.stars.stars
    let most = stars.indices.reduce(Dollars(0)) { max($0, stars[$1].pay) }
    return most + most.times(.percent(10))
  }

  private var stake: [String: Int64] {
    let suppliers = orders.view.stakes.suppliers
    let worth = suppliers.count > 0 ? suppliers[0].worth : 0
    return ["part": Rate.percent(25).raw, "bid": max(Self.shorten(worth.raw / 3, digits: 2, up: true), 1)]
  }
}
