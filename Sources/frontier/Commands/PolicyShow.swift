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
    let policy = try LineUp.policy(arguments.positional(0) ?? "")
    if arguments.flag("--json") {
      try Output.standard.line(json(policy))
      return .done
    }
    let style = arguments.style
    try Output.standard.line(style.bold(policy.rawValue) + style.spelled(": \(policy.summary)"))
    try Output.standard.paragraphs("\n" + habits(policy), style)
    return .done
  }

  /// A policy as JSON.
  static func json(_ policy: BuiltinPolicy) -> String {
    var json = JSONBytes()
    json.object([("name", policy.rawValue), ("summary", policy.summary), ("habits", habits(policy))])
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func habits(_ policy: BuiltinPolicy) -> String {
    switch policy {
    case .uniform:
      """
      It draws each order at random among the legal ones and remembers nothing. Whoever does not beat it has not \
      understood the race.
      """
    case .steady:
      """
      It grows people, chips and sites together, keeps a reserve of cash, trains runs of middling length, releases \
      them closed, and sets its price by how busy its chips are. It raises money when it runs short and investors are \
      willing, and it never gambles.
      """
    case .openChampion:
      """
      It opens whatever is not clearly ahead of the field, and sells a model that leads for a while first. Late in \
      the race it opens everything. It lives on what the standing as everybody's platform brings.
      """
    case .closedFrontier:
      """
      It puts most of its fleet into long training runs and gives nothing away. Behind the field it trains longer \
      and harder; ahead it sells its lead at a high price and turns part of the fleet to experiments.
      """
    case .talentRaider:
      """
      It pays well above the going rate while seekers are few, runs many experiments, buys chips with what is left, \
      and stops hiring when its people would have nothing to run on.
      """
    }
  }
}
