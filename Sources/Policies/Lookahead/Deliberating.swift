import Quantities
public import RaceEngine

/// A policy that can say why, and that draws luck of its own while it thinks.
public protocol Deliberating: Policy {
  /// The sheet with its reasons.
  ///
  /// - Parameters:
  ///   - view: All that the seat may know.
  ///   - rules: The scenario's rules.
  ///   - chance: The policy's own luck.
  mutating func deliberate(_ view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed) -> Advice
}

extension Deliberating {
  /// The sheet that it comes to.
  public mutating func orders(
    seeing view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed
  ) -> OrderSheet {
    deliberate(&view, &rules, chance).sheet
  }
}

extension Advice {
  /// The advice of some habits, whose reasons come after those for the habits.
  ///
  /// - Parameters:
  ///   - habits: What was chosen.
  ///   - thought: Why, as an advice without orders.
  init(of habits: Habits, after thought: Advice, _ view: inout Observation, _ rules: inout Ruleset) {
    let advice = Habitual(habits).advise(&view, &rules)
    self = thought
    sheet = advice.sheet
    for place in advice.reasons.indices { reasons.append(advice.reasons[place]) }
  }
}
