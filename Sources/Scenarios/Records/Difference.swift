public import Quantities

/// Where two replays first part, and what each says there.
public struct Difference: Sendable, Hashable, CustomStringConvertible {
  /// A place in a replay.
  public enum Place: Sendable, Hashable {
    /// The header: `scenario`, `seed`, `lineup[2]`, `ruleset.chips.price`.
    case header(field: String)
    /// An order of a seat's sheet: the mechanic's key, the order's place, and the field, empty for the whole order.
    case order(turn: Int32, seat: Seat, mechanic: String, number: Int, field: String)
    /// How many orders of a seat were refused, where those that stood are the same.
    case refused(turn: Int32, seat: Seat)
    /// The world after a turn: a table and, where known, the field: `[1].cash`.
    case world(turn: Int32, table: String, field: String)
    /// One replay goes on after the other has stopped.
    case length
  }

  /// Where.
  public var place: Place
  /// What the first replay says.
  public var left: String
  /// What the second one says.
  public var right: String

  /// One line for people; turns and seats count from 0.
  public var description: String { "\(place): \(left) and \(right)" }
}

extension Difference.Place: CustomStringConvertible {
  /// Where, for people: `turn 2, seat 1, prices[0].price`.
  public var description: String {
    switch self {
    case .header(let field): "header, \(field)"
    case .order(let turn, let seat, let mechanic, let number, let field):
      "turn \(turn), seat \(seat.index), \(mechanic)[\(number)]\(field.isEmpty ? "" : ".\(field)")"
    case .refused(let turn, let seat): "turn \(turn), seat \(seat.index), refused orders"
    case .world(let turn, let table, let field): "after turn \(turn), \(table)\(field)"
    case .length: "length"
    }
  }
}
