import Arena
import Quantities
import RaceEngine

/// The fields of a history that a series may name: those that the article on run histories tells, key by key.
public enum FieldCatalog {
  /// One field.
  public struct Field: Sendable {
    /// What kind of number it is.
    public let measure: Measure
    /// Whether the state before the race has it.
    let isKnownBefore: Bool
  }

  /// Fields of the market, and `incident_reports`.
  public static let market: [String: Field] = {
    var market = fields(of: MarketQuarter(), before: false)
    market["incident_reports"] = Field(measure: Measure(symbol: "", isPerQuarter: true), isKnownBefore: false)
    return market
  }()

  /// Fields of a lab, of its place and of the use of its fleet.
  public static let labs: [String: Field] = fields(of: Lab(), before: true)
    .merging(fields(of: LabPlace(), before: false)) { first, _ in first }
    .merging(fields(of: FleetUse(), before: false)) { first, _ in first }

  /// The goods that move, with the symbols of their units.
  public static let goods: [String: String] = {
    var goods: [String: String] = [:]
    for (good, name) in Chronicle.goods { goods[name] = good.unit.symbol.description }
    return goods
  }()

  /// The keys of all mechanics, which are the causes of movements.
  public static let causes: [String] = CauseNames().names.values.sorted()

  /// The amounts of a quarter among the fields; all others are states.
  private static let amounts: Set<String> = [
    "spending", "revenue", "revenue_before", "core_income", "newcomers", "training_work", "experiment_work",
  ]

  private static func fields(of row: some Described, before: Bool) -> [String: Field] {
    var listing = FieldListing()
    var row = row
    row.visit(&listing)
    var fields: [String: Field] = [:]
    for (name, value) in listing.fields {
      let isAmount = amounts.contains(name)
      fields[name] = Field(
        measure: Measure(symbol: value.unit.symbol.description, isPerQuarter: isAmount),
        isKnownBefore: before && !isAmount)
    }
    return fields
  }
}

/// Lists the fields of a row with their numbers in whole units.
struct FieldListing: FieldVisitor {
  private(set) var fields: [(name: String, value: (number: Double, unit: Unit))] = []

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    fields.append((name.description, (value.raw.number(of: Value.unit), Value.unit)))
  }

  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {}

  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {}
}

extension Int64 {
  /// The number that raw steps of a unit are.
  func number(of unit: Unit) -> Double {
    // A power of ten up to 10^22 is exact, so each of these rounds once.
    var power = 1.0
    for _ in 0..<abs(unit.decimals) { power *= 10 }
    return unit.decimals >= 0 ? Double(self) / power : Double(self) * power
  }
}
