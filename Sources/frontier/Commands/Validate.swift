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
      LineUp.option,
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
    let lineUp = try LineUp(arguments, seats: scenario.labs.count)
    let targets = try read(path, for: scenario.rules)
    let header = ReplayHeader(scenario, lineup: lineUp.names, seed: seeds.lowerBound)
    let races = try play(RunPlan(header, seeds: seeds), scenario.rules, lineUp, targets, jobs: jobs, arguments)
    let report = ValidationReport(
      header: header, seeds: seeds, name: targets.name, comparisons: targets.comparisons(races))
    if arguments.flag("--json") {
      try Output.standard.write(bytes: report.json())
    } else {
      try report.write(isFull: arguments.flag("--full"), arguments.style)
    }
    return .done
  }

  private static func read(_ path: String, for rules: Ruleset) throws(CommandFailure) -> TargetFile {
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
  private static func play(
    _ plan: RunPlan, _ rules: Ruleset, _ lineUp: LineUp, _ targets: TargetFile, jobs: Int, _ arguments: ParsedArguments
  ) throws(CommandFailure) -> [[TargetFile.Numbers]] {
    let seeds = plan.seeds
    let progress = BatchProgress(total: Int(seeds.upperBound - seeds.lowerBound) + 1, arguments)
    let played = Batch.run(Int(seeds.upperBound - seeds.lowerBound) + 1, jobs: jobs) { number in
      defer { progress.step() }
      let header = plan.header(seed: seeds.lowerBound + UInt64(number))
      let job = RaceJob(header: header, rules: rules, lineUp: lineUp, record: .none, keepsHistory: true)
      return Result { () throws(CommandFailure) in
        try job.play().history.map { targets.numbers(of: Chronicle($0, rules)) } ?? []
      }
    }
    progress.clear()
    var races: [[TargetFile.Numbers]] = []
    for race in played { if let race { races.append(try race.get()) } }
    return races
  }
}
