public import Quantities

/// How a race ended for everybody at once, before its last quarter.
public enum Ending: Int32, FieldValue, Comparable {
  /// It has not: it ends with its last quarter.
  case none = 0
  /// The labs agreed to stop racing.
  case cooperation = 1
  /// Nobody is left to pay for the race.
  case bust = 2
  /// An accident that nobody outlives as a competitor.
  case catastrophe = 3

  /// The ending of that number.
  public init(raw: Int64) { self = Ending(rawValue: Int32(raw)) ?? .none }
  /// The number.
  public var raw: Int64 { Int64(rawValue) }
  /// No unit.
  public static var unit: Unit { .count }
  /// The name in claims and records.
  public static func choice(_ raw: Int64) -> StaticString? {
    switch raw {
    case 0: "none"
    case 1: "cooperation"
    case 2: "bust"
    case 3: "catastrophe"
    default: nil
    }
  }
  /// By weight: what outranks what, where several come in one quarter.
  public static func < (left: Ending, right: Ending) -> Bool { left.rawValue < right.rawValue }
}

extension World {
  /// Ends the race for everybody with this quarter. A graver ending of the same quarter takes the place of a lesser one.
  ///
  /// - Parameters:
  ///   - ending: Why.
  ///   - total: Everybody's total, whatever their goals say; from −300 % to 300 %.
  package mutating func end(_ ending: Ending, total: Rate) {
    guard ending > self.ending else { return }
    self.ending = ending
    verdict = total.clamped(.percent(-300), .percent(300))
  }
}
