import Quantities
import RaceEngine

extension NewsDesk {
  private var promises: Promises {
    Promises(view: view, rules: rules, sheet: ordered ?? OrderSheet(), cast: cast)
  }

  private func deals(_ view: Observation) -> [Agreements.Known] {
    view.agreements.deals.indices.map { view.agreements.deals[$0] }
  }

  /// Agreements that were proposed, accepted or not, that bind, that ended, and that were broken.
  mutating func agreements() {
    let (old, new) = (deals(before), deals(view))
    let isThere = { (deal: Agreements.Known, list: [Agreements.Known]) in
      list.contains { $0.rival == deal.rival && $0.kind == deal.kind && $0.isOwn == deal.isOwn && $0.isBinding }
    }
    for deal in new {
      let name = cast.name(deal.rival)
      if deal.isBinding, !isThere(deal, old) {
        let head = deal.isOwn ? "\(name) accepted: your" : "Your"
        add(
          69, .good,
          "\(head) \(Amounts.text(deal.kind)) with \(name) binds for \(deal.left) more quarter\(deal.left == 1 ? "" : "s"): "
            + "\(promises.brief(deal.kind)).")
      } else if !deal.isBinding, !deal.isOwn {
        add(
          74, .warning,
          "\(name) proposes \(terms(deal)) (\(promises.brief(deal.kind))): “deal accept” it this quarter, or it lapses."
        )
      }
    }
    for deal in old
    where !deal.isBinding && deal.isOwn && !isThere(deal, new) && view.field[Int(deal.rival.index)].isOpen {
      let (name, kind) = (cast.name(deal.rival), Amounts.text(deal.kind))
      // Where each accepts what the other proposed, one of the two binds.
      let isBound = new.contains { $0.isBinding && $0.rival == deal.rival && $0.kind == deal.kind }
      add(
        66, .neutral,
        isBound
          ? "The \(kind) that you proposed to \(name) lapses: the one that \(name) proposed binds already."
          : "\(name) did not accept the \(kind) that you proposed.")
    }
    unheard(new)
    for deal in old where deal.isBinding && deal.left <= 1 && !isThere(deal, new) {
      add(48, .neutral, "Your \(Amounts.text(deal.kind)) with \(cast.name(deal.rival)) has run its time.")
    }
    breaches(old.filter { deal in deal.isBinding && deal.left > 1 && !isThere(deal, new) })
  }

  /// Proposals that reached nobody, because a lab hears of no more.
  private mutating func unheard(_ new: [Agreements.Known]) {
    guard let ordered else { return }
    for slot in 0..<ordered.agreements.count where ordered.agreements[slot].act == .propose {
      let order = ordered.agreements[slot]
      let isOut = new.contains { $0.isOwn && $0.rival == order.rival && $0.kind == order.kind }
      if !isOut, view.field[Int(order.rival.index)].isOpen {
        add(66, .neutral, "\(cast.name(order.rival)) could hear of no more proposals; yours was not made.")
      }
    }
  }

  /// Who broke an agreement, with whom, by what, and for which price.
  private mutating func breaches(_ gone: [Agreements.Known]) {
    for place in view.agreements.labs.indices where place < view.field.count {
      guard view.agreements.labs[place].broken == view.turn - 1 else { continue }
      let seat = Seat(place)
      if seat == view.seat { own(gone) } else { others(seat, gone.filter { $0.rival == seat }) }
    }
    // What ends before its time, and was not broken, found no cash or no partner.
    for deal in gone where !deal.kind.text.isEmpty && !isBroken(deal.rival) && !isBroken(view.seat) {
      let cause =
        view.field[Int(deal.rival.index)].isOpen ? "the fee found no cash" : "\(cast.name(deal.rival)) has closed"
      add(66, .warning, "Your \(Amounts.text(deal.kind)) with \(cast.name(deal.rival)) is over: \(cause).")
    }
  }

  private func isBroken(_ seat: Seat) -> Bool {
    let place = Int(seat.index)
    return view.agreements.labs.indices.contains(place) && view.agreements.labs[place].broken == view.turn - 1
  }

  private mutating func own(_ gone: [Agreements.Known]) {
    let left = (0..<(ordered?.agreements.count ?? 0)).compactMap { ordered?.agreements[$0] }.filter { $0.act == .leave }
    let training = ordered?.fleet.first?.training ?? before.own.trainingShare
    let ceiling = rules.agreements?.ceiling ?? .one
    var parts: [String] = []
    for deal in gone {
      let what = "your \(Amounts.text(deal.kind)) with \(cast.name(deal.rival))"
      let isLeft = left.contains { $0.rival == deal.rival && $0.kind == deal.kind }
      guard isLeft || deal.kind == .pledge && training > ceiling else { continue }
      let cause =
        isLeft
        ? "as you ordered"
        : "training had \(Amounts.percent(training)) of the fleet, and \(Amounts.percent(ceiling)) was allowed"
      let price = isLeft ? promises.price(of: deal.fee) : promises.price(of: 0)
      parts.append("\(what) for \(Amounts.text(price)) (\(cause))")
    }
    let what = parts.isEmpty ? "an agreement" : parts.joined(separator: "; ")
    let felt = view.convictions.added > 0 ? ", your people resent it (\(Amounts.percent(view.convictions.added)))" : ""
    let until = cast.date(of: view.turn - 1 + (rules.agreements?.memory ?? 1))
    add(82, .alarm, "You broke \(what): everybody knows\(felt), and customers distrust you until \(until).")
  }

  private mutating func others(_ seat: Seat, _ gone: [Agreements.Known]) {
    let name = cast.name(seat)
    guard !gone.isEmpty else {
      return add(73, .neutral, "\(name) broke an agreement with another lab; everybody knows.")
    }
    let what = Promises.all(gone.map { "its \(Amounts.text($0.kind)) with you" })
    add(73, .warning, "\(name) broke \(what); everybody knows, and it binds you no longer.")
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
}
