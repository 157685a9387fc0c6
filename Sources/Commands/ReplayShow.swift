import Quantities
import RaceEngine
import Scenarios
import TextUI

/// Shows what everybody could know of a recorded race, turn by turn.
enum ReplayShow {
  /// `frontier replay show`.
  static let spec = CommandSpec(
    path: ["replay", "show"], summary: "Show a replay: the labs and the news, turn by turn, and the orders.",
    arguments: [ArgumentSpec("FILE", "A replay.")],
    options: [
      OptionSpec("--turn", value: "T", "Show this turn only, from 0."),
      OptionSpec("--orders", "Show what each seat ordered, too."),
      ReplayInput.turns, ReplayInput.seat, ReplayInput.observe, ReplayInput.briefing,
    ],
    examples: [
      "frontier replay show race.replay.jsonl --turn 3 --orders",
      "frontier replay show race.replay.jsonl --input 3 --seat 1 | python3 bot.py  # one question, put again",
    ],
    discussion: """
      With --input, what a program in a seat was sent in that turn is written instead, with the lines that a program \
      needs before it; with 0..T the questions of all turns up to T. Orders that were refused are not in a replay, so \
      that their errors are missing.


      Nothing is played again and nothing is verified, so replays of other versions of the rules are shown as well. \
      With --plain, there is one table of all turns.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let replay = try ReplayDiff.read(arguments.positional(0) ?? "")
    if arguments.value(ReplayInput.turns.name) != nil { return try ReplayInput.write(replay, arguments) }
    try ReplayInput.checkUnused(arguments)
    var turns = replay.turns
    if let turn = try arguments.integer("--turn", in: 0...1_000) {
      guard turns.indices.contains(turn) else {
        throw CommandFailure(
          .usage, "there is no turn \(turn) in \(replay.file)",
          remedy: turns.isEmpty ? "nothing was played yet" : "its turns are 0 to \(turns.count - 1)")
      }
      turns = [turns[turn]]
    }
    if let changed = replay.changedSheet {
      Notices.line(
        arguments.noticeStyle.spelled(
          "frontier: the orders of seat \(changed.seat.index) in turn \(changed.turn) were changed after they were "
            + "recorded\n  'frontier replay verify' checks the whole file"))
    }
    let page = ReplayPage(replay, showsOrders: arguments.flag("--orders"), arguments.style)
    if arguments.style.plain {
      try page.plain(turns)
    } else {
      try page.head()
      for turn in turns { try page.turn(turn) }
      if !arguments.isGiven("--turn") { try page.end() }
    }
    return .done
  }
}
