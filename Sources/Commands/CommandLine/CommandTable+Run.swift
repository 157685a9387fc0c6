extension CommandTable {
  /// Runs the command that the words call, writes what failed, and answers with the exit code.
  ///
  /// - Parameter words: the command line without the program's name.
  func run(_ words: [String], environment: TerminalEnvironment = .process) -> ExitCode {
    Output.prepareProcess()
    var exit = ExitCode.done
    do throws(CommandFailure) {
      exit = try dispatch(words, environment)
    } catch {
      exit = report(error, words, environment)
    }
    do throws(CommandFailure) {
      try Output.standard.flush()
    } catch {
      // The failure that ended the command has been told already.
      if error.exit != .done && exit == .done { return report(error, words, environment) }
    }
    return exit
  }

  private func report(_ failure: CommandFailure, _ words: [String], _ environment: TerminalEnvironment) -> ExitCode {
    if failure.message.isEmpty { return failure.exit }
    let style = TerminalStyle(wishes(words), environment: environment, stream: .error)
    var text = style.bold(style.bad("\(program):")) + " " + failure.message + "\n"
    if let remedy = failure.remedy { text += "  " + remedy + "\n" }
    Notices.write(style.spelled(text))
    return failure.exit
  }

  private func dispatch(_ words: [String], _ environment: TerminalEnvironment) throws(CommandFailure) -> ExitCode {
    let (leading, rest) = try split(words)
    guard let first = rest.first else {
      if leading.contains("--version") {
        try Output.standard.line(version())
      } else {
        try Output.standard.write(help([], words, environment))
      }
      return .done
    }
    if first == "help" && command(["help"]) == nil {
      let path = try resolve(rest.dropFirst().filter { !$0.hasPrefix("-") })
      try Output.standard.write(help(path, words, environment))
      return .done
    }
    let names = Array(rest.prefix { !$0.hasPrefix("-") })
    let path = try resolve(names)
    let others = Array(rest.dropFirst(path.count))
    let asksForHelp = others.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
    if asksForHelp || leading.contains("--help") || leading.contains("-h") {
      try Output.standard.write(help(path, words, environment))
      return .done
    }
    guard let spec = command(path) else {
      throw CommandFailure(
        .usage,
        "'\(([program] + path).joined(separator: " "))' needs a command: "
          + children(of: path).joined(separator: ", "))
    }
    let parsed = try ArgumentParser.parse(
      leading.filter { $0 != "--version" } + others, for: spec, in: self, environment: environment)
    return try spec.run(parsed)
  }

  /// Parts the options before the first word from the rest; only those of all commands may stand there.
  private func split(_ words: [String]) throws(CommandFailure) -> (leading: [String], rest: [String]) {
    var index = 0
    while index < words.count, words[index].hasPrefix("-") {
      let name = String(words[index].prefix { $0 != "=" })
      let option = OptionSpec.common.first { $0.name == name }
      guard option != nil || name == "-h" || name == "--version" else {
        let known = OptionSpec.common.map(\.name) + ["--version"]
        throw CommandFailure(
          .usage, "'\(program)' has no option '\(name)' before a command",
          remedy: Suggestion.phrase(for: name, among: known)
            ?? "options of a command follow it; '\(program) --help' lists the commands")
      }
      index += option?.value != nil && !words[index].contains("=") ? 2 : 1
    }
    index = min(index, words.count)
    return (Array(words[..<index]), Array(words[index...]))
  }

  private func help(_ path: [String], _ words: [String], _ environment: TerminalEnvironment) -> String {
    HelpPage.render(path, in: self, style: TerminalStyle(wishes(words), environment: environment))
  }

  /// The style flags among words that may be wrong otherwise.
  private func wishes(_ words: [String]) -> TerminalStyle.Wishes {
    var wishes = TerminalStyle.Wishes()
    for (index, word) in words.enumerated() {
      switch word {
      case "--": return wishes
      case "--plain": wishes.plain = true
      case "--accessible": wishes.accessible = true
      case "--ascii": wishes.ascii = true
      case "--color": wishes.color = words.dropFirst(index + 1).first.flatMap { .init(rawValue: $0) } ?? .auto
      default: if word.hasPrefix("--color=") { wishes.color = .init(rawValue: String(word.dropFirst(8))) ?? .auto }
      }
    }
    return wishes
  }
}
