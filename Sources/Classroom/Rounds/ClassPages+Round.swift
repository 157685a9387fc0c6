import Arena
import Quantities
import RaceEngine
import Reports
import Scenarios
import TextUI

extension ClassPages {
  /// A team's page for the open round: what it may know, and the form for its orders.
  func teamPage(_ team: ClassManifest.Team, round: Int) -> Page {
    let name = label(.roundOf, ["round": "\(round)", "dates": race.dates(of: round)])
    var page = page("\(title(team)): \(name)", fill(label(team.seat == nil ? .pressPageLead : .teamPageLead)))
    let view = race.view(of: team.seat ?? 0)
    page.isCompact = true
    if let seat = team.seat {
      if round > 1 { page.section("news", label(.news)) { news(of: round - 1, for: seat, into: &$0) } }
    } else {
      publicNews(of: round > 1 ? round - 1 : nil, on: &page)
    }
    if team.seat != nil {
      page.section("own", label(.yourLab)) { part in
        own(view).write(caption: label(.yourLab), words: [1], hidesCaption: true, into: &part)
      }
    }
    if let seat = team.seat {
      page.section("limits", label(.paperLimits)) { part in
        part.element("p", ["class": "no-print"], label(.paperLimitsNote))
        part.element("div", ["class": "on-paper"]) { paper in
          limits(for: seat).write(caption: label(.paperLimits), words: [1, 2], hidesCaption: true, into: &paper)
        }
      }
    }
    page.section("field", label(.theLabs)) { part in
      field(view).write(caption: label(.theLabs), words: [1], hidesCaption: true, into: &part)
      part.element("p", ["class": "note"], label(.shareNote))
      models(view, seat: team.seat).write(caption: label(.models), words: [1, 3], into: &part)
    }
    if team.seat != nil {
      page.section("details", label(.details)) { details(view, into: &$0) }
    }
    page.section("orders", label(team.seat == nil ? .yourPredictions : .yourOrders)) { part in
      part.element("p", ["class": "no-print"], fill(label(team.seat == nil ? .formPressNote : .formNote)))
      part.element("p", ["class": "on-paper"], label(team.seat == nil ? .onPaperPress : .onPaper))
      part.element("noscript") { $0.element("p", label(.noScript)) }
      OrderForm(pages: self, team: team, round: round).write(into: &part)
    }
    page.use(script: "\(OrderForm.script)\n\(Self.folding)")
    return page
  }

  /// What everybody may see before a round, for the wall.
  ///
  /// - Parameters:
  ///   - round: The round, from 1.
  ///   - isAfter: Whether it has been played.
  ///   - press: What the press wrote in the round that was played last.
  func screen(round: Int, isAfter: Bool, press: [ClassLog.Reported]) -> Page {
    let played = race.roundsPlayed
    let name = label(.roundOf, ["round": "\(round)", "dates": race.dates(of: round)])
    var page = page("\(texts.title): \(isAfter ? label(.afterRoundName, ["round": name]) : name)", label(.screenLead))
    page.isWall = true
    publicNews(of: played > 0 ? played : nil, on: &page)
    reports(press, on: &page)
    if let ending = News.ending(race.race.ending) {
      page.section("ending", label(.raceOver)) { $0.element("p", ending) }
    }
    page.section("field", label(.theLabs)) { part in
      field(race.view(of: 0)).write(caption: label(.theLabs), words: [1], hidesCaption: true, into: &part)
      if played > 0 { ranks(into: &part) }
    }
    return page
  }

  private func ranks(into part: inout Markup) {
    guard let last = race.history.quarters.last else { return }
    let order = last.labs.indices.sorted { (last.labs[$0].place.rank, $0) < (last.labs[$1].place.rank, $1) }
    DataTable(
      [label(.lab), label(.rank), label(.playedBy)],
      rows: order.map { [lab($0), "\(last.labs[$0].place.rank)", player(of: $0)] }
    ).write(caption: label(.rankCaption), words: [2], isRanked: true, into: &part)
  }

