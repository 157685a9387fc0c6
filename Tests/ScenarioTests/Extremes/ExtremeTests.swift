import RaceEngine
import Scenarios
import TestKit
import Testing

/// Every value that a field allows can be played: nothing traps, and every observation stays within its ranges.
@Suite("Extreme rules")
struct ExtremeTests {
  @Test("Rules and orders at random, mostly at the edges of their ranges", arguments: 0..<8 as Range<UInt64>)
  func random(batch: UInt64) {
    for seed in batch * 50..<(batch + 1) * 50 {
      let stray = ExtremeRace.play(ExtremeRules.ruleset(seed: seed), seed: seed)
      #expect(stray == nil, "seed \(seed)")
    }
  }

  @Test("One field after the other at an edge of its range, the rest as usual", arguments: [false, true])
  func oneField(isUpper: Bool) throws {
    var number = 0
    while true {
      var rules = SampleRules.threeLabs(quarters: 5)
      guard let name = OneField.set(number, toUpper: isUpper, in: &rules) else { break }
      rules.race.quarters = min(rules.race.quarters, 5)
      let stray = ExtremeRace.play(rules, seed: UInt64(number))
      #expect(stray == nil, "field \(number), \(name)")
      number += 1
    }
    #expect(number > 150)
  }

  @Test("Written as scenarios, they read as they are, or are said not to fit together", arguments: [false, true])
  func written(isUpper: Bool) throws {
    let misread = ["out of range", "too exact", "unknown", "lacks", "given twice", " is a ", "expected", "stands"]
    var number = 0
    var read = 0
    let sample = ScenarioText.text(of: SampleRules.threeLabs(quarters: 5))
    #expect(throws: Never.self, "the sample itself reads") { try ScenarioReader.read(text: sample, file: "x.json5") }
    while true {
      var rules = SampleRules.threeLabs(quarters: 5)
      guard let name = OneField.set(number, toUpper: isUpper, in: &rules) else { break }
      do throws(ScenarioFaults) {
        let scenario = try ScenarioReader.read(text: ScenarioText.text(of: rules), file: "x.json5")
        #expect(scenario.rules.flat() == rules.flat(), "field \(number), \(name)")
        read += 1
      } catch {
        let fault = error.faults.first { fault in misread.contains { fault.problem.contains($0) } }
        #expect(fault == nil, "field \(number), \(name)")
      }
      number += 1
    }
    #expect(read * 2 > number)
  }

  @Test("The longest race, with every field at its upper edge")
  func longest() {
    var rules = SampleRules.threeLabs(quarters: 80)
    for number in 0..<400 { _ = OneField.set(number, toUpper: true, in: &rules) }
    #expect(rules.race.quarters == 80)
    #expect(ExtremeRace.play(rules, seed: 1) == nil)
  }
}
