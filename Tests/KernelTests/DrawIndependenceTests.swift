import Randomness
import Testing

@Suite("Draws at neighbouring addresses have nothing to do with each other")
struct DrawIndependenceTests {
  /// The sum of (found − expected)² ÷ expected.
  private func chiSquare(_ counts: [Int]) -> Double {
    let expected = Double(counts.reduce(0, +)) / Double(counts.count)
    return counts.reduce(0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
  }

  /// Whether a chi-square lies within five standard deviations of its mean: neither lumpy nor too even.
  private func isLikely(_ value: Double, cells: Int) -> Bool {
    let freedom = Double(cells - 1)
    return abs(value - freedom) < 5 * (2 * freedom).squareRoot()
  }

  @Test(
    "One part of the address counts up: every byte of the draw is even over 256 buckets",
    arguments: AddressPart.allCases)
  func buckets(part: AddressPart) {
    var counts = [[Int]](repeating: [Int](repeating: 0, count: 256), count: 8)
    for number in 0..<16_384 as Range<UInt64> {
      let bits = part.at(number).bits
      for byte in 0..<8 { counts[byte][Int(bits >> UInt64(8 * byte) & 0xFF)] += 1 }
    }
    for byte in 0..<8 {
      let value = chiSquare(counts[byte])
      #expect(isLikely(value, cells: 256), "byte \(byte): \(value)")
    }
  }

  @Test(
    "Successive draws: pairs are even over 16 × 16 cells, high and low ends, and uncorrelated",
    arguments: AddressPart.allCases)
  func pairs(part: AddressPart) {
    let count = 16_384
    let bits = (0...UInt64(count)).map { part.at($0).bits }
    for shift in [0, 60] as [UInt64] {
      var cells = [Int](repeating: 0, count: 256)
      for place in 0..<count {
        cells[Int((bits[place] >> shift & 0xF) << 4 | bits[place + 1] >> shift & 0xF)] += 1
      }
      #expect(isLikely(chiSquare(cells), cells: 256))
    }
    let values = bits.map { Double($0 >> 11) / Double(1 << 53) - 0.5 }
    for lag in [1, 2, 3, 8] {
      let sum = (0..<(count - lag)).reduce(0.0) { $0 + values[$1] * values[$1 + lag] }
      // Each product has variance 1/144.
      let deviations = sum * 12 / Double(count - lag).squareRoot()
      #expect(abs(deviations) < 4.5, "lag \(lag): \(deviations) standard deviations")
    }
  }

  @Test("One bit of the address flips: each bit of the draw flips half of the time", arguments: AddressPart.allCases)
  func avalanche(part: AddressPart) {
    let samples = 400
    for bit in stride(from: 0, to: part.width, by: part.width == 64 ? 3 : 1) {
      var flips = [Int](repeating: 0, count: 64)
      for sample in 0..<UInt64(samples) {
        let number = DrawAddress(seed: 77, identity: sample).bits
        let change = part.at(number).bits ^ part.at(number ^ 1 << UInt64(bit)).bits
        for place in 0..<64 { flips[place] += Int(change >> UInt64(place) & 1) }
      }
      // A fair coin thrown 400 times: 200 ± 10; over all bits six deviations happen to nobody.
      #expect(flips.allSatisfy { abs($0 - samples / 2) < 60 }, "bit \(bit): \(flips.min() ?? 0)…\(flips.max() ?? 0)")
      #expect(abs(flips.reduce(0, +) - samples * 32) < 6 * 80 * 2, "bit \(bit)")
    }
  }

  @Test("Two parts change places: another draw; no two of many small addresses meet")
  func noMeetings() {
    var seen: Set<UInt64> = []
    var addresses = 0
    for first in AddressPart.allCases {
      for second in AddressPart.allCases where first.rawValue < second.rawValue {
        for one in 20..<44 as Range<UInt64> {
          for two in 20..<44 as Range<UInt64> {
            var address = first.at(one)
            second.set(two, in: &address)
            seen.insert(address.bits)
            addresses += 1
          }
        }
      }
    }
    // The index needs a realm, which then has its usual value: those pairs meet nobody either.
    #expect(seen.count == addresses)
  }

  @Test("A realm's draws are neither the source's own nor another realm's")
  func realms() {
    let chance = Chance(seed: 5)
    let sources =
      [chance, chance.realm(Domain(1)), chance.realm(Domain(1), 1), chance.realm(Domain(2))]
      + [chance.realm(Domain(1)).realm(Domain(1))]
    let draws = sources.map { source in (0..<64).map { source.draw(Domain(1), turn: 0, of: $0).bits } }
    #expect(Set(draws.flatMap { $0 }).count == sources.count * 64)
  }
}
