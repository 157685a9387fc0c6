import Foundation

/// Numbers as the bench writes them, the same in every locale.
enum Figures {
  /// A number with this many digits behind the point.
  static func fixed(_ value: Double, _ digits: Int = 2) -> String { String(format: "%.\(digits)f", value) }

  /// A part of one, in percent.
  static func percent(_ part: Double, _ digits: Int = 1) -> String { fixed(part * 100, digits) + " %" }

  /// A whole number with a comma at every third digit.
  static func grouped(_ value: Int) -> String {
    var text = ""
    for (place, digit) in String(value.magnitude).reversed().enumerated() {
      if place > 0, place % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return (value < 0 ? "-" : "") + String(text.reversed())
  }

  /// Text at the left of a column.
  static func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 0))
  }

  /// Text at the right of a column.
  static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(width - text.count, 0)) + text
  }
}
