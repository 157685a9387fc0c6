import Foundation
import Randomness

/// Finds the place in a cube where a noisy figure is highest, from two measurements a step, however many dimensions.
///
/// Each step measures on both sides of the present place, all coordinates moved at once, each one way or the other by
/// an addressed draw; the difference is a guess at the slope in every coordinate. Steps shrink as (k + A)^−0.602, and
/// the distance of the measurements as k^−0.101. The size of the first steps follows from the slopes seen in the first
/// ``warmUp`` pairs, which do not move the place. What is found is the mean of the places of the second half, in which
/// noise cancels.
///
/// - Source: Spall 1992, "Multivariate stochastic approximation using a simultaneous perturbation gradient
///   approximation"; Spall 1998, on the choice of the sequences; Polyak and Juditsky 1992, on means of places.
public struct PerturbationSearch: Sendable {
  /// What these draws are for; apart from every domain of the game.
  static let domain = Domain(50_010)
  /// How many pairs are measured before the first step.
  public static let warmUp = 4

  /// The present place, each coordinate from 0 to 1.
  public private(set) var place: [Double]
  /// How many pairs have been measured, those of the warm-up included.
  public private(set) var pairs = 0
  private let steps: Int
  private let seed: UInt64
  private let reach: Double
  private let firstMove: Double
  private var slopes: [Double] = []
  private var kept: [[Double]] = []

  /// Plans a search.
  ///
  /// - Parameters:
  ///   - start: Where it begins, each coordinate from 0 to 1; at least one.
  ///   - steps: How many steps it takes after the warm-up; at least 1.
  ///   - seed: Of the draws.
  ///   - reach: How far from the place it measures at first, in each coordinate.
  ///   - firstMove: How far its first steps move a coordinate, about, and the most that any step does.
  public init(start: [Double], steps: Int, seed: UInt64, reach: Double = 0.15, firstMove: Double = 0.1) {
    precondition(!start.isEmpty && steps > 0, "something to search, and a step at least")
    place = start
    self.steps = steps
    self.seed = seed
    self.reach = reach
    self.firstMove = firstMove
  }

  /// Whether every step has been taken.
  public var isDone: Bool { pairs >= Self.warmUp + steps }

  /// The two places to measure next.
  public var pair: (up: [Double], down: [Double]) {
    let signs = signs
    let up = place.indices.map { Self.inside(place[$0] + signs[$0] * distance) }
    let down = place.indices.map { Self.inside(place[$0] - signs[$0] * distance) }
    return (up, down)
  }

  /// Takes the figures that were measured at the two places of ``pair``, and steps.
  public mutating func take(up: Double, down: Double) {
    let slope = (up - down) / (2 * distance)
    let signs = signs
    pairs += 1
    guard pairs > Self.warmUp else { return slopes.append(abs(slope)) }
    let step = Double(pairs - Self.warmUp)
    let typical = slopes.reduce(0, +) / Double(slopes.count)
    let settle = Double(steps) / 10
    let gain = typical > 0 ? firstMove / typical * pow((1 + settle) / (step + settle), 0.602) : 0
    for coordinate in place.indices {
      let move = max(-firstMove, min(firstMove, gain * slope * signs[coordinate]))
      place[coordinate] = Self.inside(place[coordinate] + move)
    }
    if pairs - Self.warmUp > steps / 2 { kept.append(place) }
  }

  /// The place that was found: the mean of those of the second half, or the present one before that.
  public var found: [Double] {
    guard !kept.isEmpty else { return place }
    return place.indices.map { coordinate in
      kept.reduce(0) { $0 + $1[coordinate] } / Double(kept.count)
    }
  }

  private var distance: Double { reach / pow(Double(max(pairs - Self.warmUp, 0) + 1), 0.101) }

  private var signs: [Double] {
    let chance = Chance(seed: seed).realm(Self.domain)
    return place.indices.map { coordinate in
      chance.draw(Self.domain, turn: Int32(pairs), of: UInt64(coordinate)).below(2) == 0 ? -1 : 1
    }
  }

  private static func inside(_ value: Double) -> Double { max(0, min(1, value)) }
}
