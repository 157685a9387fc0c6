import Scenarios

/// Compares two replays.
enum ReplayDiff {
  /// `frontier replay diff`.
  static let spec = CommandSpec(
    path: ["replay", "diff"], summary: "Name the first thing in which two replays differ.",
    arguments: [ArgumentSpec("FILE", "A replay."), ArgumentSpec("FILE", "Another replay.")],
    options: [
      OptionSpec("--skip-header", "Compare the races only, and not seed, line-up and rules."),
      OptionSpec("--json", "Write one JSON object."),
    ],
    examples: ["frontier replay diff one.replay.jsonl other.replay.jsonl"],
    discussion: """
      Both races are played again, turn by turn: first the header is compared, then the orders of each seat, then the \
      world that came of them. Exit codes: 0 they are the same, 1 they differ.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let left = try read(arguments.positional(0) ?? "")
    let right = try read(arguments.positional(1) ?? "")
    let found = left.diff(right, isHeaderSkipped: arguments.flag("--skip-header"))
    if arguments.flag("--json") {
      try Output.standard.line(json(found))
    } else if let found {
      try Output.standard.line(arguments.style.spelled(found.description))
    } else {
      try Output.standard.line("no difference in \(left.turns.count) turns")
    }
    return found == nil ? .done : .no
  }

  /// A replay to be shown or compared, as far as it goes.
  static func read(_ file: String) throws(CommandFailure) -> Replay {
    do throws(RecordError) {
      return try ReplayReader.read(file, tail: .dropped)
    } catch {
      throw CommandFailure(reading: error)
    }
  }

  private static func json(_ found: Difference?) -> String {
    var json = JSONBytes()
    guard let found else { return "{\"same\":true}" }
    json.raw("{\"same\":false,\"difference\":")
    json.object([("place", found.place.description), ("left", found.left), ("right", found.right)])
    json.raw("}")
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
