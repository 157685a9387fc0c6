import Arena
import Quantities
import RaceEngine
import Scenarios
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// One program in one seat of one race: what it was told, what it answered, its clocks and its faults.
final class ProgramSeat: Sendable {
  struct State {
    var names = RaceNames()
    var link: ProgramLink?
    /// What it sees in the turn that is asked; kept until the question is put.
    var view = Observation()
    var rules = Ruleset()
    var parts = ObservationParts.all
    var isIntroduced = false
    /// When it was started or asked, in nanoseconds.
    var since: Int64 = 0
    /// When its output was closed.
    var closedAt: Int64?
    var isAsked = false
    var reply: (line: ArraySlice<UInt8>, after: Int64)?
    var question: [UInt8] = []
    var bank: Int64
    var strikes = 0
    var errors: [ProgramError] = []
    var previous: Observation?
    var ordered: OrderSheet?
    var outcome = ProgramOutcome.answered
    /// How many orders of the last answer could not be read.
    var unread = 0
    /// How much of what the program wrote to standard error was told.
    var heard = 0
    /// Whether it answers no more in this race.
    var isOut = false
    var standIn: (any Policy)?
  }

  let command: ProgramCommand
  let room: ProgramRoom
  let settings: ProgramSettings
  private let state: Mutex<State>

  init(_ command: ProgramCommand, in room: ProgramRoom) {
    self.command = command
    self.room = room
    settings = room.settings
    state = Mutex(State(bank: settings.clocks.bank * 1_000_000))
  }

  deinit {
    // A race that was given up in the middle of a question leaves a program that may still answer it.
    guard let link = state.withLock({ $0.link }) else { return }
    if state.withLock({ $0.isAsked }) || link.greeting == nil { room.end(link) } else { room.keep(link, of: command) }
  }

  func meet(_ names: RaceNames) { state.withLock { $0.names = names } }

  var unread: Int { state.withLock { $0.unread } }

  var outcome: String { state.withLock { $0.outcome == .answered ? "" : $0.outcome.rawValue } }

  var hasForfeited: Bool { state.withLock { $0.isOut } }

  /// Puts the question of a turn, or starts the program first.
  func ask(_ view: inout Observation, _ rules: inout Ruleset) {
    let (shown, told) = (view, rules)
    state.withLock { state in
      state.outcome = .answered
      state.unread = 0
      guard !state.isOut, state.standIn == nil else { return }
      state.reply = nil
      state.closedAt = nil
      state.isAsked = true
      state.view = shown
      state.rules = told
      if state.link == nil {
        state.since = ChildProcess.now
        state.isIntroduced = false
        do throws(ProgramRoom.StartFailure) {
          state.link = try room.link(command)
          state.heard = state.link?.errors.total ?? 0
        } catch {
          return fault(&state, error.outcome, error.detail)
        }
      }
      if state.link?.greeting != nil { put(&state) }
    }
  }

  /// Sends the question, with the race before it where the program does not know it yet.
  private func put(_ state: inout State) {
    guard let link = state.link, let greeting = link.greeting else { return }
    if link.hasSpoken {
      let line = link.pending
      return fault(&state, .badSchema, "it wrote a line before it was asked", line: line)
    }
    var lines: [UInt8] = []
    if !state.isIntroduced {
      state.parts = greeting.parts.limited(to: state.rules)
      lines = ProgramMessages.newRace(
        seat: state.view.seat, state.names, state.rules, wantsRules: greeting.wantsRules,
        wantsBriefing: greeting.wantsBriefing)
      state.isIntroduced = true
    }
    let briefing =
      greeting.wantsBriefing
      ? ProgramMessages.briefing(
        state.view, previous: state.previous, ordered: state.ordered, state.names, state.rules) : nil
    state.question = ProgramMessages.turn(
      &state.view, state.parts, errors: state.errors, bank: state.bank / 1_000_000, briefing: briefing,
      legalBy: greeting.wantsLegal ? state.rules : nil)
    state.errors = []
    state.since = ChildProcess.now
    state.link?.send(lines + state.question)
  }

  /// How long there is still something to wait for, in nanoseconds; nil: it is clear what came of the question.
  func rest(_ now: Int64) -> Int64? {
    state.withLock { state in
      guard state.isAsked, state.link != nil else { return nil }
      var evidence = evidence(state, now)
      guard evidence.outcome == nil else {
        // What has ended since is not always told by its pipes.
        state.link?.reap()
        evidence = self.evidence(state, now)
        if evidence.outcome == .closedOutput, now - (state.closedAt ?? now) < 50_000_000 { return 2_000_000 }
        return nil
      }
      return max(evidence.limit - evidence.elapsed, 1)
    }
  }

  private func evidence(_ state: State, _ now: Int64) -> ReplyEvidence {
    let isStarting = state.link?.greeting == nil
    let turn = (isStarting ? settings.clocks.start : settings.clocks.turn) * 1_000_000
    var evidence = ReplyEvidence(turn: turn, bank: isStarting ? turn + 1 : state.bank)
    evidence.elapsed = now - state.since
    evidence.lineAfter = state.reply?.after
    evidence.pendingBytes = state.link?.pendingBytes ?? 0
    evidence.hasEnded = state.link?.hasEnded ?? false
    evidence.isClosed = state.link?.isClosed ?? false
    return evidence
  }

