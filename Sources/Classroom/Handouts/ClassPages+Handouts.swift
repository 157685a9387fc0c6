import Quantities
import RaceEngine
import Reports
import Scenarios
import TextUI

extension ClassPages {
  /// What pupils read first.
  func briefing() -> Page {
    var page = page(texts.title, texts.about)
    page.section("story", label(.story)) { $0.paragraphs(texts.briefing) }
    page.section("labs", label(.theLabs)) { part in
      DataTable(
        [label(.lab), label(.whatItIs), label(.playedBy)],
        rows: texts.roles.indices.map { [lab($0), texts.roles[$0].open, player(of: $0)] }
      ).write(caption: label(.theLabs), words: [1, 2], hidesCaption: true, into: &part)
    }
    page.section("after", label(.objectives)) { $0.list(texts.objectives) }
    return page
  }

  /// The rules on one page.
  func rules() -> Page {
    var page = page(label(.rulesTitle, ["lesson": texts.title]), label(.rulesLead))
    // Many rules still fit a sheet.
    page.isCompact = allRules.count > 15
    page.section("rules", label(.rules)) { part in
      part.element("div", ["class": "columns"]) { $0.list(allRules, numbered: true) }
    }
    page.section("counts", label(.counts)) { counts(into: &$0) }
    return page
  }

  /// The rules of the lesson, then those of all lessons.
  var allRules: [String] { (texts.rules + lesson.common.rules).map { fill($0) } }

  /// What counts at the end, with its weight.
  func counts(into part: inout Markup) {
    if let weights = race.scenario.rules.goalWeights {
      let all: [(Label, Rate)] = [
        (.goalCapability, weights.capability), (.goalValue, weights.value), (.goalInfluence, weights.influence),
        (.goalMission, weights.mission), (.goalSurvival, weights.survival),
      ]
      part.list(all.filter { $0.1 > 0 }.map { "\(label($0.0)): \(Amounts.text($0.1))" })
    }
    part.element("p", label(.countsNote))
  }

  /// How numbers, lines and predictions are written.
  func amounts(into part: inout Markup) {
    let predictions = lesson.settings.predictions.map { asked in
      let line = "predict \(asked.key) \(asked.exampleText)"
      return label(.amountsPredict, ["line": line, "question": question(asked)])
    }
    part.list([label(.amountsMoney), label(.amountsShares), label(.amountsLines)] + predictions)
  }

  /// Puts the class's numbers into a text.
  func fill(_ text: String) -> String {
    let longest = race.scenario.rules.training?.longest ?? manifest.round
    return [
      "run": "\(max(min(manifest.round, longest), min(2, longest)))", "longest": "\(longest)",
      "rounds": "\(manifest.rounds)", "quarters": "\(manifest.quarters)", "round": "\(manifest.round)",
      "last": lastRound, "teams": "\(manifest.teams.count)", "more": "\(manifest.teams.count * 3)",
      "decisions": "\(manifest.decisions)", "from": cast.date(of: 0), "to": cast.date(of: manifest.quarters - 1),
    ].reduce(text.replacing("FOLDER", with: path())) { $0.replacing("{\($1.key)}", with: $1.value) }
  }

  /// That the last round is shorter, where it is.
  private var lastRound: String {
    let rest = manifest.quarters % manifest.round
    guard rest > 0 else { return "" }
    let quarters = rest == 1 ? label(.oneQuarter) : label(.someQuarters, ["count": "\(rest)"])
    return label(.lastRound, ["quarters": quarters])
  }

  /// What a team needs while it decides: a sheet for each team with a lab, with the orders that its lab may give.
  func quickCards() -> Page {
    var page = page(label(.quickCardsTitle, ["lesson": texts.title]), fill(label(.quickCardsLead)))
    for team in manifest.teams {
      guard let seat = team.seat else { continue }
      let blank = race.blank(for: seat)
      let verbs = verbs(for: blank)
      // Many orders still fit a sheet.
      page.isCompact = page.isCompact || verbs.count > 11
      page.section("card-\(team.slug)", label(.quickCardOf, ["team": title(team)]), isSheet: true) { part in
        part.element("p", fill(label(.quickCardLead)))
        var table = DataTable([label(.decision), label(.whatItDoes), label(.howWritten)])
        for verb in verbs {
          let order = lesson.common.orders[verb.verb]
          // What cannot be ordered yet is shown as another lab may write it.
          let example = example(of: verb, blank) ?? anyExample(of: verb)
          table.rows.append([order?.label ?? verb.verb, order?.does ?? verb.summary, example])
        }
        table.write(caption: label(.yourOrders), words: [1, 2], hidesCaption: true, into: &part)
        part.element("h3", label(.amounts))
        amounts(into: &part)
      }
    }
    return page
  }

