import Foundation

/// Numbers of statistics as texts.
enum Decimals {
  /// A number with so many digits after the point.
  static func fixed(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }

  /// A number with its sign.
  static func signed(_ value: Double, _ digits: Int) -> String { String(format: "%+.\(digits)f", value) }

  /// A share of 1 in per cent.
  static func percent(_ value: Double) -> String { fixed(value * 100, 1) }

  /// A number with so many digits that nobody misses any; empty for none.
  static func exact(_ value: Double?) -> String { value.map { String(format: "%.9g", $0) } ?? "" }
}
