import RaceEngine
import Reports
import Scenarios
import Validation

/// Predictions against results.
///
/// A chance is scored by the square of its distance from what happened, 0 or 1: 0 is perfect, and whoever always says
/// 50 % gets 0.25. A range of 8 in 10 is scored by its width, plus ten times what lies outside of it: narrow is good, and
/// to miss is dear.
///
/// - Source: Brier 1950 on chances; Winkler 1972 and Gneiting and Raftery 2007 on ranges.
package struct Forecasts {
  /// One prediction with what came.
  package struct Scored {
    let team: String
    let asked: LessonSettings.Prediction
    /// The round, from 1.
    let round: Int
    let predicted: ClassLog.Predicted
    /// The number before and after the round; nil: there was none.
    let before: Double?
    let after: Double?

    /// A prediction with what came.
    package init(
      team: String, asked: LessonSettings.Prediction, round: Int, predicted: ClassLog.Predicted, before: Double?,
      after: Double?
    ) {
      (self.team, self.asked, self.round) = (team, asked, round)
      (self.predicted, self.before, self.after) = (predicted, before, after)
    }

    /// Whether what was asked for happened: the number rose, or fell, or is above zero.
    package var happened: Bool? {
      after.flatMap { asked.happened(before: before, after: $0) }
    }

    /// The score of a chance, 0 to 1; nil where it is none or nothing can be said.
    package var brier: Double? {
      guard let chance = predicted.chance, let happened else { return nil }
      let gap = chance - (happened ? 1 : 0)
      return gap * gap
    }

    /// The number after the round as pages show it, by which a range is judged.
    private var shown: Double? { after.map(Figures.shown) }

    /// Whether the number lay in the range.
    package var isHit: Bool? {
      guard let low = predicted.low, let high = predicted.high, let after = shown else { return nil }
      return low <= after && after <= high
    }

    /// The score of a range, in its unit; the less, the better.
    package var interval: Double? {
      guard let low = predicted.low, let high = predicted.high, let after = shown else { return nil }
      return high - low + 10 * max(low - after, 0) + 10 * max(after - high, 0)
    }
  }

  let all: [Scored]

  /// The predictions of some rounds.
  init(_ race: ClassRace, _ entries: [ClassLog.Entry]) {
    let chronicle = Chronicle(race.history, race.scenario.rules)
    var values: [String: [Double?]] = [:]
    for asked in race.lesson.settings.predictions {
      values[asked.key] = asked.series.values(in: chronicle).map { value in
        value.map { Figures.scaled($0, by: asked.exponent) }
      }
    }
    all = entries.flatMap { entry in
      entry.predictions.compactMap { predicted in
        guard let asked = race.lesson.settings.predictions.first(where: { $0.key == predicted.key }) else { return nil }
        let quarters = race.quarters(of: entry.round)
        let numbers = values[asked.key] ?? []
        // The first number is that before the race, so the one after quarter n has place n + 1.
        let (start, end) = (quarters.lowerBound, min(quarters.upperBound, race.turn))
        // What has no number before the race is compared with that after its first quarter.
        let before = numbers.indices.contains(start) ? numbers[start] : nil
        let first = start == 0 && numbers.count > 1 ? numbers[1] : nil
        return Scored(
          team: race.manifest.present(predicted.team, in: entry), asked: asked, round: entry.round,
          predicted: predicted,
          before: before ?? first,
          after: numbers.indices.contains(end) ? numbers[end] : nil)
      }
    }
  }

  /// A team's predictions in some rounds: a table for each question that was asked, a row for each round.
  func tables(of team: String, _ pages: ClassPages, _ rounds: [Int]) -> [(question: String, table: DataTable)] {
    pages.lesson.settings.predictions.filter { $0.rounds.contains(where: rounds.contains) }.map { asked in
      var table = DataTable([
        pages.label(.round), pages.label(.yours), pages.label(.came), pages.label(.score),
      ])
      for scored in all where scored.team == team && scored.asked.key == asked.key {
        table.rows.append(["\(scored.round)", said(scored, pages), came(scored, pages), score(scored, pages)])
      }
      if table.rows.isEmpty { table.rows.append([pages.label(.noPredictions), "–", "–", "–"]) }
      return (pages.question(asked), table)
    }
  }

  /// All teams' predictions: a table for each question, a row for each round, a column for each team.
  func tables(_ pages: ClassPages, _ rounds: [Int]) -> [(question: String, table: DataTable)] {
    let teams = pages.manifest.teams.map(\.name)
    return pages.lesson.settings.predictions.filter { $0.rounds.contains(where: rounds.contains) }.map { asked in
      let own = all.filter { $0.asked.key == asked.key }
      var table = DataTable([pages.label(.round), pages.label(.came)] + teams)
      for round in rounds where asked.rounds.contains(round) {
        let here = own.filter { $0.round == round }
        let cells = teams.map { team in
          here.first { $0.team == team }.map { "\(said($0, pages)) (\(score($0, pages)))" } ?? "–"
        }
        table.rows.append(["\(round)", here.first.map { came($0, pages) } ?? "–"] + cells)
      }
      return (pages.question(asked), table)
    }
  }

  private func said(_ scored: Scored, _ pages: ClassPages) -> String {
    if let chance = scored.predicted.chance { return "\(Number.plain(chance * 100, digits: 0)) %" }
    guard let low = scored.predicted.low, let high = scored.predicted.high else { return "–" }
    return pages.label(.rangeText, ["low": Number.plain(low), "high": Number.plain(high)])
  }

  private func came(_ scored: Scored, _ pages: ClassPages) -> String {
    guard let after = scored.after else { return pages.label(.noNumber) }
    let number = pages.number(after, scored.asked)
    guard scored.predicted.chance != nil else { return number }
    guard let happened = scored.happened else { return pages.label(.noNumber) }
    if scored.asked.asked == .ahead { return pages.label(happened ? .yes : .no) }
    guard let before = scored.before else { return pages.label(.noNumber) }
    let from = pages.label(.fromTo, ["from": pages.number(before, scored.asked), "to": number])
    return "\(pages.label(happened ? .yes : .no)): \(from)"
  }

  private func score(_ scored: Scored, _ pages: ClassPages) -> String {
    if let brier = scored.brier { return Number.plain(brier) }
    guard let interval = scored.interval, let isHit = scored.isHit else { return "–" }
    return "\(pages.label(isHit ? .hit : .missed)), \(pages.number(interval, scored.asked))"
  }

  /// How well each team knows what it knows: mean score of chances, part of ranges that held.
  func calibration(_ pages: ClassPages) -> DataTable {
    var table = DataTable([
      pages.label(.team), pages.label(.chances), pages.label(.meanBrier), pages.label(.ranges),
      pages.label(.rangesHeld),
    ])
    for team in pages.manifest.teams {
      table.rows.append(Self.calibration(of: team.name, all.filter { $0.team == team.name }))
    }
    return table
  }

  /// A row: chances and their average score, ranges and how many held.
  static func calibration(of name: String, _ own: [Scored]) -> [String] {
    let (briers, hits) = (own.compactMap(\.brier), own.compactMap(\.isHit))
    return [
      name, "\(briers.count)",
      briers.isEmpty ? "–" : Number.plain(briers.reduce(0, +) / Double(briers.count)), "\(hits.count)",
      hits.isEmpty ? "–" : "\(hits.count { $0 }) / \(hits.count)",
    ]
  }

  /// What chances of about the same size came to: said on the mean, and how often it happened.
  func reliability(_ pages: ClassPages) -> DataTable {
    var table = DataTable([
      pages.label(.chanceSaid), pages.label(.cases), pages.label(.saidMean), pages.label(.happenedShare),
    ])
    for (low, high) in [(0.0, 0.2), (0.2, 0.4), (0.4, 0.6), (0.6, 0.8), (0.8, 1.01)] {
      let cases = all.filter { scored in
        guard let chance = scored.predicted.chance, scored.happened != nil else { return false }
        return low <= chance && chance < high
      }
      guard !cases.isEmpty else { continue }
      let said = cases.compactMap(\.predicted.chance).reduce(0, +) / Double(cases.count)
      let happened = Double(cases.count { $0.happened == true }) / Double(cases.count)
      table.rows.append([
        "\(Number.plain(low * 100, digits: 0))–\(Number.plain(min(high, 1) * 100, digits: 0)) %", "\(cases.count)",
        "\(Number.plain(said * 100, digits: 0)) %", "\(Number.plain(happened * 100, digits: 0)) %",
      ])
    }
    return table
  }
}

extension Forecasts {
  /// The present numbers of what is predicted, by key; what has none is left out.
  static func last(_ race: ClassRace) -> [String: Double] {
    let chronicle = Chronicle(race.history, race.scenario.rules)
    var last: [String: Double] = [:]
    for asked in race.lesson.settings.predictions {
      guard let value = asked.series.values(in: chronicle).last ?? nil else { continue }
      last[asked.key] = Figures.scaled(value, by: asked.exponent)
    }
    return last
  }
}

extension ClassManifest {
  /// What a team is called now that had a name when a round was played: it is known by its lab's seat.
  func present(_ name: String, in entry: ClassLog.Entry) -> String {
    entry.seats.first { $0.team == name }.flatMap { team(of: $0.seat)?.name } ?? name
  }
}
