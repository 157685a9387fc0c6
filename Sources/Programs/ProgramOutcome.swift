import Scenarios

/// How asking a program ended: one code for each way to fail.
public enum ProgramOutcome: String, Sendable, Hashable, CaseIterable {
  /// The sandbox that was required is not there.
  case sandboxUnavailable = "sandbox-unavailable"
  /// The program could not be started.
  case startFailed = "start-failed"
  /// It did not say `ready` in time, or said something else.
  case handshakeFailed = "handshake-failed"
  /// It ended, by a signal or by itself, before it answered.
  case crashed
  /// It closed its output and runs on.
  case closedOutput = "closed-output"
  /// Its line is longer than 1 MiB.
  case lineTooLong = "line-too-long"
  /// It took longer than one turn may take.
  case timeout
  /// It took longer than its turns may take together.
  case bankExhausted = "bank-exhausted"
  /// Its line is no JSON in UTF-8, or nested too deeply.
  case badJSON = "bad-json"
  /// Its line is JSON, but no answer to what it was asked.
  case badSchema = "bad-schema"
  /// An order cannot be read, or is not legal; the rest of the answer stands.
  case illegalOrder = "illegal-order"
  /// It answered.
  case answered

  /// Whether the whole answer is lost, so that the rule for faults applies.
  public var isFault: Bool { self != .answered && self != .illegalOrder }

  /// What it means, in one line.
  public var meaning: String {
    switch self {
    case .sandboxUnavailable: "the sandbox that was required is not there"
    case .startFailed: "the program could not be started"
    case .handshakeFailed: "the program did not say `ready` as it should"
    case .crashed: "the program ended before it answered"
    case .closedOutput: "the program closed its output and ran on"
    case .lineTooLong: "the line is longer than 1 MiB"
    case .timeout: "the turn took too long"
    case .bankExhausted: "the turns of the race took too long together"
    case .badJSON: "the line is no JSON"
    case .badSchema: "the line is no answer to what was asked"
    case .illegalOrder: "an order cannot be read or is not legal"
    case .answered: "answered"
    }
  }
}

/// What is known of a program that was asked, and what it comes to.
///
/// A whole line that arrived in time counts, whatever came after it. Without one, the first of these holds: the program
/// has ended, it closed its output, its line is too long, its turn is over, its bank is empty.
public struct ReplyEvidence: Sendable, Hashable {
  /// When a whole line had arrived, in nanoseconds after the question; nil: none has.
  public var lineAfter: Int64?
  /// How many bytes of a line without an end have arrived.
  public var pendingBytes = 0
  /// Whether the program has ended.
  public var hasEnded = false
  /// Whether its output was closed.
  public var isClosed = false
  /// How long ago the question was put, in nanoseconds.
  public var elapsed: Int64 = 0
  /// The clock of the turn, in nanoseconds.
  public var turn: Int64
  /// What is left in the bank, in nanoseconds.
  public var bank: Int64

  /// The most bytes of a line, with its line feed.
  public static let longestLine = 1 << 20

  /// Nothing has come yet.
  public init(turn: Int64, bank: Int64) {
    self.turn = turn
    self.bank = bank
  }

  /// The time after which there is nothing to wait for, in nanoseconds.
  public var limit: Int64 { min(turn, bank) }

  /// What it comes to so far; nil: wait on.
  public var outcome: ProgramOutcome? {
    if let lineAfter, lineAfter <= limit { return .answered }
    if hasEnded { return .crashed }
    if isClosed { return .closedOutput }
    if pendingBytes >= Self.longestLine { return .lineTooLong }
    let time = max(elapsed, lineAfter ?? 0)
    if time >= turn { return .timeout }
    return time >= bank ? .bankExhausted : nil
  }
}

/// A fault of a program, as it is logged.
public struct ProgramFault: Sendable {
  /// What happened.
  public var outcome: ProgramOutcome
  /// The program's command.
  public var program: String
  /// Its seat, from 0.
  public var seat: Int
  /// The turn, from 0.
  public var turn: Int32
  /// What was wrong, in words.
  public var detail: String
  /// The first 500 characters of the line that it wrote; empty where there is none.
  public var line = ""
  /// How long it took, in milliseconds.
  public var milliseconds: Int64 = 0
  /// The line that it was sent.
  public var input = ""
  /// The end of what it wrote to standard error, at most 64 KiB of the race.
  public var errors = ""

  /// The beginning of its line and the end of its standard error, as a terminal may show them; empty where it wrote
  /// neither.
  public var evidence: [String] {
    var evidence: [String] = []
    if !line.isEmpty { evidence.append("it wrote: \(String(line.prefix(200)).shown)") }
    let last = errors.split(separator: "\n").suffix(2).joined(separator: " | ").suffix(300)
    if !last.isEmpty { evidence.append("its standard error ends: \(String(last).shown)") }
    return evidence
  }
}

/// What a program did in a turn that costs nothing and is worth knowing.
public struct ProgramRemark: Sendable {
  /// The program's command.
  public var program: String
  /// Its seat, from 0.
  public var seat: Int
  /// The turn, from 0.
  public var turn: Int32
  /// The orders that were left out: where each stood in the answer, and what was wrong with it.
  public var refused: [(place: String, message: String)] = []
  /// What it has written to standard error since the last remark, at most 64 KiB.
  public var said = ""
}
