import Quantities
public import RaceEngine

/// A race as it was written down: who played, what each seat ordered, and the fingerprints of what came of it.
public struct Replay: Sendable {
  /// The file that it was read from.
  public let file: String
  /// Scenario, seed, line-up and rules.
  public let header: ReplayHeader
  /// The turns, from 0 without a gap.
  public internal(set) var turns: [RecordedTurn] = []
  /// Each seat's results at the end, by seat; nil while the race is under way.
  public internal(set) var final: [Goals.Tally]?
  /// An incomplete last line that was left out.
  public internal(set) var droppedTail: DroppedTail?
  /// The length of what was read, in bytes, without a dropped tail.
  public internal(set) var length: Int
  /// The last line's seal, as it stands there.
  var lastSeal: UInt64
  /// Whether the header is as it was written.
  let isHeaderSealed: Bool
  /// Whether the last line is as it was written, where the race is over.
  var isEndSealed = true

  /// Whether the race was played to its end.
  public var isFinished: Bool { final != nil }

  /// Whether every line is as it was written, as far as the seals tell; `verify()` tells more.
  public var isSealed: Bool { isHeaderSealed && isEndSealed && turns.allSatisfy(\.isSealed) }

  init(file: String, header: ReplayHeader, line: ReplayLine, length: Int) {
    self.file = file
    self.header = header
    self.length = length
    lastSeal = line.givenSeal
    isHeaderSealed = line.isSealed
  }
}

/// One turn of a replay.
public struct RecordedTurn: Sendable {
  /// The quarter, from 0.
  public let turn: Int32
  /// What each seat ordered, by seat.
  public let sheets: [RecordedSheet]
  /// The fingerprint of each table after the turn, in turn order.
  public let tables: [RecordedDigest]
  /// The fingerprint of the whole world after the turn.
  public let world: UInt64
  /// What everybody knows of each lab after the turn, by seat.
  public let labs: [PublicFigures]
  /// What was in the news.
  public let news: [String]
  /// Whether the line is as it was written.
  let isSealed: Bool

  /// Whether something ended the race for everybody with this turn: only then is there such a table.
  var endsEarly: Bool { tables.contains { $0.table == "ending" } }
}

/// One seat's orders in one turn.
public struct RecordedSheet: Sendable {
  /// The accepted orders; none in a replay of another rules version, whose orders cannot be read.
  public let orders: OrderSheet
  /// The orders as the file has them, in a replay of another rules version; nil otherwise.
  public let foreign: String?
  /// How many further orders were refused.
  public let refused: Int
  /// What went wrong with the seat's program; nil where nothing did, or no program played.
  public let outcome: String?
  /// The fingerprint of the orders with turn and seat.
  public let digest: UInt64
}

/// The fingerprint of one table.
public struct RecordedDigest: Sendable, Hashable {
  /// `labs`, `models`, or a mechanic's key.
  public let table: String
  /// The fingerprint.
  public let digest: UInt64
}

/// A line that was cut short, by a full disk or a killed program.
public struct DroppedTail: Sendable, Hashable {
  /// The line, from 1.
  public let line: Int
  /// How many bytes were left out.
  public let bytes: Int
}

/// What everybody knows of a lab, and its place.
public struct PublicFigures: Described {
  /// The public figures.
  public var lab = PublicLab()
  /// The place by the smoothed total, from 1.
  public var rank: Int32 = 0

  /// Nothing known.
  public init() {}

  /// Names every field.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    lab.visit(&fields)
    fields.field("rank", &rank, in: 0...8, help: "place, from 1")
  }

  /// The public figures of a race, by seat.
  public static func all(of race: Race) -> [PublicFigures] {
    let view = race.observation(for: Seat(0))
    var figures = view.field.indices.map { place in
      var row = PublicFigures()
      row.lab = view.field[place]
      return row
    }
    for (place, seat) in race.ranking().enumerated() { figures[Int(seat.index)].rank = Int32(place) + 1 }
    return figures
  }
}
