import Policies

/// What a command was given, checked against its description, with typed access.
///
/// The command line beats `FRONTIER_…` variables. Failures name the option or variable that the value came from.
struct ParsedArguments: Sendable {
  /// The command that was called.
  let spec: CommandSpec
  /// The table that the command is in.
  let table: CommandTable
  /// What was given by place.
  let positionals: [String]
  /// The surroundings of the process.
  let environment: TerminalEnvironment
  /// How to write to standard output.
  let style: TerminalStyle
  /// How to write to standard error.
  let noticeStyle: TerminalStyle
  private let given: [String: [String]]
  private let variables: [String: String]

  /// Holds what the parser found.
  init(
    spec: CommandSpec, table: CommandTable, given: [String: [String]], variables: [String: String],
    positionals: [String], environment: TerminalEnvironment
  ) {
    self.spec = spec
    self.table = table
    self.given = given
    self.variables = variables
    self.positionals = positionals
    self.environment = environment
    let color = given["--color"]?.first ?? variables["--color"] ?? "auto"
    let wishes = TerminalStyle.Wishes(
      color: TerminalStyle.ColorChoice(rawValue: color) ?? .auto, plain: given["--plain"] != nil,
      accessible: given["--accessible"] != nil, ascii: given["--ascii"] != nil)
    style = TerminalStyle(wishes, environment: environment)
    noticeStyle = TerminalStyle(wishes, environment: environment, stream: .error)
  }

  /// The policy that a text names, with its parameters.
  func policy(_ text: String) throws(CommandFailure) -> PolicyChoice { try table.roster.chosen(text) }

  /// Whether only results and errors are wanted.
  var isQuiet: Bool { flag("--quiet") }

  /// Whether questions may be asked: there is somebody to answer, and `--no-input` was not given.
  var mayAsk: Bool { environment.inputIsTerminal && !flag("--no-input") }

  /// Whether a flag was given.
  func flag(_ name: String) -> Bool {
    checkDeclared(name, isFlag: true)
    return given[name] != nil
  }

  /// Whether an option stands on the command line itself, variables aside.
  func isGiven(_ name: String) -> Bool { given[name] != nil }

  /// The argument at a place, nil when it was left out.
  func positional(_ index: Int) -> String? { index < positionals.count ? positionals[index] : nil }

  /// The value of an option, nil when it was left out.
  func value(_ name: String) -> String? {
    checkDeclared(name, isFlag: false)
    return given[name]?.last ?? variables[name]
  }

  /// All values of an option that may be repeated.
  func values(_ name: String) -> [String] {
    checkDeclared(name, isFlag: false)
    return given[name] ?? variables[name].map { [$0] } ?? []
  }

  /// The parts of a list with commas; commas in parentheses or quotes belong to their part.
  func list(_ name: String) throws(CommandFailure) -> [String]? {
    guard let text = value(name) else { return nil }
    var parts = [""]
    var depth = 0
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
      }
      if quote == nil, character == "(" { depth += 1 } else if quote == nil, character == ")" { depth -= 1 }
      if character == "," && depth == 0 && quote == nil {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    if depth != 0 { throw wrong(name, text, "a list whose parentheses match") }
    if quote != nil { throw wrong(name, text, "a list whose quotes are closed") }
    if parts.contains("") { throw wrong(name, text, "a list with a part on each side of every comma") }
    return parts
  }

  /// A whole number within bounds; `_` may group digits.
  func integer(_ name: String, in range: ClosedRange<Int>) throws(CommandFailure) -> Int? {
    guard let text = value(name) else { return nil }
    guard let number = Int(text.replacing("_", with: "")), range.contains(number) else {
      let bounds =
        range.upperBound == .max
        ? "of at least \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
      throw wrong(name, text, "a whole number \(bounds)")
    }
    return number
  }

  /// A decimal number within bounds.
  func decimal(_ name: String, in range: ClosedRange<Double>) throws(CommandFailure) -> Double? {
    guard let text = value(name) else { return nil }
    guard let number = Double(text), range.contains(number) else {
      throw wrong(name, text, "a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// A seed: 0 to 2⁶⁴ − 1, decimal or after `0x`.
  func seed(_ name: String = "--seed") throws(CommandFailure) -> UInt64? {
    guard let text = value(name) else { return nil }
    guard let seed = Self.seed(from: text) else { throw wrong(name, text, "a seed, 0 to \(UInt64.max)") }
    return seed
  }

  /// Seeds from A to B, both included, written `A..B`; one seed by itself is a range of one.
  func seedRange(_ name: String = "--seeds") throws(CommandFailure) -> ClosedRange<UInt64>? {
    guard let text = value(name) else { return nil }
    let ends = text.split(separator: "..", omittingEmptySubsequences: false).map { Self.seed(from: String($0)) }
    guard ends.count == 1 || ends.count == 2, let first = ends[0], let last = ends[ends.count - 1] else {
      throw wrong(name, text, "a range of seeds A..B, such as 1..100 with both ends counted")
    }
    guard first <= last else { throw wrong(name, text, "a range of seeds A..B with A not above B") }
    return first...last
  }

  /// Two numbers written `I/N`, with I from 0 to N − 1.
  func shard(_ name: String = "--shard") throws(CommandFailure) -> (index: Int, count: Int)? {
    guard let text = value(name) else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let index = parts[0], let count = parts[1], count > 0, 0..<count ~= index else {
      throw wrong(name, text, "a shard I/N, such as 0/4 for the first of four")
    }
    return (index, count)
  }

  /// A usage failure about an option's value, naming where the value came from.
  func wrong(_ name: String, _ text: String, _ expected: String) -> CommandFailure {
    let variable = spec.allOptions.first { $0.name == name }?.variable
    let source = given[name] == nil ? variable ?? name : name
    return CommandFailure(.usage, "\(source) cannot be '\(text)'; it is \(expected)")
  }

  /// Reads a seed, decimal or after `0x`; `_` may group digits.
  static func seed(from text: String) -> UInt64? {
    let digits = text.replacing("_", with: "")
    return digits.hasPrefix("0x") ? UInt64(digits.dropFirst(2), radix: 16) : UInt64(digits)
  }

  private func checkDeclared(_ name: String, isFlag: Bool) {
    assert(
      spec.allOptions.contains { $0.name == name && ($0.value == nil) == isFlag },
      "'\(spec.name)' does not declare \(name)")
  }
}
