#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A talk with one program outside of any race, line by line.
struct ProbeSession {
  private let room: ProgramRoom
  private(set) var link: ProgramLink
  /// What the program said when it was started.
  private(set) var greeting: Greeting

  /// What went wrong.
  struct Failure: Error { let detail: String }

  /// Starts a program and waits until it is ready.
  init(_ command: ProgramCommand, in room: ProgramRoom) throws(Failure) {
    self.room = room
    do throws(ProgramRoom.StartFailure) {
      link = try room.fresh(command)
    } catch {
      throw Failure(detail: error.detail)
    }
    guard let line = Self.line(&link, within: room.settings.clocks.start) else {
      var detail = link.ending ?? "there was no `ready` within \(room.settings.clocks.start) ms"
      let last = link.errors.text.split(separator: "\n").suffix(3).joined(separator: " | ")
      if !last.isEmpty { detail += "; its standard error ends: \(last.suffix(400))" }
      room.end(link)
      throw Failure(detail: detail)
    }
    do throws(Greeting.Fault) {
      greeting = try Greeting(line)
    } catch {
      room.end(link)
      throw Failure(detail: error.detail)
    }
    link.greeting = greeting
  }

  /// Sends lines as they are.
  mutating func send(_ lines: [UInt8]) { link.send(lines) }

  /// Sends a line of text.
  mutating func send(_ text: String) { link.send(Array((text + "\n").utf8)) }

  /// The next line; nil where none comes in time, in milliseconds.
  mutating func line(within time: Int64) -> ArraySlice<UInt8>? { Self.line(&link, within: time) }

  /// Whether the program ends in time, in milliseconds.
  mutating func ends(within time: Int64) -> Bool {
    let deadline = ChildProcess.now + time * 1_000_000
    while ChildProcess.now < deadline {
      link.reap()
      if link.hasEnded { return true }
      usleep(2_000)
    }
    return false
  }

  /// Sends it a signal.
  func signal(_ number: Int32) { link.child.signal(number) }

  /// Lets it see the end of its input.
  mutating func closeInput() { link.closeInput() }

  /// Ends it.
  func close() { room.end(link) }

  private static func line(_ link: inout ProgramLink, within time: Int64) -> ArraySlice<UInt8>? {
    let deadline = ChildProcess.now + time * 1_000_000
    while true {
      if let line = link.line() { return line }
      let rest = deadline - ChildProcess.now
      guard rest > 0, !link.hasEnded, link.pendingBytes <= ReplyEvidence.longestLine else { return nil }
      var waits = link.waits()
      let step = min((rest + 999_999) / 1_000_000, link.isClosed ? 5 : .max)
      if poll(&waits, nfds_t(waits.count), Int32(clamping: step)) > 0 { link.take(waits[...]) } else { link.reap() }
    }
  }
}
