import Arena
import Validation

/// What the races say about an objective: the same seeds with and without, luck held still.
public struct Effect: Sendable {
  /// The objective.
  public var objective: Objective
  /// The number of each race that has one in both arms, by seed.
  public var pairs: [(with: Double, without: Double)]
  /// How many races were played in each arm.
  public var races: Int

  /// The numbers of races that were played.
  ///
  /// - Parameters:
  ///   - objective: The objective.
  ///   - pairs: The numbers of each seed that has one in both arms.
  ///   - races: How many seeds were played.
  public init(objective: Objective, pairs: [(with: Double, without: Double)], races: Int) {
    self.objective = objective
    self.pairs = pairs
    self.races = races
  }

  /// The mean with.
  public var with: Double { MeanInterval.mean(pairs.map(\.with)) }
  /// The mean without.
  public var without: Double { MeanInterval.mean(pairs.map(\.without)) }
  /// With less without, race by race: the mean and its 95 % interval.
  public var difference: MeanInterval { MeanInterval(of: pairs.map { $0.with - $0.without }) }

  /// Whether the number is higher, or lower, as expected: by the least size in the mean, and beyond what the spread of
  /// the seeds would give of itself. Where fewer than half of the races have the number, nothing is shown.
  public var holds: Bool {
    guard pairs.count >= 2, pairs.count * 2 >= races else { return false }
    let sign = objective.expected.isHigher ? 1.0 : -1.0
    let ends = [difference.low * sign, difference.high * sign]
    return difference.mean * sign >= objective.expected.least && (ends.min() ?? 0) > 0
  }

  /// Plays every objective's two arms over the same seeds.
  ///
  /// - Parameters:
  ///   - objectives: What is to be shown.
  ///   - seeds: The seeds.
  ///   - jobs: How many races at once; the result does not depend on it.
  ///   - finished: Called after each pair of races, from any thread.
  public static func measure(
    _ objectives: [Objective], seeds: ClosedRange<UInt64>, jobs: Int, finished: @Sendable () -> Void = {}
  ) -> [Effect] {
    let count = Int(seeds.upperBound - seeds.lowerBound) + 1
    let pairs = Batch.run(objectives.count * count, jobs: jobs) { number -> (with: Double, without: Double)? in
      defer { finished() }
      let (objective, seed) = (objectives[number / count], seeds.lowerBound + UInt64(number % count))
      guard let with = objective.value(in: objective.with, seed: seed),
        let without = objective.value(in: objective.without, seed: seed)
      else { return nil }
      return (with, without)
    }
    return objectives.enumerated().map { place, objective in
      let own = pairs[place * count..<(place + 1) * count].compactMap { $0 ?? nil }
      return Effect(objective: objective, pairs: own, races: count)
    }
  }
}

extension Objective {
  /// The number of one race, in the objective's unit; nil where it has none.
  func value(in arm: Arm, seed: UInt64) -> Double? {
    observable.value(in: arm.play(seed: seed), exponent: exponent)
  }
}
