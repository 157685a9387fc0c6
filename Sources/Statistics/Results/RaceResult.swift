/// What one seat had at the end of a race.
public struct SeatResult: Sendable, Hashable {
  /// The policy that played the seat: its place in the list of policies, from 0.
  public var policy: Int
  /// The place, 1 for the winner; equal numbers are a tie. Only the order counts, so 1, 1, 3 and 1, 1, 2 are the same.
  public var rank: Int
  /// The score of the scenario, in its own unit.
  public var score: Double

  /// Notes a seat's result.
  ///
  /// - Parameters:
  ///   - policy: The policy's place in the list of policies, from 0.
  ///   - rank: The place, from 1; ties have the same.
  ///   - score: The score, finite.
  public init(policy: Int, rank: Int, score: Double) {
    self.policy = policy
    self.rank = rank
    self.score = score
  }
}

/// How a race ended: one result for each seat, in the order of seats.
public struct RaceResult: Sendable, Hashable {
  /// The seats, from 0. A policy may have several.
  public var seats: [SeatResult]

  /// Notes a race's result.
  public init(seats: [SeatResult]) { self.seats = seats }

  /// The mean place of each seat, with tied seats in the middle of the places that they share: 1, 2.5, 2.5, 4.
  public var middleRanks: [Double] {
    seats.map { seat in
      let ahead = seats.count { $0.rank < seat.rank }
      let level = seats.count { $0.rank == seat.rank }
      return Double(ahead) + Double(level + 1) / 2
    }
  }

  /// The part of the win that falls to each seat: those that share the first place share it equally.
  public var winShares: [Double] {
    let best = seats.map(\.rank).min() ?? 1
    let winners = Double(max(seats.count { $0.rank == best }, 1))
    return seats.map { $0.rank == best ? 1 / winners : 0 }
  }
}

/// One world seed with its races, one for each rotation of the seats: the unit of all statistics.
///
/// Races of one block share their luck, so they are not independent of each other; blocks are. All intervals, errors
/// and tests here treat a block as one observation.
public struct Block: Sendable, Hashable {
  /// The world seed.
  public var seed: UInt64
  /// The races, in the order of the plan.
  public var races: [RaceResult]

  /// Notes a block's races.
  public init(seed: UInt64, races: [RaceResult]) {
    self.seed = seed
    self.races = races
  }
}
