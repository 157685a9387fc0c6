import Arena
import Lessons
import Quantities
import RaceEngine
public import Reports
import Scenarios
import TextUI

/// Classes that were given the same lesson, side by side, up to the last round that all have played.
///
/// With the same seed all had the same luck: what differs came of decisions.
public struct ClassComparison {
  /// The page's file in a class's folder.
  public static let file = "debrief/compare.html"
  /// The most classes.
  public static let most = 6

  /// One class.
  struct Member {
    let name: String
    let pages: ClassPages
    let entries: [ClassLog.Entry]
    let worths: [DecisionWorth]
    let forecasts: Forecasts
  }

  let members: [Member]
  /// The rounds that are compared.
  public let rounds: Int
  /// Whether all had the same luck.
  public let isSameLuck: Bool

  /// Compares classes.
  ///
  /// - Parameters:
  ///   - rooms: The classes, at least two.
  ///   - futures: In how many other futures choices are valued.
  ///   - jobs: How many races at once; the result does not depend on it.
  /// - Throws: `ClassFault` where they cannot be compared, or one has not played.
  public init(_ rooms: [ClassRoom], futures: Int = 24, jobs: Int) throws(ClassFault) {
    for room in rooms { try room.checkPlayed() }
    let rounds = rooms.map(\.race.roundsPlayed).min() ?? 0
    if let first = rooms.first { for room in rooms.dropFirst() { try room.checkPlayedTheSame(as: first) } }
    let names = Self.names(rooms.map(\.folder.path))
    members = zip(rooms, names).map { room, name in
      let entries = rounds == 0 ? [] : (1...rounds).compactMap { room.log.round($0) }
      return Member(
        name: name, pages: ClassPages(room.race, room.folder), entries: entries,
        worths: room.race.worths(of: room.decided.filter { $0.round <= rounds }, futures: futures, jobs: jobs),
        forecasts: Forecasts(room.race, entries))
    }
    self.rounds = rounds
    isSameLuck = Set(rooms.map(\.manifest.seed)).count == 1
  }

  /// What folders are called: their last name, or the whole path where two have the same.
  private static func names(_ paths: [String]) -> [String] {
    let last = paths.map { path in path.split(separator: "/").last { $0 != "." && $0 != ".." }.map(String.init) ?? path
    }
    return Set(last).count == last.count ? last : paths
  }
}

extension ClassComparison {
  /// The page, for the wall.
  public var html: String {
    let first = members[0].pages
    func label(_ label: Label, _ values: KeyValuePairs<String, String> = [:]) -> String { first.label(label, values) }
    var page = first.page(
      label(.compareTitle, ["lesson": first.texts.title]),
      label(isSameLuck ? .compareSameLuck : .compareOtherLuck, ["rounds": "\(rounds)"]), lists: true)
    page.section("results", label(.standings)) { part in
      results.write(caption: label(.compareResults), words: [0], into: &part)
      for pair in stride(from: 0, to: led.count, by: 2) {
        part.element("div", ["class": "pair"]) { box in
          for seat in led[pair..<min(pair + 2, led.count)] { chart(of: seat).write(into: &box) }
          // A chart alone is no wider than one of two.
          if pair + 1 == led.count { box.element("div", "") }
        }
      }
    }
    page.section("decisions", label(.decisions)) { part in
      part.element("p", label(.compareAsk))
      for seat in led {
        decisions(of: seat).write(caption: first.lab(seat), words: Set(0...members.count), into: &part)
      }
    }
    page.section("choices", label(.choiceWorth)) { part in
      worth.write(caption: label(.worthOfAll), words: [0], into: &part)
      part.element("p", ["class": "note"], label(.compareWorthNote, ["count": futures]))
    }
    page.section("predictions", label(.predictions)) { part in
      predictions.write(caption: label(.calibration), words: [0], into: &part)
      part.element("p", ["class": "note"], label(.calibrationNote))
    }
    return page.html
  }

