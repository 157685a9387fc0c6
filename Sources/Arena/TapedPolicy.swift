public import RaceEngine

/// Orders again what was ordered in a race before, turn by turn.
public struct TapedPolicy: Policy, Sendable {
  private let sheets: [OrderSheet]

  /// Plays these sheets, one a turn from the first; nothing after the last.
  public init(_ sheets: [OrderSheet]) { self.sheets = sheets }

  /// The sheet of the turn.
  public mutating func orders(
    seeing view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed
  ) -> OrderSheet {
    let turn = Int(view.turn)
    return sheets.indices.contains(turn) ? sheets[turn] : OrderSheet()
  }
}
