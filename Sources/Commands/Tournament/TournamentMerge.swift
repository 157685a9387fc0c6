import Arena
import RaceEngine
import Scenarios

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Puts the slices of a tournament together.
enum TournamentMerge {
  /// `frontier tournament merge`.
  static let spec = CommandSpec(
    path: ["tournament", "merge"], summary: "Put the slices of a tournament together.",
    arguments: [ArgumentSpec("DIR", "A folder with slices that --shard has written.", repeated: true)],
    options: [
      OptionSpec("--out", value: "DIR", "Where results.jsonl is written.", default: "the first folder"),
      OptionSpec("--csv", "Write the report as CSV, one number in each line."),
      OptionSpec("--json", "Write the report as one JSON object."),
    ],
    examples: [
      "frontier tournament merge cup", "frontier tournament merge host1/cup host2/cup --out whole",
    ],
    discussion: """
      Results are put in the order of the plan, so that the file is the same, byte by byte, as that of one machine. A \
      race that is there several times must be the same each time. Exit codes: 0 all are there; 1 slices are missing; \
      65 slices differ, are damaged, or belong to different tournaments; 66 there are none.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let shards = try ShardFiles(arguments.positionals, arguments.table.roster)
    guard let request = shards.request else {
      throw CommandFailure(
        .noInput, "there is no complete slice in \(arguments.positionals.joined(separator: ", "))",
        remedy: "'frontier tournament … --shard I/N --out DIR' plays them")
    }
    let folder = TournamentFolder(arguments.value("--out") ?? arguments.positional(0) ?? "")
    if let other = try TournamentFolder.header(of: folder.results), !request.header.isSamePlan(as: other) {
      throw CommandFailure(
        .badData, "\(folder.results) is of another tournament: \(other.difference(from: request.header))",
        remedy: "choose another folder with --out")
    }
    try folder.prepare(withReplays: false)
    let draft = folder.results + ".part"
    var course = TournamentCourse(request.plan)
    var summary = TournamentSummary(request.record)
    let mark: ResultsMark?
    do throws(CommandFailure) {
      mark = try write(shards.files, request, to: draft, &course, &summary)
    } catch {
      unlink(draft)
      throw error
    }
    guard let mark else {
      unlink(draft)
      let here = arguments.positionals.joined(separator: " ")
      throw CommandFailure(
        .no, "race \(course.next) and others are missing",
        remedy: "'frontier tournament missing \(here)' lists the slices that are to be played")
    }
    guard rename(draft, folder.results) == 0 else {
      throw .io("cannot rename \(draft)", code: errno)
    }
    try TournamentReport(request.record, course, summary, mark).write(arguments)
    return .done
  }

  /// Writes all results; nil when one is missing.
  private static func write(
    _ files: [ShardFile], _ request: TournamentRequest, to draft: String, _ course: inout TournamentCourse,
    _ summary: inout TournamentSummary
  ) throws(CommandFailure) -> ResultsMark? {
    let plan = request.plan
    var writer = try writing { () throws(RecordError) in try ResultsWriter(creating: draft, request.header) }
    var waiting = files[...]
    var open: [ShardFile] = []
    while !course.isOver {
      let race = course.race(course.next)
      while let file = waiting.first, file.shard.blocks(of: plan.blocks).lowerBound <= race.block {
        waiting.removeFirst()
        try file.start()
        open.append(file)
      }
      guard let line = try next(race, &open) else { return nil }
      do throws(RecordError) {
        try writer.append(line)
      } catch {
        throw CommandFailure(writing: error)
      }
      let record = RaceRecord(line)
      let isComplete = course.add(record)
      summary.add(race, record, isComplete)
    }
    do throws(RecordError) {
      try writer.finish()
    } catch {
      throw CommandFailure(writing: error)
    }
    return writer.mark
  }

  /// The result of a race, which all that hold it agree on; nil where nobody does.
  private static func next(
    _ race: PlannedRace, _ open: inout [ShardFile]
  ) throws(CommandFailure) -> TournamentLine? {
    var found: (line: TournamentLine, file: String)?
    for file in open {
      guard let line = file.line else { continue }
      guard line.isResult(of: race) else {
        if line.race > race.number { continue }
        throw CommandFailure(
          .badData, "\(file.file): race \(line.race) is not that of the plan",
          remedy: "play the slice again: remove the file, and see 'frontier tournament missing'")
      }
      if let found, found.line != line {
        throw CommandFailure(
          .badData, "\(found.file) and \(file.file) differ in race \(race.number)",
          remedy: "'frontier tournament verify' on each says which one is wrong")
      }
      found = (line, file.file)
      try file.advance()
    }
    open.removeAll { $0.line == nil }
    return found?.line
  }

  private static func writing(
    _ open: () throws(RecordError) -> ResultsWriter
  ) throws(CommandFailure) -> ResultsWriter {
    do throws(RecordError) {
      return try open()
    } catch {
      throw CommandFailure(writing: error)
    }
  }
}
