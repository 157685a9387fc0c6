import Arena
import Quantities
import RaceEngine
import Reports
import TextUI

extension DebriefPages {
  /// A team's own page.
  func team(_ team: ClassManifest.Team) -> Page {
    var page = pages.page(label(.teamDebriefTitle, ["team": pages.title(team)]), label(.teamDebriefLead))
    page.isCompact = true
    if let seat = team.seat {
      page.section("result", label(.result)) { part in
        part.element("div", ["class": "pair"]) { pair in
          standings.write(caption: label(.standings), words: [1], isRanked: hasWinner, into: &pair)
          let dates = race.history.quarters.map { pages.cast.date(of: $0.turn) }
          LineChart(
            id: "chart-points", title: label(.pointsAgainstPar), subtitle: label(.pointsNote), places: dates,
            series: [
              LineChart.Series(
                pages.lab(seat), race.history.quarters.map { Double($0.labs[seat].tally.smoothed.raw) / 1_000_000 },
                look: seat, isWhole: true)
            ], isHalf: true, figure: { Number.points($0) }
          ).write(into: &pair)
        }
      }
      page.section("decisions", label(.decisions)) { part in
        table(of: seat).write(caption: label(.decisions), words: [1, 2, 3], hidesCaption: true, into: &part)
      }
    }
    page.section("predictions", label(.predictions)) { part in
      part.element("div", ["class": "pair"]) { pair in
        for (question, table) in forecasts.tables(of: team.name, pages) {
          table.write(caption: question, words: [1, 2, 3], into: &pair)
        }
      }
      part.element("p", ["class": "note"], label(.calibrationNote))
    }
    page.section("questions", label(.forYou)) { part in
      part.list([label(.forYouBest), label(.forYouAgain), label(.forYouReal)], numbered: true)
    }
    return page
  }
}
