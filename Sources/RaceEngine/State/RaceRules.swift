import Quantities

/// How long a race is and when it starts.
public struct RaceRules: Described {
  /// How many quarters are played.
  public var quarters: Int32 = 12
  /// The year of the first quarter.
  public var startYear: Int32 = 2023
  /// The quarter of that year, 1 to 4.
  public var startQuarter: Int32 = 1

  /// Twelve quarters from 2023.
  public init() {}

  /// Names every field.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.field("quarters", &quarters, in: 1...80, help: "quarters played")
    fields.field("start_year", &startYear, in: 1950...2200, help: "year of the first quarter")
    fields.field("start_quarter", &startQuarter, in: 1...4, help: "quarter of that year")
  }
}
