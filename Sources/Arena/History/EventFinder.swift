import Quantities
import RaceEngine

/// Finds what happened in a quarter, from the world before it, the world after it, and the quarter's books.
struct EventFinder {
  private var before: World
  private var after: World
  private let rules: Ruleset
  private let flows: [[Flow]]
  private var purchases: [(buyer: Seat, price: Money)]
  private var found: [HistoryEvent] = []

  /// The events of a quarter.
  ///
  /// - Parameters:
  ///   - flows: What moved, by seat.
  ///   - purchases: What was paid for stakes, start-ups, teams and labs, in the order in which it was.
  static func events(
    from before: World, to after: World, _ rules: borrowing Ruleset, flows: [[Flow]],
    purchases: [(buyer: Seat, price: Money)]
  ) -> [HistoryEvent] {
    var finder = EventFinder(before: before, after: after, rules: copy rules, flows: flows, purchases: purchases)
    finder.money()
    finder.agreements()
    finder.stars()
    finder.startups()
    finder.shares()
    finder.blocked()
    finder.scandals()
    finder.vendors()
    finder.ends()
    return finder.found
  }

  private var turn: Int32 { before.turn }

  private mutating func add(_ event: HistoryEvent) { found.append(event) }

  private func number(_ seat: Seat) -> Int32 { Int32(seat.index) }

  /// What came of a cause from an account in the quarter.
  private func sum(_ seat: Seat, _ good: Good, _ cause: MechanicName, from account: Account) -> Int64 {
    flows[Int(seat.index)].filter {
      $0.good == good && $0.cause == cause.domain && $0.account == account && $0.amount > 0
    }.reduce(0) { $0 + $1.amount }
  }

  /// Rounds, money of the chip vendor, and patrons.
  private mutating func money() {
    for seat in after.seats {
      let round = sum(seat, .money, FundingRounds.name, from: .investors)
      if round > 0 { add(HistoryEvent(.roundPaid, number(seat), money: Money(raw: round))) }
      let lent = sum(seat, .money, CircularMoney.name, from: .vendors)
      if lent > 0 { add(HistoryEvent(.vendorPaid, number(seat), money: Money(raw: lent))) }
      let (old, new) = (before.patronage[seat], after.patronage[seat])
      guard old.patron != new.patron || old.until != new.until else { continue }
      if old.patron > 0 { add(HistoryEvent(.patronEnded, number(seat), number: old.patron)) }
      if new.patron > 0 {
        add(HistoryEvent(.patronBegan, number(seat), number: new.patron, money: new.cash, chips: new.chips))
      }
    }
  }

  /// Agreements that began, were broken, or ended.
  private mutating func agreements() {
    guard let terms = rules.agreements else { return }
    let (old, new) = (before.agreements.deals, after.agreements.deals)
    for place in new.indices where new[place].isBinding && new[place].begun == turn {
      let deal = new[place]
      add(HistoryEvent(.agreementBegan, number(deal.from), other: number(deal.to), number: Int32(deal.kind.raw)))
    }
    for place in old.indices where old[place].isBinding {
      let deal = old[place]
      let isThere = new.indices.contains { index in
        let now = new[index]
        return now.isBinding && now.kind == deal.kind && now.from == deal.from && now.to == deal.to
          && now.begun == deal.begun
      }
      if isThere { continue }
      let breakers = [deal.from, deal.to].filter { broke(deal, $0, terms) }
      for seat in breakers {
        let other = seat == deal.from ? deal.to : deal.from
        let isTrained = deal.kind == .pledge && after.labs[seat].trainingShare > terms.ceiling
        let penalty = isTrained ? terms.penalty : 0
        add(
          HistoryEvent(
            .agreementBroken, number(seat), other: number(other), number: Int32(deal.kind.raw), money: penalty))
      }
      if breakers.isEmpty {
        add(HistoryEvent(.agreementEnded, number(deal.from), other: number(deal.to), number: Int32(deal.kind.raw)))
      }
    }
  }

  /// Whether a lab broke an agreement that is gone: a pledge by its training, any by leaving it before its end.
  private mutating func broke(_ deal: Agreements.Deal, _ seat: Seat, _ terms: Agreements.Rules) -> Bool {
    guard after.agreements.broken[seat] == turn else { return false }
    if deal.kind == .pledge, after.labs[seat].trainingShare > terms.ceiling { return true }
    return deal.left > 1 && deal.kind != .pledge
      || deal.kind == .pledge && after.labs[deal.from].trainingShare <= terms.ceiling
        && after.labs[deal.to].trainingShare <= terms.ceiling
  }

  private mutating func stars() {
    for place in after.stars.stars.indices where place < before.stars.stars.count {
      let (old, new) = (before.stars.stars[place].employer, after.stars.stars[place].employer)
      if old != new { add(HistoryEvent(.starMoved, old, other: new, number: Int32(place))) }
    }
  }

  /// Start-ups that were sold, or agreed on. The payments of a quarter stand in the order of the start-ups.
  private mutating func startups() {
    let kind = Int32(PurchaseKind.startup.raw)
    for place in Int32(0)..<8 where after.acquisitions.sold >> place & 1 == 1 {
      if before.acquisitions.sold >> place & 1 == 0, !purchases.isEmpty {
        let (buyer, price) = purchases.removeFirst()
        let isFiled = isFiled(.startup, place)
        add(HistoryEvent(isFiled ? .purchaseAgreed : .bought, number(buyer), other: place, number: kind, money: price))
      } else if let deal = reviewed(.startup, place) {
        add(HistoryEvent(.bought, number(deal.buyer), other: place, number: kind, money: deal.price))
      }
    }
  }

