import Arena
import Reports
import Scenarios

/// Says why a lab stands where it stands after a quarter.
enum Why {
  /// `frontier why`.
  static let spec = CommandSpec(
    path: ["why"], summary: "Say what moved a lab's money, chips, people and points in a quarter.",
    arguments: [ArgumentSpec("FILE", "A replay.")],
    options: [
      RaceQuestion.seatOption,
      OptionSpec(
        "--turn", value: "T", "The quarter: its date, such as 2024Q1, or its number, counted from 0.",
        default: "the last one that was played"),
      OptionSpec("--full", "Show every movement, however small, and every figure."),
      OptionSpec(
        "--known-to", value: "M", "Show what seat or lab M may know of it; the rest is summed as not known to it."),
      OptionSpec("--json", "Write one JSON object."),
    ],
    examples: [
      "frontier why race.replay.jsonl  # your last quarter",
      "frontier why race.replay.jsonl --seat Halcyon --turn 2024Q1 --full  # all that moved Halcyon in that quarter",
    ],
    discussion: """
      The race is played again with a ledger, so the answer is the books', not a guess: the movements of a good sum to \
      its change. Each line names who was on the other side and the rule that moved it. What happened to the lab, such as \
      stars who moved, agreements, purchases and who was caught, stands first. Points are explained by what the goals \
      look at: the best released model, the founders' part of the market value, standing, and, where the scenario has \
      them, mission and survival.

      With --json, the numbers are whole steps: those of the lab before and after, and the movements, as 'frontier run \
      --json' writes them.

      Exit codes: 64 no such seat or turn, 65 the replay cannot be read, was changed or is of other rules, 66 it is \
      missing.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let replay = try RaceQuestion.replay(arguments)
    let question = RaceQuestion(replay)
    let seat = try question.seat(arguments)
    let viewer = try question.seat("--known-to", arguments)
    let turn = try question.turn(arguments)
    let moment = Moment(try History(of: replay), seat: seat, turn: turn, viewer: viewer)
    if arguments.flag("--json") {
      try Output.standard.line(WhyJSON().text(moment, replay.header))
    } else {
      try WhyPage(moment, replay, isFull: arguments.flag("--full"), arguments.style).write()
    }
    return .done
  }
}
