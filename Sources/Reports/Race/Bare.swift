import Quantities
import RaceEngine
import TextUI

/// Amounts in charts and tables whose headings say the unit: `146.0` instead of `146.0 points`.
enum Bare {
  /// A quantity.
  static func text<Value: FieldValue>(_ value: Value) -> String { text(value.raw, Value.unit) }

  /// Raw steps of a unit.
  static func text(_ raw: Int64, _ unit: Unit) -> String {
    let whole = Amounts.text(raw, unit)
    let words = [" points", " users", " people", " H100e", " /Mtok"]
    return words.first { whole.hasSuffix($0) }.map { String(whole.dropLast($0.count)) } ?? whole
  }
}
