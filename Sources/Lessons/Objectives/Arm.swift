import Arena
public import Policies
import Quantities
public import RaceEngine
package import Validation

/// One side of a contrast: rules, and who plays them.
public struct Arm: Sendable {
  /// Someone who takes a seat.
  public enum Player: Sendable {
    /// A policy that comes with the game.
    case builtin(BuiltinPolicy)
    /// Fixed habits.
    case habits(Habits)

    func player() -> any Policy {
      switch self {
      case .builtin(let policy): policy.player()
      case .habits(let habits): Habitual(habits)
      }
    }
  }

  /// The rules.
  public var rules: Ruleset
  /// Who sits where: one for each seat; empty for the field of par, which changes seats from seed to seed.
  public var lineUp: [Player] = []
  /// Who sits in some seats instead.
  public var seats: [Int: Player] = [:]

  /// The field of par, under some rules.
  public init(rules: Ruleset) { self.rules = rules }

  /// Takes over the par of some rules, where it was measured after the arm was read.
  mutating func take(parOf measured: Ruleset) {
    for seat in rules.roles.indices where measured.roles.indices.contains(seat) {
      rules.roles[seat].par = measured.roles[seat].par
    }
  }

  /// The players of the race of a seed, by seat.
  func players(seed: UInt64) -> [any Policy] {
    let field = IntendedField.lineUp(seed: seed, seats: rules.roles.count)
    return field.indices.map { seat in
      if let player = seats[seat] { return player.player() }
      return lineUp.isEmpty ? field[seat].player() : lineUp[seat].player()
    }
  }

  /// Plays the race of a seed to its end.
  package func play(seed: UInt64) -> Chronicle {
    var episode = Episode(rules: rules, seed: seed, policies: players(seed: seed))
    var history = History(of: episode.race)
    var book = Ledger()
    while !episode.race.isOver {
      episode.step(&book)
      history.close(episode.race, &book)
    }
    return Chronicle(history, rules)
  }
}
