import Classroom

/// Plays a lesson with policies.
enum ClassRehearse {
  /// `frontier class rehearse`.
  static let spec = CommandSpec(
    path: ["class", "rehearse"],
    summary: "Play the whole lesson with policies as teams, and write a sample of all pages.",
    arguments: [ClassArgument.folder], options: [Jobs.option],
    examples: ["frontier class rehearse tuesday"],
    discussion: """
      Everything that a lesson does is done, in DIR/rehearsal and in less than a minute: pages, order files, errors, \
      results, debrief. The policies that cover teams order for them, within the lesson's limits. One team with a lab is \
      absent in round 2, and one has a wrong line in round 3, so that whoever teaches sees what then happens. The class \
      itself is as it was. A rehearsal before, be it whole or stopped, is replaced.

      Exit codes: 65 class.json5 is wrong, 66 there is no class, 73 the folder cannot be written.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let room = try ClassArgument.room(arguments)
    let played: (folder: ClassFolder, files: [String])
    var entries: [ClassLog.Entry] = []
    let jobs = try Jobs.count(arguments)
    do throws(ClassFault) {
      played = try room.rehearse(arguments.table.roster, jobs: jobs) { entries.append($0) }
    } catch {
      throw CommandFailure(error)
    }
    for entry in entries { try ClassResolve.tell(entry, room.manifest.rounds) }
    try ClassArgument.tell(played.files, in: played.folder, arguments)
    try ClassArgument.next("open", room.folder, arguments)
    return .done
  }
}
