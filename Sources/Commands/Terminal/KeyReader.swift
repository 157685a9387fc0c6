#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Waits for keys on a terminal in raw mode.
struct KeyReader {
  /// What ended a wait.
  enum Event: Equatable {
    /// A key.
    case key(Key)
    /// The window changed, or the program was stopped and continued: what was drawn must be drawn again.
    case redraw
    /// The time is over, and no key came.
    case quiet
    /// The input ended, or a signal asked for the end.
    case end
  }

  private var decoder = KeyDecoder()

  /// Whether all that has arrived was taken.
  var isEmpty: Bool { decoder.isEmpty }

  /// Forgets what was typed ahead.
  mutating func forget() {
    decoder = KeyDecoder()
    tcflush(0, TCIFLUSH)
  }

  /// Waits for a key.
  /// - Parameter wait: How long at most; nil: until something happens.
  mutating func next(within wait: Duration? = nil) -> Event {
    let end = wait.map { ContinuousClock.now + $0 }
    while true {
      if let key = decoder.next(final: false) { return .key(key) }
      var waits = [
        pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
        pollfd(fd: TerminalGuard.wakeDescriptor, events: Int16(POLLIN), revents: 0),
      ]
      let left = end.map { Int32(max(0, (($0 - ContinuousClock.now) / .milliseconds(1)).rounded(.up))) }
      // An escape by itself is known by the silence that follows it.
      let ready = poll(&waits, 2, decoder.isEmpty ? left ?? -1 : 100)
      if ready == 0, let key = decoder.next(final: true) { return .key(key) }
      if waits[1].revents != 0 { TerminalGuard.drainWakes() }
      if !TerminalGuard.isRaw || Interrupt.requested != nil { return .end }
      if TerminalGuard.takeResized() || TerminalGuard.takeRedraw() { return .redraw }
      if ready == 0, let end, end <= .now { return .quiet }
      guard ready > 0, waits[0].revents != 0 else { continue }
      var chunk = [UInt8](repeating: 0, count: 4096)
      let count = systemRead(0, &chunk, chunk.count)
      if count > 0 {
        decoder.append(chunk[..<count])
      } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
        return .end
      }
    }
  }
}
