import Quantities
public import RaceEngine

/// What came of a race of a tournament.
public struct RaceRecord: Sendable, Hashable {
  /// The total of each seat that ranks, in millionths of a spread; the lowest there is, −3 spreads, where the seat's
  /// program lost the race by a fault.
  public let scores: [Int64]
  /// What luck gave each seat, in millionths of a spread; empty where it was not measured.
  public let luck: [Int64]
  /// How many quarters were played.
  public let quarters: Int32
  /// How the race ended for everybody before its last quarter; none: it did not.
  public let ending: Ending
  /// The fingerprint of the world at the end.
  public let world: UInt64
  /// The first fault of each seat's program, one that lost more than orders if there was one, in the order of the seats.
  public let faults: [Fault]

  /// What went wrong with a policy that answers from elsewhere.
  public struct Fault: Sendable, Hashable {
    /// The seat, from 0.
    public let seat: Int
    /// The turn, from 0.
    public let turn: Int32
    /// One word of a fixed list.
    public let outcome: String

    /// Whether more was lost than single orders.
    public var isLoss: Bool { outcome != Self.harmless }

    /// What costs no more than single orders.
    static let harmless = "illegal-order"

    /// Notes a fault.
    public init(seat: Int, turn: Int32, outcome: String) {
      self.seat = seat
      self.turn = turn
      self.outcome = outcome
    }
  }

  /// Notes what came of a race.
  public init(
    scores: [Int64], luck: [Int64] = [], quarters: Int32, ending: Ending, world: UInt64, faults: [Fault] = []
  ) {
    self.scores = scores
    self.luck = luck
    self.quarters = quarters
    self.ending = ending
    self.world = world
    self.faults = faults
  }

  /// What came of a race that is over.
  public init(_ race: Race) { self.init(race, luck: []) }

  /// What came of a race in which some seats' programs lost by a fault: what their labs have does not count.
  init(_ race: Race, luck: [Int64], faults: [Fault] = [], forfeits: [Int] = []) {
    var (scores, luck) = (race.tallies().map(\.smoothed.raw), luck)
    for seat in forfeits {
      scores[seat] = Self.forfeited
      if !luck.isEmpty { luck[seat] = 0 }
    }
    self.init(
      scores: scores, luck: luck, quarters: race.turn, ending: race.ending, world: race.digest().value, faults: faults)
  }

  /// The total of a race that was lost by a fault: no lab can have less.
  public static let forfeited: Int64 = -3_000_000

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
  ///   - names: What policies that answer from elsewhere are told.
  public func played(
    _ rules: Ruleset, _ entrants: [Entrant], measuringLuckBy draws: Int = 0, names: RaceNames = RaceNames()
  ) -> RaceRecord {
    var tape: [[OrderSheet]]?
    return played(rules, entrants, measuringLuckBy: draws, names: names, tape: &tape)
  }

  /// Plays the race, and keeps what every seat ordered where the tape is not nil.
  package func played(
    _ rules: Ruleset, _ entrants: [Entrant], measuringLuckBy draws: Int, names: RaceNames,
    tape: inout [[OrderSheet]]?
  ) -> RaceRecord {
    var episode = Episode(rules: rules, seed: seed, policies: lineUp.map { entrants[$0].player() }, names: names)
    episode.tape = tape
    var luck: [Int64] = []
    if draws > 0 {
      var meter = LuckMeter(draws: draws)
      episode.finish(&meter)
      luck = episode.race.seats.map { meter.gains[$0].raw }
    } else {
      episode.finish()
    }
    tape = episode.tape
    let faults = episode.faults.sorted { $0.key < $1.key }
      .map { RaceRecord.Fault(seat: $0.key, turn: $0.value.turn, outcome: $0.value.outcome) }
    return RaceRecord(episode.race, luck: luck, faults: faults, forfeits: episode.forfeits)
  }
}
