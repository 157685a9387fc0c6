import Quantities
import RaceEngine

extension OrderNotes {
  /// Notes of orders that name a partner, a star, a supplier or a start-up, or that buy what has a stated strength.
  func dealing(_ item: SheetItem) -> String {
    switch item.key {
    case "\(CloudPatronage.name.key)": patron(Int(item.values["patron"] ?? 0))
    case "\(Stars.name.key)": star(Int(item.values["star"] ?? 0))
    case "\(DataSuppliers.name.key)": labels(item)
    case "\(SupplierStakes.name.key)": holder(Int(item.values["supplier"] ?? 0))
    case "\(Acquisitions.name.key)": bid(item)
    case "\(ExportRules.name.key)":
      "a few are caught with a chance of \(Amounts.percent(view.exports.risk)), the most with twice that"
    case "\(FabSubsidies.name.key)": "the government adds \(Amounts.percent(view.fabs.match)), as far as it has money"
    case "\(Marketing.name.key)":
      "\(Amounts.text(view.marketing.half)) reach half of what a campaign can, if nobody else spends"
    case "\(Hardening.name.key)": "all that was spent fades; \(Amounts.text(view.hardening.half)) stop a half"
    case "\(SafetyWork.name.key)": "today \(Amounts.percent(view.safety.share)); research has less of its people"
    case "\(Tiers.name.key)": tier(Rate(raw: item.values["free"] ?? 0))
    case "\(GovernmentContracts.name.key)": tender(Money(raw: item.values["price"] ?? 0))
    default: ""
    }
  }

  private func patron(_ number: Int) -> String {
    guard number > 0 else { return "ends the deal" }
    guard view.patronage.offers.indices.contains(number - 1) else { return "" }
    let offer = view.patronage.offers[number - 1]
    let price = Amounts.percent(offer.equity)
    return "\(Amounts.text(offer.cash)) and the use of \(Amounts.text(offer.chips)) for \(price) of the lab, "
      + "if it chooses you"
  }

  private func star(_ place: Int) -> String {
    guard view.stars.stars.indices.contains(place) else { return "" }
    let star = view.stars.stars[place]
    if star.employer < 0 { return star.pay > 0 ? "free; had \(Amounts.text(star.pay)) a year" : "free" }
    return "works for \(cast.name(Seat(Int(star.employer)))), at a pay that you do not know"
  }

  private func labels(_ item: SheetItem) -> String {
    let place = Int(item.values["supplier"] ?? 0)
    guard view.data.suppliers.indices.contains(place) else { return "" }
    let supplier = view.data.suppliers[place]
    let (price, quality) = (Amounts.percent(supplier.price), Amounts.percent(supplier.quality))
    return "a label costs \(price) of the usual and is worth \(quality); it can make \(Amounts.text(supplier.capacity))"
  }

  private func holder(_ place: Int) -> String {
    guard view.stakes.suppliers.indices.contains(place) else { return "" }
    let supplier = view.stakes.suppliers[place]
    let worth = "worth \(Amounts.text(supplier.worth)) as a whole"
    guard supplier.holder >= 0 else { return "\(worth); nobody holds a part" }
    let holder = cast.name(Seat(Int(supplier.holder)))
    return "\(worth); \(holder) holds \(Amounts.percent(supplier.part))"
  }

  private func bid(_ item: SheetItem) -> String {
    let place = Int(item.values["which"] ?? 0)
    guard item.values["kind"] == PurchaseKind.startup.raw, view.acquisitions.startups.indices.contains(place) else {
      return "paid if the other side agrees, and the regulator does"
    }
    return "on offer from \(Amounts.text(view.acquisitions.startups[place].price)); the highest bid has it"
  }

  private func tier(_ free: Rate) -> String {
    let now = "free users are served first; today they may use \(Amounts.percent(view.tiers.own.free))"
    guard free > view.tiers.own.free, view.customers.load > .one else { return now }
    return now + ", and users who pay are turned away already"
  }

  private func tender(_ price: Money) -> String {
    if view.contracts.certified < 0 { return "asks for certification; the price does not matter yet" }
    return "your government pays \(Amounts.text(view.contracts.size)) a quarter at most"
  }
}
