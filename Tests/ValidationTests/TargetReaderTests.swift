import Arena
import Foundation
import Policies
import Quantities
import RaceEngine
import Scenarios
import Testing
import Validation

/// Target files: those that ship, those that people break, and the histories that they look at.
@Suite struct TargetReaderTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  private static let broken = folder.appending(path: "Broken")
  private static let scenarios = folder.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "scenarios")

  /// The files' names without their endings, in alphabetical order.
  static let names: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(atPath: broken.path)
    return (files ?? []).filter { $0.hasSuffix(".json5") }.map { String($0.dropLast(6)) }.sorted()
  }()

  @Test(arguments: names) func `each broken file has the faults that stand beside it`(name: String) throws {
    let rules = try ScenarioLibrary.load("race-2023").rules
    let bytes = try Array(Data(contentsOf: Self.broken.appending(path: "\(name).json5")))
    let faults = try #require(
      #expect(throws: ScenarioFaults.self) { try TargetReader.read(bytes: bytes, file: "\(name).json5", for: rules) })
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

  @Test func `there are broken files, and no text without its file`() throws {
    #expect(Self.names.count >= 6)
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.broken.path)
    #expect(Set(files) == Set(Self.names.flatMap { ["\($0).json5", "\($0).txt"] }))
  }

  @Test(arguments: ScenarioLibrary.names) func `the targets that ship fit their scenario`(name: String) throws {
    let path = Self.scenarios.appending(path: "\(name).targets.json5").path
    guard FileManager.default.fileExists(atPath: path) else { return }
    let file = try TargetReader.read(path: path, for: try ScenarioLibrary.load(name).rules)
    #expect(file.targets.count >= 10)
    for target in file.targets { #expect(target.past.isEmpty || target.extrapolated != nil) }
  }

  @Test func `a file that is not there is told`() throws {
    let rules = try ScenarioLibrary.load("first-steps").rules
    let faults = #expect(throws: ScenarioFaults.self) { try TargetReader.read(path: "/nowhere.json5", for: rules) }
    #expect(faults?.isUnreadable == true)
  }

  @Test func `a chronicle has the numbers of the history in whole units`() throws {
    let rules = try ScenarioLibrary.load("race-2023").rules
    let policies = rules.roles.indices.map { _ in BuiltinPolicy.openChampion.player() }
    var episode = Episode(rules: rules, seed: 3, policies: policies)
    var history = History(of: episode.race)
    for _ in 0..<8 {
      var book = Ledger()
      episode.step(&book)
      history.close(episode.race, &book)
    }
    let chronicle = Chronicle(history, rules)
    #expect(chronicle.moments.count == 9 && chronicle.models.count == history.models.count)
    func values(_ series: Series) -> [Double?] { series.values(in: chronicle) }
    let spending = values(.market("spending"))
    let reports = values(.market("incident_reports"))
    let cash = values(.labs("cash", .seat(0), .sum))
    let users = values(.labs("users", .seat(0), .sum))
    #expect(spending[0] == nil && users[0] == nil)
    #expect(cash[0] == Double(history.opening[0].lab.cash.raw) * 1_000)
    for (place, quarter) in history.quarters.enumerated() {
      #expect(spending[place + 1] == Double(quarter.market.spending.raw) * 1_000)
      #expect(reports[place + 1] == quarter.reports.map { Double($0) })
      #expect(cash[place + 1] == Double(quarter.labs[0].lab.cash.raw) * 1_000)
      #expect(users[place + 1] == Double(quarter.labs[0].place.users.raw) * 1_000)
    }
    let left = values(.moved(Series.Movement(good: "researchers", cause: "turnover", isGain: false), .all, .sum))
    #expect(left[1] ?? 0 > 0)
    // Every flow is found again under its cause.
    let flows = history.quarters[0].labs[0].flows
    let moved = chronicle.moments[1].labs[0].moved
    #expect(!moved.isEmpty && moved.keys.allSatisfy { $0.cause != "unknown" })
    #expect(Set(flows.map(\.cause)).count == Set(moved.keys.map(\.cause)).count)
  }
}
