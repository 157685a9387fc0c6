import Quantities
import Randomness

extension Acquisitions {
  /// Hands over what was bought. The price lies with investors already.
  static func close(_ deal: Deal, _ world: inout World, _ rules: Rules, _ book: inout some Recorder) {
    let buyer = deal.buyer
    switch deal.kind {
    case .startup:
      let startup = rules.startups.storage[Int(deal.target)]
      settle(buyer, from: .world, startup.researchers, startup.engineers, &world, rules, &book)
      let room = max(Decades(raw: 32_000_000) - world.labs[buyer].knowHow, 0)
      world.move(.knowHow, min(startup.knowHow, room).raw, from: .world, to: Account(buyer), by: name.domain, &book)
    case .stake:
      let target = Seat(Int(deal.target))
      world.pay(deal.price, from: .investors, to: Account(target), by: name.domain, &book)
      world.labs[target].founders = world.labs[target].founders.times(rules.stake.rest, .halfToEven)
      world.acquisitions.owners[target].holder = Int32(buyer.index)
      world.acquisitions.owners[target].part += rules.stake
    case .team:
      let target = Seat(Int(deal.target))
      let lab = world.labs[target]
      learn(buyer, from: target, rules.learned.times(rules.team), &world, &book)
      settle(
        buyer, from: Account(target), lab.researchers.times(rules.team), lab.engineers.times(rules.team), &world,
        rules, &book)
      world.pay(deal.price, from: .investors, to: Account(target), by: name.domain, &book)
    case .whole: absorb(Seat(Int(deal.target)), into: buyer, &world, rules, &book)
    }
  }

  /// People who were bought: part of them leave for the pools, the others join and disturb the work for a quarter.
  private static func settle(
    _ buyer: Seat, from: Account, _ researchers: Headcount, _ engineers: Headcount, _ world: inout World,
    _ rules: Rules, _ book: inout some Recorder
  ) {
    let (left, gone) = (researchers.times(rules.leave), engineers.times(rules.leave))
    let to = Account(buyer)
    world.move(.researchers, left.raw, from: from, to: .pool, by: name.domain, &book)
    world.move(.engineers, gone.raw, from: from, to: .pool, by: name.domain, &book)
    world.move(.researchers, (researchers - left).raw, from: from, to: to, by: name.domain, &book)
    world.move(.engineers, (engineers - gone).raw, from: from, to: to, by: name.domain, &book)
    let share = (researchers - left).share(of: world.labs[buyer].researchers)
    world.conditions[buyer].talent = world.conditions[buyer].talent.times(rules.disturbs.times(share).rest)
  }

  /// Know-how that bought people bring: a part of the gap.
  private static func learn(
    _ buyer: Seat, from target: Seat, _ part: Rate, _ world: inout World, _ book: inout some Recorder
  ) {
    let gap = max(world.labs[target].knowHow - world.labs[buyer].knowHow, 0)
    world.move(.knowHow, gap.times(part).raw, from: .world, to: Account(buyer), by: name.domain, &book)
  }

  /// Takes a whole lab over: people, chips, cash, sites, and all models but open weights, which nobody owns.
  private static func absorb(
    _ target: Seat, into buyer: Seat, _ world: inout World, _ rules: Rules, _ book: inout some Recorder
  ) {
    let lab = world.labs[target]
    learn(buyer, from: target, rules.learned, &world, &book)
    settle(buyer, from: Account(target), lab.researchers, lab.engineers, &world, rules, &book)
    let (from, to) = (Account(target), Account(buyer))
    world.move(.chips, lab.chips.raw, from: from, to: to, by: name.domain, &book)
    if lab.cash > 0 { world.pay(lab.cash, from: from, to: to, by: name.domain, &book) }
    world.labs[buyer].power = min(world.labs[buyer].power + lab.power, Power(raw: 100_000_000_000))
    for place in world.models.indices where world.models[place].owner == target && world.models[place].state != .open {
      world.models[place].owner = buyer
    }
    world.shut(target, by: name.domain, &book)
  }
}
