import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Buffered writing to a descriptor, in which no failure is lost.
///
/// A closed pipe throws `CommandFailure.closedPipe`, which ends the program silently; a full disk or a broken device
/// throws a failure with exit code 74, at the write that met it or at the last `flush`.
final class Output: Sendable {
  private struct State {
    var buffer: [UInt8] = []
    var failure: CommandFailure?
  }

  /// Results, on standard output.
  static let standard = Output(descriptor: 1, name: "standard output")

  private let descriptor: Int32
  private let name: String
  private let isTerminal: Bool
  private let state = Mutex(State())

  /// Writes to an open descriptor; `name` is what messages call it.
  init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
    isTerminal = isatty(descriptor) == 1
  }

  /// Ignores SIGPIPE, and keeps files that are opened later from taking the number of a closed standard stream.
  ///
  /// A child that is started later should have SIGPIPE reset to the default. Writing to a standard output that was
  /// closed still fails.
  static func prepareProcess() {
    Signals.ignore(SIGPIPE)
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", descriptor == 2 ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes text as it is.
  func write(_ text: String) throws(CommandFailure) {
    try state.withLock { state throws(CommandFailure) in
      if let failure = state.failure { throw failure }
      state.buffer.append(contentsOf: text.utf8)
      if state.buffer.count >= 1 << 16 || (isTerminal && state.buffer.last == 10) { try drain(&state) }
    }
  }

  /// Writes text and ends the line.
  func line(_ text: String = "") throws(CommandFailure) { try write(text + "\n") }

  /// Writes bytes as they are.
  func write(bytes: [UInt8]) throws(CommandFailure) {
    try state.withLock { state throws(CommandFailure) in
      if let failure = state.failure { throw failure }
      state.buffer.append(contentsOf: bytes)
      if state.buffer.count >= 1 << 16 { try drain(&state) }
    }
  }

  /// Writes out what is buffered, or throws the failure that an earlier write met.
  func flush() throws(CommandFailure) {
    try state.withLock { state throws(CommandFailure) in
      if let failure = state.failure { throw failure }
      try drain(&state)
    }
  }

  private func drain(_ state: inout State) throws(CommandFailure) {
    let fault = writeFully(state.buffer[...], to: descriptor)
    state.buffer.removeAll(keepingCapacity: true)
    guard fault != 0 else { return }
    let failure = fault == EPIPE ? .closedPipe : CommandFailure.io("cannot write to \(name)", code: fault)
    state.failure = failure
    throw failure
  }
}

/// Progress, prompts, warnings and errors, on standard error; nothing is thrown, for there is nowhere to say it.
enum Notices {
  /// Writes text as it is, after what is buffered for standard output.
  static func write(_ text: String) {
    try? Output.standard.flush()
    _ = writeFully(Array(text.utf8)[...], to: 2)
  }

  /// Writes text and ends the line.
  static func line(_ text: String) { write(text + "\n") }
}

/// Writes all bytes, going on after interruptions and partial writes; zero, or the error number.
private func writeFully(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Int32 {
  var rest = bytes
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count >= 0 {
      rest = rest.dropFirst(count)
      continue
    }
    switch errno {
    case EINTR: continue
    case EAGAIN:
      var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&wait, 1, -1)
    default: return errno
    }
  }
  return 0
}
