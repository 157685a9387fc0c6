import Quantities
import RaceEngine

/// A number or choice that a policy is made with, such as `safety` of `steady(safety=0.3)`.
public struct PolicyParameter: Sendable {
  /// What it is called.
  public let name: String
  /// What it does, in a short phrase.
  public let help: String
  /// The raw values that it may have.
  public let range: ClosedRange<Int64>
  /// The raw value that it has unless told otherwise.
  public let usual: Int64
  /// The names of its values, from the lowest; empty where it is a number.
  public let choices: [String]
  /// The symbol of its unit; empty for counts, choices and parts of a whole.
  public let unit: String
  private let decimals: Int

  /// The parameters that a row of numbers tells, in the order of its fields.
  static func all(of settings: some Described) -> [PolicyParameter] {
    var settings = settings
    var reading = ParameterReading()
    settings.visit(&reading)
    return reading.found
  }

  fileprivate init<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: Value, in range: ClosedRange<Value>, help: StaticString
  ) {
    self.name = "\(name)"
    self.help = "\(help)"
    let raws = range.lowerBound.raw...range.upperBound.raw
    self.range = raws
    usual = value.raw
    if Value.choice(raws.lowerBound) != nil {
      choices = raws.map { Value.choice($0).map { "\($0)" } ?? "\($0)" }
    } else {
      choices = Value.self == Int32.self && raws == 0...1 ? ["no", "yes"] : []
    }
    let symbol = "\(Value.unit.symbol)"
    unit = symbol == "ratio" ? "" : symbol
    decimals = Value.unit.decimals
  }

  /// A raw value as it is written between the parentheses.
  public func text(of raw: Int64) -> String {
    choices.isEmpty ? DecimalText.text(raw, decimals: decimals) : choices[Int(raw - range.lowerBound)]
  }

  /// The raw value of a text; nil where it is none that the parameter may have.
  public func raw(of text: String) -> Int64? {
    let raw =
      choices.isEmpty
      ? DecimalText.raw(text, decimals: decimals)
      : choices.firstIndex(of: text).map { range.lowerBound + Int64($0) }
    return raw.flatMap { range.contains($0) ? $0 : nil }
  }

  /// What else it might be: every choice of a few, or both ends and the points half-way to them.
  public func others(than raw: Int64) -> [Int64] { Lever.values(of: range, besides: raw) }

  /// What it may be: `0 to 0.5`, `never, old or always`.
  public var rangeText: String {
    guard let last = choices.last else {
      return "\(text(of: range.lowerBound)) to \(text(of: range.upperBound))" + (unit.isEmpty ? "" : " \(unit)")
    }
    return choices.dropLast().joined(separator: ", ") + " or " + last
  }
}

/// Collects the fields of a row.
private struct ParameterReading: FieldVisitor {
  var found: [PolicyParameter] = []

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    found.append(PolicyParameter(name, value, in: range, help: help))
  }
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) { row.visit(&self) }
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {}
}
