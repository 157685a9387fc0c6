import Programs
import Quantities
import Scenarios

/// Writes what a program was sent in a race that was written down.
enum ReplayInput {
  /// Which questions.
  static let turns = OptionSpec(
    "--input", value: "TURN", "Write what a program was sent in this turn, or in turns A..B, as its lines.")
  /// Whose.
  static let seat = OptionSpec("--seat", value: "N", "With --input: the seat, from 0.", default: "0")
  /// Which parts.
  static let observe = OptionSpec(
    "--observe", value: "PART,…", "With --input: only these parts of the observation.", default: "all")
  /// Whether with text.
  static let briefing = OptionSpec("--briefing", "With --input: add the text that a person would read.")

  /// Refuses options that need another.
  static func checkUnused(_ arguments: ParsedArguments) throws(CommandFailure) {
    for option in [seat, observe, briefing] where arguments.isGiven(option.name) {
      throw CommandFailure(.usage, "\(option.name) needs --input TURN", remedy: "name the turn, from 0")
    }
  }

  /// Writes the lines.
  static func write(_ replay: Replay, _ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let range = try arguments.seedRange(turns.name) ?? 0...0
    let last = min(replay.turns.count, Int(replay.header.quarters) - 1)
    guard range.upperBound <= UInt64(max(last, 0)) else {
      throw CommandFailure(
        .usage, "there is no turn \(range.upperBound) in \(replay.file)", remedy: "its turns are 0 to \(last)")
    }
    let labs = replay.header.labs.count
    let place = try arguments.integer(seat.name, in: 0...(labs - 1)) ?? 0
    var parts: ObservationParts?
    if let names = try arguments.list(observe.name) {
      do throws(ObservationParts.Unknown) {
        parts = try ObservationParts(names)
      } catch {
        throw CommandFailure(
          .usage, "--observe names '\(error.name)', which is no part",
          remedy: Suggestion.phrase(for: error.name, among: ObservationParts.names)
            ?? "the parts are \(ObservationParts.names.joined(separator: ", "))")
      }
    }
    guard replay.header.rules != nil else {
      throw CommandFailure(reading: .otherRules(file: replay.file, version: replay.header.rulesVersion))
    }
    let lines = ProgramInput.lines(
      of: replay, seat: Seat(place), turns: Int(range.lowerBound)...Int(range.upperBound), parts: parts,
      wantsBriefing: arguments.flag(briefing.name))
    guard let lines else {
      throw CommandFailure(
        .badData, "\(replay.file) cannot be played again up to turn \(range.upperBound)",
        remedy: "'frontier replay verify' says where it differs")
    }
    try Output.standard.write(bytes: lines)
    return .done
  }
}
