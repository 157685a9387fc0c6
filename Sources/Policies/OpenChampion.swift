import Quantities
public import RaceEngine

/// Gives its models away to become the standard, and lives on what the ecosystem gives back.
///
/// It opens whatever is not clearly ahead of the field; a model that leads by more than four points it sells for a
/// year first. Late in the race it opens everything. It publishes most of what it finds and serves many for nothing.
/// - Source: "The AI Revolution: Is Giving Away the Future the Best Strategy?", Ocean Blue, 31 May 2024.
public struct OpenChampion: Advising, Sendable {
  /// The only one.
  public init() {}

  /// The sheet with its reasons.
  public func advise(_ view: inout Observation, _ rules: inout Ruleset) -> Advice {
    var habits = Habits()
    habits.bid = .percent(25)
    habits.pay = .percent(106)
    habits.reserve = 0
    habits.run = 5
    habits.raise = .one
    habits.opening = view.quarters - view.turn > 14 ? .old : .trailing
    habits.isRestricting = view.quarters - view.turn > 8
    habits.papers = .percent(90)
    habits.freeTier = .percent(2)
    habits.harden = 0
    habits.defence = 0
    habits.autonomy = .percent(75)
    habits.growth = .percent(60)
    return Habitual(habits).advise(&view, &rules)
  }
}
