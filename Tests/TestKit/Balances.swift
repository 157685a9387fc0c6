import Quantities
package import RaceEngine

/// What every account holds of every good that the state keeps count of.
package struct Balances: Equatable {
  /// An account's holding of a good.
  package struct Key: Hashable {
    let account: Account
    let good: Good
  }
  private var amounts: [Key: Int64] = [:]

  /// Reads the state of a race.
  package init(of race: Race) {
    let world = race.world
    for seat in world.seats {
      let lab = world.labs[seat]
      let account = Account(seat)
      amounts[Key(account: account, good: .money)] = lab.cash.raw
      amounts[Key(account: account, good: .chips)] = lab.chips.raw
      amounts[Key(account: account, good: .researchers)] = lab.researchers.raw
      amounts[Key(account: account, good: .engineers)] = lab.engineers.raw
      amounts[Key(account: account, good: .knowHow)] = lab.knowHow.raw
      amounts[Key(account: account, good: .standing)] = lab.standing.raw
    }
    amounts[Key(account: .pool, good: .researchers)] = world.talent.researchers.seekers.raw
    amounts[Key(account: .pool, good: .engineers)] = world.talent.engineers.seekers.raw
    amounts[Key(account: .secondHand, good: .chips)] = world.chips.used.raw
    let lots = world.seats.map { world.firesale.lots[$0] }
    amounts[Key(account: .estates, good: .researchers)] = lots.reduce(0) { $0 + $1.researchers.raw }
    amounts[Key(account: .estates, good: .engineers)] = lots.reduce(0) { $0 + $1.engineers.raw }
    amounts[Key(account: .estates, good: .chips)] = lots.reduce(0) { $0 + $1.chips.raw }
  }

  /// The holding of an account; zero where the state keeps no count.
  package subscript(_ good: Good, of account: Account) -> Int64 { amounts[Key(account: account, good: good)] ?? 0 }

  /// Carries an entry over, on both of its sides, as far as the state keeps count.
  package mutating func carry(_ entry: LedgerEntry) {
    add(-entry.amount, to: Key(account: entry.from, good: entry.good))
    add(entry.amount, to: Key(account: entry.to, good: entry.good))
  }

  private mutating func add(_ amount: Int64, to key: Key) {
    if let held = amounts[key] { amounts[key] = held + amount }
  }

  /// Where other balances differ, as `good of account: this, that`.
  package func differences(from other: Balances) -> [String] {
    amounts.keys.compactMap { key in
      let (one, two) = (amounts[key] ?? 0, other.amounts[key] ?? 0)
      return one == two ? nil : "\(key.good) of account \(key.account.number): \(one), \(two)"
    }.sorted()
  }
}
