import Lessons
import RaceEngine
import Scenarios

/// What the check of one scenario found.
struct CheckResult {
  /// As the scenario was named on the command line.
  let name: String
  /// The scenario, where it has no faults.
  private(set) var scenario: Scenario?
  /// Its objectives.
  private(set) var objectives: [Objective] = []
  /// What is wrong with the file.
  private(set) var faults: ScenarioFaults?
  /// What play shows; nil where nothing was played.
  private(set) var report: PlayReport?
  /// What the objectives show.
  private(set) var effects: [Effect] = []
  /// The seeds that were played.
  private(set) var seeds: ClosedRange<UInt64>?

  /// Nothing found yet.
  init(name: String) { self.name = name }

  /// Reads the file and notes its faults.
  mutating func read() {
    do throws(ScenarioFaults) {
      let scenario =
        ScenarioChoice.isPath(name) ? try ScenarioReader.read(path: name) : try ScenarioLibrary.load(name)
      objectives = try ObjectiveReader.read(scenario)
      self.scenario = scenario
    } catch {
      faults = error
    }
  }

  /// Plays the scenario, where it has no faults.
  mutating func play(_ settings: PlaySettings, _ arguments: ParsedArguments) throws(CommandFailure) {
    guard var scenario else { return }
    ParField.complete(&scenario, arguments)
    for place in objectives.indices { objectives[place].take(parOf: scenario.rules) }
    let check = PlayCheck(rules: scenario.rules, seeds: settings.seeds)
    let pairs = objectives.count * settings.seeds.count
    let progress = BatchProgress(total: check.raceCount + pairs, arguments)
    report = check.report(jobs: settings.jobs) { progress.step() }
    effects = Effect.measure(objectives, seeds: settings.seeds, jobs: settings.jobs) { progress.step() }
    progress.clear()
    seeds = settings.seeds
    self.scenario = scenario
  }

  /// The answer to the shell.
  var exit: ExitCode {
    if let faults { return faults.isUnreadable ? .noInput : .badData }
    if report?.passes == false || effects.contains(where: { !$0.holds }) { return .badData }
    return .done
  }
}
