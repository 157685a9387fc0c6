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
  /// Sums over blocks: all that the estimates need, in room that does not grow with the number of blocks.
  public struct Sums: Sendable, Hashable {
    /// How many blocks were added.
    public private(set) var blocks = 0.0
    /// How many races they hold.
    public private(set) var races = 0
    fileprivate var result = 0.0, correction = 0.0
    fileprivate var resultSquares = 0.0, correctionSquares = 0.0, products = 0.0

    /// Nothing added yet.
    public init() {}

    /// Adds a block.
    ///
    /// - Parameters:
    ///   - result: The mean result of its races.
    ///   - correction: Their mean correction, less what is known to be the mean of all corrections.
    ///   - races: How many races it holds.
    public mutating func add(result: Double, correction: Double, races: Int = 1) {
      blocks += 1
      self.races += races
      self.result += result
      self.correction += correction
      resultSquares += result * result
      correctionSquares += correction * correction
      products += result * correction
    }

    /// Adds the sums of other blocks.
    public mutating func add(_ other: Sums) {
      blocks += other.blocks
      races += other.races
      result += other.result
      correction += other.correction
      resultSquares += other.resultSquares
      correctionSquares += other.correctionSquares
      products += other.products
    }

    /// The slope of the results over the corrections; 0 where the corrections do not vary.
    fileprivate var slope: Double {
      let own = correctionSquares - correction * correction / max(blocks, 1)
      return own > 1e-12 * correctionSquares ? (products - result * correction / max(blocks, 1)) / own : 0
    }

    /// The sum and the sum of squares of the results less so many times the corrections.
    fileprivate func corrected(by slope: Double) -> (sum: Double, squares: Double) {
      (
        result - slope * correction,
        resultSquares - 2 * slope * products + slope * slope * correctionSquares
      )
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
    /// Half the width of the 95 % interval of the mean, by Student's law: with few blocks it is wider than 1.96 standard errors.
    public var reach: Double
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
  ///   - folds: At least two, the blocks dealt among them in turn, at least two blocks in all; each block counts alike.
  ///     A fold's coefficient is that of the other folds.
  ///   - coefficient: b, fixed before the data.
  public init(folds: [Sums], coefficient: Double = 1) {
    let all = folds.reduce(into: Sums()) { $0.add($1) }
    precondition(folds.count > 1 && all.blocks > 1, "two blocks and two folds")
    races = all.races
    plain = Self.estimate(all.blocks, all.corrected(by: 0), coefficient: 0)
    fixed = Self.estimate(all.blocks, all.corrected(by: coefficient), coefficient: coefficient)
    var sums = (sum: 0.0, squares: 0.0)
    var slopes = 0.0
    for place in folds.indices {
      var others = Sums()
      for other in folds.indices where other != place { others.add(folds[other]) }
      let fold = folds[place].corrected(by: others.slope)
      sums = (sums.sum + fold.sum, sums.squares + fold.squares)
      slopes += others.slope
    }
    crossFitted = Self.estimate(all.blocks, sums, coefficient: slopes / Double(folds.count))
  }

  /// The part of the plain variance that an estimate has left: with this part of the races it is as sure as the plain
  /// mean is with all. Above 1 where the correction does harm; 1 where results do not vary.
  public func racesNeeded(_ estimate: Estimate) -> Double {
    plain.blockVariance > 0 ? estimate.blockVariance / plain.blockVariance : 1
  }

  private static func estimate(
    _ blocks: Double, _ values: (sum: Double, squares: Double), coefficient: Double
  ) -> Estimate {
    let mean = values.sum / blocks
    let variance = max(values.squares - values.sum * mean, 0) / (blocks - 1)
    let error = (variance / blocks).squareRoot()
    return Estimate(
      mean: mean, blockVariance: variance, standardError: error,
      reach: StudentLaw.quantile(0.975, freedom: blocks - 1) * error, coefficient: coefficient)
  }
}
