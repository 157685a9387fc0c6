import Randomness
import Testing

@Suite("Readings of a draw")
struct DrawReadingTests {
  private func draws(_ count: UInt64) -> [Draw] {
    let chance = Chance(seed: 31)
    return (0..<count).map { chance.draw(Domain(3), turn: 1, of: $0) }
  }

  @Test("A bounded draw stays below its bound, at both ends of the bits")
  func bounds() {
    for bound in [1, 2, 3, 1_000_000, .max] as [Int64] {
      #expect(Draw(bits: 0).below(bound) == 0)
      #expect(Draw(bits: .max).below(bound) == bound - 1)
      for draw in draws(200) { #expect((0..<bound).contains(draw.below(bound))) }
    }
    // Equal parts of the bits: the least bits that give k are k × 2^64 ÷ bound, rounded up.
    #expect(Draw(bits: 1 << 62).below(4) == 1)
    #expect(Draw(bits: (1 << 62) - 1).below(4) == 0)
  }

  @Test("Every number below the bound is as likely as any other", arguments: [2, 6, 7, 100, 1_000] as [Int64])
  func even(bound: Int64) {
    let count = 20_000
    var counts = [Int](repeating: 0, count: Int(bound))
    for draw in draws(UInt64(count)) { counts[Int(draw.below(bound))] += 1 }
    let expected = Double(count) / Double(bound)
    let square = counts.reduce(0.0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected }
    let freedom = Double(bound - 1)
    #expect(abs(square - freedom) < 5 * (2 * freedom).squareRoot(), "\(square)")
  }

  @Test("A chance of nothing never happens, of all of it always, of a third in a third of the draws")
  func happens() {
    let draws = draws(30_000)
    #expect(!draws.contains { $0.happens(0) || $0.happens(-5) })
    #expect(draws.allSatisfy { $0.happens(1_000_000) && $0.happens(2_000_000) })
    #expect(Draw(bits: 0).happens(1))
    #expect(!Draw(bits: .max).happens(999_999))
    let third = draws.count { $0.happens(333_333) }
    // 10,000 ± 82 in one standard deviation.
    #expect(abs(third - 10_000) < 5 * 82, "\(third)")
    // Whoever is lucky at a low chance is lucky at a higher one.
    #expect(draws.allSatisfy { !$0.happens(200_000) || $0.happens(200_001) })
  }

  @Test("The bell has mean 0, deviation 1, no skew, light tails and a stated end")
  func bell() {
    let values = draws(40_000).map { Double($0.bell) / 1_000_000 }
    let count = Double(values.count)
    func moment(_ power: Int) -> Double {
      values.reduce(0) { sum, value in sum + (0..<power).reduce(1) { product, _ in product * value } } / count
    }
    #expect(abs(moment(1)) < 5 / count.squareRoot())
    #expect(abs(moment(2) - 1) < 0.03)
    #expect(abs(moment(3)) < 0.06)
    // The sum of four uniforms has kurtosis 3 − 6/5 ÷ 4 = 2.7.
    #expect(abs(moment(4) - 2.7) < 0.12)
    #expect(Draw(bits: 0).bell == -3_464_049)
    #expect(Draw(bits: .max).bell == 3_464_049)
    #expect(Draw(bits: 0x7FFF_7FFF_8000_8000).bell == 0)
    for draw in draws(500) { #expect(Draw(bits: ~draw.bits).bell == -draw.bell) }
  }

  @Test("No part of the bits weighs more than another in the bell")
  func bellParts() {
    for shift in [0, 16, 32, 48] as [UInt64] {
      #expect(Draw(bits: 0xFFFF << shift).bell == Draw(bits: 0xFFFF).bell)
    }
  }
}
