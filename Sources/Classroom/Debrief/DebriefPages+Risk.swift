import Arena
import Quantities
import RaceEngine
import Reports
import Scenarios
import TextUI

extension DebriefPages {
  /// The risk that all share, quarter by quarter, and who raised it.
  func risk(into part: inout Markup) {
    let quarters = race.history.quarters
    guard quarters.contains(where: { $0.risk != nil }) else { return }
    LineChart(
      id: "chart-risk", title: label(.riskTitle), subtitle: label(.riskNote),
      places: quarters.map { pages.cast.date(of: $0.turn) },
      series: [
        LineChart.Series(
          label(.riskWord), quarters.map { $0.risk.map { Double($0.raw) / 10_000 } }, look: 5, isWhole: true)
      ],
      kind: .fromZero, figure: { Figures.text($0, "%") }
    ).write(into: &part)
    var table = DataTable([
      label(.lab), label(.playedBy), label(.riskAdded), label(.riskCareFirst), label(.riskCareLast),
    ])
    for seat in race.scenario.labs.indices {
      let rows = quarters.map { $0.labs[seat].care }
      let sum = rows.reduce(Rate(raw: 0)) { $0 + ($1.danger ?? 0) }
      let care = [rows.first, rows.last].map { $0?.safety.map { Amounts.text($0.share) } ?? "–" }
      table.rows.append([pages.lab(seat), pages.player(of: seat), Amounts.text(sum)] + care)
    }
    table.write(caption: label(.riskWho), words: [1], into: &part)
  }
}
