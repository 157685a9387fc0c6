import Foundation
import Lessons
import Policies
import Quantities
import RaceEngine
import Scenarios

extension CheckResult {
  /// Writes what was found, for people.
  func tell(_ arguments: ParsedArguments) throws(CommandFailure) {
    let style = arguments.style
    for fault in faults?.faults ?? [] {
      let isUnreadable = faults?.isUnreadable ?? false
      let text = isUnreadable ? "\(fault.file): \(fault.problem); \(fault.remedy)" : fault.description
      try Output.standard.line(style.spelled(text))
    }
    guard let scenario else { return }
    try tell(scenario, style)
    if let report {
      try tell(report, of: scenario, style)
      try tell(effects, style)
      try tell(report.findings, style)
    }
    guard !arguments.isQuiet else { return }
    for warning in scenario.parWarnings {
      Notices.line(
        arguments.noticeStyle.spelled("\(name): warning: \(warning)\n  'frontier scenario par … --record' records it"))
    }
  }

  private func tell(_ scenario: Scenario, _ style: TerminalStyle) throws(CommandFailure) {
    let on = MechanicFigures.all(of: scenario.rules).map(\.key)
    let off = MechanicFigures.keysOff(in: scenario.rules)
    let lengths = scenario.lengths.map(String.init).joined(separator: ", ")
    let output = Output.standard
    try output.line(style.spelled("\(name): no faults"))
    try output.paragraphs("labs: \(scenario.labs.map(\.name).joined(separator: ", "))", style, indent: 2)
    let round = scenario.round == 1 ? "" : ", in rounds of \(scenario.round)"
    try output.paragraphs("quarters: \(lengths)\(round)", style, indent: 2)
    try output.paragraphs("mechanics on: \(on.joined(separator: ", "))", style, indent: 2)
    if !off.isEmpty { try output.paragraphs("mechanics off: \(off.joined(separator: ", "))", style, indent: 2) }
    try output.paragraphs("figures with sources: \(scenario.citations.count)", style, indent: 2)
    try output.paragraphs("objectives: \(objectives.count)", style, indent: 2)
  }

  private func tell(_ report: PlayReport, of scenario: Scenario, _ style: TerminalStyle) throws(CommandFailure) {
    let output = Output.standard
    if let seeds {
      try output.paragraphs(
        """

        Played over \(scenario.rules.race.quarters) quarters, seeds \(seeds.lowerBound)..\(seeds.upperBound), rules \
        \(rulesVersion). What wins with each role, of \(seeds.count) races each:
        """, style)
    }
    var roles = TextTable([.number("seat"), .words("lab"), .words("policies that win with it")])
    for (seat, lab) in scenario.labs.enumerated() {
      let winners = report.winners(of: seat).map { "\($0.policy.rawValue) \($0.record.wins)" }
      roles.add(["\(seat)", lab.name, winners.isEmpty ? "none" : winners.joined(separator: ", ")])
    }
    try output.table(roles, style)
    try output.line()
    var foils = TextTable([.words("player"), .words("what it does"), .number("won"), .number("of")])
    for foil in Foil.allCases {
      let record = report.record(of: foil)
      foils.add([foil.rawValue, foil.summary, "\(record.wins)", "\(record.races)"])
    }
    try output.table(foils, style)
    let idle = report.neglected.filter { !$0.isGiven }.map(\.key)
    var words = "\nWho led when half was played won \(report.leads.wins) of \(report.leads.races) races."
    if !idle.isEmpty {
      words += " Orders that are never given, so that nothing is known of them: \(idle.joined(separator: ", "))."
    }
    try output.paragraphs(words, style)
  }

  private func tell(_ effects: [Effect], _ style: TerminalStyle) throws(CommandFailure) {
    guard !effects.isEmpty else { return }
    let output = Output.standard
    try output.line()
    var table = TextTable([
      .number("objective"), .number("with"), .number("without"), .words("unit"), .number("difference"),
      .number("95 % interval"), .words("expected"), .words("holds"),
    ])
    for (place, effect) in effects.enumerated() {
      let (expected, difference) = (effect.objective.expected, effect.difference)
      table.add(
        [
          "\(place + 1)", Self.text(effect.with, digits: 4), Self.text(effect.without, digits: 4),
          effect.objective.unit,
          Self.text(difference.mean), "\(Self.text(difference.low)) to \(Self.text(difference.high))",
          "\(expected.isHigher ? "higher" : "lower") by \(Self.text(expected.least))", effect.holds ? "yes" : "NO",
        ], isStrong: !effect.holds)
    }
    try output.table(table, style)
    if style.plain { return }
    for (place, effect) in effects.enumerated() {
      try output.paragraphs("\n\(place + 1). \(effect.objective.says)", style)
      let without = effect.races - effect.pairs.count
      let missing = without == 0 ? "" : " \(without) of \(effect.races) pairs of races have no such number."
      try output.paragraphs("\(effect.objective.measure)\(missing)", style, indent: 3)
    }
  }

  private func tell(_ findings: [PlayReport.Finding], _ style: TerminalStyle) throws(CommandFailure) {
    let output = Output.standard
    try output.line()
    for finding in findings {
      try output.paragraphs("\(finding.isError ? "error" : "note"): \(finding.kind): \(finding.text)", style)
    }
    let count = findings.count(where: \.isError)
    let notes = findings.count - count
    let failing = effects.count { !$0.holds }
    let objectives = effects.isEmpty ? "" : ", \(effects.count - failing) of \(effects.count) objectives hold"
    try output.line(
      style.spelled("\(name): \(Self.count(count, "error")), \(Self.count(notes, "note"))\(objectives)"))
  }

  private static func count(_ number: Int, _ what: String) -> String { "\(number) \(what)\(number == 1 ? "" : "s")" }

  /// A number with so many digits that count, or more before the point.
  private static func text(_ number: Double, digits: Int = 3) -> String {
    guard number.isFinite else { return number < 0 ? "-∞" : "∞" }
    return abs(number) >= pow(10, Double(digits)) - 0.5
      ? String(format: "%.0f", number) : String(format: "%.\(digits)g", number)
  }
}
