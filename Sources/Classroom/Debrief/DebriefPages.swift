import Arena
import Lessons
import Quantities
import RaceEngine
import Reports
import Scenarios
import TextUI
import Validation

/// The pack of a debrief, from a class's own race.
struct DebriefPages {
  let pages: ClassPages
  let log: ClassLog
  /// The measured effects of the scenario's objectives, in their order.
  let effects: [Effect]
  /// What the teams' orders were worth, round by round.
  let worths: [DecisionWorth]
  let forecasts: Forecasts
  let entries: [ClassLog.Entry]

  init(_ room: ClassRoom, _ effects: [Effect], _ worths: [DecisionWorth]) {
    pages = ClassPages(room.race, room.folder)
    log = room.log
    self.effects = effects
    self.worths = worths
    let log = room.log
    entries = room.race.roundsPlayed == 0 ? [] : (1...room.race.roundsPlayed).compactMap { log.round($0) }
    forecasts = Forecasts(room.race, entries)
  }

  func label(_ label: Label, _ values: KeyValuePairs<String, String> = [:]) -> String {
    pages.label(label, values)
  }

  var race: ClassRace { pages.race }

  /// Every page by its file.
  var all: [(file: String, page: Page)] {
    [("debrief/debrief.html", debrief), ("debrief/race.html", whole)]
      + pages.manifest.teams.map { ("debrief/team-\($0.slug).html", team($0)) }
  }

  /// The page for the class: experience, what, why, reality, transfer.
  private var debrief: Page {
    var page = pages.page(
      label(.debriefTitle, ["lesson": pages.texts.title]),
      label(.debriefLead, ["rounds": "\(race.roundsPlayed)", "undone": "\(log.undone)"]), lists: true)
    page.section("experience", label(.stageExperience)) { questions(.experience, into: &$0) }
    page.section("what", label(.stageWhat)) { what(into: &$0) }
    page.section("predictions", label(.predictions)) { predictions(into: &$0) }
    page.section("decisions", label(.decisions)) { decisions(into: &$0) }
    page.section("why", label(.stageWhy), isSheet: true) { why(into: &$0) }
    page.section("reality", label(.stageReality)) { part in
      questions(.reality, into: &part)
      part.element("h3", label(.limits))
      part.list(pages.texts.limits)
    }
    page.section("transfer", label(.stageTransfer)) { questions(.transfer, into: &$0) }
    return page
  }

  private func questions(_ stage: LessonTexts.Stage, into part: inout Markup) {
    for question in pages.texts.questions where question.stage == stage { write(question, into: &part) }
  }

  private func write(_ question: LessonTexts.Question, into part: inout Markup) {
    part.box(question.ask) { box in
      box.element("details") { details in
        details.element("summary", label(.expect))
        details.element("p", question.expect)
      }
      if let source = question.source { box.element("p", ["class": "note"], "\(label(.source)): \(source)") }
    }
  }

  private func what(into part: inout Markup) {
    standings.write(caption: label(.standings), words: [1], isRanked: hasWinner, into: &part)
    if let ending = News.ending(race.history.ending) { part.element("p", ending) }
    let dates = race.history.quarters.map { pages.cast.date(of: $0.turn) }
    let looks = pages.manifest.looks(seats: race.scenario.labs.count)
    LineChart(
      id: "chart-points", title: label(.pointsAgainstPar), subtitle: label(.pointsNote), places: dates,
      series: race.scenario.labs.indices.map { seat in
        LineChart.Series(
          pages.lab(seat), race.history.quarters.map { Double($0.labs[seat].tally.smoothed.raw) / 1_000_000 },
          look: looks[seat])
      }, figure: { Number.points($0) }
    ).write(into: &part)
    risk(into: &part)
    points(into: &part)
    TurningPoints(pages).table(log).write(caption: label(.turningPoints), words: [1, 2], into: &part)
    part.element("p") { line in
      line.element("a", ["href": "race.html"], label(.wholeRace))
    }
    questions(.what, into: &part)
  }

