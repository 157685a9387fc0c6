import Quantities
public import RaceEngine

/// How a race went on from the quarter in which a seat's orders were changed, or left as they were.
public struct Course: Sendable {
  /// The results after each quarter from that one on, by seat.
  public internal(set) var tallies: [[Goals.Tally]] = []
  /// The race when it had gone so far.
  public internal(set) var race: Race
  /// Orders of the record that could not stand any more, by seat.
  public internal(set) var refused: [Int]

  init(_ start: Race) {
    race = start
    refused = Array(repeating: 0, count: start.seatCount)
  }

  /// Each seat's place at the end, from 1.
  public var places: [Int] {
    var places = Array(repeating: 0, count: race.seatCount)
    for (place, seat) in race.ranking().enumerated() { places[Int(seat.index)] = place + 1 }
    return places
  }
}
