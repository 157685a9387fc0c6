import Statistics

/// What a file of numbers holds.
struct RankInput {
  /// What the numbers are.
  enum Numbers {
    /// What the row gets against the column.
    case payoffs(Matrix)
    /// The part of games that the row wins, ties half.
    case winRates(Matrix)
    /// How many games the row won, ties half.
    case wins(Matrix)
    /// Games with the order of their seats, by block.
    case games([Block], hasScores: Bool)
    /// A game whose two sides differ; the columns' names.
    case sides(GameTable, columns: [String])
  }

  /// The players; of a game of two sides the strategies of the rows.
  let names: [String]
  /// The numbers.
  let numbers: Numbers

  /// The most players, or strategies of a side.
  static let mostPlayers = 200

  /// Whether somebody wins.
  var hasElo: Bool {
    switch numbers {
    case .payoffs, .sides: false
    case .winRates, .wins, .games: true
    }
  }
}

/// Something of a file with the place where it stands.
struct Placed<Value> {
  /// The thing.
  var value: Value
  /// Its line and column, from 1.
  var line: Int, column: Int
}

/// One seat of one game, as a file tells it.
struct SeatLine {
  /// The game that it belongs to.
  var game: Placed<String>
  /// Who played it.
  var player: Placed<String>
  /// The place, where it is told.
  var rank: Int?
  /// The score, where it is told.
  var score: Double?
  /// The block, where it is told.
  var block: String?
}
