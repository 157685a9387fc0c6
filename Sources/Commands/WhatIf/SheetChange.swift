import Arena
import RaceEngine
import Scenarios
import TextUI

/// What one quarter's orders were, and what they are instead.
struct SheetChange {
  /// The orders instead.
  let sheet: OrderSheet
  /// Orders that stood and do not stand any more, as people read them.
  let removed: [String]
  /// Orders that stand now and did not.
  let added: [String]

  /// Takes orders out of what was ordered, and puts others in.
  ///
  /// - Throws: A failure that names the order which is none, was not given or cannot stand.
  init(_ race: WhatIf, _ replay: Replay, _ arguments: ParsedArguments) throws(CommandFailure) {
    let (lines, without) = (arguments.values("--orders"), arguments.values("--without"))
    guard !lines.isEmpty || !without.isEmpty else {
      throw CommandFailure(
        .usage, "what is changed?", remedy: "give orders by --orders, leave some out by --without, or both")
    }
    var orders = PendingOrders(rules: race.rules, view: race.view, cast: replay.header.cast)
    _ = orders.apply(race.sheet)
    let before = orders.items
    guard !before.isEmpty || without.isEmpty else {
      let round = Int(replay.header.round)
      let begun = RaceQuestion.word(replay.header.cast.date(of: Int32(race.turn - race.turn % round)))
      throw CommandFailure(
        .usage, "nothing was ordered there that could be left out",
        remedy: race.turn % round > 0
          ? "orders of a round are given in its first quarter: --turn \(begun)" : "give orders by --orders")
    }
    for part in without.flatMap({ $0.split(separator: ";") }).map({ $0.trimmed }) where !part.isEmpty {
      if part == "all" {
        orders.clear()
        continue
      }
      do throws(LineProblem) {
        try orders.remove(part)
      } catch {
        throw Self.failure("--without '\(part)'", error, given: before)
      }
    }
    for line in lines {
      if let error = orders.apply(line).errors.first {
        throw Self.failure("--orders '\(error.part)'", error.problem, given: before)
      }
    }
    sheet = orders.sheet
    let after = orders.items
    (removed, added) = Self.difference(before, after)
    guard !removed.isEmpty || !added.isEmpty else {
      throw CommandFailure(.usage, "that is what was ordered: nothing is changed", remedy: "ask for other orders")
    }
  }

  /// What only one of two lists of orders has, as people read it; with every digit where a few do not tell them apart.
  static func difference(_ before: [SheetItem], _ after: [SheetItem]) -> (gone: [String], new: [String]) {
    let (gone, new) = (
      before.filter { !after.map(\.text).contains($0.text) }, after.filter { !before.map(\.text).contains($0.text) }
    )
    let alike = Set(gone.map(\.shown)).intersection(new.map(\.shown))
    let told = { (item: SheetItem) in alike.contains(item.shown) ? item.text : item.shown }
    return (gone.map(told), new.map(told))
  }

  private static func failure(_ what: String, _ problem: LineProblem, given: [SheetItem]) -> CommandFailure {
    let list = given.isEmpty ? "nothing" : given.map(\.shown).joined(separator: "; ")
    return CommandFailure(.usage, "\(what): \(problem.text)", remedy: "the orders of that quarter are: \(list)")
  }
}

extension Substring {
  fileprivate var trimmed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
