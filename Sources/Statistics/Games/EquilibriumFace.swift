/// The equilibria of a symmetric zero-sum game: one in the middle of all, found by the simplex method.
///
/// Payoffs are scaled to at most 1 and shifted by 2, so that they are positive. Then the x ≥ 0 of largest sum with
/// Mx ≤ 1 are the equilibria over the value, which is 2. All of them have zero reduced cost at the optimum, so that one
/// tableau serves to ask for each strategy, and for each strategy's loss, how large it can be in an equilibrium.
///
/// - Source: Dantzig 1951; pivots after Bland 1977, "New finite pivoting rules for the simplex method". The middle of the
///   extremes has every strategy that any equilibrium has, and every other one loses against it: Goldman and Tucker 1956.
struct EquilibriumFace {
  /// An equilibrium in the middle of all: the mean of the extreme ones that were found.
  let centre: [Double]
  /// The strategies that some equilibrium plays.
  let support: [Int]

  private static let shift = 2.0
  /// Below this a number of the tableau counts as zero.
  private static let tolerance = 1e-10

  /// Solves a game.
  ///
  /// - Parameter game: Antisymmetric, with no number beyond ±1.
  init(_ game: Matrix) {
    let count = game.rows
    var tableau = Tableau(game, shift: Self.shift, tolerance: Self.tolerance)
    tableau.maximise(Array(repeating: 1, count: count) + Array(repeating: 0, count: count), among: nil)
    let open = tableau.openColumns()
    var sum = [Double](repeating: 0, count: 2 * count)
    var found = 0.0
    // What one of the extremes has already is not sought again.
    for variable in 0..<2 * count where open.contains(variable) && sum[variable] < 1e-6 {
      var goal = [Double](repeating: 0, count: 2 * count)
      goal[variable] = 1
      tableau.maximise(goal, among: open)
      let x = tableau.solution
      guard x[variable] > 1e-9 else { continue }
      let size = x[..<count].reduce(0, +)
      for other in 0..<2 * count { sum[other] += x[other] / size }
      found += 1
    }
    support = (0..<count).filter { sum[$0] > 1e-9 }
    centre = sum[..<count].map { $0 > 1e-9 ? $0 / max(found, 1) : 0 }
  }
}

/// A simplex tableau of Mx + s = 1: the x first, then the slacks s, then the right side.
private struct Tableau {
  private let count: Int
  private let tolerance: Double
  private var rows: [[Double]]
  private var basis: [Int]
  private var costs: [Double] = []

  init(_ game: Matrix, shift: Double, tolerance: Double) {
    count = game.rows
    self.tolerance = tolerance
    basis = (0..<game.rows).map { game.rows + $0 }
    rows = (0..<game.rows).map { row in
      var line = [Double](repeating: 0, count: 2 * game.rows + 1)
      for column in 0..<game.rows { line[column] = game[row, column] + shift }
      line[game.rows + row] = 1
      line[2 * game.rows] = 1
      return line
    }
  }

  /// Goes to a solution with the largest value of a goal; only the columns named may enter.
  mutating func maximise(_ goal: [Double], among open: Set<Int>?) {
    costs = goal + [0]
    for (row, variable) in basis.enumerated() where goal[variable] != 0 {
      for column in costs.indices { costs[column] -= goal[variable] * rows[row][column] }
    }
    // Bland's rule ends by itself in exact numbers; the limit is for rounding.
    for _ in 0..<(200 + 50 * count) {
      let enters = (0..<2 * count).first { costs[$0] > tolerance && open?.contains($0) != false }
      guard let enters, let leaves = leaving(enters) else { return }
      pivot(leaves, enters)
    }
  }

  private func leaving(_ column: Int) -> Int? {
    var best: (row: Int, ratio: Double)?
    for (row, line) in rows.enumerated() where line[column] > tolerance {
      let ratio = line[2 * count] / line[column]
      guard let known = best else {
        best = (row, ratio)
        continue
      }
      let isLess = ratio < known.ratio - 1e-12
      if isLess || ratio < known.ratio + 1e-12 && basis[row] < basis[known.row] { best = (row, ratio) }
    }
    return best?.row
  }

  private mutating func pivot(_ row: Int, _ column: Int) {
    let divisor = rows[row][column]
    for place in rows[row].indices { rows[row][place] /= divisor }
    let line = rows[row]
    for other in rows.indices where other != row && rows[other][column] != 0 {
      let factor = rows[other][column]
      for place in line.indices { rows[other][place] -= factor * line[place] }
      rows[other][2 * count] = max(rows[other][2 * count], 0)
    }
    let factor = costs[column]
    for place in line.indices { costs[place] -= factor * line[place] }
    basis[row] = column
  }

  /// The columns that may change without a loss to the goal.
  func openColumns() -> Set<Int> { Set((0..<2 * count).filter { abs(costs[$0]) < 1e-9 }) }

  /// The value of every variable.
  var solution: [Double] {
    var x = [Double](repeating: 0, count: 2 * count)
    for (row, variable) in basis.enumerated() { x[variable] = rows[row][2 * count] }
    return x
  }
}
