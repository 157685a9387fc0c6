/// Reads the words of a command line against a command's description.
struct ArgumentParser {
  private let table: CommandTable
  private let spec: CommandSpec
  private var given: [String: [String]] = [:]
  private var positionals: [String] = []

  private init(_ table: CommandTable, _ spec: CommandSpec) {
    self.table = table
    self.spec = spec
  }

  /// Reads what follows the words that call the command.
  ///
  /// `--` ends the options. What the command line leaves out may come from `FRONTIER_…` variables.
  static func parse(
    _ words: [String], for spec: CommandSpec, in table: CommandTable, environment: TerminalEnvironment
  ) throws(CommandFailure) -> ParsedArguments {
    var parser = ArgumentParser(table, spec)
    try parser.read(words)
    let asksForHelp = parser.given["--help"] != nil
    if !asksForHelp { try parser.checkPositionals() }
    var variables: [String: String] = [:]
    for option in spec.allOptions where parser.given[option.name] == nil {
      guard let name = option.variable, let value = environment.variable(name) else { continue }
      if !asksForHelp { try parser.check(value, against: option.choices, from: name) }
      variables[option.name] = value
    }
    return ParsedArguments(
      spec: spec, table: table, given: parser.given, variables: variables, positionals: parser.positionals,
      environment: environment)
  }

  private var call: String { "\(table.program) \(spec.name)" }

  private mutating func read(_ words: [String]) throws(CommandFailure) {
    var index = 0
    var optionsEnded = false
    while index < words.count {
      let word = words[index]
      index += 1
      if optionsEnded || word == "-" || !word.hasPrefix("-") || Self.isNumber(word) {
        positionals.append(word)
      } else if word == "--" {
        optionsEnded = true
      } else {
        try readOption(word, words, &index)
      }
    }
  }

  private mutating func readOption(_ word: String, _ words: [String], _ index: inout Int) throws(CommandFailure) {
    let equals = word.firstIndex(of: "=")
    let written = String(word[..<(equals ?? word.endIndex)])
    let name = written == "-h" ? "--help" : written
    guard let option = spec.allOptions.first(where: { $0.name == name }) else {
      let names = spec.allOptions.map(\.name)
      throw CommandFailure(
        .usage, "'\(call)' has no option '\(written)'",
        remedy: Suggestion.phrase(for: written, among: names) ?? "'\(call) --help' lists the options")
    }
    var value = equals.map { String(word[word.index(after: $0)...]) }
    if option.value == nil {
      if value != nil { throw CommandFailure(.usage, "\(name) is a switch and takes no value, but got '\(word)'") }
      given[name] = [""]
      return
    }
    if value == nil {
      guard index < words.count, words[index] != "--", !words[index].hasPrefix("--") else {
        let next = index < words.count ? "; '\(words[index])' is the next option" : " at the end of the line"
        throw CommandFailure(
          .usage, "\(name) lacks its value \(option.value ?? "")\(next)", remedy: "write '\(option.usage)'")
      }
      value = words[index]
      index += 1
    }
    let text = value ?? ""
    if let former = given[name], !option.repeated {
      throw CommandFailure(.usage, "\(name) is given twice: '\(former[0])' and '\(text)'", remedy: "keep one of them")
    }
    try check(text, against: option.choices, from: name)
    given[name, default: []].append(text)
  }

  private func checkPositionals() throws(CommandFailure) {
    let needed = spec.arguments.filter { !$0.optional }
    if positionals.count < needed.count {
      let missing = needed[positionals.count]
      throw CommandFailure(
        .usage, "'\(call)' needs \(missing.name): \(HelpPage.lowered(missing.help))",
        remedy: "usage: \(HelpPage.usageLine(spec, in: table))")
    }
    if positionals.count > spec.arguments.count && spec.arguments.last?.repeated != true {
      let extra = positionals[spec.arguments.count]
      throw CommandFailure(
        .usage, "'\(call)' takes no further argument, but got '\(extra)'",
        remedy: Suggestion.phrase(for: extra, among: table.children(of: spec.path))
          ?? "usage: \(HelpPage.usageLine(spec, in: table))")
    }
    for (index, text) in positionals.enumerated() {
      let argument = spec.arguments[min(index, spec.arguments.count - 1)]
      try check(text, against: argument.choices, from: argument.name)
    }
  }

  private func check(_ text: String, against choices: [String], from source: String) throws(CommandFailure) {
    if choices.isEmpty || choices.contains(text) { return }
    let list = "one of: \(choices.joined(separator: ", "))"
    throw CommandFailure(
      .usage, "\(source) cannot be '\(text)'; it is \(list)",
      remedy: Suggestion.phrase(for: text, among: choices))
  }

  /// A negative number is an argument, not an option.
  private static func isNumber(_ word: String) -> Bool {
    word.dropFirst().first.map { ("0"..."9").contains($0) || $0 == "." } ?? false
  }
}
