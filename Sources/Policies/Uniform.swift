public import RaceEngine

/// Orders at random, within what is legal: the floor that every policy must beat.
public struct Uniform: Policy, Sendable {
  /// The only one.
  public init() {}

  /// A random legal sheet.
  public mutating func orders(
    seeing view: borrowing Observation, _ rules: borrowing Ruleset, _ chance: PolicySeed
  ) -> OrderSheet {
    RandomOrders.sheet(seeing: view, rules, chance)
  }
}
