import Quantities
import RaceEngine
import TextUI

/// What comes too late to be of use when it is ordered now, in words that a pupil understands.
struct Lateness {
  let view: Observation
  let rules: Ruleset
  let rounds: Rounds
  let cast: Cast
  let common: CommonTexts

  /// What an open round allows.
  init(_ orders: PendingOrders, _ cast: Cast, _ common: CommonTexts) {
    (view, rules, rounds) = (orders.view, orders.rules, orders.rounds)
    (self.cast, self.common) = (cast, common)
  }

  /// The longest run whose model can still be released: at the latest when the last round begins. 0: none can.
  var longestRun: Int32 {
    let last = (view.quarters - 1) / rounds.quarters * rounds.quarters
    return max(min(last - view.turn, rules.training?.longest ?? 0), 0)
  }

  /// What is to be said of the runs that can be started now; nil: all of them can be released in time.
  var runs: String? {
    guard let longest = rules.training?.longest, longestRun < longest else { return nil }
    return longestRun > 0 ? common.text(.lateRuns, ["run": quarters(longestRun)]) : common.text(.lateNoRun)
  }

  /// What is to be said of a run of so many quarters.
  func run(_ count: Int32) -> String? {
    guard count > 0 else { return nil }
    if count > longestRun {
      return longestRun > 0 ? common.text(.lateRun, ["run": quarters(longestRun)]) : common.text(.lateRunNever)
    }
    let end = view.turn + count
    guard !rounds.begins(end) else { return nil }
    let release = rounds.end(of: end)
    let (longer, date) = (release - view.turn, cast.date(of: release))
    guard longer <= rules.training?.longest ?? 0 else { return common.text(.lateRunWaits, ["date": date]) }
    return common.text(.lateRunLonger, ["date": date, "run": quarters(longer)])
  }

  /// What is to be said of chips that are bought now.
  var chips: String? {
    guard let lead = rules.chips?.lead else { return nil }
    if isTooLate(after: lead) { return common.text(.lateChips) }
    return isTooLate(after: lead + 1) ? common.text(.lateChipsLast) : nil
  }

  /// What is to be said of power for which sites are built now.
  var sites: String? {
    guard let lead = rules.sites?.lead, isTooLate(after: lead) else { return nil }
    return common.text(.lateSites)
  }

  /// What is to be said of money that is raised now.
  var money: String? { isTooLate(after: 1) ? common.text(.lateMoney) : nil }

  /// What is to be said of money for fabs that is paid now.
  var fabs: String? {
    guard let horizon = rules.fabs?.horizon, isTooLate(after: horizon) else { return nil }
    return common.text(.lateFabs, ["quarters": quarters(horizon)])
  }

  /// What is to be said of a contract with the second vendor: the one that runs, or that the first chips come too late.
  var contract: String? {
    if let running { return running }
    // They are shipped when the lead time is over, and come in the quarter after.
    guard let lead = rules.procurement?.lead, isTooLate(after: lead + 2) else { return nil }
    return common.text(.lateContract)
  }

  /// That a contract runs, until when, and what it costs to end it; nil: none runs.
  var running: String? {
    let contract = view.procurement.contract
    guard contract.left > 0 else { return nil }
    let last = view.turn + contract.wait + contract.left
    return common.text(
      last < view.quarters ? .contractRuns : .contractOutlasts,
      ["date": cast.date(of: min(last, view.quarters - 1)), "cost": Amounts.text(view.procurement.exit)])
  }

  /// What is to be said of learning from a rival's model where no run can use it any more.
  var distilling: String? {
    let last = (view.quarters - 1) / rounds.quarters * rounds.quarters
    let isOfUse = view.training.isUnderWay && view.turn + view.training.quartersLeft <= last
    return isOfUse || longestRun > 0 ? nil : common.text(.lateDistil)
  }

  /// That the vendor's chips are cut down for this lab; nil: it gets whole ones, or none.
  var cutDown: String? {
    let exports = view.exports
    guard exports.worth > 0, exports.worth < .one else { return nil }
    return common.text(.cutDown, ["worth": Amounts.text(exports.worth), "price": Amounts.text(exports.price)])
  }

  /// All that is to be said of a purchase of chips.
  private var purchase: String? {
    let told = [cutDown, chips].compactMap { $0 }
    return told.isEmpty ? nil : told.joined(separator: " ")
  }

  /// What is to be said of an order; nil: nothing.
  func note(of item: SheetItem) -> String? {
    switch item.key {
    case "\(FabSubsidies.name.key)": fabs
    case "\(Procurement.name.key)":
      item.values["amount"] == 0
        ? common.text(.contractEnds, ["cost": Amounts.text(view.procurement.exit)]) : contract
    case "\(Distillation.name.key)": distilling
    case "\(TrainingRuns.name.key)": run(Int32(item.values["quarters"] ?? 0))
    case "\(ChipMarket.name.key)": purchase
    case "\(Sites.name.key)": sites
    case "\(FundingRounds.name.key)": money
    default: nil
    }
  }

  /// What is to be said where an order of a kind is written, before anything was ordered.
  func advice(for verb: VerbSpec) -> String? {
    switch verb.key {
    case "\(TrainingRuns.name.key)": runs
    case "\(ChipMarket.name.key)": purchase
    case "\(FabSubsidies.name.key)": fabs
    case "\(Procurement.name.key)": contract
    case "\(Distillation.name.key)": distilling
    case "\(Sites.name.key)": sites
    case "\(FundingRounds.name.key)": money
    case "\(Agreements.name.key)", "\(FleetSplit.name.key)": pledge(.latePledge)
    default: nil
    }
  }

  /// That a pledge which the seat proposed may bind before it orders again; nil: there is none, or it hears in time.
  ///
  /// - Parameter label: `latePledge` in the round in which it is answered, and `latePledgeNext` before.
  func pledge(_ label: Label) -> String? {
    guard let rule = rules.agreements, !rounds.begins(view.turn + 1), view.turn + 1 < view.quarters else { return nil }
    let names = view.agreements.deals.indices.map { view.agreements.deals[$0] }
      .filter { !$0.isBinding && $0.isOwn && $0.kind == .pledge }.map { cast.name($0.rival) }
    guard !names.isEmpty else { return nil }
    return common.text(
      label,
      [
        "labs": PupilWords.list(names, common.text(.and)), "share": Amounts.text(rule.ceiling),
        "now": Amounts.text(view.own.trainingShare),
      ])
  }

  private func isTooLate(after quarters: Int32) -> Bool { view.turn + quarters >= view.quarters }

  private func quarters(_ count: Int32) -> String {
    count == 1 ? common.text(.oneQuarter) : common.text(.someQuarters, ["count": "\(count)"])
  }
}
