import Arena
import Lessons
import Policies
import RaceEngine
import Scenarios

/// The field against which par is measured, and the measuring.
enum ParField {
  /// The policies that take turns in the seats: those that adapt.
  static var policies: [PolicyChoice] { IntendedField.policies.map(\.kind.usual) }

  /// Their names, in the order of the rotation.
  static var names: [String] { policies.map(\.name) }

  /// The seeds that are played unless others are asked for.
  static let seeds: ClosedRange<UInt64> = 1...64

  private static let field = ReferenceField(policies.map { policy in { policy.player() } })

  /// Who takes which seat in the race of a seed: each seat is played by each policy equally often.
  static func lineUp(seed: UInt64, seats: Int) -> LineUp {
    LineUp(policies: IntendedField.lineUp(seed: seed, seats: seats).map(\.kind.usual))
  }

  /// Plays the field at each of a scenario's lengths.
  static func book(
    for scenario: Scenario, seeds: ClosedRange<UInt64>, jobs: Int, finished: @Sendable () -> Void = {}
  ) -> ParBook {
    let pars = field.pars(
      of: scenario.rules, lengths: scenario.lengths, seeds: seeds, jobs: jobs, finished: finished)
    return ParBook(scenario, lineup: names, seeds: seeds, pars: pars)
  }

  /// What the field reaches in each seat at one length, measured over some seeds.
  static func pars(
    of rules: Ruleset, quarters: Int32, seeds: ClosedRange<UInt64>, jobs: Int, finished: @Sendable () -> Void
  ) -> [Par] {
    field.pars(of: rules, lengths: [quarters], seeds: seeds, jobs: jobs, finished: finished)[0]
  }

  /// Gives a scenario the par that it lacks for the length that is played, and says so.
  ///
  /// The figures do not depend on the machine, and the rules carry them into replays.
  static func complete(_ scenario: inout Scenario, _ arguments: ParsedArguments) {
    guard !scenario.hasPar, scenario.rules.goals != nil else { return }
    let quarters = scenario.rules.race.quarters
    let pars = field.pars(of: scenario.rules, lengths: [quarters], seeds: seeds, jobs: Jobs.cores)
    scenario.setPar(pars[0], quarters: quarters)
    guard !arguments.isQuiet else { return }
    Notices.line(
      arguments.noticeStyle.spelled("no par recorded for \(quarters) quarters: measured over \(seeds.count) races"))
  }
}
