public import RaceEngine

/// Orders nothing, ever: what stands at the start goes on until money or the race ends.
public struct Stalling: Policy, Sendable {
  /// The only one.
  public init() {}

  /// An empty sheet.
  public mutating func orders(
    seeing view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed
  ) -> OrderSheet { OrderSheet() }
}