  /// An order of a kind as some lab may write it now.
  func anyExample(of verb: VerbSpec) -> String {
    for seat in lesson.settings.seats {
      if let example = example(of: verb, race.blank(for: seat)) { return example }
    }
    return verb.usage
  }

  /// The verbs of the lesson that the rules know, in the lesson's order.
  var verbs: [VerbSpec] {
    let catalog = VerbCatalog(rules: race.scenario.rules, cast: cast)
    return lesson.settings.orders.compactMap { verb in catalog.verbs.first { $0.verb == verb } }
  }

  /// Those of them that a lab may give.
  ///
  /// - Parameter blank: No orders yet, for what the lab sees.
  func verbs(for blank: PendingOrders) -> [VerbSpec] { RoleOrders(lesson: verbs).verbs(for: blank) }

  /// What everybody may know of the roles.
  func roles() -> Page {
    var page = page(label(.rolesTitle, ["lesson": texts.title]), label(.rolesLead))
    for seat in texts.roles.indices {
      page.section("seat-\(seat)", lab(seat)) { part in
        part.element("p", texts.roles[seat].open)
        part.element("p", ["class": "note"], "\(label(.playedBy)): \(player(of: seat))")
      }
    }
    return page
  }

  /// A team's own role, one page; secret for a lab, open for the press.
  func role(_ team: ClassManifest.Team) -> Page {
    guard let seat = team.seat else {
      var page = page(label(.roleTitle, ["team": title(team)]), label(.pressLead))
      page.section("task", label(.yourTask)) { $0.list(lesson.common.press) }
      page.section("notes", label(.notes)) { $0.rules(8) }
      return page
    }
    let role = texts.roles[seat]
    var page = page(label(.roleTitle, ["team": title(team)]), role.open)
    page.section("aim", label(.yourAim)) { $0.element("p", role.aim) }
    page.section("secret", label(.secret)) { part in
      part.box(nil, "box secret") { $0.list(role.secret) }
    }
    page.section("start", label(.yourStart)) { part in
      own(race.views[0][seat]).write(caption: label(.yourStart), words: [1], hidesCaption: true, into: &part)
    }
    return page
  }

  /// A sheet of paper for each round: prediction, orders, reason, result.
  func worksheets() -> Page {
    var page = page(label(.worksheetsTitle, ["lesson": texts.title]), fill(label(.worksheetsLead)))
    sheets(on: &page) { part in
      part.element("h3", fill(label(.decideNow)))
      part.rules(manifest.decisions)
      part.element("h3", label(.because))
      part.rules(3)
      part.element("h3", label(.resultAfter))
      part.element("p", label(.resultAsk))
      part.rules(3)
    }
    return page
  }

  /// A sheet of paper for each round, with room for the team's name and its predictions, and what follows them.
  func sheets(on page: inout Page, _ rest: (inout Markup) -> Void) {
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
        rest(&part)
      }
    }
  }

  private func predictionLine(_ asked: LessonSettings.Prediction, into part: inout Markup) {
    part.element("p") { line in
      line.write("\(question(asked)) ")
      if asked.asked == .range {
        line.write("\(label(.between)) ")
        line.element("span", ["class": "blank"], "")
        line.write(" \(label(.and)) ")
        line.element("span", ["class": "blank"], "")
        line.write(asked.unitText)
      } else {
        line.element("span", ["class": "blank"], "")
        line.write(" %")
      }
    }
  }

  /// The words.
  func glossary() -> Page {
    var page = page(label(.glossaryTitle, ["lesson": texts.title]), label(.glossaryLead))
    page.section("words", label(.glossary)) { part in
      part.element("div", ["class": "columns"]) { $0.words(lesson.glossary) }
    }
    return page
  }

  /// Every page that `init` writes, by its file.
  var all: [(file: String, page: Page)] {
    [
      ("start.html", start()), ("teacher/guide.html", guide()), ("teacher/questions.html", questions()),
      ("teacher/model-card.html", modelCard()), ("handouts/briefing.html", briefing()),
      ("handouts/rules.html", rules()), ("handouts/manual.html", manual()), ("handouts/quick-cards.html", quickCards()),
      ("handouts/roles.html", roles()), ("handouts/worksheets.html", worksheets()),
      ("handouts/glossary.html", glossary()),
    ] + (hasPress ? [("handouts/press-sheets.html", pressSheets())] : [])
      + manifest.teams.map { ("handouts/role-\($0.slug).html", role($0)) }
  }
}
