import Arena
import RaceEngine

/// A policy that plays as a team of a class does: it orders when a round begins, within the lesson's limits.
///
/// The policy is asked in every quarter, so that one that remembers sees all of the race; what it says in the others is
/// not ordered.
struct RoundPlayer: ExternalPolicy {
  private var policy: any Policy
  private let limits: RoundLimits
  private var passedOver: Set<String> = []
  private var decided = RoundOrders(decided: OrderSheet())
  private var last: OrderSheet?

  init(_ policy: any Policy, _ limits: RoundLimits) { (self.policy, self.limits) = (policy, limits) }

  mutating func orders(
    seeing view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed
  ) -> OrderSheet {
    // The policy may change what it is shown.
    let (seen, longest) = (view, rules.training?.longest ?? 0)
    let quarters = limits.quarters(around: view.turn, of: view.quarters)
    let sheet = policy.orders(seeing: &view, &rules, chance)
    let turn = Int(seen.turn)
    if turn == quarters.lowerBound {
      decided = RoundOrders(
        decided: limits.cut(sheet, seeing: seen, longest: longest, passedOver: &passedOver))
    }
    let now = decided.sheet(in: turn, of: quarters, after: last)
    last = now
    return now
  }

  mutating func meet(_ names: RaceNames) { change { $0.meet(names) } }
  mutating func ask(seeing view: inout Observation, _ rules: inout Ruleset) {
    guard var elsewhere = policy as? any ExternalPolicy else { return }
    elsewhere.ask(seeing: &view, &rules)
    policy = elsewhere
  }
  var outcome: String { (policy as? any ExternalPolicy)?.outcome ?? "" }
  var unread: Int { (policy as? any ExternalPolicy)?.unread ?? 0 }
  var hasForfeited: Bool { (policy as? any ExternalPolicy)?.hasForfeited ?? false }
  mutating func finish(_ tallies: [Goals.Tally]) { change { $0.finish(tallies) } }

  private mutating func change(_ body: (inout any ExternalPolicy) -> Void) {
    guard var elsewhere = policy as? any ExternalPolicy else { return }
    body(&elsewhere)
    policy = elsewhere
  }
}
