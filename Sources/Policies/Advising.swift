public import RaceEngine

/// A policy that can say why: its orders are the sheet of its advice.
public protocol Advising: Policy {
  /// The sheet with its reasons.
  ///
  /// - Parameters:
  ///   - view: All that the seat may know.
  ///   - rules: The scenario's rules.
  func advise(_ view: borrowing Observation, _ rules: borrowing Ruleset) -> Advice
}

extension Advising {
  /// The advised sheet.
  public mutating func orders(
    seeing view: borrowing Observation, _ rules: borrowing Ruleset, _ chance: PolicySeed
  ) -> OrderSheet {
    advise(view, rules).sheet
  }
}
