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
  /// A comma that parts no thousands; how the number is written.
  case comma(String, instead: String)
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
    case .comma(let given, let instead): "“\(cut(given))”: write \(instead); a comma separates thousands, as in 12,500"
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
  ///   - text: What was written; blanks and underscores do not matter, nor commas in front of each group of three digits.
  ///   - unit: The field's unit.
  /// - Returns: The raw integer.
  public static func raw(_ text: String, in unit: Unit) throws(AmountError) -> Int64 {
    let example = example(of: unit)
    if let instead = rightNumber(in: text) { throw .comma(text, instead: instead) }
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

  /// A text whose comma parts no thousands as it should be written, `0.5B` for `0,5B`; nil where nothing is wrong.
  ///
  /// The first group has one to three digits and no zero in front, each other one three, and none stands behind a point.
  static func rightNumber(in text: String) -> String? {
    guard let first = text.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
    var number = text[first...].prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    // A comma at the end belongs to the sentence.
    while number.hasSuffix(",") { number.removeLast() }
    guard number.contains(",") else { return nil }
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    let groups = parts[0].split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped =
      (1...3).contains(groups[0].count) && groups[0].first != "0" && groups.dropFirst().allSatisfy { $0.count == 3 }
    if isGrouped, parts.count <= 2, parts.count == 1 || !parts[1].contains(",") { return nil }
    // One comma, behind all points, is a decimal one; otherwise none is.
    let commas = number.count { $0 == "," }
    let isDecimal = commas == 1 && (number.split(separator: ",").last?.contains(".") == false)
    let right =
      isDecimal
      ? number.replacing(".", with: "").replacing(",", with: ".") : number.replacing(",", with: "")
    return String(text[..<first]) + String(right) + String(text[number.endIndex...])
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
      let watts = [
        "w": 0, "kw": 3, "k": 3, "kilowatt": 3, "mw": 6, "m": 6, "megawatt": 6, "megawatts": 6, "": 6, "gw": 9, "g": 9,
        "gigawatt": 9, "gigawatts": 9, "tw": 12,
      ]
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
    "": 0, "k": 3, "thousand": 3, "m": 6, "mn": 6, "mio": 6, "million": 6, "b": 9, "bn": 9, "g": 9, "billion": 9,
    "t": 12,
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
    "k", "m", "b", "bn", "mn", "mio", "g", "%", "kw", "mw", "gw", "w", "megawatt", "megawatts", "gigawatt", "percent",
    "pct", "thousand", "million", "billion",
    "trillion",
  ]
}
