/// Completion for shells, made from the command table.
enum CompletionScript {
  /// The shells that a script can be made for.
  enum Shell: String, CaseIterable, Sendable {
    case bash, zsh, fish
  }

  /// The command `completions SHELL`, which writes a script for the table that it is in.
  static let spec = CommandSpec(
    path: ["completions"], summary: "Write a completion script for a shell.",
    arguments: [ArgumentSpec("SHELL", "The shell.", choices: Shell.allCases.map(\.rawValue))],
    examples: [
      "source <(frontier completions bash)  # bash, in ~/.bashrc",
      "source <(frontier completions zsh)  # zsh, in ~/.zshrc after compinit",
      "frontier completions fish > ~/.config/fish/completions/frontier.fish  # fish",
    ]
  ) { arguments throws(CommandFailure) in
    let shell = arguments.positional(0).flatMap { Shell(rawValue: $0) } ?? .bash
    try Output.standard.write(script(for: shell, arguments.table))
    return .done
  }

  /// The script for a shell.
  static func script(for shell: Shell, _ table: CommandTable) -> String {
    switch shell {
    case .bash: bash(table)
    case .zsh: zsh(table)
    case .fish: fish(table)
    }
  }

  /// A script for bash, without need of the bash-completion package.
  static func bash(_ table: CommandTable) -> String {
    let choices = choiceCases(table) { name, words in
      #"    \#(name)) COMPREPLY=($(compgen -W \#(quoted(words)) -- "$cur")); return ;;"#
    }
    return """
      # bash completion for \(table.program), made by '\(table.program) completions bash'
      _\(table.program)() {
        local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} path="" words="" word i
        if [[ $cur == "=" ]]; then cur=""; elif [[ $prev == "=" ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi
        for ((i = 1; i < COMP_CWORD; i++)); do
          word="${path:+$path }${COMP_WORDS[i]}"
          case "$word" in
      \(pathCase(table, indent: "      ", body: "path=$word"))
          esac
        done
        case "$prev" in
      \(choices)
          \(valueNames(table))) COMPREPLY=($(compgen -f -- "$cur")); return ;;
        esac
        case "$path" in
      \(wordCases(table, indent: "    "))
        esac
        COMPREPLY=($(compgen -W "$words" -- "$cur"))
        if [[ ${#COMPREPLY[@]} -eq 0 && $cur != -* ]]; then COMPREPLY=($(compgen -f -- "$cur")); fi
      }
      complete -o filenames -F _\(table.program) \(table.program)

      """
  }

  /// A script for zsh, to be sourced or put in a folder of `fpath`.
  static func zsh(_ table: CommandTable) -> String {
    let choices = choiceCases(table) { name, words in "    \(name)) compadd -- \(words); return ;;" }
    return """
      #compdef \(table.program)
      # zsh completion for \(table.program), made by '\(table.program) completions zsh'
      _\(table.program)() {
        local at="" word words_here="" previous=${words[CURRENT-1]} i
        for ((i = 2; i < CURRENT; i++)); do
          word="${at:+$at }${words[i]}"
          case "$word" in
      \(pathCase(table, indent: "      ", body: "at=$word"))
          esac
        done
        case "$previous" in
      \(choices)
          \(valueNames(table))) _files; return ;;
        esac
        case "$at" in
      \(wordCases(table, indent: "    ").replacing("words=", with: "words_here="))
        esac
        compadd -- ${=words_here}
        [[ $PREFIX != -* ]] && _files
      }
      if [[ $funcstack[1] == _\(table.program) ]]; then _\(table.program) "$@"; else compdef _\(table.program) \(table.program); fi

      """
  }

  /// A script for fish.
  static func fish(_ table: CommandTable) -> String {
    var lines = [
      "# fish completion for \(table.program), made by '\(table.program) completions fish'",
      "function __\(table.program)_at",
      "  set -l at",
      "  for word in (commandline -opc)[2..-1]",
      "    switch (string join ' ' -- $at $word)",
      "      case \(namedPaths(table).map { quoted($0) }.joined(separator: " "))",
      "        set -a at $word",
      "    end",
      "  end",
      "  test \"$at\" = \"$argv\"",
      "end",
    ]
    for path in table.paths {
      let test = "__\(table.program)_at \(path.joined(separator: " "))".trimmingSuffix(" ")
      let start = "complete -c \(table.program) -n \(quoted(test))"
      for word in table.children(of: path) {
        lines.append("\(start) -f -a \(word) -d \(quoted(table.summary(of: path + [word])))")
      }
      for word in table.command(path)?.arguments.flatMap(\.choices) ?? [] { lines.append("\(start) -f -a \(word)") }
      for option in table.command(path)?.allOptions ?? OptionSpec.common {
        var line = "\(start) -l \(option.name.dropFirst(2)) -d \(quoted(option.help))"
        if option.value != nil {
          line += option.choices.isEmpty ? " -r" : " -x -a \(quoted(option.choices.joined(separator: " ")))"
        }
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension CompletionScript {
  private static func namedPaths(_ table: CommandTable) -> [String] {
    table.paths.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  private static func pathCase(_ table: CommandTable, indent: String, body: String) -> String {
    "\(indent)\(namedPaths(table).map { "\"\($0)\"" }.joined(separator: "|"))) \(body) ;;"
  }

  /// The words that may stand after each path.
  private static func wordCases(_ table: CommandTable, indent: String) -> String {
    table.paths.map { path in
      var words = table.children(of: path)
      let command = table.command(path)
      for argument in command?.arguments ?? [] { words += argument.choices }
      words += (command?.allOptions ?? OptionSpec.common).map(\.name)
      if path.isEmpty { words += ["help", "--version"] }
      return "\(indent)\"\(path.joined(separator: " "))\") words=\(quoted(words.joined(separator: " "))) ;;"
    }.joined(separator: "\n")
  }

  private static func valueOptions(_ table: CommandTable) -> [OptionSpec] {
    var seen: [String] = []
    return (table.commands.flatMap(\.options) + OptionSpec.common).filter { option in
      guard option.value != nil, !seen.contains(option.name) else { return false }
      seen.append(option.name)
      return true
    }
  }

  private static func choiceCases(_ table: CommandTable, _ line: (String, String) -> String) -> String {
    valueOptions(table).filter { !$0.choices.isEmpty }
      .map { line($0.name, $0.choices.joined(separator: " ")) }.joined(separator: "\n")
  }

  private static func valueNames(_ table: CommandTable) -> String {
    let names = valueOptions(table).filter { $0.choices.isEmpty }.map(\.name)
    return names.isEmpty ? "--" : names.joined(separator: "|")
  }

  private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}

extension String {
  fileprivate func trimmingSuffix(_ character: Character) -> String {
    last == character ? String(dropLast()) : self
  }
}
