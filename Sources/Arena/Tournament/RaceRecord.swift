import Quantities
public import RaceEngine

/// What came of a race of a tournament.
public struct RaceRecord: Sendable, Hashable {
  /// The total of each seat that ranks, in millionths of a spread.
  public let scores: [Int64]
  /// What luck gave each seat, in millionths of a spread; empty where it was not measured.
  public let luck: [Int64]
  /// How many quarters were played.
  public let quarters: Int32
  /// How the race ended for everybody before its last quarter; none: it did not.
  public let ending: Ending
  /// The fingerprint of the world at the end.
  public let world: UInt64

  /// Notes what came of a race.
  public init(scores: [Int64], luck: [Int64] = [], quarters: Int32, ending: Ending, world: UInt64) {
    self.scores = scores
    self.luck = luck
    self.quarters = quarters
    self.ending = ending
    self.world = world
  }

  /// What came of a race that is over.
  public init(_ race: Race) { self.init(race, luck: []) }

  init(_ race: Race, luck: [Int64]) {
    self.init(
      scores: race.tallies().map(\.smoothed.raw), luck: luck, quarters: race.turn, ending: race.ending,
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
  ///   - draws: With how many others each quarter is compared, to measure luck; 0 measures none.
  public func played(_ rules: Ruleset, _ entrants: [Entrant], measuringLuckBy draws: Int = 0) -> RaceRecord {
    var episode = Episode(rules: rules, seed: seed, policies: lineUp.map { entrants[$0].player() })
    guard draws > 0 else {
      episode.finish()
      return RaceRecord(episode.race)
    }
    var meter = LuckMeter(draws: draws)
    episode.finish(&meter)
    return RaceRecord(episode.race, luck: episode.race.seats.map { meter.gains[$0].raw })
  }
}
