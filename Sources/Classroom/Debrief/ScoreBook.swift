import Arena
import Quantities
import RaceEngine
import Reports
import Scenarios
import TextUI

/// A lab's points, goal by goal and round by round, and what moved them, in pupils' words.
///
/// The reasons are those of `frontier why`, of all quarters of a round together.
struct ScoreBook {
  let pages: ClassPages
  let seat: Int

  private var words: ReasonWords { ReasonWords(common: pages.lesson.common) }
  private var race: ClassRace { pages.race }
  private var history: History { race.history }

  /// What a round did to the points.
  struct Row {
    /// The round, from 1.
    let round: Int
    let moment: Moment
    /// The goals, those first that moved the total most.
    let parts: [WhyScore.Part]

    /// What the round did to the points of its last quarter.
    var change: Rate { moment.after.tally.total - moment.before.tally.total }
  }

  /// The rounds that were played.
  var rows: [Row] {
    guard race.roundsPlayed > 0 else { return [] }
    return (1...race.roundsPlayed).compactMap { round in
      let quarters = race.quarters(of: round)
      let last = min(quarters.upperBound, history.quarters.count) - 1
      guard last >= quarters.lowerBound else { return nil }
      let moment = Moment(history, seat: Seat(seat), turn: last, since: quarters.lowerBound, viewer: nil)
      return Row(round: round, moment: moment, parts: WhyScore(moment, race.scenario.rules).parts)
    }
  }

  /// The goals that count in this race.
  var goals: [WhyScore.Goal] {
    let counted = Set(rows.first?.parts.map(\.goal) ?? [])
    return WhyScore.Goal.allCases.filter { counted.contains($0) }
  }

  /// Points of each goal at the end of each round, their sum, the score, and what moved the sum most.
  func table() -> DataTable {
    let (rows, goals) = (rows, goals)
    let names = goals.map { goal in
      let weight = rows.first?.parts.first { $0.goal == goal }?.weight ?? 0
      return pages.label(.goalWeighed, ["goal": pages.label(Self.label(of: goal)), "weight": Amounts.text(weight)])
    }
    var table = DataTable(
      [pages.label(.round)] + names + [pages.label(.quarterPoints), pages.label(.score), pages.label(.movedMost)])
    for row in rows {
      let points = goals.map { goal in
        row.parts.first { $0.goal == goal }.map { Amounts.spreads($0.after) } ?? "–"
      }
      table.rows.append(
        ["\(row.round)"] + points + [
          Amounts.spreads(row.moment.after.tally.total), Amounts.spreads(row.moment.after.tally.smoothed), most(row),
        ])
    }
    return table
  }

  /// The goal that moved the total most, by how much, and the first reason.
  private func most(_ row: Row) -> String {
    if row.moment.isEnding { return pages.label(.whyEnded) }
    guard let part = row.parts.first, part.effect != 0 else { return "–" }
    let goal = pages.label(Self.label(of: part.goal))
    let words = words
    return "\(goal) \(Amounts.spreads(part.effect)): \(Self.first(part).map { words.told($0) } ?? "–")"
  }

  /// The reason that fits the way in which a goal's points went.
  static func first(_ part: WhyScore.Part) -> WhyReason? {
    let isLoss = part.effect < 0
    return part.reasons.first { reason in
      switch reason {
      case .par(_, let points), .marketValue(_, let points), .founders(_, let points, _): (points < 0) == isLoss
      case .noBetterModel: isLoss
      case .released, .opened: !isLoss
      case .trained, .runGoesOn, .market, .held: false
      default: reason.tellsOfChange
      }
    } ?? part.reasons.first(where: \.tellsOfChange) ?? part.reasons.first
  }

  /// What moved the points in each round: a heading and the reasons of each goal, and what moved the cash.
  func write(into part: inout Markup) {
    let words = words
    for row in rows {
      let (before, after) = (row.moment.before.tally.total, row.moment.after.tally.total)
      let name = pages.label(.roundOf, ["round": "\(row.round)", "dates": race.dates(of: row.round)])
      part.element("h3", "\(name): \(Amounts.spreads(before)) → \(Amounts.spreads(after))")
      part.element("ul") { list in
        if row.moment.isEnding { list.element("li", pages.label(.whyEnded)) }
        for goal in row.parts {
          list.element("li") { line in
            line.element("strong", "\(pages.label(Self.label(of: goal.goal))) \(Amounts.spreads(goal.effect)): ")
            line.write(goal.reasons.map { words.told($0) }.joined(separator: " "))
          }
        }
        list.element("li") { line in
          line.element("strong", "\(pages.label(.figureCash)): ")
          line.write(cash(row.moment))
        }
      }
    }
  }

  /// What moved the cash, the largest first.
  private func cash(_ moment: Moment) -> String {
    var sums: [(side: String, amount: Int64)] = []
    for line in FlowTexts(moment, pages.cast).lines(.money) {
      if let place = sums.firstIndex(where: { $0.side == line.side }) {
        sums[place].amount += line.amount
      } else {
        sums.append((line.side, line.amount))
      }
    }
    let shown = sums.prefix(4).map { "\($0.side) \(Amounts.signed($0.amount, Money.unit))" }
    let change = "\(Amounts.text(moment.before.lab.cash)) → \(Amounts.text(moment.after.lab.cash))"
    return change + (shown.isEmpty ? "." : ": \(shown.joined(separator: ", ")).")
  }

  /// What a goal is called in few words.
  static func label(of goal: WhyScore.Goal) -> Label {
    switch goal {
    case .capability: .shortCapability
    case .value: .shortValue
    case .influence: .shortInfluence
    case .mission: .shortMission
    case .survival: .shortSurvival
    }
  }
}
