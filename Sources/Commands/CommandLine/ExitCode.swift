#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the program answers to the shell, after `sysexits.h`.
enum ExitCode: Int32, CaseIterable, Sendable {
  /// Done.
  case done = 0
  /// The answer is no: a check failed, two races differ, something is missing.
  case no = 1
  /// The command line is wrong.
  case usage = 64
  /// A file or an input has wrong contents.
  case badData = 65
  /// An input is missing or cannot be read.
  case noInput = 66
  /// A service or a sandbox is not available.
  case unavailable = 69
  /// A fault in the program.
  case internalFault = 70
  /// An output cannot be created.
  case cannotCreate = 73
  /// Reading or writing failed.
  case inputOutput = 74
  /// Not now, but perhaps later.
  case tryAgain = 75
  /// Ended by SIGINT.
  case interrupted = 130
  /// Ended by SIGTERM.
  case terminated = 143

  /// What the code means, in a few words.
  var summary: String {
    switch self {
    case .done: "done"
    case .no: "the answer is no"
    case .usage: "the command line is wrong"
    case .badData: "the data are wrong"
    case .noInput: "an input is missing or cannot be read"
    case .unavailable: "a service or a sandbox is not available"
    case .internalFault: "a fault in the program"
    case .cannotCreate: "an output cannot be created"
    case .inputOutput: "reading or writing failed"
    case .tryAgain: "not now; try again"
    case .interrupted: "interrupted (SIGINT)"
    case .terminated: "terminated (SIGTERM)"
    }
  }
}

/// Why a command could not do its work, in words for the person who gave it.
struct CommandFailure: Error, Equatable, Sendable {
  /// The answer to the shell.
  var exit: ExitCode
  /// What is wrong and why, without a final stop; empty to end silently.
  var message: String
  /// What to do about it.
  var remedy: String?

  /// A failure with its exit code, what is wrong, and what to do.
  init(_ exit: ExitCode, _ message: String, remedy: String? = nil) {
    self.exit = exit
    self.message = message
    self.remedy = remedy
  }

  /// Nobody reads standard output any more: ends silently.
  static let closedPipe = CommandFailure(.done, "")

  /// A failed system call, told by its error number.
  static func io(_ what: String, code: Int32, remedy: String? = nil) -> CommandFailure {
    let advice = code == ENOSPC ? "free some space, or write elsewhere" : nil
    return CommandFailure(.inputOutput, "\(what): \(reason(code))", remedy: remedy ?? advice)
  }

  /// The system's words for an error number, in lower case.
  static func reason(_ code: Int32) -> String {
    let text = strerror(code).map { String(cString: $0) } ?? "error \(code)"
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
