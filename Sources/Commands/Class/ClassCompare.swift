import Classroom
import Reports

/// Sets classes beside each other that were given the same lesson.
enum ClassCompare {
  /// `frontier class compare`.
  static let spec = CommandSpec(
    path: ["class", "compare"], summary: "Set classes beside each other that were given the same lesson.",
    arguments: [ArgumentSpec("DIR", "A class's folder.", repeated: true)],
    options: [Jobs.option],
    examples: ["frontier class compare tuesday thursday"],
    discussion: """
      Writes debrief/compare.html into the first class's folder: places and points of each lab by class, its points \
      quarter by quarter, what it decided in each round, what the choices were worth with luck held still, and how good \
      the predictions were; up to the last round that all have played. The table of places is written here, too.

      Make the classes with the same --lesson, --minutes and --seed: then all have the same luck, and what differs came of \
      decisions. With other seeds it says so.

      Exit codes: 64 the classes did not play the same, 65 class.json5 or the record is wrong, 66 there is no class, \
      75 no round has been played.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let folders = arguments.positionals.map { ClassFolder($0) }
    guard (2...ClassComparison.most).contains(folders.count), Set(folders.map(\.path)).count == folders.count else {
      throw CommandFailure(
        .usage, "classes are compared by two to \(ClassComparison.most), each named once",
        remedy: "write: frontier class compare DIR DIR")
    }
    let jobs = try Jobs.count(arguments)
    let comparison: ClassComparison
    do throws(ClassFault) {
      var rooms: [ClassRoom] = []
      for folder in folders { rooms.append(try ClassRoom(folder, arguments.table.roster)) }
      comparison = try ClassComparison(rooms, jobs: jobs)
      try folders[0].write(ClassComparison.file, comparison.html)
    } catch {
      throw CommandFailure(error)
    }
    var table = TextTable(comparison.results.headings.map { .words($0) })
    for row in comparison.results.rows { table.add(row) }
    try Output.standard.table(table, arguments.style)
    if !comparison.isSameLuck { Notices.line("the classes did not have the same luck: their seeds differ") }
    try ClassArgument.tell([ClassComparison.file], in: folders[0], arguments)
    return .done
  }
}
