import Arena
import Foundation
import RaceEngine
import Scenarios

/// The folder of a tournament: results, shards and replays.
struct TournamentFolder: Sendable {
  /// Its path, without a slash at the end.
  let path: String

  /// The folder of a path.
  init(_ path: String) { self.path = RunFolder.trimmed(path) }

  /// The results of the whole tournament.
  var results: String { path + "/results.jsonl" }

  /// The results of a slice that are complete.
  func shard(_ shard: TournamentHeader.Shard) -> String { path + "/shard-\(shard.index)-of-\(shard.count).jsonl" }

  /// The results of a slice while it is played.
  func draft(_ shard: TournamentHeader.Shard) -> String { self.shard(shard) + ".part" }

  /// The replay of a race.
  func replay(_ race: Int) -> String { path + "/replays/race-\(race).replay.jsonl" }

  /// The results that a path means: itself, or those in it where it is a folder.
  static func file(of path: String) -> String {
    RunFolder.isFolder(path) ? TournamentFolder(path).results : path
  }

  /// The complete slices in it.
  var shards: [String] {
    names.filter { $0.hasPrefix("shard-") && $0.hasSuffix(".jsonl") }.map { "\(path)/\($0)" }
  }

  /// Makes the folder, and the one for replays where they are wanted.
  func prepare(withReplays: Bool) throws(CommandFailure) {
    for folder in withReplays ? [path, path + "/replays"] : [path] {
      guard mkdir(folder, 0o777) != 0 else { continue }
      let code = errno
      if code == EEXIST, RunFolder.isFolder(folder) { continue }
      throw CommandFailure(
        .cannotCreate, "cannot make the folder \(folder): \(CommandFailure.reason(code == EEXIST ? ENOTDIR : code))",
        remedy: "make the folder above it first, or choose another")
    }
  }

  /// The names of the files in it, sorted.
  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }

  /// What any file of results in it says of the tournament, and the file; nil where nothing was begun.
  func anyHeader() throws(CommandFailure) -> (header: TournamentHeader, file: String)? {
    let shards = names.filter { $0.hasPrefix("shard-") && $0.contains(".jsonl") }.map { "\(path)/\($0)" }
    for file in [results] + shards {
      if let header = try Self.header(of: file) { return (header, file) }
    }
    return nil
  }

  /// What a file of results says of its tournament; nil where nothing was begun.
  static func header(of file: String) throws(CommandFailure) -> TournamentHeader? {
    do throws(RecordError) {
      guard let reader = try ResultsReader.open(file) else { return nil }
      return reader.header
    } catch {
      throw CommandFailure(reading: error)
    }
  }
}
