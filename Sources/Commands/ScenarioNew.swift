import RaceEngine
import Scenarios

/// Begins a scenario file.
enum ScenarioNew {
  /// `frontier scenario new`.
  static let spec = CommandSpec(
    path: ["scenario", "new"], summary: "Begin a scenario: a small one with a comment at each number, or a copy.",
    arguments: [
      ArgumentSpec("NAME", "What it is called: small letters, digits and hyphens. The file is NAME.json5.")
    ],
    options: [
      OptionSpec("--from", value: "SCENARIO", "Begin with a copy of this scenario, by its name or its file.")
    ],
    examples: [
      "frontier scenario new my-class  # three labs, two years, the mechanics that no race can do without",
      "frontier scenario new my-gambit --from open-gambit  # a copy to change",
    ],
    discussion: """
      The file is written into the current folder and passes 'frontier scenario check' as it is; a file that is there \
      already is left alone. Exit codes: 0 written, 64 no fitting name, 73 the file exists already or cannot be created.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let name = arguments.positional(0) ?? ""
    let isFitting =
      name.first?.isLetter == true && name.utf8.count <= 60
      && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    guard isFitting else {
      throw CommandFailure(
        .usage, "'\(name)' cannot be the name of a scenario",
        remedy: "use small letters, digits and hyphens, a letter first, as in 'my-class'")
    }
    guard !ScenarioLibrary.names.contains(name) else {
      throw CommandFailure(
        .usage, "the program carries a scenario '\(name)' already", remedy: "choose another name, such as my-\(name)")
    }
    let file = "\(name).json5"
    let text = try text(name, from: arguments.value("--from"))
    do throws(RecordError) {
      try ScenarioSkeleton.create(file, text)
    } catch {
      throw CommandFailure(writing: error)
    }
    let output = Output.standard
    try output.line("wrote \(file)")
    guard !arguments.isQuiet else { return .done }
    try output.paragraphs(next(file, isCopy: arguments.value("--from") != nil), arguments.style)
    return .done
  }

  private static func text(_ name: String, from other: String?) throws(CommandFailure) -> String {
    guard let other else {
      do {
        return try ScenarioSkeleton.text(named: name)
      } catch {
        throw CommandFailure(.internalFault, error.description)
      }
    }
    // What has faults should be mended before it is copied.
    _ = try ScenarioChoice.load(other)
    let copied = ScenarioLibrary.text(of: other) ?? ""
    if copied.isEmpty {
      do throws(ScenarioFaults) {
        return head(name, other) + (try ScenarioReader.text(path: other))
      } catch {
        throw CommandFailure(.noInput, error.description)
      }
    }
    return head(name, other) + copied
  }

  private static func head(_ name: String, _ other: String) -> String {
    "// \(name): begun as a copy of \(other).\n//\n"
  }

  private static func next(_ file: String, isCopy: Bool) -> String {
    """

    What to edit next, from the top of the file:
    1. title, summary and briefing: who plays, what is at stake, what counts. Texts never move a race.
    2. objectives: what a class can do afterwards, each with a contrast that two sets of the same races show.
    3. labs: names, notes and where each seat starts. \(isCopy ? "" : "Add labs by copying one. ")
    4. lengths and mechanics: every number with unit, range and source. What is left out is off.

    Then, as often as you like:
      frontier scenario check \(file)
      frontier scenario check \(file) --play
      frontier play \(file)

    When the rules are settled, 'frontier scenario par \(file) --record' keeps the par that results are scored \
    against; until then each race measures its own first.
    """
  }
}
