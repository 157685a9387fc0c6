import Quantities

extension Agreements {
  /// A lab breaks its word: it pays, and is ashamed.
  static func leave(
    _ order: Order, _ seat: Seat, _ world: inout World, _ rules: Rules, _ book: inout some Recorder
  ) {
    var place = 0
    while place < world.agreements.deals.count {
      let deal = world.agreements.deals.storage[place]
      guard deal.isBinding, deal.kind == order.kind, deal.binds(seat), deal.binds(order.rival) else {
        place += 1
        continue
      }
      let price = price(of: deal.fee, rules)
      // Money that arrives later this quarter cannot be paid yet: it is owed.
      let paid = min(price, max(world.labs[seat].cash, 0))
      let to = world.labs[order.rival].isOpen ? Account(order.rival) : .government
      world.pay(paid, from: Account(seat), to: to, by: name.domain, &book)
      world.conditions[seat].dues += price - paid
      shame(seat, &world, rules)
      world.agreements.deals.remove(at: place)
    }
  }

  /// What a broken word costs beside money.
  static func shame(_ seat: Seat, _ world: inout World, _ rules: Rules) {
    world.agreements.broken[seat] = world.turn
    world.conditions[seat].betrayal += rules.betrayal
  }

  /// A proposal of last quarter begins to bind, unless the two have such an agreement already.
  static func accept(_ order: Order, _ seat: Seat, _ world: inout World) {
    var proposed = -1
    for place in world.agreements.deals.indices {
      let deal = world.agreements.deals.storage[place]
      guard deal.kind == order.kind, deal.binds(seat), deal.binds(order.rival) else { continue }
      if deal.isBinding, deal.kind.isMutual || deal.to == seat { return }
      if !deal.isBinding, deal.to == seat, deal.begun < world.turn { proposed = place }
    }
    guard proposed >= 0 else { return }
    world.agreements.deals[proposed].isBinding = true
    world.agreements.deals[proposed].begun = world.turn
  }

  /// Proposals that nobody accepted are gone.
  static func lapse(_ world: inout World) {
    var place = 0
    while place < world.agreements.deals.count {
      if world.agreements.deals[place].isBinding { place += 1 } else { world.agreements.deals.remove(at: place) }
    }
  }

  /// A proposal goes out; nobody hears more of them than there are places for.
  static func propose(_ order: Order, _ seat: Seat, _ world: inout World) {
    guard world.labs[order.rival].isOpen else { return }
    var (own, theirs) = (0, 0)
    var mine = 0
    for place in world.agreements.deals.indices {
      if world.agreements.deals[place].from == seat { own += 1 }
      if world.agreements.deals[place].binds(seat) { mine += 1 }
      if world.agreements.deals[place].binds(order.rival) { theirs += 1 }
    }
    guard own < mostOwn, theirs < 12, mine < 12 else { return }
    var deal = Deal()
    (deal.kind, deal.from, deal.to) = (order.kind, seat, order.rival)
    (deal.begun, deal.left) = (world.turn, order.quarters)
    if order.kind == .compute { deal.chips = order.chips }
    if !order.kind.isMutual { deal.fee = order.fee }
    world.agreements.deals.append(deal)
  }

  /// What binds is kept: fees against chips and lessons, trust, truces; what has run its time ends.
  static func honour(_ world: inout World, _ rules: Rules, _ book: inout some Recorder) {
    var letOut = BySeat<Chips>(0)
    var pledged = SeatSet.nobody
    var atTruce = SeatSet.nobody
    var place = 0
    while place < world.agreements.deals.count {
      let deal = world.agreements.deals.storage[place]
      guard deal.isBinding else {
        place += 1
        continue
      }
      let parties = SeatSet(bits: SeatSet(deal.from).bits | SeatSet(deal.to).bits)
      var isKept = true
      switch deal.kind {
      case .pledge: pledged.bits |= parties.bits
      case .truce: atTruce.bits |= parties.bits
      case .compute: isKept = lend(deal, &letOut, &world, rules, &book)
      case .licence: isKept = teach(deal, &world, rules, &book)
      }
      world.agreements.deals[place].left -= 1
      if isKept, world.agreements.deals[place].left > 0 {
        place += 1
      } else {
        world.agreements.deals.remove(at: place)
      }
    }
    for seat in world.seats {
      if pledged.contains(seat) {
        world.conditions[seat].isPledged = true
        world.conditions[seat].hiring += rules.pull
        appeal(to: seat, rules.trust, &world)
      }
      if atTruce.contains(seat) {
        world.conditions[seat].leaving = world.conditions[seat].leaving - rules.calm
        world.conditions[seat].hiring = world.conditions[seat].hiring - rules.resentment
      }
      let since = world.turn - world.agreements.broken[seat]
      if since < rules.memory { appeal(to: seat, -rules.distrust, &world) }
    }
  }

  private static func appeal(to seat: Seat, _ utility: Rate, _ world: inout World) {
    for kind in 0..<4 { world.conditions[seat].appeal[kind] += utility }
  }

  /// Chips are let for the fee, or for a part of it where fewer chips run than were promised.
  /// - Returns: Whether the fee was at hand.
  private static func lend(
    _ deal: Deal, _ letOut: inout BySeat<Chips>, _ world: inout World, _ rules: Rules, _ book: inout some Recorder
  ) -> Bool {
    let most = max(world.labs[deal.from].running.times(rules.mostLet) - letOut[deal.from], 0)
    let chips = min(deal.chips, most)
    let fee = deal.fee.times(chips.raw, over: max(deal.chips.raw, 1))
    guard pay(fee, deal, &world, &book) else { return false }
    letOut[deal.from] += chips
    world.conditions[deal.from].rented = world.conditions[deal.from].rented - chips
    world.conditions[deal.to].rented += chips
    return true
  }

  /// The receiver learns a part of what the giver knows more.
  /// - Returns: Whether the fee was at hand.
  private static func teach(
    _ deal: Deal, _ world: inout World, _ rules: Rules, _ book: inout some Recorder
  ) -> Bool {
    guard pay(deal.fee, deal, &world, &book) else { return false }
    let gap = max(world.labs[deal.from].knowHow - world.labs[deal.to].knowHow, 0)
    let taught = min(gap.times(rules.taught), rules.mostTaught)
    world.move(.knowHow, taught.raw, from: .world, to: Account(deal.to), by: name.domain, &book)
    return true
  }

  private static func pay(_ fee: Money, _ deal: Deal, _ world: inout World, _ book: inout some Recorder) -> Bool {
    guard fee <= max(world.labs[deal.to].cash, 0) else { return false }
    world.pay(fee, from: Account(deal.to), to: Account(deal.from), by: name.domain, &book)
    return true
  }
}
