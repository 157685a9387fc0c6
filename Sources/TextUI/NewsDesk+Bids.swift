import Quantities
import RaceEngine

extension NewsDesk {
  /// What became of the seat's own bids for start-ups, stakes, teams and labs.
  mutating func bids() {
    let agreed = Int(view.acquisitions.agreed)
    guard let ordered, ordered.acquisitions.count > 0 else { return }
    let all = (0..<ordered.acquisitions.count).map { ordered.acquisitions[$0] }
    // Where one of two was agreed, what changed hands tells which.
    let won = agreed == all.count ? all : agreed == 0 ? [] : Array(all.filter(isSeen).prefix(agreed))
    let wonThings = Set(won.map(thing))
    for bid in won {
      let what = "\(thing(bid)) for \(Amounts.text(bid.price))"
      add(
        76, .good,
        isFiled(bid)
          ? "You have agreed to buy \(what), and paid; the regulator looks at it before anybody comes."
          : "You bought \(what)\(brought(bid)).")
    }
    guard agreed == 0 || !won.isEmpty else {
      return add(73, .warning, "One of your two bids was not agreed; nothing was paid for it.")
    }
    for bid in all where !wonThings.contains(thing(bid)) {
      add(73, .warning, "Your bid of \(Amounts.text(bid.price)) for \(thing(bid)) was not agreed: \(cause(bid)).")
    }
  }

  /// Start-ups that others bought.
  mutating func sold() {
    let mine = (0..<(ordered?.acquisitions.count ?? 0)).compactMap { ordered?.acquisitions[$0] }
    for place in view.acquisitions.startups.indices where place < before.acquisitions.startups.count {
      let isGone = before.acquisitions.startups[place].isOnOffer && !view.acquisitions.startups[place].isOnOffer
      let isFiled = view.acquisitions.deals.indices.contains { deal in
        view.acquisitions.deals[deal].kind == .startup && Int(view.acquisitions.deals[deal].target) == place
      }
      guard isGone, !isFiled, !mine.contains(where: { $0.kind == .startup && Int($0.target) == place }) else {
        continue
      }
      let name = cast.name("startup", place)
      add(44, .neutral, "\(name.prefix(1).uppercased())\(name.dropFirst()) has been bought by another lab.")
    }
  }

  private func thing(_ bid: Acquisitions.Order) -> String {
    bid.kind == .startup ? cast.name("startup", Int(bid.target)) : "\(Self.thing(bid.kind)) \(name(bid.target))"
  }

  /// Whether what everybody sees shows that a bid was agreed.
  private func isSeen(_ bid: Acquisitions.Order) -> Bool {
    let place = Int(bid.target)
    let (now, own, isFiled) = (view.acquisitions, Int32(view.seat.index), isFiled(bid))
    switch bid.kind {
    case .startup: return isFiled || now.startups.indices.contains(place) && !now.startups[place].isOnOffer
    case .stake:
      guard now.labs.indices.contains(place), before.acquisitions.labs.indices.contains(place) else { return isFiled }
      return isFiled || now.labs[place].holder == own && now.labs[place].part > before.acquisitions.labs[place].part
    case .team: return isFiled
    case .whole: return isFiled || view.field.indices.contains(place) && !view.field[place].isOpen
    }
  }

  /// Whether a purchase waits for the regulator.
  private func isFiled(_ bid: Acquisitions.Order) -> Bool {
    let deals = view.acquisitions.deals
    return deals.indices.contains { deal in
      deals[deal].buyer == view.seat && deals[deal].kind == bid.kind && deals[deal].target == bid.target
    }
  }

  /// What came with what was bought.
  private func brought(_ bid: Acquisitions.Order) -> String {
    guard bid.kind == .startup, let rules = rules.acquisitions, Int(bid.target) < rules.startups.count else {
      return ""
    }
    let startup = rules.startups[Int(bid.target)]
    let stay = rules.leave.rest
    let know = startup.knowHow > 0 ? " and know-how" : ""
    return ": about \(tight(startup.researchers.times(stay))) researchers, "
      + "\(tight(startup.engineers.times(stay))) engineers\(know)"
  }

  private func cause(_ bid: Acquisitions.Order) -> String {
    let nothing = "nothing was paid"
    switch bid.kind {
    case .startup:
      let isGone =
        view.acquisitions.startups.indices.contains(Int(bid.target))
        && !view.acquisitions.startups[Int(bid.target)].isOnOffer
      return isGone ? "another lab bid more; \(nothing)" : nothing
    case .stake:
      guard let rules = rules.acquisitions, view.field.indices.contains(Int(bid.target)) else { return nothing }
      let ask = Amounts.text(before.field[Int(bid.target)].valuation.times(rules.stake))
      return "that part is worth \(ask) by the market, founders may want more, and the highest bid counts; \(nothing)"
    case .team, .whole: return "they asked for more, or another lab bid more; \(nothing)"
    }
  }
}
