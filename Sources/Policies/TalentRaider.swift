public import RaceEngine
import Quantities

/// Outbids everybody for people, runs many experiments, and buys chips with what is left.
///
/// It pays well above the going rate while seekers are few, and stops when its people would have nothing to run on.
public struct TalentRaider: Policy, Sendable {
  /// The only one.
  public init() {}

  /// A sheet for people.
  public mutating func orders(
    seeing view: borrowing Observation, _ rules: borrowing Ruleset, _ chance: PolicySeed
  ) -> OrderSheet {
    advise(view, rules).sheet
  }

  /// The sheet with its reasons.
  public func advise(_ view: borrowing Observation, _ rules: borrowing Ruleset) -> Advice {
    var habits = Habits()
    habits.chipsPerResearcher = 45
    habits.growth = .percent(30)
    habits.pay = view.talent.researchers < .people(300) ? .percent(118) : .percent(108)
    habits.training = .percent(30)
    habits.mostServing = .percent(40)
    habits.chips = .percent(60)
    var plan = Plan(view, habits)
    plan.raise(view, habits)
    plan.hire(view, habits, rules)
    plan.buy(view, habits)
    plan.build(view)
    plan.trim(view)
    plan.split(view, habits)
    plan.train(view, quarters: 3)
    plan.release(view) { _, isBest in isBest ? .closed : nil }
    plan.price(view, habits, rules)
    return plan.advice
  }
}
