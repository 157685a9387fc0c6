import Arena
import RaceEngine
import Scenarios
import Validation

/// Compares the history that a scenario grows with published figures.
enum Validate {
  /// `frontier validate`.
  static let spec = CommandSpec(
    path: ["validate"], summary: "Compare the history that a scenario grows with published figures.",
    arguments: [ScenarioChoice.argument],
    options: [
      OptionSpec("--targets", value: "FILE", "The published figures, in JSON5."),
      OptionSpec("--seeds", value: "A..B", "Play one race for each seed from A to B.", default: "1..16"),
      OptionSpec(
        LineUp.option.name, value: "P,P,…", "The policies, one for each seat in order, or one for all of them.",
        default: "\(ParField.names.joined(separator: ", ")) in turn"),
      ScenarioChoice.quarters,
      Jobs.option,
      OptionSpec("--full", "Tell also what each target says, and who says so."),
      OptionSpec("--json", "Write the comparison as one JSON object."),
    ],
    examples: [
      "frontier validate race-2023 --targets scenarios/race-2023.targets.json5 --seeds 1..16",
      "frontier validate race-2023 --targets scenarios/race-2023.targets.json5 --full  # with sentences and sources",
    ],
    discussion: """
      A target is a published figure with a band, beside an observable: a number of a race's history, such as what \
      customers spent in a quarter. A target is in where the median over the seeds lies in its band; a race that has \
      no such number counts as beyond every band. The article "Validation" of the documentation tells how target \
      files are written.

      Two guesses that know nothing of the model stand beside it. "Held" is what would be if every field had stayed \
      at its first value. "Past" is what would be if the past that the target gives had gone on: a line by least \
      squares through the logarithms of its values, or through the values themselves where they are points or \
      logarithms. A model that is no better than these explains nothing.

      Without --seats the field plays that par is measured with: in the race of seed s, seat i is played by the \
      policy of number (i + s) mod \(ParField.policies.count) of those named below.

      The comparison names the scenario's digest, so that it can be seen whether the scenario was changed to please. \
      Exit codes: 0 the comparison was made, whatever it says; 65 a file has faults; 66 it cannot be read.
      """,
    run: run)

  /// The seeds that are played unless others are asked for.
  private static let seeds: ClosedRange<UInt64> = 1...16

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    guard let path = arguments.value("--targets") else {
      throw CommandFailure(
        .usage, "'frontier validate' needs --targets FILE", remedy: "'frontier validate --help' has an example")
    }
    let seeds = try arguments.seedRange() ?? seeds
    guard seeds.upperBound - seeds.lowerBound < UInt64(RunRequest.most) else {
      throw CommandFailure(.usage, "--seeds asks for more than \(RunRequest.most) races")
    }
    let jobs = try Jobs.count(arguments)
    let scenario = try ScenarioChoice.load(arguments)
    let isFixed = arguments.value(LineUp.option.name) != nil
    let lineUp = isFixed ? try LineUp(arguments, seats: scenario.labs.count) : nil
    let targets = try read(path, for: scenario.rules)
    let races = try play(scenario, seeds, lineUp, targets, jobs: jobs, arguments)
    let report = ValidationReport(
      scenario: scenario, seeds: seeds, lineUp: lineUp?.names, name: targets.name,
      comparisons: targets.comparisons(races))
    if arguments.flag("--json") {
      try Output.standard.write(bytes: report.json())
    } else {
      try report.write(isFull: arguments.flag("--full"), arguments.style)
    }
    return .done
  }

  /// Reads a file of targets for a race's rules.
  static func read(_ path: String, for rules: Ruleset) throws(CommandFailure) -> TargetFile {
    do throws(ScenarioFaults) {
      return try TargetReader.read(path: path, for: rules)
    } catch {
      let first = error.faults[0]
      if error.isUnreadable {
        throw CommandFailure(.noInput, "\(first.file): \(first.problem)", remedy: first.remedy)
      }
      throw CommandFailure(.badData, "the targets cannot be used\n" + error.description)
    }
  }

  /// Plays every race and takes the numbers of each; the histories are not kept.
  ///
  /// - Parameter lineUp: Who plays every race; nil for the field of par, which rotates with the seed.
  private static func play(
    _ scenario: Scenario, _ seeds: ClosedRange<UInt64>, _ lineUp: LineUp?, _ targets: TargetFile, jobs: Int,
    _ arguments: ParsedArguments
  ) throws(CommandFailure) -> [[TargetFile.Numbers]] {
    let count = Int(seeds.upperBound - seeds.lowerBound) + 1
    let progress = BatchProgress(total: count, arguments)
    let played = Batch.run(count, jobs: jobs) { number in
      defer { progress.step() }
      let seed = seeds.lowerBound + UInt64(number)
      let lineUp = lineUp ?? ParField.lineUp(seed: seed, seats: scenario.labs.count)
      let header = ReplayHeader(scenario, lineup: lineUp.names, seed: seed)
      let job = RaceJob(header: header, rules: scenario.rules, lineUp: lineUp, record: .none, keepsHistory: true)
      return Result { () throws(CommandFailure) in
        try job.play().history.map { targets.numbers(of: Chronicle($0, scenario.rules)) } ?? []
      }
    }
    progress.clear()
    var races: [[TargetFile.Numbers]] = []
    for race in played { if let race { races.append(try race.get()) } }
    return races
  }
}
