import Scenarios

/// Proves replays: checks their seals, and plays them again.
enum ReplayVerify {
  /// `frontier replay verify`.
  static let spec = CommandSpec(
    path: ["replay", "verify"], summary: "Check the seals of replays and play them again.",
    arguments: [ArgumentSpec("FILE", "A replay.", repeated: true)],
    options: [OptionSpec("--json", "Write one JSON object for each file, in a line of its own.")],
    examples: ["frontier replay verify out/*.replay.jsonl"],
    discussion: """
      Of a replay that was changed, the first turn is named, with the seat whose orders or the table of the world that \
      came out different; orders that were changed and sealed anew show in the table, since the race is played again.

      Exit codes: 0 all are intact, 1 one was changed, 65 one cannot be read or is of other rules, 66 one is missing; \
      with several files, the highest.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    var worst = ExitCode.done
    for file in arguments.positionals {
      let (exit, text) = verdict(file)
      if arguments.flag("--json") {
        var json = JSONBytes()
        json.raw("{\"file\":")
        json.text(file)
        json.raw(exit == .done ? ",\"intact\":true" : ",\"intact\":false")
        json.raw(",\"exit\":")
        json.integer(Int64(exit.rawValue))
        json.raw(",\"verdict\":")
        json.text(text)
        json.raw("}")
        try Output.standard.line(String(decoding: json.bytes, as: UTF8.self))
      } else {
        try Output.standard.line(arguments.style.spelled("\(file): \(text)"))
      }
      if exit.rawValue > worst.rawValue { worst = exit }
    }
    return worst
  }

  private static func verdict(_ file: String) -> (ExitCode, String) {
    let verdict: Verdict
    do throws(RecordError) {
      verdict = try Replay.verify(file: file)
    } catch {
      return (CommandFailure(reading: error).exit, error.description)
    }
    let exit: ExitCode =
      switch verdict {
      case .intact: .done
      case .unreadable, .otherRules: .badData
      case .headerChanged, .sheetChanged, .sealBroken, .illegalOrder, .worldDiffers: .no
      }
    return (exit, verdict.description)
  }
}
