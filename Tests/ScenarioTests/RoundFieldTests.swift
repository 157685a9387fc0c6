import Scenarios
import Testing

/// The rounds of a scenario, in its file and in replays.
@Suite struct RoundFieldTests {
  @Test func `rounds are the scenario's, and change neither digest nor par`() throws {
    let plain = try ScenarioReader.read(text: SmallScenario.text, file: "small.json5")
    #expect(plain.round == 1)
    let cited = "round: { value: 2, unit: \"quarters\", range: [1, 4], source: \"A lesson\" },"
    let text = SmallScenario.text.replacing("[8, 4],", with: "[8, 4], " + cited)
    let rounds = try ScenarioReader.read(text: text, file: "small.json5")
    #expect(rounds.round == 2)
    #expect(rounds.digest == plain.digest && rounds.parDigest == plain.parDigest)
    #expect(rounds.citations.contains { $0.path == "round" && $0.raw == 2 && $0.rawRange == 1...4 })
    #expect(try rounds.playing(quarters: 4).round == 2)
  }

  @Test func `a replay keeps the rounds of a person's race, and says nothing of rounds of one quarter`() throws {
    var header = RecordSamples.header(quarters: 3, seed: 7)
    var encoder = ReplayEncoder()
    let plain = encoder.header(header)
    #expect(RecordSamples.range(of: "\"round\"", in: plain) == nil)
    #expect(try ReplayReader.read(plain, named: "sample").header.round == 1)
    header.round = 2
    encoder = ReplayEncoder()
    let grouped = encoder.header(header)
    #expect(try ReplayReader.read(grouped, named: "sample").header.round == 2)
    header.round = 9
    encoder = ReplayEncoder()
    let long = encoder.header(header)
    #expect(throws: RecordError.self) { try ReplayReader.read(long, named: "sample") }
  }
}
