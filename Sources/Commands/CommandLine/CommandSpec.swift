/// What a command is called, takes and does; help, completion and the manual are made from it too.
struct CommandSpec: Sendable {
  /// The work of a command. It throws what it cannot do, in words for the user.
  typealias Work = @Sendable (ParsedArguments) throws(CommandFailure) -> ExitCode

  /// The words that call it, such as `["replay", "show"]`.
  var path: [String]
  /// What it does, in one line.
  var summary: String
  /// What it takes by place.
  var arguments: [ArgumentSpec]
  /// What it takes by name, without the options that all commands take.
  var options: [OptionSpec]
  /// Whole command lines, each with what it does after `  # `, if anything.
  var examples: [String]
  /// More about it, in paragraphs.
  var discussion: String
  /// Does the work.
  var run: Work

  /// Describes a command.
  init(
    path: [String], summary: String, arguments: [ArgumentSpec] = [], options: [OptionSpec] = [],
    examples: [String] = [], discussion: String = "", run: @escaping Work
  ) {
    self.path = path
    self.summary = summary
    self.arguments = arguments
    self.options = options
    self.examples = examples
    self.discussion = discussion
    self.run = run
  }

  /// The words that call it, with spaces.
  var name: String { path.joined(separator: " ") }

  /// All options: its own, then those of every command.
  var allOptions: [OptionSpec] { options + OptionSpec.common }
}

/// Something that a command takes by place.
struct ArgumentSpec: Sendable {
  /// Its name in capitals, such as `FILE`.
  var name: String
  /// What it is.
  var help: String
  /// Whether it may be left out.
  var optional: Bool
  /// Whether it may be given several times; only the last argument may.
  var repeated: Bool
  /// The values it may have, if they can be listed.
  var choices: [String]

  /// Describes an argument.
  init(_ name: String, _ help: String, optional: Bool = false, repeated: Bool = false, choices: [String] = []) {
    self.name = name
    self.help = help
    self.optional = optional
    self.repeated = repeated
    self.choices = choices
  }

  /// How usage lines show it.
  var usage: String {
    let name = repeated ? name + "…" : name
    return optional ? "[\(name)]" : name
  }
}

/// Something that a command takes by name.
struct OptionSpec: Sendable {
  /// Its name with dashes, such as `--seed`.
  var name: String
  /// What its value is called, such as `S`; nil for a flag.
  var value: String?
  /// What it does.
  var help: String
  /// What holds without it, as help tells it. The parser does not apply it.
  var defaultText: String?
  /// The values it may have, if they can be listed.
  var choices: [String]
  /// Whether it may be given several times.
  var repeated: Bool

  /// Describes an option with a value, or a flag.
  init(
    _ name: String, value: String? = nil, _ help: String, default defaultText: String? = nil, choices: [String] = [],
    repeated: Bool = false
  ) {
    self.name = name
    self.value = value
    self.help = help
    self.defaultText = defaultText
    self.choices = choices
    self.repeated = repeated
  }

  /// How help shows it, such as `--color auto|always|never`.
  var usage: String {
    guard let value else { return name }
    return "\(name) \(choices.isEmpty ? value : choices.joined(separator: "|"))"
  }

  /// The environment variable that gives its value when the command line does not; none for a flag.
  var variable: String? {
    guard value != nil else { return nil }
    return "FRONTIER_" + name.drop { $0 == "-" }.uppercased().replacing("-", with: "_")
  }

  /// What every command takes.
  static let common: [OptionSpec] = [
    OptionSpec(
      "--color", value: "WHEN", "Colour the output.", default: "auto",
      choices: TerminalStyle.ColorChoice.allCases.map(\.rawValue)),
    OptionSpec("--plain", "Write tab-separated text, without colour or wrapping."),
    OptionSpec("--accessible", "Only append lines: no cursor motion, no boxes."),
    OptionSpec("--ascii", "Write nothing but ASCII."),
    OptionSpec("--quiet", "Write results and errors only."),
    OptionSpec("--no-input", "Never ask; fail where an answer would be needed."),
    OptionSpec("--help", "Show this help."),
  ]
}
