import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Turns the first SIGINT or SIGTERM into a flag, so that a batch finishes the running game and saves.
///
/// A second SIGINT ends the program at once with 130. A signal that was ignored at the start stays ignored.
enum Interrupt {
  private static let pending = Atomic<Int32>(0)

  /// Installs the handlers; later calls do nothing of note.
  static func install() {
    // The flag is made here, so that the handler never does so.
    _ = pending.load(ordering: .relaxed)
    TerminalGuard.prepare()
    for number in [SIGINT, SIGTERM] where !Signals.isIgnored(number) {
      var action = Signals.action({ number in Interrupt.note(number) }, flags: Int32(SA_RESTART))
      sigaction(number, &action, nil)
    }
  }

  /// The signal that asked the program to stop, if one did.
  static var requested: Int32? {
    let number = pending.load(ordering: .acquiring)
    return number == 0 ? nil : number
  }

  /// The exit code that says which signal asked the program to stop, if one did.
  static var exit: ExitCode? {
    requested.map { $0 == SIGTERM ? .terminated : .interrupted }
  }

  /// Forgets the request, for instance once a player has chosen to stay.
  static func clear() {
    pending.store(0, ordering: .releasing)
  }

  /// Runs in the signal handler: only calls that are safe there.
  private static func note(_ number: Int32) {
    let former = pending.exchange(number, ordering: .acquiringAndReleasing)
    if former != 0 && number == SIGINT {
      TerminalGuard.restore()
      _exit(130)
    }
    TerminalGuard.wake()
  }
}
