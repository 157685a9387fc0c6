import RaceEngine
import Scenarios
import Validation

/// Shows how outcomes move with the figures of a scenario, and which conclusions flip.
enum ScenarioSweep {
  /// `frontier scenario sweep`.
  static let spec = CommandSpec(
    path: ["scenario", "sweep"],
    summary: "Vary figures within their range, and tell what moves and which conclusions flip.",
    arguments: [ScenarioChoice.argument],
    options: [
      OptionSpec(
        "--vary", value: "KEY[=A..B]", "A figure by its path, over the range of the scenario's file or from A to B.",
        repeated: true),
      OptionSpec("--steps", value: "N", "Values from end to end, 2 to 41; the present one is added.", default: "5"),
      OptionSpec("--seeds", value: "A..B", "Play each value with each seed from A to B.", default: "1..64"),
      OptionSpec(
        LineUp.option.name, value: "P,P,…", "The policies, one for each seat in order, or one for all of them.",
        default: "\(ParField.names.joined(separator: ", ")) in turn"),
      ScenarioChoice.quarters,
      OptionSpec("--targets", value: "FILE", "Published figures to look at as well, as for 'frontier validate'."),
      OptionSpec(
        "--par", value: "RULE", "Score against the par of the scenario as it is, or measure it at each value.",
        default: SweepRequest.ParRule.held.rawValue, choices: SweepRequest.ParRule.allCases.map(\.rawValue)),
      Jobs.option,
      OptionSpec("--full", "Show intervals too, and list what is not clear."),
      OptionSpec("--json", "Write the sweep as one JSON object."),
    ],
    examples: [
      "frontier scenario sweep race-2023 --vary research.catch_up_open  # over its cited range",
      "frontier scenario sweep squeeze --vary labs[2].role.cash=0.5..2 --seats steady  # from half to two billion",
      "frontier scenario sweep race-2023 --vary funding.haste --targets scenarios/race-2023.targets.json5",
    ],
    discussion: """
      KEY is a path as faults name it, such as research.harder (which is mechanics.research.harder) or \
      labs[0].role.cash. A and B are in the unit of the scenario's file. Values lie in equal steps; where B is more \
      than ten times A, in equal factors. Choices and switches take each of their values. One parameter is varied at a \
      time, the others stay.

      Every value is played with the same seeds, and a draw depends on nothing that others draw, so luck is held: \
      differences are taken seed by seed, with 99 % intervals. Without --seats the field of par plays, rotated by the \
      seed as in 'frontier validate'.

      With --par held, points are distances from the par of the scenario as it is, so that they tell whether a lab \
      fares better than before. With --par measured, it is measured at every value over \
      \(SweepRequest.parSeeds.count) races of the reference field, as if it were recorded for that scenario: then they \
      tell who does better than usual there.

      A conclusion is a pair of policies or of labs of which one is above the other, or a target whose median is in \
      its band. It holds where it is clear at every value, flips where its opposite becomes clear, and fades where \
      neither is. The article "Sweeps" of the documentation tells more. Exit codes: 0 the sweep was made, whatever it \
      says; 64 no such figure or value; 65 a file has faults; 66 it cannot be read.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let request = try SweepRequest(arguments)
    let swept = try request.play(arguments)
    let targets = request.targets?.targets ?? []
    if arguments.flag("--json") {
      try Output.standard.write(bytes: SweepJSON(request: request, swept: swept, targets: targets).bytes())
    } else {
      let report = SweepReport(request: request, targets: targets, isFull: arguments.flag("--full"))
      try report.write(swept, arguments.style)
    }
    return .done
  }
}
