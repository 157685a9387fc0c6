import Statistics

/// Ratings as tables for people.
struct RankPage {
  /// What is told.
  let ranking: Ranking

  /// Writes the results of games, if there are any, then the ratings and what they rest on.
  func write(_ style: TerminalStyle) throws(CommandFailure) {
    let output = Output.standard
    if let standings = ranking.standings {
      try output.table(results(standings), style)
      try output.line()
    }
    try output.table(ratings, style)
    if style.plain { return }
    try output.line()
    try output.paragraphs((["\(basis)"] + ranking.notes).joined(separator: "\n\n"), style)
  }

  private func results(_ standings: Standings) -> TextTable {
    var columns: [TextTable.Column] = [
      .words("player"), .number("seats"), .number("win share"), .number("95 %"), .number("mean rank"), .number("95 %"),
    ]
    if ranking.hasScores { columns += [.number("score")] }
    var table = TextTable(columns)
    for player in ranking.order {
      let standing = standings.policies[player]
      var cells = [ranking.names[player], "\(standing.seats)"]
      cells += ends(standing.winShare, 3) + ends(standing.meanRank, 2)
      if ranking.hasScores { cells.append(standing.meanScore.map { RankText.number($0.estimate) } ?? "") }
      table.add(cells)
    }
    return table
  }

  private func ends(_ interval: Interval?, _ digits: Int) -> [String] {
    guard let interval else { return ["", ""] }
    return [RankText.fixed(interval.estimate, digits), RankText.range(interval.low, interval.high, digits)]
  }

  private var ratings: TextTable {
    var columns: [TextTable.Column] = [.words(ranking.nash == nil ? "profile" : "player")]
    var cells: [[String]] = [ranking.names]
    func add(_ title: String, _ texts: [String]?) {
      guard let texts else { return }
      columns.append(.number(title))
      cells.append(texts)
    }
    add("Elo", ranking.elo?.ratings.map { RankText.fixed($0, 1) })
    let reaches = ranking.eloIntervals ?? ranking.eloErrors?.map { 1.96 * $0 }
    add("±", reaches?.map { RankText.fixed($0, 1) })
    add("log worth", ranking.plackettLuce?.logWorths.map { RankText.fixed($0, 3) })
    add("±", ranking.worthErrors?.map { RankText.fixed(1.96 * $0, 3) })
    add("α-Rank", ranking.alphaRank.shares.map { RankText.fixed($0, 4) })
    add("mean", ranking.alphaMeans?.map { RankText.fixed($0, 2) })
    add("Nash", ranking.nash?.result.equilibrium.map { RankText.fixed($0, 4) })
    add("average", ranking.nash?.result.averages.map { RankText.fixed($0, 3) })
    var table = TextTable(columns)
    for player in ranking.order { table.add(cells.map { $0[player] }) }
    return table
  }

  private var basis: String {
    var parts: [String] = []
    if ranking.standings != nil { parts.append("Intervals hold 95 %, by a bootstrap of whole blocks.") }
    if ranking.eloErrors != nil || ranking.worthErrors != nil {
      let isByBlock = ranking.elo?.blockErrors != nil
      let ofElo = ranking.eloIntervals == nil ? "" : "; that of Elo is half its interval, as in a tournament’s report"
      parts.append("± is 1.96 standard errors\(isByBlock ? " by block" : "")\(ofElo).")
    }
    switch ranking.options.intensity {
    case .limit: parts.append("α-Rank: shares of time in the limit of large α.")
    case .finite(let alpha):
      parts.append("α-Rank: shares of time at α \(RankText.number(alpha)), population \(ranking.options.population).")
    }
    if ranking.alphaMeans != nil {
      parts.append("Its mean is that over blocks drawn anew: what is held by luck alone is shared.")
    }
    if let nash = ranking.nash {
      parts.append(
        "Nash: the equilibrium of largest entropy, and the average against it in units of \(nash.unit).")
    }
    return parts.joined(separator: " ")
  }
}
