import Policies
import Randomness

/// Which races a balance run plays, in blocks of one seed each.
struct BalanceDesign: Sendable {
  /// A race to play.
  struct Entry: Sendable {
    let seed: UInt64
    let policies: [BuiltinPolicy]
  }

  /// The seeds.
  let seeds: [UInt64]
  /// How many labs race.
  let seats: Int

  /// The same policy in every seat, once a seed.
  func pure(_ policy: BuiltinPolicy) -> [Entry] {
    seeds.map { Entry(seed: $0, policies: Array(repeating: policy, count: seats)) }
  }

  /// One `steady` among `uniform`, in each seat in turn.
  func soloists() -> [Entry] {
    seeds.flatMap { seed in
      (0..<seats).map { soloist in
        Entry(seed: seed, policies: (0..<seats).map { $0 == soloist ? .steady : .uniform })
      }
    }
  }

  /// Policies mixed: a seed's races rotate them, so that each sits in each seat exactly once a seed.
  ///
  /// Who sits beside whom is shuffled by seed; where there are more seats than policies, some sit twice.
  func mixed(_ policies: [BuiltinPolicy] = BuiltinPolicy.judged) -> [Entry] {
    seeds.flatMap { seed in
      let order = Self.shuffled(policies, seed: seed, of: 1)
      let places = Self.shuffled(Array(0..<seats), seed: seed, of: 2)
      return order.indices.map { rotation in
        Entry(seed: seed, policies: (0..<seats).map { order[(places[$0] + rotation) % order.count] })
      }
    }
  }

  private static func shuffled<Item>(_ items: [Item], seed: UInt64, of identity: UInt64) -> [Item] {
    let chance = Chance(seed: seed).realm(Domain(60_001))
    var items = items
    for place in items.indices.dropFirst().reversed() {
      let draw = chance.draw(Domain(60_001), turn: Int32(place), of: identity)
      items.swapAt(place, Int(draw.below(Int64(place) + 1)))
    }
    return items
  }
}
