import Quantities
public import RaceEngine

/// Makes the lines of a replay, one after the other, each sealed onto the one before.
public struct ReplayEncoder: Sendable {
  private var seal: UInt64

  /// Starts before the header.
  public init() { seal = 0 }

  /// Goes on after the last line that was read.
  init(after replay: Replay) { seal = replay.lastSeal }

  /// The first line.
  public mutating func header(_ header: ReplayHeader) -> [UInt8] {
    var json = JSONBytes()
    header.write(into: &json)
    Seal.close(&json, after: &seal)
    return json.bytes
  }

  /// The line of a turn.
  ///
  /// - Parameters:
  ///   - sheets: The sheets that the race advanced with; seats without one ordered nothing.
  ///   - refused: How many orders were refused, by seat; may be left out.
  ///   - outcomes: What went wrong with programs in seats, by seat.
  ///   - race: The race after the turn.
  ///   - news: What was in the news.
  public mutating func turn(
    _ sheets: [VettedSheet], refused: [Int] = [], outcomes: [Int: String] = [:], after race: Race, news: [String] = []
  ) -> [UInt8] {
    let turn = race.turn - 1
    var json = JSONBytes()
    json.bytes.reserveCapacity(4_096)
    json.raw("{\"turn\":")
    json.integer(Int64(turn))
    json.raw(",\"sheets\":[")
    for seat in race.seats {
      let sheet = sheets.last { $0.seat == seat }?.sheet ?? OrderSheet()
      let number = Int(seat.index)
      write(sheet, turn, number, refused: number < refused.count ? refused[number] : 0, outcomes[number], &json)
    }
    json.raw("],\"tables\":{")
    for table in race.tableDigests() {
      json.key(table.key)
      json.hex(table.digest.value)
    }
    json.raw("},\"world\":")
    json.hex(race.digest().value)
    json.raw(",\"public\":[")
    for figures in PublicFigures.all(of: race) {
      json.comma()
      json.row(figures)
    }
    json.raw("]")
    if !news.isEmpty {
      json.raw(",\"news\":")
      json.texts(news)
    }
    Seal.close(&json, after: &seal)
    return json.bytes
  }

  /// The last line, for a race that is over.
  public mutating func end(_ race: Race) -> [UInt8] {
    var json = JSONBytes()
    json.raw("{\"end\":true,\"final\":[")
    for tally in race.tallies() {
      json.comma()
      json.row(tally)
    }
    json.raw("]")
    Seal.close(&json, after: &seal)
    return json.bytes
  }

  private func write(
    _ sheet: OrderSheet, _ turn: Int32, _ seat: Int, refused: Int, _ outcome: String?, _ json: inout JSONBytes
  ) {
    json.comma()
    json.raw("{\"seat\":")
    json.integer(Int64(seat))
    json.raw(",\"orders\":")
    let start = json.bytes.count
    sheet.write(into: &json)
    let digest = Seal.ofSheet(json.bytes[start...], turn: turn, seat: seat, refused: refused)
    if refused > 0 {
      json.raw(",\"refused\":")
      json.integer(Int64(refused))
    }
    if let outcome {
      json.raw(",\"outcome\":")
      json.text(outcome)
    }
    json.raw(",\"digest\":")
    json.hex(digest)
    json.raw("}")
  }
}
