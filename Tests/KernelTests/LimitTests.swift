import Quantities
import Testing

@Suite("Arithmetic at its limits")
struct LimitTests {
  @Test("A quotient is held at its limit, however large the product")
  func quotient() {
    #expect(mulDiv(7, 10, 2, atMost: 100) == 35)
    #expect(mulDiv(7, 100, 2, atMost: 100) == 100)
    #expect(mulDiv(.max, .max, .max, atMost: .max) == .max)
    #expect(mulDiv(.max, .max, 1, atMost: 5) == 5)
    #expect(mulDiv(.max, 1_000_000, 2_000_000, atMost: .max) == Int64.max / 2)
    #expect(mulDiv(.max, 0, 1, atMost: 5) == 0)
  }

  @Test("A power of ten is held between ±10^17, and rises with its exponent up to there")
  func power() {
    func power(_ exponent: Int64, _ factor: Int64) -> Int64 { Logarithm.power10(Decades(raw: exponent), times: factor) }
    let limit: Int64 = 100_000_000_000_000_000
    #expect(power(3_000_000, 7) == 7_000)
    #expect(power(-2_000_000, 700) == 7)
    #expect(power(16_000_000, 7) == limit / 10 * 7)
    #expect(power(17_000_000, 1) == limit)
    #expect(power(40_000_000, 3) == limit)
    #expect(power(.max, -3) == -limit)
    #expect(power(.min, .max) == 0)
    #expect(power(.max, 0) == 0)
    #expect(power(0, .max) == limit)
    #expect(power(-1_000_000, .min) == -limit)
    for factor in [1, 3, 99_999, 123_456_789_012] as [Int64] {
      var last: Int64 = 0
      for exponent in stride(from: -22_000_000 as Int64, through: 22_000_000, by: 77_777) {
        let value = power(exponent, factor)
        #expect(value >= last && value <= limit)
        last = value
      }
    }
  }
}
