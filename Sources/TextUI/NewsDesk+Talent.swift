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

  /// Offers to stars that came to nothing.
  private mutating func declined() {
    guard let ordered else { return }
    var stayed: [String] = []
    for slot in 0..<ordered.stars.count {
      let (place, own) = (Int(ordered.stars[slot].star), Int32(view.seat.index))
      guard place < view.stars.stars.count, view.stars.stars[place].employer != own else { continue }
      let (now, then) = (view.stars.stars[place].employer, before.stars.stars[place].employer)
      let pay = Amounts.text(ordered.stars[slot].pay)
      if now < 0 {
        stayed.append("\(star(place)) declined \(pay) and stays free")
      } else if now == then {
        stayed.append("\(star(place)) declined \(pay) and stays with \(cast.name(Seat(Int(now))))")
      } else {
        stayed.append("\(star(place)) declined \(pay) and took that of \(cast.name(Seat(Int(now))))")
      }
    }
    guard !stayed.isEmpty else { return }
    add(62, .neutral, "Your offers to stars: \(stayed.joined(separator: "; ")).")
  }

  private mutating func stars() {
    declined()
    var others: [String] = []
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
        if then == own {
          add(83, .alarm, "\(star(place)) leaves you for \(name).")
        } else {
          others.append(then < 0 ? "\(star(place)) joins \(name)" : "\(star(place)) leaves \(from) for \(name)")
        }
      }
    }
    if !others.isEmpty { add(49, .neutral, "Stars who moved: \(others.joined(separator: ", ")).") }
  }

  private func star(_ place: Int) -> String {
    let name = cast.name("star", place)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private func hub(_ number: Int32) -> String { cast.name("hub", Int(number)) }

  private func who(_ seat: Seat) -> String { seat == view.seat ? "Your lab" : cast.name(seat) }
}
