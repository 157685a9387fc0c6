import Foundation
import RaceEngine
import Scenarios
import Validation

/// A scenario's races beside two models, as tables for people.
struct TheoryReport {
  /// What was played.
  let scenario: Scenario
  /// The seeds of each point.
  let seeds: ClosedRange<UInt64>
  /// What came out.
  let study: PrecipiceStudy

  /// Speeds of the race game's table.
  static let speeds = [1.25, 1.5, 2, 3, 4, 5]
  /// Risks of it.
  static let risks = stride(from: 10, through: 95, by: 5).map { Double($0) / 100 }

  /// Writes the tables.
  func write(_ style: TerminalStyle) throws(CommandFailure) {
    let output = Output.standard
    try heading("Racing to the precipice: risk of the model, and part of the races that ended in a catastrophe", style)
    try output.table(curves, style)
    try heading("What the model claims: its risk before and after, and the races'", style)
    try output.table(claims, style)
    try heading("A race of two developers: who prevails, and what sanctions change", style)
    try output.table(regions, style)
    if style.plain { return }
    try output.line()
    try output.paragraphs(notes, style)
  }

  private func heading(_ text: String, _ style: TerminalStyle) throws(CommandFailure) {
    if style.plain { return }
    try Output.standard.paragraphs("\n\(text)\n", style)
  }

  private var curves: TextTable {
    var table = TextTable([
      .number("labs"), .number("enmity"), .number("effect"),
      .number("none"), .number("bent"), .number("races"), .number("own"), .number("bent"), .number("races"),
      .number("all"), .number("bent"), .number("races"),
    ])
    for count in study.teams {
      for enmity in study.enmities {
        for effect in study.effects {
          let model = PrecipiceModel(effect: effect, enmity: enmity, teams: count)
          let cells = TeamKnowledge.allCases.flatMap { knowledge in
            guard let cell = study.cell(model, knowledge) else { return ["", "", ""] }
            return [cell.risk, cell.bent, cell.rate].map(Self.percent)
          }
          table.add(["\(count)", Self.plain(enmity), Self.plain(effect)] + cells)
        }
      }
    }
    return table
  }

  private var claims: TextTable {
    var table = TextTable([
      .words("change"), .words("known"), .number("model"), .words(""), .number("races"), .words(""), .words("agrees"),
    ])
    for claim in study.claims {
      table.add([
        claim.says,
        claim.before.knowledge == claim.after.knowledge
          ? claim.before.knowledge.rawValue : "\(claim.before.knowledge.rawValue)–\(claim.after.knowledge.rawValue)",
        [claim.before, claim.after].map { Self.percent($0.risk) }.joined(separator: "–"),
        claim.expected.rawValue,
        "\(Self.percent(claim.before.rate))–\(Self.percent(claim.after.rate))", claim.found.rawValue,
        claim.agrees ? "yes" : claim.found == .level ? "open" : "no",
      ])
    }
    return table
  }

  private var regions: TextTable {
    var table = TextTable([.number("risk")] + Self.speeds.map { .words("speed \(Self.plain($0))") })
    for risk in Self.risks {
      table.add(
        [Self.percent(risk)]
          + Self.speeds.map { speed in
            let game = Self.game(speed: speed, risk: risk)
            let gain = game.gainBySanctions()
            return game.region.rawValue + (gain > 0.02 ? " +" : gain < -0.02 ? " −" : "")
          })
    }
    return table
  }

  /// The race of a cell of the last table, with a sanction that leaves who is unsafe half the speed of safe work, at a quarter of one's own.
  static func game(speed: Double, risk: Double) -> RaceGame {
    var game = RaceGame(speed: speed, risk: risk)
    (game.sanction, game.burden) = (speed - 0.5, 0.25)
    return game
  }

  private var notes: String {
    let fields = study.fields.map { row in
      """
      \(row.teams) labs: at a safety of \(PrecipiceStudy.safeties.map(Self.plain).joined(separator: ", ")) of all, \
      \(row.answers.map(Self.percent).joined(separator: ", ")) % of the races end in a catastrophe. All safety costs a \
      lab \(String(format: "%.1f", row.price)) points at the end; a lab gains as much by being \
      \(String(format: "%.2f", row.size)) times as large, the unit of capability.
      """
    }
    let led = study.cells.map(\.led)
    return fields.joined(separator: "\n") + """


      Where no catastrophe ends the race, the model's winner leads at the end in \(Self.percent(led.min() ?? 0)) to \
      \(Self.percent(led.max() ?? 0)) % of the races of a point.

      All numbers of the first two tables are percent. Known: capabilities that teams know when they choose. In the last \
      table, "+" is where sanctions make all better off by more than 2 %, and "−" where they make all worse off.

      \(scenario.name), \(scenario.rules.race.quarters) quarters, seeds \(seeds.lowerBound)..\(seeds.upperBound), rules \
      \(rulesVersion).
      """
  }

  static func percent(_ part: Double) -> String { String(format: "%.0f", part * 100) }
  static func plain(_ number: Double) -> String { String(format: "%g", number) }
}
