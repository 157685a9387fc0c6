import Foundation
import RaceEngine
import Scenarios
import Validation

/// A comparison with published figures, as a table for people and as JSON for programs.
struct ValidationReport {
  /// Scenario, rules and line-up.
  let header: ReplayHeader
  /// The seeds that were played.
  let seeds: ClosedRange<UInt64>
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
      table.add([
        target.id, "\(Self.text(target.band.lowerBound))–\(Self.text(target.band.upperBound))", target.unit,
        Self.text(comparison.median), comparison.verdict(comparison.median),
        "\(Self.text(comparison.low))–\(Self.text(comparison.high))",
        Self.text(comparison.held), comparison.verdict(comparison.held),
        target.past.isEmpty ? "" : Self.text(target.extrapolated),
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
    let lineup = Set(header.lineup).count == 1 ? "\(header.lineup[0]) in every seat" : header.lineup.joined(separator: ", ")
    let missing = comparisons.contains { $0.missing > 0 } ? " A dash is a race without such a number, beyond every band." : ""
    return """
      In the band: \(agree) of \(comparisons.count) medians. Start values held: \(held) of \(comparisons.count). Past \
      extrapolated: \(extrapolated) of \(past.count).\(missing)

      \(header.scenario) \(Self.hex(header.scenarioDigest)), \(header.quarters) quarters, seeds \
      \(seeds.lowerBound)..\(seeds.upperBound), \(lineup), rules \(header.rulesVersion).
      """
  }

  /// One JSON object, with its line feed.
  func json() -> [UInt8] {
    var json = JSONBytes()
    json.raw("{\"frontier_validate\":1,\"version\":")
    json.text(header.version)
    json.key("rules_version")
    json.integer(Int64(header.rulesVersion))
    json.key("scenario")
    json.text(header.scenario)
    json.key("scenario_digest")
    json.hex(header.scenarioDigest)
    json.key("quarters")
    json.integer(Int64(header.quarters))
    json.key("lineup")
    json.texts(header.lineup)
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
      json.flag(comparison.isInBand(target.extrapolated))
      json.raw("}")
    }
    json.raw("}\n")
    return json.bytes
  }

  /// A number with three digits that count; a dash where there is none.
  static func text(_ number: Double?) -> String {
    guard let number else { return "–" }
    return abs(number) >= 999.5 ? String(format: "%.0f", number) : String(format: "%.3g", number)
  }

  private static func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension Comparison {
  /// Whether a number is in the band, in a word.
  fileprivate func verdict(_ number: Double?) -> String { isInBand(number) ? "in" : "out" }
}

extension JSONBytes {
  /// A number with six digits that count, or null.
  fileprivate mutating func number(_ value: Double?) {
    bytes.append(contentsOf: (value.map { String(format: "%.6g", $0) } ?? "null").utf8)
  }

  /// True or false.
  fileprivate mutating func flag(_ value: Bool) {
    if value { raw("true") } else { raw("false") }
  }
}
