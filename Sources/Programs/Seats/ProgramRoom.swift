import Dispatch
import Foundation
public import RaceEngine
import Synchronization

/// Where programs run: it starts them, keeps those that wait for their next race, ends them, and notes their faults.
public final class ProgramRoom: Sendable {
  private struct State {
    var settings = ProgramSettings()
    var standIn: (@Sendable () -> any Policy)?
    var sandbox: Sandbox?
    var idle: [ProgramCommand: [ProgramLink]] = [:]
    var report: (@Sendable (ProgramFault) -> Void)?
    var remark: (@Sendable (ProgramRemark) -> Void)?
    var announce: (@Sendable (SandboxLevel, String) -> Void)?
    var faults = 0
    var starts = 0
    var journal: (@Sendable (AnsweredTurn) -> Void)?
  }

  private let state = Mutex(State())
  private let starter = Starter()
  private let endings = DispatchGroup()

  /// A room with the usual settings, and nobody in it.
  public init() {}

  /// Sets how programs are started and judged from now on.
  ///
  /// - Parameters:
  ///   - settings: Clocks, the rule for faults, the sandbox.
  ///   - standIn: Makes the policy that plays on for a program with too many faults.
  ///   - report: Takes each fault; called from any thread.
  ///   - remark: Takes what costs nothing: orders that were left out, words on standard error; called from any thread.
  ///   - announce: Takes what sandbox is in force and why no better one, when the first program is about to start.
  public func set(
    _ settings: ProgramSettings, standIn: @escaping @Sendable () -> any Policy,
    report: @escaping @Sendable (ProgramFault) -> Void,
    remark: (@Sendable (ProgramRemark) -> Void)? = nil,
    announce: @escaping @Sendable (SandboxLevel, String) -> Void = { _, _ in }
  ) {
    state.withLock {
      if $0.settings.sandbox != settings.sandbox { $0.sandbox = nil }
      $0.settings = settings
      $0.standIn = standIn
      $0.report = report
      $0.remark = remark
      $0.announce = announce
    }
  }

  /// The settings in force.
  public var settings: ProgramSettings { state.withLock { $0.settings } }

  /// How many programs were started.
  public var starts: Int { state.withLock { $0.starts } }

  /// Has each answer told; called from any thread.
  func listen(_ journal: @escaping @Sendable (AnsweredTurn) -> Void) { state.withLock { $0.journal = journal } }

  func note(_ turn: AnsweredTurn) { state.withLock { $0.journal }?(turn) }

  /// How many faults there were.
  public var faults: Int { state.withLock { $0.faults } }

  /// What this machine offers for a wish, tried out now, and why it is no more.
  public static func sandbox(for wish: SandboxWish) -> (level: SandboxLevel, reason: String) {
    let sandbox = Sandbox(wish, Starter())
    return (sandbox.level, sandbox.reason)
  }

  /// Seats a program; it is started with the first question.
  public func player(_ command: ProgramCommand) -> any Policy { ProgramPlayer(ProgramSeat(command, in: self)) }

  /// Ends all programs that wait, and waits for those that were told to end.
  public func close() {
    let links = state.withLock { state in
      let links = state.idle.values.flatMap(\.self)
      state.idle = [:]
      return links
    }
    for link in links { end(link) }
    endings.wait()
  }

  func standIn() -> any Policy { state.withLock { $0.standIn }?() ?? Idler() }

  func report(_ fault: ProgramFault) {
    let report = state.withLock { state in
      state.faults += 1
      return state.report
    }
    report?(fault)
  }

  /// Tells a remark, where there is something in it.
  func remark(_ remark: ProgramRemark) {
    guard !remark.refused.isEmpty || !remark.said.isEmpty else { return }
    state.withLock { $0.remark }?(remark)
  }

  private func probed() -> Sandbox {
    state.withLock { state in
      if let sandbox = state.sandbox { return sandbox }
      let sandbox = Sandbox(state.settings.sandbox, starter)
      state.sandbox = sandbox
      state.announce?(sandbox.level, sandbox.reason)
      return sandbox
    }
  }

  /// A program that waits for a race, or one that was just started.
  func link(_ command: ProgramCommand) throws(StartFailure) -> ProgramLink {
    while var link = state.withLock({ $0.idle[command]?.popLast() }) {
      link.reap()
      if !link.hasEnded {
        link.errors.clear()
        return link
      }
      end(link)
    }
    return try fresh(command)
  }

  /// A program that was just started, and was sent `hello`.
  func fresh(_ command: ProgramCommand) throws(StartFailure) -> ProgramLink {
    let sandbox = probed()
    let settings = self.settings
    if settings.sandbox == .require, sandbox.level != .bubblewrap {
      throw StartFailure(outcome: .sandboxUnavailable, detail: sandbox.reason)
    }
    guard command.executable != nil else {
      let place = command.words[0].contains("/") ? "that can be executed" : "in the search path"
      let hint = command.words[0].hasPrefix("exec:") ? "; where a command alone is asked for, leave 'exec:' out" : ""
      throw StartFailure(outcome: .startFailed, detail: "there is no program '\(command.words[0])' \(place)\(hint)")
    }
    state.withLock { $0.starts += 1 }
    let words = sandbox.words(command, settings.limits)
    let cage = ProcessCage(settings.limits.processes)
    do throws(ChildProcess.Failure) {
      let child = try starter.start(cage?.words(words) ?? words, environment: sandbox.environment())
      var link = ProgramLink(child, cage)
      link.send(ProgramMessages.hello(settings.clocks, sandbox: sandbox.level.rawValue))
      return link
    } catch {
      cage?.close()
      throw StartFailure(outcome: .startFailed, detail: String(cString: strerror(error.code)))
    }
  }

  /// An answer that came: its turn, how long it took in nanoseconds, and what was wrong with single orders.
  struct AnsweredTurn: Sendable {
    let turn: Int32
    let nanoseconds: Int64
    let errors: [ProgramError]
    let sheet: OrderSheet
  }

  /// Why no program could be started.
  struct StartFailure: Error {
    let outcome: ProgramOutcome
    let detail: String
  }

  /// Keeps a program for its next race.
  func keep(_ link: ProgramLink, of command: ProgramCommand) {
    state.withLock { $0.idle[command, default: []].append(link) }
  }

  /// Ends a program and all that it started: asked first, made to after 200 ms. Nobody waits for it.
  func end(_ link: ProgramLink) {
    let child = link.child
    let (hasEnded, cage) = (link.hasEnded, link.cage)
    if !link.isInputShut { child.closeInput() }
    child.signal(SIGTERM)
    let deadline = ChildProcess.now + 200_000_000
    endings.enter()
    DispatchQueue.global().async { [endings] in
      var isGone = hasEnded
      while !isGone, ChildProcess.now < deadline {
        isGone = child.ended() != nil
        if !isGone { usleep(2_000) }
      }
      // What it started may have outlived it.
      child.signal(SIGKILL)
      while !isGone {
        isGone = child.ended() != nil
        if !isGone { usleep(2_000) }
      }
      cage?.close()
      child.closeOutputs()
      endings.leave()
    }
  }
}

/// Orders nothing.
private struct Idler: Policy {
  func orders(
    seeing view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed
  ) -> OrderSheet { OrderSheet() }
}
