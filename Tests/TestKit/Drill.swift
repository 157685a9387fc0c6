import Quantities
package import RaceEngine

/// A race that is played to be watched: every turn's sheets, books and worlds are handed to whoever checks a law.
package struct Drill {
  /// One turn, before and after.
  package struct Turn {
    /// The race before the turn.
    package let before: Race
    /// The race after it.
    package let after: Race
    /// The sheets, by seat.
    package let sheets: [VettedSheet]
    /// The books of the turn.
    package let entries: [LedgerEntry]
  }

  /// The race.
  package private(set) var race: Race
  private var players: [any Policy]

  /// Seats the players; they take turns over the seats.
  package init(_ rules: Ruleset, seed: UInt64, players: [any Policy]) {
    race = Race(rules: rules, seed: seed)
    self.players = race.seats.map { players[Int($0.index) % players.count] }
  }

  /// What every seat's player orders now, vetted.
  package mutating func decide() -> [VettedSheet] {
    race.seats.map { seat in
      let view = race.observation(for: seat)
      var (shown, rules) = (view, race.rules)
      let sheet = players[Int(seat.index)].orders(seeing: &shown, &rules, race.policySeed(for: seat))
      return race.rules.vet(sheet, seeing: view).sheet
    }
  }

  /// Plays one turn; nil when the race is over.
  package mutating func step() throws -> Turn? {
    guard !race.isOver else { return nil }
    let before = race
    let sheets = decide()
    var book = Ledger()
    try race.advance(sheets, &book)
    return Turn(before: before, after: race, sheets: sheets, entries: book.entries)
  }

  /// Plays all turns that are left.
  package mutating func finish(_ watch: (Turn) throws -> Void = { _ in }) throws {
    while let turn = try step() { try watch(turn) }
  }
}

/// A player that orders at random, within the law.
package struct RandomPlayer: Policy {
  package init() {}
  package mutating func orders(
    seeing view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed
  ) -> OrderSheet {
    RandomOrders.sheet(seeing: view, rules, chance)
  }
}

/// A player that orders nothing.
package struct IdlePlayer: Policy {
  package init() {}
  package mutating func orders(
    seeing view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed
  ) -> OrderSheet {
    OrderSheet()
  }
}
