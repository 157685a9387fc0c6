public import RaceEngine

/// Writes a replay as the race goes: each line in one write, so that a race killed at any moment can be resumed.
public struct ReplayWriter: ~Copyable {
  private var file: RecordFile
  private var encoder: ReplayEncoder

  /// Starts a replay and writes its header.
  ///
  /// - Parameters:
  ///   - file: Where to. A file that holds something is left alone unless it may be replaced.
  ///   - header: The race that is about to start.
  ///   - mayReplace: Whether a file that is there is emptied.
  /// - Throws: `RecordError` when the file exists or cannot be written.
  public init(creating file: String, _ header: ReplayHeader, mayReplace: Bool = false) throws(RecordError) {
    var output = try RecordFile(file, mayReplace ? .replacing : .new)
    var first = ReplayEncoder()
    try output.append(first.header(header))
    self.file = output
    encoder = first
  }

  /// Goes on with a replay that was read from its file; a dropped tail is cut off.
  ///
  /// - Throws: `RecordError` when the file cannot be written.
  public init(resuming replay: Replay) throws(RecordError) {
    file = try RecordFile(replay.file, .continuing(length: replay.length))
    encoder = ReplayEncoder(after: replay)
  }

  /// Adds a turn.
  ///
  /// - Parameters:
  ///   - sheets: The sheets that the race advanced with; seats without one ordered nothing.
  ///   - refused: How many orders were refused, by seat; may be left out.
  ///   - outcomes: What went wrong with programs in seats, by seat.
  ///   - race: The race after the turn.
  ///   - news: What was in the news.
  /// - Throws: `RecordError` when there is no room or the device fails; then the same turn may be tried again.
  public mutating func append(
    _ sheets: [VettedSheet], refused: [Int] = [], outcomes: [Int: String] = [:], after race: Race, news: [String] = []
  ) throws(RecordError) {
    var next = encoder
    try file.append(next.turn(sheets, refused: refused, outcomes: outcomes, after: race, news: news))
    encoder = next
  }

  /// Adds the last line, when the race is over.
  public mutating func finish(_ race: Race) throws(RecordError) {
    var next = encoder
    try file.append(next.end(race))
    encoder = next
  }
}
