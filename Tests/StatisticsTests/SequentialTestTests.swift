import Foundation
import Randomness
import Statistics
import Testing

@Suite("Sequential tests")
struct SequentialTestTests {
  @Test("Bounds are Wald's or Ville's, and hypotheses in Elo are chances to finish ahead")
  func bounds() {
    let wald = SequentialTest.Plan(elo0: 0, elo1: 400, alpha: 0.05, beta: 0.1, method: .ratio(leastBlocks: 2))
    #expect(abs(wald.boundForHigh - log(18)) < 1e-12)
    #expect(abs(wald.boundForLow - log(9.5)) < 1e-12)
    let ville = SequentialTest.Plan(elo0: 0, elo1: 400, alpha: 0.05, beta: 0.1)
    #expect(abs(ville.boundForHigh - log(20)) < 1e-12)
    #expect(abs(ville.boundForLow - log(10)) < 1e-12)
    #expect(ville.low == 0.5)
    #expect(abs(ville.high - 10 / 11.0) < 1e-15)
  }

  @Test("The ratio is that of two normal laws with their own variances, by hand")
  func ratio() {
    var test = SequentialTest(.init(low: 0.5, high: 0.6, method: .ratio(leastBlocks: 5)))
    for value in [0.5, 0.75, 0.5, 0.25] { test.add(value) }
    // Mean 0.5; squares about 0.5 are 0.125 in all, about 0.6 0.165.
    #expect(abs(test.mean - 0.5) < 1e-15)
    #expect(abs(test.variance - 0.125 / 3) < 1e-15)
    #expect(abs(test.evidenceForHigh - 2 * log(0.125 / 0.165)) < 1e-9)
    #expect(test.evidenceForLow == -test.evidenceForHigh)
    #expect(test.verdict == .undecided)
  }

  @Test("Bets grow as they are stated, each made before its block is seen, by hand")
  func bets() {
    var test = SequentialTest(.init(low: 0.4, high: 0.6))
    test.add(0.5)
    // The largest variance about a half is a quarter: 0.2 / (0.25 + 0.04), below 0.75 / 0.4.
    let first = 0.2 / 0.29
    #expect(abs(test.evidenceForHigh - log(1 + first * 0.1)) < 1e-12)
    #expect(abs(test.evidenceForLow - log(1 + first * 0.1)) < 1e-12)
    test.add(1)
    let second = 0.2 / (0.2 + 0.04)
    #expect(abs(test.evidenceForHigh - log(1 + first * 0.1) - log(1 + second * 0.6)) < 1e-12)
    #expect(abs(test.evidenceForLow - log(1 + first * 0.1) - log(1 - second * 0.4)) < 1e-12)
  }

  @Test("Where the mean is a hypothesis, the purse against it neither grows nor shrinks on average")
  func martingale() {
    // All 2⁸ ways in which eight blocks of 0 or 1 may come out, at a mean of 0.3 and of 0.5.
    for (truth, isHigh) in [(0.3, false), (0.5, true)] {
      var sum = 0.0
      for way in 0..<256 {
        var test = SequentialTest(.init(low: 0.3, high: 0.5, alpha: 1e-9, beta: 1e-9))
        var chance = 1.0
        for block in 0..<8 {
          let isOne = way >> block & 1 == 1
          test.add(isOne ? 1 : 0)
          chance *= isOne ? truth : 1 - truth
        }
        sum += chance * exp(isHigh ? test.evidenceForLow : test.evidenceForHigh)
      }
      #expect(abs(sum - 1) < 1e-12)
    }
  }

  @Test("Clear results decide, the ratio not before its least number of blocks, and later blocks change nothing")
  func verdicts() {
    func verdict(_ values: [Double], _ method: SequentialTest.Method) -> (SequentialTest.Verdict, Int) {
      var test = SequentialTest(.init(low: 0.5, high: 0.55, method: method))
      for number in 0..<3_000 { test.add(values[number % values.count]) }
      return (test.verdict, test.blocks)
    }
    for method in [SequentialTest.Method.bets(range: 0...1), .ratio(leastBlocks: 40)] {
      #expect(verdict([0.5, 0.75, 0.5, 0.5], method).0 == .acceptHigh)
      #expect(verdict([0.5, 0.25, 0.75, 0.5], method).0 == .acceptLow)
      #expect(verdict([1], method).1 < 3_000)
    }
    // Each block adds ½ ln(0.5² / 0.45²), and ln 19 is needed.
    #expect(verdict([1], .ratio(leastBlocks: 10)).1 == 28)
    #expect(verdict([1], .ratio(leastBlocks: 40)).1 == 40)
    #expect(verdict([0.5, 0.55], .ratio(leastBlocks: 10)).0 == .undecided)
  }

  @Test("Over 400 made-up tests of each kind, wrong answers are not above what is stated")
  func rates() {
    let plans = [SequentialTest.Method.bets(range: 0...1), .ratio(leastBlocks: 16)].map {
      SequentialTest.Plan(low: 0.5, high: 0.58, method: $0)
    }
    for (plan, truth, isHigh) in plans.flatMap({ [($0, 0.5, false), ($0, 0.58, true)] }) {
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
