import Quantities
import RaceEngine

extension NewsDesk {
  /// Runs that slipped, how releases were received, whose models rivals sell, and broken trust.
  mutating func launches() {
    if view.slips.slipped, view.own.isOpen {
      add(90, .alarm, "The training run slipped: part of the quarter’s work is lost, and it ends a quarter later.")
    }
    for place in view.reception.labs.indices where place < view.field.count {
      reception(view.reception.labs[place], of: Seat(place))
    }
    for place in view.licensing.labs.indices where place < before.licensing.labs.count {
      deal(view.licensing.labs[place], since: before.licensing.labs[place], of: Seat(place))
    }
    var closed: [String] = []
    for place in view.pivots.labs.indices where place < before.pivots.labs.count {
      let (now, then) = (view.pivots.labs[place], before.pivots.labs[place])
      guard now.wound > then.wound, now.wound >= .percent(15) else { continue }
      guard Seat(place) == view.seat else {
        closed.append(cast.name(Seat(place)))
        continue
      }
      let less = figures.bestModel(of: view.seat)?.state == .open ? "under a restricted licence" : "closed"
      add(
        77, .warning,
        "Your lab has been known as open, and the best model that it offers is \(less): developers and staff trust it "
          + "less, and that heals slowly.")
    }
    if !closed.isEmpty {
      add(46, .neutral, "Known as open, and trusted less since they closed: \(closed.joined(separator: ", ")).")
    }
  }

  private mutating func reception(_ lab: Reception.Expectation, of seat: Seat) {
    guard abs(lab.surprise.raw) >= 100 else { return }
    let isYou = seat == view.seat
    let whose = isYou ? "Your release" : "\(cast.name(seat))’s release"
    let size = points(Capability(raw: abs(lab.surprise.raw)))
    if lab.surprise > 0 {
      add(isYou ? 73 : 47, isYou ? .good : .neutral, "\(whose) surprised the market by \(size) points.")
    } else {
      add(
        isYou ? 74 : 47, isYou ? .warning : .neutral,
        "\(whose) disappointed: \(size) points below what was expected.")
    }
  }

  /// Why the lab sells a rival's model no longer.
  private func cause(_ deal: Licensing.Deal) -> String {
    let isEnded = (0..<(ordered?.licensing.count ?? 0)).contains {
      ordered?.licensing[$0].model == deal.model && ordered?.licensing[$0].deal == .end
    }
    if isEnded { return ", as you ordered" }
    guard view.field[Int(deal.owner.index)].isOpen else { return ": it has closed" }
    let model = figures.models.first { $0.id == deal.model }
    if let model, figures.ownCapability >= model.capability { return ": your own is as good" }
    return model?.state == .open ? ": its weights are open to all" : ": its owner withholds it"
  }

  private mutating func deal(_ now: Licensing.Deal, since then: Licensing.Deal, of seat: Seat) {
    guard now.model != then.model else { return }
    let isYou = seat == view.seat
    let who = isYou ? "You" : cast.name(seat)
    if now.model != 0 {
      let isYours = now.owner == view.seat
      let owner = isYours ? "your" : "\(cast.name(now.owner))’s"
      add(
        isYou || isYours ? 71 : 45, .neutral,
        "\(who) now sell\(isYou ? "" : "s") \(owner) model #\(now.model) as \(isYou ? "your" : "its") own product"
          + (isYours ? ": it pays you a part of its sales, and competes with you for users." : "."))
    } else {
      add(
        isYou ? 81 : 45, isYou ? .warning : .neutral,
        "\(who) no longer sell\(isYou ? "" : "s") the model of \(cast.name(then.owner))\(isYou ? cause(then) : "").")
    }
  }
}
