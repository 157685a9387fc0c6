/// Plays races without a screen.
enum Run {
  /// `frontier run`.
  static let spec = CommandSpec(
    path: ["run"], summary: "Play races without a screen.",
    arguments: [ScenarioChoice.argument],
    options: [
      LineUp.option,
      OptionSpec("--seed", value: "S", "The seed of one race.", default: "chosen by the system, and printed"),
      OptionSpec("--seeds", value: "A..B", "Play one race for each seed from A to B."),
      Jobs.option,
      ScenarioChoice.quarters,
      OptionSpec(
        "--replay", value: "FILE|DIR",
        "Write the race down as it goes; with --seeds, a folder with one file for each seed."),
      OptionSpec("--resume", value: "FILE|DIR", "Go on with a replay, or with a folder of them, after a stop."),
      OptionSpec("--each", "With --seeds, write a line for each race before the summary."),
      OptionSpec("--json", "Write one JSON object for each race, in a line of its own."),
    ] + ProgramOptions.all,
    examples: [
      "frontier run --seats steady --seed 7  # one race of six steady labs",
      "frontier run first-steps --seats steady,open-champion,uniform --seeds 1..64  # mean points and wins of 64 races",
      "frontier run --seats steady --seeds 1..16 --replay out  # sixteen replays in a folder",
      "frontier run --resume out  # go on after a stop",
      "frontier run --seats 'exec:python3 bot.py,steady,steady,steady,steady,steady' --seed 7  # a program in seat 0",
    ],
    discussion: """
      The scenario, the seed and the orders decide every bit of a race, so the same command gives the same bytes, \
      whatever --jobs says.

      Ctrl-C finishes the races under way, writes what there is, and prints the command that goes on. A replay is \
      written quarter by quarter, so a run that was killed can go on as well; the finished files are the same as those \
      of a run that was never stopped.

      \(ProgramOptions.discussion)

      \(RunLines.schema)
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    Interrupt.install()
    let jobs = try Jobs.count(arguments)
    let form: RunSession.Form =
      arguments.flag("--json") ? .json : arguments.flag("--each") ? .each : .tables
    try ProgramOptions.apply(arguments)
    let request = try RunRequest.read(arguments)
    if form == .each, !request.isBatch {
      throw CommandFailure(.usage, "--each needs --seeds", remedy: "leave one of them out, or write --seeds A..B")
    }
    if request.isBatch { try ProgramOptions.tryOut(request.lineUp.policies, arguments) }
    let session = RunSession(request, form, arguments)
    session.play(jobs: jobs)
    return try session.report()
  }
}
