import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("Rules and rows as plain integers")
struct FlatTests {
  private func filled() -> SampleRow {
    var row = SampleRow(number: -7, isSet: false, money: 42)
    row.inner.cash = .millions(9)
    row.inner.kind = .state
    for chips in [1, 50, 0] as [Chips] { row.rows.append(SampleInner(chips: chips)) }
    return row
  }

  private func read(_ words: [Int64]) -> (row: SampleRow, isWhole: Bool) {
    var reader = FlatReader(words)
    var row = SampleRow()
    row.visit(&reader)
    return (row, !reader.isBroken && reader.isAtEnd)
  }

  @Test("A row comes back as it went")
  func roundTrip() {
    let (row, isWhole) = read(filled().words)
    #expect(isWhole)
    #expect(row.differences(from: filled()) == [])
  }

  @Test("Every word beyond its field's range, and every missing or further word, is noticed")
  func brokenWords() {
    let words = filled().words
    for place in words.indices {
      for wrong in [Int64.min, .max] {
        var other = words
        other[place] = wrong
        #expect(!read(other).isWhole, "word \(place) is \(wrong)")
      }
      #expect(!read(Array(words[..<place])).isWhole, "\(place) words")
    }
    #expect(!read(words + [0]).isWhole)
    #expect(read(words).isWhole)
  }

  @Test("A table that is said to hold more than it can is refused, and nothing is read into it")
  func longTable() {
    let words = filled().words
    let count = words.count - 4
    #expect(words[count] == 3)
    for wrong in [-1, 5, 1_000_000_000] as [Int64] {
      var other = words
      other[count] = wrong
      let (row, isWhole) = read(other)
      #expect(!isWhole && row.rows.isEmpty)
    }
  }

  @Test("Rules come back as they went, whatever is off", arguments: 0..<12 as Range<UInt64>)
  func rules(seed: UInt64) throws {
    var rules = SampleRules.threeLabs(quarters: 33)
    if seed > 0 { rules = rules.without(Scribble.subset(of: MechanicCard.all.map(\.key), seed: seed)) }
    let words = rules.flat()
    let back = try #require(Ruleset(flat: words))
    #expect(back.flat() == words)
    #expect(back.keysOn == rules.keysOn)
    #expect(back.race.differences(from: rules.race) == [])
    #expect(Ruleset(flat: words + [0]) == nil)
    #expect(Ruleset(flat: Array(words.dropLast())) == nil)
    #expect(Ruleset(flat: []) == nil)
  }

  @Test("No broken word of a ruleset traps, and one that says neither on nor off is refused")
  func brokenRules() {
    let words = SampleRules.threeLabs().without("goals").flat()
    for place in words.indices {
      for wrong in [Int64.min, -2, .max] {
        var other = words
        other[place] = wrong
        if let rules = Ruleset(flat: other) { #expect(rules.flat() == other, "word \(place) is \(wrong)") }
      }
    }
    for wrong in [-1, 2] as [Int64] { #expect(Ruleset(flat: words.dropLast() + [wrong]) == nil) }
  }

  @Test("Words outside of any row are put and taken as they are")
  func loose() {
    var writer = FlatWriter()
    for word in [3, .min] as [Int64] { writer.put(word) }
    var reader = FlatReader(writer.words)
    let taken = [reader.take(), reader.take()]
    #expect(taken == [3, .min] && reader.isAtEnd && !reader.isBroken)
    #expect(reader.take() == 0)
    #expect(reader.isBroken)
  }
}
