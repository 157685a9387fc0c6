package import Quantities
package import Randomness

extension Antitrust {
  package struct State: BitwiseCopyable, Sendable {
    package var gate = Gate()
    package var concentration: Rate = 0
    package var heat = BySeat<Rate>(0)
    /// What deals and deeds of the quarter have added.
    package var added = BySeat<Rate>(0)
    package var dockets = BySeat(Docket())
  }

  /// What deals are held against; closed to nobody where the mechanic is off.
  package struct Gate: BitwiseCopyable, Sendable {
    package var isOn = false
    package var filing: Money = 0
    package var delay: Int32 = 0
    package var blocks: Rate = 0
    package var blocksOfHeat: Rate = 0
    package var blocksOfControl: Rate = 0
    package var largeTeam: Money = 0
    package var ofDeal: Rate = 0

    package init() {}
    init(_ rules: Rules) {
      isOn = true
      filing = rules.filing
      delay = rules.delay
      blocks = rules.blocks
      blocksOfHeat = rules.blocksOfHeat
      blocksOfControl = rules.blocksOfControl
      largeTeam = rules.largeTeam
      ofDeal = rules.ofDeal
    }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    // What nobody could serve was paid to nobody.
    var paid = world.customers.openShare
    for seat in world.seats { paid += world.customers.marketShares[seat] }
    var concentration: Rate = 0
    for seat in world.seats {
      let share = world.customers.marketShares[seat].share(of: paid)
      concentration += share.times(share)
    }
    // Shares are rounded one by one.
    concentration = min(concentration, .one)
    world.antitrust.concentration = concentration
    let dense = max(concentration - rules.freeConcentration, 0).times(rules.ofConcentration)
    // Where the public wants it lighter, heat grows by half as much at most.
    let mood = Rate(raw: 1_000_000 - world.lobbying.antitrust.raw / 2)
    for seat in world.seats {
      let added = world.antitrust.added[seat]
      world.antitrust.added[seat] = 0
      guard world.labs[seat].isOpen else {
        world.antitrust.heat[seat] = 0
        world.antitrust.dockets[seat] = Docket()
        continue
      }
      let share = world.customers.marketShares[seat].share(of: paid)
      let needed = max(world.labs[seat].standing - rules.freeShare, 0).times(rules.ofDependence)
      let large = max(share - rules.freeShare, 0).times(rules.ofShare) + share.times(dense) + needed
      let kept = world.antitrust.heat[seat].times(rules.cools.rest)
      world.antitrust.heat[seat] = (kept + large.times(mood) + added).clamped(0, .one)
      probe(seat, &world, rules, chance, &book)
      world.antitrust.dockets[seat].step = Int32(world.antitrust.heat[seat].raw / 250_000)
    }
  }

  /// Begins, continues or ends a probe.
  private static func probe(
    _ seat: Seat, _ world: inout World, _ rules: Rules, _ chance: Chance, _ book: inout some Recorder
  ) {
    let heat = world.antitrust.heat[seat]
    world.antitrust.dockets[seat].verdict = .none
    world.antitrust.dockets[seat].fine = 0
    if world.antitrust.dockets[seat].left == 0 {
      let luck = chance.draw(name.domain, turn: world.turn, of: UInt64(seat.index))
      if luck.happens(hazard(at: heat, rules).raw) { world.antitrust.dockets[seat].left = rules.length }
      return
    }
    world.antitrust.dockets[seat].left -= 1
    guard world.antitrust.dockets[seat].left == 0 else { return }
    if heat < rules.alert {
      world.antitrust.dockets[seat].verdict = .dropped
      return
    }
    let luck = chance.draw(name.domain, turn: world.turn, of: UInt64(seat.index), for: 1)
    if luck.happens(rules.divests.times(heat).raw) {
      world.antitrust.dockets[seat].verdict = .divested
      world.labs[seat].reach = world.labs[seat].reach.times(rules.cut.rest)
      world.divestStakes(of: seat, part: rules.cut, by: name.domain, &book)
    } else {
      let fine = Money(raw: max(world.labs[seat].revenue.raw, 0) * 4).times(rules.fine).times(heat)
      world.pay(fine, from: Account(seat), to: .government, by: name.domain, knownTo: .everyone, &book)
      world.antitrust.dockets[seat].verdict = .settled
      world.antitrust.dockets[seat].fine = fine
    }
    world.antitrust.heat[seat] = heat.times(rules.relief.rest)
  }

  /// The chance of a probe at some heat.
  static func hazard(at heat: Rate, _ rules: Rules) -> Rate {
    heat > rules.alert ? rules.hazard.times((heat - rules.alert).share(of: rules.alert.rest)) : 0
  }
}

extension World {
  /// Makes the regulator hotter about a lab, or cooler where the amount is below zero; counts at the quarter's end.
  ///
  /// Nothing happens where `antitrust` is off.
  package mutating func addHeat(_ seat: Seat, _ amount: Rate) {
    guard antitrust.gate.isOn else { return }
    antitrust.added[seat] = (antitrust.added[seat] + amount).clamped(-.one, .one)
  }

  /// The chance that a deal is blocked; nil where it need not be filed.
  ///
  /// - Parameters:
  ///   - price: What is paid.
  ///   - isControl: Whether it gives half of a lab or more.
  ///   - isTeam: Whether people alone are bought.
  ///   - seat: The buyer.
  package mutating func review(of price: Money, isControl: Bool, isTeam: Bool, by seat: Seat) -> Rate? {
    let gate = antitrust.gate
    guard gate.isOn, price >= gate.filing else { return nil }
    let isLarge = isControl || isTeam && price > gate.largeTeam
    return min(
      gate.blocks + gate.blocksOfHeat.times(antitrust.heat[seat]) + (isLarge ? gate.blocksOfControl : 0), .one)
  }
}
