import Quantities
public import RaceEngine

/// Grows every part of the lab in balance, sells closed models, never gambles: the yardstick.
public struct Steady: Advising, Sendable {
  /// The only one.
  public init() {}

  /// The sheet with its reasons.
  public func advise(_ view: inout Observation, _ rules: inout Ruleset) -> Advice {
    var habits = Habits()
    if rules.tiers != nil {
      // Free users want to be served as well.
      (habits.serving, habits.mostServing) = (.percent(25), .percent(45))
      habits.surge = .percent(6)
    }
    return Habitual(habits).advise(&view, &rules)
  }
}
