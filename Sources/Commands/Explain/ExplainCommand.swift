import Arena
import Foundation
import Quantities
import RaceEngine
import Scenarios

/// Says which decisions made a lab's result, and what luck did to it.
enum ExplainCommand {
  /// `frontier explain`.
  static let spec = CommandSpec(
    path: ["explain"],
    summary: "Say which decisions of a recorded race made a lab's result, and what was luck.",
    arguments: [ArgumentSpec("FILE", "A replay; or several, or a folder of them.", repeated: true)],
    options: [
      RaceQuestion.seatOption,
      OptionSpec("--of", value: "P", "In several races: every seat that this policy played, as line-ups name it."),
      OptionSpec("--against", value: "P", "The policy whose orders the lab's are held against.", default: "steady"),
      OptionSpec(
        "--futures", value: "N", "Value each quarter in so many other futures, and the largest in as many again.",
        default: "50 in a race of 32 quarters, 200 in one of 8; in several races 4 and 16"),
      Jobs.option,
      OptionSpec("--json", "Write one JSON object."),
    ],
    examples: [
      "frontier explain race.replay.jsonl  # your best and your worst quarters",
      "frontier explain race.replay.jsonl --seat Halcyon --against open-champion  # another lab, another measure",
      "frontier explain runs --of 'exec:python3 bot.py'  # which habits of a bot win races, and which lose them",
    ],
    discussion: """
      From each quarter the race is played on twice: with the orders that the lab gave in it, and with those that another \
      policy would have given there. From the next quarter on that policy orders for the lab in both, so the difference \
      at the end is what this quarter's orders were worth against its. Both have the same luck: first that of the race, \
      then that of other futures, whose mean says what the orders were worth before anybody knew the luck. The quarters \
      that brought or cost most are valued a second time, in futures that had no part in choosing them, and taken apart \
      by kinds of orders. A kind's figure is what one's own orders of that kind were worth beside one's own others; these \
      need not sum to the quarter's.

      Of several races, or of a folder of them, no single quarter is told but what each kind of orders was worth in a \
      race: each is exchanged alone in every quarter, and a race is one observation. 'frontier run --seeds A..B --replay \
      DIR' writes such a folder.

      Rivals that are policies of this program answer what they see; 'steady' orders for people, programs and policies \
      that look ahead.

      Exit codes: 64 no such seat or policy, 65 the replay cannot be read, was changed or is of other rules, 66 it is \
      missing.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let files = try Self.files(arguments)
    guard files.isEmpty else { return try habits(files, arguments) }
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

  /// The replays of several races; empty where one is asked about by itself.
  private static func files(_ arguments: ParsedArguments) throws(CommandFailure) -> [String] {
    var files: [String] = []
    var isOne = arguments.positionals.count == 1 && !arguments.isGiven("--of")
    for path in arguments.positionals {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
        files.append(path)
        continue
      }
      isOne = false
      let names = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
      let found = names.filter { $0.hasSuffix(".replay.jsonl") }.map { "\(path)/\($0)" }
      guard !found.isEmpty else {
        throw CommandFailure(
          .noInput, "there is no replay in \(path), none that is called SOMETHING.replay.jsonl",
          remedy: "frontier run --seeds 1..16 --replay DIR writes some")
      }
      files += found
    }
    return isOne ? [] : files
  }

  /// What kinds of orders were worth over several races.
  private static func habits(_ files: [String], _ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let (player, other) = (arguments.value("--of"), arguments.value("--against") ?? "steady")
    var units: [HabitAccount.Unit] = []
    var names: Set<String> = []
    for file in files {
      let replay = try ReplayDiff.read(file)
      guard replay.isFinished else {
        Notices.line("\(file) is left out: its race is not over")
        continue
      }
      let rules = try replay.faithfulRules()
      let lineup = replay.header.lineup
      var asked: [Seat] = []
      if let player {
        asked = lineup.indices.filter { lineup[$0] == player }.map { Seat($0) }
      } else {
        asked = [try RaceQuestion(replay).seat(arguments)]
      }
      for seat in asked {
        let seats = try WhatIfSeats(replay, seat, against: other, arguments)
        names.insert(lineup[Int(seat.index)])
        units.append(HabitAccount.Unit(replay: replay, seat: seat, rules: rules, seats: seats))
      }
    }
    guard let first = units.first else {
      throw CommandFailure(
        .usage, player.map { "“\($0)” played in none of these races" } ?? "none of these races is over",
        remedy: "name a policy as 'frontier replay show' shows it")
    }
    guard Set(units.map(\.replay.header.scenario)).count == 1 else {
      throw CommandFailure(.usage, "these races are of several scenarios", remedy: "give races of one scenario")
    }
    let futures =
      try arguments.integer("--futures", in: 1...10_000) ?? max(128 / Int(first.replay.header.quarters), 2)
    let account = try HabitAccount(units, futures: futures, arguments)
    let page = HabitPage(
      account, player ?? (names.count == 1 ? names.first! : "the lab"), against: other, futures: futures,
      first.replay.header, arguments.style)
    if arguments.flag("--json") { try Output.standard.line(page.json) } else { try page.write() }
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
