/// The order in which players finished: a race, or a match of two.
public struct Contest: Sendable, Hashable {
  /// The places from the best on; players who tie stand in one place, together. A player may stand there several times,
  /// once for each seat.
  public var places: [[Int]]
  /// How much it counts, such as how often it came out so.
  public var weight: Double
  /// The block that it belongs to; contests of one block are not independent of each other.
  public var block: Int

  /// Notes an order.
  ///
  /// - Parameters:
  ///   - places: From the best on, ties together.
  ///   - weight: Above zero.
  ///   - block: Any number.
  public init(places: [[Int]], weight: Double = 1, block: Int = 0) {
    self.places = places
    self.weight = weight
    self.block = block
  }

  /// The order in which a race's policies finished.
  public init(_ race: RaceResult, block: Int) {
    let ranks = Set(race.seats.map(\.rank)).sorted()
    self.init(places: ranks.map { rank in race.seats.filter { $0.rank == rank }.map(\.policy) }, block: block)
  }

  /// The contests of two that it consists of: each pair of seats with different players.
  ///
  /// A pair that ties is both orders at half the weight.
  var pairs: [Contest] {
    var pairs: [Contest] = []
    for (number, place) in places.enumerated() {
      for (index, winner) in place.enumerated() {
        for other in place[(index + 1)...] where other != winner {
          pairs.append(Contest(places: [[winner], [other]], weight: weight / 2, block: block))
          pairs.append(Contest(places: [[other], [winner]], weight: weight / 2, block: block))
        }
        for loser in places[(number + 1)...].joined() where loser != winner {
          pairs.append(Contest(places: [[winner], [loser]], weight: weight, block: block))
        }
      }
    }
    return pairs
  }
}

/// Why ratings cannot be made.
public enum RatingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// More players share a place than the average over their orders can be taken of.
  case tooManyTied(count: Int)
  /// A contest names a player that there is none of.
  case unknownPlayer(Int)
  /// There is nothing to compare: fewer than two players.
  case tooFewPlayers

  /// The most players that may share a place.
  public static let mostTied = 10

  /// What is wrong, in a sentence without its stop.
  public var description: String {
    switch self {
    case .tooManyTied(let count): "\(count) players share a place, and at most \(Self.mostTied) may"
    case .unknownPlayer(let player): "a contest names player \(player), whom the list does not hold"
    case .tooFewPlayers: "a rating compares at least two players"
    }
  }
}
