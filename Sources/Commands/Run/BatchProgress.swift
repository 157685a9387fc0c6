import Synchronization

/// Tells on standard error how far a batch is, from half a second on: one redrawn line on a terminal, else a line
/// every 30 seconds.
final class BatchProgress: Sendable {
  private struct State {
    var done = 0
    var failures = 0
    var lastShown: ContinuousClock.Instant?
    var isLineOpen = false
  }

  private let total: Int
  private let before: Int
  private let style: TerminalStyle
  private let isQuiet: Bool
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  /// Starts to count.
  ///
  /// - Parameters:
  ///   - total: How many there are.
  ///   - done: How many of them were done before; they do not count for the rate.
  ///   - arguments: How to write.
  init(total: Int, done: Int = 0, _ arguments: ParsedArguments) {
    self.total = total
    before = done
    style = arguments.noticeStyle
    isQuiet = arguments.isQuiet || total < 2
  }

  /// One more is done.
  ///
  /// - Parameters:
  ///   - failed: Whether it failed.
  ///   - note: What else there is to say; asked only when it is said.
  func step(failed: Bool = false, note: () -> String = { "" }) {
    state.withLock { state in
      state.done += 1
      if failed { state.failures += 1 }
      guard !isQuiet, before + state.done < total else { return }
      let now = ContinuousClock.now
      let isDue =
        if let last = state.lastShown {
          now - last >= (style.appendOnly ? .seconds(30) : .milliseconds(100))
        } else {
          now - start >= (style.appendOnly ? .seconds(30) : .milliseconds(500))
        }
      guard isDue else { return }
      state.lastShown = now
      let end = note()
      let whole = line(state, now - start) + (end.isEmpty ? "" : "; \(end)")
      let text = truncated(style.spelled(whole), to: style.width.map { $0 - 1 } ?? .max, mark: "")
      state.isLineOpen = !style.appendOnly
      Notices.write(style.appendOnly ? text + "\n" : "\r\u{1B}[K" + text)
    }
  }

  /// Takes the line away, before something else is written.
  func clear() {
    state.withLock { state in
      if state.isLineOpen { Notices.write("\r\u{1B}[K") }
      state.isLineOpen = false
    }
  }

  private func line(_ state: State, _ elapsed: Duration) -> String {
    let milliseconds = max(
      elapsed.components.seconds * 1_000 + elapsed.components.attoseconds / 1_000_000_000_000_000, 1)
    let rate = Int64(state.done) * 1_000 / milliseconds
    let left = Int64(total - before - state.done) * milliseconds / Int64(max(state.done, 1)) / 1_000
    let failures = state.failures == 0 ? "" : ", \(state.failures) failed"
    return "\(before + state.done) of \(total) races\(failures), \(rate) a second, \(left) s left"
  }
}
