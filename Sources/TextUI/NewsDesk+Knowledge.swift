import Quantities
import RaceEngine

extension NewsDesk {
  /// Suppliers that were bought, labs that were cut off, scandals, thefts, breakthroughs, and papers.
  mutating func knowledge() {
    suppliers()
    platforms()
    secrets()
    breakthroughs()
    papers()
  }

  private func who(_ seat: Seat) -> String { seat == view.seat ? "You" : cast.name(seat) }

  private mutating func suppliers() {
    if view.stakes.wasBlocked {
      add(90, .alarm, "The authorities blocked your deal for a supplier of data; it cost nothing.")
    }
    for place in view.stakes.suppliers.indices where place < before.stakes.suppliers.count {
      let (now, then) = (view.stakes.suppliers[place], before.stakes.suppliers[place])
      if now.holder >= 0, now.holder != then.holder || now.part > then.part {
        let (holder, part) = (Seat(Int(now.holder)), Amounts.percent(now.part))
        let isYou = holder == view.seat
        let verb = isYou ? "hold" : "holds"
        let lost = isYou || then.holder != Int32(view.seat.index) ? "" : " and has bought you out"
        add(
          isYou ? 74 : 73, isYou ? .good : .warning,
          "\(who(holder)) \(verb) \(part) of \(cast.name("supplier", place)) now\(lost); its other customers will leave."
        )
      } else if let wanted = ordered?.stakes.table, !view.stakes.wasBlocked, now.holder != Int32(view.seat.index) {
        for slot in wanted.indices where Int(wanted[slot].supplier) == place {
          add(72, .warning, "Your bid for \(cast.name("supplier", place)) was not enough; it cost nothing.")
        }
      }
    }
  }

  private mutating func platforms() {
    for place in view.userdata.cuts.indices where place < before.userdata.cuts.count {
      let platform = Seat(place)
      for other in view.field.indices.map({ Seat($0) }) {
        let (now, then) = (view.userdata.cuts[place].contains(other), before.userdata.cuts[place].contains(other))
        guard now != then, platform != view.seat else { continue }
        let isYou = other == view.seat
        let name = isYou ? "you" : cast.name(other)
        add(
          isYou ? 83 : 47, isYou && now ? .alarm : .neutral,
          now
            ? "\(cast.name(platform)) has cut \(name) off from its products: users and their data are lost there."
            : "\(cast.name(platform)) lets \(name) into its products again.")
      }
    }
  }

  private mutating func secrets() {
    for place in view.distillation.labs.indices where place < before.distillation.labs.count {
      let (now, then) = (view.distillation.labs[place].shutOutUntil, before.distillation.labs[place].shutOutUntil)
      guard now > then else { continue }
      let seat = Seat(place)
      let isYou = seat == view.seat
      add(
        isYou ? 94 : 61, isYou ? .alarm : .neutral,
        "\(who(seat)) \(isYou ? "were" : "was") caught distilling a rival’s model: customers turn away, and no lab "
          + "lets \(isYou ? "you" : "it") learn from its service before \(cast.date(of: now)).")
    }
    if view.hardening.wasRobbed { add(87, .alarm, "Weights of your models were stolen; a rival knows more now.") }
    for place in view.field.indices where view.hardening.leaks >> Int32(place) & 1 == 1 {
      let isYou = Seat(place) == view.seat
      add(
        isYou ? 87 : 56, isYou ? .alarm : .neutral,
        "\(isYou ? "Your" : cast.name(Seat(place)) + "’s") weights leaked: everybody who knows less learns from them.")
    }
  }

  private mutating func breakthroughs() {
    for place in view.breakthroughs.kinds.indices where place < before.breakthroughs.kinds.count {
      let (now, then) = (view.breakthroughs.kinds[place], before.breakthroughs.kinds[place])
      let isService = rules.breakthroughs.map { place < $0.kinds.count && $0.kinds[place].appeal > 0 } ?? false
      let what = isService ? "answers that think longer" : "a tool that changes how discovery goes"
      if now.got >= 0, then.got < 0 {
        let use = isService && now.seen < 0 ? " Your next release uses it; nobody knows before." : ""
        add(95, .good, "A breakthrough in your lab: \(what).\(use)")
      }
      if now.seen >= 0, then.seen < 0 {
        let users = view.field.indices.filter { now.users >> Int32($0) & 1 == 1 }
        let isAlone = users.count == 1 && Seat(users[0]) != view.seat
        let first = isAlone ? "\(cast.name(Seat(users[0]))) has" : "there are now"
        add(82, now.got >= 0 ? .neutral : .alarm, "A breakthrough is out: \(first) \(what).")
      }
    }
  }

  /// Rivals whose share of published discoveries moved by a fifth of all.
  private mutating func papers() {
    var changes: [String] = []
    for place in view.publishing.labs.indices where place < before.publishing.labs.count && Seat(place) != view.seat {
      let (now, then) = (view.publishing.labs[place].share, before.publishing.labs[place].share)
      guard abs((now - then).raw) >= 200_000, view.field[place].isOpen else { continue }
      changes.append("\(cast.name(Seat(place))) \(Amounts.percent(now))")
    }
    guard !changes.isEmpty else { return }
    add(46, .neutral, "Labs publish another part of what they find: \(changes.joined(separator: ", ")).")
  }
}
