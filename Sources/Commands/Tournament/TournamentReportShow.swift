import Arena
import Policies
import Scenarios

/// Shows what a tournament came to, from its results.
enum TournamentReportShow {
  /// `frontier tournament report`.
  static let spec = CommandSpec(
    path: ["tournament", "report"], summary: "Show the report of a tournament from its results.",
    arguments: [ArgumentSpec("DIR", "The folder of a tournament, or a file of results.")],
    options: [
      OptionSpec("--csv", "Write the report as CSV, one number in each line."),
      OptionSpec("--json", "Write the report as one JSON object."),
      OptionSpec("--html", value: "OUT", "Write the report as one page for a browser; - is standard output."),
      OptionSpec("--payoffs", "Write how often each comes in ahead of each, in CSV for 'frontier rank'."),
      OptionSpec("--games", "Write every race as a game, in CSV for 'frontier rank': a line for each seat."),
    ],
    examples: [
      "frontier tournament report cup", "frontier tournament report cup --csv > cup.csv",
      "frontier tournament report cup --html cup.html",
      "frontier tournament report cup --payoffs | frontier rank --payoffs -  # α-Rank and Nash averaging",
      "frontier tournament report cup --games | frontier rank --payoffs -  # Plackett–Luce, and Elo with errors",
    ],
    discussion: """
      Every seal is checked, and every race against the plan; nothing is played, so policies and rules that this \
      program does not have may have played it. Results of a tournament that is not \
      finished are reported as far as they go. The page works without a network. Exit codes: 0 done; 64 the page would \
      replace the results; 65 the results are damaged; 66 there are none; 73 or 74 the page cannot be written.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let forms = ["--csv", "--json", "--payoffs", "--games", "--html"].filter { arguments.isGiven($0) }
    guard forms.count < 2 else {
      throw CommandFailure(.usage, "\(forms[0]) and \(forms[1]) exclude each other", remedy: "keep one of them")
    }
    let file = TournamentFolder.file(of: arguments.positional(0) ?? "")
    let results = try StoredResults(file)
    let request = results.record
    var course = results.course
    var summary = TournamentSummary(request)
    var games = arguments.flag("--games") ? TournamentGames(request.plan.policies) : nil
    let end = try ResultsRun.read(try results.reader(), &course, .refused) {
      (race, record, isComplete) throws(CommandFailure) in
      summary.add(race, record, isComplete)
      games?.add(race, record)
    }
    guard course.board.races > 0 else {
      throw CommandFailure(
        .noInput, "\(file) holds no race yet", remedy: "'frontier tournament --resume --out DIR' plays them")
    }
    let report = TournamentReport(request, course, summary, end.mark)
    if let out = arguments.value("--html") {
      try Report.write(report.page(of: arguments.positional(0) ?? ""), to: out, keeping: file)
    } else if let games {
      try Output.standard.write(games.text)
    } else if arguments.flag("--payoffs") {
      try Output.standard.write(report.payoffs())
    } else {
      try report.write(arguments)
    }
    return .done
  }
}

/// A file of results that is there, with what it says of its tournament.
struct StoredResults {
  /// The file.
  let file: String
  /// What was played.
  let record: TournamentRecord
  private let header: TournamentHeader
  /// The slice that the file holds; nil for the whole.
  let shard: TournamentHeader.Shard?

  /// Opens a file.
  init(_ file: String) throws(CommandFailure) {
    guard let header = try TournamentFolder.header(of: file) else {
      throw CommandFailure(
        .noInput, "there are no results in \(file)",
        remedy: "name a folder that 'frontier tournament --out' or 'frontier tournament merge' has written")
    }
    self.file = file
    record = try TournamentRecord(header, in: file)
    self.header = header
    shard = header.shard
  }

  /// The course that the file goes through, at its start.
  var course: TournamentCourse {
    shard.map { TournamentCourse(record.plan, slice: $0.blocks(of: record.plan.blocks)) }
      ?? TournamentCourse(record.plan)
  }

  /// The tournament with its rules and policies, so that its races can be played again.
  ///
  /// - Throws: A failure where this program has other rules, or not all of the policies.
  func request(_ roster: PolicyRoster) throws(CommandFailure) -> TournamentRequest {
    try TournamentRequest(recorded: header, in: file, roster)
  }

  /// A reader at the first race.
  func reader() throws(CommandFailure) -> ResultsReader {
    do throws(RecordError) {
      guard let reader = try ResultsReader.open(file) else { throw .system(.open, file: file, code: 2) }
      return reader
    } catch {
      throw CommandFailure(reading: error)
    }
  }
}
