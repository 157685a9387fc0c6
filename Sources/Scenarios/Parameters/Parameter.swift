import Quantities

/// A number, choice or switch of a scenario that could be another: where it stands, and what it may be.
public struct Parameter: Sendable {
  /// What kind of value it has.
  public enum Kind: Sendable, Hashable {
    /// A number with a unit.
    case number
    /// One of some names; the first has the lowest raw value.
    case choice([String])
    /// True or false.
    case flag
  }

  /// Where it stands in the scenario's file: `mechanics.chips.price`, `labs[2].role.cash`.
  public var path: String
  /// What kind of value it has.
  public var kind: Kind
  /// The value, in raw steps of its field.
  public var raw: Int64
  /// The raw values that the field allows.
  public var allowed: ClosedRange<Int64>
  /// What it is, in a short phrase.
  public var help: String
  /// Where the number comes from, and the range that the scenario states for it; nil where the file has it plainly.
  public var citation: Citation?
  /// The field's own unit.
  let unit: Unit

  /// How raw values are written: the unit of the scenario's file, and the field's own where the file states none.
  var unitInUse: UnitNames.Name {
    let plain = UnitNames.Name(text: unit.symbol.description, symbol: unit.symbol.description, exponent: 0)
    guard let citation else { return plain }
    return UnitNames.fitting(unit).first { $0.text == citation.unit } ?? plain
  }

  /// The name of the unit in which `text(of:)` writes numbers; empty for choices, switches and plain counts.
  public var unitName: String { kind == .number ? unitInUse.text : "" }

  /// A raw value as the scenario's file would have it, without its unit.
  public func text(of raw: Int64) -> String {
    switch kind {
    case .number: DecimalText.text(raw, decimals: unit.decimals + unitInUse.exponent)
    case .choice(let names): names[Int(raw - allowed.lowerBound)]
    case .flag: raw == 1 ? "true" : "false"
    }
  }

  /// Whether its number is a logarithm already.
  var isLogarithm: Bool { unit.symbol.description == "log10" }
}
