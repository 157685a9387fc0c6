public import Quantities
public import RaceEngine

/// Raw integers as people write them, and back, by the unit of their field. No floating point on the way.
public enum Amounts {
  /// A quantity in a few digits: `$4.52 B`, `12.4 k H100e`, `35 %`.
  public static func text<Value: FieldValue>(_ value: Value) -> String {
    if let choice = Value.choice(value.raw) { return "\(choice)" }
    return text(value.raw, Value.unit)
  }

  /// A raw integer in a few digits.
  /// - Parameters:
  ///   - raw: In raw steps.
  ///   - unit: How it is written.
  public static func text(_ raw: Int64, _ unit: Unit) -> String { write(raw, unit, isExact: false) }

  /// What is allowed at most, in a few digits: never more than it is, so that it can be entered as it is shown.
  public static func atMost<Value: FieldValue>(_ value: Value) -> String { atMost(value.raw, Value.unit) }

  /// The same of a raw integer; of people whole ones.
  public static func atMost(_ raw: Int64, _ unit: Unit) -> String {
    let isPeople = "\(unit.symbol)" == "people" && raw >= 1_000
    return write(isPeople ? raw - raw % 1_000 : raw, unit, isExact: false, .down)
  }

  /// What is needed at least, in a few digits: never less than it is.
  public static func atLeast<Value: FieldValue>(_ value: Value) -> String { atLeast(value.raw, Value.unit) }

  /// The same of a raw integer.
  public static func atLeast(_ raw: Int64, _ unit: Unit) -> String { write(raw, unit, isExact: false, .up) }

  /// A raw integer with every digit that it has, in a form that `raw(_:in:)` reads back.
  public static func exact(_ raw: Int64, _ unit: Unit) -> String { write(raw, unit, isExact: true) }

  /// A quantity with its sign: `+5.2 points`.
  public static func signed<Value: FieldValue>(_ value: Value) -> String { signed(value.raw, Value.unit) }

  /// A raw integer with its sign.
  public static func signed(_ raw: Int64, _ unit: Unit) -> String {
    raw > 0 ? "+" + text(raw, unit) : text(raw, unit)
  }

  /// A share as a percentage in whole steps, one decimal below ten: `35 %`, `3.5 %`.
  static func percent(_ rate: Rate) -> String { text(rate.raw, Rate.unit) }

  /// Points against par, in spreads, with two decimals and a sign: `+0.35`, `±0.00`.
  public static func spreads(_ points: Rate) -> String {
    let digits = Digits(points.raw, exponent: -6).rounded(toPlaces: 2)
    let sign = digits.mantissa == 0 ? "±" : points.raw < 0 ? "−" : "+"
    return sign + digits.plain(places: 2)
  }

  private static func write(
    _ raw: Int64, _ unit: Unit, isExact: Bool, _ rounding: Rounding = .nearest
  ) -> String {
    let sign = raw < 0 ? "−" : ""
    let rounding = raw < 0 ? rounding.mirrored : rounding
    let digits = Digits(raw, exponent: -unit.decimals)
    switch "\(unit.symbol)" {
    case "ratio":
      let percent = Digits(raw, exponent: 2 - unit.decimals)
      let coarse = percent.rounded(toPlaces: percent.magnitude >= 2 ? 0 : 1, rounding)
      return sign + (isExact ? percent : coarse).plain() + " %"
    case "points":
      return sign + (isExact ? digits.plain() : digits.rounded(toPlaces: 1, rounding).plain(places: 1)) + " points"
    case "log10": return sign + (isExact ? digits : digits.rounded(toPlaces: 2, rounding)).plain()
    case "FLOP": return sign + (isExact ? digits : digits.rounded(toDigits: 2, rounding)).scientific() + " FLOP"
    case "$/Mtok": return sign + "$" + (isExact ? digits : digits.rounded(toDigits: 3, rounding)).plain() + " /Mtok"
    case "$": return sign + "$" + scaled(digits, names: ["", " k", " M", " B", " T"], from: 6, isExact, rounding)
    case "W":
      let names = [" W", " kW", " MW", " GW", " TW"]
      return sign + scaled(digits, names: names, from: 4, isExact, rounding)
    case "": return sign + (isExact ? digits : digits.rounded(toPlaces: 0, rounding)).plain()
    case let symbol:
      // Half a person or a fraction of a chip is noise, unless every digit counts.
      let whole = isExact || digits.magnitude < 1 ? digits : digits.rounded(toPlaces: 0, rounding)
      return sign + scaled(whole, names: ["", " k", " M", " B", " T"], from: 5, isExact, rounding) + " " + symbol
    }
  }

  /// Digits with a suffix for thousands, once there are more than `from − 1` digits before the point.
  private static func scaled(
    _ digits: Digits, names: [String], from: Int, _ isExact: Bool, _ rounding: Rounding
  ) -> String {
    if isExact {
      var group = min(max(digits.magnitude - 1, 0) / 3, names.count - 1)
      // As short as it goes without losing a digit: $35,984, $900 k, $44.637 M.
      while group > 0, digits.shifted(by: -3 * group).decimalPlaces > (group == 1 ? 1 : 3) { group -= 1 }
      return digits.shifted(by: -3 * group).plain() + names[group]
    }
    let short = digits.rounded(toDigits: 3, rounding)
    guard digits.magnitude >= from || names[0] == " W" else {
      return digits.rounded(toPlaces: digits.magnitude >= 3 ? 0 : 2, rounding).plain() + names[0]
    }
    let group = min(max(short.magnitude - 1, 0) / 3, names.count - 1)
    return short.shifted(by: -3 * group).plain() + names[group]
  }
}
