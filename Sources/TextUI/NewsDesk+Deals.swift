import Quantities
import RaceEngine

extension NewsDesk {
  /// Deals, estates, the regulator and public causes.
  mutating func deals() {
    bought()
    estates()
    probes()
    causes()
  }

  /// Stakes and start-ups that changed hands, and deals that wait.
  private mutating func bought() {
    let (now, then) = (view.acquisitions, before.acquisitions)
    for place in now.labs.indices where place < then.labs.count {
      let (lab, old) = (now.labs[place], then.labs[place])
      if lab.holder >= 0, lab.part > old.part {
        let part = Amounts.percent(lab.part)
        if Seat(place) == view.seat {
          add(74, .warning, "\(name(lab.holder)) owns \(part) of your lab now, and sees how you work.")
        } else {
          add(51, .neutral, "\(name(lab.holder)) owns \(part) of \(cast.name(Seat(place))) now.")
        }
      } else if old.holder >= 0, lab.part < old.part, view.field[place].isOpen {
        add(52, .neutral, "\(name(old.holder)) gave up a part of its stake in \(cast.name(Seat(place))).")
      }
      if lab.isInDistress, !old.isInDistress, Seat(place) != view.seat {
        add(56, .neutral, "\(cast.name(Seat(place))) is in distress: its teams, or all of it, can be bought.")
      }
    }
    for place in now.deals.indices where now.deals[place].turn == view.turn - 1 && now.deals[place].buyer != view.seat {
      let deal = now.deals[place]
      let what =
        deal.kind == .startup ? cast.name("startup", Int(deal.target)) : "\(Self.thing(deal.kind)) \(name(deal.target))"
      let price = Amounts.text(deal.price)
      add(54, .neutral, "\(cast.name(deal.buyer)) has agreed to buy \(what) for \(price); the regulator looks at it.")
    }
    bids()
    sold()
  }

  /// What is for sale, in one line.
  mutating func offers() {
    var offers: [String] = []
    for place in view.acquisitions.startups.indices where view.acquisitions.startups[place].isOnOffer {
      let price = Amounts.text(view.acquisitions.startups[place].price)
      offers.append("\(cast.name("startup", place)) from \(price)")
    }
    for place in view.acquisitions.labs.indices where view.acquisitions.labs[place].isInDistress {
      if Seat(place) != view.seat { offers.append("a team of \(cast.name(Seat(place))), or all of it") }
    }
    if !offers.isEmpty { add(36, .neutral, "For sale: \(offers.joined(separator: ", ")).") }
  }

  /// Lots of closed labs.
  private mutating func estates() {
    let (now, then) = (view.firesale.lots, before.firesale.lots)
    for place in now.indices where place < then.count {
      let (lot, old) = (now[place], then[place])
      let lab = cast.name(Seat(place))
      if lot.left > 0, old.left == 0 {
        let chips = Amounts.text(lot.chips)
        add(
          81, .warning,
          "What \(lab) left can be bid for: \(chips) and its people, from \(Amounts.atLeast(lot.reserve)).")
      } else if lot.winner >= 0, old.winner < 0 {
        let isYou = lot.winner == view.seat.raw
        add(isYou ? 82 : 53, isYou ? .good : .neutral, "\(name(lot.winner)) bought what \(lab) left.")
      } else if old.left > 0, lot.left == 0 {
        add(49, .neutral, "Nobody bought what \(lab) left: its people and chips are on the market.")
      }
    }
  }

  /// Probes that began or ended.
  private mutating func probes() {
    let (now, then) = (view.antitrust.labs, before.antitrust.labs)
    for place in now.indices where place < then.count {
      let isYou = Seat(place) == view.seat
      let lab = isYou ? "your lab" : cast.name(Seat(place))
      if now[place].left > 0, then[place].left == 0 {
        let left = now[place].left
        let text = "The regulator has begun a probe of \(lab), for \(left) quarter\(left == 1 ? "" : "s"): "
        add(isYou ? 90 : 61, isYou ? .alarm : .neutral, text + "it buys nobody, and hearings take attention.")
      }
      switch now[place].verdict {
      case .none: break
      case .dropped: add(isYou ? 71 : 47, isYou ? .good : .neutral, "The probe of \(lab) was dropped.")
      case .settled:
        let fine = Amounts.text(now[place].fine)
        add(isYou ? 89 : 45, isYou ? .alarm : .neutral, "The probe of \(lab) ended with a fine of \(fine).")
      case .divested:
        let text = "The probe of \(lab) ended: a part of its reach and stakes is given up."
        add(isYou ? 89 : 45, isYou ? .alarm : .neutral, text)
      }
    }
    if view.antitrust.hazard > 0, now.count > Int(view.seat.index), now[Int(view.seat.index)].left == 0 {
      let chance = Amounts.percent(view.antitrust.hazard)
      add(69, .warning, "The regulator watches you: at this heat a probe begins with a chance of \(chance) a quarter.")
    }
  }

  /// Who spent much on which cause, in one line, and rules that moved.
  private mutating func causes() {
    let now = view.lobbying
    var all: [String] = []
    for place in now.labs.indices where Seat(place) != view.seat {
      let spent = now.labs[place]
      var causes: [String] = []
      for (amount, one, other) in [
        (spent.antitrust, "leniency", "scrutiny"), (spent.exports, "trade", "controls"),
        (spent.rules, "liberty", "safety"), (spent.standards, "standards", "standards"),
      ] where amount.raw != 0 {
        causes.append("\(Amounts.text(Money(raw: abs(amount.raw)))) for \(amount > 0 ? one : other)")
      }
      if !causes.isEmpty { all.append("\(cast.name(Seat(place))) \(causes.joined(separator: " and "))") }
    }
    if !all.isEmpty { add(37, .neutral, "Lobbied: \(all.joined(separator: ", ")).") }
    let moved = now.rules - before.lobbying.rules
    if abs(moved.raw) >= 50_000 {
      add(41, .neutral, "Safety rules are getting \(moved > 0 ? "lighter" : "stricter"): \(Amounts.signed(moved)).")
    }
  }

  func name(_ seat: Int32) -> String {
    Seat(Int(seat)) == view.seat ? "Your lab" : cast.name(Seat(Int(seat)))
  }

  static func thing(_ kind: PurchaseKind) -> String {
    switch kind {
    case .startup: "a start-up"
    case .stake: "a stake in"
    case .team: "a team of"
    case .whole: "all of"
    }
  }
}
