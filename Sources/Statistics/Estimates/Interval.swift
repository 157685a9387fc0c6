/// An estimate with the ends of its confidence interval.
public struct Interval: Sendable, Hashable {
  /// The estimate.
  public var estimate: Double
  /// The lower end; the estimate itself where the data leave no room.
  public var low: Double
  /// The upper end.
  public var high: Double

  /// Notes an estimate and its interval.
  public init(estimate: Double, low: Double, high: Double) {
    self.estimate = estimate
    self.low = low
    self.high = high
  }

  /// Whether a value lies in the interval, ends included.
  public func contains(_ value: Double) -> Bool { low <= value && value <= high }
}

/// A mean as a sum over a count, by block: what is resampled.
public struct BlockRatio: Sendable, Hashable {
  /// What is added up, by block.
  public var sums: [Double]
  /// How many things it is the sum of, by block; blocks without any may be among them.
  public var counts: [Double]
  /// Between which ends each of the things lies, such as 0 and 1 of a share; nil: they have none, or none is known.
  public var range: ClosedRange<Double>?

  /// Notes sums and counts by block, as many of the one as of the other.
  ///
  /// - Parameters:
  ///   - sums: What is added up, by block.
  ///   - counts: How many things it is the sum of.
  ///   - range: Between which ends each of them lies.
  public init(sums: [Double], counts: [Double], range: ClosedRange<Double>? = nil) {
    precondition(sums.count == counts.count, "a count for each sum")
    self.sums = sums
    self.counts = counts
    self.range = range
  }

  /// All sums over all counts; nil where nothing was counted.
  public var value: Double? {
    let count = counts.reduce(0, +)
    return count > 0 ? sums.reduce(0, +) / count : nil
  }
}
