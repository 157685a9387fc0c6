import Arena
import Policies
import Quantities
import RaceEngine
import Scenarios
import TextUI

/// Sets the table: a new race, or one that was saved.
struct PlayOpening {
  /// The texts of the scenario, where they are at hand.
  let scenario: Scenario?
  /// Names and calendar.
  let cast: Cast
  /// Who sits where.
  let lineUp: PlayLineUp
  /// The policies that may take seats.
  let roster: PolicyRoster
  /// The race, and what was seen of it.
  var table: RaceTable
  /// How quarters are grouped.
  let rounds: Rounds
  /// The seed.
  let seed: UInt64
  /// The command line that plays the same race from its start.
  let command: String
  /// What was left out of a saved race's file.
  var droppedTail: DroppedTail?
  /// Whether the saved race was played to its end, its last line included.
  var isFinished = false

  /// A new race, as the command line describes it.
  init(new arguments: ParsedArguments) throws(CommandFailure) {
    let scenario = try ScenarioChoice.load(arguments)
    // Nine digits can be typed again.
    seed = try arguments.seed() ?? UInt64.random(in: 1...999_999_999)
    roster = arguments.table.roster
    lineUp = try PlayLineUp(arguments, scenario, seed: seed)
    self.scenario = scenario
    cast = Cast(
      title: scenario.title, names: scenario.labs.map(\.name), things: scenario.names,
      race: scenario.rules.race)
    let names = RaceNames(
      scenario: scenario.name, title: scenario.title, labs: scenario.labs.map(\.name), things: scenario.names)
    table = RaceTable(rules: scenario.rules, seed: seed, lineUp: lineUp, names: names)
    rounds = try Self.rounds(arguments, scenario)
    let name = arguments.positional(0) ?? scenario.name
    command = Self.command(name, scenario.rules, scenario, rounds, seed, lineUp)
  }

  /// The option that sets how often orders are given.
  static let roundOption = OptionSpec(
    "--round", value: "N", "Give orders once in N quarters, 1 to \(Scenario.longestRound).",
    default: "the scenario's round")

  private static func rounds(_ arguments: ParsedArguments, _ scenario: Scenario) throws(CommandFailure) -> Rounds {
    let wanted = try arguments.integer(roundOption.name, in: 1...Int(Scenario.longestRound))
    return Rounds(quarters: wanted.map(Int32.init) ?? scenario.round)
  }

  /// A race that was saved, when its coming quarter is about to be played.
  init(resuming replay: Replay, _ roster: PolicyRoster) throws(CommandFailure) {
    let header = replay.header
    self.roster = roster
    lineUp = try PlayLineUp(of: replay, roster)
    seed = header.seed
    do throws(RecordError) { _ = try replay.race() } catch { throw CommandFailure(reading: error) }
    // `race()` has made sure that the rules are there and that the record is true.
    let rules = header.rules ?? Ruleset()
    cast = Cast(
      title: header.title, names: header.labs, things: header.names, startYear: Int(header.startYear),
      startQuarter: Int(header.startQuarter))
    table = RaceTable(rules: rules, seed: seed, lineUp: lineUp, names: header.raceNames)
    for turn in replay.turns {
      do throws(RaceError) {
        try table.replay(turn)
      } catch {
        throw CommandFailure(.badData, "\(replay.file): turn \(turn.turn) cannot be played again")
      }
    }
    let known = try? ScenarioLibrary.load(header.scenario)
    scenario = known
    rounds = Rounds(quarters: header.round)
    let name = known == nil ? header.scenario + ".json5" : header.scenario
    command = Self.command(name, rules, known, rounds, seed, lineUp)
    droppedTail = replay.droppedTail
    isFinished = replay.isFinished
  }

  private static func command(
    _ name: String, _ rules: Ruleset, _ scenario: Scenario?, _ rounds: Rounds, _ seed: UInt64, _ lineUp: PlayLineUp
  ) -> String {
    var words = ["frontier", "play", name, "--seed", String(seed)]
    words += lineUp.words
    if let usual = scenario?.lengths.first, usual != rules.race.quarters {
      words += ["--quarters", String(rules.race.quarters)]
    }
    if rounds.quarters != scenario?.round ?? 1 { words += [roundOption.name, String(rounds.quarters)] }
    return Shell.line(words)
  }
}
