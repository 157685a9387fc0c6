#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The lines between the game and one running program: nothing here waits, and nothing of the other side is trusted.
struct ProgramLink: Sendable {
  let child: ChildProcess
  /// What limits its number of processes, where something does.
  let cage: ProcessCage?
  /// Selected parts and wishes of its handshake; nil before it.
  var greeting: Greeting?
  /// The end of what it wrote to standard error in this race.
  var errors = ByteTail()
  /// Whether its standard output was closed.
  private(set) var isClosed = false
  /// How it ended; nil while it runs.
  private(set) var ending: String?
  private var unsent: [UInt8] = []
  private var sent = 0
  private var received: [UInt8] = []
  private var searched = 0
  private var isErrorsClosed = false
  private var isInputClosed = false
  /// Whether this end of its input was closed.
  private(set) var isInputShut = false

  /// Begins to talk.
  init(_ child: ChildProcess, _ cage: ProcessCage? = nil) {
    self.child = child
    self.cage = cage
  }

  /// Whether something that came was not taken.
  var hasSpoken: Bool { !received.isEmpty }
  /// How many bytes of a line without an end have come.
  var pendingBytes: Int { received.count }
  /// The beginning of what has come.
  var pending: ArraySlice<UInt8> { received.prefix(2_000) }
  /// Whether it has ended.
  var hasEnded: Bool { ending != nil }

  /// Sends a line, as far as the pipe takes it now.
  mutating func send(_ line: [UInt8]) {
    if sent == unsent.count {
      unsent = line
      sent = 0
    } else {
      unsent += line
    }
    flush()
  }

  private mutating func flush() {
    while sent < unsent.count, !isInputClosed {
      let count = unsent.withUnsafeBytes { write(child.input, $0.baseAddress! + sent, $0.count - sent) }
      if count > 0 {
        sent += count
      } else if count < 0, errno == EINTR {
        continue
      } else if count < 0, errno == EAGAIN {
        return
      } else {
        // Whoever reads no more may still answer what it has read.
        isInputClosed = true
      }
    }
  }

  /// What to wait for, in the order in which `take` expects it.
  func waits() -> [pollfd] {
    [
      pollfd(fd: sent < unsent.count && !isInputClosed ? child.input : -1, events: Int16(POLLOUT), revents: 0),
      pollfd(
        fd: isClosed || received.count > ReplyEvidence.longestLine ? -1 : child.output, events: Int16(POLLIN),
        revents: 0),
      pollfd(fd: isErrorsClosed ? -1 : child.errors, events: Int16(POLLIN), revents: 0),
    ]
  }

  /// Does what the system says can be done without waiting.
  mutating func take(_ found: ArraySlice<pollfd>) {
    let first = found.startIndex
    if found[first].revents != 0 { flush() }
    if found[first + 1].revents != 0 { readOutput() }
    if found[first + 2].revents != 0 { readErrors() }
    if isClosed || isErrorsClosed || isInputClosed { reap() }
  }

  /// Lets it see the end of its input.
  mutating func closeInput() {
    if !isInputShut { child.closeInput() }
    isInputShut = true
    isInputClosed = true
  }

  /// Asks whether it has ended.
  mutating func reap() {
    if ending == nil { ending = child.ended() }
  }

  private mutating func readOutput() {
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { room in
      while received.count <= ReplyEvidence.longestLine {
        let count = read(child.output, room.baseAddress, room.count)
        if count > 0 {
          received.append(contentsOf: room[..<count])
          if count < room.count { return }
        } else if count < 0, errno == EINTR {
          continue
        } else {
          if count == 0 || errno != EAGAIN { isClosed = true }
          return
        }
      }
    }
  }

  private mutating func readErrors() {
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { room in
      // A few at a time, so that whoever floods this pipe keeps nobody else waiting.
      for _ in 0..<16 {
        let count = read(child.errors, room.baseAddress, room.count)
        if count > 0 {
          errors.append(room[..<count])
          if count < room.count { return }
        } else if count < 0, errno == EINTR {
          continue
        } else {
          if count == 0 || errno != EAGAIN { isErrorsClosed = true }
          return
        }
      }
    }
  }

  /// Takes the next whole line, without its end; nil where none has come, or it is too long.
  mutating func line() -> ArraySlice<UInt8>? {
    guard let end = received[searched...].firstIndex(of: 10) else {
      searched = received.count
      return nil
    }
    guard end < ReplyEvidence.longestLine else { return nil }
    let line = received[..<end]
    received = end + 1 == received.count ? [] : Array(received[(end + 1)...])
    searched = 0
    return line.last == 13 ? line.dropLast() : line
  }
}
