package import Quantities
package import Randomness

extension FireSale {
  /// Puts what a lab has into a lot, when it is about to be closed.
  package static func take(_ seat: Seat, by cause: Domain, _ world: inout World, _ book: inout some Recorder) {
    let lab = world.labs[seat]
    let (from, to) = (Account(seat), Account.estates)
    var lot = Lot()
    lot.left = world.firesale.quarters
    (lot.researchers, lot.engineers, lot.chips) = (lab.researchers, lab.engineers, lab.chips)
    lot.reserve = max(world.chips.reserve.times(world.firesale.reserve).cost(of: lab.chips), 1)
    world.move(.researchers, lab.researchers.raw, from: from, to: to, by: cause, knownTo: .everyone, &book)
    world.move(.engineers, lab.engineers.raw, from: from, to: to, by: cause, knownTo: .everyone, &book)
    world.move(.chips, lab.chips.raw, from: from, to: to, by: cause, knownTo: .everyone, &book)
    world.firesale.models[seat] = Model()
    for place in world.models.indices where world.models[place].owner == seat && world.models[place].state == .closed {
      guard world.models[place].capability > lot.capability else { continue }
      world.firesale.models[seat] = world.models[place]
      (lot.model, lot.capability) = (world.models[place].id, world.models[place].capability)
    }
    world.firesale.lots[seat] = lot
  }

  /// Hands a lot to its winner.
  static func hand(
    _ closed: Seat, to winner: Seat, _ world: inout World, _ rules: Rules, _ book: inout some Recorder
  ) {
    let lot = world.firesale.lots[closed]
    let to = Account(winner)
    let (left, gone) = (lot.researchers.times(rules.leave), lot.engineers.times(rules.leave))
    world.move(.researchers, left.raw, from: .estates, to: .pool, by: name.domain, knownTo: .everyone, &book)
    world.move(.engineers, gone.raw, from: .estates, to: .pool, by: name.domain, knownTo: .everyone, &book)
    world.move(.researchers, (lot.researchers - left).raw, from: .estates, to: to, by: name.domain, &book)
    world.move(.engineers, (lot.engineers - gone).raw, from: .estates, to: to, by: name.domain, &book)
    world.move(.chips, lot.chips.raw, from: .estates, to: to, by: name.domain, &book)
    let gap = max(world.labs[closed].knowHow - world.labs[winner].knowHow, 0)
    world.move(.knowHow, gap.times(rules.learned).raw, from: .world, to: to, by: name.domain, &book)
    if lot.model > 0 {
      var model = world.firesale.models[closed]
      model.owner = winner
      world.keep(model)
      world.rankReleases()
    }
    clear(closed, &world)
    world.firesale.lots[closed].winner = Int32(winner.index)
  }

  /// Lets everything go where it goes without a sale.
  static func scatter(_ closed: Seat, _ world: inout World, _ book: inout some Recorder) {
    let lot = world.firesale.lots[closed]
    let from = Account.estates
    world.move(.researchers, lot.researchers.raw, from: from, to: .pool, by: name.domain, knownTo: .everyone, &book)
    world.move(.engineers, lot.engineers.raw, from: from, to: .pool, by: name.domain, knownTo: .everyone, &book)
    world.move(.chips, lot.chips.raw, from: from, to: .secondHand, by: name.domain, knownTo: .everyone, &book)
    clear(closed, &world)
  }

  private static func clear(_ closed: Seat, _ world: inout World) {
    world.firesale.lots[closed] = Lot()
    world.firesale.models[closed] = Model()
  }
}
