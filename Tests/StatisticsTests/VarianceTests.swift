import Foundation
import Randomness
import Statistics
import Testing

@Suite("Luck, skill and opponents")
struct VarianceTests {
  private static func bell(_ identity: Int, _ use: UInt16) -> Double {
    Double(Chance(seed: 31).draw(Domain(5), turn: 0, of: UInt64(identity), for: use).bell) / 1e6
  }

  /// Blocks dealt among ten folds, or fewer.
  private static func folds(
    _ blocks: [(result: Double, correction: Double)], races: Int = 1, count: Int = 10
  ) -> [ControlVariate.Sums] {
    var folds = Array(repeating: ControlVariate.Sums(), count: count)
    for (number, block) in blocks.enumerated() {
      folds[number % count].add(result: block.result, correction: block.correction, races: races)
    }
    return folds
  }

  @Test("A correction that tells of three quarters of the variance saves three quarters of the races")
  func saving() {
    let blocks = (0..<2_000).map { number in
      let luck = 3.0.squareRoot() * Self.bell(number, 1)
      return (result: 10 + luck + Self.bell(number, 2), correction: luck)
    }
    let split = ControlVariate(folds: Self.folds(blocks, races: 6))
    #expect(split.races == 12_000)
    #expect(abs(split.racesNeeded(split.fixed) - 0.25) < 0.03)
    #expect(abs(split.racesNeeded(split.crossFitted) - 0.25) < 0.03)
    #expect(abs(split.crossFitted.coefficient - 1) < 0.05)
    #expect(abs(split.fixed.mean - 10) < 4 * split.fixed.standardError)
    #expect(split.racesNeeded(split.plain) == 1)
  }

  @Test("A correction of the wrong size does harm when fixed, and none when its size comes from other blocks")
  func wrongSize() {
    let blocks = (0..<1_000).map { number in
      let luck = Self.bell(number, 1)
      return (result: luck + Self.bell(number, 2), correction: -5 * luck)
    }
    let split = ControlVariate(folds: Self.folds(blocks))
    #expect(split.racesNeeded(split.fixed) > 10)
    #expect(abs(split.racesNeeded(split.crossFitted) - 0.5) < 0.08)
    #expect(abs(split.crossFitted.coefficient + 0.2) < 0.03)
  }

  @Test("The cross-fitted mean is unbiased with few blocks, where one coefficient for all is not")
  func unbiased() {
    // Results are a parabola of the correction: the slope from the same six blocks goes with their mean.
    var (crossed, same) = (0.0, 0.0)
    let samples = 20_000
    for sample in 0..<samples {
      let blocks = (0..<6).map { number in
        let x = Self.bell(sample * 6 + number, 1)
        return (result: x * x, correction: x)
      }
      crossed += ControlVariate(folds: Self.folds(blocks, count: 6)).crossFitted.mean / Double(samples)
      let (x, y) = (blocks.map(\.correction), blocks.map(\.result))
      let (mx, my) = (x.reduce(0, +) / 6, y.reduce(0, +) / 6)
      let slope =
        zip(x, y).reduce(0) { $0 + ($1.0 - mx) * ($1.1 - my) } / x.reduce(0) { $0 + ($1 - mx) * ($1 - mx) }
      same += (my - slope * mx) / Double(samples)
    }
    let truth = 1.0
    #expect(abs(crossed - truth) < 0.02, "\(crossed)")
    #expect(abs(same - truth) > 0.1, "\(same)")
  }

  @Test("By hand: fixed size, known mean, and folds of two")
  func byHand() {
    // Corrections less their known mean of 3.
    let blocks = [(1.0, -1.0), (3, 1), (2, -1), (6, 3)].map { (result: $0.0, correction: $0.1) }
    let split = ControlVariate(folds: Self.folds(blocks, count: 2), coefficient: 0.5)
    #expect(split.plain.mean == 3)
    #expect(abs(split.plain.blockVariance - 14 / 3) < 1e-12)
    // Less half of (−1, 1, −1, 3): 1.5, 2.5, 2.5, 4.5.
    #expect(abs(split.fixed.mean - 2.75) < 1e-12)
    // Slope for blocks 0 and 2 from 1 and 3: 3/2; for 1 and 3 from 0 and 2, which do not differ: 0.
    #expect(abs(split.crossFitted.mean - (2.5 + 3 + 3.5 + 6) / 4) < 1e-12)
    #expect(abs(split.crossFitted.coefficient - 0.75) < 1e-12)
  }

  @Test("A balanced table, by hand: squares add up, and each source has its own")
  func table() {
    // Two policies, two seats, two blocks: 10 ± 3 for the policy, ± 1 for the seat, ± 2 for policy by block.
    var results: [VarianceSplit.Result] = []
    for block in 0..<2 {
      for policy in 0..<2 {
        for seat in 0..<2 {
          let signs = [policy, seat, (policy + block) % 2].map { $0 == 0 ? 1.0 : -1 }
          let value = 10 + 3 * signs[0] + signs[1] + 2 * signs[2]
          results.append(.init(policy: policy, seat: seat, opponents: 0, block: block, value: value))
        }
      }
    }
    let split = VarianceSplit(results)
    expect(split.parts.map(\.squares), near: [72, 8, 0, 32, 0], within: 1e-10)
    #expect(split.parts.map(\.freedom) == [1, 1, 0, 2, 3])
    // Luck: mean square 16 over two results an effect; policy: (72 − 16) / 8.
    expect(split.parts.map(\.variance), near: [7, 1, 0, 8, 0], within: 1e-10)
    #expect(abs(split.share(.luck) - 0.5) < 1e-10)
    #expect(abs(split.squares - 112) < 1e-10)
  }

  @Test("Made-up tournaments give back the variances that they were made with")
  func recovered() {
    var results: [VarianceSplit.Result] = []
    for block in 0..<600 {
      let field = block % 12
      for policy in 0..<6 {
        for seat in 0..<6 {
          let value =
            Double(policy) + 0.5 * Double(seat) + 1.5 * Self.bell(policy * 100 + field, 3)
            + 2 * Self.bell(block * 10 + policy, 4) + Self.bell((block * 10 + policy) * 10 + seat, 5)
          results.append(.init(policy: policy, seat: seat, opponents: field, block: block, value: value))
        }
      }
    }
    let split = VarianceSplit(results)
    let wanted = [17.5 / 6, 0.25 * 17.5 / 6, 2.25, 4, 1]
    for (part, value) in zip(split.parts, wanted) {
      #expect(abs(part.variance / value - 1) < 0.35, "\(part.source) \(part.variance) \(value)")
    }
    #expect(VarianceSplit([results[0]]).share(.policy) == 0)
  }

  @Test("A block's races give one result a seat, with the field that it met")
  func blocks() {
    let seats = [(0, 1), (1, 2), (1, 3)].map { SeatResult(policy: $0.0, rank: $0.1, score: Double(10 * $0.1)) }
    var fields: [[Int]: Int] = [:]
    let block = Block(seed: 9, races: [RaceResult(seats: seats), RaceResult(seats: seats.reversed())])
    let results = VarianceSplit.Result.results(of: block, number: 4, fields: &fields) { $0.seats[$1].score }
    #expect(results.map(\.policy) == [0, 1, 1, 1, 1, 0])
    #expect(results.map(\.opponents) == [0, 1, 1, 1, 1, 0])
    #expect(results.map(\.value) == [10, 20, 30, 30, 20, 10])
    #expect(Set(results.map(\.block)) == [4])
    #expect(fields == [[1, 1]: 0, [0, 1]: 1])
  }
}
