public import RaceEngine
import Quantities

/// Bets on being first: long runs, most of the fleet in training, nothing given away.
///
/// Behind the field it trains longer and harder; ahead it sells its lead at a high price. With a lead it turns part
/// of the training fleet to experiments.
public struct ClosedFrontier: Policy, Sendable {
  /// The only one.
  public init() {}

  /// A sheet for the frontier.
  public mutating func orders(
    seeing view: borrowing Observation, _ rules: borrowing Ruleset, _ chance: PolicySeed
  ) -> OrderSheet {
    advise(view, rules).sheet
  }

  /// The sheet with its reasons.
  public func advise(_ view: borrowing Observation, _ rules: borrowing Ruleset) -> Advice {
    let lead = view.field[Int(view.seat.index)].capability - view.bestRival
    var habits = Habits()
    habits.training = lead > 0 ? .percent(40) : .percent(55)
    habits.mostServing = .percent(45)
    habits.chips = .percent(75)
    habits.bid = lead > 0 ? .percent(6) : .percent(12)
    habits.margin = lead > .points(2) ? .percent(250) : .percent(160)
    habits.reserve = 1
    habits.runway = 8
    habits.raise = .percent(70)
    var plan = Plan(view, habits)
    plan.raise(view, habits)
    plan.buy(view, habits)
    plan.build(view)
    plan.trim(view)
    plan.hire(view, habits, rules)
    plan.split(view, habits)
    plan.train(view, quarters: lead > .points(3) ? 3 : 4)
    plan.release(view) { _, isBest in isBest ? .closed : nil }
    plan.price(view, habits, rules)
    return plan.advice
  }
}
