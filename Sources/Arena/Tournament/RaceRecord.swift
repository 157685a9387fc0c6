import Quantities
public import RaceEngine

/// What came of a race of a tournament.
public struct RaceRecord: Sendable, Hashable {
  /// The total of each seat that ranks, in millionths of a spread.
  public let scores: [Int64]
  /// How many quarters were played.
  public let quarters: Int32
  /// How the race ended for everybody before its last quarter; none: it did not.
  public let ending: Ending
  /// The fingerprint of the world at the end.
  public let world: UInt64

  /// Notes what came of a race.
  public init(scores: [Int64], quarters: Int32, ending: Ending, world: UInt64) {
    self.scores = scores
    self.quarters = quarters
    self.ending = ending
    self.world = world
  }

  /// What came of a race that is over.
  public init(_ race: Race) {
    self.init(
      scores: race.tallies().map(\.smoothed.raw), quarters: race.turn, ending: race.ending,
      world: race.digest().value)
  }

  /// Each seat's place: one more than seats with a higher total, so that equal totals share a place.
  public var ranks: [Int] { scores.map { score in 1 + scores.count { $0 > score } } }
}

extension PlannedRace {
  /// Plays the race.
  ///
  /// - Parameters:
  ///   - rules: The scenario's rules, with par.
  ///   - entrants: In the order of the plan's policies.
  public func played(_ rules: Ruleset, _ entrants: [Entrant]) -> RaceRecord {
    var episode = Episode(rules: rules, seed: seed, policies: lineUp.map { entrants[$0].player() })
    episode.finish()
    return RaceRecord(episode.race)
  }
}
