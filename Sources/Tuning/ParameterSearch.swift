public import Policies
public import Statistics

/// Improves parameters of a policy over seeds, by simultaneous perturbation.
public struct ParameterSearch: Sendable {
  /// The policy as it was at the start.
  public let start: PolicyChoice
  /// The places of the parameters that are turned, among those of the policy.
  public let turned: [Int]
  /// The search itself, in a cube of the parameters' ranges.
  public private(set) var search: PerturbationSearch
  private let seed: UInt64
  private let seedsPerPair: Int

  /// Plans a search.
  ///
  /// - Parameters:
  ///   - start: The policy, at the values where it begins.
  ///   - turned: The places of the parameters to turn; at least one.
  ///   - steps: How many steps it takes.
  ///   - seedsPerPair: On how many seeds, never the same twice, each step measures both sides.
  ///   - seed: The first of the seeds, and that of the directions.
  public init(_ start: PolicyChoice, turning turned: [Int], steps: Int, seedsPerPair: Int, seed: UInt64) {
    self.start = start
    self.turned = turned
    self.seed = seed
    self.seedsPerPair = seedsPerPair
    search = PerturbationSearch(
      start: turned.map { start.kind.parameters[$0].part(of: start.values[$0]) }, steps: steps, seed: seed)
  }

  /// Measures the next pair in every seat, and steps.
  ///
  /// - Returns: The mean scores on both sides.
  public mutating func step(_ trial: SeatTrial, seats: [Int]) -> (up: Double, down: Double) {
    let (up, down) = search.pair
    let first = seed &+ UInt64(search.pairs * seedsPerPair)
    let seeds = (0..<seedsPerPair).map { first &+ UInt64($0) }
    let means = trial.play([choice(at: up), choice(at: down)], in: seats, seeds: seeds).map { results in
      results.reduce(0) { $0 + $1.score } / Double(results.count)
    }
    take(up: means[0], down: means[1])
    return (means[0], means[1])
  }

  /// Takes what a pair measured, now or in a record.
  public mutating func take(up: Double, down: Double) { search.take(up: up, down: down) }

  /// The policy with the parameters that were found.
  public var found: PolicyChoice { choice(at: search.found) }

  /// The seeds that the search takes, all in all.
  public static func seedCount(steps: Int, seedsPerPair: Int) -> Int {
    (steps + PerturbationSearch.warmUp) * seedsPerPair
  }

  private func choice(at place: [Double]) -> PolicyChoice {
    zip(turned, place).reduce(start) { choice, item in
      choice.setting(item.0, to: choice.kind.parameters[item.0].raw(atPart: item.1))
    }
  }
}

extension PolicyParameter {
  /// How far up its range a raw value is, from 0 to 1.
  func part(of raw: Int64) -> Double {
    let width = range.upperBound - range.lowerBound
    return width > 0 ? Double(raw - range.lowerBound) / Double(width) : 0
  }

  /// The raw value at a part of its range.
  func raw(atPart part: Double) -> Int64 {
    range.lowerBound + Int64((part * Double(range.upperBound - range.lowerBound)).rounded())
  }
}
