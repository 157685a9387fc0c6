#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A program that was started: its number and the ends of its pipes.
struct ChildProcess: Sendable {
  /// Why a program could not be started.
  struct Failure: Error { let code: Int32 }

  /// Its process, which leads a group of its own.
  let process: pid_t
  /// Writes to its standard input, without waiting.
  let input: Int32
  /// Reads its standard output, without waiting.
  let output: Int32
  /// Reads its standard error, without waiting.
  let errors: Int32

  /// Starts a program in a process group of its own, with the usual handling of signals and no descriptor but three.
  ///
  /// - Parameters:
  ///   - words: The program, found in the search path, and its arguments.
  ///   - environment: `NAME=value` each.
  init(_ words: [String], environment: [String]) throws(Failure) {
    var ends: [Int32] = []
    func closeAll() { for end in ends { close(end) } }
    for _ in 0..<3 {
      var pair: [Int32] = [0, 0]
      guard pipe(&pair) == 0 else {
        let code = errno
        closeAll()
        throw Failure(code: code)
      }
      // One thread starts all programs, so that none is born between the two calls.
      for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      ends += pair
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, end) in [(0, ends[0]), (1, ends[3]), (2, ends[5])] as [(Int32, Int32)] {
      posix_spawn_file_actions_adddup2(&actions, end, descriptor)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, words[0], &actions, &attributes, &arguments, &variables)
    guard code == 0 else {
      closeAll()
      throw Failure(code: code)
    }
    for end in [ends[0], ends[3], ends[5]] { close(end) }
    (self.process, input, output, errors) = (process, ends[1], ends[2], ends[4])
    for end in [input, output, errors] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
  }

  /// Closes its standard input.
  func closeInput() { close(input) }
  /// Closes what it writes to.
  func closeOutputs() {
    close(output)
    close(errors)
  }

  /// Sends a signal to the program and all that it started.
  func signal(_ number: Int32) { kill(-process, number) }

  /// How it ended, in words; nil while it runs. Once told, the system has forgotten it.
  func ended() -> String? {
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) != 0 else { return nil }
    let (signal, code) = (status & 0x7F, status >> 8 & 0xFF)
    if signal != 0 { return "it was ended by signal \(signal)" }
    // What ran it passes the signal on as a number.
    return "it ended with exit code \(code)" + (code > 128 && code < 193 ? ", as after signal \(code - 128)" : "")
  }

  /// The time of a clock that nobody sets, in nanoseconds.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
