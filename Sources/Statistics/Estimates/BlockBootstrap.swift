import Foundation
import Randomness

/// Confidence intervals of ratios by drawing whole blocks anew, with replacement.
///
/// Intervals are bias-corrected and accelerated (BCa): percentiles of the resampled ratios, moved for the median bias
/// and for the skewness that leaving out one block at a time shows. Percentiles of few blocks are too narrow, since a
/// resample spreads less than a sample by √((n−1)/n) and knows nothing of the doubt about the spread; so the level is
/// taken from Student's t of n − 1 degrees of freedom times √(n/(n−1)) in place of the normal law.
///
/// Draws are addressed by seed, resample and place, so that intervals repeat and do not depend on what else is asked.
///
/// - Source: Efron 1987, "Better bootstrap confidence intervals"; Efron and Tibshirani 1993, chapter 14; the expanded
///   level after Hesterberg 2015, "What teachers should know about the bootstrap"; figures
///   between two ends after Agresti and Coull 1998, "Approximate is better than 'exact'", and Clopper and Pearson 1934, "The
///   use of confidence or fiducial limits illustrated in the case of the binomial".
public struct BlockBootstrap: Sendable, Hashable {
  /// What these draws are for; apart from every domain of the game.
  static let domain = Domain(50_001)

  /// How many times the blocks are drawn anew.
  public var resamples: Int
  /// The part of intervals that hold the truth, such as 0.95.
  public var level: Double
  /// The seed of the draws.
  public var seed: UInt64

  /// Plans a bootstrap.
  ///
  /// - Parameters:
  ///   - resamples: At least 100; 2,000 leave a percentile uncertain by a twentieth of its distance.
  ///   - level: Above 0 and below 1.
  ///   - seed: Of the draws.
  public init(resamples: Int = 2_000, level: Double = 0.95, seed: UInt64 = 1) {
    precondition(resamples >= 100 && level > 0 && level < 1, "at least 100 resamples, and a level between 0 and 1")
    self.resamples = resamples
    self.level = level
    self.seed = seed
  }

  /// The intervals of ratios over the same blocks.
  ///
  /// - Parameter ratios: Each with one sum and one count for every block, the blocks in one order.
  /// - Returns: For each ratio its interval, in their order; nil where nothing was counted. Of fewer than two blocks
  ///   the interval is unbounded: −∞ to ∞.
  /// - Complexity: O(resamples × blocks × ratios).
  public func intervals(of ratios: [BlockRatio]) -> [Interval?] {
    let blocks = ratios.first?.sums.count ?? 0
    precondition(ratios.allSatisfy { $0.sums.count == blocks }, "ratios over the same blocks")
    let estimates = ratios.map(\.value)
    guard blocks > 1 else {
      return estimates.map { value in value.map { Interval(estimate: $0, low: -.infinity, high: .infinity) } }
    }
    var replicates = Array(repeating: [Double](), count: ratios.count)
    resample(blocks) { times in
      for (number, ratio) in ratios.enumerated() where estimates[number] != nil {
        var (sum, count) = (0.0, 0.0)
        for block in 0..<blocks where times[block] > 0 {
          sum += times[block] * ratio.sums[block]
          count += times[block] * ratio.counts[block]
        }
        if count > 0 { replicates[number].append(sum / count) }
      }
    }
    return ratios.indices.map { number in
      guard let estimate = estimates[number] else { return nil }
      return guarded(interval(estimate, replicates[number].sorted(), ratios[number]), ratios[number])
    }
  }

  /// Draws so many blocks anew, again and again.
  ///
  /// - Parameter body: Takes how many times each block is in a resample; called once for each.
  func resample(_ blocks: Int, _ body: ([Double]) -> Void) {
    let chance = Chance(seed: seed).realm(Self.domain)
    var times = [Double](repeating: 0, count: blocks)
    for resample in 0..<resamples {
      for block in 0..<blocks { times[block] = 0 }
      for place in 0..<blocks {
        let identity = UInt64(resample) << 32 | UInt64(place)
        times[Int(chance.draw(Self.domain, turn: 0, of: identity).below(Int64(blocks)))] += 1
      }
      body(times)
    }
  }

