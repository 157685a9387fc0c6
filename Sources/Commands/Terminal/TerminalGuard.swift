import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Owns every change made to the terminal, and undoes it on each way out: a crash, a signal and Ctrl-Z included.
///
/// Handlers are in force only while something is changed. A signal that ends the program restores the terminal, then
/// goes to whoever handled it before; so install `Interrupt` first.
enum TerminalGuard {
  /// What is changed at present.
  struct Modes: OptionSet {
    let rawValue: UInt8
    /// Keys arrive one at a time, unechoed, and pasted text is marked.
    static let raw = Modes(rawValue: 1)
    /// The alternate screen is shown.
    static let alternateScreen = Modes(rawValue: 2)
    /// The cursor is hidden.
    static let hiddenCursor = Modes(rawValue: 4)
  }

  private static let active = Atomic<UInt8>(0)
  private static let armed = Atomic<Bool>(false)
  private static let resized = Atomic<Bool>(false)
  private static let redraw = Atomic<Bool>(false)
  private static let memory = TerminalMemory()

  /// Makes what handlers use, so that none is made inside a handler.
  static func prepare() {
    _ = active.load(ordering: .relaxed)
    _ = armed.load(ordering: .relaxed)
    _ = resized.load(ordering: .relaxed)
    _ = redraw.load(ordering: .relaxed)
    _ = memory.wakeRead
  }

  /// Changes the terminal; false where it cannot be changed.
  static func enter(_ modes: Modes) -> Bool {
    prepare()
    let current = Modes(rawValue: active.load(ordering: .acquiring))
    if current.isEmpty { guard memory.readSettings() else { return false } }
    // Also where something is changed already: an interrupt has taken its handler out.
    arm()
    return apply(modes, onTopOf: current)
  }

  /// Undoes some of the changes, and the handlers with the last one.
  static func leave(_ modes: Modes) {
    let current = Modes(rawValue: active.load(ordering: .acquiring))
    undo(modes.intersection(current), drain: true)
    let rest = current.subtracting(modes)
    active.store(rest.rawValue, ordering: .releasing)
    if rest.isEmpty { disarm() }
  }

  /// Undoes everything, or all but some changes. Safe in a signal handler.
  static func restore(but kept: Modes = []) {
    let current = Modes(rawValue: active.load(ordering: .acquiring))
    active.store(current.intersection(kept).rawValue, ordering: .releasing)
    undo(current.subtracting(kept), drain: false)
  }

  /// Whether raw mode is in force; false after a signal has restored the terminal.
  static var isRaw: Bool { Modes(rawValue: active.load(ordering: .acquiring)).contains(.raw) }

  /// Whether the window changed since the last question.
  static func takeResized() -> Bool { resized.exchange(false, ordering: .acquiringAndReleasing) }

  /// Whether the program was stopped and continued since the last question.
  static func takeRedraw() -> Bool { redraw.exchange(false, ordering: .acquiringAndReleasing) }

  /// A descriptor that becomes readable when a signal arrives.
  static var wakeDescriptor: Int32 { memory.wakeRead }

  /// Wakes whoever waits for a key. Safe in a signal handler.
  static func wake() {
    var byte: UInt8 = 0
    let saved = errno
    _ = write(memory.wakeWrite, &byte, 1)
    errno = saved
  }

  /// Forgets the wakes so far.
  static func drainWakes() {
    var bytes: (UInt64, UInt64) = (0, 0)
    while read(memory.wakeRead, &bytes, 16) == 16 {}
  }

  private static func apply(_ modes: Modes, onTopOf current: Modes) -> Bool {
    if modes.contains(.raw) {
      guard tcsetattr(0, TCSADRAIN, memory.raw) == 0 else {
        if current.isEmpty { disarm() }
        return false
      }
    }
    active.store(current.union(modes).rawValue, ordering: .releasing)
    // Cleared on both ways, for terminals that have only one screen.
    if modes.contains(.alternateScreen) { memory.send("\u{1B}[?1049h\u{1B}[2J\u{1B}[H") }
    if modes.contains(.hiddenCursor) { memory.send("\u{1B}[?25l") }
    if modes.contains(.raw) { memory.send("\u{1B}[?2004h") }
    return true
  }

  private static func undo(_ modes: Modes, drain: Bool) {
    if modes.contains(.raw) { memory.send("\u{1B}[?2004l") }
    if modes.contains(.hiddenCursor) { memory.send("\u{1B}[?25h") }
    if modes.contains(.alternateScreen) { memory.send("\u{1B}[2J\u{1B}[H\u{1B}[?1049l") }
    if modes.contains(.raw) { tcsetattr(0, drain ? TCSADRAIN : TCSANOW, memory.cooked) }
  }

  // MARK: Handlers

  /// Puts the handlers in force. Whoever handled a signal before is asked once, or the handlers would follow themselves.
  private static func arm() {
    let isFirst = !armed.exchange(true, ordering: .acquiringAndReleasing)
    for (index, number) in TerminalMemory.ending.enumerated() {
      var action = Signals.action({ number in TerminalGuard.end(number) }, flags: Int32(SA_ONSTACK))
      sigaction(number, &action, isFirst ? memory.former + index : nil)
    }
    var stop = Signals.action({ _ in TerminalGuard.stop() })
    sigaction(SIGTSTP, &stop, isFirst ? memory.formerStop : nil)
    var resume = Signals.action({ _ in TerminalGuard.resume() })
    sigaction(SIGCONT, &resume, nil)
    var resize = Signals.action({ _ in TerminalGuard.resize() })
    sigaction(SIGWINCH, &resize, nil)
  }

  private static func disarm() {
    guard armed.exchange(false, ordering: .acquiringAndReleasing) else { return }
    for (index, number) in TerminalMemory.ending.enumerated() { sigaction(number, memory.former + index, nil) }
    sigaction(SIGTSTP, memory.formerStop, nil)
    signal(SIGCONT, SIG_DFL)
    signal(SIGWINCH, SIG_DFL)
  }

  /// Restores, then lets the former handler, or the default, have the signal. An interrupt that somebody handles ends
  /// nothing yet, and secrets stay on their own screen.
  private static func end(_ number: Int32) {
    let isNoted = number == SIGINT && memory.index(of: number).map { Signals.isHandled(memory.former[$0]) } == true
    restore(but: isNoted ? .alternateScreen : [])
    if let index = memory.index(of: number) { sigaction(number, memory.former + index, nil) }
    wake()
    raise(number)
  }

  private static func stop() {
    let modes = Modes(rawValue: active.load(ordering: .acquiring))
    restore()
    sigaction(SIGTSTP, memory.formerStop, nil)
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGTSTP)
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
    raise(SIGTSTP)
    var action = Signals.action({ _ in TerminalGuard.stop() })
    sigaction(SIGTSTP, &action, nil)
    _ = apply(modes, onTopOf: [])
    redraw.store(true, ordering: .releasing)
    wake()
  }

  private static func resume() {
    if isRaw { tcsetattr(0, TCSADRAIN, memory.raw) }
    redraw.store(true, ordering: .releasing)
    wake()
  }

  private static func resize() {
    resized.store(true, ordering: .releasing)
    wake()
  }
}
