public import Quantities
public import RaceEngine

/// What came of playing a replay again.
public enum Verdict: Sendable, CustomStringConvertible {
  /// Everything is as it was written, and the race came out the same.
  case intact(turns: Int, isFinished: Bool)
  /// The text is not a replay, or was cut short.
  case unreadable(line: Int, column: Int, message: String)
  /// It was played with other rules than this program's.
  case otherRules(version: Int)
  /// The header was changed: `ruleset`, `seed`, or what else is known.
  case headerChanged(part: String)
  /// A seat's orders are not those that were written.
  case sheetChanged(turn: Int32, seat: Seat)
  /// A line is not as it was written; `part` is what differs, as far as playing again tells.
  case sealBroken(turn: Int32, part: String)
  /// A seat's sheet holds an order that would have been refused.
  case illegalOrder(turn: Int32, seat: Seat, refusal: Refusal)
  /// The seals hold, and yet another world came out: a table's key, `world`, `public` or `final`.
  case worldDiffers(turn: Int32, table: String)

  /// Whether the replay can be trusted.
  public var isIntact: Bool { if case .intact = self { true } else { false } }

  /// One line for people; turns and seats count from 0.
  public var description: String {
    switch self {
    case .intact(let turns, true): "intact: \(turns) turns, played again to the end with the same result"
    case .intact(let turns, false): "intact so far: \(turns) turns played again with the same result; not finished"
    case .unreadable(let line, let column, let message): "line \(line), column \(column): \(message)"
    case .otherRules(let version): "made with rules version \(version), and these are version \(rulesVersion)"
    case .headerChanged(let part): "the header was changed: \(part)"
    case .sheetChanged(let turn, let seat): "turn \(turn), seat \(seat.index): the orders were changed"
    case .sealBroken(let turn, let part): "turn \(turn): the line was changed: \(part)"
    case .illegalOrder(let turn, let seat, let refusal):
      "turn \(turn), seat \(seat.index): the order `\(refusal.name.key)[\(refusal.place)]` is not legal"
    case .worldDiffers(let turn, let table): "turn \(turn): played again, `\(table)` comes out different"
    }
  }
}
