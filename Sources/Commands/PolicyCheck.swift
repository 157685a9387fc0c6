import Programs
import Scenarios

/// Plays races with a program and tries what may go wrong.
enum PolicyCheck {
  private static let scenario = OptionSpec(
    "--scenario", value: "SCENARIO", "The scenario of the races, by its name or its file.",
    default: ScenarioLibrary.standard)

  /// `frontier policy check`.
  static let spec = CommandSpec(
    path: ["policy", "check"], summary: "Check a program that is to take a seat: races, and what may go wrong.",
    arguments: [
      ArgumentSpec("COMMAND", "The program and its words, after --.", repeated: true)
    ],
    options: [
      scenario, ProgramOptions.clock, ProgramOptions.sandbox,
      OptionSpec("--json", "Write each finding as a JSON object in a line of its own."),
    ],
    examples: [
      "frontier policy check -- python3 bot.py",
      "frontier policy check --clock turn=0.5 --scenario first-steps -- ./bot",
    ],
    discussion: """
      Plays five races with the program in five seats, then starts it anew for each of nine trials: messages and keys \
      of later versions, a race that is given up, errors, names in any script, the end of its input, a signal. Each \
      finding passes, is a note, or has to be mended. The article "Programs" of the documentation tells the protocol.

      Exit codes: 0 nothing has to be mended, 1 something has.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    guard let command = ProgramCommand(words: arguments.positionals) else {
      throw CommandFailure(.usage, "the command has no first word", remedy: "write it after --: -- python3 bot.py")
    }
    var settings = ProgramSettings()
    settings.clocks = try ProgramOptions.clocks(arguments)
    settings.sandbox = try ProgramOptions.sandboxWish(arguments)
    var chosen = try ScenarioChoice.load(arguments.value(scenario.name) ?? ScenarioLibrary.standard)
    ParField.complete(&chosen, arguments)
    var failure: CommandFailure?
    let findings = ComplianceCheck(command, settings, chosen).run { finding in
      guard failure == nil else { return }
      do throws(CommandFailure) {
        try write(finding, arguments)
        try Output.standard.flush()
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    let count = findings.count { $0.verdict == .mend }
    if !arguments.flag("--json"), !arguments.style.plain {
      try Output.standard.line(
        count == 0 ? "Nothing has to be mended." : "To be mended: \(count) of \(findings.count) findings.")
    }
    return count == 0 ? .done : .no
  }

  private static func write(_ finding: Finding, _ arguments: ParsedArguments) throws(CommandFailure) {
    if arguments.flag("--json") {
      var json = JSONBytes()
      json.object([("verdict", finding.verdict.rawValue), ("trial", finding.trial), ("detail", finding.detail)])
      return try Output.standard.line(String(decoding: json.bytes, as: UTF8.self))
    }
    let style = arguments.style
    if style.plain {
      let text = "\(finding.verdict.rawValue)\t\(finding.trial)\t\(finding.detail)"
      return try Output.standard.line(style.spelled(text))
    }
    let word = finding.verdict.rawValue
    let mark = finding.verdict == .mend ? style.bad(word) : word
    try Output.standard.line(mark + String(repeating: " ", count: 8 - word.count) + style.spelled(finding.trial))
    if !finding.detail.isEmpty { try Output.standard.paragraphs(finding.detail, style, indent: 8) }
  }
}
