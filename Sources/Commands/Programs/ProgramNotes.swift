import Programs
import Scenarios
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Tells faults of programs: the first on standard error, and all in a log, with the orders that were refused and what
/// programs write to standard error.
final class ProgramNotes: Sendable {
  private static let most = 10

  private let log: Int32?
  private let style: TerminalStyle
  private let isQuiet: Bool
  private let told = Mutex(0)
  private let hasRemarked = Mutex(false)

  /// Opens the log, where one is wanted.
  init(_ arguments: ParsedArguments) throws(CommandFailure) {
    style = arguments.noticeStyle
    isQuiet = arguments.isQuiet
    guard let file = arguments.value(ProgramOptions.log.name) else {
      log = nil
      return
    }
    let descriptor = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw CommandFailure(.cannotCreate, "cannot write \(file): \(CommandFailure.reason(errno))")
    }
    log = descriptor
  }

  deinit { if let log { close(log) } }

  /// Tells what sandbox is in force.
  func announce(_ level: SandboxLevel, _ reason: String) {
    let text = level == .bubblewrap ? "bubblewrap and resource limits" : "resource limits alone"
    if !isQuiet {
      Notices.line(style.spelled("programs run in: \(text)" + (reason.isEmpty ? "" : " (\(reason))")))
    }
    var json = JSONBytes()
    json.object([("event", "sandbox"), ("level", level.rawValue), ("reason", reason)])
    append(json)
  }

  /// Takes a fault.
  func take(_ fault: ProgramFault) {
    let count = told.withLock { told in
      told += 1
      return told
    }
    if count <= Self.most {
      var text = "frontier: seat \(fault.seat), turn \(fault.turn), \(fault.program): \(fault.outcome.rawValue)"
      text += ": \(fault.detail)"
      for line in fault.evidence { text += "\n  \(line)" }
      Notices.line(style.spelled(text))
    } else if count == Self.most + 1 {
      Notices.line(style.spelled("frontier: there are more faults of programs; --program-log FILE keeps them all"))
    }
    var json = JSONBytes()
    json.raw("{\"event\":\"fault\",\"code\":")
    json.text(fault.outcome.rawValue)
    json.raw(",\"program\":")
    json.text(fault.program)
    json.raw(",\"seat\":")
    json.integer(Int64(fault.seat))
    json.raw(",\"turn\":")
    json.integer(Int64(fault.turn))
    json.raw(",\"milliseconds\":")
    json.integer(fault.milliseconds)
    for (key, text) in [
      (",\"detail\":", fault.detail), (",\"line\":", fault.line), (",\"input\":", fault.input),
      (",\"stderr\":", fault.errors),
    ] as [(StaticString, String)] {
      json.raw(key)
      json.text(text)
    }
    json.raw("}")
    append(json)
  }

  /// Takes a remark: the first order that was left out is told, and everything is logged.
  func take(_ remark: ProgramRemark) {
    if let first = remark.refused.first, !isQuiet {
      let isFirst = hasRemarked.withLock { hasRemarked in
        defer { hasRemarked = true }
        return !hasRemarked
      }
      if isFirst {
        Notices.line(
          style.spelled(
            "seat \(remark.seat), turn \(remark.turn), \(remark.program): an order was refused: \(first.place): "
              + "\(first.message); --program-log FILE keeps all that are"))
      }
    }
    for refused in remark.refused {
      log(remark, "refused", [(",\"place\":", refused.place), (",\"message\":", refused.message)])
    }
    if !remark.said.isEmpty { log(remark, "stderr", [(",\"text\":", remark.said)]) }
  }

  private func log(_ remark: ProgramRemark, _ event: String, _ texts: [(StaticString, String)]) {
    var json = JSONBytes()
    json.raw("{\"event\":")
    json.text(event)
    json.raw(",\"program\":")
    json.text(remark.program)
    json.raw(",\"seat\":")
    json.integer(Int64(remark.seat))
    json.raw(",\"turn\":")
    json.integer(Int64(remark.turn))
    for (key, text) in texts {
      json.raw(key)
      json.text(text)
    }
    json.raw("}")
    append(json)
  }

  /// One line in one write, so that lines of several threads do not mix.
  private func append(_ json: JSONBytes) {
    guard let log else { return }
    var bytes = json.bytes
    bytes.append(10)
    _ = bytes.withUnsafeBytes { write(log, $0.baseAddress, $0.count) }
  }
}
