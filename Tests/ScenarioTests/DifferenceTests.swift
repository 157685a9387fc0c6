import Quantities
import RaceEngine
import Scenarios
import TestKit
import Testing

/// What a comparison of replays names where orders and labs are the same.
@Suite struct DifferenceTests {
  private func recorded(_ rules: Ruleset, seed: UInt64, refused: [Int] = []) throws -> Replay {
    var race = Race(rules: rules, seed: seed)
    var encoder = ReplayEncoder()
    var bytes = encoder.header(RecordSamples.header(rules, seed: seed))
    while !race.isOver {
      var nobody = NoRecorder()
      try race.advance([], &nobody)
      bytes += encoder.turn([], refused: refused, after: race)
    }
    return try ReplayReader.read(bytes + encoder.end(race), named: "sample")
  }

  @Test func `a table beside labs and models is named with the field that a seat sees`() throws {
    var rules = Ruleset()
    rules.race.quarters = 6
    rules.roles = SampleRules.threeLabs().roles
    rules.press = Press.Rules()
    let (left, right) = (try recorded(rules, seed: 1), try recorded(rules, seed: 2))
    let found = left.diff(right, isHeaderSkipped: true)
    guard case .world(turn: 0, table: "press", let field)? = found?.place else {
      Issue.record("\(found?.description ?? "no difference")")
      return
    }
    #expect(field.hasPrefix("[0].labs["))
    #expect(found?.left != found?.right)
  }

  @Test func `another number of refused orders is a difference`() throws {
    let rules = SampleRules.threeLabs(quarters: 2)
    let found = try recorded(rules, seed: 1).diff(try recorded(rules, seed: 1, refused: [0, 3]))
    #expect(found?.description == "turn 0, seat 1, refused orders: 0 and 3")
  }
}
