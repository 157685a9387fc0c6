import Arena
import RaceEngine
import Scenarios
import Synchronization

/// The races of one run while they are played: writes what each came to, in the order of the seeds, and counts.
final class RunSession: Sendable {
  /// How it is written.
  enum Form: Sendable {
    /// An object for each race.
    case json
    /// A line for each race, then a summary.
    case each
    /// The standings of one race, or a summary of many.
    case tables
  }

  /// A race that was played, and its line of JSON where one is wanted: it is put together beside the other races.
  private struct Played: Sendable {
    let outcome: RaceOutcome
    let json: [UInt8]
  }

  private struct State {
    var totals: RunTotals
    var finished = 0
    var last: RaceOutcome?
    var failures: [(seed: UInt64, failure: CommandFailure)] = []
    var outputFailure: CommandFailure?
  }

  private let request: RunRequest
  private let form: Form
  private let arguments: ParsedArguments
  private let lines: RunLines
  private let progress: BatchProgress
  private let mustStop = Atomic<Bool>(false)
  private let state: Mutex<State>

  /// Prepares a run.
  init(_ request: RunRequest, _ form: Form, _ arguments: ParsedArguments) {
    self.request = request
    self.form = form
    self.arguments = arguments
    lines = RunLines(header: request.plan.header, rules: request.rules)
    progress = BatchProgress(total: request.count, arguments)
    state = Mutex(State(totals: RunTotals(seats: request.plan.header.labs.count)))
  }

  /// Plays all races, or as many as are played before a signal or a failure to write.
  func play(jobs: Int) {
    Batch.stream(
      request.count, jobs: jobs,
      shouldStop: { self.mustStop.load(ordering: .relaxed) || Interrupt.requested != nil },
      { number -> Result<Played, CommandFailure> in
        do throws(CommandFailure) {
          let isJSON = self.form == .json
          let outcome = try self.request.job(number, keepsHistory: isJSON).play()
          return .success(Played(outcome: outcome, json: isJSON ? self.lines.json(outcome) : []))
        } catch {
          // Without room for one race there is none for the next.
          if error.exit == .inputOutput || error.exit == .cannotCreate { self.mustStop.store(true, ordering: .relaxed) }
          return .failure(error)
        }
      },
      deliver: take)
    progress.clear()
  }

  private func take(_ number: Int, _ result: Result<Played, CommandFailure>) {
    state.withLock { state in
      switch result {
      case .failure(let failure): state.failures.append((request.seed(number), failure))
      case .success(let played):
        state.finished += 1
        state.totals.add(played.outcome)
        state.last = played.outcome
        if state.outputFailure == nil, !write(played, &state) { mustStop.store(true, ordering: .relaxed) }
      }
    }
    if case .failure = result { progress.step(failed: true) } else { progress.step() }
  }

  private func write(_ played: Played, _ state: inout State) -> Bool {
    do throws(CommandFailure) {
      switch form {
      case .json: try Output.standard.write(bytes: played.json)
      case .each: try Output.standard.line(lines.text(played.outcome, arguments.style))
      case .tables: return true
      }
      progress.clear()
      try Output.standard.flush()
    } catch {
      state.outputFailure = error
      return false
    }
    return true
  }

  /// Writes the tables, then says what failed and how to go on.
  func report() throws(CommandFailure) -> ExitCode {
    try state.withLock { state throws(CommandFailure) in
      if let failure = state.outputFailure { throw failure }
      if form != .json { try summary(state) }
      for (seed, failure) in state.failures.prefix(10) { warn("seed \(seed): \(failure.message)", failure.remedy) }
      if state.failures.count > 10 { warn("\(state.failures.count - 10) further races failed", nil) }
      if state.finished < request.count {
        let remedy = request.canResume ? request.resuming(after: state.finished, arguments) : nil
        let end = remedy == nil ? "" : "; to go on:"
        if request.isBatch || remedy != nil {
          warn("\(state.finished) of \(request.count) races are finished\(end)", remedy)
        }
      } else if let again = request.again, !arguments.isQuiet {
        Notices.line(arguments.noticeStyle.spelled("the same again: \(again)"))
      }
      return Interrupt.exit ?? state.failures.first?.failure.exit ?? .done
    }
  }

  private func warn(_ message: String, _ remedy: String?) {
    Notices.line(arguments.noticeStyle.spelled("frontier: \(message)" + (remedy.map { "\n  \($0)" } ?? "")))
  }

  private func summary(_ state: State) throws(CommandFailure) {
    let (header, style, output) = (request.plan.header, arguments.style, Output.standard)
    guard state.finished > 0 else { return }
    let seeds = request.plan.seeds
    if !request.isBatch, let outcome = state.last {
      if !style.plain { try output.line(style.spelled(title("seed \(outcome.seed)"))) }
      try output.table(
        StandingsTable.table(
          outcome.tallies, labs: header.labs, lineup: header.lineup, forfeits: outcome.forfeits), style)
      if style.plain { return }
      return try output.paragraphs(StandingsTable.explanation(request.rules), style)
    }
    if style.plain, form == .each { return }
    if !style.plain {
      try output.line(style.spelled(title("\(state.finished) races, seeds \(seeds.lowerBound)..\(seeds.upperBound)")))
    }
    try output.table(state.totals.bySeat(labs: header.labs, lineup: header.lineup), style)
    if let table = state.totals.byPolicy(lineup: header.lineup) {
      try output.line()
      try output.table(table, style)
    }
    guard !style.plain else { return }
    if let text = state.totals.losses(lineup: header.lineup) { try output.paragraphs(text, style) }
    try output.paragraphs(StandingsTable.explanation(request.rules), style)
  }

  private func title(_ rest: String) -> String {
    "\(request.plan.header.title): \(request.plan.header.quarters) quarters, \(rest)"
  }
}