  private func interval(_ estimate: Double, _ sorted: [Double], _ ratio: BlockRatio) -> Interval {
    guard let first = sorted.first, let last = sorted.last, last - first > 1e-12 * max(1, abs(estimate)) else {
      return Interval(estimate: estimate, low: estimate, high: estimate)
    }
    let below = sorted.count { $0 < estimate }
    let level = sorted.count { $0 == estimate }
    let part = (Double(below) + Double(level) / 2) / Double(sorted.count)
    let edge = 0.5 / Double(sorted.count)
    let bias = NormalLaw.quantile(min(max(part, edge), 1 - edge))
    let acceleration = Self.acceleration(ratio)
    let blocks = Double(ratio.sums.count)
    let reach =
      StudentLaw.quantile(0.5 + self.level / 2, freedom: blocks - 1) * (blocks / (blocks - 1)).squareRoot()
    func end(_ z: Double) -> Double {
      let moved = bias + z
      let scale = 1 - acceleration * moved
      // Where the correction has no solution, the end is that of the data.
      guard scale > 0 else { return z < 0 ? first : last }
      return Self.percentile(NormalLaw.cumulative(bias + moved / scale), of: sorted)
    }
    return Interval(estimate: estimate, low: min(end(-reach), estimate), high: max(end(reach), estimate))
  }

  /// The interval, made at least as wide as one that counts with blocks which these have missed.
  ///
  /// Few blocks that say much the same, as those do in which seats decide and policies change them, hide how others
  /// differ. So two more are thought of, in each of which one seat's result, or one pair of seats, stands at an end of what
  /// it can be, and the rest as ever: with n blocks of k results the variance is that of those seen and an (n + 1)k th of
  /// the distance to each end, squared. For a chance that is a success and a failure more. Where all blocks stand at one
  /// end, Clopper and Pearson's end for no failure in n trials holds at least.
  private func guarded(_ interval: Interval, _ ratio: BlockRatio) -> Interval {
    guard let range = ratio.range else { return interval }
    let blocks = Double(ratio.counts.count { $0 > 0 })
    let estimate = interval.estimate
    guard blocks > 1, range.contains(estimate) else { return interval }
    let mean = ratio.counts.reduce(0, +) / blocks
    let seen = zip(ratio.sums, ratio.counts).reduce(0) { sum, block in
      let rest = (block.0 - estimate * block.1) / mean
      return sum + rest * rest
    }
    let results = (blocks + 1) * mean
    let (up, down) = ((range.upperBound - estimate) / results, (estimate - range.lowerBound) / results)
    let error = (seen / (blocks * blocks) + up * up + down * down).squareRoot()
    let reach = StudentLaw.quantile(0.5 + level / 2, freedom: blocks + 1) * error
    var (low, high) = (min(interval.low, estimate - reach), max(interval.high, estimate + reach))
    let width = range.upperBound - range.lowerBound
    let missed = (1 - pow((1 - level) / 2, 1 / blocks)) * width
    if estimate > range.upperBound - 1e-12 * width { low = min(low, range.upperBound - missed) }
    if estimate < range.lowerBound + 1e-12 * width { high = max(high, range.lowerBound + missed) }
    return Interval(
      estimate: estimate, low: max(low, range.lowerBound), high: min(high, range.upperBound))
  }

  /// A sixth of the skewness of the ratios that leave out one block.
  private static func acceleration(_ ratio: BlockRatio) -> Double {
    let (sum, count) = (ratio.sums.reduce(0, +), ratio.counts.reduce(0, +))
    let without = ratio.sums.indices.compactMap { block -> Double? in
      let rest = count - ratio.counts[block]
      return rest > 0 ? (sum - ratio.sums[block]) / rest : nil
    }
    let mean = without.reduce(0, +) / Double(max(without.count, 1))
    let squares = without.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let cubes = without.reduce(0) { $0 + (mean - $1) * (mean - $1) * (mean - $1) }
    return squares > 0 ? cubes / (6 * pow(squares, 1.5)) : 0
  }

  /// The value that a part of the sorted ones is at or below, between neighbours in proportion.
  static func percentile(_ part: Double, of sorted: [Double]) -> Double {
    let place = min(max(part * Double(sorted.count + 1) - 1, 0), Double(sorted.count - 1))
    let low = Int(place)
    let high = min(low + 1, sorted.count - 1)
    return sorted[low] + (sorted[high] - sorted[low]) * (place - Double(low))
  }
}
