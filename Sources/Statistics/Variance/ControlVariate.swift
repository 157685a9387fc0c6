/// A mean with the luck taken out that a known quantity tells of.
///
/// Beside each result y stands a correction c whose mean is known: the sum over all draws of what a value function, fixed
/// before the data, made of the draw less its mean over all draws. Then y − b(c − μ) has the mean of y for every b that
/// does not depend on the same data, and less variance where c goes with y. With a fixed b of 1 this is AIVAT; with b
/// from the other blocks ("cross-fitted") the size of the correction need not be trusted, and the mean stays right all
/// the same, since each block's b knows nothing of the block.
///
/// - Source: Burch, Schmid, Moravčík, Morrill and Bowling 2018, "AIVAT: a new variance reduction technique for agent
///   evaluation in imperfect information games"; Lavenberg and Welch 1981, "A perspective on the use of control
///   variables"; cross-fitting after Chernozhukov et al. 2018, "Double/debiased machine learning".
public struct ControlVariate: Sendable {
  /// One block: the means of its races.
  public struct Observation: Sendable, Hashable {
    /// The mean result.
    public var result: Double
    /// The mean correction.
    public var correction: Double
    /// How many races it is the mean of.
    public var races: Int

    /// Notes a block.
    public init(result: Double, correction: Double, races: Int = 1) {
      self.result = result
      self.correction = correction
      self.races = races
    }

    /// The means of a block's races, given race by race.
    public init(races: [(result: Double, correction: Double)]) {
      let count = Double(max(races.count, 1))
      self.init(
        result: races.reduce(0) { $0 + $1.result } / count, correction: races.reduce(0) { $0 + $1.correction } / count,
        races: races.count)
    }
  }

  /// A mean and how sure it is.
  public struct Estimate: Sendable, Hashable {
    /// The mean over blocks.
    public var mean: Double
    /// The variance of one block's value.
    public var blockVariance: Double
    /// The standard error of the mean.
    public var standardError: Double
    /// The coefficient b; of the cross-fitted estimate the mean of those that were used.
    public var coefficient: Double
  }

  /// The mean of the results as they are.
  public let plain: Estimate
  /// With the coefficient that was given beforehand.
  public let fixed: Estimate
  /// With coefficients from the other blocks.
  public let crossFitted: Estimate
  /// How many races the blocks hold.
  public let races: Int

  /// Estimates a mean in three ways.
  ///
  /// - Parameters:
  ///   - blocks: At least two, in an order that repeats; each counts alike.
  ///   - expectation: The known mean of the corrections, 0 where they are sums of a draw's worth less its mean.
  ///   - coefficient: b, fixed before the data.
  ///   - folds: Into how many parts the blocks are dealt, in turn, for cross-fitting; at least 2.
  public init(_ blocks: [Observation], expectation: Double = 0, coefficient: Double = 1, folds: Int = 10) {
    precondition(blocks.count > 1 && folds > 1, "two blocks and two folds")
    let results = blocks.map(\.result)
    let corrections = blocks.map { $0.correction - expectation }
    races = blocks.reduce(0) { $0 + $1.races }
    plain = Self.estimate(results, coefficient: 0)
    fixed = Self.estimate(zip(results, corrections).map { $0 - coefficient * $1 }, coefficient: coefficient)
    let parts = min(folds, blocks.count)
    let slopes = (0..<parts).map { part in
      let others = blocks.indices.filter { $0 % parts != part }
      return Self.slope(others.map { results[$0] }, others.map { corrections[$0] })
    }
    let corrected = blocks.indices.map { results[$0] - slopes[$0 % parts] * corrections[$0] }
    crossFitted = Self.estimate(corrected, coefficient: slopes.reduce(0, +) / Double(parts))
  }

  /// The part of the plain variance that an estimate has left: with this part of the races it is as sure as the plain
  /// mean is with all. Above 1 where the correction does harm; 1 where results do not vary.
  public func racesNeeded(_ estimate: Estimate) -> Double {
    plain.blockVariance > 0 ? estimate.blockVariance / plain.blockVariance : 1
  }

  private static func estimate(_ values: [Double], coefficient: Double) -> Estimate {
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
    return Estimate(
      mean: mean, blockVariance: variance, standardError: (variance / count).squareRoot(), coefficient: coefficient)
  }

  /// The slope of the results over the corrections; 0 where the corrections do not vary.
  private static func slope(_ results: [Double], _ corrections: [Double]) -> Double {
    let count = Double(results.count)
    let middle = (results.reduce(0, +) / count, corrections.reduce(0, +) / count)
    var (common, own) = (0.0, 0.0)
    for (result, correction) in zip(results, corrections) {
      common += (result - middle.0) * (correction - middle.1)
      own += (correction - middle.1) * (correction - middle.1)
    }
    return own > 0 ? common / own : 0
  }
}
