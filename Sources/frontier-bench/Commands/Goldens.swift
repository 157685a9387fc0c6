import Arena
import Foundation
import Policies
import Quantities
import RaceEngine
import Scenarios

/// The seed books: races that must come out the same, whoever builds the engine and however.
enum Goldens {
  static let command = BenchCommand(
    name: "goldens", summary: "plays the seed books again; 1 where a race differs. Recording them answers 1, too",
    options: ["--folder FOLDER"], flags: ["--record"], run: run)

  private static func run(_ arguments: BenchArguments) throws(BenchFailure) -> Bool {
    let folder = arguments.text("--folder") ?? "seeds"
    var holds = true
    for name in ScenarioLibrary.names {
      let path = "\(folder)/\(name).json"
      do throws(RecordError) {
        if arguments.has("--record") {
          try record(try load(name), path)
          holds = false
        } else if !verify(try SeedBook.read(path), try load(name), path) {
          holds = false
        }
      } catch {
        print("FAIL \(path): \(error)")
        holds = false
      }
    }
    return holds
  }

  /// A scenario of the library, which its own tests have read before.
  private static func load(_ name: String) throws(RecordError) -> Scenario {
    do {
      return try ScenarioLibrary.load(name)
    } catch {
      throw .unreadable(file: name, line: 1, column: 1, message: "\(error)")
    }
  }

  /// Every policy once, in the order of the list, and again from its beginning where there are more seats.
  private static func lineup(_ rules: Ruleset) -> [BuiltinPolicy] {
    let policies = BuiltinPolicy.judged
    return (0..<rules.roles.count).map { policies[($0 + 1) % policies.count] }
  }

  /// Records a book, unless races differ that have the rules, the scenario and the policies of the recorded ones.
  private static func record(_ scenario: Scenario, _ path: String) throws(RecordError) {
    let lineup = lineup(scenario.rules)
    var book = SeedBook(scenario: scenario.name, rules: scenario.rules, lineup: identities(lineup))
    for seed in UInt64(1)...16 {
      let played = play(scenario.rules, lineup, seed: seed)
      book.seeds.append(SeedBook.Entry(seed: seed, digests: played.digests, final: played.final))
    }
    if let before = try? SeedBook.read(path), before.fits(scenario.rules), before.lineup == book.lineup,
      !before.check({ play(scenario.rules, lineup, seed: $0) }).isEmpty
    {
      print(
        "FAIL \(path): races differ, and neither `rulesVersion` nor `policiesVersion` does. Raise the one for a change"
          + " of rules, the other for one of policies, and record again")
      return
    }
    try book.write(to: path, mayReplace: true)
    print("recorded \(path); compare it with what was there, and run this again without --record")
  }

  private static func identities(_ lineup: [BuiltinPolicy]) -> [String] { lineup.map(\.kind.usual.identity) }

  private static func verify(_ book: SeedBook, _ scenario: Scenario, _ path: String) -> Bool {
    let lineup = lineup(scenario.rules)
    guard book.fits(scenario.rules), book.quarters == scenario.rules.race.quarters else {
      print(
        "FAIL \(path): made for other rules (version \(book.rulesVersion), digest \(hex(book.scenarioDigest)));"
          + " these are version \(rulesVersion), digest \(hex(scenario.digest))."
          + " Where the change is meant, record the book anew")
      return false
    }
    guard book.lineup == identities(lineup) else {
      print(
        "FAIL \(path): played by \(book.lineup.joined(separator: ", ")), and now it would be"
          + " \(identities(lineup).joined(separator: ", ")). Where the change is meant, record the book anew")
      return false
    }
    let mismatches = book.check { play(scenario.rules, lineup, seed: $0) }
    for mismatch in mismatches { print("FAIL \(path): \(mismatch)") }
    if mismatches.isEmpty { print("PASS \(path): \(book.seeds.count) seeds come out the same") }
    return mismatches.isEmpty
  }

  private static func play(
    _ rules: Ruleset, _ lineup: [BuiltinPolicy], seed: UInt64
  ) -> (digests: [UInt64], final: [Goals.Tally]) {
    var episode = Episode(rules: rules, seed: seed, policies: lineup.map { $0.player() })
    var digests: [UInt64] = []
    var nobody = NoRecorder()
    while !episode.race.isOver {
      episode.step(&nobody)
      digests.append(episode.race.digest().value)
    }
    return (digests, episode.race.tallies())
  }

  private static func hex(_ value: UInt64) -> String { String(value, radix: 16) }
}
