import Quantities
import RaceEngine
import TextUI

/// The way to a field from the outside in, as scenario files name it: `labs[*].role.cash`.
struct FieldPath: CustomStringConvertible {
  struct Step {
    enum Row: Equatable {
      case at(Int)
      case all
    }
    var name: String
    /// The row of a table; nil: a plain field, or a table's number of rows.
    var row: Row?
  }
  let steps: [Step]
  let description: String

  /// Reads a path; nil where it is none.
  init?(_ text: String) {
    description = text
    var steps: [Step] = []
    for part in text.split(separator: ".", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "[", maxSplits: 1, omittingEmptySubsequences: false)
      guard !pieces[0].isEmpty, pieces[0].allSatisfy({ $0.isLowercase || $0 == "_" || $0.isNumber }) else { return nil }
      var step = Step(name: String(pieces[0]))
      if pieces.count == 2 {
        guard pieces[1].hasSuffix("]") else { return nil }
        let inner = pieces[1].dropLast()
        if inner == "*" {
          step.row = .all
        } else {
          guard let place = Int(inner), place >= 0 else { return nil }
          step.row = .at(place)
        }
      }
      steps.append(step)
    }
    self.steps = steps
  }
}

/// How the values of a field are written: its unit, or its choices.
struct FieldKind {
  let unit: Unit
  let choices: [String: Int64]

  init<Value: FieldValue>(_ type: Value.Type, in range: ClosedRange<Int64>) {
    unit = Value.unit
    var choices: [String: Int64] = [:]
    if range.upperBound - range.lowerBound < 64 {
      for raw in range { if let name = Value.choice(raw) { choices[name.description] = raw } }
    }
    if choices.isEmpty, range == 0...1, "\(unit.symbol)" == "" { choices = ["no": 0, "yes": 1] }
    self.choices = choices
  }

  /// A plain whole number.
  static let count = FieldKind(Int32.self, in: 0...1_000)

  /// The raw value of a text.
  func raw(_ text: String) throws(AmountError) -> Int64 {
    if let raw = choices[text] { return raw }
    return try Amounts.raw(text, in: unit)
  }

  /// A raw value, with every digit.
  func text(_ raw: Int64) -> String {
    choices.first { $0.value == raw }?.key ?? Amounts.exact(raw, unit)
  }

  /// Whether both are written alike.
  func fits(_ other: FieldKind) -> Bool {
    "\(unit.symbol)" == "\(other.unit.symbol)" && unit.decimals == other.unit.decimals && choices == other.choices
  }
}
