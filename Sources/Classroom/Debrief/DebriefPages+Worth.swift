import Lessons
import Quantities
import Reports
import Scenarios
import TextUI

/// What a choice was worth, with luck held still.
extension DebriefPages {
  /// In how many other futures choices are valued.
  var futures: String { "\(worths.first?.standIn.futures.count ?? 0)" }

  /// A team's choices, round by round: against no orders, against the stand-in, and what luck did.
  func worth(of seat: Int) -> DataTable {
    var table = DataTable([
      label(.round), label(.againstNothing), label(.againstStandIn), label(.withThisLuck), label(.itSays),
      label(.standInOrders),
    ])
    let own = worths.filter { $0.seat == seat }
    for worth in own {
      let orders = worth.standInOrders.joined(separator: "; ")
      table.rows.append([
        "\(worth.round)", range(worth.nothing), range(worth.standIn), Number.points(worth.standIn.luck),
        says(worth), worth.standIn.isSame ? "–" : orders.isEmpty ? label(.noOrders) : orders,
      ])
    }
    guard own.count > 1 else { return table }
    let sums = [own.map(\.nothing.mean.mean), own.map(\.standIn.mean.mean), own.map(\.standIn.luck)]
    table.rows.append([label(.worthSum)] + sums.map { Number.points($0.reduce(0, +)) } + ["", ""])
    return table
  }

  /// All teams' choices against their stand-ins: a row for each team, a column for each round, and the sum.
  func worthOfAll() -> DataTable {
    let rounds = entries.map(\.round)
    var table = DataTable([label(.lab)] + rounds.map { "\(label(.round)) \($0)" } + [label(.worthSum)])
    for seat in race.scenario.labs.indices {
      let own = worths.filter { $0.seat == seat }
      guard !own.isEmpty else { continue }
      let cells = rounds.map { round in
        own.first { $0.round == round }.map { Number.points($0.standIn.mean.mean) + mark($0.standIn) } ?? "–"
      }
      let sum = own.map(\.standIn.mean.mean).reduce(0, +)
      table.rows.append(["\(pages.lab(seat)) (\(pages.player(of: seat)))"] + cells + [Number.points(sum)])
    }
    return table
  }

  /// A mean with its likely range.
  private func range(_ worth: ChoiceWorth) -> String {
    let mean = worth.mean
    guard mean.reach.isFinite, mean.reach >= 0.005 else { return Number.points(mean.mean) }
    return label(
      .interval,
      ["mean": Number.points(mean.mean), "low": Number.points(mean.low), "high": Number.points(mean.high)])
  }

  /// A star where the futures tell which choice was better.
  private func mark(_ worth: ChoiceWorth) -> String { worth.judgement == .open ? "" : " *" }

  private func says(_ worth: DecisionWorth) -> String {
    let (nothing, standIn) = (worth.nothing, worth.standIn)
    let choice: Label =
      switch standIn.judgement {
      case .good(let isClear): isClear ? .choiceGood : .choiceGoodLittle
      case .poor(let isClear): isClear ? .choicePoor : .choicePoorLittle
      case .open: standIn.isSame ? .choiceSame : .choiceOpen
      }
    let fortune: Label? =
      switch standIn.fortune {
      case .kind: .luckKind
      case .unkind: .luckUnkind
      case .usual: nil
      }
    let said = [choice, nothing.isPoor ? .nothingBetter : nil, fortune]
    return said.compactMap { $0.map { label($0) } }.joined(separator: " ")
  }
}
