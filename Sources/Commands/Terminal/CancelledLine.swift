import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Lets Ctrl-C cancel the line on a terminal that is read without editing.
enum CancelledLine {
  private static let flag = Atomic<Bool>(false)

  /// Whether the line was cancelled since the last question.
  static func take() -> Bool { flag.exchange(false, ordering: .acquiringAndReleasing) }

  /// Runs `body` with SIGINT cancelling the line, then gives SIGINT back.
  static func during<Result>(_ body: () -> Result) -> Result {
    _ = take()
    TerminalGuard.prepare()
    var former = sigaction()
    var action = Signals.action({ _ in CancelledLine.cancel() })
    sigaction(SIGINT, &action, &former)
    defer { sigaction(SIGINT, &former, nil) }
    return body()
  }

  private static func cancel() {
    flag.store(true, ordering: .releasing)
    TerminalGuard.wake()
  }
}