  func waits() -> [pollfd] {
    state.withLock { $0.link?.waits() } ?? Array(repeating: pollfd(fd: -1, events: 0, revents: 0), count: 3)
  }

  /// Does what can be done without waiting.
  func take(_ found: ArraySlice<pollfd>, _ now: Int64) {
    state.withLock { state in
      guard state.link != nil else { return }
      state.link?.take(found)
      if state.closedAt == nil, state.link?.isClosed == true { state.closedAt = now }
      guard state.isAsked, state.reply == nil, let line = state.link?.line() else { return }
      guard state.link?.greeting == nil else { return state.reply = (line, now - state.since) }
      do throws(Greeting.Fault) {
        state.link?.greeting = try Greeting(line)
        put(&state)
      } catch {
        fault(&state, .handshakeFailed, error.detail, line: line)
      }
    }
  }

  /// The orders of the turn: those of the answer, or what stands for them.
  func answer(_ view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed) -> OrderSheet {
    var (shown, told) = (view, rules)
    return state.withLock { state in
      if var standIn = state.standIn {
        let sheet = standIn.orders(seeing: &shown, &told, chance)
        state.standIn = standIn
        return sheet
      }
      let sheet = conclude(&state, &shown, &told)
      state.isAsked = false
      state.previous = shown
      state.ordered = sheet
      return sheet
    }
  }

  private func conclude(_ state: inout State, _ view: inout Observation, _ rules: inout Ruleset) -> OrderSheet {
    if state.isAsked, state.link != nil {
      let evidence = evidence(state, ChildProcess.now)
      let isStarting = state.link?.greeting == nil
      let outcome = evidence.outcome ?? .timeout
      guard !isStarting, outcome == .answered, let reply = state.reply else {
        let detail = Self.detail(outcome, state, settings.clocks)
        fault(&state, isStarting ? .handshakeFailed : outcome, detail, line: state.link?.pending ?? [])
        return substitute(state)
      }
      state.bank -= reply.after
      do throws(ProgramReply.Fault) {
        let answer = try ProgramReply(reply.line, &view, &rules, state.names)
        state.errors = answer.errors
        state.unread = answer.unread
        if !answer.errors.isEmpty { state.outcome = .illegalOrder }
        remark(&state, answer.errors)
        room.note(
          ProgramRoom.AnsweredTurn(
            turn: view.turn, nanoseconds: reply.after, errors: answer.errors, sheet: answer.sheet))
        return answer.sheet
      } catch {
        fault(&state, error.outcome, error.detail, line: reply.line)
      }
    }
    return substitute(state)
  }

  /// Tells what was left out of the last answer, and what else the program wrote.
  private func remark(_ state: inout State, _ errors: [ProgramError] = []) {
    guard let said = state.link?.errors else { return }
    var remark = ProgramRemark(program: command.text, seat: Int(state.view.seat.index), turn: state.view.turn)
    remark.refused = errors.map { ($0.place, $0.message) }
    remark.said = said.text(after: state.heard)
    state.heard = said.total
    room.remark(remark)
  }

  /// What is ordered in place of an answer.
  private func substitute(_ state: State) -> OrderSheet {
    if case .lenient = settings.rule { return state.ordered?.renewed ?? OrderSheet() }
    return OrderSheet()
  }

  private static func detail(_ outcome: ProgramOutcome, _ state: State, _ clocks: ProgramClocks) -> String {
    let isStarting = state.link?.greeting == nil
    switch outcome {
    case .crashed: return state.link?.ending ?? outcome.meaning
    case .timeout: return "there was no answer within \(isStarting ? clocks.start : clocks.turn) ms"
    case .bankExhausted: return "the \(clocks.bank) ms of the race are used up"
    default: return outcome.meaning
    }
  }

  /// Notes a fault, ends the program, and applies the rule.
  private func fault(
    _ state: inout State, _ outcome: ProgramOutcome, _ detail: String, line: ArraySlice<UInt8> = []
  ) {
    let now = ChildProcess.now
    var fault = ProgramFault(
      outcome: outcome, program: command.text, seat: Int(state.view.seat.index), turn: state.view.turn,
      detail: detail)
    fault.line = String(String(decoding: line.prefix(2_000), as: UTF8.self).prefix(500))
    fault.milliseconds = (state.reply?.after ?? now - state.since) / 1_000_000
    fault.input = String(decoding: state.question.dropLast(), as: UTF8.self)
    fault.errors = state.link?.errors.text ?? ""
    room.report(fault)
    state.outcome = outcome
    if let link = state.link { room.end(link) }
    state.link = nil
    state.isIntroduced = false
    state.errors = [ProgramError(turn: state.view.turn, outcome: outcome, message: detail)]
    switch settings.rule {
    case .strict: state.isOut = true
    case .lenient(let strikes):
      state.strikes += 1
      if state.strikes >= strikes { state.standIn = room.standIn() }
    }
  }

  /// Tells the results, and keeps the program for its next race.
  func finish(_ tallies: [Goals.Tally]) {
    let link = state.withLock { state -> ProgramLink? in
      guard var link = state.link, link.greeting != nil, !state.isAsked else { return nil }
      remark(&state)
      link.send(ProgramMessages.raceOver(seat: Int(state.view.seat.index), tallies))
      state.link = nil
      return link
    }
    if let link { room.keep(link, of: command) }
  }
}
