import Arena
import Policies
import RaceEngine
import Scenarios

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// More blocks for a tournament that a folder holds.
///
/// The races that are in stay, line by line, and those that follow are the ones that the same tournament planned with as
/// many blocks from the start would have had. The file says after how many blocks it was extended.
enum TournamentExtension {
  /// `--extend`.
  static let option = OptionSpec(
    "--extend", value: "N", "With --out: play N blocks more than the folder's tournament has.")

  /// Rewrites the folder's results for so many blocks more, all at once or not at all.
  ///
  /// - Returns: The longer tournament.
  /// - Throws: A failure when such a tournament cannot be longer, or another program plays it just now.
  static func extend(
    _ folder: TournamentFolder, by more: Int, _ roster: PolicyRoster
  ) throws(CommandFailure) -> TournamentRequest {
    let file = folder.results
    guard let recorded = try TournamentFolder.header(of: file) else {
      throw CommandFailure(
        .noInput, "\(folder.path) holds no whole tournament to extend",
        remedy: "name the folder that --out named; slices are put together with 'frontier tournament merge'")
    }
    let old = try TournamentRequest(recorded: recorded, in: file, roster)
    if old.plan.format.rounds > 1 {
      throw CommandFailure(
        .usage,
        "a tournament of the format \(old.plan.format.name) cannot be extended: who meets whom depends on its rounds",
        remedy: "play another one, with more --blocks or --rounds")
    }
    if recorded.test != nil {
      throw CommandFailure(
        .usage, "a tournament with a sequential test ends when the test has decided and cannot be extended",
        remedy: "play another one without --sprt")
    }
    let (blocks, isTooMany) = recorded.blocks.addingReportingOverflow(more)
    if isTooMany {
      throw CommandFailure(
        .usage, "so many blocks are too many", remedy: "\(TournamentPlanFault.mostRaces) races is the most")
    }
    let new = try old.with(blocks: blocks)
    // Held until the new file is in its place: nobody else plays on meanwhile.
    let start = try TournamentStart(old, file: file, old.header, .refused)
    let lock = start.takeWriter()
    let draft = file + ".part"
    do throws(CommandFailure) {
      try copy(file, of: new, to: draft)
    } catch {
      unlink(draft)
      throw error
    }
    guard rename(draft, file) == 0 else { throw .io("cannot rename \(draft)", code: errno) }
    _ = consume lock
    return new
  }

  /// Writes the races of a file under the header of a longer plan.
  private static func copy(_ file: String, of new: TournamentRequest, to draft: String) throws(CommandFailure) {
    do throws(RecordError) {
      guard var reader = try ResultsReader.open(file) else { return }
      var writer = try ResultsWriter(creating: draft, new.header)
      while let line = try reader.next() { try writer.append(line) }
      try writer.synchronize()
    } catch {
      throw CommandFailure(writing: error)
    }
  }
}
