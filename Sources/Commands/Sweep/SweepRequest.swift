import RaceEngine
import Scenarios
import Validation

/// What a sweep is to play.
struct SweepRequest {
  /// What becomes of par when a parameter has another value.
  enum ParRule: String, CaseIterable {
    /// It stays that of the scenario as it is.
    case held
    /// It is measured at each value.
    case measured
  }

  let scenario: Scenario
  let seeds: ClosedRange<UInt64>
  /// Who plays every race; nil for the field of par, which rotates with the seed.
  let lineUp: LineUp?
  let targets: TargetFile?
  let parRule: ParRule
  let jobs: Int
  let parameters: [(parameter: Parameter, steps: ParameterSteps)]
  /// Values of the scenario's own ranges at which its parts do not fit, each with the reason.
  let leftOut: [String]

  /// The seeds over which par is measured at each value: a few, since the races are many.
  static let parSeeds: ClosedRange<UInt64> = 1...16

  /// Reads what the arguments ask for.
  init(_ arguments: ParsedArguments) throws(CommandFailure) {
    let keys = arguments.values("--vary")
    guard !keys.isEmpty else {
      throw CommandFailure(
        .usage, "'frontier scenario sweep' needs --vary KEY or KEY=A..B",
        remedy: "'frontier scenario show … --sources' lists the figures with their ranges")
    }
    let count = try arguments.integer("--steps", in: 2...41) ?? 5
    seeds = try arguments.seedRange() ?? 1...64
    jobs = try Jobs.count(arguments)
    let rule = arguments.value("--par") ?? ParRule.held.rawValue
    guard let parRule = ParRule(rawValue: rule) else {
      throw arguments.wrong("--par", rule, ParRule.allCases.map(\.rawValue).joined(separator: " or "))
    }
    self.parRule = parRule
    let scenario = try ScenarioChoice.load(arguments)
    self.scenario = scenario
    let isFixed = arguments.value(LineUp.option.name) != nil
    lineUp = isFixed ? try LineUp(arguments, seats: scenario.labs.count) : nil
    targets = try arguments.value("--targets").map { path throws(CommandFailure) in
      try Validate.read(path, for: scenario.rules)
    }
    (parameters, leftOut) = try Self.parameters(keys, of: scenario, count: count)
    try check()
  }

  private static func parameters(
    _ keys: [String], of scenario: Scenario, count: Int
  ) throws(CommandFailure) -> (found: [(parameter: Parameter, steps: ParameterSteps)], leftOut: [String]) {
    var found: [(parameter: Parameter, steps: ParameterSteps)] = []
    var leftOut: [String] = []
    for key in keys {
      let parts = key.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      do throws(ParameterProblem) {
        let parameter = try scenario.parameter(parts[0])
        if found.contains(where: { $0.parameter.path == parameter.path }) {
          throw ParameterProblem(problem: "--vary names `\(parameter.path)` twice", remedy: "give each parameter once")
        }
        var steps = try ParameterSteps(of: parameter, ends: parts.count > 1 ? parts[1] : nil, count: count)
        leftOut += try keepFitting(&steps, of: parameter, in: scenario)
        found.append((parameter, steps))
      } catch {
        throw CommandFailure(.usage, error.problem, remedy: error.remedy)
      }
    }
    return (found, leftOut)
  }

  /// Leaves out the values at which the scenario has a fault. Those that somebody asked for are refused instead.
  private static func keepFitting(
    _ steps: inout ParameterSteps, of parameter: Parameter, in scenario: Scenario
  ) throws(ParameterProblem) -> [String] {
    var kept: [Int64] = [], problems: [ParameterProblem] = []
    for raw in steps.raws {
      do throws(ParameterProblem) {
        _ = try scenario.setting(parameter, to: raw)
        kept.append(raw)
      } catch {
        problems.append(error)
      }
    }
    if let first = problems.first, kept.count < 2 || steps.spacing != .each && !steps.isOwnRange { throw first }
    steps.raws = kept
    return problems.map(\.problem)
  }

  /// Enough seeds, not too many races, and each policy equally often in each seat.
  private func check() throws(CommandFailure) {
    let points = parameters.reduce(1) { $0 + $1.steps.raws.count - 1 }
    let count = seeds.upperBound - seeds.lowerBound
    guard count < UInt64(RunRequest.most / points) else {
      throw CommandFailure(
        .usage, "--seeds asks for more than \(RunRequest.most) races over \(points) values", remedy: "give fewer seeds")
    }
    guard count >= 1 else {
      throw CommandFailure(.usage, "--seeds asks for one race a value", remedy: "give at least two: --seeds 1..64")
    }
    let rotation = UInt64(ParField.policies.count)
    guard lineUp != nil || (count + 1) % rotation == 0 else {
      throw CommandFailure(
        .usage, "--seeds asks for \(count + 1) races a value, which is no multiple of \(rotation)",
        remedy: "each seat is to be played by each of the \(rotation) policies equally often, or say who plays: --seats"
      )
    }
  }
}
