import Quantities
import RaceEngine
import Randomness
import TestKit
import Testing

@Suite("Law: whatever numbers a scenario may set, the race runs")
struct WildLaws {
  @Test("Rules from the ends of their ranges break no law", arguments: 1...120 as ClosedRange<UInt64>)
  func wild(seed: UInt64) throws {
    var rules = WildRules.make(seed: seed)
    rules.race.quarters = seed % 10 == 0 ? 80 : 8
    var drill = Drill(rules, seed: seed, players: [RandomPlayer()])
    try drill.finish { turn in
      #expect(Laws.conservation(turn) == [])
      #expect(Laws.overdrafts(turn) == [])
      #expect(Laws.ranges(turn.after) == [])
      #expect(Laws.shares(turn.after) == [])
      #expect(Laws.irreversible(turn) == [])
    }
    #expect(drill.race.isOver)
  }

  @Test("No spread that a scenario may set turns a quantity upside down")
  func spreads() {
    var collecting = CollectSpreads()
    var rules = SampleRules.threeLabs()
    rules.visit(&collecting)
    #expect(collecting.most.count > 2)
    for (key, most) in collecting.most {
      let farthest = mulDiv(most, Draw(bits: .max).bell, 1_000_000)
      #expect(farthest < 1_000_000, "\(key) may be off by \(farthest) of a million")
    }
  }
}

/// The upper ends of all fields called `spread`.
private struct CollectSpreads: RegisterVisitor, FieldVisitor {
  var most: [(String, Int64)] = []
  private var key = ""

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    key = step.name.key.description
    rules?.visit(&self)
  }
  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    if name.description == "spread" { most.append((key, range.upperBound.raw)) }
  }
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {}
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {}
}