  private func isFiled(_ kind: PurchaseKind, _ target: Int32) -> Bool {
    let deals = after.acquisitions.deals
    return deals.indices.contains { deals[$0].kind == kind && deals[$0].target == target && deals[$0].turn == turn }
  }

  /// A deal that waited before the quarter, and no longer does.
  private func reviewed(_ kind: PurchaseKind, _ target: Int32) -> Acquisitions.Deal? {
    let (old, new) = (before.acquisitions.deals, after.acquisitions.deals)
    let place = old.indices.first { old[$0].kind == kind && old[$0].target == target }
    guard let deal = place.map({ old[$0] }) else { return nil }
    let waits = new.indices.contains { index in
      new[index].kind == kind && new[index].target == target && new[index].turn == deal.turn
        && new[index].buyer == deal.buyer
    }
    return waits ? nil : deal
  }

  /// Stakes, teams and whole labs, that waited or were agreed at once.
  private mutating func shares() {
    for kind in [PurchaseKind.whole, .stake, .team] {
      for target in after.seats {
        let place = number(target)
        if let deal = reviewed(kind, place), isDone(kind, target, deal.buyer) {
          add(HistoryEvent(.bought, number(deal.buyer), other: place, number: Int32(kind.raw), money: deal.price))
          continue
        }
        let buyer = after.seats.first { seat in
          purchases.contains { $0.buyer == seat } && (isFiled(kind, place) || isDone(kind, target, seat))
        }
        guard let buyer, let paid = purchases.firstIndex(where: { $0.buyer == buyer }) else { continue }
        let price = purchases.remove(at: paid).price
        let event = isFiled(kind, place) ? EventKind.purchaseAgreed : .bought
        add(HistoryEvent(event, number(buyer), other: place, number: Int32(kind.raw), money: price))
      }
    }
  }

  /// Whether something of a lab went to a buyer this quarter.
  private mutating func isDone(_ kind: PurchaseKind, _ target: Seat, _ buyer: Seat) -> Bool {
    let owner = after.acquisitions.owners[target]
    let hasGrown = owner.holder == number(buyer) && owner.part > before.acquisitions.owners[target].part
    let people = sum(buyer, .researchers, Acquisitions.name, from: Account(target))
    let staff = people + sum(buyer, .engineers, Acquisitions.name, from: Account(target))
    let hasClosed = before.labs[target].isOpen && !after.labs[target].isOpen
    return switch kind {
    case .startup: false
    case .stake: hasGrown
    case .team: staff > 0 && !hasClosed
    case .whole: staff > 0 && hasClosed
    }
  }

  /// Deals that waited and came to nothing.
  private mutating func blocked() {
    let deals = before.acquisitions.deals
    for place in deals.indices {
      let deal = deals[place]
      guard reviewed(deal.kind, deal.target) != nil else { continue }
      let isBought = found.contains {
        $0.kind == .bought && $0.seat == number(deal.buyer) && $0.other == deal.target && $0.purchase == deal.kind
      }
      guard !isBought else { continue }
      add(
        HistoryEvent(
          .purchaseBlocked, number(deal.buyer), other: deal.target, number: Int32(deal.kind.raw), money: deal.price))
    }
  }

  /// Who was caught, and whom the regulator probes.
  private mutating func scandals() {
    for seat in after.seats {
      let caught = rules.exports == nil ? 0 : after.exports.caught[seat]
      if caught > 0 { add(HistoryEvent(.smugglingCaught, number(seat), chips: caught)) }
      let until = after.distillation.scandals[seat].shutOutUntil
      if until > before.distillation.scandals[seat].shutOutUntil {
        add(HistoryEvent(.distillingCaught, number(seat), number: until))
      }
      let (old, new) = (before.antitrust.dockets[seat], after.antitrust.dockets[seat])
      if new.left > 0, old.left == 0 { add(HistoryEvent(.probeBegan, number(seat))) }
      if new.verdict != .none, old.left > 0, new.left == 0 {
        add(HistoryEvent(.probeEnded, number(seat), number: Int32(new.verdict.raw), money: new.fine))
      }
    }
  }

  /// Contracts with the second vendor.
  private mutating func vendors() {
    for seat in after.seats {
      let (old, new) = (before.procurement.contracts[seat], after.procurement.contracts[seat])
      if new.left > 0, old.left == 0 || new.left > old.left {
        add(HistoryEvent(.contractSigned, number(seat), number: new.left, chips: new.amount))
      } else if old.left > 0, new.left == 0 {
        add(HistoryEvent(.contractEnded, number(seat)))
      }
    }
  }

  private mutating func ends() {
    for seat in after.seats {
      if after.labs[seat].restructurings > before.labs[seat].restructurings {
        add(HistoryEvent(.restructured, number(seat)))
      }
      if before.labs[seat].isOpen, !after.labs[seat].isOpen { add(HistoryEvent(.closed, number(seat))) }
    }
  }
}
