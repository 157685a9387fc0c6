import Programs
import Scenarios

/// Writes the schema of what programs read and write.
enum PolicySchema {
  /// `frontier policy schema`.
  static let spec = CommandSpec(
    path: ["policy", "schema"], summary: "Write the JSON Schema of the messages that programs read and write.",
    arguments: [
      ArgumentSpec("SCENARIO", "Leave out what this scenario leaves out; its name, or a file.", optional: true)
    ],
    options: [OptionSpec("--orders", "Only the schema of an order sheet.")],
    examples: [
      "frontier policy schema > protocol.schema.json",
      "frontier policy schema first-steps --orders  # the orders of one scenario",
    ],
    discussion: """
      The schema is made from the types that the game reads and writes, draft 2020-12 of JSON Schema, as one line. \
      Numbers are whole steps of their unit, which the description of each field names.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let rules = try arguments.positional(0).map { name throws(CommandFailure) in try ScenarioChoice.load(name).rules }
    try Output.standard.line(
      arguments.flag("--orders") ? OrderSchema.json(for: rules) : ProtocolSchema.json(for: rules))
    return .done
  }
}
