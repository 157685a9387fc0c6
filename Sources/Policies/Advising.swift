public import RaceEngine

/// A policy that can say why: its orders are the sheet of its advice.
public protocol Advising: Policy {
  /// The sheet with its reasons.
  ///
  /// - Parameters:
  ///   - view: All that the seat may know.
  ///   - rules: The scenario's rules.
  func advise(_ view: inout Observation, _ rules: inout Ruleset) -> Advice
}

extension Advising {
  /// The advised sheet.
  public mutating func orders(
    seeing view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed
  ) -> OrderSheet {
    advise(&view, &rules).sheet
  }
}
