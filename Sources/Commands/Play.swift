import Quantities
import RaceEngine
import Scenarios
import TextUI

/// `frontier play`: the race of one person or of friends in the terminal, or a script's.
enum Play {
  /// Where orders come from beside the keyboard.
  private static let ordersOption = OptionSpec(
    "--orders", value: "FILE", "Read orders from this file first, then from standard input if it is a terminal.")
  private static let replayOption = OptionSpec(
    "--replay", value: "FILE", "Save the race in this new file.", default: "one in the state folder")
  private static let resumeOption = OptionSpec("--resume", value: "FILE", "Go on with a race that was saved.")
  private static let seedOption = OptionSpec(
    "--seed", value: "S", "The seed of the race's luck, 0 to 2^64 - 1.", default: "one from the system")

  /// The command.
  static let spec = CommandSpec(
    path: ["play"], summary: "Lead a lab through a race.",
    arguments: [ScenarioChoice.argument],
    options: [
      PlayLineUp.seatOption, PlayLineUp.levelOption, PlayLineUp.seatsOption, PlayLineUp.hotSeatOption, seedOption,
      ScenarioChoice.quarters, PlayOpening.roundOption, replayOption, resumeOption, ordersOption,
    ] + ProgramOptions.all,
    examples: [
      "frontier play  # the standard race, at the keyboard",
      "frontier play first-steps --seat 1 --level novice  # a first race, as its second lab",
      "frontier play --seat lantern --seats steady --seed 7  # five steady rivals",
      "frontier play --hot-seat 3  # with two friends, at one keyboard",
      "frontier play --seed 7 < orders.txt  # a whole race by script",
      "frontier play open-gambit --round 1  # orders every quarter instead of once a round",
      "frontier play --resume race.replay.jsonl  # go on where it was left",
    ],
    discussion: """
      Orders are entered a line at a time; 'help' lists them, and 'help ORDER' tells an order's limits. The race is \
      saved after every quarter and can be gone on with after any end. A script's refused orders are told with \
      their line and the race goes on; when it ends before the race does, the exit code is 75.

      --level sets how strong every rival is. A novice has habits that it should not have and forgets what it would \
      order; fair rivals imagine the race a little before they order; hard and expert ones search for ways of their own, \
      experts for about a second a quarter. Their strength is counted in imagined quarters, so that a race is the same \
      on any machine.

      --hot-seat N seats N people at one keyboard, or as many as --seats has “you”. Each orders in turn and ends with \
      'end'; when all have, the quarter is played. What one sees is on a screen of its own, of which nothing is left \
      when the next sits down, and no line can be recalled by another; with --accessible or on a terminal that cannot be \
      cleared nothing is hidden.

      Some scenarios group their quarters into rounds. Orders are then given once a round: 'end' plays it to its end. \
      In its other quarters your lab gives no orders, so that what you set before stands (prices, the split of the \
      fleet, shares and discounts, a run under way), and what is ordered once (hires, purchases, rounds of funding, \
      releases, campaigns) is not repeated. Chips that you rent, a hand-picked unit and a budget to keep stars go on \
      through the round. Rivals that policies lead order every quarter. What a rival proposes and what a state asks bids \
      for cannot wait, so the round pauses for it, and you may order again. --round 1 plays quarter by quarter.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    Interrupt.install()
    try ProgramOptions.apply(arguments)
    let console = try PlayConsole(arguments, orders: arguments.value(ordersOption.name))
    guard let file = arguments.value(resumeOption.name) else { return try start(arguments, console) }
    try checkAlone(arguments)
    let replay = try SavedRace.read(file)
    let opening = try PlayOpening(resuming: replay, arguments.table.roster)
    try checkShared(opening, arguments)
    let session = PlaySession(opening, saved: try SavedRace(resuming: replay), console: console)
    if opening.isFinished { return try session.finish() }
    if !opening.table.race.isOver { try session.welcomeBack(opening) }
    return try play(session)
  }

  private static func start(_ arguments: ParsedArguments, _ console: PlayConsole) throws(CommandFailure) -> ExitCode {
    let opening = try PlayOpening(new: arguments)
    guard let scenario = opening.scenario else { return .internalFault }
    try checkShared(opening, arguments)
    var header = ReplayHeader(scenario, lineup: opening.lineUp.names, seed: opening.seed)
    header.round = opening.rounds.quarters
    let saved: SavedRace
    if let file = arguments.value(replayOption.name) {
      saved = try SavedRace(creating: file, header)
    } else {
      saved = try SavedRace(in: arguments.environment, header)
    }
    let session = PlaySession(opening, saved: saved, console: console)
    try session.welcome()
    return try play(session)
  }

  private static func play(_ session: PlaySession) throws(CommandFailure) -> ExitCode {
    let exit = try session.run()
    guard session.table.race.isOver else { return exit }
    try session.seal()
    return try session.finish()
  }

  /// People who share a keyboard order themselves, each when asked.
  private static func checkShared(_ opening: PlayOpening, _ arguments: ParsedArguments) throws(CommandFailure) {
    guard opening.lineUp.people.count > 1, arguments.environment.inputIsTerminal else { return }
    let isScripted = arguments.value(ordersOption.name).map { $0 != "-" } ?? false
    guard isScripted || !arguments.mayAsk else { return }
    throw CommandFailure(
      .usage,
      "several people at a keyboard are asked in turn, so \(isScripted ? ordersOption.name : "--no-input") cannot be",
      remedy: "leave it out, or give all orders on standard input")
  }

  /// A saved race brings its own scenario, seed and line-up.
  private static func checkAlone(_ arguments: ParsedArguments) throws(CommandFailure) {
    let others = [
      seedOption, PlayLineUp.seatOption, PlayLineUp.levelOption, PlayLineUp.seatsOption, PlayLineUp.hotSeatOption,
      ScenarioChoice.quarters, PlayOpening.roundOption, replayOption,
    ]
    let given = others.first { arguments.isGiven($0.name) }.map(\.name) ?? arguments.positional(0)
    guard let given else { return }
    throw CommandFailure(
      .usage, "--resume goes on with the race in the file, which cannot be changed by '\(given)'",
      remedy: "leave it out, or start a new race without --resume")
  }
}
