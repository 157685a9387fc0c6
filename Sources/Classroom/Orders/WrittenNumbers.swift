import Quantities
import RaceEngine
import TextUI

/// Numbers as people write them where that differs from how orders do.
enum WrittenNumbers {
  /// `25$` and `25 $` as `$25`; what stands behind them keeps its column.
  static func dollarsFirst(_ text: String) -> String {
    let end = text.firstIndex(of: "#") ?? text.endIndex
    let line = text[..<end].replacing(/([0-9][0-9.,]*[kKmMbB]?)([ ]?)[$](?![0-9])/) { match in
      "$\(match.1)\(match.2)"
    }
    return String(line) + String(text[end...])
  }

  /// A number as people write it: `1,200`, `$30`, `3,5` or `60%`.
  static func number(_ text: String) -> Double? {
    var digits = text.filter { !"$%_".contains($0) }.replacing("−", with: "-")
    if let comma = digits.lastIndex(of: ",") {
      let behind = digits[digits.index(after: comma)...]
      // A comma before three digits groups thousands; elsewhere it is a decimal point.
      let groups = behind.count == 3 || digits.count { $0 == "," } > 1 || digits.contains(".")
      digits = digits.replacing(",", with: groups ? "" : ".")
    }
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && ($0.isNumber || ".-".contains($0)) }),
      let number = Double(digits), number.magnitude < 1e15
    else { return nil }
    return number
  }

  /// The same, or with what people write behind an amount, in the unit that is asked for: `1.2M` is 1,200 where
  /// thousands of dollars are.
  static func number(_ text: String, in unit: String) -> Double? {
    guard let last = text.last, let factor = ["k": 1e3, "m": 1e6, "b": 1e9][last.lowercased()] else {
      return number(text)
    }
    let own = [("thousand", 1e3), ("million", 1e6), ("billion", 1e9)].first { unit.contains($0.0) }?.1 ?? 1
    return number(String(text.dropLast())).map { $0 * factor / own }
  }

  /// Words for sizes as letters behind their numbers: `1.2 million` as `1.2m`, `60 percent` as `60%`.
  static func unitsJoined(_ text: String) -> String {
    [("thousand", "k"), ("million", "m"), ("billion", "b")]
      .reduce(text.replacing(/[ ]?per[ ]?cent/, with: "%")) {
        $0.replacing(" \($1.0)", with: $1.1).replacing($1.0, with: $1.1)
      }
  }

  /// `500-900` as `500 900`: a dash between two numbers parts them.
  static func parted(_ text: String) -> String {
    text.replacing(/([0-9%])[-–—−]([-−$0-9])/) { match in "\(match.1) \(match.2)" }
  }

  /// Whether points stand where thousands are parted, as in `2.000`: three digits behind each, and no zero in front.
  static func isPointed(_ text: String) -> Bool {
    text.wholeMatch(of: /[$]?[1-9][0-9]{0,2}([.][0-9]{3})+/) != nil
  }

  /// The first such number that an order of a line gives to a field which counts whole things; nil: none does.
  ///
  /// - Parameters:
  ///   - edit: The order, as it was read.
  ///   - line: The line in which it stands.
  static func point(in edit: OrderEdit, of line: String) -> (text: String, column: Int)? {
    let amounts = edit.verb.fields.filter { $0.unit.countsWholeThings }.compactMap { field in
      (edit.values[field.name] ?? nil).map { (unit: field.unit, raw: $0) }
    }
    var column = edit.column
    let part = line.dropFirst(edit.column - 1).prefix { $0 != ";" && $0 != "#" }
    for word in part.split(separator: /[ \t=]/, omittingEmptySubsequences: false) {
      var text = String(word)
      while text.hasSuffix(",") { text.removeLast() }
      if isPointed(text), amounts.contains(where: { (try? Amounts.raw(text, in: $0.unit)) == $0.raw }) {
        return (text, column)
      }
      column += word.count + 1
    }
    return nil
  }
}

extension Unit {
  /// Whether people write it in whole numbers: people, chips, quarters, dollars that are not counted by the million.
  var countsWholeThings: Bool {
    switch "\(symbol)" {
    case "people", "H100e", "": true
    case "$": decimals == 0
    default: false
    }
  }
}
