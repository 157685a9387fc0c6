import Reports

extension ClassPages {
  /// A sheet of paper for each round of a team without a lab: prediction, headline, question, answer.
  func pressSheets() -> Page {
    var page = page(label(.pressSheetsTitle, ["lesson": texts.title]), fill(label(.pressSheetsLead)))
    sheets(on: &page) { part in
      for (heading, lines) in [(Label.headline, 3), (.pressQuestion, 2), (.pressAnswer, 3), (.resultAfter, 3)] {
        part.element("h3", label(heading))
        part.rules(lines)
      }
    }
    return page
  }

  /// Whether a team has no lab.
  var hasPress: Bool { manifest.teams.contains { $0.seat == nil } }
}

extension ClassPages {
  /// What the press wrote in a round: its headlines, and what it asks.
  func reports(_ press: [ClassLog.Reported], on page: inout Page) {
    let lines = press.flatMap { report in
      report.headlines.map { label(.pressLine, ["team": report.team, "headline": $0]) }
        + report.questions.map { label(.pressAsks, ["team": report.team, "question": $0]) }
    }
    if !lines.isEmpty { page.section("press", label(.pressWrites)) { $0.list(lines) } }
  }

  /// What a team of the press wrote, round by round, or all of them.
  ///
  /// - Parameter team: Its name; nil: all.
  func reports(of team: String?, _ entries: [ClassLog.Entry]) -> DataTable {
    var table = DataTable(
      [label(.round)] + (team == nil ? [label(.team)] : []) + [label(.pressHeadlines), label(.pressQuestions)])
    for entry in entries {
      for report in entry.press ?? [] where team == nil || report.team == team {
        let said = [report.headlines, report.questions].map { $0.isEmpty ? "–" : $0.joined(separator: " ") }
        table.rows.append(["\(entry.round)"] + (team == nil ? [report.team] : []) + said)
      }
    }
    return table
  }
}
