import Arena
import Policies
import RaceEngine
import Scenarios
import TextUI

/// A tournament with all that is needed to play it.
struct TournamentRequest: Sendable {
  /// What is played.
  let plan: TournamentPlan
  /// The same as files say it, without a slice.
  let header: TournamentHeader
  /// The scenario's rules.
  let rules: Ruleset
  /// Who plays.
  let field: TournamentField

  /// What a report needs of it: it can be read where the policies, or the version of the rules, are not there.
  var record: TournamentRecord { TournamentRecord(plan: plan, header: header) }

  /// The header of a race's replay.
  func replayHeader(of race: PlannedRace) -> ReplayHeader {
    var other = header.race
    other.seed = race.seed
    other.lineup = field.lineUp(race.lineUp).names
    return other
  }

  /// The command that plays one race by itself.
  func command(for race: PlannedRace, scenario: String) -> String {
    let seats = field.lineUp(race.lineUp).names.joined(separator: ",")
    return Shell.line([
      "frontier", "run", scenario, "--quarters", "\(header.race.quarters)", "--seed", "\(race.seed)", "--seats", seats,
    ])
  }

  /// A tournament that was planned before.
  init(recorded header: TournamentHeader, in file: String, _ roster: PolicyRoster) throws(CommandFailure) {
    guard let rules = header.race.rules else {
      throw CommandFailure(reading: .otherRules(file: file, version: header.race.rulesVersion))
    }
    let field = try TournamentField(recorded: header.policies, in: file, roster)
    let record = try TournamentRecord(header, in: file)
    self.init(plan: record.plan, header: record.header, rules: rules, field: field)
  }

  /// A tournament of a scenario.
  ///
  /// - Throws: A usage failure when such a tournament cannot be.
  init(
    _ scenario: Scenario, _ field: TournamentField, format: TournamentFormat, seed: UInt64, blocksPerRound: Int,
    seeds: TournamentPlan.Seeds, test: String?, luck: Int
  ) throws(CommandFailure) {
    let plan: TournamentPlan
    do throws(TournamentPlanFault) {
      plan = try TournamentPlan(
        scenarioDigest: scenario.digest, seats: scenario.labs.count, policies: field.identities, seed: seed,
        format: format, blocksPerRound: blocksPerRound, seeds: seeds)
    } catch {
      throw CommandFailure(.usage, error.description, remedy: error.remedy)
    }
    let first = TournamentCourse(plan).race(0)
    let race = ReplayHeader(scenario, lineup: field.lineUp(first.lineUp).names, seed: first.seed)
    var header = TournamentHeader(
      plan: plan.digest, seed: seed, format: format.name, policies: plan.policies, blocks: blocksPerRound, race: race)
    header.rounds = format.rounds
    header.test = test
    header.luck = luck
    switch format {
    case .roundRobin, .pairs, .gauntlet, .mixed, .ladder: break
    case .focal(let populations, let seats):
      header.populations = populations
      header.focalSeats = seats
    case .swiss(_, let table): header.table = table
    }
    switch seeds {
    case .drawn: break
    case .range(let range): header.seeds = .range(range)
    case .list(let list): header.seeds = .list(list)
    }
    self.init(plan: plan, header: header, rules: scenario.rules, field: field)
  }

  /// The same, which a folder says was extended after so many blocks.
  func extended(after blocks: [Int]) -> TournamentRequest {
    var header = header
    header.extended = blocks
    return TournamentRequest(plan: plan, header: header, rules: rules, field: field)
  }

  /// The same with another number of blocks, which is more.
  ///
  /// - Throws: A usage failure when there cannot be so many.
  func with(blocks: Int) throws(CommandFailure) -> TournamentRequest {
    var longer = header
    longer.extended.append(header.blocks)
    longer.blocks = blocks
    do throws(TournamentPlanFault) {
      let plan = try TournamentPlan(
        scenarioDigest: plan.scenarioDigest, seats: plan.seats, policies: plan.policies, seed: plan.seed,
        format: plan.format, blocksPerRound: blocks, seeds: plan.seeds, rules: plan.rulesVersion)
      longer.plan = plan.digest
      return TournamentRequest(plan: plan, header: longer, rules: rules, field: field)
    } catch {
      throw CommandFailure(.usage, error.description, remedy: error.remedy)
    }
  }

  private init(plan: TournamentPlan, header: TournamentHeader, rules: Ruleset, field: TournamentField) {
    self.plan = plan
    self.header = header
    self.rules = rules
    self.field = field
  }
}

extension TournamentHeader {
  /// The plan that a file of results names.
  ///
  /// - Throws: A failure when the parts do not fit together.
  func plan(_ file: String) throws(CommandFailure) -> TournamentPlan {
    let plan: TournamentPlan
    do throws(TournamentPlanFault) {
      plan = try TournamentPlan(
        scenarioDigest: race.scenarioDigest, seats: race.labs.count, policies: policies, seed: seed,
        format: try planFormat(file), blocksPerRound: blocks, seeds: planSeeds,
        rules: race.rulesVersion)
    } catch {
      throw CommandFailure(.badData, "\(file): \(error)", remedy: error.remedy)
    }
    guard plan.digest == self.plan else {
      throw CommandFailure(
        .badData, "\(file): the plan has another fingerprint than the file says",
        remedy: "it was written by another version of the program; use that one")
    }
    return plan
  }

  private func planFormat(_ file: String) throws(TournamentPlanFault) -> TournamentFormat {
    switch self.format {
    case "pairs": .pairs
    case "gauntlet": .gauntlet
    case "mixed": .mixed
    case "focal": .focal(populations: populations, seats: focalSeats)
    case "swiss": .swiss(rounds: rounds, table: table)
    case "ladder": .ladder(rounds: rounds)
    default: .roundRobin
    }
  }

  private var planSeeds: TournamentPlan.Seeds {
    switch seeds {
    case .drawn: .drawn
    case .range(let range): .range(range)
    case .list(let list): .list(list)
    }
  }

  /// In what a plan differs from another one, in words; the first thing that does.
  func difference(from other: TournamentHeader) -> String {
    func words(_ name: String, _ one: String, _ two: String) -> String? {
      one == two ? nil : "the \(name) of the file is \(one), not \(two)"
    }
    func hex(_ value: UInt64) -> String { String(value, radix: 16) }
    return words("version of the rules", "\(race.rulesVersion)", "\(other.race.rulesVersion)")
      ?? words("scenario", race.scenario, other.race.scenario)
      ?? words("number of quarters", "\(race.quarters)", "\(other.race.quarters)")
      ?? words("scenario's digest", hex(race.scenarioDigest), hex(other.race.scenarioDigest))
      ?? words("format", format, other.format)
      ?? words("list of policies", policies.joined(separator: ","), other.policies.joined(separator: ","))
      ?? words("seed", "\(seed)", "\(other.seed)")
      ?? words("number of blocks", "\(blocks)", "\(other.blocks)")
      ?? words("number of rounds", "\(rounds)", "\(other.rounds)")
      ?? words("number of other quarters for luck", "\(luck)", "\(other.luck)")
      ?? words("test", test ?? "none", other.test ?? "none")
      ?? "its seeds, tables or populations are others"
  }
}
