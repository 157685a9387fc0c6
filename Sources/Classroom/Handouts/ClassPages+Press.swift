import Reports

extension ClassPages {
  /// A sheet of paper for each round of a team without a lab: prediction, headline, question, answer.
  func pressSheets() -> Page {
    var page = page(label(.pressSheetsTitle, ["lesson": texts.title]), fill(label(.pressSheetsLead)))
    for round in 1...manifest.rounds {
      page.section(
        "round-\(round)", label(.roundOf, ["round": "\(round)", "dates": race.dates(of: round)]), isSheet: true
      ) { part in
        part.element("p") { line in
          line.write("\(label(.team)): ")
          line.element("span", ["class": "blank"], "")
        }
        part.element("h3", label(.predictFirst))
        for asked in lesson.settings.predictions(in: round) { predictionLine(asked, into: &part) }
        for (heading, lines) in [
          (Label.headline, 3), (.pressQuestion, 2), (.pressAnswer, 3), (.resultAfter, 3),
        ] {
          part.element("h3", label(heading))
          part.rules(lines)
        }
      }
    }
    return page
  }

  /// Whether a team has no lab.
  var hasPress: Bool { manifest.teams.contains { $0.seat == nil } }
}
