import Foundation
import Randomness

/// A law of a few values with a known mean, to draw block means from.
struct SampledLaw: Sendable {
  /// The values, ascending.
  let values: [Double]
  /// The chance of each.
  let chances: [Double]

  /// The law nearest to another one that has a given mean: its chances times a factor for each step of the value.
  ///
  /// - Parameters:
  ///   - values: Ascending.
  ///   - weights: The chances of the other law, in any unit.
  ///   - mean: Between the first and the last value.
  init(values: [Double], weights: [Double], mean: Double) {
    self.values = values
    var (low, high) = (-1_000.0, 1_000.0)
    var chances = weights
    for _ in 0..<200 {
      let tilt = (low + high) / 2
      let most = values.map { tilt * $0 }.max() ?? 0
      let raw = zip(values, weights).map { exp(tilt * $0 - most) * $1 }
      let sum = raw.reduce(0, +)
      chances = raw.map { $0 / sum }
      if zip(values, chances).reduce(0, { $0 + $1.0 * $1.1 }) < mean { low = tilt } else { high = tilt }
    }
    self.chances = chances
  }

  /// The value of a draw.
  func value(_ draw: Draw) -> Double {
    let part = SampledLaw.part(draw)
    var sum = 0.0
    for (value, chance) in zip(values, chances) {
      sum += chance
      if part < sum { return value }
    }
    return values[values.count - 1]
  }

  /// A draw as a number from 0 to 1.
  static func part(_ draw: Draw) -> Double { Double(draw.bits >> 11) / Double(UInt64(1) << 53) }

  /// What draws of the bench are for; apart from every domain of the game.
  static let domain = Domain(60_002)
}

extension SampledLaw {
  /// Two games with seats changed: the mean of their scores.
  static func pairs(_ mean: Double) -> SampledLaw {
    SampledLaw(values: [0, 0.25, 0.5, 0.75, 1], weights: [0.1, 0.2, 0.4, 0.2, 0.1], mean: mean)
  }

  /// Six rotations of one policy among six: wins over six, more spread than independent races would be.
  static func sixSeats(_ mean: Double) -> SampledLaw {
    SampledLaw(values: (0...6).map { Double($0) / 6 }, weights: [40, 22, 14, 10, 7, 4, 3], mean: mean)
  }

  /// Rare wins: nearly all blocks have none.
  static func rareWins(_ mean: Double) -> SampledLaw {
    SampledLaw(values: (0...6).map { Double($0) / 6 }, weights: [80, 12, 4, 2, 1, 0.6, 0.4], mean: mean)
  }
}
