import Policies
import Programs

/// All commands of the program, and what is said of it as a whole.
struct CommandTable: Sendable {
  /// What the program is called.
  var program: String
  /// What the program is, in a sentence or a few paragraphs.
  var overview: String
  /// Whole command lines that show what to do first.
  var examples: [String]
  /// What `--version` writes, made only when asked.
  var version: @Sendable () -> String
  /// What the words stand for that only lead to commands, such as `replay`.
  var groups: [String: String]
  /// The commands, in the order of the help.
  var commands: [CommandSpec]
  /// The policies that may take seats.
  var roster: PolicyRoster
  /// Where programs run that take seats.
  var programs: ProgramRoom

  /// Describes a program.
  init(
    program: String, overview: String, examples: [String] = [], version: @escaping @Sendable () -> String,
    groups: [String: String] = [:], commands: [CommandSpec], roster: PolicyRoster, programs: ProgramRoom
  ) {
    self.program = program
    self.overview = overview
    self.examples = examples
    self.version = version
    self.groups = groups
    self.commands = commands
    self.roster = roster
    self.programs = programs
  }

  /// The command called by exactly these words.
  func command(_ path: [String]) -> CommandSpec? { commands.first { $0.path == path } }

  /// The words that may follow a path, in the order of the help, without repetition.
  func children(of path: [String]) -> [String] {
    var words: [String] = []
    for command in commands where command.path.count > path.count && command.path.starts(with: path) {
      let word = command.path[path.count]
      if !words.contains(word) { words.append(word) }
    }
    return words
  }

  /// What a path does or holds, in one line.
  func summary(of path: [String]) -> String {
    command(path)?.summary ?? groups[path.joined(separator: " ")]
      ?? children(of: path).joined(separator: ", ")
  }

  /// All paths that lead to commands, the commands included.
  var paths: [[String]] {
    var result: [[String]] = [[]]
    for command in commands {
      for length in 1...command.path.count {
        let path = Array(command.path.prefix(length))
        if !result.contains(path) { result.append(path) }
      }
    }
    return result
  }

  /// The longest path at the start of `words`; a unique beginning of a word is enough.
  ///
  /// After a path that is a command of its own, only whole words go on, for others may be its arguments.
  /// - Throws: a usage failure for an unknown or an ambiguous word.
  func resolve(_ words: [String]) throws(CommandFailure) -> [String] {
    var path: [String] = []
    for word in words {
      let children = children(of: path)
      if children.isEmpty { break }
      if children.contains(word) {
        path.append(word)
        continue
      }
      if command(path) != nil { break }
      path.append(try match(word, among: children, after: path))
    }
    return path
  }

  private func match(_ word: String, among children: [String], after path: [String]) throws(CommandFailure) -> String {
    let matches = word.isEmpty ? [] : children.filter { $0.hasPrefix(word.lowercased()) }
    if matches.count == 1 { return matches[0] }
    let parent = ([program] + path).joined(separator: " ")
    if matches.count > 1 {
      throw CommandFailure(
        .usage, "'\(parent) \(word)' may be several commands: \(matches.joined(separator: ", "))",
        remedy: "write more of the word")
    }
    // What stands in a group is looked for without it.
    let elsewhere = commands.filter { $0.path.count > path.count + 1 && $0.path.last == word.lowercased() }
      .map { "'\(([program] + $0.path).joined(separator: " "))'" }
    throw CommandFailure(
      .usage, "'\(parent)' has no command '\(word)'",
      remedy: (elsewhere.isEmpty ? nil : "did you mean \(elsewhere.joined(separator: " or "))?")
        ?? Suggestion.phrase(for: word, among: children)
        ?? "'\(parent) --help' lists the commands")
  }
}
