/// How long a program may take. All are wall time, by a clock that nobody sets.
public struct ProgramClocks: Sendable, Hashable {
  /// From the start of a program to its `ready`, in milliseconds.
  public var start: Int64
  /// For one turn, in milliseconds.
  public var turn: Int64
  /// For all turns of one race together, in milliseconds.
  public var bank: Int64

  /// What no clock may exceed: an hour, in milliseconds.
  public static let ceiling: Int64 = 3_600_000
  /// Ten seconds to start, two for a turn, a minute for a race.
  public static let usual = ProgramClocks(start: 10_000, turn: 2_000, bank: 60_000)

  /// Clocks in milliseconds, each brought into 1 to an hour.
  public init(start: Int64, turn: Int64, bank: Int64) {
    func limited(_ value: Int64) -> Int64 { min(max(value, 1), Self.ceiling) }
    self.start = limited(start)
    self.turn = limited(turn)
    self.bank = limited(bank)
  }

  /// Clocks as they are written: `turn=0.5,bank=20`, in seconds; what is not named is as usual.
  ///
  /// - Returns: nil where a part is none of `start`, `turn` and `bank` with 0.001 to 3600 seconds.
  public init?(_ text: String) {
    self = .usual
    var told: Set<Substring> = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let pair = part.split(separator: "=", omittingEmptySubsequences: false)
      guard pair.count == 2, let seconds = Double(pair[1]), seconds >= 0.001, seconds <= 3_600,
        told.insert(pair[0]).inserted
      else { return nil }
      let value = Int64((seconds * 1_000).rounded())
      switch pair[0] {
      case "start": start = value
      case "turn": turn = value
      case "bank": bank = value
      default: return nil
      }
    }
  }

  /// The clocks as they are written.
  public var text: String { "start=\(Self.seconds(start)),turn=\(Self.seconds(turn)),bank=\(Self.seconds(bank))" }

  private static func seconds(_ value: Int64) -> String {
    var text = "\(value / 1_000)"
    guard value % 1_000 != 0 else { return text }
    let thousandths = "\(value % 1_000)"
    text += "." + String(repeating: "0", count: 3 - thousandths.count) + thousandths
    while text.hasSuffix("0") { text.removeLast() }
    return text
  }
}

/// What happens when a program fails.
public enum FaultRule: Sendable, Hashable {
  /// It has forfeited: its seat orders nothing for the rest of the race, and comes last with −3 points whatever its lab has.
  case strict
  /// For the turn, what holds without being ordered anew goes on, and the program is started again; after so many
  /// faults in a race, another policy plays on.
  case lenient(strikes: Int)
}

/// How programs are started, timed and judged.
public struct ProgramSettings: Sendable {
  /// How long they may take.
  public var clocks = ProgramClocks.usual
  /// What happens when one fails.
  public var rule = FaultRule.strict
  /// How they are shut in.
  public var sandbox = SandboxWish.auto
  /// What each may use.
  public var limits = ResourceLimits.usual

  /// The usual ones.
  public init() {}
}

/// What the system lets a program use, whatever the sandbox.
public struct ResourceLimits: Sendable, Hashable {
  /// Bytes of data: what the program asks the system for, not what it maps of files.
  public var data: Int64
  /// Seconds of processor time in all.
  public var processor: Int64
  /// Open files.
  public var files: Int64
  /// The size of a file that it writes, in bytes.
  public var fileSize: Int64
  /// Processes and threads of the user within the sandbox; without a sandbox the system counts all of the user's, and
  /// there is no such limit.
  public var processes: Int64

  /// 2 GiB of data, an hour of processor time, 256 files, 64 MiB a file, 256 processes.
  public static let usual = ResourceLimits(
    data: 2 << 30, processor: 3_600, files: 256, fileSize: 64 << 20, processes: 256)
}
