import Arena
import Quantities
import RaceEngine
import Scenarios

/// Says which decisions made a lab's result, and what luck did to it.
enum ExplainCommand {
  /// `frontier explain`.
  static let spec = CommandSpec(
    path: ["explain"],
    summary: "Say which decisions of a recorded race made a lab's result, and what was luck.",
    arguments: [ArgumentSpec("FILE", "A replay.")],
    options: [
      RaceQuestion.seatOption,
      OptionSpec("--against", value: "P", "The policy whose orders the lab's are held against.", default: "steady"),
      OptionSpec(
        "--futures", value: "N", "Value each quarter in so many other futures, and the largest in as many again.",
        default: "50 in a race of 32 quarters, 200 in one of 8"),
      Jobs.option,
      OptionSpec("--json", "Write one JSON object."),
    ],
    examples: [
      "frontier explain race.replay.jsonl  # your best and your worst quarters",
      "frontier explain race.replay.jsonl --seat Halcyon --against open-champion  # another lab, another measure",
    ],
    discussion: """
      From each quarter the race is played on twice: with the orders that the lab gave in it, and with those that another \
      policy would have given there. From the next quarter on that policy orders for the lab in both, so the difference \
      at the end is what this quarter's orders were worth against its. Both have the same luck: first that of the race, \
      then that of other futures, whose mean says what the orders were worth before anybody knew the luck. The quarters \
      that brought or cost most are valued a second time, in futures that had no part in choosing them, and taken apart \
      by kinds of orders. A kind's figure is what one's own orders of that kind were worth beside one's own others; these \
      need not sum to the quarter's.

      Rivals that are policies of this program answer what they see; 'steady' orders for people, programs and policies \
      that look ahead.

      Exit codes: 64 no such seat or policy, 65 the replay cannot be read, was changed or is of other rules, 66 it is \
      missing.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let replay = try RaceQuestion.replay(arguments)
    let question = RaceQuestion(replay)
    let seat = try question.seat(arguments)
    let seats = try WhatIfSeats(replay, seat, against: arguments.value("--against") ?? "steady", arguments)
    // About as much work for a short race as for a long one.
    let futures = try arguments.integer("--futures", in: 8...10_000) ?? min(max(1_600 / replay.turns.count, 50), 200)
    let race = try replay.faithfulRace()
    let account = try RaceAccount(
      race, try starts(of: replay, race.rules, seat, seats), replay.header.cast, futures: futures, arguments)
    if arguments.flag("--json") {
      try Output.standard.line(ExplainJSON.text(account, seat, seats, replay))
    } else {
      try ExplainPage(account, seat, seats, replay, arguments.style).write()
    }
    return .done
  }

  /// The race before each quarter that was played.
  private static func starts(
    of replay: Replay, _ rules: Ruleset, _ seat: Seat, _ seats: WhatIfSeats
  ) throws(CommandFailure) -> [WhatIf] {
    let recorded = replay.turns.map { $0.sheets.map(\.orders) }
    var starts: [WhatIf] = []
    for turn in recorded.indices {
      do throws(RaceError) {
        starts.append(
          try WhatIf(
            rules, seed: replay.header.seed, recorded: recorded, turn: turn, seat: seat, players: seats.players))
      } catch {
        throw CommandFailure(.internalFault, "\(replay.file) could not be played up to turn \(turn)")
      }
    }
    return starts
  }
}
