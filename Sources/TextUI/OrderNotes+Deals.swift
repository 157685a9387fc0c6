import Quantities
import RaceEngine

extension OrderNotes {
  /// Notes of orders that name a partner, a star, a supplier or a start-up, or that buy what has a stated strength.
  func dealing(_ item: SheetItem) -> String {
    switch item.key {
    case "\(Stars.name.key)": star(Int(item.values["star"] ?? 0))
    case "\(DataSuppliers.name.key)": labels(item)
    case "\(SupplierStakes.name.key)": holder(Int(item.values["supplier"] ?? 0))
    case "\(Acquisitions.name.key)": bid(item)
    case "\(Marketing.name.key)":
      "\(Amounts.text(view.marketing.half)) reach half of what a campaign can, if nobody else spends"
    case "\(Hardening.name.key)": "all that was spent fades; \(Amounts.text(view.hardening.half)) stop a half"
    case "\(SafetyWork.name.key)": safety(Rate(raw: item.values["share"] ?? 0))
    case "\(Tiers.name.key)": tier(Rate(raw: item.values["free"] ?? 0))
    case "\(GovernmentContracts.name.key)": tender(Money(raw: item.values["price"] ?? 0))
    default: priced(item)
    }
  }

  private func safety(_ share: Rate) -> String {
    let now = view.safety.share
    let people = share > now ? "research has less of its people" : "research has more of its people, models get riskier"
    let today = "today \(Amounts.percent(now))" + (share == now ? "" : "; \(people)")
    guard let least = rules.safety?.pledged, share < least else { return today }
    let isBound = view.agreements.deals.indices.contains { place in
      view.agreements.deals[place].isBinding && view.agreements.deals[place].kind == .pledge
    }
    return isBound ? today + "; your pledge keeps it at \(Amounts.percent(least))" : today
  }

  private func star(_ place: Int) -> String {
    guard view.stars.stars.indices.contains(place) else { return "" }
    let star = view.stars.stars[place]
    let kind = rules.stars.map { place < $0.stars.count ? "; \(Self.kind($0.stars[place]))" : "" } ?? ""
    if star.employer < 0 { return (star.pay > 0 ? "free; had \(Amounts.text(star.pay)) a year" : "free") + kind }
    return "works for \(cast.name(Seat(Int(star.employer)))), at a pay that you do not know\(kind)"
  }

  /// What moves a star, and what it is worth.
  static func kind(_ star: Star) -> String {
    "cares for \(heart(star)) (mission \(Amounts.percent(star.leaning))), adds \(Amounts.percent(star.worth)) to research"
  }

  /// What a star cares for: missionaries and mercenaries, as some call them.
  static func heart(_ star: Star) -> String {
    star.leaning >= .percent(60) ? "a lab’s mission" : star.leaning <= .percent(40) ? "pay" : "pay and mission"
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
    guard item.values["kind"] == PurchaseKind.startup.raw else { return part(item, of: place) }
    guard view.acquisitions.startups.indices.contains(place) else { return "" }
    let price = Amounts.text(view.acquisitions.startups[place].price)
    guard let rules = rules.acquisitions, place < rules.startups.count else {
      return "on offer from \(price); the highest bid has it"
    }
    let (startup, stay) = (rules.startups[place], rules.leave.rest)
    let people =
      "\(tight(startup.researchers.times(stay))) researchers and \(tight(startup.engineers.times(stay))) engineers"
    return "on offer from \(price); the highest bid has it; \(people) would stay"
  }

  /// What a part of a rival is, and about what it asks.
  private func part(_ item: SheetItem, of place: Int) -> String {
    let agreed = "paid if the other side agrees, and the regulator does"
    guard let rules = rules.acquisitions, view.field.indices.contains(place) else { return agreed }
    let (kind, lab) = (PurchaseKind(raw: item.values["kind"] ?? 0), view.field[place])
    let name = cast.name(Seat(place))
    switch kind {
    case .stake:
      let ask = Amounts.text(lab.valuation.times(rules.stake))
      return "\(Amounts.percent(rules.stake)) of \(name), worth \(ask) by the market; founders who own more than half "
        + "want up to \(Amounts.percent(rules.premium + rules.rankPremium)) more; \(agreed)"
    case .team:
      return
        "\(Amounts.percent(rules.team)) of the people of \(name), who ask \(Amounts.text(rules.teamPrice)) for each "
        + "researcher; \(Amounts.percent(rules.leave)) of them leave; \(agreed)"
    default: return "all of \(name), worth \(Amounts.text(lab.valuation)) by the market; \(agreed)"
    }
  }

  private func tier(_ free: Rate) -> String {
    let now = "free users are served first; today they may use \(Amounts.percent(view.tiers.own.free))"
    guard free > view.tiers.own.free, view.customers.load > .one else { return now }
    return now + ", and users who pay are turned away already"
  }

  private func tender(_ price: Money) -> String {
    if view.contracts.certified < 0 { return "asks for certification; the price does not matter yet" }
    return "your government pays \(Amounts.atMost(view.contracts.size)) a quarter at most"
  }
}