  /// Each lab's points by goal, round by round.
  private func points(into part: inout Markup) {
    part.element("h3", label(.pointsByGoal))
    part.element("p", ["class": "note"], label(.pointsByGoalNote))
    for seat in race.scenario.labs.indices {
      let book = ScoreBook(pages: pages, seat: seat)
      let table = book.table()
      guard !table.rows.isEmpty else { continue }
      table.write(
        caption: "\(pages.lab(seat)) (\(pages.player(of: seat)))", words: [table.headings.count - 1], into: &part)
    }
    part.element("p", ["class": "note"], label(.whyCommand, ["file": pages.path(ClassFolder.replay)]))
  }

  /// Whether the order of the labs means something: what ends the race for all leaves nobody ahead.
  var hasWinner: Bool { race.history.ending == .none }

  var standings: DataTable {
    var table = DataTable([
      label(.lab), label(.playedBy), label(.rank), label(.total), label(.bestModel), label(.figureRevenue),
      label(.standing),
    ])
    guard let last = race.history.quarters.last else { return table }
    let order = last.labs.indices.sorted { (last.labs[$0].place.rank, $0) < (last.labs[$1].place.rank, $1) }
    for seat in order {
      let row = last.labs[seat]
      table.rows.append([
        pages.lab(seat), pages.player(of: seat), hasWinner ? "\(row.place.rank)" : "–",
        Amounts.spreads(row.tally.smoothed),
        row.lab.capability > 0 ? Amounts.text(row.lab.capability) : "–", Amounts.text(row.lab.revenue),
        Amounts.text(row.lab.standing),
      ])
    }
    return table
  }

  private func predictions(into part: inout Markup) {
    for (question, table) in forecasts.tables(pages, entries.map(\.round)) {
      table.write(caption: question, words: Set(1...pages.manifest.teams.count + 1), into: &part)
    }
    forecasts.calibration(pages).write(caption: label(.calibration), into: &part)
    let reliability = forecasts.reliability(pages)
    if !reliability.rows.isEmpty {
      reliability.write(caption: label(.reliability), into: &part)
      part.element("p", ["class": "note"], label(.reliabilityNote))
    }
    part.element("p", ["class": "note"], label(.calibrationNote))
  }

  private func decisions(into part: inout Markup) {
    for seat in race.scenario.labs.indices {
      let name = label(.decisionsOf, ["lab": "\(pages.lab(seat)) (\(pages.player(of: seat)))"])
      table(of: seat).write(caption: name, words: [1, 2, 3], into: &part)
    }
    let worth = worthOfAll()
    if !worth.rows.isEmpty {
      worth.write(caption: label(.worthOfAll), words: [0], into: &part)
      part.element("p", ["class": "note"], label(.worthOfAllNote, ["count": futures]))
    }
    let reports = pages.reports(of: nil, entries)
    if !reports.rows.isEmpty { reports.write(caption: label(.pressWrote), words: [1, 2, 3], into: &part) }
  }

  /// What a seat decided, round by round.
  func table(of seat: Int) -> DataTable {
    var table = DataTable([label(.round), label(.who), label(.orders), label(.because)])
    for entry in entries {
      guard let decided = entry.seats.first(where: { $0.seat == seat }) else { continue }
      table.rows.append([
        "\(entry.round)", pages.whoDecided(decided),
        decided.orders.isEmpty ? label(.noOrders) : decided.orders.joined(separator: "; "),
        decided.reasons.isEmpty ? "–" : decided.reasons.joined(separator: " "),
      ])
    }
    return table
  }

  private func why(into part: inout Markup) {
    let chronicle = Chronicle(race.history, race.scenario.rules)
    part.element("p", label(.pairsNote))
    let (measured, own) = (pages.lesson.scenario.lengths.first ?? 0, pages.manifest.quarters)
    if measured != own {
      part.element("p") { line in
        line.element("strong", label(.pairsLength, ["quarters": "\(measured)", "own": "\(own)"]))
      }
    }
    part.element("p", label(.inYourRaceNote))
    for (place, says) in pages.texts.objectives.enumerated() {
      part.element("h3", "\(place + 1). \(says)")
      if effects.indices.contains(place) { effect(effects[place], place, chronicle, into: &part) }
      for question in pages.texts.questions where question.stage == .why && question.objective == place {
        write(question, into: &part)
      }
    }
    for question in pages.texts.questions where question.stage == .why && question.objective == nil {
      write(question, into: &part)
    }
  }

