import Arena
import Policies
import Quantities
import RaceEngine
import Scenarios
import TextUI

/// Says what a decision was worth: plays a recorded race again with one quarter's orders changed.
enum WhatIfCommand {
  /// `frontier whatif`.
  static let spec = CommandSpec(
    path: ["whatif"],
    summary: "Play a recorded race again with other orders in one quarter: what was a decision worth?",
    arguments: [ArgumentSpec("FILE", "A replay.")],
    options: [
      RaceQuestion.seatOption,
      OptionSpec("--turn", value: "T", "The quarter: its date, such as 2024Q1, or its number, counted from 0."),
      OptionSpec(
        "--orders", value: "LINE",
        "Give these orders too, parted by ';' as in play; each takes the place of the one of its kind.",
        repeated: true),
      OptionSpec(
        "--without", value: "LINE",
        "Leave out orders that were given, parted by ';': a verb, or a verb and whom or what it is about; 'all' for all.",
        repeated: true),
      OptionSpec(
        "--then", value: "P",
        "Who orders for the lab in later quarters: a policy, or 'recorded' for what was ordered again as far as it can.",
        default: "its own policy; steady for a person or a program"),
      OptionSpec(
        "--rivals", value: "answer|recorded",
        "Whether rivals that are policies answer what they see then, or order what was recorded.", default: "answer",
        choices: ["answer", "recorded"]),
      OptionSpec(
        "--futures", value: "N", "Compare in so many other futures too, whose luck from the quarter on is drawn anew.",
        default: "100; 0 where policies look ahead"),
      Jobs.option,
      OptionSpec("--json", "Write one JSON object."),
    ],
    examples: [
      "frontier whatif race.replay.jsonl --turn 2024Q1 --without release  # had you kept the model",
      "frontier whatif race.replay.jsonl --turn 4 --orders 'train 2 40%; hire researchers 30 at $2M'  # another plan",
    ],
    discussion: """
      Every draw of a race has an address, so the race with the change has the luck of the race that was played. What \
      differs comes of the change, and of what rivals make of it. Whether it was wise is another question, since nobody \
      knew the luck: so both are compared in other futures too, in each of which the luck from that quarter on is the \
      same with the change and without. The mean of the differences is what the decision was worth before the dice fell, \
      with a 95 % interval.

      In later quarters the labs of policies are theirs, and 'steady' orders for people and programs, with the change and \
      without: what was recorded was an answer to another race, with other models and other sums. '--then recorded' gives \
      the record again all the same, and tells what of it could not stand.

      Exit codes: 64 no such seat or turn, or orders that cannot stand, 65 the replay cannot be read, was changed or is \
      of other rules, 66 it is missing.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let replay = try RaceQuestion.replay(arguments)
    guard arguments.value("--turn") != nil else {
      throw CommandFailure(.usage, "which quarter is changed?", remedy: "name it by --turn, a date or a number from 0")
    }
    let question = RaceQuestion(replay)
    let seat = try question.seat(arguments)
    let turn = try question.turn(arguments)
    let seats = try WhatIfSeats(replay, seat, arguments)
    let race = try race(of: replay, turn, seat, seats)
    let change = try SheetChange(race, replay, arguments)
    let futures = try arguments.integer("--futures", in: 0...10_000) ?? (seats.isSlow ? 0 : 100)
    let answer = try WhatIfAnswer(race, change, futures: futures, replay, arguments)
    if arguments.flag("--json") {
      try Output.standard.line(WhatIfJSON.text(answer, seats, replay.header))
    } else {
      try WhatIfPage(answer, seats, replay, arguments.style).write()
    }
    return .done
  }

  /// The race when the quarter is about to be played; it must come out as it was recorded so far.
  private static func race(
    of replay: Replay, _ turn: Int, _ seat: Seat, _ seats: WhatIfSeats
  ) throws(CommandFailure) -> WhatIf {
    let rules = try replay.faithfulRules()
    do throws(RaceError) {
      return try WhatIf(
        rules, seed: replay.header.seed, recorded: replay.turns.map { $0.sheets.map(\.orders) }, turn: turn,
        seat: seat, players: seats.players)
    } catch {
      throw CommandFailure(.internalFault, "\(replay.file) could not be played up to turn \(turn)")
    }
  }
}
