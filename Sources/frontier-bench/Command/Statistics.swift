/// The few statistics that the bench prints.
enum Statistics {
  /// The mean; zero of nothing.
  static func mean(_ values: [Double]) -> Double { values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count) }

  /// The middle value; the mean of the two middle ones of an even number.
  static func median(_ values: [Double]) -> Double {
    guard !values.isEmpty else { return 0 }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// The variance of a sample.
  static func variance(_ values: [Double]) -> Double {
    guard values.count > 1 else { return 0 }
    let middle = mean(values)
    return values.reduce(0) { $0 + ($1 - middle) * ($1 - middle) } / Double(values.count - 1)
  }

  /// The half-width of a 95 % interval of the mean of independent values.
  static func margin(_ values: [Double]) -> Double {
    guard values.count > 1 else { return .infinity }
    return 1.96 * (variance(values) / Double(values.count)).squareRoot()
  }
}

extension Statistics {
  /// The 95 % interval of a chance of which `count` trials showed this part.
  /// - Source: Wilson 1927, "Probable inference, the law of succession, and statistical inference".
  static func wilson(_ part: Double, of count: Int) -> ClosedRange<Double> {
    guard count > 0 else { return 0...1 }
    let (n, z) = (Double(count), 1.96)
    let middle = part + z * z / (2 * n)
    let reach = z * (part * (1 - part) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    return max(0, (middle - reach) / scale)...min(1, (middle + reach) / scale)
  }
}
