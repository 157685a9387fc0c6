/// The sums of each block, added up as blocks come, in room that does not grow with their number.
///
/// Beyond twice the capacity, neighbouring blocks are added together two by two: groups of independent blocks are
/// independent too, so that intervals stay right and only become a little less exact.
///
/// - Invariant: sums over all groups do not depend on the capacity, but for rounding.
public struct Tally: Sendable {
  /// The number of policies.
  public let policies: Int
  /// How many groups are kept at least, once there are as many blocks.
  public let capacity: Int
  /// How many blocks a group holds; the last may hold fewer.
  public private(set) var blocksInGroup = 1
  /// How many blocks were added.
  public private(set) var blocks = 0
  /// How many races were added.
  public private(set) var races = 0
  /// How many seats the largest race had; 1 without races.
  public private(set) var mostSeats = 1
  /// The sums, group by group; the layout is `Columns`.
  private(set) var groups: [[Double]] = []
  private var inLast = 0

  /// Starts with nothing.
  ///
  /// - Parameters:
  ///   - policies: The number of policies, at least 1.
  ///   - capacity: Groups that are kept at least; memory is at most twice as many rows of 5p + p² numbers.
  public init(policies: Int, capacity: Int = 2_000) {
    precondition(policies > 0 && capacity > 1, "a policy, and room for two groups")
    self.policies = policies
    self.capacity = capacity
  }

  /// Adds a block. The order of blocks must be that of the plan, or results do not repeat.
  public mutating func add(_ block: Block) {
    blocks += 1
    races += block.races.count
    if groups.isEmpty || inLast == blocksInGroup {
      if groups.count == 2 * capacity { merge() }
      groups.append(Array(repeating: 0, count: Columns(policies: policies).count))
      inLast = 0
    }
    inLast += 1
    for race in block.races { add(race, to: groups.count - 1) }
  }

  private mutating func merge() {
    groups = stride(from: 0, to: groups.count, by: 2).map { place in
      zip(groups[place], groups[place + 1]).map { $0 + $1 }
    }
    blocksInGroup *= 2
  }

  private mutating func add(_ race: RaceResult, to group: Int) {
    let columns = Columns(policies: policies)
    let (ranks, shares) = (race.middleRanks, race.winShares)
    mostSeats = max(mostSeats, race.seats.count)
    for policy in Set(race.seats.map(\.policy)) { groups[group][columns.races(policy)] += 1 }
    for (place, seat) in race.seats.enumerated() {
      groups[group][columns.seats(seat.policy)] += 1
      groups[group][columns.wins(seat.policy)] += shares[place]
      groups[group][columns.ranks(seat.policy)] += ranks[place]
      groups[group][columns.scores(seat.policy)] += seat.score
      for other in race.seats where other.policy != seat.policy && other.rank >= seat.rank {
        groups[group][columns.pairs(seat.policy, other.policy)] += other.rank == seat.rank ? 0.5 : 1
      }
    }
  }

  /// A column of all groups.
  func column(_ place: Int) -> [Double] { groups.map { $0[place] } }

  /// How often each policy finished ahead of each other one over all races, a tie being half a time for both.
  ///
  /// Seats are compared two by two within each race; seats of one policy are not compared with each other.
  public var pairWins: Matrix { pairWins(times: Array(repeating: 1, count: groups.count)) }

  /// The same where each group counts so many times.
  func pairWins(times: [Double]) -> Matrix {
    var wins = Matrix(rows: policies, columns: policies)
    for (group, times) in zip(groups, times) where times > 0 { add(group, times: times, to: &wins) }
    return wins
  }

  /// The same for each of so many groups at most, neighbours added together.
  func pairWins(inGroups most: Int) -> [Matrix] {
    let size = max((groups.count + most - 1) / most, 1)
    return stride(from: 0, to: groups.count, by: size).map { first in
      var wins = Matrix(rows: policies, columns: policies)
      for group in groups[first..<min(first + size, groups.count)] { add(group, times: 1, to: &wins) }
      return wins
    }
  }

  private func add(_ group: [Double], times: Double, to wins: inout Matrix) {
    let columns = Columns(policies: policies)
    for row in 0..<policies {
      for column in 0..<policies where row != column {
        wins[row, column] += times * group[columns.pairs(row, column)]
      }
    }
  }

  /// How many groups there are: of one, nothing can be drawn anew.
  var groupCount: Int { groups.count }

  /// Where each sum stands in a group.
  struct Columns {
    let policies: Int
    var count: Int { policies * (5 + policies) }
    func seats(_ policy: Int) -> Int { policy }
    func wins(_ policy: Int) -> Int { policies + policy }
    func ranks(_ policy: Int) -> Int { 2 * policies + policy }
    func scores(_ policy: Int) -> Int { 3 * policies + policy }
    func races(_ policy: Int) -> Int { 4 * policies + policy }
    func pairs(_ winner: Int, _ loser: Int) -> Int { policies * (5 + winner) + loser }
  }
}
