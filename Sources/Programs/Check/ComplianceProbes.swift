import Arena
import Quantities
import RaceEngine
import Scenarios

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension ComplianceCheck {
  /// Tries, each with a program of its own, what no race need bring but some day will.
  func probes(_ room: ProgramRoom) -> [Finding] {
    [
      probe(room, "a message of an unknown type is passed over", \.unknownMessage),
      probe(room, "unknown keys are passed over", \.unknownKeys),
      probe(room, "a new race may begin in the middle of another", \.newRaceWithin),
      probe(room, "errors of any code are read or passed over", \.strangeErrors),
      probe(room, "names in other scripts, and empty ones, do no harm", \.strangeNames),
      probe(room, "it writes one line a turn and nothing else", \.silence),
      lenient(room, "a line that is no JSON does not stop it", \.brokenLine),
      ending(room, "it ends when its input does", within: 2_000) { $0.closeInput() },
      ending(room, "it ends within 200 ms of SIGTERM", within: 200) { $0.signal(SIGTERM) },
    ]
  }

  /// What a probe sends, and what it waits for: the number of the turn that must be answered last.
  private struct Script {
    let check: ComplianceCheck
    let greeting: Greeting
    var lines: [[UInt8]] = []
    private let race: Race
    private var view: Observation

    init(_ check: ComplianceCheck, _ greeting: Greeting) {
      self.check = check
      self.greeting = greeting
      race = Race(rules: check.scenario.rules, seed: 1)
      view = race.observation(for: Seat(0))
    }

    var start: [UInt8] { start(RaceNames(scenario: check.scenario.name, title: check.scenario.title)) }

    func start(_ names: RaceNames) -> [UInt8] {
      ProgramMessages.newRace(
        seat: Seat(0), names, race.rules, wantsRules: greeting.wantsRules, wantsBriefing: greeting.wantsBriefing)
    }

    func turn(errors: [ProgramError] = []) -> [UInt8] {
      var view = view
      let briefing =
        greeting.wantsBriefing
        ? ProgramMessages.briefing(view, previous: nil, ordered: nil, RaceNames(), race.rules) : nil
      return ProgramMessages.turn(
        &view, greeting.parts.limited(to: race.rules), errors: errors, bank: check.settings.clocks.bank,
        briefing: briefing, legalBy: greeting.wantsLegal ? race.rules : nil)
    }

    var unknownMessage: [[UInt8]] { [start, Array("{\"type\":\"weather\",\"rain\":true}\n".utf8), turn()] }
    var unknownKeys: [[UInt8]] {
      [start, turn()].map { line in Array("{\"zebra\":{\"stripes\":[1,2,{}]},".utf8) + line.dropFirst() }
    }
    var newRaceWithin: [[UInt8]] { [start, start, turn()] }
    var strangeErrors: [[UInt8]] {
      let error = ProgramError(turn: 0, outcome: .illegalOrder, place: "orders.nothing[99].at", message: "«?» \u{1}")
      return [start, turn(errors: [error])]
    }
    var strangeNames: [[UInt8]] {
      let names = RaceNames(
        scenario: "", title: "Δ 競争 \"\\\u{7}", labs: (0..<8).map { $0 == 0 ? "" : "實驗室 \($0) 🧪" },
        things: ["star": ["", "Ẑ"]])
      return [start(names), turn()]
    }
    var silence: [[UInt8]] { [start, turn()] }
    var brokenLine: [[UInt8]] { [start, Array("{\"type\":\"turn\",\0\u{FF}\n".utf8), turn()] }
  }

  private func probe(_ room: ProgramRoom, _ trial: String, _ path: KeyPath<Script, [[UInt8]]>) -> Finding {
    do throws(ProbeSession.Failure) {
      var session = try ProbeSession(command, in: room)
      defer { session.close() }
      let script = Script(self, session.greeting)
      for line in script[keyPath: path] { session.send(line) }
      guard let line = session.line(within: settings.clocks.turn) else {
        return Finding(.mend, trial, session.link.ending ?? "there was no answer within \(settings.clocks.turn) ms")
      }
      var view = Race(rules: scenario.rules, seed: 1).observation(for: Seat(0))
      var rules = scenario.rules
      do throws(ProgramReply.Fault) {
        _ = try ProgramReply(line, &view, &rules, RaceNames())
      } catch {
        return Finding(
          .mend, trial, "\(error.detail); it wrote: \(String(decoding: line.prefix(200), as: UTF8.self).shown)")
      }
      if let more = session.line(within: 150) {
        return Finding(
          .mend, trial, "it wrote another line: \(String(decoding: more.prefix(200), as: UTF8.self).shown)")
      }
      return Finding(.passes, trial)
    } catch {
      return Finding(.mend, trial, error.detail)
    }
  }

  /// The same, where failing is allowed.
  private func lenient(_ room: ProgramRoom, _ trial: String, _ path: KeyPath<Script, [[UInt8]]>) -> Finding {
    var finding = probe(room, trial, path)
    if finding.verdict == .mend {
      finding.verdict = .note
      finding.detail = "the game sends no such line; " + finding.detail
    }
    return finding
  }

  private func ending(
    _ room: ProgramRoom, _ trial: String, within time: Int64, _ end: (inout ProbeSession) -> Void
  ) -> Finding {
    do throws(ProbeSession.Failure) {
      var session = try ProbeSession(command, in: room)
      defer { session.close() }
      end(&session)
      return session.ends(within: time)
        ? Finding(.passes, trial) : Finding(.note, trial, "it ran on, and is killed in a tournament")
    } catch {
      return Finding(.mend, trial, error.detail)
    }
  }
}
