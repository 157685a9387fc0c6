import Arena
import Foundation
import Policies
import Quantities
import RaceEngine
import Scenarios
import Synchronization
import TestKit
import Testing

/// Par: measuring it, keeping it in files, and putting it into the roles.
@Suite struct ParTests {
  private static let field = ReferenceField([{ Steady() }, { OpenChampion() }, { Uniform() }])

  private func measured(jobs: Int, seeds: ClosedRange<UInt64> = 1...6) -> [[Par]] {
    Self.field.pars(of: SampleRules.threeLabs(quarters: 4), lengths: [4, 2], seeds: seeds, jobs: jobs)
  }

  @Test func `the figures are means and deviations of races whose policies take turns`() throws {
    let rules = SampleRules.threeLabs(quarters: 4)
    let makers: [@Sendable () -> any Policy] = [{ Steady() }, { OpenChampion() }, { Uniform() }]
    var capabilities: [Double] = []
    var halves: [Double] = []
    for seed in UInt64(1)...6 {
      let players = (0..<3).map { makers[(Int(seed) + $0) % 3]() }
      var episode = Episode(rules: rules, seed: seed, policies: players)
      var nobody = NoRecorder()
      for _ in 0..<2 { episode.step(&nobody) }
      halves.append(Double(episode.race.tallies()[1].value.raw))
      episode.finish()
      capabilities.append(Double(episode.race.tallies()[1].capability.raw))
    }
    let mean = capabilities.reduce(0, +) / 6
    let variance = capabilities.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / 6
    let par = measured(jobs: 1)[0][1]
    #expect(abs(Double(par.capability.raw) - mean) <= 0.5)
    #expect(abs(Double(par.atHalf.value.raw) - halves.reduce(0, +) / 6) <= 0.5)
    #expect(par.atQuarter.words != par.atHalf.words && par.atHalf.words != par.atThreeQuarters.words)
    #expect(par.capabilitySpread.raw == max(Int64(variance.squareRoot()), 10))
  }

  @Test func `neither jobs nor a former par change the figures`() {
    var rules = SampleRules.threeLabs(quarters: 4)
    rules.roles[0].par.capability = .points(200)
    let other = Self.field.pars(of: rules, lengths: [4, 2], seeds: 1...6, jobs: 1)
    #expect(measured(jobs: 3).map(words) == measured(jobs: 1).map(words))
    #expect(other.map(words) == measured(jobs: 1).map(words))
    #expect(words(measured(jobs: 1)[0]) != words(measured(jobs: 1)[1]))
    #expect(words(measured(jobs: 1)[0]) != words(measured(jobs: 1, seeds: 7...12)[0]))
  }

  private func words(_ pars: [Par]) -> [Int64] {
    var writer = FlatWriter()
    for var par in pars { par.visit(&writer) }
    return writer.words
  }

