import Quantities
import TestKit
import Testing

@Suite("Multiply, then divide")
struct FixedPointTests {
  /// The slow way: 128 bits all through, and the definition of each rounding spelt out.
  private func reference(_ a: Int64, _ b: Int64, _ c: Int64, _ rounding: Rounding) -> Int128 {
    let product = Int128(a) * Int128(b)
    let (quotient, remainder) = product.quotientAndRemainder(dividingBy: Int128(c))
    guard rounding == .halfToEven, remainder != 0 else { return quotient }
    let away: Int128 = (product < 0) == (c < 0) ? 1 : -1
    let twice = remainder.magnitude * 2
    let half = Int128(c).magnitude
    if twice > half || (twice == half && quotient % 2 != 0) { return quotient + away }
    return quotient
  }

  private func check(_ a: Int64, _ b: Int64, _ c: Int64) {
    for rounding in [Rounding.towardZero, .halfToEven] {
      let wanted = reference(a, b, c, rounding)
      guard let fits = Int64(exactly: wanted), fits != .min else { continue }
      #expect(mulDiv(a, b, c, rounding) == fits, "\(a) × \(b) ÷ \(c), \(rounding)")
    }
  }

  @Test("All small numbers, every sign")
  func small() {
    for a in -9...9 as ClosedRange<Int64> {
      for b in -9...9 as ClosedRange<Int64> { for c in -9...9 as ClosedRange<Int64> where c != 0 { check(a, b, c) } }
    }
  }

  @Test("Random numbers of every size, where the product needs up to 128 bits")
  func random() {
    var wide = 0
    for place in 0..<6_000 {
      let numbers = (0..<3).map { part in
        Int64(bitPattern: Scribble.bits(place * 3 + part)) >> Scribble.number(place * 3 + part, below: 60, seed: 2)
      }
      guard numbers[2] != 0 else { continue }
      if numbers[0].multipliedReportingOverflow(by: numbers[1]).overflow { wide += 1 }
      check(numbers[0], numbers[1], numbers[2])
    }
    #expect(wide > 1_000)
  }

  @Test("The largest numbers that fit, and ties on both sides of zero")
  func edges() {
    #expect(mulDiv(.max, .max, .max) == .max)
    #expect(mulDiv(-.max, .max, .max) == -.max)
    #expect(mulDiv(.max, 1_000_000, 1_000_000, .halfToEven) == .max)
    #expect(mulDiv(.min, 1, 2) == -(1 << 62))
    #expect(mulDiv(.max, 3, 4, .halfToEven) == 6_917_529_027_641_081_855)
    for (number, even) in [(1, 0), (3, 2), (5, 2), (7, 4)] as [(Int64, Int64)] {
      #expect(mulDiv(number, 1, 2, .halfToEven) == even)
      #expect(mulDiv(-number, 1, 2, .halfToEven) == -even)
      #expect(mulDiv(number, 1, -2, .halfToEven) == -even)
      #expect(mulDiv(number, 1, 2) == number / 2)
      #expect(mulDiv(-number, 1, 2) == -(number / 2))
    }
    #expect(mulDiv(0, .min, -7) == 0)
  }

  @Test("A limit holds whatever exceeds it, and changes nothing below")
  func limited() {
    for place in 0..<3_000 {
      let numbers = (0..<4).map { part in
        Int64(Scribble.bits(place * 4 + part) >> 1) >> Scribble.number(place * 4 + part, below: 60, seed: 2)
      }
      let (a, b, c, limit) = (numbers[0], numbers[1], max(numbers[2], 1), numbers[3])
      let wanted = min(reference(a, b, c, .towardZero), Int128(limit))
      #expect(Int128(mulDiv(a, b, c, atMost: limit)) == wanted, "\(a) × \(b) ÷ \(c), at most \(limit)")
    }
  }
}
