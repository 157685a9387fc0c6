import Arena
import Quantities
import RaceEngine
import Scenarios
import TextUI

/// One race to be played without a screen, and written down where that is wanted.
struct RaceJob: Sendable {
  /// Where the race is written down.
  enum Record: Sendable {
    /// Nowhere.
    case none
    /// Into a new file.
    case new(String)
    /// Into a file that may hold a part of the race, or all of it, or nothing.
    case continued(String)
  }

  /// Scenario, rules, line-up and seed.
  let header: ReplayHeader
  /// The rules.
  let rules: Ruleset
  /// Who plays.
  let lineUp: LineUp
  /// Where it is written down.
  let record: Record
  /// Whether a fault of a program costs it the race.
  var isStrict = true
  /// Whether the history is kept.
  let keepsHistory: Bool

  /// Plays the race to its end.
  ///
  /// - Throws: A failure that says what could not be read, continued or written. What was written so far can go on.
  func play() throws(CommandFailure) -> RaceOutcome {
    var play = RacePlay(
      rules, seed: header.seed, lineUp, names: header.raceNames, isStrict: isStrict, keepsHistory: keepsHistory)
    guard let replay = try begun() else {
      switch record {
      case .none:
        while !play.race.isOver { _ = try play.step() }
        return play.outcome
      case .new(let file): return try finish(&play, try created(file, mayReplace: false))
      case .continued(let file): return try finish(&play, try created(file, mayReplace: true))
      }
    }
    if !keepsHistory, let outcome = RaceOutcome(replay, isStrict: isStrict) { return outcome }
    try check(replay)
    for turn in replay.turns { try play.step(recorded: turn) }
    if replay.isFinished { return play.outcome }
    return try finish(&play, try reopened(replay))
  }

  /// What was written down of the race before.
  private func begun() throws(CommandFailure) -> Replay? {
    guard case .continued(let file) = record else { return nil }
    let replay: Replay?
    do throws(RecordError) {
      replay = try ReplayReader.readBegun(file)
    } catch {
      throw CommandFailure(reading: error)
    }
    guard let replay else { return nil }
    guard header.isSameRace(as: replay.header) else {
      throw CommandFailure(
        .badData, "\(file) is another race: its scenario, seed or line-up differs from the plan",
        remedy: "move it elsewhere")
    }
    guard replay.isSealed else {
      throw CommandFailure(
        .badData, "\(file) was changed after it was written",
        remedy: "'frontier replay verify' says where; without the file, the race is played anew")
    }
    return replay
  }

  private func created(_ file: String, mayReplace: Bool) throws(CommandFailure) -> ReplayWriter {
    do throws(RecordError) {
      return try ReplayWriter(creating: file, header, mayReplace: mayReplace)
    } catch {
      throw CommandFailure(writing: error)
    }
  }

  private func reopened(_ replay: Replay) throws(CommandFailure) -> ReplayWriter {
    do throws(RecordError) {
      return try ReplayWriter(resuming: replay)
    } catch {
      throw CommandFailure(writing: error)
    }
  }

  /// Plays the recorded turns again and compares every table.
  private func check(_ replay: Replay) throws(CommandFailure) {
    do throws(RecordError) {
      _ = try replay.race()
    } catch {
      throw CommandFailure(reading: error)
    }
  }

  /// Plays to the end, and writes each turn down before the next begins.
  private func finish(
    _ play: inout RacePlay, _ created: consuming ReplayWriter
  ) throws(CommandFailure) -> RaceOutcome {
    var writer = created
    let cast = Cast(title: header.title, names: header.labs, things: header.names, race: rules.race)
    var before = play.race.observation(for: Seat(0))
    while !play.race.isOver {
      let decision = try play.step()
      let after = play.race.observation(for: Seat(0))
      let news = News.headlines(from: before, to: after, cast: cast)
      before = after
      do throws(RecordError) {
        try writer.append(
          decision.sheets, refused: decision.refused, outcomes: decision.outcomes, after: play.race, news: news)
      } catch {
        throw CommandFailure(writing: error)
      }
    }
    do throws(RecordError) {
      try writer.finish(play.race)
    } catch {
      throw CommandFailure(writing: error)
    }
    return play.outcome
  }
}

extension ReplayHeader {
  /// What programs in seats are told of names.
  var raceNames: RaceNames { RaceNames(scenario: scenario, title: title, labs: labs, things: names) }

  /// Whether two headers are of the same race: rules, line-up and seed.
  func isSameRace(as other: ReplayHeader) -> Bool {
    scenarioDigest == other.scenarioDigest && seed == other.seed && lineup == other.lineup
  }
}
