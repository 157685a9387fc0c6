import Foundation
import Programs
import RaceEngine
import Scenarios

extension RunRequest {
  /// What the arguments ask for. A folder for replays is made ready.
  static func read(_ arguments: ParsedArguments) throws(CommandFailure) -> RunRequest {
    if let path = arguments.value("--resume") { return try resuming(path, arguments) }
    let seeds = try seeds(arguments)
    let scenario = try ScenarioChoice.load(arguments)
    let lineUp = try LineUp(arguments, seats: scenario.labs.count)
    let isBatch = wantsSeeds(arguments)
    let header = ReplayHeader(scenario, lineup: lineUp.names, seed: seeds.lowerBound)
    let plan = RunPlan(header, seeds: seeds)
    var target = Target.none
    if let path = arguments.value("--replay") {
      let isFolder = RunFolder.isFolder(path)
      let folder = RunFolder.trimmed(path)
      if isBatch { try RunFolder.prepare(folder, for: plan) }
      let file = isFolder ? RunPlan.replayFile(in: folder, seed: seeds.lowerBound) : path
      target = isBatch ? .folder(folder) : .file(file)
    }
    return RunRequest(
      plan: plan, rules: scenario.rules, lineUp: lineUp, target: target, isResumed: false, isBatch: isBatch,
      isStrict: arguments.table.programs.settings.rule == .strict, words: words(arguments, scenario, lineUp))
  }

  /// Goes on with a folder's plan, or with one replay.
  private static func resuming(
    _ path: String, _ arguments: ParsedArguments
  ) throws(CommandFailure) -> RunRequest {
    for name in ["--seats", "--seed", "--seeds", "--quarters", "--replay"] where arguments.isGiven(name) {
      throw CommandFailure(
        .usage, "\(name) and --resume exclude each other",
        remedy: "what is resumed keeps its scenario, line-up, seeds and files")
    }
    if let name = arguments.positional(0) {
      throw CommandFailure(.usage, "--resume takes no scenario, but got '\(name)'", remedy: "leave it out")
    }
    let isFolder = RunFolder.isFolder(path)
    let folder = RunFolder.trimmed(path)
    let plan = isFolder ? try RunFolder.plan(of: folder) : try self.plan(ofReplay: path)
    guard let rules = plan.header.rules else {
      throw CommandFailure(reading: .otherRules(file: path, version: plan.header.rulesVersion))
    }
    return RunRequest(
      plan: plan, rules: rules, lineUp: try LineUp(recorded: plan.header.lineup, in: path, arguments.table.roster),
      target: isFolder ? .folder(folder) : .file(path), isResumed: true, isBatch: isFolder,
      isStrict: arguments.table.programs.settings.rule == .strict, words: [])
  }

  private static func plan(ofReplay path: String) throws(CommandFailure) -> RunPlan {
    do throws(RecordError) {
      let header = try ReplayReader.read(path, tail: .dropped).header
      return RunPlan(header, seeds: header.seed...header.seed)
    } catch {
      throw CommandFailure(reading: error)
    }
  }

  private static func words(_ arguments: ParsedArguments, _ scenario: Scenario, _ lineUp: LineUp) -> [String] {
    let names = Set(lineUp.names).count == 1 ? [lineUp.names[0]] : lineUp.names
    var words = ["frontier", "run", arguments.positional(0) ?? scenario.name, "--seats", names.joined(separator: ",")]
    let quarters = scenario.rules.race.quarters
    if quarters != scenario.lengths.first { words += ["--quarters", "\(quarters)"] }
    if lineUp.policies.contains(where: ProgramKinds.isProgram) { words += ProgramOptions.words(arguments) }
    return words
  }

  /// Whether several seeds are asked for; `--seed` on the command line beats `--seeds` in a variable.
  private static func wantsSeeds(_ arguments: ParsedArguments) -> Bool {
    arguments.isGiven("--seeds") || (arguments.value("--seeds") != nil && !arguments.isGiven("--seed"))
  }

  private static func seeds(_ arguments: ParsedArguments) throws(CommandFailure) -> ClosedRange<UInt64> {
    guard wantsSeeds(arguments), let seeds = try arguments.seedRange() else {
      let seed = try arguments.seed() ?? UInt64.random(in: 1...999_999_999)
      return seed...seed
    }
    if arguments.isGiven("--seed") {
      throw CommandFailure(.usage, "--seed and --seeds exclude each other", remedy: "keep one of them")
    }
    guard seeds.upperBound - seeds.lowerBound < UInt64(most) else {
      throw CommandFailure(
        .usage, "--seeds asks for more than \(most) races", remedy: "split them into several runs")
    }
    return seeds
  }
}
