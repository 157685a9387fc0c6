import Arena
import RaceEngine
import Scenarios
import TextUI

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// One run of a tournament or of a slice of it, from what its folder holds to the report.
struct TournamentPlay {
  /// What is played.
  let request: TournamentRequest
  /// Where results are kept.
  let folder: TournamentFolder?
  /// The slice.
  let shard: TournamentHeader.Shard?
  /// Which replays are written.
  let saving: ReplaySaving
  /// The command line.
  let arguments: ParsedArguments

  /// Plays what is left, and reports.
  func run(jobs: Int) throws(CommandFailure) -> ExitCode {
    do throws(CommandFailure) {
      return try played(jobs: jobs)
    } catch {
      // Whoever runs slices by the hundred plays those again that may go better another time.
      guard shard != nil, error.exit == .inputOutput else { throw error }
      throw CommandFailure(.tryAgain, error.message, remedy: error.remedy)
    }
  }

  private func played(jobs: Int) throws(CommandFailure) -> ExitCode {
    if let shard, let folder, let done = try TournamentFolder.header(of: folder.shard(shard)) {
      return try finished(shard, folder, done)
    }
    var header = request.header
    header.shard = shard
    let damage: ResultsRun.Damage = arguments.flag("--repair") ? .cut : .refused
    let start = try TournamentStart(request, file: file, header, damage)
    if let cut = start.cut { warn("\(cut); the races from there on are played again", nil) }
    let isFinished = start.mark?.isFinished ?? false
    let session = TournamentSession(request, start, saving, folder, arguments)
    if !isFinished { session.play(jobs: jobs) }
    let (course, summary, mark, failure) = session.finish()
    if let shard, let folder, failure == nil, mark?.isFinished == true { try publish(shard, folder) }
    let report = TournamentReport(request.record, course, summary, mark)
    let wantsReport = shard == nil || arguments.flag("--json") || arguments.flag("--csv")
    if course.board.races > 0, wantsReport { try report.write(arguments) }
    if let shard, report.isFinished, !wantsReport {
      let style = arguments.style
      try Output.standard.line(
        style.spelled("slice \(shard.text): \(course.board.races) races, digest \(report.digest)"))
    }
    if let failure {
      if let resuming { throw CommandFailure(failure.exit, failure.message, remedy: joined(failure.remedy, resuming)) }
      throw failure
    }
    if !report.isFinished {
      let end = resuming == nil ? "; without --out nothing of it is kept" : "; to go on:"
      let slice = shard.map { " of slice \($0.text)" } ?? ""
      warn("\(report.played) races\(slice) are finished\(end)", resuming)
    }
    return Interrupt.exit ?? .done
  }

  private var file: String? {
    guard let folder else { return nil }
    return shard.map { folder.draft($0) } ?? folder.results
  }

  /// A slice that is there already is not played again.
  private func finished(
    _ shard: TournamentHeader.Shard, _ folder: TournamentFolder, _ header: TournamentHeader
  ) throws(CommandFailure) -> ExitCode {
    let file = folder.shard(shard)
    guard request.header.isSamePlan(as: header) else {
      throw CommandFailure(
        .badData, "\(file) is of another tournament: \(header.difference(from: request.header))",
        remedy: "choose another folder")
    }
    if !arguments.isQuiet { Notices.line(arguments.noticeStyle.spelled("\(file) is there already")) }
    return .done
  }

  /// Gives a complete slice its final name.
  private func publish(_ shard: TournamentHeader.Shard, _ folder: TournamentFolder) throws(CommandFailure) {
    guard rename(folder.draft(shard), folder.shard(shard)) != 0 else { return }
    throw .io("cannot rename \(folder.draft(shard))", code: errno)
  }

  /// The command that goes on; nil where nothing is kept.
  private var resuming: String? {
    guard let folder else { return nil }
    var words = ["frontier", "tournament", "--resume", "--out", folder.path]
    if let shard { words += ["--shard", shard.text] }
    for name in [Jobs.option.name, ReplaySaving.option.name] {
      if let value = arguments.value(name) { words += [name, value] }
    }
    if request.field.policies.contains(where: ProgramKinds.isProgram) { words += ProgramOptions.words(arguments) }
    return Shell.line(words)
  }

  private func joined(_ remedy: String?, _ resuming: String) -> String {
    (remedy.map { $0 + "; then " } ?? "") + "go on: \(resuming)"
  }

  private func warn(_ message: String, _ remedy: String?) {
    Notices.line(arguments.noticeStyle.spelled("frontier: \(message)" + (remedy.map { "\n  \($0)" } ?? "")))
  }
}

extension TournamentReport {
  /// How many races are in, of how many.
  var played: String { "\(course.board.races) of \(course.total - course.first)" }

  /// Writes the report in the form that is asked for.
  func write(_ arguments: ParsedArguments) throws(CommandFailure) {
    if arguments.flag("--json") {
      try Output.standard.write(bytes: json())
    } else if arguments.flag("--csv") {
      try Output.standard.write(csv())
    } else {
      try write(arguments.style)
    }
  }
}
