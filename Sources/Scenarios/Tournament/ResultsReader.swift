#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads the results of a tournament line by line, in room that does not grow with their number.
public struct ResultsReader: ~Copyable {
  /// The file.
  public let name: String
  /// What the file says of the tournament.
  public let header: TournamentHeader
  /// Where the reading stands: what is whole and sound up to here.
  public private(set) var mark = ResultsMark()
  /// How many bytes after that were cut short when the program was killed; known once all lines were read.
  public private(set) var droppedBytes = 0
  /// The result that was read last.
  public private(set) var last: TournamentLine?
  private var source: LineSource
  private var number = 1

  /// Opens a file and reads its header. A device holds nothing, whatever could be read from it.
  ///
  /// - Returns: nil where nothing was begun: there is no file, or it was cut short within its header.
  /// - Throws: `RecordError`, with the line, for a file that is no such thing.
  public static func open(_ name: String) throws(RecordError) -> ResultsReader? {
    var status = stat()
    if stat(name, &status) == 0, status.st_mode & S_IFMT == S_IFCHR { return nil }
    do throws(RecordError) {
      return try ResultsReader(name)
    } catch {
      if error.isAbsence { return nil }
      throw error
    }
  }

  private init?(_ name: String) throws(RecordError) {
    var source = try LineSource(name)
    guard let bytes = try source.next(), source.isWhole else { return nil }
    let line = try ReplayLine(bytes, file: name, number: 1, after: 0)
    header = try TournamentHeader(from: line)
    mark.length = bytes.count + 1
    mark.seal = line.foundSeal
    self.name = name
    self.source = source
  }

  /// The next result; nil when there is none any more.
  ///
  /// - Throws: `RecordError` when a line before the last one is damaged, with its number.
  public mutating func next() throws(RecordError) -> TournamentLine? {
    guard !mark.isFinished, let bytes = try source.next() else { return nil }
    number += 1
    let isWhole = source.isWhole
    let body = bytes.dropLast(Seal.length)
    let seal = Seal.of(body, after: mark.seal)
    var closing = JSONBytes()
    closing.raw(",\"seal\":")
    closing.hex(seal)
    closing.raw("}")
    guard isWhole, bytes.count > Seal.length, bytes.suffix(Seal.length).elementsEqual(closing.bytes) else {
      // A line that was cut short is the last thing that a killed program wrote.
      if try source.isLast() {
        droppedBytes = bytes.count
        return nil
      }
      throw damage("the line is damaged: its seal does not fit")
    }
    guard let line = TournamentLine(body) else {
      guard isEnd(body) else { throw damage("the line is not a result") }
      mark.isFinished = true
      mark.length += bytes.count + 1
      return nil
    }
    mark.note(line)
    mark.seal = seal
    mark.length += bytes.count + 1
    last = line
    return line
  }

  /// Where the line that was read last stands wrong.
  public func damage(_ message: String) -> RecordError {
    .unreadable(file: name, line: number, column: 1, message: message)
  }

  private func isEnd(_ body: ArraySlice<UInt8>) -> Bool {
    var scanner = LineScanner(body)
    return scanner.integer(after: "{\"end\":true,\"races\":") == Int64(mark.races)
      && scanner.hex(after: ",\"results\":") == mark.results && scanner.isAtEnd
  }
}

/// The lines of a file, one after the other.
private struct LineSource: ~Copyable {
  private let name: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var hasEnded = false
  /// Whether the last line that was given ended with a line feed.
  private(set) var isWhole = false

  init(_ name: String) throws(RecordError) {
    descriptor = Self.opened(name)
    guard descriptor >= 0 else { throw .system(.open, file: name, code: errno) }
    self.name = name
  }

  private static func opened(_ name: String) -> Int32 {
    #if canImport(Darwin)
      Darwin.open(name, O_RDONLY | O_CLOEXEC)
    #elseif canImport(Musl)
      Musl.open(name, O_RDONLY | O_CLOEXEC)
    #else
      Glibc.open(name, O_RDONLY | O_CLOEXEC)
    #endif
  }

  deinit { close(descriptor) }

  /// The next line without its line feed; nil at the end.
  mutating func next() throws(RecordError) -> ArraySlice<UInt8>? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        isWhole = true
        return buffer[start..<end]
      }
      searched = buffer.count
      if hasEnded {
        isWhole = false
        defer { start = buffer.count }
        return start < buffer.count ? buffer[start...] : nil
      }
      searched -= start
      try fill()
    }
  }

  /// Whether nothing follows.
  mutating func isLast() throws(RecordError) -> Bool {
    if start < buffer.count { return false }
    if !hasEnded { try fill() }
    return start == buffer.count && hasEnded
  }

  /// Reads on; what was given is forgotten.
  private mutating func fill() throws(RecordError) {
    buffer.removeFirst(start)
    start = 0
    let before = buffer.count
    guard before <= RecordFile.most else {
      let message = "a line is longer than \(RecordFile.most >> 20) MB, which is too much"
      throw .unreadable(file: name, line: 1, column: 1, message: message)
    }
    buffer.append(contentsOf: repeatElement(0, count: 1 << 16))
    var count: Int
    repeat {
      count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress?.advanced(by: before), 1 << 16) }
    } while count < 0 && errno == EINTR
    guard count >= 0 else { throw .system(.read, file: name, code: errno) }
    buffer.removeLast((1 << 16) - count)
    hasEnded = count == 0
  }
}
