import Arena
import Foundation
import RaceEngine
import Scenarios
import TextUI

/// The replay file of a race that is being played: its record and its saved game in one.
struct SavedRace: ~Copyable {
  /// Where it is.
  let file: String
  private var writer: ReplayWriter

  /// Starts a file where the player wants it; one that holds something is left alone.
  init(creating file: String, _ header: ReplayHeader) throws(CommandFailure) {
    do throws(RecordError) {
      writer = try ReplayWriter(creating: file, header)
    } catch {
      throw Self.failure(error)
    }
    self.file = file
  }

  /// Starts a file in the state folder, under a name that is free.
  init(in environment: TerminalEnvironment, _ header: ReplayHeader) throws(CommandFailure) {
    guard let state = environment.stateFolder else {
      throw CommandFailure(
        .cannotCreate, "there is no home folder to save the race in", remedy: "say where with --replay FILE")
    }
    let folder = state + "/races"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw CommandFailure(
        .cannotCreate, "cannot make the folder \(folder) to save the race in",
        remedy: "say where to save it with --replay FILE")
    }
    var number = 1
    while true {
      let suffix = number == 1 ? "" : "-\(number)"
      let file = "\(folder)/\(header.scenario)-\(header.seed)\(suffix).replay.jsonl"
      do throws(RecordError) {
        writer = try ReplayWriter(creating: file, header)
        self.file = file
        return
      } catch {
        // Taken by a race that was played, or by one that is being played now: trying is the only safe way to ask.
        switch error {
        case .exists where number < 10_000, .busy where number < 10_000: number += 1
        default: throw Self.failure(error)
        }
      }
    }
  }

  /// Goes on with a file; a torn last line is cut off.
  init(resuming replay: Replay) throws(CommandFailure) {
    do throws(RecordError) {
      writer = try ReplayWriter(resuming: replay)
    } catch {
      throw Self.failure(error)
    }
    file = replay.file
  }

  /// Adds a quarter.
  mutating func append(_ played: RaceTable.Played, news: [String]) throws(CommandFailure) {
    do throws(RecordError) {
      try writer.append(
        played.decision.sheets, refused: played.decision.refused, outcomes: played.decision.outcomes,
        after: played.race,
        news: news)
    } catch {
      throw Self.failure(error)
    }
  }

  /// Adds the last line, when the race is over.
  mutating func finish(_ race: Race) throws(CommandFailure) {
    do throws(RecordError) { try writer.finish(race) } catch { throw Self.failure(error) }
  }

  /// Reads a race to go on with.
  static func read(_ file: String) throws(CommandFailure) -> Replay {
    do throws(RecordError) {
      return try ReplayReader.read(file, tail: .dropped)
    } catch {
      throw CommandFailure(reading: error)
    }
  }

  private static func failure(_ error: RecordError) -> CommandFailure {
    var failure = CommandFailure(writing: error)
    if case .exists(let file) = error {
      failure.message += ", and a race is never written over another"
      let resumption = Shell.line(["frontier", "play", "--resume", file])
      failure.remedy = "choose another name, or go on with it: \(resumption)"
    }
    return failure
  }
}