  /// What each class came to, in a table: a row for each lab, by class its player, place and points.
  public var results: DataTable {
    var table = DataTable([members[0].pages.label(.lab)] + members.map(\.name))
    for seat in seats {
      table.rows.append([members[0].pages.lab(seat)] + members.map { $0.result(of: seat, after: rounds) })
    }
    return table
  }

  private var seats: Range<Int> { members[0].pages.race.scenario.labs.indices }

  /// The seats that a team leads in some class.
  private var led: [Int] { seats.filter { seat in members.contains { $0.team(of: seat) != nil } } }

  private var futures: String {
    "\(members.lazy.compactMap { $0.worths.first }.first?.standIn.futures.count ?? 0)"
  }

  /// A lab's points by quarter, a line for each class.
  private func chart(of seat: Int) -> LineChart {
    let pages = members[0].pages
    let quarters = members.map { $0.quarters(until: rounds) }
    return LineChart(
      id: "chart-points-\(seat)", title: pages.lab(seat), subtitle: pages.label(.pointsAgainstPar),
      places: (quarters.first ?? []).map { pages.cast.date(of: $0.turn) },
      series: zip(members, quarters).enumerated().map { place, member in
        LineChart.Series(
          member.0.name, member.1.map { Double($0.labs[seat].tally.smoothed.raw) / 1_000_000 }, look: place)
      }, isHalf: true, figure: { Number.points($0) })
  }

  /// What a lab decided, round by round, in each class.
  private func decisions(of seat: Int) -> DataTable {
    let pages = members[0].pages
    var table = DataTable([pages.label(.round)] + members.map { "\($0.name): \($0.pages.player(of: seat))" })
    for round in 1...rounds {
      let orders = members.map { $0.orders(of: seat, in: round) }
      let isSame = Set(orders).count == 1
      table.rows.append(
        ["\(round)"]
          + orders.enumerated().map { place, text in
            isSame && place > 0 ? pages.label(.compareSame) : text
          })
    }
    return table
  }

  /// What the choices were worth in sum, by lab and class.
  private var worth: DataTable {
    var table = DataTable([members[0].pages.label(.lab)] + members.map(\.name))
    for seat in seats {
      let cells = members.map { member -> String in
        let own = member.worths.filter { $0.seat == seat }
        guard !own.isEmpty else { return "–" }
        return Number.points(own.map(\.standIn.mean.mean).reduce(0, +))
          + " (\(member.pages.label(.compareOf, ["count": "\(own.count)", "rounds": "\(rounds)"])))"
      }
      if cells.contains(where: { $0 != "–" }) { table.rows.append([members[0].pages.lab(seat)] + cells) }
    }
    return table
  }

  /// How good each class's predictions were.
  private var predictions: DataTable {
    let headings = [Label.compareClass, .chances, .meanBrier, .ranges, .rangesHeld]
    return DataTable(
      headings.map { members[0].pages.label($0) },
      rows: members.map { Forecasts.calibration(of: $0.name, $0.forecasts.all) })
  }
}

extension ClassComparison.Member {
  fileprivate func team(of seat: Int) -> ClassManifest.Team? { pages.manifest.team(of: seat) }

  /// The quarters of the first rounds.
  fileprivate func quarters(until round: Int) -> ArraySlice<HistoryQuarter> {
    pages.race.history.quarters.prefix(pages.race.quarters(of: round).upperBound)
  }

  /// Who played, at which place, with how many points.
  fileprivate func result(of seat: Int, after round: Int) -> String {
    guard let last = quarters(until: round).last else { return "–" }
    let row = last.labs[seat]
    return "\(row.place.rank). \(Amounts.spreads(row.tally.smoothed)), \(pages.player(of: seat))"
  }

  fileprivate func orders(of seat: Int, in round: Int) -> String {
    guard let decided = entries.first(where: { $0.round == round })?.seats.first(where: { $0.seat == seat }) else {
      return "–"
    }
    let orders = decided.orders.isEmpty ? pages.label(.noOrders) : decided.orders.joined(separator: "; ")
    return decided.by == "team" || team(of: seat) == nil ? orders : "\(pages.whoDecided(decided)): \(orders)"
  }
}
