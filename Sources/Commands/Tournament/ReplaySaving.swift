import Arena
import RaceEngine
import Scenarios

/// Which races of a tournament are written down turn by turn.
enum ReplaySaving: Sendable, Equatable {
  /// None.
  case none
  /// All.
  case all
  /// Those in which the first policy played and did not win.
  case losses
  /// A part of all, chosen by the races' ids, in parts per million.
  case part(UInt64)

  /// The option.
  static let option = OptionSpec(
    "--save-replays", value: "WHICH",
    "Write replays into DIR/replays: all, none, losses of the first policy, or a part such as 1%.", default: "none")

  /// What the arguments ask for.
  static func read(_ arguments: ParsedArguments) throws(CommandFailure) -> ReplaySaving {
    guard let text = arguments.value(option.name) else { return .none }
    switch text {
    case "none": return .none
    case "all": return .all
    case "losses": return .losses
    default:
      guard text.hasSuffix("%"), let percent = Double(text.dropLast()), 0...100 ~= percent else {
        throw arguments.wrong(option.name, text, "all, none, losses, or a part such as 1%")
      }
      return .part(UInt64((percent * 10_000).rounded()))
    }
  }

  /// Whether a race is written down.
  func includes(_ race: PlannedRace, _ record: RaceRecord) -> Bool {
    switch self {
    case .none: return false
    case .all: return true
    case .part(let part): return race.id % 1_000_000 < part
    case .losses:
      let best = record.scores.max() ?? 0
      let mine = race.lineUp.indices.filter { race.lineUp[$0] == 0 }
      return !mine.isEmpty && !mine.contains { record.scores[$0] == best }
    }
  }

  /// Plays a race again and writes it down; what is known of it must come out.
  ///
  /// - Parameter tape: What every seat ordered, turn by turn, where the policies are not asked again.
  static func save(
    _ race: PlannedRace, _ record: RaceRecord, of request: TournamentRequest, _ tape: [[OrderSheet]]?, to file: String
  ) throws(CommandFailure) {
    var lineUp = request.field.lineUp(race.lineUp)
    if let tape {
      lineUp.stored = lineUp.policies.indices.map { seat in TapedPolicy(tape.map { $0[seat] }) }
    }
    let job = RaceJob(
      header: request.replayHeader(of: race), rules: request.rules, lineUp: lineUp,
      record: .continued(file), keepsHistory: false)
    let outcome = try job.play()
    guard outcome.world == record.world else {
      throw CommandFailure(
        .internalFault, "race \(race.number) came out different when it was played again for its replay")
    }
  }
}
