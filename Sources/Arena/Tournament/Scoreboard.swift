import RaceEngine

/// Sums over the races of a tournament, in whole numbers, so that they are exact in whatever order they are added up.
///
/// Its size depends on the numbers of policies and seats alone.
public struct Scoreboard: Sendable, Hashable {
  /// The sums of one policy, over all seats or in one seat.
  public struct Sums: Sendable, Hashable {
    /// How many seats it played.
    public internal(set) var seats: Int64 = 0
    /// Wins in 840ths, since up to eight seats may share one.
    public internal(set) var wins: Int64 = 0
    /// Twice the places, tied seats in the middle of theirs.
    public internal(set) var ranks: Int64 = 0
    /// The totals that rank, in millionths of a spread.
    public internal(set) var scores: Int64 = 0

    /// The share of wins for each seat played; nil of none.
    public var winShare: Double? { mean(wins, 840) }
    /// The mean place, from 1; nil of none.
    public var meanRank: Double? { mean(ranks, 2) }
    /// The mean total in spreads; nil of none.
    public var meanScore: Double? { mean(scores, 1_000_000) }

    private func mean(_ sum: Int64, _ unit: Int64) -> Double? {
      seats == 0 ? nil : Double(sum) / Double(seats * unit)
    }
  }

  /// In how many of its seats a policy's program failed; empty where none did.
  public private(set) var faults: [Int: Int] = [:]
  /// How many races were added.
  public private(set) var races = 0
  /// The sums of each policy.
  public private(set) var policies: [Sums]
  /// The sums of each policy in each seat.
  public private(set) var bySeat: [[Sums]]
  /// For each policy, how often it came in ahead of each other one, in halves: a tie is one for both. Every seat of the
  /// one is compared with every seat of the other in the same race.
  public private(set) var pairs: [[Int64]]
  /// In how many races of each kind the race ended for everybody before its last quarter; those that did not come first.
  public private(set) var endings: [Int] = [0, 0, 0, 0]

  /// Nothing added yet.
  public init(policies: Int, seats: Int) {
    self.policies = Array(repeating: Sums(), count: policies)
    bySeat = Array(repeating: Array(repeating: Sums(), count: seats), count: policies)
    pairs = Array(repeating: Array(repeating: 0, count: policies), count: policies)
  }

  /// Adds a race.
  public mutating func add(_ race: PlannedRace, _ record: RaceRecord) {
    races += 1
    endings[Int(record.ending.rawValue)] += 1
    for fault in record.faults where fault.isLoss { faults[race.lineUp[fault.seat], default: 0] += 1 }
    let scores = record.scores
    let best = scores.max() ?? 0
    let winners = Int64(scores.count { $0 == best })
    for (seat, policy) in race.lineUp.enumerated() {
      var sums = Sums()
      sums.seats = 1
      sums.wins = scores[seat] == best ? 840 / winners : 0
      sums.scores = scores[seat]
      sums.ranks = 1
      for (other, rival) in race.lineUp.enumerated() {
        let points: Int64 = scores[seat] > scores[other] ? 2 : scores[seat] == scores[other] ? 1 : 0
        // A seat meets itself as a tie, which makes the place of a seat by itself 1: (1 + 1) / 2.
        sums.ranks += 2 - points
        if rival != policy { pairs[policy][rival] += points }
      }
      policies[policy].add(sums)
      bySeat[policy][seat].add(sums)
    }
  }

  /// The part of comparisons with another policy that one has won, in 0 to 1; nil where they never met.
  public func pairRate(_ policy: Int, over other: Int) -> Double? {
    let met = pairs[policy][other] + pairs[other][policy]
    return met == 0 ? nil : Double(pairs[policy][other]) / Double(met)
  }

  /// The part of comparisons with all others, in parts per million, rounded down; half of them where there were none.
  public func points(of policy: Int) -> Int64 {
    var (won, met): (Int64, Int64) = (0, 0)
    for other in pairs.indices where other != policy {
      won += pairs[policy][other]
      met += pairs[policy][other] + pairs[other][policy]
    }
    return met == 0 ? 500_000 : Int64(Int128(won) * 1_000_000 / Int128(met))
  }

  /// Policies from best to worst by mean place; equal ones, and those that never played, in the order of the plan.
  public func standing(of members: some Sequence<Int>) -> [Int] {
    members.sorted { left, right in
      let (one, other) = (policies[left], policies[right])
      if one.seats == 0 || other.seats == 0 { return one.seats == other.seats ? left < right : one.seats > 0 }
      let (mine, theirs) = (Int128(one.ranks) * Int128(other.seats), Int128(other.ranks) * Int128(one.seats))
      return mine != theirs ? mine < theirs : left < right
    }
  }
}

extension Scoreboard.Sums {
  fileprivate mutating func add(_ other: Self) {
    seats += other.seats
    wins += other.wins
    ranks += other.ranks
    scores += other.scores
  }
}
