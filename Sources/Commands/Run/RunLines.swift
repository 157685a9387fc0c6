import Quantities
import RaceEngine
import Scenarios
import TextUI

/// One line for each race of a run: JSON for programs, a short one for people.
struct RunLines: Sendable {
  /// Scenario, rules and line-up.
  let header: ReplayHeader
  /// The rules.
  let rules: Ruleset
  private let histories = HistoryJSON()

  /// The lines of a run.
  init(header: ReplayHeader, rules: Ruleset) {
    self.header = header
    self.rules = rules
  }

  /// What the JSON of a race holds, for the help.
  static let schema = """
    With --json, each race is one object in a line, the whole truth of all seats: frontier_run (the version of this \
    form, 3), version, rules_version, scenario, scenario_digest, seed (a text, since seeds have 64 bits), quarters, \
    start ([year, quarter]); labs, lineup, par, refused (orders) and final (results and points), each a list by seat; \
    ranking (seats from first to last); forfeits (seats that lost by a fault of their program); world (the digest at the end); opening (each lab before the first quarter); \
    history: for each quarter the market, the offers, and for each seat the lab, the use of its fleet, its place, its \
    points, its bloc, and what moved of money, chips, researchers, engineers, know-how and standing, by cause and counter-account; and \
    models, with what their training cost. Numbers are whole steps of the units that the article "The history of a \
    race" of the documentation names, key by key.
    """

  /// A race as JSON, with its line feed.
  func json(_ outcome: RaceOutcome) -> [UInt8] {
    var json = JSONBytes()
    json.raw("{\"frontier_run\":3,\"version\":")
    json.text(header.version)
    json.raw(",\"rules_version\":")
    json.integer(Int64(header.rulesVersion))
    json.raw(",\"scenario\":")
    json.text(header.scenario)
    json.raw(",\"scenario_digest\":")
    json.hex(header.scenarioDigest)
    json.raw(",\"seed\":")
    json.decimal(outcome.seed)
    json.raw(",\"quarters\":")
    json.integer(Int64(header.quarters))
    json.raw(",\"start\":")
    json.list([header.startYear, header.startQuarter]) { $0.integer(Int64($1)) }
    json.raw(",\"labs\":")
    json.texts(header.labs)
    json.raw(",\"lineup\":")
    json.texts(header.lineup)
    json.raw(",\"par\":")
    json.list(rules.roles.indices.map { rules.roles[$0].par }) { $0.row($1) }
    json.raw(",\"refused\":")
    json.list(outcome.refused) { $0.integer(Int64($1)) }
    json.raw(",\"ranking\":")
    json.list(outcome.ranking) { $0.integer(Int64($1)) }
    json.raw(",\"forfeits\":")
    json.list(outcome.forfeits) { $0.integer(Int64($1)) }
    json.raw(",\"final\":")
    json.list(outcome.tallies) { $0.row($1) }
    json.raw(",\"world\":")
    json.hex(outcome.world)
    if let history = outcome.history { histories.write(history, rules, into: &json) }
    json.raw("}\n")
    return json.bytes
  }

  /// A race in a line: the seed, then the labs from first to last.
  func text(_ outcome: RaceOutcome, _ style: TerminalStyle) -> String {
    let ranking = outcome.ranking
    if style.plain {
      let cells = ranking.map { "\($0)\t\(Amounts.spreads(outcome.total(of: $0)))" }
      return style.spelled("\(outcome.seed)\t" + cells.joined(separator: "\t"))
    }
    let places = ranking.map { "\(header.labs[$0]) \(Amounts.spreads(outcome.total(of: $0)))" }
    let line = "seed \(outcome.seed): " + places.joined(separator: ", ")
    return style.spelled(style.width.map { truncated(line, to: $0, mark: style.sign("…", "...")) } ?? line)
  }
}
