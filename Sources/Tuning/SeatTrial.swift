import Arena
public import Policies
import Quantities
public import RaceEngine

/// Races with a policy in a seat and others around it: the same seeds and the same company for every candidate, so that
/// what differs is the candidate's doing.
public struct SeatTrial: Sendable {
  /// Who sits in a seat other than the candidate's.
  ///
  /// - Parameters:
  ///   - race: The number of the seed, from 0.
  ///   - seat: The seat, from 0.
  public typealias Company = @Sendable (_ race: Int, _ seat: Int) -> any Policy

  /// What came of one race for the candidate.
  public struct Result: Sendable, Hashable {
    /// Its score at the end, in spreads from par.
    public let score: Double
    /// Whether it came first, alone.
    public let isFirst: Bool
  }

  private let rules: Ruleset
  private let company: Company
  private let jobs: Int

  /// Plans races.
  ///
  /// - Parameters:
  ///   - rules: The rules, with par.
  ///   - company: Who sits around the candidate.
  ///   - jobs: How many races at once; the results do not depend on it.
  public init(_ rules: Ruleset, company: @escaping Company, jobs: Int) {
    self.rules = rules
    self.company = company
    self.jobs = jobs
  }

  /// A field whose policies take the seats in turns, another first one in each race.
  public static func turns(of field: [PolicyChoice]) -> Company {
    { race, seat in field[(race + seat) % field.count].player() }
  }

  /// Plays every candidate in every seat of a list, on every seed.
  ///
  /// - Parameters:
  ///   - candidates: Who is tried.
  ///   - seats: In which seats.
  ///   - seeds: The seeds.
  ///   - finished: Called after each race, from any thread.
  /// - Returns: For each candidate its results, by seed and then by seat.
  public func play(
    _ candidates: [PolicyChoice], in seats: [Int], seeds: [UInt64], finished: @Sendable () -> Void = {}
  ) -> [[Result]] {
    let each = seeds.count * seats.count
    let results = Batch.run(candidates.count * each, jobs: jobs) { number in
      defer { finished() }
      let (race, seat) = (number % each / seats.count, seats[number % seats.count])
      let players = rules.roles.indices.map { place in
        place == seat ? candidates[number / each].player() : company(race, place)
      }
      var episode = Episode(rules: rules, seed: seeds[race], policies: players)
      episode.finish()
      let score = Double(episode.race.tallies()[seat].smoothed.raw) / 1_000_000
      return Result(score: score, isFirst: episode.race.winner() == Seat(seat))
    }.compactMap { $0 }
    return candidates.indices.map { Array(results[$0 * each..<($0 + 1) * each]) }
  }

  /// The mean score of each candidate in one seat.
  func scores(_ candidates: [PolicyChoice], in seat: Int, seeds: [UInt64]) -> [Double] {
    play(candidates, in: [seat], seeds: seeds).map { results in
      results.reduce(0) { $0 + $1.score } / Double(results.count)
    }
  }
}
