import Foundation

/// The standard normal law.
public enum NormalLaw {
  /// The chance of a value at or below `z`.
  public static func cumulative(_ z: Double) -> Double { erfc(-z / 2.0.squareRoot()) / 2 }

  /// The value that a part `p` of all values is at or below; −∞ for 0 and ∞ for 1.
  ///
  /// - Parameter p: From 0 to 1.
  /// - Source: A rational start after Acklam 2003, then two steps of Halley's method on the error function.
  public static func quantile(_ p: Double) -> Double {
    guard p > 0, p < 1 else { return p <= 0 ? -.infinity : .infinity }
    var z = start(p)
    for _ in 0..<2 {
      let error = cumulative(z) - p
      let step = error * (2 * Double.pi).squareRoot() * exp(z * z / 2)
      z -= step / (1 + z * step / 2)
    }
    return z
  }

  private static func start(_ p: Double) -> Double {
    let tail = min(p, 1 - p)
    if tail < 0.02425 {
      let q = (-2 * log(tail)).squareRoot()
      let top = polynomial(
        q,
        [
          -7.784894002430293e-3, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
          2.938163982698783,
        ])
      let bottom = polynomial(q, [7.784695709041462e-3, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1])
      return p < 0.5 ? top / bottom : -top / bottom
    }
    let q = p - 0.5
    let top = polynomial(
      q * q,
      [
        -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.3577518672690, -30.66479806614716,
        2.506628277459239,
      ])
    let bottom = polynomial(
      q * q, [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1])
    return q * top / bottom
  }

  private static func polynomial(_ x: Double, _ coefficients: [Double]) -> Double {
    coefficients.reduce(0) { $0 * x + $1 }
  }
}

/// Student's law of t.
public enum StudentLaw {
  /// The chance of a value at or below `t`.
  ///
  /// - Parameters:
  ///   - t: The value.
  ///   - freedom: Degrees of freedom, above zero.
  public static func cumulative(_ t: Double, freedom: Double) -> Double {
    let tail = incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2
    return t > 0 ? 1 - tail : tail
  }

  /// The value that a part `p` of all values is at or below.
  ///
  /// - Parameters:
  ///   - p: Above 0 and below 1.
  ///   - freedom: Degrees of freedom, above zero.
  public static func quantile(_ p: Double, freedom: Double) -> Double {
    precondition(p > 0 && p < 1 && freedom > 0, "a part between 0 and 1")
    let target = min(p, 1 - p)
    var (low, high) = (-1.0, 0.0)
    while cumulative(low, freedom: freedom) > target, low > -1e12 { low *= 2 }
    for _ in 0..<200 where high - low > 1e-14 * max(1, -low) {
      let middle = (low + high) / 2
      if cumulative(middle, freedom: freedom) < target { low = middle } else { high = middle }
    }
    let magnitude = -(low + high) / 2
    return p < 0.5 ? -magnitude : magnitude
  }

  /// The incomplete beta function over the complete one.
  ///
  /// - Source: Abramowitz and Stegun 1964, 26.5.8, a continued fraction taken by Lentz's method.
  static func incompleteBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    if x > (a + 1) / (a + b + 2) { return 1 - incompleteBeta(1 - x, b, a) }
    let front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x)) / a
    var (c, d) = (1.0, 1 / nonzero(1 - (a + b) * x / (a + 1)))
    var fraction = d
    for step in 1..<500 {
      let m = Double(step)
      for numerator in [
        m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
        -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
      ] {
        d = 1 / nonzero(1 + numerator * d)
        c = nonzero(1 + numerator / c)
        fraction *= c * d
      }
      if abs(c * d - 1) < 1e-15 { break }
    }
    return front * fraction
  }

  private static func nonzero(_ value: Double) -> Double { abs(value) < 1e-300 ? 1e-300 : value }
}
