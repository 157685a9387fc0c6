package import Quantities
package import RaceEngine

extension OrderSheet {
  /// What the orders take out of a purse when each mechanic is asked for itself, one after the other.
  ///
  /// - Throws: The first order's error that does not pass.
  package func reserved(seeing view: Observation, _ rules: Ruleset) throws(OrderError) -> Money {
    var copy = self
    var spending = Spend(view: view, rules: rules, purse: Purse(view.spendable))
    copy.visit(&spending)
    if let error = spending.error { throw error }
    return view.spendable - spending.purse.left
  }
}

private struct Spend: RegisterVisitor {
  var view: Observation
  let rules: Ruleset
  var purse: Purse
  var error: OrderError?

  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    for place in 0..<orders.count {
      do throws(OrderError) {
        guard let own = Rule.rules(in: rules) else { throw .switchedOff }
        try Rule.check(orders[place], seeing: &view, own, from: &purse)
      } catch {
        self.error = self.error ?? error
      }
    }
  }
}
