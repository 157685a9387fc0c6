import Arena
import Foundation
import Policies
import Quantities
public import Scenarios
import RaceEngine
import Synchronization

/// Plays races with a program and tries what a tournament may bring, and tells what to mend.
public struct ComplianceCheck: Sendable {
  /// How many races are played.
  public static let races = 5

  let command: ProgramCommand
  let settings: ProgramSettings
  let scenario: Scenario
  let standIn: @Sendable () -> any Policy

  /// A check of a program in a scenario.
  public init(_ command: ProgramCommand, _ settings: ProgramSettings, _ scenario: Scenario) {
    self.command = command
    self.settings = settings
    self.scenario = scenario
    standIn = { BuiltinPolicy.steady.player() }
  }

  /// What the races noted.
  struct Journal: Sendable {
    var turns = 0
    var nanoseconds: Int64 = 0
    var longest: Int64 = 0
    var errors: [ProgramError] = []
    var refused = 0
    var ordered = 0
    var faults: [ProgramFault] = []
    var sheets: [OrderSheet] = []
  }

  /// Does all of it; the findings in the order of the trials.
  public func run(_ tell: (Finding) -> Void) -> [Finding] {
    var findings: [Finding] = []
    func found(_ finding: Finding) {
      findings.append(finding)
      tell(finding)
    }
    let room = ProgramRoom()
    defer { room.close() }
    let journal = Mutex(Journal())
    let box = JournalBox(journal: journal)
    room.set(settings, standIn: standIn, report: { fault in box.journal.withLock { $0.faults.append(fault) } })
    room.listen { box.note($0) }
    for finding in start(room) { found(finding) }
    guard !findings.contains(where: { $0.verdict == .mend }) else { return findings }
    for number in 0..<Self.races { found(race(number, room, box)) }
    for finding in summary(room, box.take()) { found(finding) }
    for finding in probes(room) { found(finding) }
    return findings
  }

  /// Starts it once.
  private func start(_ room: ProgramRoom) -> [Finding] {
    do throws(ProbeSession.Failure) {
      let session = try ProbeSession(command, in: room)
      session.close()
      let name = session.greeting.name.isEmpty ? "" : " as '\(session.greeting.name)'"
      return [Finding(.passes, "it starts and says ready\(name)")]
    } catch {
      return [Finding(.mend, "it starts and says ready", error.detail)]
    }
  }

  /// One race, with the program in one seat and steady labs in the others.
  private func race(_ number: Int, _ room: ProgramRoom, _ box: JournalBox) -> Finding {
    let seats = scenario.labs.count
    let seat = number % seats
    let players = (0..<seats).map { $0 == seat ? room.player(command) : standIn() }
    let names = RaceNames(
      scenario: scenario.name, title: scenario.title, labs: scenario.labs.map(\.name), things: scenario.names)
    let before = box.faults
    var episode = Episode(rules: scenario.rules, seed: UInt64(number + 1), policies: players, names: names)
    episode.finish()
    let place = (episode.race.ranking().firstIndex(of: Seat(seat)) ?? 0) + 1
    let trial = "race \(number + 1) of \(Self.races), seat \(seat), \(episode.race.turn) quarters"
    guard box.faults.count > before.count, let fault = box.faults.last else {
      return Finding(.passes, trial + ": place \(place) of \(seats)")
    }
    let detail = "\(fault.outcome.rawValue) in turn \(fault.turn): \(fault.detail)"
    return Finding(.mend, trial, ([detail] + fault.evidence).joined(separator: "; "))
  }

  /// What the races tell together.
  private func summary(_ room: ProgramRoom, _ journal: Journal) -> [Finding] {
    var findings: [Finding] = []
    if journal.faults.isEmpty, room.starts > 2 {
      findings.append(Finding(.mend, "it runs on from race to race", "it ended after a race and was started again"))
    } else if journal.faults.isEmpty {
      findings.append(Finding(.passes, "it runs on from race to race"))
    }
    let limit = settings.clocks.turn * 1_000_000
    if journal.turns > 0 {
      let mean = Self.milliseconds(journal.nanoseconds / Int64(journal.turns))
      let text = "\(journal.turns) turns took \(mean) ms on average, the longest \(Self.milliseconds(journal.longest))"
      let isSlow = journal.longest > limit / 2
      findings.append(
        Finding(
          isSlow ? .note : .passes, "time: \(text)",
          isSlow ? "that is more than half of the \(settings.clocks.turn) ms of a turn; a busier machine loses it" : "")
      )
    }
    if journal.errors.isEmpty {
      findings.append(Finding(.passes, "every order was legal"))
    } else {
      var seen: Set<String> = []
      let first = journal.errors.filter { seen.insert($0.message).inserted }.prefix(3)
        .map { "turn \($0.turn), \($0.place): \($0.message)" }
      findings.append(
        Finding(
          .note, "\(journal.errors.count) orders were refused",
          "each was told in `errors` of the next turn; such as: \(first.joined(separator: "; "))"))
    }
    if journal.turns > 0, journal.ordered == 0 {
      findings.append(
        journal.errors.isEmpty
          ? Finding(.note, "it ordered nothing in any turn", "`orders` and `lines` were always empty")
          : Finding(.mend, "every order was refused", "none of its orders was ever played; mend those above"))
    }
    return findings
  }

  private static func milliseconds(_ nanoseconds: Int64) -> String {
    let tenths = nanoseconds / 100_000
    return "\(tenths / 10).\(tenths % 10)"
  }
}

/// Takes notes from any thread.
final class JournalBox: Sendable {
  let journal: Mutex<ComplianceCheck.Journal>

  init(journal: consuming Mutex<ComplianceCheck.Journal>) { self.journal = journal }

  func note(_ turn: ProgramRoom.AnsweredTurn) {
    journal.withLock { journal in
      journal.turns += 1
      journal.nanoseconds += turn.nanoseconds
      journal.longest = max(journal.longest, turn.nanoseconds)
      journal.errors += turn.errors
      if turn.sheet.json() != "{}" { journal.ordered += 1 }
    }
  }

  var faults: [ProgramFault] { journal.withLock { $0.faults } }

  func take() -> ComplianceCheck.Journal { journal.withLock { $0 } }
}
