import Arena
import RaceEngine
import Reports
import Scenarios
import Statistics

extension TournamentReport {
  /// The report as a page for a browser.
  ///
  /// - Parameter place: The folder or file that holds the results.
  func page(of place: String) -> Page {
    let (header, plan) = (request.header.race, request.plan)
    let shown = everybody
    var payoffs = Matrix(rows: shown.count, columns: shown.count, filledWith: 0.5)
    for (row, policy) in shown.enumerated() {
      for (column, other) in shown.enumerated() where column != row {
        payoffs[row, column] = course.board.pairRate(policy, over: other) ?? 0.5
      }
    }
    let shares = AlphaRank(payoffs: payoffs).shares
    let rows = shown.enumerated().map { place, policy in
      let (own, sums) = (estimates.policies[policy], course.board.policies[policy])
      return TournamentPage.Row(
        name: shownName(policy), seats: sums.seats,
        winShare: own.winShare.shown, meanRank: own.meanRank.shown, meanScore: own.meanScore.shown, elo: own.elo.shown,
        ahead: shown.map { $0 == policy ? nil : course.board.pairRate(policy, over: $0) },
        over: shown.map { $0 == policy ? TournamentPage.Estimate(nil) : estimates.scoreGaps[policy][$0].shown },
        bySeat: course.board.bySeat[policy].map(\.meanScore), alphaShare: shares[place])
    }
    let lead =
      "\(header.quarters) quarters, \(plan.format.name), \(course.board.races) races in \(estimates.blocks) blocks, "
      + "\(worlds), scenario \(header.scenario), rules \(plan.rulesVersion)."
    return TournamentPage(
      title: "\(header.title): tournament", lead: lead, rows: rows, labs: header.labs, notes: paragraphs,
      commands: [
        (
          "frontier run \(header.scenario) --seed SEED --seats P,P,…",
          "plays one race; the results hold seeds and line-ups."
        ),
        ("frontier tournament verify \(place)", "plays a sample again and compares its digests."),
        ("frontier tournament report \(place) --payoffs", "writes the cross-table for frontier rank."),
      ]
    ).page
  }
}

extension TournamentEstimates.Estimate {
  /// The estimate for a page; an interval without a finite end is none.
  var shown: TournamentPage.Estimate {
    guard let low, let high, low.isFinite, high.isFinite, low <= high else { return TournamentPage.Estimate(value) }
    return TournamentPage.Estimate(value, interval: low...high)
  }
}
