import Quantities
import RaceEngine

extension NewsDesk {
  /// Stars who came and went, what a budget kept, what movers brought, and labs that moved.
  mutating func talent() {
    stars()
    if view.retention.kept > 0 {
      let stars = view.retention.kept == 1 ? "a star" : "\(view.retention.kept) stars"
      add(61, .good, "You kept \(stars) whom others wanted, for \(Amounts.text(view.retention.spent)) this quarter.")
    }
    if view.walks.gained >= Decades(raw: 1_000) {
      add(41, .good, "People who came from other labs brought know-how: \(Amounts.text(view.walks.gained)).")
    }
    for place in view.hubs.labs.indices where place < before.hubs.labs.count {
      let (now, then) = (view.hubs.labs[place].hub, before.hubs.labs[place].hub)
      if now != then { add(46, .neutral, "\(who(Seat(place))) moved from \(hub(then)) to \(hub(now)).") }
    }
  }

  private mutating func stars() {
    for place in view.stars.stars.indices where place < before.stars.stars.count {
      let (now, then) = (view.stars.stars[place].employer, before.stars.stars[place].employer)
      guard now != then else { continue }
      let own = Int32(view.seat.index)
      let from = then < 0 ? "" : cast.name(Seat(Int(then)))
      if now == own {
        add(81, .good, "\(star(place)) joins you\(then < 0 ? "" : " from \(from)").")
      } else if now < 0 {
        add(47, .neutral, "\(star(place)) is free: \(from) has closed.")
      } else {
        let name = cast.name(Seat(Int(now)))
        let isLoss = then == own
        let whom = isLoss ? "you" : from
        let move = then < 0 ? "\(star(place)) joins \(name)." : "\(star(place)) leaves \(whom) for \(name)."
        add(isLoss ? 83 : 49, isLoss ? .alarm : .neutral, move)
      }
    }
  }

  /// Agreements that were proposed, that bind, and that were broken.
  mutating func agreements() {
    for place in view.agreements.deals.indices {
      let deal = view.agreements.deals[place]
      let name = cast.name(deal.rival)
      let was = before.agreements.deals.indices.contains { index in
        let old = before.agreements.deals[index]
        return old.rival == deal.rival && old.kind == deal.kind && old.isOwn == deal.isOwn && old.isBinding
      }
      if deal.isBinding, !was {
        add(69, .good, "Your \(Amounts.text(deal.kind)) with \(name) binds for \(deal.left) more quarters.")
      } else if !deal.isBinding, !deal.isOwn {
        add(74, .warning, "\(name) proposes \(terms(deal)): “deal accept” it this quarter, or it lapses.")
      }
    }
    for place in view.agreements.labs.indices where view.agreements.labs[place].broken == view.turn - 1 {
      let isYou = Seat(place) == view.seat
      add(isYou ? 82 : 73, isYou ? .alarm : .warning, "\(who(Seat(place))) broke an agreement; everybody knows.")
    }
  }

  private func terms(_ deal: Agreements.Known) -> String {
    let fee = Amounts.text(deal.fee)
    return switch deal.kind {
    case .pledge: "a safety pledge for \(deal.left) quarters"
    case .truce: "a truce over stars for \(deal.left) quarters"
    case .compute: "to let you \(Amounts.text(deal.chips)) for \(fee) a quarter, \(deal.left) quarters"
    case .licence: "to teach you for \(fee) a quarter, \(deal.left) quarters"
    }
  }

  private func star(_ place: Int) -> String {
    let name = cast.name("star", place)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private func hub(_ number: Int32) -> String { cast.name("hub", Int(number)) }

  private func who(_ seat: Seat) -> String { seat == view.seat ? "Your lab" : cast.name(seat) }
}
