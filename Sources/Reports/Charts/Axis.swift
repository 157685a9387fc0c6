import Foundation

/// The scale of one side of a chart: which values it spans, and where its marks are.
public struct Axis: Sendable, Hashable {
  /// How values are spread.
  public enum Kind: Sendable, Hashable {
    /// Evenly.
    case linear
    /// Evenly from zero on.
    case fromZero
    /// By their logarithms; values that are not above zero have no place.
    case logarithmic
  }

  /// The least and the greatest value that it spans.
  public let low: Double, high: Double
  /// Where it is marked.
  public let marks: [Double]
  private let isLogarithmic: Bool

  /// A scale over some values, from mark to mark.
  ///
  /// - Parameters:
  ///   - values: What has to find a place; without any the scale spans 0 to 1.
  ///   - kind: How values are spread.
  ///   - count: About how many marks there should be.
  public init(over values: [Double], _ kind: Kind, marks count: Int = 5) {
    let isLogarithmic = kind == .logarithmic
    let shown = values.filter { $0.isFinite && (!isLogarithmic || $0 > 0) }
    var (least, most) = (shown.min() ?? (isLogarithmic ? 0.1 : 0), shown.max() ?? 1)
    if kind == .fromZero { (least, most) = (min(least, 0), max(most, 0)) }
    let marks = isLogarithmic ? Self.decades(least, most) : Self.steps(least, most, count)
    low = marks.first ?? least
    high = marks.last ?? most
    self.marks = marks
    self.isLogarithmic = isLogarithmic
  }

  /// Where a value lies, from 0 at the lowest to 1 at the greatest; nil where it has no place.
  public func place(_ value: Double) -> Double? {
    guard value.isFinite, !isLogarithmic || value > 0 else { return nil }
    if isLogarithmic { return log10(value / low) / log10(high / low) }
    return (value - low) / (high - low)
  }

  /// Marks one, two or five times a power of ten apart.
  private static func steps(_ low: Double, _ high: Double, _ count: Int) -> [Double] {
    let span = high > low ? high - low : max(abs(high), 1)
    let rough = span / Double(max(count, 1))
    let power = pow(10, floor(log10(rough)))
    let step = power * ([1, 2, 5].first { $0 * power >= rough * 0.999 } ?? 10)
    let first = floor(low / step + 1e-9)
    let last = max(ceil(high / step - 1e-9), first + 1)
    return (Int(first)...Int(last)).map { Double($0) * step }
  }

  /// Marks at powers of ten, and at two and five times these where they are few.
  private static func decades(_ low: Double, _ high: Double) -> [Double] {
    let first = Int(floor(log10(low) + 1e-9))
    let last = max(Int(ceil(log10(high) - 1e-9)), first + 1)
    let whole = (first...last).map { pow(10, Double($0)) }
    guard last - first <= 2 else { return whole }
    let fine = whole.flatMap { [$0, 2 * $0, 5 * $0] }
    let start = fine.last { $0 <= low * 1.000_001 } ?? whole[0]
    let end = fine.first { $0 >= high * 0.999_999 } ?? whole[whole.count - 1]
    return end > start ? fine.filter { $0 >= start && $0 <= end } : whole
  }
}
