import Arena
import Foundation
import Randomness
import Statistics

/// How often sequential tests are wrong, beside what they state.
enum SequentialRates {
  static let command = BenchCommand(
    name: "sprt", summary: "wrong answers of sequential tests by simulation, beside the rates that they state",
    options: ["--tests N", "--seed S"], run: run)

  private struct Setting {
    let name: String
    let plan: SequentialTest.Plan
    let law: @Sendable (Double) -> SampledLaw
  }

  private static let settings = [
    Setting(name: "pairs, 0..20 Elo, 5 %", plan: .init(elo0: 0, elo1: 20), law: SampledLaw.pairs),
    Setting(name: "pairs, 0..60 Elo, 5 %", plan: .init(elo0: 0, elo1: 60), law: SampledLaw.pairs),
    Setting(
      name: "pairs, 0..40 Elo, 1 % and 10 %", plan: .init(elo0: 0, elo1: 40, alpha: 0.01, beta: 0.1),
      law: SampledLaw.pairs),
    Setting(name: "six seats, 1/6..1/6+5 %", plan: .init(low: 1 / 6.0, high: 1 / 6.0 + 0.05), law: SampledLaw.sixSeats),
    Setting(
      name: "six seats, 1/6..1/6+15 %", plan: .init(low: 1 / 6.0, high: 1 / 6.0 + 0.15), law: SampledLaw.sixSeats),
    Setting(name: "rare wins, 5 %..8 %", plan: .init(low: 0.05, high: 0.08), law: SampledLaw.rareWins),
  ]

  private static func run(_ arguments: BenchArguments) throws(BenchFailure) -> Bool {
    let tests = try arguments.integer("--tests", in: 100...1_000_000, default: 2_000)
    let seed = UInt64(try arguments.integer("--seed", in: 0...Int.max, default: 1))
    print("sprt: \(tests) tests of each; rates with 95 % intervals")
    print(
      "  " + Figures.left("setting", 32) + Figures.right("truth", 8) + Figures.right("stated", 9)
        + Figures.right("wrong", 9) + "  interval         " + Figures.right("blocks", 8))
    var isRight = true
    for (number, setting) in settings.enumerated() {
      for isHigh in [false, true] {
        let plan = setting.plan
        let law = setting.law(isHigh ? plan.high : plan.low)
        let chance = Chance(seed: seed).realm(SampledLaw.domain, UInt64(2 * number + (isHigh ? 1 : 0)))
        let ends = Batch.run(tests, jobs: 2) { test in end(of: plan, law, chance, test) }
        let done = ends.compactMap { $0 }
        let wrong = done.count { $0.verdict == (isHigh ? .acceptLow : .acceptHigh) }
        let stated = isHigh ? plan.beta : plan.alpha
        let rate = Double(wrong) / Double(tests)
        let range = Statistics.wilson(rate, of: tests)
        let isFine = range.lowerBound <= stated && !done.contains { $0.verdict == .undecided }
        isRight = isRight && isFine
        print(
          "  " + Figures.left(setting.name, 32) + Figures.right(isHigh ? "high" : "low", 8)
            + Figures.right(Figures.percent(stated), 9) + Figures.right(Figures.percent(rate), 9)
            + "  " + Figures.left("\(Figures.percent(range.lowerBound))–\(Figures.percent(range.upperBound))", 17)
            + Figures.right(Figures.fixed(Statistics.mean(done.map { Double($0.blocks) }), 0), 8)
            + (isFine ? "" : "  above what is stated"))
      }
    }
    print(isRight ? "sprt: no rate is above what is stated" : "sprt: a rate is above what is stated")
    return isRight
  }

  /// Runs one test to its end, or to a million blocks.
  private static func end(
    of plan: SequentialTest.Plan, _ law: SampledLaw, _ chance: Chance, _ number: Int
  ) -> SequentialTest {
    var test = SequentialTest(plan)
    for block in 0..<1_000_000 where test.verdict == .undecided {
      test.add(law.value(chance.draw(SampledLaw.domain, turn: 0, of: UInt64(number) << 32 | UInt64(block))))
    }
    return test
  }
}
