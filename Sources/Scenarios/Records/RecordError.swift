#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a replay or a seed book could not be written, read or continued.
public enum RecordError: Error, Sendable, CustomStringConvertible {
  /// What was tried.
  public enum Action: String, Sendable {
    /// Opening the file.
    case open
    /// Reading from it.
    case read
    /// Writing to it.
    case write
  }

  /// There is such a file already, with something in it.
  case exists(file: String)
  /// Another program is writing it just now.
  case busy(file: String)
  /// The system said no; `code` is its error number.
  case system(Action, file: String, code: Int32)
  /// The text is not what it should be.
  case unreadable(file: String, line: Int, column: Int, message: String)
  /// The record does not stand up to playing it again, so it cannot be continued.
  case unfaithful(file: String, Verdict)
  /// The record was made with other rules, so it cannot be played again.
  case otherRules(file: String, version: Int)

  /// One line for people.
  public var description: String {
    switch self {
    case .exists(let file): "\(file) exists already; choose another name, or say that it may be replaced"
    case .busy(let file): "\(file) is being written by another program"
    case .system(let action, let file, let code): "cannot \(action.rawValue) \(file): \(Self.reason(code))"
    case .unreadable(let file, let line, let column, let message): "\(file):\(line):\(column): \(message)"
    case .unfaithful(let file, let verdict): "\(file): \(verdict)"
    case .otherRules(let file, let version): "\(file): \(Verdict.otherRules(version: version))"
    }
  }

  /// What an error number of the system means.
  static func reason(_ code: Int32) -> String {
    switch code {
    case ENOSPC: "no space left on the device"
    case EDQUOT: "the disk quota is used up"
    case EFBIG: "the file would become too large"
    case ENOENT: "there is no such file or folder"
    case EACCES, EPERM: "permission denied"
    case EISDIR: "it is a folder"
    case ENOTDIR: "a part of its path is not a folder"
    case EROFS: "the file system is read-only"
    case EPIPE: "nobody reads it"
    default: strerror(code).map { String(cString: $0) } ?? "error \(code)"
    }
  }
}

extension RecordError {
  /// Whether there is no such file.
  var isAbsence: Bool {
    if case .system(.open, _, ENOENT) = self { true } else { false }
  }
}
