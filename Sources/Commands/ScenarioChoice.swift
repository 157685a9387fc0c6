import RaceEngine
import Scenarios

/// Which scenario a command works on, and over how many quarters.
enum ScenarioChoice {
  /// The argument, with the standard scenario as its default.
  static let argument = ArgumentSpec(
    "SCENARIO", "A scenario's name, or a file. The standard is \(ScenarioLibrary.standard).", optional: true)

  /// The option that chooses one of the scenario's lengths.
  static let quarters = OptionSpec("--quarters", value: "N", "Play this many quarters, one of the scenario's lengths.")

  /// The scenario that the first argument names, at the length that is asked for, ready to be played.
  ///
  /// Where no par is recorded for that length, it is measured first.
  static func load(_ arguments: ParsedArguments) throws(CommandFailure) -> Scenario {
    var scenario = try load(arguments.positional(0) ?? ScenarioLibrary.standard)
    if let quarters = try arguments.integer(quarters.name, in: 1...80) {
      scenario = try playing(scenario, quarters)
    }
    ParField.complete(&scenario, arguments)
    return scenario
  }

  /// A scenario at another of its lengths.
  static func playing(_ scenario: Scenario, _ quarters: Int) throws(CommandFailure) -> Scenario {
    do {
      return try scenario.playing(quarters: Int32(quarters))
    } catch {
      throw CommandFailure(.usage, error.description)
    }
  }

  /// A scenario by its name, or by the path of its file: anything with a slash or a full stop is a path.
  ///
  /// - Parameter withPar: Whether the par file beside a scenario's file is read.
  static func load(_ name: String, withPar: Bool = true) throws(CommandFailure) -> Scenario {
    let isPath = isPath(name)
    do {
      return isPath ? try ScenarioReader.read(path: name, withPar: withPar) : try ScenarioLibrary.load(name)
    } catch {
      let first = error.faults[0]
      if !isPath { throw CommandFailure(.usage, first.problem, remedy: first.remedy) }
      if error.isUnreadable {
        throw CommandFailure(.noInput, "\(first.file): \(first.problem)", remedy: first.remedy)
      }
      throw CommandFailure(.badData, "the scenario cannot be used\n" + error.description)
    }
  }

  /// Whether a scenario is given by its file: by a path, that is, with a slash or a full stop.
  static func isPath(_ name: String) -> Bool { name.contains("/") || name.contains(".") }
}
