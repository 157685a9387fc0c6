import Arena
import Quantities
import RaceEngine
import Scenarios
import TextUI

/// Says why a lab stands where it stands after a quarter.
enum Why {
  /// `frontier why`.
  static let spec = CommandSpec(
    path: ["why"], summary: "Say what moved a lab's money, chips, people and points in a quarter.",
    arguments: [ArgumentSpec("FILE", "A replay.")],
    options: [
      OptionSpec("--seat", value: "N", "The lab, from 0.", default: "0"),
      OptionSpec("--turn", value: "T", "The quarter, from 0.", default: "the last one that was played"),
      OptionSpec("--full", "Show every movement, however small, and every figure."),
      OptionSpec(
        "--known-to", value: "M", "Show what seat M may know of it; the rest is summed as not known to that seat."),
      OptionSpec("--json", "Write one JSON object."),
    ],
    examples: [
      "frontier why race.replay.jsonl  # the last quarter of seat 0",
      "frontier why race.replay.jsonl --seat 2 --turn 5 --full  # all that moved seat 2 in turn 5",
    ],
    discussion: """
      The race is played again with a ledger, so the answer is the books', not a guess: the movements of a good sum to \
      its change. Each line names who was on the other side and the rule that moved it. Points are explained by what \
      the goals look at: the best released model, the founders' part of the market value, and standing.

      With --json, the numbers are whole steps: those of the lab before and after, and the movements, as 'frontier run \
      --json' writes them.

      Exit codes: 64 no such seat or turn, 65 the replay cannot be read, was changed or is of other rules, 66 it is \
      missing.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let replay = try ReplayDiff.read(arguments.positional(0) ?? "")
    let seat = try chosen("--seat", arguments, replay) ?? Seat(0)
    let viewer = try chosen("--known-to", arguments, replay)
    guard let last = replay.turns.indices.last else {
      throw CommandFailure(.usage, "no quarter of \(replay.file) was played yet", remedy: "play on with --resume")
    }
    let turn = try arguments.integer("--turn", in: 0...1_000) ?? last
    guard turn <= last else {
      throw CommandFailure(
        .usage, "there is no turn \(turn) in \(replay.file)", remedy: "its turns are 0 to \(last)")
    }
    let moment = Moment(try History(of: replay), seat: seat, turn: turn, viewer: viewer)
    if arguments.flag("--json") {
      try Output.standard.line(WhyJSON().text(moment, replay.header))
    } else {
      try WhyPage(moment, replay.header, isFull: arguments.flag("--full"), arguments.style).write()
    }
    return .done
  }

  private static func chosen(
    _ name: String, _ arguments: ParsedArguments, _ replay: Replay
  ) throws(CommandFailure) -> Seat? {
    guard let number = try arguments.integer(name, in: 0...1_000) else { return nil }
    guard replay.header.labs.indices.contains(number) else {
      throw CommandFailure(
        .usage, "there is no seat \(number) in \(replay.file)",
        remedy: "its seats are 0 to \(replay.header.labs.count - 1)")
    }
    return Seat(number)
  }
}
