import Policies
import Quantities
import RaceEngine
import Scenarios

/// Instructions and allocations of whole turns, against their ceilings.
enum Counts {
  static let instructions = BenchCommand(
    name: "instructions", summary: "instructions a decision, against the ceiling; 1 above it (needs valgrind)",
    options: ["--policy P", "--races N"]
  ) { arguments throws(BenchFailure) in
    let counted = try count(arguments)
    let each = counted.part.instructions / counted.decisions
    return Ceilings.judge("instructions a decision (\(counted.title))", each, Ceilings.instructionsPerDecision)
  }

  static let allocations = BenchCommand(
    name: "allocations", summary: "calls of the heap in a turn, against the ceiling; 1 above it (needs valgrind)",
    options: ["--policy P", "--races N"]
  ) { arguments throws(BenchFailure) in
    let counted = try count(arguments)
    // Rounded up: one call in all the turns is one too many.
    let each = (counted.part.allocations + counted.turns - 1) / counted.turns
    return Ceilings.judge("calls of the heap a turn (\(counted.title))", each, Ceilings.allocationsPerTurn)
  }

  /// What was counted between the workload's two marks.
  private struct Counted {
    let part: Profile.Part
    let turns: Int
    let decisions: Int
    let title: String
  }

  private static func count(_ arguments: BenchArguments) throws(BenchFailure) -> Counted {
    let scenario = try arguments.scenario()
    let policy = try BenchArguments.policy(arguments.text("--policy") ?? "steady")
    let races = try arguments.integer("--races", in: 1...10_000, default: 2)
    let parts = try Profile.parts(
      of: [Workload.command.name, "--policy", policy.rawValue, "--races", "\(races)"],
      by: ProfileOwners(scenario.rules))
    guard parts.count == 3 else { throw .unavailable("the profiler saw \(parts.count - 1) marks instead of 2") }
    let turns = races * Int(scenario.rules.race.quarters)
    let seats = scenario.rules.roles.count
    return Counted(
      part: parts[1], turns: turns, decisions: turns * seats,
      title: "\(scenario.name), \(seats) \(policy.rawValue), \(turns) turns")
  }
}

extension Ceilings {
  /// Prints a figure beside its ceiling.
  /// - Returns: Whether it keeps to it.
  static func judge(_ name: String, _ figure: Int, _ ceiling: Int) -> Bool {
    let holds = figure <= ceiling
    print("\(holds ? "PASS" : "FAIL") \(name): \(Figures.grouped(figure)), ceiling \(Figures.grouped(ceiling))")
    return holds
  }
}
