import Quantities
import RaceEngine
import Reports
import Scenarios
import TextUI

extension ClassPages {
  /// A lab's own figures: what its team may know, and nobody else.
  func own(_ view: Observation) -> DataTable {
    let lab = view.own
    var rows: [[String]] = [
      [label(.figureCash), Amounts.text(lab.cash)], [label(.figureSpendable), Amounts.text(view.spendable)],
      [label(.figureCosts), Amounts.text(view.costs.committed)], [label(.figureRevenue), Amounts.text(lab.revenue)],
    ]
    if lab.coreIncome > 0 { rows.append([label(.figureParent), Amounts.text(lab.coreIncome)]) }
    if view.patience.own.isListed, let rules = race.scenario.rules.patience {
      let values: KeyValuePairs = [
        "level": Amounts.text(view.patience.own.level), "low": Amounts.text(rules.threshold),
        "kept": Amounts.text(view.patience.kept),
      ]
      rows.append([label(.figurePatience), label(.patienceText, values)])
    }
    if lab.promised > 0 {
      rows.append([
        label(.figurePromised), "\(Amounts.text(lab.promised)), \(cast.date(of: lab.promisedTurn))",
      ])
    }
    rows += [
      [label(.figureRun), run(view)], [label(.figureFounders), Amounts.text(lab.founders)],
      [label(.figureChips), "\(Amounts.text(lab.chips)), \(label(.powered, ["amount": Amounts.text(lab.running)]))"],
    ]
    if view.deliveries.onOrder > 0 { rows.append([label(.figureOnOrder), Amounts.text(view.deliveries.onOrder)]) }
    rows += [
      [
        label(.figureSplit),
        label(
          .splitText,
          [
            "training": Amounts.text(lab.trainingShare), "serving": Amounts.text(lab.servingShare),
            "rest": Amounts.text(max(lab.trainingShare.rest - lab.servingShare, 0)),
          ]),
      ],
      [label(.figureResearchers), "\(Amounts.text(lab.researchers)), \(Amounts.text(lab.researcherPay))"],
      [label(.figureEngineers), "\(Amounts.text(lab.engineers)), \(Amounts.text(lab.engineerPay))"],
      [label(.figureGoing), "\(Amounts.text(view.talent.researcherPay)), \(Amounts.text(view.talent.engineerPay))"],
      [label(.figurePrice), Amounts.text(lab.price)],
    ]
    if let cost = orders(view).servingCost { rows.append([label(.figureServingCost), Amounts.text(cost)]) }
    if view.customers.load > 0 { rows.append([label(.figureLoad), load(view)]) }
    rows += [
      [label(.figureKnowHow), Amounts.text(lab.knowHow)]
    ]
    if view.goals.rank > 0 {
      rows.append([
        label(.figureRank), "\(view.goals.rank) (\(Amounts.spreads(view.goals.own.smoothed)))",
      ])
    }
    return DataTable([label(.figure), label(.value)], rows: rows)
  }

  /// What users ask for, beside what the chips can serve.
  private func load(_ view: Observation) -> String {
    let load = view.customers.load
    return label(load > .one ? .loadOver : .loadWithin, ["load": Amounts.text(min(load, .percent(1_000)))])
  }

  /// What everybody knows of the labs.
  func field(_ view: Observation) -> DataTable {
    var table = DataTable([
      label(.lab), label(.playedBy), label(.bestModel), label(.listPrice), label(.marketShare), label(.standing),
      label(.worth),
    ])
    for seat in view.field.indices {
      let lab = view.field[seat]
      guard lab.isOpen else {
        table.rows.append([self.lab(seat), player(of: seat), label(.closed), "–", "–", "–", "–"])
        continue
      }
      table.rows.append([
        self.lab(seat), player(of: seat), lab.capability > 0 ? Amounts.text(lab.capability) : "–",
        lab.capability > 0 ? Amounts.text(lab.price) : "–", Amounts.text(lab.marketShare),
        Amounts.text(lab.standing), Amounts.text(lab.valuation),
      ])
    }
    return table
  }

