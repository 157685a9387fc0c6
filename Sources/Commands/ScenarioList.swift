import Quantities
import RaceEngine
import Scenarios

/// Lists the scenarios that the program carries.
enum ScenarioList {
  /// `frontier scenario list`.
  static let spec = CommandSpec(
    path: ["scenario", "list"], summary: "List the scenarios that the program carries.",
    options: [OptionSpec("--json", "Write one JSON object for each scenario, in a line of its own.")],
    examples: ["frontier scenario list"],
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    var table = TextTable([.words("name"), .number("labs"), .words("quarters"), .words("what it is")])
    for name in ScenarioLibrary.names {
      let scenario = try ScenarioChoice.load(name)
      guard !arguments.flag("--json") else {
        try Output.standard.line(json(scenario))
        continue
      }
      let mark = name == ScenarioLibrary.standard ? "\(scenario.summary) (the standard)" : scenario.summary
      table.add([
        name, "\(scenario.labs.count)", scenario.lengths.map(String.init).joined(separator: ", "), mark,
      ])
    }
    if !arguments.flag("--json") { try Output.standard.table(table, arguments.style) }
    return .done
  }

  private static func json(_ scenario: Scenario) -> String {
    var json = JSONBytes()
    json.raw("{\"name\":")
    json.text(scenario.name)
    json.raw(",\"title\":")
    json.text(scenario.title)
    json.raw(",\"summary\":")
    json.text(scenario.summary)
    json.raw(",\"labs\":")
    json.texts(scenario.labs.map(\.name))
    json.raw(",\"lengths\":")
    json.list(scenario.lengths) { $0.integer(Int64($1)) }
    json.raw("}")
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
