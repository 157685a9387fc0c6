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
