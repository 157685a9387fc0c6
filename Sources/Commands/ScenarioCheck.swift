import Lessons
import Quantities
import RaceEngine
import Scenarios

/// Checks scenario files and says all that is wrong with them; with --play it also plays them.
enum ScenarioCheck {
  /// `frontier scenario check`.
  static let spec = CommandSpec(
    path: ["scenario", "check"], summary: "Check scenario files, and say all that is wrong with them.",
    arguments: [
      ArgumentSpec("FILE", "A scenario's file, or the name of one that the program carries.", repeated: true)
    ],
    options: [
      OptionSpec("--play", "Play it too: who wins and should not, what never pays, and what each objective shows."),
      OptionSpec("--seeds", value: "A..B", "With --play: the seeds, each a block of races.", default: "1..16"),
      Jobs.option,
      OptionSpec("--json", "Write one JSON object for each file, in a line of its own."),
    ],
    examples: [
      "frontier scenario check scenarios/race-2023.json5",
      "frontier scenario check open-gambit --play  # its objectives with figures, and what play shows",
    ],
    discussion: """
      Every fault is a line FILE:LINE:COLUMN: what is wrong; what would mend it. A fault of syntax stands alone, since \
      what follows it cannot be read.

      With --play the usual length is played with the policies that par is measured with, which change seats within \
      each seed; with a lab that orders nothing (stalling), one that spends everything at once (greedy) and one that \
      does the opposite of what its role needs (wrong-way), each in every seat among the others; and with one sort of \
      order left out at a time. What is found is an error, or a note where a scenario can well be used, or where the \
      seeds are too few to be sure. Each objective is measured in two sets of the same races, with and without a \
      change: it holds where the mean difference is as large as expected, and its 95 % interval leaves out nothing. \
      The article "Lessons" of the documentation tells what each finding means.

      Exit codes: 0 no faults and no errors; 65 faults, or errors of play, or an objective that does not hold; 66 a \
      file that cannot be read.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    var play: PlaySettings?
    if arguments.flag("--play") {
      play = PlaySettings(seeds: try arguments.seedRange() ?? 1...16, jobs: try Jobs.count(arguments))
      guard let seeds = play?.seeds, seeds.upperBound - seeds.lowerBound < 1_000 else {
        throw CommandFailure(.usage, "--seeds asks for more than 1,000 blocks of races")
      }
    } else {
      for option in ["--seeds", Jobs.option.name] where arguments.isGiven(option) {
        throw CommandFailure(.usage, "\(option) says how to play, and nothing is played", remedy: "add --play")
      }
    }
    var worst = ExitCode.done
    for name in arguments.positionals {
      var result = CheckResult(name: name)
      result.read()
      if let play { try result.play(play, arguments) }
      if arguments.flag("--json") {
        try Output.standard.write(bytes: result.json())
      } else {
        try result.tell(arguments)
      }
      if result.exit.rawValue > worst.rawValue { worst = result.exit }
    }
    return worst
  }
}

/// How a check plays.
struct PlaySettings {
  /// The seeds, each a block of races.
  let seeds: ClosedRange<UInt64>
  /// How many races at once.
  let jobs: Int
}
