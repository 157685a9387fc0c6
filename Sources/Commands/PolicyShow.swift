import Policies
import Scenarios

/// Shows what a policy stands for.
enum PolicyShow {
  /// `frontier policy show`.
  static let spec = CommandSpec(
    path: ["policy", "show"], summary: "Show what a policy stands for, and how it plays.",
    arguments: [ArgumentSpec("NAME", "The policy's name.")],
    options: [OptionSpec("--json", "Write one JSON object.")],
    examples: ["frontier policy show open-champion"],
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let kind = try arguments.policy(arguments.positional(0) ?? "").kind
    if arguments.flag("--json") {
      try Output.standard.line(json(kind))
      return .done
    }
    let style = arguments.style
    try Output.standard.line(style.bold(kind.name) + style.spelled(": \(kind.summary)"))
    try Output.standard.paragraphs("\n" + kind.about, style)
    guard !kind.parameters.isEmpty else { return .done }
    let example =
      "\(kind.name)(\(kind.parameters[0].name)=\(kind.parameters[0].text(of: kind.parameters[0].range.upperBound)))"
    try Output.standard.paragraphs(
      "\nIts parameters, as in '\(example)'; in quotes, since shells want parentheses for themselves:", style)
    var table = TextTable([.words("parameter"), .number("usual"), .words("range"), .words("what it is")])
    for parameter in kind.parameters {
      table.add([parameter.name, parameter.text(of: parameter.usual), parameter.rangeText, parameter.help])
    }
    try Output.standard.table(table, style)
    return .done
  }

  /// A policy as JSON.
  static func json(_ kind: PolicyKind) -> String {
    var json = JSONBytes()
    json.raw("{")
    let texts: [(StaticString, String)] = [
      ("name", kind.name), ("version", kind.version), ("summary", kind.summary), ("about", kind.about),
    ]
    for (key, text) in texts {
      json.key(key)
      json.text(text)
    }
    json.key("parameters")
    json.list(kind.parameters) { json, parameter in
      json.object([
        ("name", parameter.name), ("usual", parameter.text(of: parameter.usual)),
        ("least", parameter.text(of: parameter.range.lowerBound)),
        ("most", parameter.text(of: parameter.range.upperBound)), ("unit", parameter.unit), ("help", parameter.help),
      ])
    }
    json.raw("}")
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
