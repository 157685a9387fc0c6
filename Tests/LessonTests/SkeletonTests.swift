import Foundation
import Lessons
import RaceEngine
import Scenarios
import Testing

/// The scenario that people begin from.
@Suite struct SkeletonTests {
  private static func scenario() throws -> Scenario {
    try ScenarioReader.read(text: try ScenarioSkeleton.text(named: "my-class"), file: "my-class.json5")
  }

  @Test func `it has no faults, and a source for each number of the scenario that it is made of`() throws {
    let scenario = try Self.scenario()
    let origin = try ScenarioLibrary.load("first-steps")
    let known = Dictionary(origin.citations.map { ($0.path, $0) }) { first, _ in first }
    let numbers = scenario.citations.filter { $0.path.contains(".") && !$0.path.hasPrefix("race.") }
    #expect(numbers.count > 150)
    for number in numbers { #expect(known[number.path] == number) }
    #expect(scenario.labs.count == 3 && scenario.title == "my-class")
  }

  @Test func `a comment stands behind every number`() throws {
    let text = try ScenarioSkeleton.text(named: "my-class")
    let rules = text.components(separatedBy: "  labs: [")[1]
    let figures = rules.split(separator: "\n").filter { $0.contains("{ value: ") }
    #expect(figures.count > 150 && figures.allSatisfy { $0.contains(" }, // ") })
  }

  @Test func `it is played to its end, and play finds its objectives`() throws {
    let scenario = try Self.scenario()
    let objectives = try ObjectiveReader.read(scenario)
    #expect(objectives.count == 2)
    let effects = Effect.measure(objectives, seeds: 1...3, jobs: 1)
    for effect in effects { #expect(effect.holds, "\(effect.objective.says): \(effect.difference)") }
    let report = PlayCheck(rules: scenario.rules, seeds: 1...1).report(jobs: 1)
    #expect(report.early.all == 0 && report.races == 4)
  }
}
