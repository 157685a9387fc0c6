public import Quantities

/// Why a text is not an amount.
public enum AmountError: Error, Sendable, Equatable {
  /// It does not begin with a number.
  case notANumber(String, example: String)
  /// What follows the number does not belong to this unit.
  case wrongUnit(String, example: String)
  /// It is finer than the smallest step.
  case tooFine(String, step: String)
  /// It has more digits than there is room for.
  case tooLarge(String)
  /// A share below 1 without a unit, which is a part to some and per cent to others; how each is written.
  case unclearShare(String, percent: String, part: String)

  /// What is wrong and what would be right.
  public var text: String {
    let cut = { (given: String) in Columns.cut(given, to: 40) }
    return switch self {
    case .notANumber(let given, let example): "“\(cut(given))” is not an amount; write, for example, \(example)"
    case .wrongUnit(let given, let example): "“\(cut(given))” does not fit here; write, for example, \(example)"
    case .tooFine(let given, let step):
      "“\(cut(given))” is finer than the smallest step, \(step)\(step.hasPrefix("$") ? "; write k, M or B behind it" : "")"
    case .tooLarge(let given): "“\(cut(given))” is too large"
    case .unclearShare(let given, let percent, let part):
      "“\(cut(given))” could be \(percent) or \(part): write which of the two"
    }
  }
}

extension Amounts {
  /// Reads an amount, exactly: `12M`, `$1.5b`, `20k`, `35%`, `0.35`, `400 MW`.
  ///
  /// Suffixes k, M, B (or G) and T in any case, or `million` and the like. A bare number is whole dollars, people or
  /// chips; for power it is megawatts; for shares it is per cent, from 1 on: below 1 the sign must be there, since some
  /// would read 0.5 as a half and others as half a per cent.
  ///
  /// - Parameters:
  ///   - text: What was written; blanks, thousands commas and underscores do not matter.
  ///   - unit: The field's unit.
  /// - Returns: The raw integer.
  public static func raw(_ text: String, in unit: Unit) throws(AmountError) -> Int64 {
    let example = example(of: unit)
    var rest = text.lowercased().filter { $0 != " " && $0 != "," && $0 != "_" }[...]
    if rest.hasPrefix("−") { rest = "-" + rest.dropFirst() }
    let isNegative = rest.hasPrefix("-")
    if isNegative || rest.hasPrefix("+") { rest = rest.dropFirst() }
    let hasDollar = rest.hasPrefix("$")
    if hasDollar { rest = rest.dropFirst() }
    if hasDollar, !"\(unit.symbol)".hasPrefix("$") { throw .wrongUnit(text, example: example) }
    let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    rest = rest.dropFirst(number.count)
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    let digits = number.filter { $0 != "." }
    guard parts.count <= 2, !digits.isEmpty else { throw .notANumber(text, example: example) }
    let significant = digits.drop { $0 == "0" }
    guard significant.count <= 18, var value = Int64(significant.isEmpty ? "0" : significant) else {
      throw .tooLarge(text)
    }
    var exponent = parts.count == 2 ? -parts[1].count : 0
    if "\(unit.symbol)" == "ratio", rest.isEmpty, value != 0, !isOneOrMore(value, exponent) {
      let digits = Digits(isNegative ? -value : value, exponent: exponent)
      throw .unclearShare(text, percent: digits.plain() + "%", part: digits.shifted(by: 2).plain() + "%")
    }
    guard let scale = scale(of: String(rest), value, exponent, unit) else { throw .wrongUnit(text, example: example) }
    exponent += scale + unit.decimals
    while exponent > 0, value != 0 {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { throw .tooLarge(text) }
      value = product
      exponent -= 1
    }
    while exponent < 0, value != 0 {
      guard value % 10 == 0 else { throw .tooFine(text, step: exact(1, unit)) }
      value /= 10
      exponent += 1
    }
    return isNegative ? -value : value
  }

  /// The power of ten that a suffix stands for; nil where it does not belong to the unit.
  private static func scale(of suffix: String, _ value: Int64, _ exponent: Int, _ unit: Unit) -> Int? {
    switch "\(unit.symbol)" {
    case "ratio":
      switch suffix {
      case "%", "percent", "pct": return -2
      case "": return -2
      default: return nil
      }
    case "W":
      let watts = ["w": 0, "kw": 3, "k": 3, "mw": 6, "m": 6, "": 6, "gw": 9, "g": 9, "tw": 12]
      return watts[suffix]
    case "FLOP":
      let plain = drop(["flop", "flops"], from: suffix)
      if plain.hasPrefix("e") { return Int(plain.dropFirst()) }
      return thousands[plain]
    case "$/Mtok": return thousands[drop(["/mtok", "permtok", "dollars", "usd"], from: suffix)]
    case "$": return thousands[drop(["dollars", "usd"], from: suffix)]
    case "": return thousands[suffix]
    case "log10": return suffix.isEmpty ? 0 : nil
    case let symbol:
      return thousands[drop([symbol.lowercased(), "h100s", "h100", "chips", "persons", "pts"], from: suffix)]
    }
  }

  private static let thousands = [
    "": 0, "k": 3, "thousand": 3, "m": 6, "mn": 6, "million": 6, "b": 9, "bn": 9, "g": 9, "billion": 9, "t": 12,
    "trillion": 12,
  ]

  private static func drop(_ words: [String], from suffix: String) -> String {
    for word in words where suffix.hasSuffix(word) { return String(suffix.dropLast(word.count)) }
    return suffix
  }

  private static func isOneOrMore(_ value: Int64, _ exponent: Int) -> Bool {
    var one: Int64 = 1
    for _ in 0..<min(-exponent, 18) { one *= 10 }
    return value >= one
  }

  /// An amount of a unit, as one might write it.
  static func example(of unit: Unit) -> String {
    switch "\(unit.symbol)" {
    case "ratio": "35%, 35 or 0.5%"
    case "W": "40MW"
    case "FLOP": "2e25"
    case "$/Mtok": "$25"
    case "$": unit.decimals < 0 ? "$500M or 1.5B" : "$900k or 35000"
    case "people": "20"
    case "H100e": "5k or 5000"
    case "points": "126.3"
    case "log10": "1.25"
    default: "3"
    }
  }

  /// Words that may stand behind a number as its unit.
  static let suffixWords: Set<String> = [
    "k", "m", "b", "bn", "mn", "g", "%", "kw", "mw", "gw", "w", "percent", "pct", "thousand", "million", "billion",
    "trillion",
  ]
}
