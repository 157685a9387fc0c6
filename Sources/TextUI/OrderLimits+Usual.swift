import Quantities
import RaceEngine

extension LineProblem {
  /// Whether it says only that what was named is another's, or not there: looking on may help.
  var isOthers: Bool {
    guard case .refused(.notNow(let obstacle), _) = self else { return false }
    switch obstacle {
    case .notYourModel, .noSuchModel, .notARival, .noSuchRival, .noSuchStar, .noSuchHub: return true
    default: return false
    }
  }
}

extension LimitProbe {
  /// What pay, prices and amounts are usual now, for examples; the rules alone would allow anything.
  var usual: [String: Int64] {
    let view = orders.view
    // A hundredth of what can be spent, which nobody regrets.
    let little = Self.shorten(max(view.spendable.raw / 100, 1), digits: 1, up: false)
    return switch verb.key {
    case "\(TalentMarket.name.key)":
      [
        "wage": given["kind"] == StaffKind.engineers.raw ? view.talent.engineerPay.raw : view.talent.researcherPay.raw
      ]
    case "\(TrainingRuns.name.key)": ["quarters": Int64(runLength)]
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

  /// Three quarters, or what is left of the race to release in.
  private var runLength: Int32 {
    let left = max(orders.view.quarters - orders.view.turn - 1, 1)
    return orders.view.training.isUnderWay ? 0 : min(3, left, orders.rules.training?.longest ?? 3)
  }

  /// About what is asked for a thing that is to be bought.
  func asked(in values: [String: Int64]) -> [String: Int64] {
    guard verb.key == "\(Acquisitions.name.key)", let rules = orders.rules.acquisitions, let which = values["which"]
    else { return [:] }
    let (view, place) = (orders.view, Int(which))
    switch PurchaseKind(raw: values["kind"] ?? 0) {
    case .startup:
      guard view.acquisitions.startups.indices.contains(place) else { return [:] }
      return ["price": view.acquisitions.startups[place].price.raw]
    case .stake:
      guard view.field.indices.contains(place) else { return [:] }
      return ["price": max(Self.shorten(view.field[place].valuation.times(rules.stake).raw, digits: 2, up: true), 1)]
    case .team, .whole: return [:]
    }
  }

  private var stake: [String: Int64] {
    let suppliers = orders.view.stakes.suppliers
    let worth = suppliers.count > 0 ? suppliers[0].worth : 0
    return ["part": Rate.percent(25).raw, "bid": max(Self.shorten(worth.raw / 3, digits: 2, up: true), 1)]
  }
}
