import Arena
import Policies
import RaceEngine
import Scenarios

/// A complete slice of a tournament that is read along with others.
final class ShardFile {
  /// The file.
  let file: String
  /// What it says of the tournament.
  let header: TournamentHeader
  /// The slice.
  let shard: TournamentHeader.Shard
  private var reader: ResultsReader?
  /// The result that is read next; nil before the first and after the last.
  private(set) var line: TournamentLine?

  /// Looks at a file; nil where it holds no slice.
  init?(_ file: String) throws(CommandFailure) {
    guard let header = try TournamentFolder.header(of: file), let shard = header.shard else { return nil }
    self.file = file
    self.header = header
    self.shard = shard
  }

  /// Reads the first result.
  func start() throws(CommandFailure) {
    do throws(RecordError) {
      reader = try ResultsReader.open(file)
    } catch {
      throw CommandFailure(reading: error)
    }
    try advance()
  }

  /// Reads the next result. At its end the file is closed; it must say that it is complete.
  func advance() throws(CommandFailure) {
    do throws(RecordError) {
      line = try reader?.next()
    } catch {
      throw CommandFailure(reading: error)
    }
    guard line == nil else { return }
    let isFinished = reader?.mark.isFinished ?? false
    reader = nil
    guard isFinished else {
      throw CommandFailure(
        .badData, "\(file) is not complete", remedy: "'frontier tournament missing' lists what is to be played again")
    }
  }

  /// Reads all of it and compares it with the plan.
  ///
  /// - Returns: What is wrong with it; nil where nothing is.
  func fault(in plan: TournamentPlan) -> String? {
    do throws(CommandFailure) {
      let blocks = shard.blocks(of: plan.blocks)
      let course = TournamentCourse(plan, slice: blocks)
      var next = course.first
      try start()
      while let line {
        guard next < course.end, line.isResult(of: course.race(next)) else {
          return "\(file) holds a race that is not in its slice"
        }
        next += 1
        try advance()
      }
      return next == course.end ? nil : "\(file) is not complete"
    } catch {
      reader = nil
      return error.message
    }
  }
}

/// The complete slices in several folders, all of one tournament.
struct ShardFiles {
  /// The slices, by their first blocks.
  let files: [ShardFile]
  /// What is played; nil where there is no slice.
  let request: TournamentRequest?

  /// Finds the slices in folders.
  ///
  /// - Parameters:
  ///   - paths: The folders.
  ///   - broken: Takes what is wrong with a file whose plan cannot be read; nil lets the first one end it all.
  /// - Throws: A failure when they belong to different tournaments.
  init(
    _ paths: [String], _ roster: PolicyRoster, broken: ((CommandFailure) -> Void)? = nil
  ) throws(CommandFailure) {
    var files: [ShardFile] = []
    for path in paths {
      guard RunFolder.isFolder(path) else {
        throw CommandFailure(.noInput, "there is no folder \(path)", remedy: "name the folders that --out named")
      }
      for name in TournamentFolder(path).shards {
        do throws(CommandFailure) {
          if let file = try ShardFile(name) { files.append(file) }
        } catch {
          guard let broken else { throw error }
          broken(error)
        }
      }
    }
    for file in files where !file.header.isSamePlan(as: files[0].header) {
      throw CommandFailure(
        .badData, "\(file.file) is of another tournament: \(file.header.difference(from: files[0].header))",
        remedy: "keep the slices of each tournament in folders of their own")
    }
    request = try files.first.map { first throws(CommandFailure) in
      try TournamentRequest(recorded: first.header, in: first.file, roster)
    }
    let blocks = request?.plan.blocks ?? 0
    self.files = files.sorted { left, right in
      (left.shard.blocks(of: blocks).lowerBound, left.file) < (right.shard.blocks(of: blocks).lowerBound, right.file)
    }
  }
}
