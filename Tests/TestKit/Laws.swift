import Quantities
import Randomness
package import RaceEngine

/// Laws that hold after every turn of every race. Each gives the breaches that it finds.
package enum Laws {
  /// Every account's change is the sum of its entries; entries have a direction, and movers are their causes.
  package static func conservation(_ turn: Drill.Turn) -> [String] {
    var balances = Balances(of: turn.before)
    var breaches: [String] = []
    let causes = Set(MechanicCard.all.filter { turn.before.rules.keysOn.contains($0.key) }.map(\.number))
    for entry in turn.entries {
      balances.carry(entry)
      if entry.amount <= 0 { breaches.append("an entry of \(entry.amount)") }
      if entry.turn != turn.before.turn { breaches.append("an entry of turn \(entry.turn)") }
      if !causes.contains(entry.cause.number) { breaches.append("cause \(entry.cause.number) is not on") }
      for seat in [entry.from.seat, entry.to.seat].compactMap({ $0 }) where !entry.knownTo.contains(seat) {
        breaches.append("seat \(seat.index) does not know of its own \(entry.good)")
      }
    }
    let differences = balances.differences(from: Balances(of: turn.after))
    return breaches + differences.map { "books and state differ in turn \(turn.before.turn): \($0)" }
  }

  /// No good runs below nothing but cash, and no order spends cash that is not there.
  ///
  /// Pay and upkeep fall due whatever there is; a mechanic that takes orders may not overdraw.
  package static func overdrafts(_ turn: Drill.Turn) -> [String] {
    var balances = Balances(of: turn.before)
    var breaches: [String] = []
    let ordering = Set(MechanicCard.all.filter { $0.slots > 0 }.map(\.number))
    for entry in turn.entries {
      balances.carry(entry)
      let left = balances[entry.good, of: entry.from]
      guard left < 0, entry.good != .knowHow else { continue }
      if entry.good != .money || ordering.contains(entry.cause.number) {
        breaches.append("cause \(entry.cause.number) leaves \(left) of \(entry.good) to account \(entry.from.number)")
      }
    }
    return breaches
  }

  /// Labs, models and all that seats see lie within the ranges that their fields state.
  package static func ranges(_ race: Race) -> [String] {
    var breaches: [String] = []
    for seat in race.seats {
      breaches += race.world.labs[seat].rangeFaults.map { "lab \(seat.index): \($0)" }
      breaches += race.whole(for: seat).rangeFaults.map { "seat \(seat.index) sees: \($0)" }
    }
    for place in race.world.models.indices {
      breaches += race.world.models[place].rangeFaults.map { "model at \(place): \($0)" }
    }
    return breaches
  }

  /// Shares are parts of one whole, models have owners and numbers of their own, ranks are a ranking.
  package static func shares(_ race: Race) -> [String] {
    let views = race.seats.map { race.observation(for: $0) }
    guard let view = views.first else { return [] }
    var breaches: [String] = []
    let places = view.field.indices
    let standing = places.reduce(0) { $0 + view.field[$1].standing.raw }
    let market = places.reduce(0) { $0 + view.field[$1].marketShare.raw }
    // Each share is rounded by itself, to half a millionth.
    if standing > 1_000_000 + 8 { breaches.append("standings sum to \(standing)") }
    if market > 1_000_000 + 8 { breaches.append("market shares sum to \(market)") }
    var numbers: Set<Int32> = []
    for place in race.world.models.indices {
      let model = race.world.models[place]
      if model.id <= 0 || !numbers.insert(model.id).inserted { breaches.append("two models are number \(model.id)") }
      if Int(model.owner.index) >= race.seatCount {
        breaches.append("model \(model.id) has no owner")
      } else if model.state != .open, !race.world.labs[model.owner].isOpen {
        breaches.append("model \(model.id) belongs to a closed lab")
      }
    }
    let balances = Balances(of: race)
    for seat in race.seats where !race.world.labs[seat].isOpen {
      for good in Good.allCases where good != .knowHow && balances[good, of: Account(seat)] != 0 {
        breaches.append("the closed lab \(seat.index) holds \(balances[good, of: Account(seat)]) of \(good)")
      }
      let known = view.field[Int(seat.index)]
      if known.marketShare != 0 || known.valuation != 0 { breaches.append("the closed lab \(seat.index) trades") }
    }
    var counted = race.world
    counted.rankReleases()
    for seat in race.seats where counted.labs[seat].capability != race.world.labs[seat].capability {
      breaches.append("lab \(seat.index) is said to offer \(race.world.labs[seat].capability.raw)")
    }
    let ranks = views.map(\.goals.rank).sorted()
    if race.rules.goals != nil, ranks != (1...Int32(race.seatCount)).map({ $0 }) { breaches.append("ranks \(ranks)") }
    return breaches
  }

  /// What has happened stays so: weights that are open, labs that are closed, founders' parts that were sold.
  package static func irreversible(_ turn: Drill.Turn) -> [String] {
    var breaches: [String] = []
    let (old, new) = (turn.before.world, turn.after.world)
    let after = Dictionary(new.models.indices.map { (new.models[$0].id, new.models[$0]) }) { first, _ in first }
    for place in old.models.indices {
      let before = old.models[place]
      guard let model = after[before.id] else { continue }
      if model.state < before.state { breaches.append("model \(model.id) was called back") }
      // A lab that is bought whole hands its models to the buyer.
      let isOwned = model.owner == before.owner || !new.labs[before.owner].isOpen
      let isSame = isOwned && model.capability == before.capability && model.size == before.size
      if !isSame { breaches.append("model \(model.id) has changed") }
    }
    for seat in new.seats {
      let (before, lab) = (old.labs[seat], new.labs[seat])
      if lab.isOpen, !before.isOpen { breaches.append("lab \(seat.index) was opened again") }
      if lab.founders > before.founders { breaches.append("founders of \(seat.index) gained") }
      if lab.power < before.power { breaches.append("sites of \(seat.index) shrank") }
    }
    return breaches
  }
}
