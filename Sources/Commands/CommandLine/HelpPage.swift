/// Help in the form OVERVIEW, USAGE, EXAMPLES, ARGUMENTS, OPTIONS, SUBCOMMANDS, at most 80 columns wide.
struct HelpPage {
  private let style: TerminalStyle
  private let width: Int
  private var text = ""

  private init(_ style: TerminalStyle) {
    self.style = style
    width = max(40, min(80, style.width ?? 80))
  }

  /// The help for a path: the program, a group or a command.
  static func render(_ path: [String], in table: CommandTable, style: TerminalStyle) -> String {
    var page = HelpPage(style)
    if let command = table.command(path) { page.add(command, table) } else { page.addGroup(path, table) }
    return style.spelled(page.text)
  }

  /// The command line of a command, in its most general form.
  static func usageLine(_ spec: CommandSpec, in table: CommandTable) -> String {
    ([table.program] + spec.path + spec.arguments.map(\.usage) + ["[options]"]).joined(separator: " ")
  }

  /// Text with a small first letter and no final stop, to go on a sentence with.
  static func lowered(_ text: String) -> String {
    let body = text.hasSuffix(".") ? text.dropLast() : text[...]
    let isName = body.dropFirst().first?.isUppercase ?? false
    return isName ? String(body) : body.prefix(1).lowercased() + body.dropFirst()
  }

  /// Paragraphs broken at spaces to fit in a number of columns.
  static func wrap(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in paragraph.split(separator: " ") {
        if line.isEmpty {
          line = String(word)
        } else if displayWidth(line) + 1 + displayWidth(String(word)) <= width {
          line += " " + word
        } else {
          lines.append(line)
          line = String(word)
        }
      }
      lines.append(line)
    }
    return lines
  }

  private mutating func add(_ spec: CommandSpec, _ table: CommandTable) {
    section("OVERVIEW", spec.summary + (spec.discussion.isEmpty ? "" : "\n\n" + spec.discussion))
    section("USAGE", Self.usageLine(spec, in: table))
    examples(spec.examples)
    rows("ARGUMENTS", spec.arguments.map { ($0.usage, Self.help($0.help, choices: $0.choices, nil)) })
    rows("OPTIONS", spec.options.map { ($0.usage, Self.help($0.help, choices: [], $0.defaultText)) })
    rows("COMMON OPTIONS", OptionSpec.common.map { ($0.usage, Self.help($0.help, choices: [], $0.defaultText)) })
    subcommands(spec.path, table)
    if spec.options.contains(where: { $0.value != nil }) {
      text += "\n"
      paragraph("Each option with a value may also be set by a variable, such as FRONTIER_SEED for --seed.")
    }
  }

  private mutating func addGroup(_ path: [String], _ table: CommandTable) {
    let call = ([table.program] + path).joined(separator: " ")
    section("OVERVIEW", path.isEmpty ? table.overview : table.summary(of: path))
    section("USAGE", "\(call) COMMAND …")
    if path.isEmpty { examples(table.examples) }
    subcommands(path, table)
    let version = OptionSpec("--version", "Show the versions of the program and of its rules.")
    let options = (path.isEmpty ? [version] : []) + OptionSpec.common
    rows("OPTIONS", options.map { ($0.usage, Self.help($0.help, choices: [], $0.defaultText)) })
    if path.isEmpty { rows("EXIT CODES", ExitCode.allCases.map { (String($0.rawValue), $0.summary) }) }
    text += "\n"
    paragraph("'\(table.program) help\(path.isEmpty ? "" : " " + path.joined(separator: " ")) COMMAND' tells more.")
  }

  private mutating func subcommands(_ path: [String], _ table: CommandTable) {
    rows("SUBCOMMANDS", table.children(of: path).map { ($0, table.summary(of: path + [$0])) })
  }

  private mutating func heading(_ title: String) {
    text += (text.isEmpty ? "" : "\n") + style.bold(title) + "\n"
  }

  private mutating func section(_ title: String, _ body: String) {
    heading(title)
    paragraph(body, indent: "  ")
  }

  private mutating func paragraph(_ body: String, indent: String = "") {
    for line in Self.wrap(body, to: width - indent.count) { text += line.isEmpty ? "\n" : indent + line + "\n" }
  }

  private mutating func examples(_ examples: [String]) {
    if examples.isEmpty { return }
    heading("EXAMPLES")
    for example in examples {
      let parts = example.split(separator: "  # ", maxSplits: 1)
      if parts.count == 2 {
        for line in Self.wrap(String(parts[1]), to: width - 4) { text += style.dim("  # " + line) + "\n" }
      }
      // A command line longer than the page goes on after a backslash, so that it can be copied.
      let lines = Self.wrap(String(parts.first ?? ""), to: width - 8)
      for (index, line) in lines.enumerated() {
        text += (index == 0 ? "  " : "      ") + line + (index < lines.count - 1 ? " \\" : "") + "\n"
      }
    }
  }

  private mutating func rows(_ title: String, _ rows: [(String, String)]) {
    if rows.isEmpty { return }
    heading(title)
    let longest = rows.map { displayWidth($0.0) }.filter { $0 <= 22 }.max() ?? 0
    let column = min(longest, width / 3) + 4
    for (name, help) in rows {
      let lines = Self.wrap(help, to: width - column)
      let fits = displayWidth(name) + 4 <= column
      let label = style.accent(name)
      text += fits ? "  " + padded(label, to: column - 2) + (lines.first ?? "") + "\n" : "  " + label + "\n"
      for line in fits ? lines.dropFirst() : lines[...] { text += String(repeating: " ", count: column) + line + "\n" }
    }
  }

  private static func help(_ help: String, choices: [String], _ defaultText: String?) -> String {
    var text = help
    if !choices.isEmpty { text += " One of: \(choices.joined(separator: ", "))." }
    if let defaultText { text += " (default: \(defaultText))" }
    return text
  }
}
