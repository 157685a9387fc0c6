import Quantities
import RaceEngine
import Scenarios

/// Checks scenario files and says all that is wrong with them.
enum ScenarioCheck {
  /// `frontier scenario check`.
  static let spec = CommandSpec(
    path: ["scenario", "check"], summary: "Check scenario files, and say all that is wrong with them.",
    arguments: [
      ArgumentSpec("FILE", "A scenario's file, or the name of one that the program carries.", repeated: true)
    ],
    examples: ["frontier scenario check scenarios/race-2023.json5"],
    discussion: """
      Every fault is a line FILE:LINE:COLUMN: what is wrong; what would mend it. A fault of syntax stands alone, since \
      what follows it cannot be read. Exit codes: 0 no faults, 65 faults, 66 a file that cannot be read.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    var worst = ExitCode.done
    for name in arguments.positionals {
      switch read(name) {
      case .success(let scenario): try tell(scenario, called: name, arguments)
      case .failure(let faults):
        for fault in faults.faults {
          let text = faults.isUnreadable ? "\(fault.file): \(fault.problem); \(fault.remedy)" : fault.description
          try Output.standard.line(arguments.style.spelled(text))
        }
        let exit: ExitCode = faults.isUnreadable ? .noInput : .badData
        if exit.rawValue > worst.rawValue { worst = exit }
      }
    }
    return worst
  }

  private static func read(_ name: String) -> Result<Scenario, ScenarioFaults> {
    do throws(ScenarioFaults) {
      return .success(
        ScenarioChoice.isPath(name) ? try ScenarioReader.read(path: name) : try ScenarioLibrary.load(name))
    } catch {
      return .failure(error)
    }
  }

  private static func tell(
    _ scenario: Scenario, called name: String, _ arguments: ParsedArguments
  ) throws(CommandFailure) {
    let on = MechanicFigures.all(of: scenario.rules).map(\.key)
    let off = MechanicFigures.keysOff(in: scenario.rules)
    let lengths = scenario.lengths.map(String.init).joined(separator: ", ")
    let output = Output.standard, style = arguments.style
    try output.line(style.spelled("\(name): no faults"))
    try output.paragraphs("labs: \(scenario.labs.map(\.name).joined(separator: ", "))", style, indent: 2)
    let round = scenario.round == 1 ? "" : ", in rounds of \(scenario.round)"
    try output.paragraphs("quarters: \(lengths)\(round)", style, indent: 2)
    try output.paragraphs("mechanics on: \(on.joined(separator: ", "))", style, indent: 2)
    if !off.isEmpty { try output.paragraphs("mechanics off: \(off.joined(separator: ", "))", style, indent: 2) }
    try output.paragraphs("figures with sources: \(scenario.citations.count)", style, indent: 2)
    guard !arguments.isQuiet else { return }
    for warning in scenario.parWarnings {
      Notices.line(
        arguments.noticeStyle.spelled("\(name): warning: \(warning)\n  'frontier scenario par … --record' records it"))
    }
  }
}
