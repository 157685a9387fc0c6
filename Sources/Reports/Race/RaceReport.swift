public import Arena
import Quantities
public import RaceEngine
public import TextUI

/// A race that has been played, as one page: result, quarters, charts, models.
///
/// It tells the truth of all seats, so it is for after the race.
public struct RaceReport: Sendable {
  let history: History
  let final: [Goals.Tally]?
  let cast: Cast
  let lineup: [String]
  let news: [[String]]
  let origin: String
  let dates: [String]
  let weights: GoalWeights?

  /// A report of a race.
  ///
  /// - Parameters:
  ///   - history: What happened, of at least one quarter.
  ///   - final: The results by seat; nil where the race was not played to its end.
  ///   - cast: The names.
  ///   - lineup: Who played, by seat.
  ///   - news: What everybody read after each quarter.
  ///   - weights: What part of the total each goal has; nil where it is not known.
  ///   - origin: How the race can be played again, in a sentence.
  public init(
    _ history: History, final: [Goals.Tally]?, cast: Cast, lineup: [String], news: [[String]], weights: GoalWeights?,
    origin: String
  ) {
    self.history = history
    self.final = final
    self.cast = cast
    self.lineup = lineup
    self.news = news
    self.origin = origin
    self.weights = weights
    dates = history.quarters.map { cast.date(of: $0.turn) }
  }

  /// The page.
  public var page: Page {
    var page = Page(title: cast.title, lead: lead)
    page.use(script: TurnSlider.script, toolbar: TurnSlider.bar(dates))
    page.section("result", "Result") { result(into: &$0) }
    page.section("quarters", "Quarter by quarter") { quarters(into: &$0) }
    page.section("capability", "Capability and compute") { capability(into: &$0) }
    page.section("money", "Money") { money(into: &$0) }
    page.section("customers", "Prices and customers") { customers(into: &$0) }
    page.section("people", "People") { people(into: &$0) }
    if hasDeals { page.section("deals", "Deals and agreements") { deals(into: &$0) } }
    if hasRisk { page.section("risk", "Risk") { risk(into: &$0) } }
    page.section("models", "Models") { models(into: &$0) }
    return page
  }

  private var lead: String {
    let labs = seats.map { cast.name($0) }
    let span = "\(dates.first ?? "") to \(dates.last ?? "")"
    return "\(labs.count) labs, \(dates.count) quarters, \(span)."
  }

  var seats: [Seat] { history.opening.indices.map { Seat($0) } }

  /// The seats from first to last, after the last quarter that was played.
  var ranking: [Int] {
    guard let last = history.quarters.last else { return [] }
    return last.labs.indices.sorted { (last.labs[$0].place.rank, $0) < (last.labs[$1].place.rank, $1) }
  }

  private func result(into part: inout Markup) {
    guard let last = history.quarters.last else { return }
    let tallies = final ?? last.labs.map(\.tally)
    let further = self.further
    var table = DataTable(
      ["lab", "played by", "rank", "total", "capability", "value", "influence"] + further.map(\.name)
        + ["best model", "founders’ value"])
    for (place, seat) in ranking.enumerated() {
      let (tally, lab) = (tallies[seat], last.labs[seat].lab)
      table.rows.append(
        [
          cast.name(Seat(seat)), lineup[seat], "\(place + 1)", Amounts.spreads(tally.smoothed),
          Amounts.spreads(tally.smoothedCapability), Amounts.spreads(tally.smoothedValue),
          Amounts.spreads(tally.smoothedInfluence),
        ] + further.map { Amounts.spreads($0.means[seat]) } + [
          lab.capability > 0 ? Bare.text(lab.capability) : "–", Amounts.text(lab.valuation.times(lab.founders)),
        ])
    }
    let caption = final == nil ? "Standings after \(dates.last ?? ""); the race was not finished" : "Final standings"
    table.write(caption: caption, words: [1], isRanked: true, into: &part)
    part.element(
      "p", ["class": "note"],
      "Points are distances from par, which is what the same role reached in a reference field, in that field’s "
        + "spread. They are means of the last two quarters.\(weighing)")
    if let ending = News.ending(history.ending) { part.element("p", ending) }
    part.element("p", ["class": "note"], origin)
    chart(
      "points", "Points against par", "spreads; the total of each quarter and the one before", into: &part
    ) {
      Double($0.tally.smoothed.raw) / 1_000_000
    } figure: {
      Number.points($0)
    }
  }

  private func quarters(into part: inout Markup) {
    for (turn, quarter) in history.quarters.enumerated() {
      TurnSlider.part(turn, dates[turn], into: &part) { part in
        let told = (news.indices.contains(turn) ? news[turn] : []) + happened(in: quarter)
        if !told.isEmpty {
          part.element("ul", ["class": "news"]) { list in
            for line in told { list.element("li", line) }
          }
        }
        figures(of: quarter).write(caption: "The labs after \(dates[turn])", isRanked: true, into: &part)
      }
    }
  }

  private func figures(of quarter: HistoryQuarter) -> DataTable {
    let users = hasUsers
    var table = DataTable(
      ["lab", "rank", "points", "capability", "share"] + (users ? ["users"] : [])
        + ["price", "revenue", "cash", "value", "chips", "researchers"])
    let order = quarter.labs.indices.sorted {
      (quarter.labs[$0].place.rank, $0) < (quarter.labs[$1].place.rank, $1)
    }
    for seat in order {
      let (row, lab) = (quarter.labs[seat], quarter.labs[seat].lab)
      let name = cast.name(Seat(seat))
      guard lab.isOpen else {
        table.rows.append([name, "\(row.place.rank)", Amounts.spreads(row.tally.smoothed), "closed"])
        table.rows[table.rows.count - 1] += Array(repeating: "–", count: table.headings.count - 4)
        continue
      }
      table.rows.append(
        [
          name, "\(row.place.rank)", Amounts.spreads(row.tally.smoothed), Bare.text(lab.capability),
          Bare.text(row.place.marketShare),
        ] + (users ? [Bare.text(row.place.users)] : []) + [
          Bare.text(lab.price), Bare.text(lab.revenue), Bare.text(lab.cash), Bare.text(lab.valuation),
          Bare.text(lab.chips), Bare.text(lab.researchers),
        ])
    }
    return table
  }
}
