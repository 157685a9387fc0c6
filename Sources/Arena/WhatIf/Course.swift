public import Quantities
public import RaceEngine

/// How a race went on from the quarter in which a seat's orders were changed, or left as they were.
public struct Course: Sendable {
  /// The results after each quarter from that one on, by seat.
  public internal(set) var tallies: [[Goals.Tally]] = []
  /// The race when it had gone so far.
  @Indirect public internal(set) var race: Race
  /// The race before the last quarter that was played.
  @Indirect public internal(set) var eve: Race
  /// Orders of the record that could not stand any more, in the order of turns and seats.
  public internal(set) var leftOut: [LeftOut] = []

  /// A recorded order that could not stand.
  public struct LeftOut: Sendable {
    /// The quarter.
    public let turn: Int
    /// Whose it was.
    public let seat: Seat
    /// Which, and why.
    public let refusal: Refusal
  }

  init(_ start: Race) { (race, eve) = (start, start) }

  /// Each seat's place at the end, from 1.
  public var places: [Int] {
    var places = Array(repeating: 0, count: race.seatCount)
    for (place, seat) in race.ranking().enumerated() { places[Int(seat.index)] = place + 1 }
    return places
  }
}
