import Programs
import RaceEngine
import Scenarios
import Testing

/// Which parts of an observation are told.
@Suite struct PartsTests {
  @Test func onlyWhatIsAskedForIsTold() throws {
    var view = Observation()
    var json = JSONBytes()
    try ObservationParts(["training"]).write(&view, into: &json)
    let text = String(decoding: json.bytes, as: UTF8.self)
    #expect(text.hasPrefix(#"{"seat":0,"turn":0,"quarters":0,"seat_count":0,"training":{"quarters_left":"#))
    #expect(!text.contains("own"))
    #expect(throws: ObservationParts.Unknown.self) { try ObservationParts(["everything"]) }
  }

  @Test func whatAScenarioLeavesOutIsNotTold() {
    var rules = Ruleset()
    rules.training = TrainingRuns.Rules()
    var view = Observation()
    var json = JSONBytes()
    ObservationParts.all.limited(to: rules).write(&view, into: &json)
    let text = String(decoding: json.bytes, as: UTF8.self)
    #expect(text.contains(#""own":{"#))
    #expect(text.contains(#""training":{"#))
    #expect(!text.contains(#""chips":{"#))
  }
}
