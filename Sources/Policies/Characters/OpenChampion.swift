import Quantities
public import RaceEngine

/// Gives its models away to become the standard, and lives on what the ecosystem gives back.
///
/// It opens whatever is not clearly ahead of the field; a model that leads by more than four points it sells for a
/// year first. Late in the race it opens everything. It publishes most of what it finds and serves many for nothing.
/// - Source: "The AI Revolution: Is Giving Away the Future the Best Strategy?", Ocean Blue, 31 May 2024.
public struct OpenChampion: Advising, Sendable {
  /// The policy as it is named for a seat.
  static let kind = PolicyKind(
    "open-champion", version: policiesVersion, summary: "gives its models away to become the standard",
    about: """
      It opens whatever is not clearly ahead of the field, and sells a model that leads for a while first. Late in \
      the race it opens everything. It lives on what the standing as everybody's platform brings.
      """
  ) { OpenChampion() }

  /// The only one.
  public init() {}

  /// The sheet with its reasons.
  public func advise(_ view: inout Observation, _ rules: inout Ruleset) -> Advice {
    var habits = Habits()
    habits.raise = .one
    habits.opening = view.quarters - view.turn > 5 ? .old : .trailing
    habits.isRestricting = view.quarters - view.turn > 4
    habits.papers = .percent(95)
    habits.freeTier = Rate(raw: 15_000)
    habits.harden = 0
    habits.defence = 0
    habits.growth = .percent(65)
    return Habitual(habits).advise(&view, &rules)
  }
}
