package import Quantities
package import Randomness

extension Lobbying {
  /// Where the causes stand, for whoever acts on them: above zero is lenient, loose and light.
  package struct State: BitwiseCopyable, Sendable {
    package var antitrust: Rate = 0
    package var exports: Rate = 0
    package var rules: Rate = 0
    package var spent = BySeat(Spending())
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    // Net weight of each cause with two sides, and the weight for standards.
    var (antitrust, exports, safety, standards) = (Rate(raw: 0), Rate(raw: 0), Rate(raw: 0), Rate(raw: 0))
    for seat in world.seats {
      var spent = Spending()
      defer { world.lobbying.spent[seat] = spent }
      guard world.labs[seat].isOpen else { continue }
      for place in 0..<sheets[seat].lobbying.count {
        let order = sheets[seat].lobbying.table[place]
        let weight = weight(of: order.amount, rules)
        world.pay(order.amount, from: Account(seat), to: .suppliers, by: name.domain, knownTo: .everyone, &book)
        switch order.cause {
        case .leniency:
          antitrust += weight
          spent.antitrust += order.amount
          world.addHeat(seat, -rules.cools.times(weight))
        case .scrutiny:
          antitrust -= weight
          spent.antitrust -= order.amount
          for rival in world.seats where rival != seat {
            world.addHeat(rival, rules.heats.times(weight).times(world.customers.marketShares[rival]))
          }
        case .trade:
          exports += weight
          spent.exports += order.amount
        case .controls:
          exports -= weight
          spent.exports -= order.amount
        case .liberty:
          safety += weight
          spent.rules += order.amount
        case .safety:
          safety -= weight
          spent.rules -= order.amount
        case .standards:
          standards += weight
          spent.standards += order.amount
        }
        let offends = order.cause == .leniency || order.cause == .trade || order.cause == .liberty
        if offends { world.conditions[seat].betrayal += rules.betrayal.times(weight).times(world.labs[seat].mission) }
      }
    }
    move(&world.lobbying.antitrust, antitrust, rules)
    move(&world.lobbying.exports, exports, rules)
    move(&world.lobbying.rules, safety, rules)
    if standards > 0 { spread(standards, sheets, &world, rules, &book) }
    if world.lobbying.rules != 0 { burden(&world, rules) }
  }

  /// The binary logarithm of one plus the money over the unit.
  static func weight(of money: Money, _ rules: Rules) -> Rate {
    let units = mulDiv(money.raw, 1_000_000, rules.unit.raw, atMost: 1_000_000_000_000_000)
    let decades = Logarithm.log10(1_000_000 + units).raw - 6_000_000
    return Rate(raw: mulDiv(decades, 1_000_000, 301_030))
  }

  /// Moves a cause toward where the sides' weights tend.
  private static func move(_ cause: inout Rate, _ net: Rate, _ rules: Rules) {
    let tends = net.times(rules.push).clamped(-.one, .one)
    cause += (tends - cause).times(rules.speed)
  }

  /// Shares a part of the standing that nobody has among those who lobbied for standards.
  private static func spread(
    _ all: Rate, _ sheets: Span<OrderSheet>, _ world: inout World, _ rules: Rules, _ book: inout some Recorder
  ) {
    var free = Rate.one
    for seat in world.seats { free -= world.labs[seat].standing }
    let taken = min(rules.standing.times(all), .one)
    guard free > 0 else { return }
    for seat in world.seats where world.labs[seat].isOpen {
      for place in 0..<sheets[seat].lobbying.count where sheets[seat].lobbying.table[place].cause == .standards {
        let weight = weight(of: sheets[seat].lobbying.table[place].amount, rules)
        let won = mulDiv(free.times(taken).raw, weight.raw, all.raw)
        world.move(.standing, won, from: .world, to: Account(seat), by: name.domain, knownTo: .everyone, &book)
      }
    }
  }

  /// Strict rules cost labs near the frontier a part of their training; light ones spare it.
  private static func burden(_ world: inout World, _ rules: Rules) {
    let best = world.bestReleased()
    for seat in world.seats where world.labs[seat].isOpen {
      let near = rules.reach - (best - world.labs[seat].capability)
      guard near > 0, best > 0 else { continue }
      let bound = Rate(raw: mulDiv(near.raw, 1_000_000, rules.reach.raw))
      let spared = rules.burden.times(world.lobbying.rules).times(bound)
      world.conditions[seat].training = world.conditions[seat].training.times(.one + spared)
    }
  }
}