  /// What a round brought a team: who decided what, what became of its predictions, the news, before and after.
  func result(_ team: ClassManifest.Team, _ entry: ClassLog.Entry) -> Page {
    let round = entry.round
    let name = label(.roundOf, ["round": "\(round)", "dates": race.dates(of: round)])
    var page = page(
      label(.resultTitle, ["team": title(team), "round": name]),
      label(team.seat == nil ? .pressResultLead : .resultLead))
    page.isCompact = true
    if let seat = team.seat, let decided = entry.seats.first(where: { $0.seat == seat }) {
      page.section("decided", label(.decided)) { part in
        part.element("p", whoDecided(decided))
        if decided.orders.isEmpty { part.element("p", label(.noOrders)) } else { part.list(decided.orders) }
        if decided.errors > 0 { part.element("p", label(.leftOut, ["count": "\(decided.errors)"])) }
        if let pledge = pledge(of: seat, after: round) { part.element("p", ["class": "box"], pledge) }
      }
    }
    page.section("predictions", label(.predictions)) { part in
      for (question, table) in Forecasts(race, [entry]).tables(of: team.name, self, [round]) {
        table.write(caption: question, words: [1, 2, 3], into: &part)
      }
      part.element("p", ["class": "note"], label(.calibrationNote))
    }
    if let seat = team.seat {
      page.section("change", label(.beforeAfter)) { part in
        change(seat, round).write(caption: label(.beforeAfter), hidesCaption: true, into: &part)
      }
      page.section("news", label(.news)) { news(of: round, for: seat, into: &$0) }
    } else {
      reports((entry.press ?? []).filter { $0.team == team.name }, on: &page)
      publicNews(of: round, on: &page)
    }
    return page
  }

  /// What a team that has proposed a pledge must know before the next round; nil: it proposed none.
  private func pledge(of seat: Int, after round: Int) -> String? {
    let end = min(race.quarters(of: round).upperBound, race.turn)
    guard race.history.ending == .none else { return nil }
    let orders = PendingOrders(rules: race.scenario.rules, view: race.views[end][seat], cast: cast, rounds: race.rounds)
    return Lateness(orders, cast, lesson.common).pledge(.latePledgeNext)
  }

  /// Who decided for a seat, in a sentence.
  func whoDecided(_ decided: ClassLog.Decided) -> String {
    if decided.by == "team" { return label(.decidedTeam, ["team": decided.team ?? ""]) }
    let kind: Label =
      decided.why == "broken" ? .decidedBroken : decided.why != nil ? .decidedAbsent : .decidedPolicy
    return label(kind, ["policy": decided.by, "team": decided.team ?? ""])
  }

  private func change(_ seat: Int, _ round: Int) -> DataTable {
    let quarters = race.quarters(of: round)
    let (old, new) = (race.views[quarters.lowerBound][seat], race.views[min(quarters.upperBound, race.turn)][seat])
    func row(_ name: Label, _ text: (Observation) -> String) -> [String] { [label(name), text(old), text(new)] }
    return DataTable(
      [label(.figure), label(.beforeRound), label(.afterRound)],
      rows: [
        row(.bestModel) { view in
          let best = seat < view.field.count ? view.field[seat].capability : 0
          return best > 0 ? Amounts.text(best) : "–"
        },
        row(.figureCash) { Amounts.text($0.own.cash) }, row(.figureRevenue) { Amounts.text($0.own.revenue) },
        row(.figureChips) { Amounts.text($0.own.chips) }, row(.researchersAlone) { Amounts.text($0.own.researchers) },
        row(.standing) { Amounts.text($0.own.standing) },
        row(.rank) { $0.goals.rank > 0 ? "\($0.goals.rank)" : "–" },
        row(.pointsAgainstPar) { $0.goals.rank > 0 ? Amounts.spreads($0.goals.own.smoothed) : "–" },
      ])
  }
}
