package import Quantities
package import Randomness

extension OnDevice: Mechanic {
  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    for seat in world.seats where world.labs[seat].isOpen {
      if let order = sheets[seat].devices.first {
        if order.step == .ship { ship(seat, &world, rules, &book) } else { world.devices[seat] = Offer() }
      }
      guard world.devices[seat].model > 0 else { continue }
      let use = use(of: world.devices[seat].capability, &world, rules)
      let served = use.times(rules.most).times(consumers(of: seat, &world))
      world.devices[seat].use = use
      world.devices[seat].served = served
      world.conditions[seat].offloaded = min(world.conditions[seat].offloaded + served, .one)
      let consumers = Int(SegmentKind.consumer.rawValue)
      world.conditions[seat].discount[consumers] += use.times(rules.most).times(rules.cheaper)
      world.conditions[seat].appeal[consumers] += use.times(rules.appeal)
    }
  }

  private static func ship(_ seat: Seat, _ world: inout World, _ rules: Rules, _ book: inout some Recorder) {
    let base = world.flagship(of: seat)
    let behind = behind(world.labs[seat].knowHow, in: world.turn, rules)
    world.pay(rules.cost, from: Account(seat), to: .suppliers, by: name.domain, &book)
    world.devices[seat].model = base.id
    world.devices[seat].capability = max(base.capability - behind, 0)
  }

  /// Points by which a small model that is shipped now is behind the one it comes from.
  private static func behind(_ knowHow: Decades, in turn: Int32, _ rules: Rules) -> Capability {
    let known = mulDiv(rules.knowing.raw, max(knowHow.raw, 0), 1_000_000)
    let shorter = rules.behind - Capability(raw: rules.closer.raw * Int64(turn) + known)
    return min(max(shorter, rules.least), .points(100))
  }

  /// The use of a small model, relative to one as good as the best of all.
  private static func use(of capability: Capability, _ world: inout World, _ rules: Rules) -> Rate {
    let lag = max(world.bestReleased() - capability, 0)
    return max(rules.tolerance - lag, 0).share(of: rules.tolerance)
  }

  /// The consumers' part of what a lab sells; of what all spend, where it has sold nothing yet.
  private static func consumers(of seat: Seat, _ world: inout World) -> Rate {
    var own = (Money(raw: 0), Money(raw: 0)), all = own
    for place in world.customers.segments.indices {
      let spent = world.customers.segments[place].potential
      let sold = spent.times(world.customers.segments[place].shares[seat])
      own.1 += sold
      all.1 += spent
      guard world.customers.segments[place].kind == .consumer else { continue }
      own.0 += sold
      all.0 += spent
    }
    return own.1 > 0 ? own.0.share(of: own.1) : all.0.share(of: all.1)
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.devices.offer = world.devices[seat]
    view.devices.base = view.own.capability > 0 ? world.flagship(of: seat).id : 0
    view.devices.behind = behind(view.own.knowHow, in: view.turn, rules)
    view.devices.threshold = max(world.bestReleased() - rules.tolerance, 0)
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.devices, of: world.seats)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    world.devices[view.seat] = view.devices.offer
  }
}