  private func folder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "frontier-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  private func par(_ points: Int64) -> Par {
    var par = Par()
    par.capability = .points(points)
    return par
  }

  @Test func `a par file beside a scenario fills the roles, by length`() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/small.json5"
    try SmallScenario.text.write(toFile: path, atomically: true, encoding: .utf8)
    let missing = #expect(throws: ScenarioFaults.self) { try ScenarioReader.read(path: folder + "/none.json5") }
    #expect(missing?.isUnreadable == true)
    let bare = try ScenarioReader.read(path: path)
    #expect(!bare.hasPar)
    #expect(bare.parWarnings == ["no par is recorded; a race measures its own first"])
    let book = ParBook(bare, lineup: ["steady"], seeds: 1...4, pars: [[par(150)], [par(130)]])
    try book.write(to: ScenarioReader.parFile(of: path))
    let scenario = try ScenarioReader.read(path: path)
    #expect(scenario.parWarnings == [])
    #expect(scenario.rules.roles[0].par.capability == .points(150))
    let short = try scenario.playing(quarters: 4)
    #expect(short.rules.roles[0].par.capability == .points(130))
    #expect(short.digest != bare.digest)
    #expect(scenario.parDigest == bare.parDigest)
    #expect(scenario.parBook?.json() == book.json())
    // A file without the means along the race, as they were once written.
    let bald = book.json().replacing(/,"at_quarter".*?}}/) { _ in "}" }
    #expect(bald != book.json())
    try bald.write(toFile: ScenarioReader.parFile(of: path), atomically: true, encoding: .utf8)
    let old = #expect(throws: ScenarioFaults.self) { try ScenarioReader.read(path: path) }
    #expect(old?.faults.first?.remedy.contains("record the file anew") == true)
    try book.write(to: ScenarioReader.parFile(of: path))
    // Another figure in the scenario: the par is used all the same, and said to be old.
    let changed = try #require(SmallScenario.replacing("life: 20", with: "life: 21"))
    try changed.write(toFile: path, atomically: true, encoding: .utf8)
    let stale = try ScenarioReader.read(path: path)
    #expect(stale.rules.roles[0].par.capability == .points(150))
    #expect(stale.parWarnings == ["the scenario was changed after its par was recorded"])
    // A length without figures.
    var partial = book
    partial.lengths.removeLast()
    try partial.write(to: ScenarioReader.parFile(of: path))
    let half = try ScenarioReader.read(path: path)
    #expect(half.parWarnings.contains("no par is recorded for 4 quarters"))
    #expect(half.hasPar)
    let unmeasured = try half.playing(quarters: 4)
    #expect(!unmeasured.hasPar)
    #expect(unmeasured.rules.roles[0].par.capability == 0)
  }

  @Test func `what a role states itself wins, at every length`() throws {
    let stated = """
      price: 30, par: { capability: 140, capability_spread: 3, value: 7, value_spread: 0.3, influence: 5, \
      influence_spread: 0.4 },
      """
    let text = try #require(SmallScenario.replacing("price: 30,", with: stated))
    var scenario = try ScenarioReader.read(text: text, file: "small.json5")
    #expect(scenario.hasPar)
    #expect(scenario.parWarnings == [])
    scenario.setPar([par(120)], quarters: 4)
    #expect(try scenario.playing(quarters: 4).rules.roles[0].par.capability == .points(140))
    #expect(scenario.rules.roles[0].par.capability == .points(140))
  }

  @Test func `the differences of two books are named`() throws {
    let scenario = try ScenarioReader.read(text: SmallScenario.text, file: "small.json5")
    let book = ParBook(scenario, lineup: ["steady"], seeds: 1...4, pars: [[par(150)], [par(130)]])
    var other = book
    #expect(book.difference(from: other) == nil)
    other.lengths[1].pars[0].valueSpread = Decades(raw: 250_000)
    #expect(book.difference(from: other)?.path == "4 quarters, seat 0, value_spread")
    other.lengths.removeLast()
    #expect(book.difference(from: other)?.path == "4 quarters")
  }
}

/// Batches: each result at its place, whatever runs beside it.
@Suite struct BatchTests {
  @Test(arguments: [1, 2, 5]) func `results are handed on in order, and a stop leaves no gap`(jobs: Int) {
    let collected = Collector()
    Batch.stream(
      200, jobs: jobs, shouldStop: { collected.count >= 50 },
      { number in (0..<(number % 7) * 1_000).reduce(number) { $0 ^ ($1 & 0) } },
      deliver: { number, result in
        #expect(number == result)
        collected.take(number)
      })
    #expect(collected.numbers == Array(0..<collected.numbers.count))
    // How many began before the stop was seen is the machine's business, but for a single job.
    #expect(collected.numbers.count >= 50)
    if jobs == 1 { #expect(collected.numbers.count == 50) }
  }
}

/// Numbers in the order in which they came.
private final class Collector: Sendable {
  private let state = Mutex<[Int]>([])

  var numbers: [Int] { state.withLock { $0 } }
  var count: Int { numbers.count }
  func take(_ number: Int) { state.withLock { $0.append(number) } }
}
