import Quantities

/// The units that a scenario file may write, each with what it measures.
package enum UnitNames {
  /// One way to write a unit.
  package struct Name: Sendable {
    /// As the file writes it.
    package let text: String
    /// The symbol of the fields that it fits.
    package let symbol: String
    /// One of it is ten to this power of the symbol.
    package let exponent: Int
  }

  /// Every unit, the plain ones first.
  package static let all: [Name] =
    names("", [("count", 0), ("quarters", 0), ("turn", 0), ("year", 0), ("W", 0)])
    + names("$", [("$", 0), ("$ thousand", 3), ("$ million", 6), ("$ billion", 9)])
    + names("$", [("$/kW", 0), ("$/H100e", 0), ("$ thousand/H100e", 3), ("$/year", 0), ("$ thousand/year", 3)])
    + names("$", [("$ thousand/head", 3), ("$ million/year", 6), ("$/person", 0), ("$/month", 0)])
    + names("people", [("people", 0), ("thousand people", 3)])
    + names("H100e", [("H100e", 0), ("thousand H100e", 3)])
    + names("FLOP", [("FLOP", 0), ("1e18 FLOP", 18), ("1e21 FLOP", 21), ("1e24 FLOP", 24)])
    + names("log10", [("log10", 0), ("log10 FLOP", 0)])
    + names("points", [("points", 0)])
    + names("ratio", [("ratio", 0), ("%", -2), ("$/kWh", 0)])
    + names("$/Mtok", [("$/Mtok", 0)])
    + names("tokens", [("tokens", 0), ("thousand tokens", 3), ("million tokens", 6), ("billion tokens", 9)])
    + names("users", [("users", 0), ("thousand users", 3), ("million users", 6)])
    + names("W", [("W", 0), ("kW", 3), ("MW", 6), ("GW", 9)])
    + names("quarters", [("quarters", 0)])

  private static func names(_ symbol: String, _ pairs: [(String, Int)]) -> [Name] {
    pairs.map { Name(text: $0.0, symbol: symbol, exponent: $0.1) }
  }

  /// The units that fit a field: sums of money are plain, prices and wages are for something.
  static func fitting(_ unit: Unit) -> [Name] {
    let symbol = unit.symbol.description
    let fitting = all.filter { $0.symbol == symbol }
    guard symbol == "$" else { return fitting }
    return fitting.filter { $0.text.contains("/") == (unit.decimals == 0) }
  }
}
