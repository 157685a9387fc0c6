import Arena
import Policies
import Quantities
import RaceEngine
import Scenarios

/// What the same race in another build of the engine is compared with: the rules as integers, and the digests.
enum Elsewhere {
  static let rules = BenchCommand(
    name: "flat", summary: "the rules of every scenario as plain integers, in Swift, to be compiled into another build"
  ) { _ throws(BenchFailure) in
    print("/// The rules of \(ScenarioLibrary.names.joined(separator: ", ")), in this order.")
    print("let flatRules: [[Int64]] = [")
    for name in ScenarioLibrary.names { print("  \(try load(name).rules.flat()),") }
    print("]")
    return true
  }

  static let digests = BenchCommand(
    name: "native", summary: "scenario number, seed and digest of races of random orders, a line each",
    options: ["--seeds A..B"]
  ) { arguments throws(BenchFailure) in
    for (number, name) in ScenarioLibrary.names.enumerated() {
      let rules = try load(name).rules
      for seed in try arguments.seeds(default: 1...3) {
        print("\(number) \(seed) \(Workload.play(rules, .uniform, seed: seed))")
      }
    }
    return true
  }

  private static func load(_ name: String) throws(BenchFailure) -> Scenario {
    do {
      return try ScenarioLibrary.load(name)
    } catch {
      throw .unavailable("\(error)")
    }
  }
}
