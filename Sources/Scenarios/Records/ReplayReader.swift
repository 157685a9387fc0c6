import RaceEngine

/// Reads replays, whole or as far as they were written.
public enum ReplayReader {
  /// What happens to a last line that was cut short.
  public enum Tail: Sendable {
    /// It is an error: to verify.
    case refused
    /// It is left out and reported in `Replay.droppedTail`: to resume and to show.
    case dropped
  }

  /// Reads a replay from a file.
  ///
  /// Broken seals and digests are not looked at here, except that of a last line that may be dropped: that is what
  /// `Replay.verify()` is for.
  ///
  /// - Throws: `RecordError`, with line and column.
  public static func read(_ file: String, tail: Tail = .refused) throws(RecordError) -> Replay {
    try read(try RecordFile.record(in: file), named: file, tail: tail)
  }

  /// Reads a replay that is to go on: a last line that was cut short is left out.
  ///
  /// - Returns: nil where nothing was begun: there is no file, or it was cut short within its header.
  /// - Throws: `RecordError`, with line and column.
  public static func readBegun(_ file: String) throws(RecordError) -> Replay? {
    let bytes: [UInt8]
    do throws(RecordError) {
      bytes = try RecordFile.record(in: file)
    } catch {
      if error.isAbsence { return nil }
      throw error
    }
    return bytes.contains(UInt8(ascii: "\n")) ? try read(bytes, named: file, tail: .dropped) : nil
  }

  /// Reads a replay from bytes.
  public static func read(
    _ bytes: [UInt8], named file: String, tail: Tail = .refused
  ) throws(RecordError) -> Replay {
    var replay: Replay?
    var start = 0
    var number = 0
    while start < bytes.count {
      number += 1
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
      let line: ReplayLine
      do throws(RecordError) {
        guard let end else { throw torn(file, number, column: bytes.count - start + 1) }
        line = try ReplayLine(bytes[start..<end], file: file, number: number, after: replay?.lastSeal ?? 0)
        if tail == .dropped, !line.isSealed, end + 1 == bytes.count { throw torn(file, number, column: 1) }
      } catch {
        guard tail == .dropped, replay != nil, (end ?? bytes.count) + 1 >= bytes.count else { throw error }
        replay?.droppedTail = DroppedTail(line: number, bytes: bytes.count - start)
        break
      }
      start = (end ?? bytes.count) + 1
      if replay == nil {
        replay = Replay(file: file, header: try ReplayHeader(from: line), line: line, length: start)
      } else {
        try replay?.take(line, endingAt: start)
      }
    }
    guard let replay else {
      throw .unreadable(file: file, line: 1, column: 1, message: "the file is empty; a replay starts with its header")
    }
    return replay
  }

  private static func torn(_ file: String, _ number: Int, column: Int) -> RecordError {
    .unreadable(file: file, line: number, column: column, message: "the last line was cut short")
  }
}

extension Replay {
  /// Takes in the next line.
  mutating func take(_ line: ReplayLine, endingAt end: Int) throws(RecordError) {
    guard final == nil else { throw line.error(at: line.node, "nothing may follow the last line of a race") }
    if line.node.member("end") != nil {
      // Sooner only where something ended the race for everybody.
      guard turns.count == Int(header.quarters) || turns.last?.endsEarly == true else {
        throw line.error(at: line.node, "the race ends after \(turns.count) of \(header.quarters) quarters")
      }
      isEndSealed = line.isSealed
      final = try tallies(in: line)
    } else {
      turns.append(try turn(in: line))
    }
    lastSeal = line.givenSeal
    length = end
  }

  private func turn(in line: ReplayLine) throws(RecordError) -> RecordedTurn {
    let number = try line.count("turn")
    guard Int(number) == turns.count else {
      throw line.error(at: line.node, "turn \(turns.count) should stand here, not turn \(number)")
    }
    guard number < header.quarters else {
      throw line.error(at: line.node, "the race has only \(header.quarters) quarters")
    }
    var sheets: [RecordedSheet] = []
    for node in try line.list("sheets") { sheets.append(try sheet(node, in: line, seat: sheets.count)) }
    guard sheets.count == header.lineup.count else {
      throw line.error(at: line.node, "there are \(sheets.count) sheets for \(header.lineup.count) seats")
    }
    let tables = try line.value("tables")
    guard case .object(let members) = tables.value else { throw line.error(at: tables, "`tables` must be an object") }
    var digests: [RecordedDigest] = []
    for member in members {
      guard let digest = member.node.hex else {
        throw line.error(at: member.node, "`tables.\(member.key)` must be 16 hexadecimal digits")
      }
      digests.append(RecordedDigest(table: member.key, digest: digest))
    }
    var figures: [PublicFigures] = []
    for node in try line.list("public") { figures.append(try row(node, "public", in: line)) }
    return RecordedTurn(
      turn: number, sheets: sheets, tables: digests, world: try line.hex("world"), labs: figures,
      news: line.node.member("news") == nil ? [] : try line.texts("news"), isSealed: line.isSealed)
  }

  private func sheet(_ node: JSON5Node, in line: ReplayLine, seat: Int) throws(RecordError) -> RecordedSheet {
    guard try line.integer("seat", of: node) == Int64(seat) else {
      throw line.error(at: node, "the sheet of seat \(seat) should stand here")
    }
    var orders = OrderSheet()
    let body = try line.value("orders", of: node)
    if header.rules != nil {
      var faults: [FieldFault] = []
      orders.read(from: body, path: "sheets[\(seat)].orders", &faults)
      if let fault = faults.first { throw line.error(fault) }
    }
    let refused = node.member("refused") == nil ? 0 : try line.count("refused", of: node)
    let foreign = header.rules == nil ? body.compactText : nil
    return RecordedSheet(
      orders: orders, foreign: foreign, refused: Int(refused), outcome: node.member("outcome")?.text?.shown,
      digest: try line.hex("digest", of: node))
  }

  private func tallies(in line: ReplayLine) throws(RecordError) -> [Goals.Tally] {
    var tallies: [Goals.Tally] = []
    for node in try line.list("final") { tallies.append(try row(node, "final", in: line)) }
    return tallies
  }

  /// A row of figures; of those from other rules only what is known.
  private func row<Row: Described>(_ node: JSON5Node, _ path: String, in line: ReplayLine) throws(RecordError) -> Row {
    var row = Row()
    var faults: [FieldFault] = []
    JSONFieldReader.read(&row, from: node, path: path, lenient: header.rules == nil, &faults)
    if let fault = faults.first { throw line.error(fault) }
    return row
  }
}
