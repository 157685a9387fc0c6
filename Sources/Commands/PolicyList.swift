import Policies

/// Lists the policies that come with the game.
enum PolicyList {
  /// `frontier policy list`.
  static let spec = CommandSpec(
    path: ["policy", "list"], summary: "List the policies that can take a seat.",
    options: [OptionSpec("--json", "Write one JSON object for each policy, in a line of its own.")],
    examples: ["frontier policy list"],
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    var table = TextTable([.words("name"), .words("what it stands for")])
    for kind in arguments.table.roster.kinds {
      guard !arguments.flag("--json") else {
        try Output.standard.line(PolicyShow.json(kind))
        continue
      }
      table.add([kind.name, kind.summary])
    }
    if !arguments.flag("--json") { try Output.standard.table(table, arguments.style) }
    return .done
  }
}
