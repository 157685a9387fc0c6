#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What signal handlers read: fixed memory, made once and never freed.
final class TerminalMemory: @unchecked Sendable {
  /// The signals that end the program, faults included.
  static let ending: [Int32] = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGBUS, SIGABRT, SIGTRAP, SIGILL, SIGFPE]

  /// The settings found at the start, and those for raw mode.
  let cooked: UnsafeMutablePointer<termios>, raw: UnsafeMutablePointer<termios>
  /// The former actions, in the order of `ending`, and that of SIGTSTP.
  let former: UnsafeMutablePointer<sigaction>, formerStop: UnsafeMutablePointer<sigaction>
  /// The two ends of the pipe that wakes a waiting reader.
  let wakeRead: Int32, wakeWrite: Int32
  private let screen: Int32
  private let numbers: UnsafeMutablePointer<Int32>
  private let count: Int

  /// Makes the pipe, the memory and a stack for handlers of stack overflow.
  init() {
    cooked = .allocate(capacity: 1)
    cooked.initialize(to: termios())
    raw = .allocate(capacity: 1)
    raw.initialize(to: termios())
    count = Self.ending.count
    former = .allocate(capacity: count)
    former.initialize(repeating: sigaction(), count: count)
    formerStop = .allocate(capacity: 1)
    formerStop.initialize(to: sigaction())
    numbers = .allocate(capacity: count)
    for (index, number) in Self.ending.enumerated() { (numbers + index).initialize(to: number) }
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      for end in ends {
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      }
    }
    (wakeRead, wakeWrite) = (ends[0], ends[1])
    screen = isatty(2) == 1 ? 2 : 1
    var stack = stack_t()
    sigaltstack(nil, &stack)
    if stack.ss_flags & Int32(bitPattern: UInt32(2)) != 0 {  // SS_DISABLE: there is none yet.
      let size = 64 * 1024
      stack = stack_t()
      stack.ss_sp = .allocate(byteCount: size, alignment: 16)
      stack.ss_size = size
      sigaltstack(&stack, nil)
    }
  }

  /// Reads the settings of the terminal on standard input; false where there is none.
  func readSettings() -> Bool {
    guard tcgetattr(0, cooked) == 0 else { return false }
    raw.pointee = cooked.pointee
    cfmakeraw(raw)
    raw.pointee.c_oflag |= tcflag_t(OPOST)
    return true
  }

  /// The place of a signal in `ending`. Safe in a signal handler.
  func index(of number: Int32) -> Int? {
    for index in 0..<count where numbers[index] == number { return index }
    return nil
  }

  /// Writes a control sequence. Safe in a signal handler.
  func send(_ sequence: StaticString) {
    _ = write(screen, sequence.utf8Start, sequence.utf8CodeUnitCount)
  }
}
