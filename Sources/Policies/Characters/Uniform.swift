public import RaceEngine

/// Orders at random, within what is legal: the floor that every policy must beat.
public struct Uniform: Policy, Sendable {
  /// The policy as it is named for a seat.
  static let kind = PolicyKind(
    "uniform", version: policiesVersion, summary: "random legal orders: the floor that every policy must beat",
    about: """
      It draws each order at random among the legal ones and remembers nothing. Whoever does not beat it has not \
      understood the race.
      """
  ) { Uniform() }

  /// The only one.
  public init() {}

  /// A random legal sheet.
  public mutating func orders(
    seeing view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed
  ) -> OrderSheet {
    RandomOrders.sheet(seeing: view, rules, chance)
  }
}
