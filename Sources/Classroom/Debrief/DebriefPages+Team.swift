import Arena
import Quantities
import RaceEngine
import Reports
import Scenarios
import TextUI

extension DebriefPages {
  /// A team's own page.
  func team(_ team: ClassManifest.Team) -> Page {
    let lead = label(team.seat == nil ? .pressDebriefLead : .teamDebriefLead)
    var page = pages.page(label(.teamDebriefTitle, ["team": pages.title(team)]), lead)
    page.isCompact = true
    if let seat = team.seat {
      page.section("result", label(.result)) { result(of: seat, into: &$0) }
      page.section("points", label(.whyPoints)) { part in
        ScoreBook(pages: pages, seat: seat).write(into: &part)
        part.element("p", ["class": "note"], label(.pointsByGoalNote))
      }
      page.section("decisions", label(.decisions)) { part in
        table(of: seat).write(caption: label(.decisions), words: [1, 2, 3], hidesCaption: true, into: &part)
      }
      let worth = worth(of: seat)
      page.section("worth", label(.choiceWorth)) { part in
        guard !worth.rows.isEmpty else { return part.element("p", label(.choiceWorthNone)) }
        part.element("p", label(.choiceWorthNote, ["policy": team.cover, "count": futures]))
        worth.write(caption: label(.choiceWorth), words: [4, 5], hidesCaption: true, into: &part)
      }
    } else {
      let reports = pages.reports(of: team.name, entries)
      if !reports.rows.isEmpty {
        page.section("press", label(.pressWrote)) { part in
          reports.write(caption: label(.pressWrote), words: [1, 2], hidesCaption: true, into: &part)
        }
      }
      page.section("result", label(.turningPoints)) { part in
        part.element("p", label(.pressCompare))
        TurningPoints(pages).table(log).write(
          caption: label(.turningPoints), words: [1, 2], hidesCaption: true, into: &part)
      }
    }
    page.section("predictions", label(.predictions)) { part in
      part.element("div", ["class": "pair"]) { pair in
        for (question, table) in forecasts.tables(of: team.name, pages, entries.map(\.round)) {
          table.write(caption: question, words: [1, 2, 3], into: &pair)
        }
      }
      part.element("p", ["class": "note"], label(.calibrationNote))
    }
    page.section("questions", label(.forYou)) { part in
      let questions: [Label] =
        team.seat == nil
        ? [.forPressHeadline, .forPressSeen, .forPressReal] : [.forYouBest, .forYouAgain, .forYouReal]
      part.list(questions.map { label($0) }, numbered: true)
    }
    return page
  }

  private func result(of seat: Int, into part: inout Markup) {
    standings.write(caption: label(.standings), words: [1], isRanked: hasWinner, into: &part)
    let book = ScoreBook(pages: pages, seat: seat).table()
    book.write(caption: label(.pointsByGoal), words: [book.headings.count - 1], into: &part)
    let dates = race.history.quarters.map { pages.cast.date(of: $0.turn) }
    LineChart(
      id: "chart-points", title: label(.pointsAgainstPar), subtitle: label(.pointsNote), places: dates,
      series: [
        LineChart.Series(
          pages.lab(seat), race.history.quarters.map { Double($0.labs[seat].tally.smoothed.raw) / 1_000_000 },
          look: pages.manifest.looks(seats: race.scenario.labs.count)[seat], isWhole: true)
      ], isHalf: true, figure: { Number.points($0) }
    ).write(into: &part)
  }
}
