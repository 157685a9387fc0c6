public import RaceEngine

/// Orders at random, within what is legal: the floor that every policy must beat.
public struct Uniform: Policy, Sendable {
  /// The only one.
  public init() {}

  /// A random legal sheet.
  public mutating func orders(
    seeing view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed
  ) -> OrderSheet {
    RandomOrders.sheet(seeing: view, rules, chance)
  }
}
