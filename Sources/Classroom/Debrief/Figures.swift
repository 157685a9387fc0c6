import Reports

/// Numbers of effects as people write them.
enum Figures {
  /// A number in a unit of which one is ten to this power of its own.
  static func scaled(_ value: Double, by exponent: Int) -> Double {
    var size = 1.0
    for _ in 0..<abs(exponent) { size *= 10 }
    return exponent > 0 ? value / size : value * size
  }

  /// In about three digits, thousands grouped: `0.05`, `26.5`, `13,657`.
  static func text(_ value: Double) -> String {
    let digits = value.magnitude < 1 ? 3 : value.magnitude < 10 ? 2 : value.magnitude < 1_000 ? 1 : 0
    let plain = Number.plain(value, digits: digits)
    guard value.magnitude >= 10_000 else { return plain }
    let (sign, whole) = (plain.hasPrefix("−") ? "−" : "", plain.filter(\.isNumber))
    var grouped = ""
    for (place, digit) in whole.enumerated() {
      if place > 0, (whole.count - place) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    return sign + grouped
  }
}
