import Foundation

/// A rating against the strongest mixture of all players, which copies and weak players do not move.
///
/// The game is to name a player each and to win what the one gains over the other. Its equilibria are convex; the one of
/// largest entropy is unique and treats copies alike. A player's Nash average is what it gets against that mixture: 0 for
/// everybody in it, at most 0 for the others.
///
/// - Source: Balduzzi, Tuyls, Perolat and Graepel 2018, "Re-evaluating evaluation".
public struct NashAveraging: Sendable {
  /// The chance of each player in the equilibrium of largest entropy.
  public let equilibrium: [Double]
  /// What each player gets against it, in the unit of the payoffs.
  public let averages: [Double]
  /// The most that anybody gains by leaving the equilibrium, in the unit of the payoffs: how exact the solution is.
  public let residual: Double

  /// Rates players.
  ///
  /// - Parameter payoffs: What the row gains over the column: square, finite and antisymmetric. Of any other matrix the
  ///   antisymmetric part is taken.
  /// - Complexity: O(players⁴) at worst; a hundred players take about a second.
  public init(payoffs: Matrix) {
    let whole = payoffs.antisymmetricPart
    let scale = whole.largestMagnitude
    var game = whole
    for row in 0..<game.rows {
      for column in 0..<game.columns where scale > 0 { game[row, column] /= scale }
    }
    let face = EquilibriumFace(game)
    equilibrium = EntropyMaximum(game, face).mixture
    averages = whole.times(equilibrium)
    residual = max(averages.max() ?? 0, 0)
  }

  /// The logarithm of the odds of each win rate, which is 0 where either chance is even.
  ///
  /// - Parameter rates: Row against column, each above 0 and below 1.
  public static func logOdds(_ rates: Matrix) -> Matrix {
    var odds = Matrix(rows: rates.rows, columns: rates.columns)
    for row in 0..<rates.rows {
      for column in 0..<rates.columns where row != column {
        odds[row, column] = log(rates[row, column] / (1 - rates[row, column]))
      }
    }
    return odds.antisymmetricPart
  }
}

/// The equilibrium of largest entropy, by Newton's method with a barrier before the losses of those who are not in it.
struct EntropyMaximum {
  /// The equilibrium.
  let mixture: [Double]

  /// Seeks from the middle of all equilibria, which lies inside of every bound.
  init(_ game: Matrix, _ face: EquilibriumFace) {
    let support = face.support
    let outside = (0..<game.rows).filter { !support.contains($0) }
    let directions = Self.directions(game, support)
    var p = support.map { face.centre[$0] }
    let loss = outside.map { row in support.map { -game[row, $0] } }
    // A bound that no equilibrium keeps a distance from is no bound of this face: it holds all along it.
    let bounds = loss.filter { Self.dot($0, p) > 1e-9 }
    if !directions.isEmpty {
      var barrier = 0.1
      while barrier > 1e-13 {
        for _ in 0..<60 where Self.improve(&p, directions, bounds, barrier) {}
        barrier /= 10
      }
    }
    let sum = p.reduce(0, +)
    var mixture = [Double](repeating: 0, count: game.rows)
    for (place, strategy) in support.enumerated() { mixture[strategy] = p[place] / sum }
    self.mixture = mixture
  }

  /// One step of Newton's method; false when there is nothing to gain.
  private static func improve(
    _ p: inout [Double], _ directions: [[Double]], _ bounds: [[Double]], _ barrier: Double
  ) -> Bool {
    let gaps = bounds.map { dot($0, p) }
    var slope = p.map { log($0) + 1 }
    for (bound, gap) in zip(bounds, gaps) {
      for place in p.indices { slope[place] -= barrier * bound[place] / gap }
    }
    let along = directions.map { dot($0, slope) }
    let count = directions.count
    var curve = Matrix(rows: count, columns: count)
    for row in 0..<count {
      for column in 0...row {
        var sum = 0.0
        for place in p.indices { sum += directions[row][place] * directions[column][place] / p[place] }
        for (bound, gap) in zip(bounds, gaps) {
          sum += barrier * dot(bound, directions[row]) * dot(bound, directions[column]) / (gap * gap)
        }
        curve[row, column] = sum
        curve[column, row] = sum
      }
    }
    guard let step = Cholesky(curve)?.solve(along) else { return false }
    guard dot(step, along) > 1e-22 else { return false }
    var size = 1.0
    let old = value(p, gaps, barrier)
    while size > 1e-10 {
      var next = p
      for (direction, length) in zip(directions, step) {
        for place in p.indices { next[place] -= size * length * direction[place] }
      }
      let nextGaps = bounds.map { dot($0, next) }
      if next.allSatisfy({ $0 > 0 }), nextGaps.allSatisfy({ $0 > 0 }), value(next, nextGaps, barrier) < old {
        p = next
        return true
      }
      size /= 2
    }
    return false
  }

  private static func value(_ p: [Double], _ gaps: [Double], _ barrier: Double) -> Double {
    p.reduce(0) { $0 + $1 * log($1) } - barrier * gaps.reduce(0) { $0 + log($1) }
  }

  /// An orthonormal basis of the moves that leave an equilibrium an equilibrium: the sum stays, and so do the payoffs of
  /// all who are in it.
  private static func directions(_ game: Matrix, _ support: [Int]) -> [[Double]] {
    let count = support.count
    let rows = [Array(repeating: 1.0, count: count)] + support.map { row in support.map { game[row, $0] } }
    let kept = orthonormal(rows, beside: [])
    let units = (0..<count).map { place in (0..<count).map { $0 == place ? 1.0 : 0 } }
    return orthonormal(units, beside: kept, atMost: count - kept.count)
  }

  /// What vectors add to others, each at right angles to all before; the longest rests first, so that rounding is small.
  private static func orthonormal(
    _ vectors: [[Double]], beside others: [[Double]], atMost limit: Int = .max
  ) -> [[Double]] {
    var rest = vectors
    for other in others {
      for place in rest.indices { remove(other, from: &rest[place]) }
    }
    var found: [[Double]] = []
    while found.count < limit {
      guard let longest = rest.indices.max(by: { (dot(rest[$0], rest[$0]), $1) < (dot(rest[$1], rest[$1]), $0) })
      else { break }
      // Twice, as rounding leaves traces of the others.
      for other in others + found { remove(other, from: &rest[longest]) }
      let length = dot(rest[longest], rest[longest]).squareRoot()
      guard length > 1e-9 else { break }
      let unit = rest[longest].map { $0 / length }
      found.append(unit)
      rest.remove(at: longest)
      for place in rest.indices { remove(unit, from: &rest[place]) }
    }
    return found
  }

  private static func remove(_ unit: [Double], from vector: inout [Double]) {
    let part = dot(unit, vector)
    for place in vector.indices { vector[place] -= part * unit[place] }
  }

  private static func dot(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for place in a.indices { sum += a[place] * b[place] }
    return sum
  }
}
