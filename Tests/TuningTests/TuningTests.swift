import Arena
import Policies
import Quantities
import RaceEngine
import Scenarios
import Statistics
import Testing
import Tuning

@Suite("Searches for better play")
struct TuningTests {
  private static func trial(jobs: Int = 1) throws -> SeatTrial {
    let scenario = try ScenarioLibrary.load("first-steps")
    return SeatTrial(scenario.rules, company: SeatTrial.turns(of: [BuiltinPolicy.steady.kind.usual]), jobs: jobs)
  }

  @Test("Candidates meet the same races, whatever the jobs; results are by seed, then by seat")
  func trials() throws {
    let roster = PolicyRoster.builtin
    let candidates = [try roster.policy("steady"), try roster.policy("steady(chips=0.1)")]
    let one = try Self.trial().play(candidates, in: [0, 2], seeds: [5, 6, 7])
    let two = try Self.trial(jobs: 2).play(candidates, in: [0, 2], seeds: [5, 6, 7])
    #expect(one == two && one.map(\.count) == [6, 6])
    #expect(one[0] == (try Self.trial().play([candidates[0]], in: [0, 2], seeds: [5, 6, 7]))[0])
    #expect(try Self.trial().play([candidates[0]], in: [2], seeds: [6])[0][0] == one[0][3])
    #expect(zip(one[0], one[1]).allSatisfy { $0.score > $1.score })
  }

  @Test("A search for parameters finds the way out of a bad value, and goes on from a record as if it had not stopped")
  func parameters() throws {
    let start = try PolicyRoster.builtin.policy("steady(chips=0.05,growth=0.1)")
    let places = ["chips", "growth"].compactMap { name in start.kind.parameters.firstIndex { $0.name == name } }
    func plan() -> ParameterSearch {
      ParameterSearch(start, turning: places, steps: 12, seedsPerPair: 2, seed: 40)
    }
    var whole = plan()
    var measured: [(Double, Double)] = []
    while !whole.search.isDone { measured.append(try whole.step(Self.trial(), seats: [0, 1, 2])) }
    #expect(measured.count == 12 + PerturbationSearch.warmUp)
    var resumed = plan()
    for (up, down) in measured.prefix(7) { resumed.take(up: up, down: down) }
    while !resumed.search.isDone { _ = try resumed.step(Self.trial(), seats: [0, 1, 2]) }
    #expect(resumed.found == whole.found)
    for place in places { #expect(whole.found.values[place] > start.values[place]) }
    let scores = try Self.trial().play([start, whole.found], in: [0, 1, 2], seeds: Array(900...907))
      .map { results in results.reduce(0) { $0 + $1.score } }
    #expect(scores[1] > scores[0])
  }

  @Test("A reply is at least as good as where it began, on the seeds of its search, and turns what pays")
  func replies() throws {
    let start = try PolicyRoster.builtin.policy("closed-frontier(risk=0)")
    let search = ReplySearch(try Self.trial(), seeds: [1, 2, 3, 4], passes: 1)
    let reply = search.best(for: 0, from: start)
    #expect(reply.score >= reply.start && (reply.choice == start) == (reply.score == reply.start))
    #expect(search.best(for: 0, from: start).choice == reply.choice)
  }

  @Test(
    "To open everything and let hosts pay is no way to win most races",
    arguments: ["race-2023", "open-gambit", "chip-embargo"])
  func toll(name: String) throws {
    let rules = try ScenarioLibrary.load(name).rules
    let trial = SeatTrial(rules, company: SeatTrial.turns(of: [BuiltinPolicy.steady.kind.usual]), jobs: 2)
    let choice = try PolicyRoster.builtin.policy("steady(opening=always,restricting=yes)")
    let results = trial.play([choice], in: Array(rules.roles.indices), seeds: Array(700...723))[0]
    #expect(results.count { $0.isFirst } * 2 < results.count)
  }

  @Test("Other values of a parameter are its choices, or its ends and the ways to them")
  func others() throws {
    let steady = BuiltinPolicy.steady.kind
    let opening = try #require(steady.parameters.first { $0.name == "opening" })
    #expect(opening.others(than: 1) == [0, 2, 3])
    let chips = try #require(steady.parameters.first { $0.name == "chips" })
    #expect(chips.others(than: 600_000) == [0, 300_000, 775_000, 950_000])
    #expect(chips.others(than: 0) == [475_000, 950_000])
  }
}
