import Classroom

/// Plays a round, or takes it back.
enum ClassResolve {
  private static let undo = OptionSpec("--undo", "Take the last round back instead; the log keeps that.")

  /// `frontier class resolve`.
  static let spec = CommandSpec(
    path: ["class", "resolve"], summary: "Play the open round, and write what it brought each team.",
    arguments: [ClassArgument.folder], options: [undo],
    examples: [
      "frontier class resolve tuesday",
      "frontier class resolve tuesday --undo  # the order files stay, and can be changed",
    ],
    discussion: """
      Only an open round is played: given twice, it says that the round has been played. The order files are read once \
      more, as they are now. A team without a file, or with one of which nothing can be used, is covered by its policy from \
      class.json5: nothing can keep the class waiting. A policy orders as a team may: when a round begins, the lesson's \
      orders alone, and no more of them. record/class.jsonl says who decided what and which files counted, \
      record/race.replay.jsonl holds the race, which 'frontier replay verify' and 'frontier report' read.

      A round has several quarters. Orders count in its first; in the others what was set stands. What is proposed to \
      another lab leaves in the last quarter, so that the other can answer when the next round begins. What is accepted \
      binds from the next quarter on: who has proposed a pledge orders as if it were accepted.

      round-N/result-TEAM.html is for the team, round-N/screen-after.html for the wall. What this command says are the \
      orders of all teams: keep it off the wall.

      --undo takes the last round back with its results, the pages of the next round and the debrief. The round is open \
      then, and its order files are as they were; those of later rounds are moved into a folder beside them, since they \
      were written for what is no more. Pages of the round that are gone are written anew.

      Exit codes: 65 class.json5 or the record is wrong, 66 there is no class, 75 no round is open, the race is over, or \
      there is nothing to undo.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    var room = try ClassArgument.room(arguments)
    if arguments.flag(undo.name) {
      let undone: (round: Int, isOpen: Bool, moved: [String])
      do throws(ClassFault) { undone = try room.undo() } catch { throw CommandFailure(error) }
      let round = undone.round
      if undone.isOpen {
        try Output.standard.line("round \(round) is taken back and open again; its order files are as they were")
      } else {
        // Without its pages it is not open: they are written anew.
        room = try ClassArgument.room(arguments)
        do throws(ClassFault) { _ = try room.open() } catch { throw CommandFailure(error) }
        try Output.standard.line(
          "round \(round) is taken back and open again; its pages were gone and are written anew: see which order files "
            + "are there")
      }
      for place in undone.moved {
        try Output.standard.line("order files of a later round are moved aside: \(room.folder.file(place))")
      }
      try ClassArgument.next("collect", room.folder, arguments)
      return .done
    }
    let (entry, files): (ClassLog.Entry, [String])
    do throws(ClassFault) {
      entry = try room.resolve()
      files = try room.writeResults(of: entry)
    } catch {
      throw CommandFailure(error)
    }
    try tell(entry, room.manifest.rounds)
    try ClassArgument.tell(files, in: room.folder, arguments)
    try ClassArgument.next(room.race.nextRound == nil ? "debrief" : "open", room.folder, arguments)
    return .done
  }

  /// Who decided, seat by seat.
  static func tell(_ entry: ClassLog.Entry, _ rounds: Int) throws(CommandFailure) {
    let dates = [entry.quarters.first, entry.quarters.last].compactMap { $0 }
    try Output.standard.line("round \(entry.round) of \(rounds) was played: \(dates.joined(separator: " to "))")
    for decided in entry.seats {
      let who =
        decided.by == "team"
        ? "team \(decided.team ?? "")"
        : decided.why.map { "\(decided.by) (team \(decided.team ?? "") is \($0))" } ?? decided.by
      let orders = decided.orders.isEmpty ? "no orders" : decided.orders.joined(separator: "; ")
      try Output.standard.line("  \(decided.lab): \(who): \(orders)")
    }
  }
}
