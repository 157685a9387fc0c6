import RaceEngine
import Scenarios
import Validation

/// Holds a scenario's shared risk against two models of the literature.
enum Theory {
  /// `frontier theory`.
  static let spec = CommandSpec(
    path: ["theory"], summary: "Hold a scenario's shared risk against two models of races.",
    arguments: [
      ArgumentSpec("SCENARIO", "A scenario's name, or a file. The standard is \(standard).", optional: true)
    ],
    options: [
      OptionSpec("--seeds", value: "A..B", "Play one race for each seed from A to B at each point.", default: "1..100"),
      OptionSpec("--teams", value: "N,N,…", "How many labs race, from 2 to 8.", default: "2,5"),
      ScenarioChoice.quarters,
      Jobs.option,
      OptionSpec("--json", "Write the numbers as one JSON object."),
    ],
    examples: [
      "frontier theory  # the precipice beside the curves of Armstrong, Bostrom and Shulman",
      "frontier theory precipice --teams 2,3,4,5,6 --seeds 1..400",
    ],
    discussion: """
      Three tables. The first has the risk of the model of Armstrong, Bostrom and Shulman (2016) and the part of the \
      races that ended in a catastrophe, at each effect of capability, enmity, number of labs, and knowledge of \
      capabilities. The labs are equal but for their capability, which is drawn for each seed, and their safety work \
      is that of the model's equilibrium; else they play as "steady" does. "Bent" is what the model's \
      winners would bring about if all labs were as safe as they: the model's risk, bent by how the game answers to \
      safety. The second table has what the model claims, \
      and whether the races go the same way by more than luck. The third has the regions of the race of Han, Pereira, \
      Santos and Lenaerts (2020), which is computed and not played.

      The article "Theory" of the documentation has the models, their derivation, and where the game deviates. \
      Exit codes: 0 the tables were made, whatever they say; 65 the scenario has no safety work or no catastrophe.
      """,
    run: run)

  private static let standard = "precipice"
  private static let seeds: ClosedRange<UInt64> = 1...100
  private static let teams = [2, 5]

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let seeds = try arguments.seedRange() ?? seeds
    guard seeds.upperBound - seeds.lowerBound < UInt64(RunRequest.most) else {
      throw CommandFailure(.usage, "--seeds asks for more than \(RunRequest.most) races")
    }
    let jobs = try Jobs.count(arguments)
    var study = PrecipiceStudy()
    study.teams = try counts(arguments)
    var scenario = try ScenarioChoice.load(arguments.positional(0) ?? standard)
    if let quarters = try arguments.integer(ScenarioChoice.quarters.name, in: 1...80) {
      scenario = try ScenarioChoice.playing(scenario, quarters)
    }
    let progress = BatchProgress(
      total: study.races(seeds: Int(seeds.upperBound - seeds.lowerBound) + 1), arguments)
    do {
      try study.play(scenario.rules, seeds: seeds, jobs: jobs) { for _ in 0..<$0 { progress.step() } }
    } catch {
      throw CommandFailure(.badData, "\(scenario.name) cannot be held against the model: \(error.description)")
    }
    progress.clear()
    let report = TheoryReport(scenario: scenario, seeds: seeds, study: study)
    if arguments.flag("--json") {
      try Output.standard.write(bytes: report.json())
    } else {
      try report.write(arguments.style)
    }
    return .done
  }

  /// The numbers of labs, each once, in ascending order.
  private static func counts(_ arguments: ParsedArguments) throws(CommandFailure) -> [Int] {
    guard let given = try arguments.list("--teams") else { return teams }
    var counts: Set<Int> = []
    for text in given {
      guard let count = Int(text), (2...8).contains(count) else {
        throw arguments.wrong("--teams", text, "whole numbers from 2 to 8, such as 2,5")
      }
      counts.insert(count)
    }
    return counts.sorted()
  }
}
