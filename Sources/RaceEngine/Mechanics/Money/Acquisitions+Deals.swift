package import Quantities
package import Randomness

extension Acquisitions {
  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    for seat in world.seats {
      world.acquisitions.agreed[seat] = 0
      let count = world.labs[seat].restructurings
      if count > world.acquisitions.owners[seat].seen {
        world.acquisitions.owners[seat].seen = count
        world.acquisitions.owners[seat].since = world.turn - 1
      }
      hold(seat, &world, rules, &book)
    }
    if !world.acquisitions.deals.isEmpty { review(&world, rules, chance, &book) }
    var bids = 0
    for seat in world.seats { bids += sheets[seat].acquisitions.count }
    guard bids > 0 else { return }
    for kind in [PurchaseKind.startup, .whole, .stake, .team] {
      for target in 0..<Seat.most {
        guard let deal = best(kind, Int32(target), sheets, &world, rules, chance) else { continue }
        if kind != .startup, !agrees(to: deal, &world, rules, chance) { continue }
        agree(on: deal, &world, rules, &book)
      }
    }
  }

  /// What a stake gives its holder: insight into the lab, and worth.
  private static func hold(_ seat: Seat, _ world: inout World, _ rules: Rules, _ book: inout some Recorder) {
    let owner = world.acquisitions.owners[seat]
    guard owner.holder >= 0 else { return }
    let holder = Seat(Int(owner.holder))
    guard world.labs[seat].isOpen, world.labs[holder].isOpen else {
      world.acquisitions.owners[seat].holder = -1
      world.acquisitions.owners[seat].part = 0
      return
    }
    let assets = world.conditions[holder].assets + world.labs[seat].valuation.times(owner.part)
    world.conditions[holder].assets = min(assets, .billions(100_000))
    let gap = max(world.labs[seat].knowHow - world.labs[holder].knowHow, 0)
    let learned = gap.times(rules.insight).times(owner.part)
    world.move(.knowHow, learned.raw, from: .world, to: Account(holder), by: name.domain, &book)
  }

  /// Closes or blocks the deals that have waited; those of a lab under a probe wait on.
  private static func review(_ world: inout World, _ rules: Rules, _ chance: Chance, _ book: inout some Recorder) {
    var place = 0
    while place < world.acquisitions.deals.count {
      let deal = world.acquisitions.deals[place]
      let isWaiting =
        world.turn - deal.turn < world.antitrust.gate.delay || world.antitrust.dockets[deal.buyer].left > 0
      if isWaiting, world.labs[deal.buyer].isOpen {
        place += 1
        continue
      }
      world.acquisitions.deals.remove(at: place)
      let isTeam = deal.kind == .team || deal.kind == .startup
      let hazard =
        world.review(of: deal.price, isControl: isControl(deal, &world, rules), isTeam: isTeam, by: deal.buyer) ?? 0
      // The same luck whatever else is under review.
      let identity = UInt64(deal.kind.rawValue) << 16 | UInt64(deal.target) << 8 | UInt64(deal.buyer.index)
      let isBlocked = chance.draw(name.domain, turn: deal.turn, of: identity, for: 2).happens(hazard.raw)
      if isBlocked || !isPossible(deal, &world, rules) {
        if deal.kind == .startup { world.acquisitions.sold &= ~(1 << deal.target) }
        if world.labs[deal.buyer].isOpen {
          world.pay(
            deal.price, from: .investors, to: Account(deal.buyer), by: name.domain, knownTo: .everyone, &book)
        }
      } else {
        close(deal, &world, rules, &book)
      }
    }
  }

  /// The highest price that is offered for something; a draw ranks equals.
  private static func best(
    _ kind: PurchaseKind, _ target: Int32, _ sheets: Span<OrderSheet>, _ world: inout World, _ rules: Rules,
    _ chance: Chance
  ) -> Deal? {
    var found: Deal?
    var tie: UInt64 = 0
    for seat in world.seats {
      guard sheets[seat].acquisitions.count > 0, world.labs[seat].isOpen else { continue }
      for place in 0..<sheets[seat].acquisitions.count {
        let order = sheets[seat].acquisitions.table[place]
        guard order.kind == kind, order.target == target else { continue }
        let identity = UInt64(kind.rawValue) << 16 | UInt64(target) << 8 | UInt64(seat.index)
        let draw = chance.draw(name.domain, turn: world.turn, of: identity).bits
        let isHigher = found.map { order.price > $0.price || order.price == $0.price && draw > tie } ?? true
        guard isHigher else { continue }
        var deal = Deal()
        (deal.kind, deal.buyer, deal.target) = (kind, seat, target)
        (deal.price, deal.turn) = (order.price, world.turn)
        guard isPossible(deal, &world, rules) else { continue }
        (found, tie) = (deal, draw)
      }
    }
    return found
  }

  /// Whether what was agreed or asked for can still be done.
  private static func isPossible(_ deal: Deal, _ world: inout World, _ rules: Rules) -> Bool {
    guard world.labs[deal.buyer].isOpen else { return false }
    guard deal.kind != .startup else { return Int(deal.target) < rules.startups.count }
    let target = Seat(Int(deal.target))
    guard target.index < world.seatCount, target != deal.buyer, world.labs[target].isOpen else { return false }
    guard deal.kind == .stake else { return true }
    let owner = world.acquisitions.owners[target]
    return (owner.holder < 0 || owner.holder == Int32(deal.buyer.index)) && owner.part + rules.stake <= .one
  }

  /// Whether those who decide for a rival take the price.
  private static func agrees(to deal: Deal, _ world: inout World, _ rules: Rules, _ chance: Chance) -> Bool {
    let target = Seat(Int(deal.target))
    let ask = ask(for: deal.kind, of: target, &world, rules)
    let (low, high) = (ask.times(rules.band.rest), ask + ask.times(rules.band))
    if deal.price >= high { return true }
    if deal.price < low { return false }
    let identity = UInt64(deal.target) << 8 | UInt64(deal.buyer.index)
    let luck = chance.draw(name.domain, turn: world.turn, of: identity, for: 1)
    return luck.happens((deal.price - low).share(of: high - low).raw)
  }

  /// What is asked for a part of a rival; a team's price goes by its people, the rest by the market's valuation.
  private static func ask(for kind: PurchaseKind, of target: Seat, _ world: inout World, _ rules: Rules) -> Money {
    let lab = world.labs[target]
    if kind == .team {
      return Money(raw: mulDiv(rules.teamPrice.raw, lab.researchers.times(rules.team).raw, 1_000))
    }
    let worth = max(kind == .stake ? lab.valuation.times(rules.stake) : lab.valuation, 1)
    guard lab.founders > .percent(50) else { return worth }
    var (open, richer) = (Int64(0), Int64(0))
    for seat in world.seats where world.labs[seat].isOpen {
      open += 1
      if world.labs[seat].valuation > lab.valuation { richer += 1 }
    }
    let rank = open > 1 ? Rate(raw: (open - 1 - richer) * 1_000_000 / (open - 1)) : .one
    return worth + worth.times(rules.premium.times(lab.founders) + rules.rankPremium.times(rank))
  }

  /// Whether a deal gives half of a lab or more.
  private static func isControl(_ deal: Deal, _ world: inout World, _ rules: Rules) -> Bool {
    guard deal.kind == .stake else { return deal.kind == .whole }
    return world.acquisitions.owners[Seat(Int(deal.target))].part + rules.stake >= .percent(50)
  }

  /// Takes the price, and closes the deal or files it.
  private static func agree(on deal: Deal, _ world: inout World, _ rules: Rules, _ book: inout some Recorder) {
    let isTeam = deal.kind == .team || deal.kind == .startup
    let isFiled =
      world.review(of: deal.price, isControl: isControl(deal, &world, rules), isTeam: isTeam, by: deal.buyer) != nil
    if isFiled, world.acquisitions.deals.isFull { return }
    world.acquisitions.agreed[deal.buyer] += 1
    world.pay(deal.price, from: Account(deal.buyer), to: .investors, by: name.domain, &book)
    if deal.kind == .startup { world.acquisitions.sold |= 1 << deal.target }
    if isFiled {
      world.addHeat(deal.buyer, world.antitrust.gate.ofDeal)
      world.acquisitions.deals.append(deal)
    } else {
      close(deal, &world, rules, &book)
    }
  }
}
