import Foundation

/// The likelihood of many choices in the players' log worths, and where it is largest.
struct ChoiceModel {
  private typealias Stage = ChoiceStages.Stage

  private let players: Int
  private let prior: Double
  private var wins: [Double]
  /// Each choice once, with the weight of all that are like it.
  private var stages: [Stage] = []

  init(_ contests: [Contest], players: Int, prior: Double) {
    self.players = players
    self.prior = prior
    wins = Array(repeating: prior, count: players)
    var places: [Stage: Int] = [:]
    var parts = ChoiceParts()
    for contest in contests where contest.weight > 0 {
      let apart = parts.of(contest)
      for (player, times) in apart.wins { wins[player] += contest.weight * times }
      for stage in apart.stages {
        var key = stage
        key.weight = 0
        if let place = places[key] {
          stages[place].weight += contest.weight * stage.weight
        } else {
          places[key] = stages.count
          var added = stage
          added.weight *= contest.weight
          stages.append(added)
        }
      }
    }
  }

  /// The log worths of greatest likelihood.
  func mostLikely() -> [Double] {
    var worths = [Double](repeating: 0, count: players)
    let total = stages.reduce(prior) { $0 + $1.weight }
    guard total > 0 else { return worths }
    for _ in 0..<50 { worths = minorised(worths) }
    var likelihood = likelihood(at: worths)
    for _ in 0..<100 {
      let slope = slope(at: worths)
      guard slope.contains(where: { abs($0) > 1e-11 * total }), let whole = Cholesky(information(at: worths)) else {
        break
      }
      let step = whole.solve(slope)
      var size = 1.0
      var better = worths
      var found = false
      while size > 1e-8, !found {
        better = zip(worths, step).map { $0 + size * $1 }
        let reached = self.likelihood(at: better)
        found = reached >= likelihood
        if found { likelihood = reached }
        size /= 2
      }
      guard found, better != worths else { break }
      worths = better
    }
    return worths
  }

  /// One step of the MM algorithm: wins over the sum of each choice's weight over the worths that it was made from.
  private func minorised(_ worths: [Double]) -> [Double] {
    let powers = worths.map { exp($0) }
    var shares = powers.map { 2 * prior / (1 + $0) }
    for stage in stages {
      let share = stage.weight / Self.sum(stage, powers)
      for (player, times) in zip(stage.players, stage.times) { shares[player] += share * times }
    }
    let raw = (0..<players).map { wins[$0] > 0 && shares[$0] > 0 ? log(wins[$0] / shares[$0]) : worths[$0] }
    let mean = prior > 0 ? 0 : raw.reduce(0, +) / Double(players)
    return raw.map { $0 - mean }
  }

  private func likelihood(at worths: [Double]) -> Double {
    let powers = worths.map { exp($0) }
    var sum = 0.0
    for player in 0..<players { sum += wins[player] * worths[player] - 2 * prior * log1p(powers[player]) }
    for stage in stages { sum -= stage.weight * log(Self.sum(stage, powers)) }
    return sum
  }

  private func slope(at worths: [Double]) -> [Double] {
    let powers = worths.map { exp($0) }
    var slope = zip(wins, powers).map { $0 - 2 * prior * $1 / (1 + $1) }
    for stage in stages {
      let share = stage.weight / Self.sum(stage, powers)
      for (player, times) in zip(stage.players, stage.times) { slope[player] -= share * times * powers[player] }
    }
    return slope
  }

  /// The observed information. Without the imagined player a shift of all worths changes nothing; then the matrix is
  /// made regular along that direction alone, which no difference of worths depends on.
  private func information(at worths: [Double]) -> Matrix {
    let powers = worths.map { exp($0) }
    var matrix = Matrix(rows: players, columns: players)
    for player in 0..<players {
      let chance = powers[player] / (1 + powers[player])
      matrix[player, player] += 2 * prior * chance * (1 - chance)
    }
    for stage in stages {
      let sum = Self.sum(stage, powers)
      let chances = zip(stage.players, stage.times).map { $1 * powers[$0] / sum }
      for (row, first) in zip(stage.players, chances) {
        matrix[row, row] += stage.weight * first
        for (column, second) in zip(stage.players, chances) { matrix[row, column] -= stage.weight * first * second }
      }
    }
    guard prior == 0 else { return matrix }
    let trace = (0..<players).reduce(0.0) { $0 + matrix[$1, $1] }
    let level = max(trace, 1e-300) / Double(players * players)
    for row in 0..<players {
      for column in 0..<players { matrix[row, column] += level }
    }
    return matrix
  }

  /// The inverse of the observed information; where it is singular, infinite on the diagonal.
  func inverseInformation(at worths: [Double]) -> Matrix {
    if let whole = Cholesky(information(at: worths)) { return whole.inverse }
    var none = Matrix(rows: players, columns: players)
    for player in 0..<players { none[player, player] = .infinity }
    return none
  }

  /// The sum over blocks of the slope's square, as a matrix; nil where there are too few blocks for it.
  func blockMeat(_ contests: [Contest], at worths: [Double]) -> Matrix? {
    let powers = worths.map { exp($0) }
    var slopes: [Int: [Double]] = [:]
    var order: [Int] = []
    var parts = ChoiceParts()
    for contest in contests where contest.weight > 0 {
      if slopes[contest.block] == nil {
        slopes[contest.block] = Array(repeating: 0, count: players)
        order.append(contest.block)
      }
      let apart = parts.of(contest)
      for (player, times) in apart.wins { slopes[contest.block, default: []][player] += contest.weight * times }
      for stage in apart.stages {
        let share = contest.weight * stage.weight / Self.sum(stage, powers)
        for (player, times) in zip(stage.players, stage.times) {
          slopes[contest.block, default: []][player] -= share * times * powers[player]
        }
      }
    }
    guard order.count > max(players, 2) else { return nil }
    var meat = Matrix(rows: players, columns: players)
    for block in order {
      guard let slope = slopes[block] else { continue }
      for row in 0..<players {
        for column in 0..<players { meat[row, column] += slope[row] * slope[column] }
      }
    }
    // The usual correction for the number of blocks.
    let scale = Double(order.count) / Double(order.count - 1)
    for row in 0..<players {
      for column in 0..<players { meat[row, column] *= scale }
    }
    return meat
  }

  private static func sum(_ stage: Stage, _ powers: [Double]) -> Double {
    var sum = 0.0
    for (player, times) in zip(stage.players, stage.times) { sum += times * powers[player] }
    return sum
  }
}

/// Orders taken apart, each only once.
private struct ChoiceParts {
  private var known: [[[Int]]: (wins: [(Int, Double)], stages: [ChoiceStages.Stage])] = [:]

  mutating func of(_ contest: Contest) -> (wins: [(Int, Double)], stages: [ChoiceStages.Stage]) {
    if let apart = known[contest.places] { return apart }
    let made = ChoiceStages(contest.places)
    let apart = (made.wins.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, made.stages)
    known[contest.places] = apart
    return apart
  }
}
