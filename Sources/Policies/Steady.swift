import Quantities
public import RaceEngine

/// Grows every part of the lab in balance, sells closed models, never gambles: the yardstick.
public struct Steady: Advising, Sendable {
  /// The only one.
  public init() {}

  /// The sheet with its reasons.
  public func advise(_ view: inout Observation, _ rules: inout Ruleset) -> Advice {
    return Habitual().advise(&view, &rules)
  }
}
