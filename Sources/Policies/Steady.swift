public import RaceEngine
import Quantities

/// Grows every part of the lab in balance, sells closed models, never gambles: the yardstick.
public struct Steady: Policy, Sendable {
  /// The only one.
  public init() {}

  /// A balanced sheet.
  public mutating func orders(
    seeing view: borrowing Observation, _ rules: borrowing Ruleset, _ chance: PolicySeed
  ) -> OrderSheet {
    advise(view, rules).sheet
  }

  /// The sheet with its reasons.
  public func advise(_ view: borrowing Observation, _ rules: borrowing Ruleset) -> Advice {
    let habits = Habits()
    var plan = Plan(view, habits)
    plan.run(view, habits, rules)
    plan.release(view) { _, isBest in isBest ? .closed : nil }
    return plan.advice
  }
}
