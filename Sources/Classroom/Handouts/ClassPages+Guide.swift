import Reports
import Scenarios

extension ClassPages {
  /// The first page of the folder: what there is, and what to do.
  func start() -> Page {
    var page = page(texts.title, texts.about)
    page.isCompact = true
    page.section("first", label(.startFirst)) { part in
      part.element("p", label(.startFirstTodo))
      part.element("p") { $0.element("code", "frontier class rehearse \(path())") }
    }
    page.section("order", label(.startOrder)) { part in
      part.list(lesson.common.before.map { fill($0) }, numbered: true)
    }
    page.section("files", label(.startFiles)) { part in
      links(teacherFiles, label(.forTeacher), into: &part)
      links(pupilFiles, label(.forPupils), into: &part)
    }
    page.section("teams", label(.teams)) { part in teamTable(into: &part) }
    return page
  }

  /// The teacher's pages.
  var teacherFiles: [(file: String, name: String)] {
    [
      ("teacher/guide.html", label(.guide)), ("teacher/questions.html", label(.questions)),
      ("teacher/model-card.html", label(.modelCard)),
    ]
  }

  /// The pupils' pages.
  var pupilFiles: [(file: String, name: String)] {
    [
      ("handouts/briefing.html", label(.briefing)), ("handouts/rules.html", label(.rules)),
      ("handouts/quick-cards.html", label(.quickCards)),
      ("handouts/manual.html", label(.manual)), ("handouts/roles.html", label(.roles)),
    ] + manifest.teams.map { ("handouts/role-\($0.slug).html", label(.roleOf, ["team": title($0)])) } + [
      ("handouts/worksheets.html", label(.worksheets)), ("handouts/glossary.html", label(.glossary)),
    ] + (hasPress ? [("handouts/press-sheets.html", label(.pressSheets))] : [])
  }

  private func links(_ files: [(file: String, name: String)], _ heading: String, into part: inout Markup) {
    part.element("h3", heading)
    part.element("ul") { list in
      for (file, name) in files { list.element("li") { $0.element("a", ["href": file], name) } }
    }
  }

  private func teamTable(into part: inout Markup) {
    var table = DataTable([label(.lab), label(.playedBy), label(.coveredBy)])
    for seat in lesson.scenario.labs.indices {
      let team = manifest.team(of: seat)
      table.rows.append([lab(seat), player(of: seat), team?.cover ?? "–"])
    }
    for team in manifest.teams where team.seat == nil { table.rows.append([label(.press), team.name, "–"]) }
    table.write(caption: label(.teamsCaption), words: [1, 2], into: &part)
  }

  /// The facilitator's guide.
  func guide() -> Page {
    var page = page(label(.guideTitle, ["lesson": texts.title]), texts.about, lists: true)
    page.section("aims", label(.aims)) { part in
      part.element("p", "\(label(.level)): \(label(level)). \(texts.audience)")
      part.element("h3", label(.objectives))
      part.list(texts.objectives, numbered: true)
      part.element("div", ["class": "columns"]) { columns in
        columns.element("h3", label(.prerequisites))
        columns.list(texts.prerequisites)
        columns.element("h3", label(.topics))
        columns.list(texts.topics)
      }
    }
    page.section("plan", label(.plan)) { part in plan(into: &part) }
    page.section("steps", label(.steps)) { part in
      for (heading, steps) in [
        (Label.before, lesson.common.before), (.during, lesson.common.during), (.after, lesson.common.after),
      ] {
        part.element("h3", label(heading))
        part.list(steps.map { fill($0) }, numbered: true)
      }
    }
    page.section("script", label(.script)) { part in
      part.element("p", ["class": "note"], label(.scriptNote))
      for (name, heading) in zip(
        LessonTexts.scriptParts, [Label.scriptOpening, .scriptFirst, .scriptLater, .scriptDebrief])
      {
        part.element("h3", label(heading))
        part.element("div", ["class": "say"]) { $0.paragraphs((texts.script[name] ?? []).map { fill($0) }) }
      }
    }
    page.section("misunderstandings", label(.misunderstandings)) { part in
      DataTable(
        [label(.theyThink), label(.inFact), label(.askThem)],
        rows: texts.misunderstandings.map { [$0.thought, $0.fact, $0.ask] }
      ).write(caption: label(.misunderstandings), words: [1, 2], hidesCaption: true, into: &part)
    }
    page.section("trouble", label(.trouble)) { part in
      DataTable([label(.when), label(.then)], rows: lesson.common.trouble.map { $0.map { fill($0) } })
        .write(caption: label(.trouble), words: [1], hidesCaption: true, into: &part)
    }
    page.section("teams", label(.teams)) { part in teamTable(into: &part) }
    return page
  }

