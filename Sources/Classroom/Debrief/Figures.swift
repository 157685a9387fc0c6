import Lessons
import Reports

/// Numbers of effects as people write them.
enum Figures {
  /// A number in a unit of which one is ten to this power of its own.
  static func scaled(_ value: Double, by exponent: Int) -> Double {
    var size = 1.0
    for _ in 0..<abs(exponent) { size *= 10 }
    return exponent > 0 ? value / size : value * size
  }

  /// The likely range of an effect, without what cannot be: where all numbers are parts of a whole, a difference lies
  /// between −100 and 100 %.
  static func possible(_ effect: Effect) -> (low: Double, high: Double) {
    let (low, high) = (effect.difference.low, effect.difference.high)
    let isPart =
      effect.objective.unit == "%"
      && effect.pairs.allSatisfy {
        (0...100).contains($0.with) && (0...100).contains($0.without)
      }
    return isPart ? (max(low, -100), min(high, 100)) : (low, high)
  }

  /// A number as `text` shows it, so that nobody misses a prediction by digits that no page has.
  static func shown(_ value: Double) -> Double {
    var scale = 1.0
    for _ in 0..<digits(value) { scale *= 10 }
    return (value * scale).rounded() / scale
  }

  private static func digits(_ value: Double) -> Int {
    value.magnitude < 1 ? 3 : value.magnitude < 10 ? 2 : value.magnitude < 1_000 ? 1 : 0
  }

  /// A number with its unit as people write it: `$2,314 million`, `12 %`; counts have none.
  static func text(_ value: Double, _ unit: String) -> String {
    guard unit != "count", !unit.isEmpty else { return text(value) }
    guard unit.hasPrefix("$") else { return "\(text(value)) \(unit)" }
    return "\(value < 0 ? "−" : "")$\(text(value.magnitude)) \(unit.dropFirst().drop { $0 == " " })"
  }

  /// In about three digits, thousands grouped: `0.05`, `26.5`, `13,657`.
  static func text(_ value: Double) -> String {
    let plain = Number.plain(value, digits: digits(value))
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