  /// The models that a seat knows of, its own and the released ones.
  func models(_ view: Observation, seat: Int?) -> DataTable {
    var table = DataTable([label(.model), label(.lab), label(.points), label(.state)])
    let all = view.models.indices.map { view.models[$0] }
      .filter { seat == nil ? $0.state != .unreleased : true }
      .sorted { ($0.capability, $1.id) > ($1.capability, $0.id) }
    for model in all {
      table.rows.append([
        "\(model.id)", cast.name(model.owner), Amounts.text(model.capability), label(Self.label(of: model.state)),
      ])
    }
    return table
  }

  static func label(of state: ReleaseState) -> Label {
    switch state {
    case .unreleased: .stateUnreleased
    case .closed: .stateClosed
    case .open: .stateOpen
    }
  }

  /// All that a team is told of the lesson's matters, mechanic by mechanic.
  func details(_ view: Observation, into part: inout Markup) {
    for name in lesson.settings.families {
      guard let family = Family.named(name) else { continue }
      for cells in NoticeText.cells(of: family, for: view, rules: race.scenario.rules, cast: cast) {
        let title = cells.summary.prefix(1).uppercased() + cells.summary.dropFirst()
        part.element("details", ["open": ""]) { details in
          details.element("summary", title)
          if !cells.figures.isEmpty {
            DataTable(
              [label(.figure), label(.value), label(.meaning)],
              rows: cells.figures.map { [$0.name, $0.value, $0.help] }
            )
            .write(caption: title, words: [1, 2], into: &details)
          }
          for table in cells.tables {
            DataTable(table.headings, rows: table.rows)
              .write(caption: "\(title): \(table.title)", into: &details)
          }
        }
      }
    }
  }

  /// The news of a round for a seat, quarter by quarter; what still holds is said once, what came again is said again.
  func news(of round: Int, for seat: Int, into part: inout Markup) {
    var told: Set<String> = []
    for turn in race.quarters(of: round) where turn < race.turn {
      let items = race.news(of: turn, for: seat).filter { told.insert($0.text).inserted || $0.tone == .good }
      part.element("h3", label(.newsAfter, ["date": cast.date(of: Int32(turn))]))
      guard !items.isEmpty else {
        part.element("p", label(.noNews))
        continue
      }
      part.element("ul", ["class": "news"]) { list in
        for item in items {
          list.element("li") { line in
            if item.tone == .alarm || item.tone == .warning { line.element("strong", label(.mind)) }
            line.write((item.tone == .alarm || item.tone == .warning ? " " : "") + item.text)
          }
        }
      }
    }
  }

  /// What everybody may know of a round: lines to read aloud, and what stood in the papers beside them, where it did.
  ///
  /// - Parameter round: The round that was played last; nil: none was.
  func publicNews(of round: Int?, on page: inout Page) {
    let (facts, lines) = (wallFacts(of: round), headlines(of: round))
    if !facts.isEmpty { page.section("aloud", label(.readAloud)) { $0.list(facts) } }
    // Lines to read aloud are news too: that there are no others need not be said.
    if !lines.isEmpty { page.section("news", label(.news)) { $0.list(lines) } }
    if facts.isEmpty, lines.isEmpty { page.section("news", label(.news)) { $0.element("p", label(.noHeadlines)) } }
  }

  /// What everybody read in a round.
  private func headlines(of round: Int?) -> [String] {
    guard let round else { return [] }
    return race.quarters(of: round).filter { $0 < race.turn }.flatMap { turn in
      let told =
        race.headlines(of: turn) + steps(of: turn).filter { !$0.isGradual }.map(\.text) + publicEvents(of: turn)
      return told.map { "\(cast.date(of: Int32(turn))): \($0)" }
    }
  }
}
