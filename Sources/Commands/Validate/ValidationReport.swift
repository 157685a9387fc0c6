import Foundation
import RaceEngine
import Scenarios
import Validation

/// A comparison with published figures, as a table for people and as JSON for programs.
struct ValidationReport {
  /// What was played.
  let scenario: Scenario
  /// The seeds that were played.
  let seeds: ClosedRange<UInt64>
  /// Who played which seat; nil for the field of par.
  let lineUp: [String]?
  /// What the targets are called together.
  let name: String
  /// The comparisons, in the order of the file.
  let comparisons: [Comparison]

  /// Writes the table, and what it was made from.
  func write(isFull: Bool, _ style: TerminalStyle) throws(CommandFailure) {
    let output = Output.standard
    if !style.plain { try output.paragraphs("\(name)\n", style) }
    var table = TextTable([
      .words("target"), .number("band"), .words("unit"), .number("median"), .words(""), .number("10–90 %"),
      .number("held"), .words(""), .number("past"), .words(""),
    ])
    for comparison in comparisons {
      let target = comparison.target
      // Two digits for all but the band and the median, so that the table fits 80 columns.
      let (low, high) = (Self.text(comparison.low, digits: 2), Self.text(comparison.high, digits: 2))
      table.add([
        target.id, "\(Self.text(target.band.lowerBound, digits: 3))–\(Self.text(target.band.upperBound, digits: 3))",
        target.unit, Self.text(comparison.median, digits: 3), comparison.verdict(comparison.median),
        comparison.low == nil ? low : "\(low)–\(high)",
        Self.text(comparison.held, digits: 2), comparison.verdict(comparison.held),
        target.past.isEmpty ? "" : Self.text(target.extrapolated, digits: 2),
        target.past.isEmpty ? "" : comparison.verdict(target.extrapolated),
      ])
    }
    try output.table(table, style)
    if style.plain { return }
    try output.line()
    try output.paragraphs(summary, style)
    if isFull {
      for target in comparisons.map(\.target) {
        try output.line()
        try output.paragraphs("\(target.id): \(target.says)", style)
        try output.paragraphs(target.source, style, indent: 2)
      }
    }
  }

  private var summary: String {
    let past = comparisons.filter { !$0.target.past.isEmpty }
    let agree = comparisons.count(where: \.agrees)
    let held = comparisons.count { $0.isInBand($0.held) }
    let extrapolated = past.count { $0.isInBand($0.target.extrapolated) }
    let isMissing = comparisons.contains { $0.missing > 0 || $0.held == nil }
    let missing = isMissing ? " “None” is no such number, beyond every band." : ""
    return """
      In the band: \(agree) of \(comparisons.count) medians. Start values held: \(held) of \(comparisons.count). Past \
      extrapolated: \(extrapolated) of \(past.count).\(missing)

      \(scenario.name) \(Self.hex(scenario.digest)), \(scenario.rules.race.quarters) quarters, seeds \
      \(seeds.lowerBound)..\(seeds.upperBound), rules \(rulesVersion). Seats: \(seats).
      """
  }

  private var seats: String {
    guard let lineUp else { return "\(ParField.names.joined(separator: ", ")) in turn" }
    return Set(lineUp).count == 1 ? "\(lineUp[0]) in all of them" : lineUp.joined(separator: ", ")
  }

  /// One JSON object, with its line feed.
  func json() -> [UInt8] {
    var json = JSONBytes()
    json.raw("{\"frontier_validate\":1,\"version\":")
    json.text(frontierVersion)
    json.key("rules_version")
    json.integer(Int64(rulesVersion))
    json.key("scenario")
    json.text(scenario.name)
    json.key("scenario_digest")
    json.hex(scenario.digest)
    json.key("quarters")
    json.integer(Int64(scenario.rules.race.quarters))
    json.key("lineup")
    if let lineUp { json.texts(lineUp) } else { json.raw("null") }
    json.key("field")
    if lineUp == nil { json.texts(ParField.names) } else { json.raw("null") }
    json.key("seeds")
    json.list([seeds.lowerBound, seeds.upperBound]) { $0.decimal($1) }
    json.key("name")
    json.text(name)
    json.key("targets")
    json.list(comparisons) { json, comparison in
      let target = comparison.target
      json.raw("{\"id\":")
      json.text(target.id)
      json.key("says")
      json.text(target.says)
      json.key("source")
      json.text(target.source)
      json.key("unit")
      json.text(target.unit)
      json.key("band")
      json.list([target.band.lowerBound, target.band.upperBound]) { $0.number($1) }
      json.key("median")
      json.number(comparison.median)
      json.key("range")
      json.list([comparison.low, comparison.high]) { $0.number($1) }
      json.key("agrees")
      json.flag(comparison.agrees)
      json.key("within")
      json.integer(Int64(comparison.within))
      json.key("missing")
      json.integer(Int64(comparison.missing))
      json.key("held")
      json.number(comparison.held)
      json.key("held_agrees")
      json.flag(comparison.isInBand(comparison.held))
      json.key("past")
      json.number(target.extrapolated)
      json.key("past_agrees")
      if target.extrapolated == nil { json.raw("null") } else { json.flag(comparison.isInBand(target.extrapolated)) }
      json.raw("}")
    }
    json.raw("}\n")
    return json.bytes
  }

  /// A number with so many digits that count, or more before the point; “none” where there is none.
  static func text(_ number: Double?, digits: Int) -> String {
    guard let number else { return "none" }
    return abs(number) >= pow(10, Double(digits)) - 0.5
      ? String(format: "%.0f", number) : String(format: "%.\(digits)g", number)
  }

  static func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension Comparison {
  /// Whether a number is in the band, in a word.
  fileprivate func verdict(_ number: Double?) -> String { isInBand(number) ? "in" : "out" }
}
