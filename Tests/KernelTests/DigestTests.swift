import Quantities
import RaceEngine
import TestKit
import Testing

/// A row with everything that a row can hold.
struct SampleRow: Described {
  var number: Int32 = 3
  var isSet = true
  var money: Money = -5
  var inner = Role()
  var rows = Table<4, SampleInner>(blank: SampleInner())

  mutating func visit(_ fields: inout some FieldVisitor) {
    fields.field("number", &number, in: -10...10, help: "")
    fields.flag("is_set", &isSet, help: "")
    fields.field("money", &money, in: -100...100, help: "")
    fields.group("inner", &inner, help: "")
    fields.rows("rows", &rows, help: "")
  }
}

struct SampleInner: Described {
  var chips: Chips = 0
  mutating func visit(_ fields: inout some FieldVisitor) { fields.field("chips", &chips, in: 0...50, help: "") }
}

@Suite("Digests")
struct DigestTests {
  private func digest(_ words: Int64...) -> UInt64 {
    var digest = Digest()
    for word in words { digest.fold(word) }
    return digest.value
  }

  @Test("The algorithm is frozen: replays and seed books depend on it")
  func pins() {
    #expect(digest() == 0x6A09_E667_F3BC_C908)
    #expect(digest(0) == 0xA6D5_4901_F06F_FABA)
    #expect(digest(1, -1, .max) == 0x989B_CD83_5D97_C667)
  }

  @Test("Order, number and value of the words count")
  func sensitive() {
    #expect(digest(1, 2) != digest(2, 1))
    #expect(digest(0) != digest() && digest(0, 0) != digest(0))
    #expect(digest(7) != digest(-7))
    var seen: Set<UInt64> = []
    for word in -2_000...2_000 as ClosedRange<Int64> { seen.insert(digest(word, 5)) }
    for bit in 0..<64 { seen.insert(digest(5, 1 << bit)) }
    #expect(seen.count == 4_001 + 64)
  }

  @Test("A row folds as its words, one after the other, tables with their count")
  func rows() {
    var row = SampleRow()
    for chips in [4, 9] as [Chips] { row.rows.append(SampleInner(chips: chips)) }
    row.inner.par.atQuarter.capability = 1
    row.inner.par.atHalf.value = -1
    row.inner.par.atThreeQuarters.influence = 2
    var whole = Digest()
    whole.fold(row)
    var words = Digest()
    for word in row.words { words.fold(word) }
    #expect(whole == words)
    #expect(row.words.suffix(3) == [2, 4, 9] && row.words.prefix(3) == [3, 1, -5])
    var other = row
    other.rows.remove(at: 1)
    var different = Digest()
    different.fold(other)
    #expect(different != whole)
  }

  @Test("A group of zeros folds nothing, and one that is not folds all of its fields")
  func groups() {
    var (model, folded) = (Model(), Digest())
    folded.fold(model)
    #expect(folded.value == digest(0, 0, 0, -1, 0, 0, 0))
    model.traits.staged = 2
    folded = Digest()
    folded.fold(model)
    #expect(folded.value == digest(0, 0, 0, -1, 0, 0, 0, 0, 0, 2, 0))
  }

  @Test("A world's digest moves with every field of every lab and model")
  func everyField() {
    let race = Race(rules: SampleRules.threeLabs(), seed: 1)
    let digest = race.digest()
    for place in Lab().words.indices {
      var other = race
      other.world.labs[Seat(2)].nudge(place)
      #expect(other.digest() != digest, "\(Lab().lines[place].path)")
    }
    for place in Model().words.indices {
      var other = race
      other.world.models[1].nudge(place)
      #expect(other.digest() != digest, "\(Model().lines[place].path)")
    }
    var later = race
    later.world.turn += 1
    #expect(later.digest() != digest)
    #expect(later.tableDigests().map(\.digest) != race.tableDigests().map(\.digest))
  }
}

extension Described {
  /// Adds one to a field, counted in the order of visiting; takes one away where it is at the end of its range.
  fileprivate mutating func nudge(_ place: Int) {
    var nudging = Nudge(place: place)
    visit(&nudging)
  }
}

private struct Nudge: FieldVisitor {
  var place: Int

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    if place == 0 { value = Value(raw: value < range.upperBound ? value.raw + 1 : value.raw - 1) }
    place -= 1
  }
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) { row.visit(&self) }
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {}
}
