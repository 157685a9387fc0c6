import RaceEngine
import Scenarios

/// Which scenario a command works on, and over how many quarters.
enum ScenarioChoice {
  /// The argument, with the standard scenario as its default.
  static let argument = ArgumentSpec(
    "SCENARIO", "A scenario's name, or a file. The standard is \(ScenarioLibrary.standard).", optional: true)

  /// The option that chooses one of the scenario's lengths.
  static let quarters = OptionSpec("--quarters", value: "N", "Play this many quarters, one of the scenario's lengths.")

  /// The scenario that the first argument names, at the length that is asked for.
  static func load(_ arguments: ParsedArguments) throws(CommandFailure) -> Scenario {
    let scenario = try load(arguments.positional(0) ?? ScenarioLibrary.standard)
    guard let quarters = try arguments.integer(quarters.name, in: 1...80) else { return scenario }
    do {
      return try scenario.playing(quarters: Int32(quarters))
    } catch {
      throw CommandFailure(.usage, error.description)
    }
  }

  /// A scenario by its name, or by the path of its file: anything with a slash or a full stop is a path.
  static func load(_ name: String) throws(CommandFailure) -> Scenario {
    let isPath = name.contains("/") || name.contains(".")
    do {
      return isPath ? try ScenarioReader.read(path: name) : try ScenarioLibrary.load(name)
    } catch {
      guard isPath else { throw CommandFailure(.usage, error.faults[0].problem, remedy: error.faults[0].remedy) }
      throw CommandFailure(.badData, "the scenario cannot be used\n" + error.description)
    }
  }
}
