import Policies

/// How much of the final score's variance goes with the seed, the seat and the policy.
///
/// The mixed fields are a full factorial design: every policy in every seat once a seed. So the sum of squares falls
/// apart without remainder into the main effects and their interactions. Everything that the seed has part in is luck;
/// the threefold interaction also holds what the company of other policies does, which the seed shuffles.
struct VarianceShares {
  /// Parts of the whole, which add up to one.
  private(set) var seat = 0.0
  private(set) var policy = 0.0
  private(set) var seatAndPolicy = 0.0
  private(set) var seed = 0.0
  private(set) var seedAndSeat = 0.0
  private(set) var seedAndPolicy = 0.0
  private(set) var rest = 0.0
  /// The variance of all scores.
  private(set) var whole = 0.0

  /// All that changes with the seed.
  var luck: Double { seed + seedAndSeat + seedAndPolicy + rest }

  /// Takes the scores apart.
  /// - Parameter scores: One for each seed, seat and policy, in this order.
  init(_ scores: [[[Double]]]) {
    let seeds = scores.count
    let seats = scores[0].count
    let policies = scores[0][0].count
    let all = scores.flatMap { $0.flatMap { $0 } }
    let mean = Statistics.mean(all)
    let total = all.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    guard total > 0 else { return }
    whole = total / Double(all.count)

    func sum(_ means: [Double], each count: Int) -> Double {
      means.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } * Double(count) / total
    }
    let bySeed = scores.map { Statistics.mean($0.flatMap { $0 }) }
    let bySeat = (0..<seats).map { seat in Statistics.mean(scores.flatMap { $0[seat] }) }
    let byPolicy = (0..<policies).map { policy in Statistics.mean(scores.flatMap { $0.map { $0[policy] } }) }
    seed = sum(bySeed, each: seats * policies)
    seat = sum(bySeat, each: seeds * policies)
    policy = sum(byPolicy, each: seeds * seats)

    let seatPolicy = (0..<seats).flatMap { seat in
      (0..<policies).map { policy in Statistics.mean(scores.map { $0[seat][policy] }) }
    }
    let seedSeat = scores.flatMap { $0.map(Statistics.mean) }
    let seedPolicy = scores.flatMap { block in
      (0..<policies).map { policy in Statistics.mean(block.map { $0[policy] }) }
    }
    seatAndPolicy = sum(seatPolicy, each: seeds) - seat - policy
    seedAndSeat = sum(seedSeat, each: policies) - seed - seat
    seedAndPolicy = sum(seedPolicy, each: seats) - seed - policy
    rest = 1 - seat - policy - seatAndPolicy - seed - seedAndSeat - seedAndPolicy
  }
}
