import TextUI

/// What order errors say to pupils: an example with numbers, and no command that they do not have.
enum PupilWords {
  /// An error of a line, for a team.
  ///
  /// - Parameters:
  ///   - problem: What is wrong.
  ///   - blank: No orders yet, for what the team's lab sees.
  static func text(_ problem: LineProblem, _ blank: PendingOrders) -> String {
    var text = plain(problem.text)
    guard let verb = verb(of: problem) else { return text }
    let limits = blank.limits(of: verb)
    guard let example = limits.example else { return text }
    for usage in ["write \(verb.usage)", verb.usage] where text.contains(usage) {
      text = text.replacing(usage, with: "write, for example: \(example)")
      break
    }
    return text
  }

  /// A text without the commands of those who play in a terminal.
  static func plain(_ text: String) -> String {
    [
      (", with the model’s number: the command models lists them", ", with the model’s number: your page lists them"),
      ("the command models lists yours", "your page lists yours"),
    ].reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  private static func verb(of problem: LineProblem) -> VerbSpec? {
    switch problem {
    case .unknownWord(_, let verb, _), .twice(_, let verb), .missing(_, let verb), .noValue(_, let verb),
      .severalMost(let verb), .noWage(_, let verb):
      verb
    default: nil
    }
  }
}
