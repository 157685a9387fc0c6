import Foundation

/// Numbers as ratings are written.
enum RankText {
  /// A number with so many digits behind the point; a zero has no sign.
  static func fixed(_ value: Double, _ digits: Int) -> String {
    guard value.isFinite else { return value.isNaN ? "none" : value > 0 ? "∞" : "−∞" }
    let text = String(format: "%.\(digits)f", value)
    return text.hasPrefix("-") && !text.contains { ("1"..."9").contains($0) } ? String(text.dropFirst()) : text
  }

  /// A number with the digits that it needs, at most six.
  static func number(_ value: Double) -> String { String(format: "%.6g", value) }

  /// The ends of an interval, parted so that signs can be told from it.
  static func range(_ low: Double, _ high: Double, _ digits: Int) -> String {
    "\(fixed(low, digits)) to \(fixed(high, digits))"
  }
}
