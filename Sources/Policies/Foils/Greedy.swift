import Quantities
public import RaceEngine

/// Spends everything at once: no reserve, the highest bids, the most people at the highest pay, money raised whenever
/// somebody gives it.
public struct Greedy: Advising, Sendable {
  /// The only one.
  public init() {}

  /// The sheet with its reasons.
  public func advise(_ view: inout Observation, _ rules: inout Ruleset) -> Advice {
    var habits = Habits()
    habits.reserve = 0
    habits.chips = .percent(95)
    habits.bid = .percent(60)
    habits.growth = .percent(80)
    habits.pay = .percent(130)
    habits.runway = 24
    habits.raise = .one
    habits.stars = .percent(200)
    habits.retain = .percent(300)
    habits.unit = 60
    habits.data = .percent(25)
    habits.stake = .percent(40)
    habits.harden = .percent(20)
    habits.marketing = .percent(20)
    habits.enter = .one
    habits.contract = .percent(60)
    habits.rent = .percent(60)
    habits.fabs = .percent(60)
    habits.patron = 24
    habits.patronPart = .percent(40)
    habits.vendor = .one
    habits.acquire = .one
    habits.rescue = .one
    habits.lobby = .percent(10)
    return Habitual(habits).advise(&view, &rules)
  }
}
