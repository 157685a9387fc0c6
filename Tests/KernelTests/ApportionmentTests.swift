import Quantities
import TestKit
import Testing

@Suite("Splitting a whole by largest remainder")
struct ApportionmentTests {
  private func split(_ whole: Int64, _ weights: [Int64]) -> [Int64] {
    var inline = InlineArray<10, Int64>(repeating: 0)
    for (place, weight) in weights.enumerated() { inline[place] = weight }
    let parts = Apportionment.split(whole, by: inline)
    return weights.indices.map { parts[$0] }
  }

  /// The method as its inventor wrote it, with sorting and 128 bits.
  private func reference(_ whole: Int64, _ weights: [Int64]) -> [Int64] {
    let sum = weights.reduce(0) { $0 + Int128($1) }
    guard sum > 0 else { return weights.map { _ in 0 } }
    let exact = weights.map { (Int128(whole) * Int128($0)).quotientAndRemainder(dividingBy: sum) }
    var parts = exact.map { Int64($0.quotient) }
    let left = Int(whole - parts.reduce(0, +))
    let order = weights.indices.filter { weights[$0] > 0 }.sorted {
      exact[$0].remainder != exact[$1].remainder ? exact[$0].remainder > exact[$1].remainder : $0 < $1
    }
    for place in order.prefix(left) { parts[place] += 1 }
    return parts
  }

  @Test("Known cases: ties go to the lower place, zero weights get nothing, no weights give nothing")
  func known() {
    #expect(split(10, [1, 1, 1]) == [4, 3, 3])
    #expect(split(2, [1, 1, 1]) == [1, 1, 0])
    #expect(split(1, [0, 1, 1]) == [0, 1, 0])
    #expect(split(100, [0, 0, 0]) == [0, 0, 0])
    #expect(split(0, [3, 4, 5]) == [0, 0, 0])
    #expect(split(7, [0, 9, 0]) == [0, 7, 0])
    #expect(split(1_000_000, [1, 2]) == [333_333, 666_667])
    #expect(split(1 << 62, [1 << 60, 1 << 60, 1 << 61 - 1]).reduce(0, +) == 1 << 62)
  }

  @Test("Random splits are the reference's, sum to the whole, and lie within one of the exact share")
  func random() {
    for place in 0..<3_000 {
      let count = Int(Scribble.number(place, below: 10)) + 1
      let weights = (0..<count).map { part in
        let width = Scribble.number(place * 16 + part, below: 58, seed: 3)
        return Int64(Scribble.bits(place * 16 + part) & 0x3FFF_FFFF_FFFF_FFF) >> width
      }
      let whole = Int64(Scribble.bits(place, seed: 5) >> (2 + place % 60))
      let parts = split(whole, weights)
      #expect(parts == reference(whole, weights), "\(whole) by \(weights)")
      let sum = weights.reduce(0, +)
      #expect(parts.reduce(0, +) == (sum > 0 ? whole : 0))
      for (part, weight) in zip(parts, weights) where sum > 0 {
        let exact = Int128(whole) * Int128(weight) / Int128(sum)
        #expect(Int128(part) == exact || Int128(part) == exact + 1)
        #expect(weight > 0 || part == 0)
      }
    }
  }

  @Test("More weight never gives less")
  func monotonic() {
    for place in 0..<500 {
      let weights = (0..<5).map { Scribble.number(place * 8 + $0, below: 40) + 1 }
      let whole = Scribble.number(place, below: 50, seed: 7)
      var more = weights
      more[2] += Scribble.number(place, below: 9, seed: 8) + 1
      #expect(split(whole, more)[2] >= split(whole, weights)[2], "\(whole) by \(weights), \(more)")
    }
  }
}
