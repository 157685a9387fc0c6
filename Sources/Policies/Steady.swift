public import RaceEngine
import Quantities

/// Grows every part of the lab in balance, sells closed models, never gambles: the yardstick.
public struct Steady: Advising, Sendable {
  /// The only one.
  public init() {}

  /// The sheet with its reasons.
  public func advise(_ view: borrowing Observation, _ rules: borrowing Ruleset) -> Advice {
    Habitual().advise(view, rules)
  }
}
