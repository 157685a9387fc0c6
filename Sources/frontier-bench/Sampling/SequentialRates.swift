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

  /// Each law with bets; scores of pairs also with the ratio that is meant for them, and rare wins to show why not.
  private static let settings = [
    Setting(name: "pairs, 0..20 Elo", plan: .init(elo0: 0, elo1: 20), law: SampledLaw.pairs),
    Setting(name: "pairs, 0..60 Elo", plan: .init(elo0: 0, elo1: 60), law: SampledLaw.pairs),
    Setting(
      name: "pairs, 0..40 Elo", plan: .init(elo0: 0, elo1: 40, alpha: 0.01, beta: 0.1), law: SampledLaw.pairs),
    Setting(name: "six seats, 16.7..21.7 %", plan: .init(low: 1 / 6.0, high: 1 / 6.0 + 0.05), law: SampledLaw.sixSeats),
    Setting(name: "six seats, 16.7..31.7 %", plan: .init(low: 1 / 6.0, high: 1 / 6.0 + 0.15), law: SampledLaw.sixSeats),
    Setting(name: "rare wins, 5..8 %", plan: .init(low: 0.05, high: 0.08), law: SampledLaw.rareWins),
    Setting(
      name: "ratio: pairs, 0..20 Elo", plan: .init(elo0: 0, elo1: 20, method: .ratio(leastBlocks: 16)),
      law: SampledLaw.pairs),
    Setting(
      name: "ratio: pairs, 0..60 Elo", plan: .init(elo0: 0, elo1: 60, method: .ratio(leastBlocks: 16)),
      law: SampledLaw.pairs),
    Setting(
      name: "ratio: rare wins, 5..8 %", plan: .init(low: 0.05, high: 0.08, method: .ratio(leastBlocks: 16)),
      law: SampledLaw.rareWins),
  ]

  private static func run(_ arguments: BenchArguments) throws(BenchFailure) -> Bool {
    let tests = try arguments.integer("--tests", in: 100...1_000_000, default: 2_000)
    let seed = UInt64(try arguments.integer("--seed", in: 0...Int.max, default: 1))
    print("sprt: \(tests) tests of each; rates of wrong answers with 95 % intervals")
    print(
      "  " + Figures.left("setting", 26) + Figures.left("truth", 7) + Figures.right("stated", 8)
        + Figures.right("wrong", 9) + "  " + Figures.left("interval", 15) + Figures.right("blocks", 8))
    var isRight = true
    for (number, setting) in settings.enumerated() {
      for isHigh in [false, true] {
        let plan = setting.plan
        let law = setting.law(isHigh ? plan.high : plan.low)
        let chance = Chance(seed: seed).realm(SampledLaw.domain, UInt64(2 * number + (isHigh ? 1 : 0)))
        let done = Batch.run(tests, jobs: 2) { test in end(of: plan, law, chance, test) }.compactMap { $0 }
        let wrong = done.count { $0.verdict == (isHigh ? .acceptLow : .acceptHigh) }
        let stated = isHigh ? plan.beta : plan.alpha
        let rate = Double(wrong) / Double(tests)
        let range = Statistics.wilson(rate, of: tests)
        let isFine = range.lowerBound <= stated && !done.contains { $0.verdict == .undecided }
        // The ratio is not meant for rare wins; what it does with them is told all the same.
        if case .bets = plan.method { isRight = isRight && isFine }
        print(
          "  " + Figures.left(setting.name, 26) + Figures.left(isHigh ? "high" : "low", 7)
            + Figures.right(Figures.percent(stated), 8) + Figures.right(Figures.percent(rate), 9) + "  "
            + Figures.left("\(Figures.percent(range.lowerBound))–\(Figures.percent(range.upperBound))", 15)
            + Figures.right(Figures.fixed(Statistics.mean(done.map { Double($0.blocks) }), 0), 8)
            + (isFine ? "" : "  above"))
      }
    }
    print(
      isRight ? "sprt: with bets no rate is above what is stated" : "sprt: with bets a rate is above what is stated")
    return isRight
  }

  /// Runs one test to its end, or to a million blocks.
  private static func end(
    of plan: SequentialTest.Plan, _ law: SampledLaw, _ chance: Chance, _ number: Int
  ) -> SequentialTest {
    var test = SequentialTest(plan)
    var block: UInt64 = 0
    while test.verdict == .undecided, block < 1_000_000 {
      test.add(law.value(chance.draw(SampledLaw.domain, turn: 0, of: UInt64(number) << 32 | block)))
      block += 1
    }
    return test
  }
}
