public import RaceEngine
import Quantities

/// Outbids everybody for people, runs many experiments, and buys chips with what is left.
///
/// It pays well above the going rate while seekers are few, and stops when its people would have nothing to run on. It
/// courts stars, buys start-ups for their people and founds a hand-picked unit.
public struct TalentRaider: Advising, Sendable {
  /// The policy as it is named for a seat.
  static let kind = PolicyKind(
    "talent-raider", version: policiesVersion, summary: "outbids everybody for people",
    about: """
      It pays well above the going rate while seekers are few, runs many experiments, buys chips with what is left, \
      and stops hiring when its people would have nothing to run on.
      """
  ) { TalentRaider() }

  /// The only one.
  public init() {}

  /// The sheet with its reasons.
  public func advise(_ view: inout Observation, _ rules: inout Ruleset) -> Advice {
    var habits = Habits()
    habits.chipsPerResearcher = 15
    habits.pay = view.talent.researchers < .people(300) ? .percent(118) : .percent(112)
    habits.training = .percent(33)
    habits.reserve = 0
    habits.isPeopleFirst = true
    habits.stars = .percent(200)
    habits.retain = .percent(200)
    habits.acquire = .percent(30)
    habits.autonomy = .percent(65)
    return Habitual(habits).advise(&view, &rules)
  }
}
