import Arena
import RaceEngine
import Scenarios

/// Where the playing of a tournament starts: at its beginning, or after what its file holds already.
struct TournamentStart: ~Copyable {
  /// How far it has come.
  private(set) var course: TournamentCourse
  /// What it has come to.
  private(set) var summary: TournamentSummary
  /// Where the file stands; nil where there was none.
  private(set) var mark: ResultsMark?
  /// What was cut off, for people; nil for nothing.
  private(set) var cut: String?
  private var writer: ResultsWriter?

  /// Reads what a file holds, and opens it to go on.
  ///
  /// - Parameters:
  ///   - request: What is played.
  ///   - file: The file; nil writes none.
  ///   - header: The header for a new file, and what the header of an old one must agree with.
  ///   - damage: What to do with damaged lines.
  init(
    _ request: TournamentRequest, file: String?, _ header: TournamentHeader, _ damage: ResultsRun.Damage
  ) throws(CommandFailure) {
    course =
      header.shard.map { TournamentCourse(request.plan, slice: $0.blocks(of: request.plan.blocks)) }
      ?? TournamentCourse(request.plan)
    summary = TournamentSummary(request.record)
    guard let file else { return }
    let reader = try Self.opened(file)
    guard let reader = consume reader else {
      writer = try Self.writing { () throws(RecordError) in try ResultsWriter(creating: file, header) }
      return
    }
    guard header.isSamePlan(as: reader.header) else {
      throw CommandFailure(
        .badData, "\(file) holds another tournament: \(reader.header.difference(from: header))",
        remedy: "choose another folder for this one")
    }
    var sums = TournamentSummary(request.record)
    let end = try ResultsRun.read(reader, &course, damage) { (race, record, isComplete) throws(CommandFailure) in
      sums.add(race, record, isComplete)
    }
    summary = sums
    mark = end.mark
    cut = end.damage?.description
    if end.mark.isFinished { return }
    writer = try Self.writing { () throws(RecordError) in try ResultsWriter(resuming: file, at: end.mark) }
  }

  /// The writer of the file, which is handed over.
  consuming func takeWriter() -> ResultsWriter? { writer }

  private static func opened(_ file: String) throws(CommandFailure) -> ResultsReader? {
    do throws(RecordError) {
      return try ResultsReader.open(file)
    } catch {
      throw CommandFailure(reading: error)
    }
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
