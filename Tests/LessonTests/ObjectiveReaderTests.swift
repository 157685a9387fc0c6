import Foundation
import Lessons
import Policies
import Quantities
import RaceEngine
import Scenarios
import Testing

/// Objectives as scenario files have them: those that ship, and those that people break.
@Suite struct ObjectiveReaderTests {
  private static let broken = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Broken")

  /// The files' names without their endings, in alphabetical order. Each holds a list of objectives.
  static let names: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(atPath: broken.path)
    return (files ?? []).filter { $0.hasSuffix(".json5") }.map { String($0.dropLast(6)) }.sorted()
  }()

  /// A scenario with these objectives: first-steps, whose own begin at the file's first line instead.
  ///
  /// A list begins in its second line, so that lines and columns are those of the list.
  static func scenario(_ list: String, file: String) throws -> Scenario {
    var text = try #require(ScenarioLibrary.text(of: "first-steps"))
    let start = try #require(text.range(of: "  objectives: [")?.lowerBound)
    let end = try #require(text.range(of: "\n  ],\n", range: start..<text.endIndex)?.upperBound)
    text.removeSubrange(start..<end)
    let brace = try #require(text.range(of: "\n{\n"))
    let (head, rest) = (text[..<brace.lowerBound], text[brace.upperBound...])
    #expect(!head.contains("{"))
    let objectives = list.isEmpty ? "" : "objectives: \(list), "
    return try ScenarioReader.read(text: "{ \(objectives)\(rest)", file: file)
  }

  @Test(arguments: names) func `each broken list has the faults that stand beside it`(name: String) throws {
    let list = try String(contentsOf: Self.broken.appending(path: "\(name).json5"), encoding: .utf8)
    let scenario = try Self.scenario(list, file: "\(name).json5")
    let faults = try #require(#expect(throws: ScenarioFaults.self) { try ObjectiveReader.read(scenario) })
    let found = faults.faults.map { "\($0)\n" }.joined()
    let golden = Self.broken.appending(path: "\(name).txt")
    guard ProcessInfo.processInfo.environment["FRONTIER_RECORD"] != "1" else {
      try found.write(to: golden, atomically: true, encoding: .utf8)
      Issue.record("recorded \(golden.lastPathComponent); run again without FRONTIER_RECORD")
      return
    }
    let expected = try? String(contentsOf: golden, encoding: .utf8)
    #expect(found == expected, "run with FRONTIER_RECORD=1, and read what changed")
  }

  @Test func `there are broken lists, and no text without its list`() throws {
    #expect(Self.names.count >= 5)
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.broken.path)
    #expect(Set(files) == Set(Self.names.flatMap { ["\($0).json5", "\($0).txt"] }))
  }

  @Test(arguments: ScenarioLibrary.names) func `each scenario states three to five objectives`(name: String) throws {
    let scenario = try ScenarioLibrary.load(name)
    let objectives = try ObjectiveReader.read(scenario)
    #expect((3...5).contains(objectives.count) && objectives.count == scenario.objectives.count)
    // An observable verb comes first, and tables show whole sentences.
    let verbs: Set = [
      "Compare", "Explain", "Follow", "Name", "Plan", "Say", "Set", "Show", "Tell", "Weigh", "Work",
    ]
    for objective in objectives {
      #expect(verbs.contains(String(objective.says.prefix { $0 != " " })), "\(objective.says)")
      #expect(objective.says.last == "." && objective.measure.last == ".")
      #expect(objective.says != objective.measure)
    }
  }

  @Test func `objectives never move the rules`() throws {
    let usual = try ScenarioLibrary.load("first-steps")
    let other = try Self.scenario("", file: "first-steps.json5")
    #expect(other.objectives.isEmpty && !usual.objectives.isEmpty)
    #expect(other.parDigest == usual.parDigest)
  }

  /// The rules as text, to be compared.
  private static func words(_ rules: Ruleset) -> [UInt8] {
    var json = JSONBytes()
    rules.write(into: &json)
    return json.bytes
  }

  @Test func `an arm changes what it says and nothing else`() throws {
    let list = """
      [
        { says: "Try.", effect: {
          says: "Try it.", observable: { ended: "bust", at: "2024 Q4" }, unit: "%", expect: { lower_by: 1 },
          with: { set: { "labs[1].role.cash": { value: 3, unit: "$ billion" } }, lineup: "uniform" },
          without: { off: ["press", "layoffs"], seats: { "2": { safety: 0.5 } } },
        } },
      ]
      """
    let scenario = try Self.scenario(list, file: "try.json5")
    let objective = try #require(try ObjectiveReader.read(scenario).first)
    var rules = scenario.rules
    rules.roles[1].cash = .billions(3)
    #expect(Self.words(rules) == Self.words(objective.with.rules))
    (rules.press, rules.layoffs) = (nil, nil)
    #expect(Self.words(rules) == Self.words(objective.without.rules))
    #expect(objective.with.lineUp.count == 3 && objective.with.seats.isEmpty)
    #expect(objective.without.lineUp.count == 3 && objective.without.seats.keys.sorted() == [2])
    guard case .habits(let habits) = objective.without.seats[2] else { return #expect(Bool(false)) }
    #expect(habits.safety == .percent(50) && habits.training == Habits().training)
    #expect(!objective.expected.isHigher && objective.expected.least == 1 && objective.exponent == -2)
  }
}
