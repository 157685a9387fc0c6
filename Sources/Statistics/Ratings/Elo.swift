import Foundation

/// Ratings on the scale of Elo, the most likely ones for all results at once.
///
/// A player whose rating is d points higher finishes ahead with chance 1 / (1 + 10^(−d/400)). Ratings are fitted
/// together, not updated game by game, so that the order of games does not matter. A race of many seats counts as the
/// pairs of its seats; ties are half a win each.
///
/// - Source: Elo 1978, "The rating of chessplayers"; Bradley and Terry 1952; fitted as ``PlackettLuce``.
public struct Elo: Sendable {
  /// Points for a factor of e in the odds: 400 / ln 10.
  public static let pointsPerLogOdds = 400 / log(10.0)

  /// The rating of each player, in points.
  public let ratings: [Double]
  /// Standard errors in points: against the anchored player, whose own is 0, or against the mean of all.
  public let standardErrors: [Double]
  /// Standard errors that hold when pairs within a block depend on each other, which the pairs of a race do.
  public let blockErrors: [Double]?
  /// The groups of players among whom results go both ways, as ``PlackettLuce/components``.
  public let components: [[Int]]
  /// Contests won and lost against an imagined player of middling worth, as ``PlackettLuce/prior``.
  public let prior: Double

  /// The player whose rating is fixed, and at what.
  public struct Anchor: Sendable, Hashable {
    /// The player, from 0.
    public var player: Int
    /// The rating in points.
    public var rating: Double

    /// Fixes a player's rating.
    public init(player: Int, rating: Double = 0) {
      self.player = player
      self.rating = rating
    }
  }

  /// Rates players by the contests of two that their contests consist of.
  ///
  /// - Parameters:
  ///   - contests: What happened, of two or of many.
  ///   - players: How many players there are.
  ///   - anchor: Whose rating is fixed; nil sets the mean of all to 0.
  ///   - prior: As in ``PlackettLuce``.
  /// - Throws: `RatingError` as ``PlackettLuce``.
  public init(
    _ contests: [Contest], players: Int, anchor: Anchor? = nil, prior: Double? = nil
  ) throws(RatingError) {
    if let anchor, !(0..<players).contains(anchor.player) { throw .unknownPlayer(anchor.player) }
    let fit = try PlackettLuce(contests.flatMap(\.pairs), players: players, prior: prior)
    let scale = Self.pointsPerLogOdds
    let base = anchor.map { fit.logWorths[$0.player] } ?? 0
    ratings = fit.logWorths.map { ($0 - base) * scale + (anchor?.rating ?? 0) }
    func errors(_ covariance: Matrix) -> [Double] {
      (0..<players).map { player in
        var variance = covariance[player, player]
        if let other = anchor?.player {
          variance += covariance[other, other] - 2 * covariance[player, other]
        }
        return max(variance, 0).squareRoot() * scale
      }
    }
    standardErrors = errors(fit.covariance)
    blockErrors = fit.blockCovariance.map(errors)
    components = fit.components
    self.prior = fit.prior
  }

  /// Rates players by how often each won against each other.
  ///
  /// - Parameters:
  ///   - wins: Row against column, ties half for both; square.
  ///   - anchor: Whose rating is fixed; nil sets the mean of all to 0.
  ///   - prior: As in ``PlackettLuce``.
  /// - Throws: `RatingError` as ``PlackettLuce``.
  public init(wins: Matrix, anchor: Anchor? = nil, prior: Double? = nil) throws(RatingError) {
    var contests: [Contest] = []
    for row in 0..<wins.rows {
      for column in 0..<wins.columns where row != column && wins[row, column] > 0 {
        contests.append(Contest(places: [[row], [column]], weight: wins[row, column]))
      }
    }
    try self.init(contests, players: wins.rows, anchor: anchor, prior: prior)
  }

  /// The chance to finish ahead at a lead of so many points.
  public static func chance(atLead points: Double) -> Double { 1 / (1 + pow(10, -points / 400)) }

  /// The lead in points at which the chance to finish ahead is this; the chance lies between 0 and 1.
  public static func lead(atChance chance: Double) -> Double { pointsPerLogOdds * log(chance / (1 - chance)) }
}
