import Quantities
import Randomness

extension World {
  /// Who holds a supplier; nobody where stakes cannot be had.
  func holding(of place: Int) -> SupplierStakes.Holding {
    place < stakes.holdings.count ? stakes.holdings[place] : SupplierStakes.Holding()
  }
}

extension SupplierStakes {
  /// Pays a holder its part of the profit, and tells it roughly what rivals asked for. A closed lab holds nothing.
  static func share(
    _ place: Int, _ sheets: inout BySeat<OrderSheet>, _ world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let holding = world.stakes.holdings.storage[place]
    guard holding.holder >= 0 else { return }
    let holder = Seat(Int(holding.holder))
    guard world.labs[holder].isOpen else {
      world.stakes.holdings[place].holder = -1
      world.stakes.holdings[place].part = 0
      return
    }
    let profit = world.data.desks[place].income.times(rules.margin.times(holding.part))
    world.pay(profit, from: .suppliers, to: Account(holder), by: name.domain, &book)
    let sheets = sheets.storage.span
    for rival in world.seats where rival != holder && world.labs[rival].isOpen {
      for slot in 0..<sheets[rival].data.count where Int(sheets[rival].data.table[slot].supplier) == place {
        let spend = sheets[rival].data.table[slot].spend.raw
        let labels = Money(raw: DataSuppliers.labels(for: spend, at: world.data.desks[place].charged))
        let identity = UInt64(place) << 16 | UInt64(holder.index) << 8 | UInt64(rival.index)
        let luck = chance.draw(name.domain, turn: world.turn, of: identity, for: 2).bell
        let error = Rate(raw: 1_000_000 + mulDiv(rules.spread.raw, luck, 1_000_000))
        world.stakes.signals[holder][Int(rival.index)] += labels.times(error)
      }
    }
  }

  /// Sells a part to the highest bidder, unless the authorities block it.
  static func bid(
    _ place: Int, _ sheets: inout BySeat<OrderSheet>, _ world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    var winner: Seat?
    var best = Order()
    var bestTie: UInt64 = 0
    for seat in world.seats where world.labs[seat].isOpen {
      for slot in 0..<sheets[seat].stakes.count where Int(sheets[seat].stakes.table[slot].supplier) == place {
        let order = sheets[seat].stakes.table[slot]
        let identity = UInt64(place) << 8 | UInt64(seat.index)
        let tie = chance.draw(name.domain, turn: world.turn, of: identity).bits
        guard winner == nil || (order.bid.raw, tie) > (best.bid.raw, bestTie) else { continue }
        (winner, best, bestTie) = (seat, order, tie)
      }
    }
    guard let winner else { return }
    let holding = world.stakes.holdings.storage[place]
    let isOwn = holding.holder == Int32(winner.index)
    let part = min(isOwn ? holding.part + best.part : best.part, .one)
    let identity = UInt64(place) << 8 | UInt64(winner.index)
    if part > rules.review, best.bid >= rules.filing,
      chance.draw(name.domain, turn: world.turn, of: identity, for: 1).happens(rules.blocked.raw)
    {
      world.stakes.wasBlocked[winner] = 1
      return
    }
    var toOwners = best.bid
    if holding.holder >= 0, !isOwn {
      let bought = best.bid.times(holding.part)
      toOwners = best.bid - bought
      let before = Account(Seat(Int(holding.holder)))
      world.pay(bought, from: Account(winner), to: before, by: name.domain, knownTo: .everyone, &book)
    }
    world.pay(toOwners, from: Account(winner), to: .investors, by: name.domain, knownTo: .everyone, &book)
    if part > rules.review { world.addHeat(winner, world.antitrust.gate.ofDeal) }
    world.stakes.holdings[place].holder = Int32(winner.index)
    world.stakes.holdings[place].part = part
  }
}
