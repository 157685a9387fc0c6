import Quantities
import RaceEngine

/// What it does about regulators, partners and those who can hardly pay.
extension Plan {
  /// Serves those who can hardly pay at a discount, unless it can hardly pay itself.
  mutating func share(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    guard let most = rules.access?.most else { return }
    let own = Int(view.seat.index)
    let part = isShort(&view) ? 0 : min(habits.access, most)
    guard own < view.access.labs.count, view.access.labs[own].discount != part else { return }
    var order = Access.Order()
    order.part = part
    _ = advice.sheet.access.put(order)
    advice.because("access", part)
  }

  /// Speaks for its own ways as the standard, and for leniency when the regulator is hot and it is the largest.
  mutating func lobby(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    guard habits.lobby > 0, let large = rules.lobbying?.large, let alert = rules.antitrust?.alert else { return }
    var most: Rate = 0
    for place in view.field.indices { most = max(most, view.field[place].marketShare) }
    let isLargest = view.field[Int(view.seat.index)].marketShare == most
    var order = Lobbying.Order()
    order.amount = min(part(habits.lobby), large.times(.percent(90)))
    guard order.amount > 100 else { return }
    let isHot = isLargest && view.antitrust.heat > alert.times(.percent(60))
    order.cause = isHot ? .leniency : .standards
    _ = advice.sheet.lobbying.put(order)
    spend(order.amount)
    guard isHot else { return advice.because("own-standard", order.amount) }
    advice.because("regulator-hot", view.antitrust.heat)
  }

  /// Cuts the largest rival off from its own products, where that rival has a large part of the market and its own
  /// service could take it over; in the last year everybody.
  mutating func cutOff(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    guard let platform = rules.userdata?.platform, habits.cutOff > 0, lab.reach >= platform else { return }
    let own = Int(view.seat.index)
    guard own < view.userdata.cuts.count, lab.capability > 0 else { return }
    // In the last year what rivals pay for the way through counts less than their customers do.
    let isLate = view.turn + 4 >= view.quarters
    for place in view.field.indices where place != own && view.field[place].isOpen {
      let (isCut, share) = (view.userdata.cuts[own].contains(Seat(place)), view.field[place].marketShare)
      let isWanted = isLate || share >= habits.cutOff && view.field[own].marketShare.raw * 2 >= share.raw
      // Back again only once it is small.
      guard isCut ? !isLate && share.raw * 3 < habits.cutOff.raw : isWanted else { continue }
      var order = UserData.Order()
      (order.rival, order.access) = (Seat(place), isCut ? .restored : .cut)
      guard advice.sheet.userdata.put(order) else { return }
      advice.because("rival-large", share)
      guard isLate else { return }
    }
  }

  /// Accepts pledges and truces that it can keep and lessons that it needs. Proposes a pledge to labs in turn where it
  /// does not lead or once an accident is likely, and lessons where it is short of money and ahead of a rich rival.
  mutating func deal(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    guard rules.agreements != nil, matters > 0 else { return }
    let isPledging = habits.isPledging && (view.catastrophe.level >= .warning || lab.capability < view.bestRival)
    for place in view.agreements.deals.indices where matters > 0 {
      let known = view.agreements.deals.storage[place]
      guard !known.isOwn, !known.isBinding else { continue }
      let isWanted =
        switch known.kind {
        case .pledge: isPledging
        case .truce: habits.retain > 0 && view.stars.pay > 0
        case .compute: known.fee <= min(part(.percent(10)), view.rental.price.cost(of: known.chips))
        case .licence:
          known.fee <= part(.percent(5)) && view.field[Int(known.rival.index)].capability > lab.capability
        }
      guard isWanted else { continue }
      var order = Agreements.Order()
      (order.act, order.rival, order.kind) = (.accept, known.rival, known.kind)
      _ = advice.sheet.agreements.put(order)
      matters -= 1
      spend(known.fee)
      advice.because("deal-good", known.fee)
    }
    if isPledging { propose(&view, habits) }
    teach(&view)
  }

  private mutating func propose(_ view: inout Observation, _ habits: Habits) {
    let own = Int(view.seat.index)
    guard matters > 0, own < view.agreements.labs.count, view.turn + 10 < view.quarters, lab.revenue > 0 else { return }
    guard view.agreements.labs[own].pledges == 0 else { return }
    let rival = (own + 1 + Int(view.turn)) % view.field.count
    guard rival != own, view.field[rival].isOpen, view.agreements.labs[rival].pledges == 0 else { return }
    var order = Agreements.Order()
    (order.act, order.rival, order.kind, order.quarters) = (.propose, Seat(rival), .pledge, 8)
    _ = advice.sheet.agreements.put(order)
    matters -= 1
    advice.because("pledge-wanted", view.catastrophe.risk)
  }

  /// Offers to teach the richest lab that is well behind, for what a hundred researchers cost.
  private mutating func teach(_ view: inout Observation) {
    let own = Int(view.seat.index)
    guard matters > 0, lab.mayRaise, isShort(&view), view.turn + 6 < view.quarters else { return }
    var rival = -1
    for place in view.field.indices where place != own && view.field[place].isOpen {
      guard view.field[place].capability + .points(3) < lab.capability else { continue }
      if rival < 0 || view.field[place].valuation > view.field[rival].valuation { rival = place }
    }
    guard rival >= 0 else { return }
    for place in view.agreements.deals.indices {
      let known = view.agreements.deals.storage[place]
      if known.isOwn, known.kind == .licence { return }
    }
    var order = Agreements.Order()
    (order.act, order.rival, order.kind, order.quarters) = (.propose, Seat(rival), .licence, 6)
    order.fee = view.talent.researcherPay.quarterly(for: .people(100))
    _ = advice.sheet.agreements.put(order)
    matters -= 1
    advice.because("lessons-sold", order.fee)
  }
}
