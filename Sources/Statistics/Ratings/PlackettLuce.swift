import Foundation

/// Ratings from the order in which many players finish.
///
/// Each player has a worth w. The first place goes to player i with chance w_i over the sum of all worths, the second
/// likewise among those who are left, and so on; with two players this is the model of Bradley and Terry. A tie counts
/// as the mean, in log-likelihood, of the orders that it leaves open, which for two is half a win each.
///
/// The worths are the most likely ones. Where the contests do not connect all players in both directions no finite ones
/// are; then, or when asked to, each player also wins and loses `prior` contests against an imagined player of worth 1,
/// and the components are told.
///
/// - Source: Luce 1959; Plackett 1975, "The analysis of permutations"; the iteration is the MM algorithm of Hunter 2004,
///   "MM algorithms for generalized Bradley–Terry models", finished by Newton's method; the imagined player after
///   Turner, van Etten, Firth and Kosmidis 2020, "Modelling rankings in R".
public struct PlackettLuce: Sendable {
  /// The logarithm of each player's worth; their mean is zero.
  public let logWorths: [Double]
  /// The covariance of those, from the observed information.
  public let covariance: Matrix
  /// The covariance that holds when contests within a block depend on each other: a sandwich over blocks.
  ///
  /// Nil where there are fewer blocks than players, or two blocks.
  /// - Source: Huber 1967; Liang and Zeger 1986, "Longitudinal data analysis using generalized linear models".
  public let blockCovariance: Matrix?
  /// The groups of players among whom results go both ways; one group when the scale is well founded. A group comes
  /// before those that it always beat; of groups that never met, the order means nothing.
  public let components: [[Int]]
  /// Contests won, and as many lost, against the imagined player; 0 when the worths are the most likely ones.
  public let prior: Double

  /// Standard errors of the log worths, against the mean of all.
  public var standardErrors: [Double] { Self.errors(covariance) }
  /// Standard errors that hold when contests within a block depend on each other.
  public var blockErrors: [Double]? { blockCovariance.map(Self.errors) }
  /// Each player's worth over the sum of all: the chance to win a race of all of them.
  public var worths: [Double] {
    let most = logWorths.max() ?? 0
    let powers = logWorths.map { exp($0 - most) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }

  /// Rates players.
  ///
  /// - Parameters:
  ///   - contests: What happened, in an order that repeats.
  ///   - players: How many players there are; contests name them from 0.
  ///   - prior: Contests won and lost against the imagined player, at least 0; nil for none where the most likely
  ///     worths exist, and half a contest where they do not.
  /// - Throws: `RatingError` when there is nothing to compare, or a contest cannot be used.
  public init(_ contests: [Contest], players: Int, prior: Double? = nil) throws(RatingError) {
    guard players > 1 else { throw .tooFewPlayers }
    for contest in contests {
      if let most = contest.places.map(\.count).max(), most > RatingError.mostTied { throw .tooManyTied(count: most) }
      for player in contest.places.joined() where !(0..<players).contains(player) { throw .unknownPlayer(player) }
    }
    components = ComparisonGraph.components(players: players, contests)
    self.prior = prior ?? (components.count > 1 ? 0.5 : 0)
    let model = ChoiceModel(contests, players: players, prior: self.prior)
    let worths = model.mostLikely()
    let mean = worths.reduce(0, +) / Double(players)
    logWorths = worths.map { $0 - mean }
    let inverse = model.inverseInformation(at: worths)
    covariance = Self.centred(inverse)
    if let meat = model.blockMeat(contests, at: worths) {
      blockCovariance = Self.centred(inverse.times(meat).times(inverse))
    } else {
      blockCovariance = nil
    }
  }

  /// The chance that one player finishes ahead of another.
  public func chance(of player: Int, over other: Int) -> Double {
    1 / (1 + exp(logWorths[other] - logWorths[player]))
  }

  private static func errors(_ covariance: Matrix) -> [Double] {
    (0..<covariance.rows).map { max(covariance[$0, $0], 0).squareRoot() }
  }

  /// The covariance of what lies above the mean of all.
  private static func centred(_ matrix: Matrix) -> Matrix {
    let count = matrix.rows
    var centre = Matrix(rows: count, columns: count, filledWith: -1 / Double(count))
    for player in 0..<count { centre[player, player] += 1 }
    return centre.times(matrix).times(centre)
  }
}
