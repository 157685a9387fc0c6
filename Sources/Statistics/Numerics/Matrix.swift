/// A table of numbers, row by row.
public struct Matrix: Sendable, Hashable {
  /// The number of rows.
  public let rows: Int
  /// The number of columns.
  public let columns: Int
  /// The numbers, row by row.
  public private(set) var values: [Double]

  /// A matrix with the same number everywhere.
  public init(rows: Int, columns: Int, filledWith value: Double = 0) {
    self.rows = rows
    self.columns = columns
    values = Array(repeating: value, count: rows * columns)
  }

  /// A matrix of rows, which must have one length.
  public init(_ lines: [[Double]]) {
    rows = lines.count
    columns = lines.first?.count ?? 0
    precondition(lines.allSatisfy { [columns] in $0.count == columns }, "rows of one length")
    values = lines.flatMap { $0 }
  }

  /// The number in a row and a column, both from 0.
  public subscript(row: Int, column: Int) -> Double {
    get { values[row * columns + column] }
    _modify { yield &values[row * columns + column] }
  }

  /// The matrix with rows and columns exchanged.
  public var transposed: Matrix {
    var result = Matrix(rows: columns, columns: rows)
    for row in 0..<rows {
      for column in 0..<columns { result[column, row] = self[row, column] }
    }
    return result
  }

  /// Half of the matrix less its transpose: what one side gains over the other. The matrix must be square.
  public var antisymmetricPart: Matrix {
    precondition(rows == columns, "a square matrix")
    var result = self
    for row in 0..<rows {
      for column in 0..<columns { result[row, column] = (self[row, column] - self[column, row]) / 2 }
    }
    return result
  }

  /// The largest absolute number; 0 of none.
  public var largestMagnitude: Double { values.reduce(0) { max($0, abs($1)) } }

  /// The matrix times a column.
  func times(_ vector: [Double]) -> [Double] {
    (0..<rows).map { row in
      var sum = 0.0
      for column in 0..<columns { sum += self[row, column] * vector[column] }
      return sum
    }
  }

  /// The product with another matrix.
  func times(_ other: Matrix) -> Matrix {
    var result = Matrix(rows: rows, columns: other.columns)
    for row in 0..<rows {
      for inner in 0..<columns where self[row, inner] != 0 {
        for column in 0..<other.columns { result[row, column] += self[row, inner] * other[inner, column] }
      }
    }
    return result
  }
}

/// The lower triangle L of a symmetric positive definite matrix LLᵀ.
struct Cholesky {
  private let lower: Matrix

  /// Takes a matrix apart; nil where it is not positive definite.
  init?(_ matrix: Matrix) {
    var lower = Matrix(rows: matrix.rows, columns: matrix.rows)
    for row in 0..<matrix.rows {
      for column in 0...row {
        var sum = matrix[row, column]
        for inner in 0..<column { sum -= lower[row, inner] * lower[column, inner] }
        if row == column {
          guard sum > matrix[row, row] * 1e-14, sum > 0 else { return nil }
          lower[row, row] = sum.squareRoot()
        } else {
          lower[row, column] = sum / lower[column, column]
        }
      }
    }
    self.lower = lower
  }

  /// The x for which the matrix times x is the right side.
  func solve(_ right: [Double]) -> [Double] {
    let count = lower.rows
    var x = right
    for row in 0..<count {
      for inner in 0..<row { x[row] -= lower[row, inner] * x[inner] }
      x[row] /= lower[row, row]
    }
    for row in (0..<count).reversed() {
      for inner in (row + 1)..<max(count, row + 1) { x[row] -= lower[inner, row] * x[inner] }
      x[row] /= lower[row, row]
    }
    return x
  }

  /// The inverse of the matrix.
  var inverse: Matrix {
    let count = lower.rows
    var result = Matrix(rows: count, columns: count)
    for column in 0..<count {
      var unit = [Double](repeating: 0, count: count)
      unit[column] = 1
      for (row, value) in solve(unit).enumerated() { result[row, column] = value }
    }
    return result
  }
}
