import Classroom

/// Writes the pack of a debrief.
enum ClassDebrief {
  /// `frontier class debrief`.
  static let spec = CommandSpec(
    path: ["class", "debrief"], summary: "Write the debrief from the class's own race.",
    arguments: [ClassArgument.folder], options: [Jobs.option],
    examples: ["frontier class debrief tuesday"],
    discussion: """
      debrief/debrief.html leads through five steps: how it was, what happened (standings, points by quarter, turning \
      points with the orders behind them), predictions against results, the decisions of each team, why it happened \
      (for each objective the effect that sets of races measure, beside the class's own number), how it is in reality, \
      and what follows. debrief/race.html shows the whole race with a bar for the quarters, debrief/team-TEAM.html is \
      one page for each team, which also tells its good choices from its lucky ones. It can be written after any round.

      The effects are measured here and now: 16 pairs of races for each objective, the same luck with and without.

      Exit codes: 65 class.json5 or the record is wrong, 66 there is no class, 75 no round has been played. It can be given again: its pages are written anew.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let room = try ClassArgument.room(arguments)
    let jobs = try Jobs.count(arguments)
    let files: [String]
    do throws(ClassFault) { files = try room.debrief(jobs: jobs) } catch { throw CommandFailure(error) }
    if let round = room.race.nextRound, !arguments.isQuiet {
      Notices.line("the race goes on: round \(round) of \(room.manifest.rounds) has not been played")
    }
    try ClassArgument.tell(files, in: room.folder, arguments)
    try ClassArgument.next("grades", room.folder, arguments)
    return .done
  }
}
