import RaceEngine
import Scenarios
import TextUI

/// Measures the par of a scenario, and records it or compares it with what is recorded.
enum ScenarioPar {
  /// `frontier scenario par`.
  static let spec = CommandSpec(
    path: ["scenario", "par"], summary: "Measure what a reference field reaches, which results are scored against.",
    arguments: [ArgumentSpec("SCENARIO", "A scenario's name, or its file.")],
    options: [
      OptionSpec(
        "--seeds", value: "A..B", "The seeds; a multiple of \(ParField.policies.count).",
        default: "\(ParField.seeds.lowerBound)..\(ParField.seeds.upperBound)"),
      Jobs.option,
      OptionSpec("--record", "Write the figures into NAME.par.json beside the scenario's file."),
      OptionSpec("--json", "Write the figures as they are recorded, in JSON."),
    ],
    examples: [
      "frontier scenario par race-2023  # compare the recorded figures with new ones",
      "frontier scenario par scenarios/first-steps.json5 --record  # record them",
    ],
    discussion: """
      A result counts by its distance from par: the mean of what \
      \(ParField.names.joined(separator: ", ")) reach in the same seat over the same number of \
      quarters, in units of its standard deviation. In the race of seed s, seat i is played by the policy of number \
      (i + s) mod \(ParField.policies.count), so that each seat is played by each equally often. All arithmetic is on \
      whole numbers: the figures are the same on every machine.

      Without --record, figures that differ from the recorded ones are an answer of 1.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let name = arguments.positional(0) ?? ""
    let scenario = try ScenarioChoice.load(name, withPar: !arguments.flag("--record"))
    let seeds = try arguments.seedRange() ?? ParField.seeds
    let jobs = try Jobs.count(arguments)
    let rotation = UInt64(ParField.policies.count)
    guard seeds.upperBound - seeds.lowerBound < UInt64(RunRequest.most) else {
      throw CommandFailure(.usage, "--seeds asks for more than \(RunRequest.most) races a length")
    }
    guard (seeds.upperBound - seeds.lowerBound + 1) % rotation == 0 else {
      throw CommandFailure(
        .usage,
        "--seeds asks for \(seeds.upperBound - seeds.lowerBound + 1) races, which is no multiple of \(rotation)",
        remedy: "each seat is to be played by each of the \(rotation) policies equally often")
    }
    guard !arguments.flag("--record") || ScenarioChoice.isPath(name) else {
      throw CommandFailure(
        .usage, "'\(name)' is a scenario of the program, and its par cannot be recorded there",
        remedy: "give the scenario's file, such as scenarios/\(name).json5")
    }
    let progress = BatchProgress(total: seeds.count * scenario.lengths.count, arguments)
    let book = ParField.book(for: scenario, seeds: seeds, jobs: jobs) { progress.step() }
    progress.clear()
    if arguments.flag("--json") {
      try Output.standard.write(book.json())
    } else {
      try show(book, of: scenario, arguments.style)
    }
    return arguments.flag("--record")
      ? try record(book, for: name, arguments) : try compare(book, with: scenario, arguments)
  }

  private static func record(
    _ book: ParBook, for path: String, _ arguments: ParsedArguments
  ) throws(CommandFailure) -> ExitCode {
    let file = ScenarioReader.parFile(of: path)
    do throws(RecordError) {
      try book.write(to: file)
    } catch {
      throw CommandFailure(writing: error)
    }
    if !arguments.isQuiet { Notices.line(arguments.noticeStyle.spelled("wrote \(file)")) }
    return .done
  }

  private static func compare(
    _ book: ParBook, with scenario: Scenario, _ arguments: ParsedArguments
  ) throws(CommandFailure) -> ExitCode {
    func say(_ text: String) { Notices.line(arguments.noticeStyle.spelled(text)) }
    guard let recorded = scenario.parBook else {
      if !arguments.isQuiet { say("no par is recorded; --record does it") }
      return .done
    }
    guard recorded.seeds == book.seeds, recorded.lineup == book.lineup else {
      if !arguments.isQuiet { say("the recorded par is of other seeds or policies, so the two are not compared") }
      return .done
    }
    if let found = recorded.difference(from: book) ?? book.difference(from: recorded) {
      say("the recorded par differs: \(found.path): \(found.left) and \(found.right)\n  --record writes it anew")
      return .no
    }
    if let warning = scenario.parWarnings.first {
      say("the recorded figures are the same, but \(warning)\n  --record writes it anew")
      return .no
    }
    if !arguments.isQuiet { say("the recorded par is the same") }
    return .done
  }

  private static func show(
    _ book: ParBook, of scenario: Scenario, _ style: TerminalStyle
  ) throws(CommandFailure) {
    var table = TextTable([
      .number("quarters"), .number("seat"), .words("lab"), .number("capability"), .number("value"),
      .number("influence"),
    ])
    for length in book.lengths {
      for (seat, par) in length.pars.enumerated() {
        let capability = with(par.capability, par.capabilitySpread).replacing(" points", with: "")
        table.add([
          "\(length.quarters)", "\(seat)", scenario.labs[seat].name, capability, with(par.value, par.valueSpread),
          with(par.influence, par.influenceSpread),
        ])
      }
    }
    try Output.standard.table(table, style)
    if style.plain { return }
    try Output.standard.paragraphs(
      """
      Each is the mean with its standard deviation: capability in points, value as log10 of the founders' part in \
      $ thousand, influence as log10 of standing in parts per million.
      """, style)
  }

  private static func with<Value: FieldValue>(_ mean: Value, _ spread: Value) -> String {
    "\(Amounts.text(mean)) ± \(Amounts.text(spread))"
  }
}
