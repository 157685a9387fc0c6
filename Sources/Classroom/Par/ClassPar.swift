import Arena
import Foundation
import Lessons
import Policies
import Quantities
import RaceEngine
import Scenarios

/// What labs reach that are played as a class plays: the par of a class's race.
///
/// The scenario's own par comes from a field that orders in every quarter and as much as it likes. A team orders once a
/// round, within the lesson's limits; held against that par, even the best class would be far below zero. So par is
/// measured anew for the class's plan: the same policies in rotation, a `steady` beside each since that covers most labs,
/// all cut down to what a team may do. The goals of mechanics of their own are measured with it. The figures are whole
/// numbers, the same on every machine.
struct ClassPar: Sendable {
  /// The seeds; a multiple of the number of policies.
  static let seeds: ClosedRange<UInt64> = 1...64
  /// Who takes turns in the seats.
  private static let policies = IntendedField.policies.flatMap { [BuiltinPolicy.steady, $0] }.map(\.kind.usual)

  /// What it was measured for, in one text: par of another plan is none.
  let plan: String
  /// One row a seat.
  let pars: [Par]
  /// What benefit and safety are held against, one row a seat; empty where they do not count.
  let mission: [GoalPar]
  /// What living until profit is held against, one row a seat; empty where it does not count.
  let survival: [GoalPar]

  init(plan: String, pars: [Par], mission: [GoalPar], survival: [GoalPar]) {
    (self.plan, self.pars, self.mission, self.survival) = (plan, pars, mission, survival)
  }

  /// Plays the reference field as a class.
  ///
  /// - Parameters:
  ///   - scenario: The scenario at the class's length.
  ///   - limits: What a team may do.
  ///   - jobs: How many races at once; the result does not depend on it.
  init(measuring scenario: Scenario, _ limits: RoundLimits, jobs: Int) {
    let makers = Self.policies.map { policy -> @Sendable () -> any Policy in
      { RoundPlayer(policy.player(), limits) }
    }
    let rules = scenario.rules
    plan = Self.plan(of: scenario, limits)
    pars = ReferenceField(makers).pars(of: rules, lengths: [rules.race.quarters], seeds: Self.seeds, jobs: jobs)[0]
    guard rules.mission != nil || rules.survival != nil else {
      (mission, survival) = ([], [])
      return
    }
    let first = Self.seeds.lowerBound
    let races = Batch.run(Self.seeds.count, jobs: jobs) { number in
      Self.results(rules.withoutPar, seed: first + UInt64(number), makers)
    }.compactMap { $0 }
    func rows(_ result: (SideResults) -> Int64) -> [GoalPar] {
      rules.roles.indices.map { seat in
        GoalPar(
          start: races.map { result($0.start[seat]) }, end: races.map { result($0.end[seat]) })
      }
    }
    mission = rules.mission == nil ? [] : rows(\.mission)
    survival = rules.survival == nil ? [] : rows(\.survival)
  }

  /// Measures par for a class.
  init(measuring manifest: ClassManifest, _ lesson: Lesson) throws(ClassFault) {
    self.init(
      measuring: try ClassRace.scenario(manifest, lesson), RoundLimits(manifest, lesson.settings),
      jobs: ProcessInfo.processInfo.activeProcessorCount)
  }

  /// The par of a class before its first round: what its folder keeps, or measured anew where that is of another plan.
  init(for manifest: ClassManifest, _ lesson: Lesson, in folder: ClassFolder) throws(ClassFault) {
    let plan = Self.plan(of: try ClassRace.scenario(manifest, lesson), RoundLimits(manifest, lesson.settings))
    if let text = try folder.text(Self.file) {
      let kept = try ClassPar(text, file: folder.file(Self.file), seats: lesson.scenario.labs.count)
      if kept.plan == plan {
        self = kept
        return
      }
    }
    try self.init(measuring: manifest, lesson)
    try folder.write(Self.file, try text)
  }

  /// The par of a race that has begun: what its rules hold.
  init(_ rules: Ruleset, plan: String) {
    self.init(
      plan: plan, pars: rules.roles.indices.map { rules.roles[$0].par },
      mission: rules.mission.map { mission in mission.labs.indices.map { mission.labs[$0] } } ?? [],
      survival: rules.survival.map { survival in survival.labs.indices.map { survival.labs[$0] } } ?? [])
  }

  /// The text that says what par is for.
  static func plan(of scenario: Scenario, _ limits: RoundLimits) -> String {
    let policies = policies.map(\.identity).joined(separator: ", ")
    return [
      "\(scenario.name) \(String(scenario.parDigest, radix: 16)), rules \(RaceEngine.rulesVersion)",
      "\(scenario.rules.race.quarters) quarters in rounds of \(limits.round)",
      "\(limits.decisions) orders of \(limits.orders.joined(separator: ", "))",
      "seeds \(seeds.lowerBound) to \(seeds.upperBound) of \(policies)",
    ].joined(separator: "; ")
  }

  /// Puts the figures into a scenario's rules.
  func put(into scenario: inout Scenario) {
    for (seat, par) in pars.enumerated() where seat < scenario.rules.roles.count {
      scenario.rules.roles[seat].par = par
    }
    for (seat, par) in mission.enumerated() where seat < scenario.rules.mission?.labs.count ?? 0 {
      scenario.rules.mission?.labs[seat] = par
    }
    for (seat, par) in survival.enumerated() where seat < scenario.rules.survival?.labs.count ?? 0 {
      scenario.rules.survival?.labs[seat] = par
    }
  }

  /// A lab's results in the goals with mechanics of their own.
  private struct SideResults: Sendable {
    let mission: Int64
    let survival: Int64
  }

  /// Every lab's results after the first quarter and at the end.
  private static func results(
    _ rules: Ruleset, seed: UInt64, _ makers: [@Sendable () -> any Policy]
  ) -> (start: [SideResults], end: [SideResults]) {
    let count = UInt64(makers.count)
    let players = rules.roles.indices.map { makers[Int((seed % count + UInt64($0)) % count)]() }
    var episode = Episode(rules: rules, seed: seed, policies: players)
    var nobody = NoRecorder()
    func now() -> [SideResults] {
      episode.race.seats.map { seat in
        let view = episode.race.observation(for: seat)
        return SideResults(mission: view.mission.result.raw, survival: view.survival.result.raw)
      }
    }
    episode.step(&nobody)
    let start = now()
    episode.finish()
    return (start, now())
  }
}

extension GoalPar {
  /// From the mean of the results at the start to that at the end, in the deviation of the latter.
  fileprivate init(start: [Int64], end: [Int64]) {
    self.init()
    let (first, last) = (Spread(start), Spread(end))
    self.start = Decades(raw: first.mean)
    self.end = Decades(raw: last.mean)
    spread = Decades(raw: max(last.deviation, 50_000))
  }
}
