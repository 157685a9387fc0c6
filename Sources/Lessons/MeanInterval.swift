/// The mean of independent numbers and the 95 % interval of it.
public struct MeanInterval: Sendable, Hashable {
  /// The mean; 0 of nothing.
  public let mean: Double
  /// Half the width of the interval; infinite for fewer than two numbers.
  public let reach: Double

  /// The lower end.
  public var low: Double { mean - reach }
  /// The upper end.
  public var high: Double { mean + reach }

  /// The mean and Student's interval of it.
  public init(of values: [Double]) {
    mean = Self.mean(values)
    guard values.count > 1 else {
      reach = .infinity
      return
    }
    let (mean, count) = (mean, Double(values.count))
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
    reach = Self.quantile(freedom: values.count - 1) * (variance / count).squareRoot()
  }

  /// The mean; 0 of nothing.
  static func mean(_ values: [Double]) -> Double { values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count) }

  /// The 97.5 % quantile of Student's distribution.
  ///
  /// - Source: tabulated to 30 degrees of freedom; beyond these the first terms of Cornish and Fisher's expansion.
  static func quantile(freedom: Int) -> Double {
    let table = [
      12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131,
      2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
    ]
    guard freedom > table.count else { return table[max(freedom, 1) - 1] }
    let normal = 1.959_964
    return normal + (normal * normal * normal + normal) / (4 * Double(freedom))
  }

  /// The 95 % interval of a chance that came true in some of many trials.
  ///
  /// - Source: Wilson 1927, "Probable inference, the law of succession, and statistical inference".
  public static func chance(_ hits: Int, of count: Int) -> ClosedRange<Double> {
    guard count > 0 else { return 0...1 }
    let (n, z, part) = (Double(count), 1.96, Double(hits) / Double(count))
    let middle = part + z * z / (2 * n)
    let reach = z * (part * (1 - part) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    return max(0, (middle - reach) / scale)...min(1, (middle + reach) / scale)
  }
}
