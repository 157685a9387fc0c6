/// The manual page, in the troff `man` macros, made from the command table.
enum ManualPage {
  /// The command `manual`, which writes the page of the table that it is in.
  static let spec = CommandSpec(
    path: ["manual"], summary: "Write the manual page.",
    examples: ["frontier manual | man -l -  # read it", "frontier manual > frontier.1  # keep it"]
  ) { arguments throws(CommandFailure) in
    try Output.standard.write(render(arguments.table))
    return .done
  }

  /// The page, for section 1.
  static func render(_ table: CommandTable) -> String {
    let summary = table.overview.split(separator: "\n").first.map(String.init) ?? ""
    var lines = [
      ".TH \(table.program.uppercased()) 1 \"\" \"\(escaped(table.version()))\" \"User Commands\"",
      ".SH NAME", "\(table.program) \\- \(escaped(HelpPage.lowered(summary)))",
      ".SH SYNOPSIS", ".B \(table.program)", ".I COMMAND", "[argument ...] [option ...]",
      ".SH DESCRIPTION",
    ]
    lines += paragraphs(table.overview)
    lines.append(".SH COMMANDS")
    for command in table.commands { lines += section(command, in: table) }
    lines.append(".SH \"OPTIONS OF ALL COMMANDS\"")
    lines += OptionSpec.common.flatMap(entry)
    lines.append(".SH \"EXIT STATUS\"")
    for code in ExitCode.allCases { lines += [".TP", ".B \(code.rawValue)", escaped(code.summary)] }
    lines += [".SH ENVIRONMENT", ".TP", ".B FRONTIER_\\fIOPTION\\fP"]
    lines.append("Gives an option its value where the command line does not, such as FRONTIER_SEED for \\-\\-seed.")
    for (name, help) in environment { lines += [".TP", ".B \(name)", escaped(help)] }
    lines += [".SH FILES", ".TP", ".I ~/.local/state/\(table.program)/history", "Lines given in play."]
    if !table.examples.isEmpty { lines += [".SH EXAMPLES"] + examples(table.examples) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let environment = [
    ("NO_COLOR", "Turns colour off."),
    ("CLICOLOR_FORCE", "Turns colour on in a pipe."),
    ("ACCESSIBLE", "Works as --accessible does."),
    ("COLUMNS", "The width, where the terminal does not tell it."),
    ("LC_ALL, LC_CTYPE, LANG", "Only ASCII is written unless the locale is UTF-8."),
    ("XDG_STATE_HOME", "The folder of the history, by default ~/.local/state."),
  ]

  private static func section(_ command: CommandSpec, in table: CommandTable) -> [String] {
    var lines = [".SS \"\(escaped(HelpPage.usageLine(command, in: table)))\"", escaped(command.summary)]
    if !command.discussion.isEmpty { lines += [".PP"] + paragraphs(command.discussion) }
    for argument in command.arguments { lines += [".TP", ".I \(escaped(argument.usage))", escaped(argument.help)] }
    lines += command.options.flatMap(entry)
    if !command.examples.isEmpty { lines += [".PP", "Examples:"] + examples(command.examples) }
    return lines
  }

  private static func entry(_ option: OptionSpec) -> [String] {
    let defaultText = option.defaultText.map { " (default: \($0))" } ?? ""
    return [".TP", ".B \(escaped(option.usage))", escaped(option.help + defaultText)]
  }

  private static func examples(_ examples: [String]) -> [String] {
    [".PP", ".nf"] + examples.map { "  " + escaped($0) } + [".fi"]
  }

  private static func paragraphs(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? ".PP" : escaped(String($0)) }
  }

  private static func escaped(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\"", with: "\\(dq")
      .replacing("…", with: "...")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }
}