  private func effect(_ effect: Effect, _ place: Int, _ chronicle: Chronicle, into part: inout Markup) {
    let objective = effect.objective
    let values = objective.observable.series.map { series in
      series.values(in: chronicle).map { $0.map { Figures.scaled($0, by: objective.exponent) } }
    }
    // A count has no unit that people would say, and a logarithm none that they would understand.
    let unit =
      switch objective.unit {
      case "count": ""
      case "log10": label(.powersOfTen)
      default: objective.unit
      }
    func number(_ value: Double) -> String { Figures.text(value, unit) }
    // A class may have played a shorter race than the one that the effect is told of: then its end counts.
    let exact = objective.observable.value(in: chronicle, exponent: objective.exponent)
    let own = exact ?? (values?.last ?? nil)
    let when = race.history.quarters.last.map { pages.cast.date(of: $0.turn) } ?? ""
    part.element("p") { line in
      line.element("strong", label(.measured))
      line.write(" \(objective.measure)")
    }
    let range = Figures.possible(effect)
    let arms = pages.texts.arms[place]
    let table = DataTable(
      [label(.inRaces, ["count": "\(effect.pairs.count)"]), label(.value)],
      rows: [
        [arms.with, number(effect.with)], [arms.without, number(effect.without)],
        [
          label(.difference),
          label(
            .interval,
            [
              "mean": number(effect.difference.mean), "low": Figures.text(range.low), "high": Figures.text(range.high),
            ]),
        ],
      ])
    part.element("div", ["class": "pair"]) { pair in
      pair.element("div") { left in
        table.write(
          caption: label(.measuredCaption, ["number": "\(place + 1)"]), words: [0], hidesCaption: true, into: &left)
        if effect.pairs.count < effect.races {
          let count = "\(effect.races - effect.pairs.count)"
          left.element("p", ["class": "note"], label(.pairsLeft, ["count": count]))
        }
        left.element("p") { line in
          let isEarly = exact == nil && own != nil
          line.element("strong", isEarly ? label(.inYourRaceAt, ["date": when]) : label(.inYourRace))
          line.write(" \(own.map(number) ?? label(.noNumber)) (\(label(.otherSituation))).")
        }
      }
      guard let curve = values?.dropFirst(), curve.contains(where: { $0 != nil }) else { return }
      LineChart(
        id: "chart-objective-\(place + 1)", title: label(.curveOf, ["number": "\(place + 1)"]), subtitle: unit,
        places: race.history.quarters.map { pages.cast.date(of: $0.turn) },
        series: [LineChart.Series(label(.yourClass), Array(curve), look: 5, isWhole: true)],
        kind: ["points", "log10"].contains(objective.unit) ? .linear : .fromZero, isHalf: true,
        figure: { Figures.text($0) }
      ).write(into: &pair)
    }
  }

  /// The whole race, with the slider.
  private var whole: Page {
    let lineup = race.scenario.labs.indices.map { pages.player(of: $0) }
    let played = race.history.quarters.indices.map { turn in
      race.headlines(of: turn) + pages.steps(of: turn).map(\.text)
    }
    return RaceReport(
      race.history, final: race.race.isOver ? race.race.tallies() : nil, cast: pages.cast, lineup: lineup, news: played,
      weights: race.scenario.rules.goalWeights,
      origin: label(.origin, ["seed": "\(pages.manifest.seed)", "file": ClassFolder.replay])
    ).page
  }
}

extension Observable {
  /// The series that it looks at; nil: it looks at how the race ended.
  fileprivate var series: Series? {
    switch self {
    case .level(let series, _), .rise(let series, _, _), .growth(let series, _, _), .factor(let series, _, _),
      .lag(let series, _, _):
      series
    case .ended: nil
    }
  }
}
