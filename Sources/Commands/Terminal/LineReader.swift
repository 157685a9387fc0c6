#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What came of asking for a line.
enum LineResult: Equatable, Sendable {
  /// A line, without its end.
  case line(String)
  /// The input is at its end, or Ctrl-D was pressed on an empty line.
  case end
  /// Ctrl-C cancelled the line, or a signal asked the program to stop (see `Interrupt.requested`).
  case interrupted
  /// The line was longer than 64 KiB, and was dropped.
  case tooLong
}

/// Reads lines of any bytes without editing: from a pipe, a file, a dumb terminal, or under rlwrap.
struct LineReader {
  /// Bytes that a line may have.
  static let limit = 64 * 1024
  private var buffer: [UInt8] = []
  private var start = 0
  private var atEnd = false
  private let descriptor: Int32

  /// Reads from an open descriptor.
  init(descriptor: Int32 = 0) { self.descriptor = descriptor }

  /// The next line, its bytes repaired to UTF-8 and a carriage return at its end dropped.
  mutating func next() -> LineResult {
    var dropping = false
    var searched = start
    while true {
      if let newline = buffer[searched...].firstIndex(of: 10) {
        defer { start = newline + 1 }
        if dropping || newline - start > Self.limit { return .tooLong }
        return .line(decoded(buffer[start..<newline]))
      }
      if buffer.count - start > Self.limit { dropping = true }
      if dropping { start = buffer.count }
      if atEnd {
        defer { start = buffer.count }
        if dropping { return .tooLong }
        return start == buffer.count ? .end : .line(decoded(buffer[start...]))
      }
      buffer.removeFirst(start)
      start = 0
      searched = buffer.count
      guard fill() else { return .interrupted }
    }
  }

  private func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.last == 13 ? bytes.dropLast() : bytes, as: UTF8.self)
  }

  /// Reads more; false when a signal came instead.
  private mutating func fill() -> Bool {
    while true {
      var waits = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: TerminalGuard.wakeDescriptor, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&waits, 2, -1)
      if ready < 0 && errno != EINTR { break }
      if waits[1].revents != 0 { TerminalGuard.drainWakes() }
      if Interrupt.requested != nil || CancelledLine.take() { return false }
      guard ready > 0, waits[0].revents != 0 else { continue }
      var chunk = [UInt8](repeating: 0, count: 1 << 14)
      let count = systemRead(descriptor, &chunk, chunk.count)
      if count > 0 {
        buffer.append(contentsOf: chunk[..<count])
        return true
      }
      if count < 0 && (errno == EINTR || errno == EAGAIN) { continue }
      break
    }
    // An unreadable input ends like an empty one.
    atEnd = true
    return true
  }
}
