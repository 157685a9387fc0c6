import Arena
import Policies
import RaceEngine
import Scenarios
import Testing

@Suite("Policies by name")
struct RosterTests {
  private let roster = PolicyRoster.builtin

  @Test("A name with parameters is written in one way, and reads back")
  func names() throws {
    let choice = try roster.policy("steady( pay=1.1 , safety=0.3)")
    #expect(choice.name == "steady(pay=1.1,safety=0.3)" && choice.identity == "\(choice.name)@\(policiesVersion)")
    #expect(try roster.policy(choice.name) == choice)
    #expect(try roster.policy("steady(safety=0.2)").name == "steady" && roster.policy("steady()").name == "steady")
    #expect(try roster.policy("steady(opening=always,pledging=no)").name == "steady(opening=always,pledging=no)")
  }

  @Test("Wrong names, parameters and values are told with the right ones")
  func faults() {
    #expect(throws: PolicyFault.unknown("stedy", names: roster.names)) { try roster.policy("stedy") }
    #expect(throws: PolicyFault.unclosed("steady(pay=1")) { try roster.policy("steady(pay=1") }
    #expect(throws: PolicyFault.unpaired("pay", policy: "steady")) { try roster.policy("steady(pay)") }
    #expect(throws: PolicyFault.twice("pay", policy: "steady")) { try roster.policy("steady(pay=1,pay=1.1)") }
    #expect(throws: PolicyFault.value("7", parameter: "pay", policy: "steady", right: "0.92 to 1.3")) {
      try roster.policy("steady(pay=7)")
    }
    #expect(throws: PolicyFault.parameter("a", policy: "uniform", names: [])) { try roster.policy("uniform(a=1)") }
    #expect(PolicyFault.unknown("stedy", names: roster.names).remedy == "did you mean 'steady'?")
    let twice = roster.kinds + [PolicyKind("steady", version: "1", summary: "") { Steady() }]
    #expect(throws: PolicyFault.ambiguous("steady")) { try PolicyRoster(twice) }
    for (name, version) in [("Mine", "1"), ("", "1"), ("mine", ""), ("mine", "1@2")] {
      #expect(throws: PolicyFault.self) {
        try PolicyRoster([PolicyKind(name, version: version, summary: "") { Steady() }])
      }
    }
  }

  @Test("Every parameter of a character moves what it does", arguments: BuiltinPolicy.allCases)
  func parameters(policy: BuiltinPolicy) throws {
    guard policy != .uniform, policy != .steady else { return }
    let kind = policy.kind
    #expect(!kind.parameters.isEmpty)
    let scenarios = try ["race-2023", "chip-embargo", "mega-round"].map { try ScenarioLibrary.load($0) }
    let plays = { (choice: PolicyChoice, race: Int) -> UInt64 in
      let scenario = scenarios[race % 3]
      let players = scenario.labs.indices.map { $0 % 2 == race % 2 ? choice.player() : Steady() }
      var episode = Episode(rules: scenario.rules, seed: UInt64(race), policies: players)
      episode.finish()
      return episode.race.digest().value
    }
    let usual = (0..<9).map { plays(kind.usual, $0) }
    for (place, parameter) in kind.parameters.enumerated() {
      let ends = [parameter.range.lowerBound, parameter.range.upperBound].map { kind.usual.setting(place, to: $0) }
      // Race after race, until each of the three has played otherwise than the other two.
      var worlds: [[UInt64]] = [[], [], []]
      for race in 0..<9 where Set(worlds).count < 3 {
        worlds[0].append(usual[race])
        for (side, end) in ends.enumerated() { worlds[side + 1].append(plays(end, race)) }
      }
      #expect(Set(worlds).count == 3, "\(kind.name): \(parameter.name)")
    }
  }
}
