import Arena
import Foundation
import Randomness
import Statistics

/// How often intervals from block bootstraps hold the truth.
enum Coverage {
  static let command = BenchCommand(
    name: "coverage", summary: "how often 95 % intervals of the block bootstrap hold the truth, by simulation",
    options: ["--samples N", "--resamples N", "--seed S"], run: run)

  /// A law of one block: a sum and a count, with the known ratio of their means.
  private struct Setting {
    let name: String
    let truth: Double
    /// From how many blocks on intervals must hold the truth as often as they say.
    let enough: Int
    let block: @Sendable (Chance, UInt64) -> (sum: Double, count: Double)
  }

  private static let settings = [
    Setting(name: "win share of six seats", truth: 1 / 6.0, enough: 50) { chance, block in
      (6 * SampledLaw.sixSeats16.value(draw(chance, block, 0)), 6)
    },
    Setting(name: "score of pairs", truth: 0.55, enough: 50) { chance, block in
      (2 * SampledLaw.pairs55.value(draw(chance, block, 0)), 2)
    },
    Setting(name: "skewed scores", truth: exp(0.32), enough: 200) { chance, block in
      (exp(0.8 * NormalLaw.quantile(SampledLaw.part(draw(chance, block, 0)))), 1)
    },
    Setting(name: "seats that differ in number", truth: 1 / 6.0, enough: 50) { chance, block in
      let count = Double(1 + draw(chance, block, 1).below(6))
      return (count * SampledLaw.sixSeats16.value(draw(chance, block, 0)), count)
    },
  ]

  private static func draw(_ chance: Chance, _ block: UInt64, _ use: UInt16) -> Draw {
    chance.draw(SampledLaw.domain, turn: 0, of: block, for: use)
  }

  private static func run(_ arguments: BenchArguments) throws(BenchFailure) -> Bool {
    let samples = try arguments.integer("--samples", in: 100...1_000_000, default: 2_000)
    let resamples = try arguments.integer("--resamples", in: 100...100_000, default: 1_000)
    let seed = UInt64(try arguments.integer("--seed", in: 0...Int.max, default: 1))
    print("coverage: \(samples) samples of each, \(resamples) resamples; 95 % intervals that hold the truth")
    print(
      "  " + Figures.left("law", 30) + Figures.right("blocks", 8) + Figures.right("hold", 9) + "  interval         "
        + Figures.right("width", 9))
    var isRight = true
    for (number, setting) in settings.enumerated() {
      for blocks in [10, 20, 50, 200] {
        let chance = Chance(seed: seed).realm(SampledLaw.domain, UInt64(1_000 + 1_000 * number + blocks))
        let found = Batch.run(samples, jobs: 2) { sample in
          interval(setting, blocks, chance, sample, resamples)
        }.compactMap { $0 }
        let rate = Double(found.count { $0.contains(setting.truth) }) / Double(samples)
        let range = Statistics.wilson(rate, of: samples)
        // Skewed laws need more blocks before a bootstrap is right.
        let isFine = range.upperBound >= 0.95
        isRight = isRight && (isFine || blocks < setting.enough)
        print(
          "  " + Figures.left(setting.name, 30) + Figures.right("\(blocks)", 8)
            + Figures.right(Figures.percent(rate), 9)
            + "  " + Figures.left("\(Figures.percent(range.lowerBound))–\(Figures.percent(range.upperBound))", 17)
            + Figures.right(Figures.fixed(Statistics.mean(found.map { $0.high - $0.low }), 3), 9)
            + (isFine ? "" : "  too few"))
      }
    }
    print(
      isRight
        ? "coverage: with 50 blocks, or 200 of skewed scores, no interval holds the truth too seldom"
        : "coverage: intervals of 50 blocks, or of 200 of skewed scores, hold the truth too seldom")
    return isRight
  }

  private static func interval(
    _ setting: Setting, _ blocks: Int, _ chance: Chance, _ sample: Int, _ resamples: Int
  ) -> Interval {
    let drawn = (0..<blocks).map { setting.block(chance, UInt64(sample) << 32 | UInt64($0)) }
    let ratio = BlockRatio(sums: drawn.map(\.sum), counts: drawn.map(\.count))
    let bootstrap = BlockBootstrap(resamples: resamples, seed: UInt64(sample))
    return bootstrap.intervals(of: [ratio])[0] ?? Interval(estimate: .nan, low: .nan, high: .nan)
  }
}

extension SampledLaw {
  /// Win shares about par.
  fileprivate static let sixSeats16 = sixSeats(1 / 6.0)
  /// Scores of a pair a little above even.
  fileprivate static let pairs55 = pairs(0.55)
}