  private var level: Label {
    switch lesson.settings.level {
    case .first: .levelFirst
    case .middle: .levelMiddle
    case .advanced: .levelAdvanced
    }
  }

  private func plan(into part: inout Markup) {
    let plan = MinutePlan(minutes: manifest.minutes, rounds: manifest.rounds)
    var table = DataTable([label(.phase), label(.from), label(.minutes), label(.todo), label(.cut)])
    for phase in plan.phases {
      let name = phase.round.map { label(.roundOf, ["round": "\($0)", "dates": race.dates(of: $0)]) }
      table.rows.append([
        name ?? label(phase.label), Self.clock(phase.start), "\(phase.minutes)", label(phase.todo), label(phase.cut),
      ])
    }
    table.write(
      caption: label(.planCaption, ["minutes": "\(manifest.minutes)", "rounds": "\(manifest.rounds)"]), words: [3, 4],
      into: &part)
    let supported = lesson.settings.minutes
    if !supported.contains(manifest.minutes) {
      part.element("p") { line in
        line.element(
          "strong",
          label(
            .planOutside,
            [
              "minutes": "\(manifest.minutes)", "low": "\(supported.lowerBound)", "high": "\(supported.upperBound)",
            ]))
      }
    }
    part.element("p", ["class": "note"], label(.planNote))
    part.element("p", ["class": "note"], fill(label(.planHotSeat)))
  }

  /// `0:05`.
  static func clock(_ minutes: Int) -> String {
    "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
  }

  /// The questions of the debrief with the answers that may be expected.
  func questions() -> Page {
    var page = page(label(.questionsTitle, ["lesson": texts.title]), label(.questionsLead))
    for stage in LessonTexts.Stage.allCases {
      page.section(stage.rawValue, label(Self.label(of: stage))) { part in
        for question in texts.questions where question.stage == stage { write(question, into: &part) }
      }
    }
    return page
  }

  func write(_ question: LessonTexts.Question, into part: inout Markup) {
    part.box(question.ask) { box in
      box.element("p") { line in
        line.element("strong", label(.expect))
        line.write(" \(question.expect)")
      }
      if let objective = question.objective {
        box.element("p", ["class": "note"], "\(label(.objective)) \(objective + 1): \(texts.objectives[objective])")
      }
      if let source = question.source { box.element("p", ["class": "note"], "\(label(.source)): \(source)") }
    }
  }

  static func label(of stage: LessonTexts.Stage) -> Label {
    switch stage {
    case .experience: .stageExperience
    case .what: .stageWhat
    case .why: .stageWhy
    case .reality: .stageReality
    case .transfer: .stageTransfer
    }
  }

  /// What the model is, and what must not be concluded.
  func modelCard() -> Page {
    var page = page(label(.modelCardTitle, ["lesson": texts.title]), label(.modelCardLead))
    page.section("assumptions", label(.assumptions)) { $0.list(texts.assumptions + lesson.common.assumptions) }
    page.section("invented", label(.invented)) { $0.list(texts.invented) }
    page.section("sources", label(.sources)) { $0.list(texts.sources) }
    page.section("limits", label(.limits)) { $0.list(texts.limits + lesson.common.limits) }
    return page
  }
}
