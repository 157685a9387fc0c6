import Quantities
import RaceEngine
import TextUI

/// What comes too late to be of use when it is ordered now, in words that a pupil understands.
struct Lateness {
  let view: Observation
  let rules: Ruleset
  let rounds: Rounds
  let cast: Cast

  /// What an open round allows.
  init(_ orders: PendingOrders, _ cast: Cast) {
    (view, rules, rounds) = (orders.view, orders.rules, orders.rounds)
    self.cast = cast
  }

  /// The longest run whose model can still be released: at the latest when the last round begins. 0: none can.
  var longestRun: Int32 {
    let last = (view.quarters - 1) / rounds.quarters * rounds.quarters
    return max(min(last - view.turn, rules.training?.longest ?? 0), 0)
  }

  /// What is to be said of the runs that can be started now; nil: all of them can be released in time.
  var runs: String? {
    guard let longest = rules.training?.longest, longestRun < longest else { return nil }
    guard longestRun > 0 else {
      return "No run that starts now can be released before the end: there is no later round to release its model in."
    }
    return "A run of up to \(Self.quarters(longestRun)) can still be released; a longer one ends too late."
  }

  /// What is to be said of a run of so many quarters.
  func run(_ quarters: Int32) -> String? {
    guard quarters > 0 else { return nil }
    if quarters > longestRun {
      return "this run ends too late: its model can never be released"
        + (longestRun > 0 ? "; a run of up to \(Self.quarters(longestRun)) can" : ", nor can that of a shorter one")
    }
    let end = view.turn + quarters
    guard !rounds.begins(end) else { return nil }
    let release = rounds.end(of: end)
    let longer = release - view.turn
    let free =
      longer <= rules.training?.longest ?? 0
      ? ", so a run of \(Self.quarters(longer)) is ready just as early, and trains more" : ""
    return "this run ends in the middle of a round; its model waits until \(cast.date(of: release))\(free)"
  }

  /// What is to be said of chips that are bought now.
  var chips: String? {
    guard let lead = rules.chips?.lead else { return nil }
    if isTooLate(after: lead) { return "chips that are bought now arrive after the end of the race: they are no use" }
    guard isTooLate(after: lead + 1) else { return nil }
    return "chips that are bought now arrive in the last quarter, or after the end if chips run short"
  }

  /// What is to be said of power for which sites are built now.
  var sites: String? {
    guard let lead = rules.sites?.lead, isTooLate(after: lead) else { return nil }
    return "sites that are built now are ready after the end of the race: they are no use"
  }

  /// What is to be said of money that is raised now.
  var money: String? { isTooLate(after: 1) ? "money that is raised now is paid after the end of the race" : nil }

  /// What is to be said of an order; nil: nothing.
  func note(of item: SheetItem) -> String? {
    switch item.key {
    case "\(TrainingRuns.name.key)": run(Int32(item.values["quarters"] ?? 0))
    case "\(ChipMarket.name.key)": chips
    case "\(Sites.name.key)": sites
    case "\(FundingRounds.name.key)": money
    default: nil
    }
  }

  /// What is to be said where an order of a kind is written, before anything was ordered.
  func advice(for verb: VerbSpec) -> String? {
    let text: String? =
      switch verb.key {
      case "\(TrainingRuns.name.key)": runs
      case "\(ChipMarket.name.key)": chips
      case "\(Sites.name.key)": sites
      case "\(FundingRounds.name.key)": money
      case "\(Agreements.name.key)", "\(FleetSplit.name.key)": asked
      default: nil
      }
    return text.map { $0.prefix(1).uppercased() + $0.dropFirst() + ($0.hasSuffix(".") ? "" : ".") }
  }

  /// That a pledge which the seat proposed may bind before it orders again.
  private var asked: String? {
    guard let rule = rules.agreements, !rounds.begins(view.turn + 1) else { return nil }
    let names = view.agreements.deals.indices.map { view.agreements.deals[$0] }
      .filter { !$0.isBinding && $0.isOwn && $0.kind == .pledge }.map { cast.name($0.rival) }
    guard !names.isEmpty else { return nil }
    return
      "you proposed a pledge to \(names.joined(separator: " and ")); if it is accepted now, it binds from next quarter "
      + "on, before you order again: order as if it were accepted, with \(Amounts.text(rule.ceiling)) for training at most"
  }

  private func isTooLate(after quarters: Int32) -> Bool { view.turn + quarters >= view.quarters }

  private static func quarters(_ count: Int32) -> String { count == 1 ? "1 quarter" : "\(count) quarters" }
}
