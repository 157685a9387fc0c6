import Foundation
import Randomness
import Statistics
import Testing

@Suite("Sequential tests")
struct SequentialTestTests {
  @Test("Bounds are Wald's, and hypotheses in Elo are chances to finish ahead")
  func bounds() {
    let plan = SequentialTest.Plan(elo0: 0, elo1: 400, alpha: 0.05, beta: 0.1)
    #expect(abs(plan.upperBound - log(18)) < 1e-12)
    #expect(abs(plan.lowerBound - log(0.1 / 0.95)) < 1e-12)
    #expect(plan.low == 0.5)
    #expect(abs(plan.high - 10 / 11.0) < 1e-15)
  }

  @Test("The ratio is that of two normal laws with their own variances, by hand")
  func ratio() {
    var test = SequentialTest(.init(low: 0.5, high: 0.6, leastBlocks: 5))
    for value in [0.5, 0.75, 0.5, 0.25] { test.add(value) }
    // Mean 0.5; squares about 0.5 are 0.125 in all, about 0.6 0.165.
    #expect(abs(test.mean - 0.5) < 1e-15)
    #expect(abs(test.variance - 0.125 / 3) < 1e-15)
    #expect(abs(test.logLikelihoodRatio - 2 * log(0.125 / 0.165)) < 1e-9)
    #expect(test.verdict == .undecided)
  }

  @Test("Clear results decide, not before the least number of blocks, and later blocks change nothing")
  func verdicts() {
    let plan = SequentialTest.Plan(low: 0.5, high: 0.55, leastBlocks: 10)
    func verdict(_ values: [Double]) -> (SequentialTest.Verdict, Int) {
      var test = SequentialTest(plan)
      for number in 0..<2_000 { test.add(values[number % values.count]) }
      return (test.verdict, test.blocks)
    }
    let gain = verdict([0.5, 0.75, 0.5, 0.5])
    #expect(gain.0 == .acceptHigh)
    #expect(gain.1 >= 10 && gain.1 < 2_000)
    #expect(verdict([0.5, 0.25, 0.75, 0.5]).0 == .acceptLow)
    #expect(verdict([0.5]).0 == .acceptLow)
    // Each block adds ½ ln(0.5² / 0.45²), and ln 19 is needed.
    #expect(verdict([1]).1 == 28)
    #expect(verdict([0.5, 0.55]).0 == .undecided)
  }

  @Test("Over 400 made-up tests of each kind, wrong answers are not above what is stated")
  func rates() {
    let plan = SequentialTest.Plan(low: 0.5, high: 0.58)
    for (truth, isHigh) in [(0.5, false), (0.58, true)] {
      let wrong = (0..<400).count { number in
        var test = SequentialTest(plan)
        var block: UInt64 = 0
        while test.verdict == .undecided {
          let bits = Chance(seed: 21).draw(Domain(4), turn: isHigh ? 1 : 0, of: UInt64(number) << 32 | block).bits
          // Two games of a block: each won with the chance of the truth.
          let wins = [bits & 0xFFFF_FFFF, bits >> 32].count { Double($0) / 4_294_967_296 < truth }
          test.add(Double(wins) / 2)
          block += 1
        }
        return test.verdict == (isHigh ? .acceptLow : .acceptHigh)
      }
      // Five in a hundred of 400 are 20; 34 or more would come once in a thousand times.
      #expect(wrong < 34, "\(wrong) wrong of 400")
    }
  }
}
