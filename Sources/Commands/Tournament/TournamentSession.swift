import Arena
import RaceEngine
import Scenarios
import Synchronization

/// A tournament while it is played: writes each result down in the order of the plan, and adds it up.
final class TournamentSession: Sendable {
  private struct Played: Sendable {
    let race: PlannedRace
    let record: RaceRecord
  }

  private struct State: ~Copyable {
    var course: TournamentCourse
    var summary: TournamentSummary
    var writer: ResultsWriter?
    var mark: ResultsMark?
    var failure: CommandFailure?
  }

  private let request: TournamentRequest
  private let saving: ReplaySaving
  private let folder: TournamentFolder?
  private let progress: BatchProgress
  private let mustStop = Atomic<Bool>(false)
  private let state: Mutex<State>

  /// Prepares what is left to play.
  init(
    _ request: TournamentRequest, _ begun: consuming TournamentStart, _ saving: ReplaySaving,
    _ folder: TournamentFolder?, _ arguments: ParsedArguments
  ) {
    self.request = request
    self.saving = saving
    self.folder = folder
    progress = BatchProgress(total: begun.course.total - begun.course.first, done: begun.course.board.races, arguments)
    let (course, summary, mark) = (begun.course, begun.summary, begun.mark)
    state = Mutex(State(course: course, summary: summary, writer: begun.takeWriter(), mark: mark, failure: nil))
  }

  /// Plays all races, or as many as are played before a signal or a failure to write.
  func play(jobs: Int) {
    let entrants = request.field.entrants
    // Programs need not order the same again.
    let isTaped = saving != .none && request.field.policies.contains(where: ProgramKinds.isProgram)
    while !hasEnded {
      let course = state.withLock { $0.course }
      let settled = course.settled
      Batch.stream(
        settled.count, jobs: jobs, shouldStop: { self.isStopped },
        { number -> Result<Played, CommandFailure> in
          let race = course.race(settled.lowerBound + number)
          var tape: [[OrderSheet]]? = isTaped ? [] : nil
          let record = race.played(
            self.request.rules, entrants, measuringLuckBy: self.request.header.luck,
            names: self.request.header.race.raceNames, tape: &tape)
          return Result { () throws(CommandFailure) in
            if let folder = self.folder, self.saving.includes(race, record) {
              try ReplaySaving.save(race, record, of: self.request, tape, to: folder.replay(race.number))
            }
            return Played(race: race, record: record)
          }
        },
        deliver: { self.take($1) })
    }
    progress.clear()
  }

  private var isStopped: Bool { mustStop.load(ordering: .relaxed) || Interrupt.requested != nil }

  private var hasEnded: Bool { isStopped || state.withLock { $0.course.isOver || $0.summary.isDecided } }

  private func take(_ result: Result<Played, CommandFailure>) {
    let standing = state.withLock { state -> (TournamentSummary, Scoreboard)? in
      // After a failure and after a decision of the test nothing is taken any more: what follows was played in vain.
      guard state.failure == nil, !state.summary.isDecided else { return nil }
      do throws(CommandFailure) {
        let played = try result.get()
        do throws(RecordError) {
          try state.writer?.append(TournamentLine(played.race, played.record))
        } catch {
          throw CommandFailure(writing: error)
        }
        let isComplete = state.course.add(played.record)
        state.summary.add(played.race, played.record, isComplete)
        if state.summary.isDecided { mustStop.store(true, ordering: .relaxed) }
        return (state.summary, state.course.board)
      } catch {
        state.failure = error
        mustStop.store(true, ordering: .relaxed)
        return nil
      }
    }
    if let (summary, board) = standing { progress.step { summary.leaders(board) } }
  }

  /// What has come of it. A file that is complete gets its last line.
  ///
  /// - Returns: How far it came, its sums, and what failed.
  func finish() -> (course: TournamentCourse, summary: TournamentSummary, mark: ResultsMark?, CommandFailure?) {
    state.withLock { state in
      var failure = state.failure
      if failure == nil, state.course.isOver || state.summary.isDecided {
        do throws(RecordError) {
          try state.writer?.finish()
        } catch {
          failure = CommandFailure(writing: error)
        }
      }
      let mark = state.writer?.mark ?? state.mark
      // Closes the file.
      state.writer = nil
      return (state.course, state.summary, mark, failure)
    }
  }
}
