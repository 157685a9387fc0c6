import Foundation
import Quantities
import TestKit
import Testing

@Suite("Logarithms and powers against the exact values")
struct LogarithmTests {
  /// Numbers of every size: all small ones, powers of two and ten with their neighbours, and random ones.
  private static let numbers: [Int64] = {
    var numbers = Set<Int64>(1...5_000)
    for power in 1..<63 { for near in -2...2 as ClosedRange<Int64> { numbers.insert((1 << power) + near) } }
    var ten: Int64 = 1
    for _ in 1...18 {
      ten *= 10
      for near in -2...2 as ClosedRange<Int64> { numbers.insert(ten + near) }
    }
    for place in 0..<4_000 { numbers.insert(Int64(Scribble.bits(place) >> (1 + place % 62))) }
    numbers.insert(.max)
    return numbers.filter { $0 >= 1 }.sorted()
  }()

  @Test("log10 is rounded to the nearest, and wrong by less than 2e-8 of a decade beside")
  func logarithm() {
    for number in Self.numbers {
      // In millionths: what rounding took away or added, give or take the stated error of 0.02.
      let rest = Foundation.log10(Double(number)) * 1_000_000 - Double(Logarithm.log10(number).raw)
      #expect(abs(rest) < 0.52, "\(number): \(rest)")
    }
    for power in 0...18 {
      let ten = (0..<power).reduce(Int64(1)) { product, _ in product * 10 }
      #expect(Logarithm.log10(ten).raw == Int64(power) * 1_000_000)
    }
    #expect(Logarithm.log10(0) == 0 && Logarithm.log10(-5) == 0 && Logarithm.log10(1) == 0)
  }

  @Test("log10 never falls")
  func logarithmRises() {
    var last: Int64 = -1
    for number in Self.numbers {
      let value = Logarithm.log10(number).raw
      #expect(value >= last, "\(number)")
      last = value
    }
  }

  @Test("power10 times a factor is rounded toward zero, wrong by less than 4e-8 of the value beside, and held at 1e17")
  func power() {
    var held = 0
    for place in 0..<6_000 {
      let exponent = Scribble.number(place, below: 40_000_000) - 20_000_000
      let exact = Foundation.pow(10, Double(exponent) / 1_000_000)
      let size = Int64(max(1, min(3e17 / max(exact, 1), 9e17)))
      let factor = Scribble.number(place, below: size, seed: 2) + 1
      let wanted = exponent < -3_000_000 ? exact * Double(factor) : min(exact * Double(factor), 1e17)
      if wanted == 1e17 { held += 1 }
      let found = Double(Logarithm.power10(Decades(raw: exponent), times: factor))
      #expect(abs(found - wanted) <= wanted * 4.1e-8 + 1, "10^\(exponent)e-6 × \(factor): \(found), \(wanted)")
      #expect(Double(Logarithm.power10(Decades(raw: exponent), times: -factor)) == -found)
    }
    #expect(held > 500)
  }

  @Test("Whole powers are exact; beyond all digits nothing is left")
  func wholePowers() {
    let large: Int64 = 1_000_000_000_000_000_000
    for power in 0...18 as ClosedRange<Int64> {
      let ten = (0..<power).reduce(Int64(1)) { product, _ in product * 10 }
      #expect(Logarithm.power10(Decades(raw: power * 1_000_000), times: 1) == min(ten, large / 10))
      #expect(Logarithm.power10(Decades(raw: -power * 1_000_000), times: large / 10) == large / 10 / ten)
      #expect(Logarithm.power10(Decades(raw: -power * 1_000_000), times: min(ten, large / 10) - 1) == 0)
    }
    #expect(Logarithm.power10(Decades(raw: 2_000_000), times: -7) == -700)
    #expect(Logarithm.power10(Decades(raw: 5_000_000), times: 0) == 0)
    for exponent in [-18_500_001, -20_999_999, -21_000_000, -22_000_000, -32_000_000, -64_000_000] as [Int64] {
      #expect(Logarithm.power10(Decades(raw: exponent), times: 1_000) == 0)
    }
  }

  @Test("power10 never falls, across every step of its table and across whole decades")
  func powerRises() {
    for start in [-9_000_000, -4_000_500, -1_000_300, -300, 999_700, 5_999_000, 14_999_500, 16_999_000] as [Int64] {
      var last = Int64.min
      for exponent in start..<(start + 1_500) {
        let value = Logarithm.power10(Decades(raw: exponent), times: start < 0 ? 1_000_000_000_000 : 1)
        #expect(value >= last, "10^\(exponent)e-6")
        last = value
      }
    }
  }

  @Test("Power and logarithm undo each other to a few millionths")
  func roundTrip() {
    for place in 0..<2_000 {
      let exponent = Scribble.number(place, below: 11_000_000) + 6_000_000
      let back = Logarithm.log10(Logarithm.power10(Decades(raw: exponent), times: 1)).raw
      #expect(abs(back - exponent) <= 1 + (exponent < 7_000_000 ? 1 : 0), "\(exponent): \(back)")
    }
  }

  @Test("weight is e^utility in 1e-9: one at zero and above, gone far below, never rising as utility falls")
  func weight() {
    #expect(Logarithm.weight(0) == 1_000_000_000)
    #expect(Logarithm.weight(5_000_000) == 1_000_000_000)
    #expect(Logarithm.weight(-21_000_001) == 0 && Logarithm.weight(.min / 2) == 0)
    var last = Int64.max
    for step in 0..<8_000 as Range<Int64> {
      let utility = -step * step * 21_000_000 / 64_000_000
      let exact = Foundation.exp(Double(utility) / 1_000_000) * 1e9
      let found = Logarithm.weight(utility)
      // The exponent to base ten is cut at a millionth, which is 2.3 millionths of the weight.
      #expect(abs(Double(found) - exact) <= exact * 2.4e-6 + 1, "\(utility): \(found), \(exact)")
      #expect(found <= last)
      last = found
    }
  }
}
