import Foundation

/// A ranking by evolution: how much of its time a population spends with each strategy.
///
/// The population plays one strategy; now and then a mutant of another appears and takes over with a chance that grows
/// with its advantage. With growing intensity α the population moves only to strategies that do better, so that the
/// shares fall on the sets that evolution does not leave: single strategies, or cycles such as rock, paper, scissors.
/// It ranks what no transitive rating can, has one answer for every game, and knows of no equilibrium to choose.
///
/// - Source: Omidshafiei et al. 2019, "α-Rank: multi-agent evaluation by evolution"; the limit as in Rowland et al. 2019,
///   "Multiagent evaluation under incomplete information".
public struct AlphaRank: Sendable {
  /// How strongly a better strategy is preferred.
  public enum Intensity: Sendable, Hashable {
    /// α, per unit of payoff; above zero.
    case finite(Double)
    /// The limit of large α: to a better strategy always, to a worse one with the chance of the perturbation, which keeps
    /// every state reachable and is above 0 and far below 1.
    case limit(perturbation: Double)
  }

  /// Whom a mutant is compared with.
  public enum Selection: Sendable, Hashable {
    /// With one resident that it meets, as in the paper on α-Rank.
    case pair
    /// With all, in a population of both, as in Han et al. 2013. Only for one population and finite α.
    case population
  }

  /// The settings.
  public struct Options: Sendable, Hashable {
    /// How strongly a better strategy is preferred.
    public var intensity: Intensity
    /// How many there are in a population, at least 2; the limit needs it only for ties, where a mutant takes over with
    /// the chance of one over it.
    public var population: Int
    /// Whom a mutant is compared with.
    public var selection: Selection

    /// The settings; by default the limit of large α, and 50 in a population as in the paper.
    public init(
      intensity: Intensity = .limit(perturbation: 1e-6), population: Int = 50, selection: Selection = .pair
    ) {
      self.intensity = intensity
      self.population = population
      self.selection = selection
    }
  }

  /// The most profiles that a ranking can be made of.
  public static let mostProfiles = 1_024

  /// The share of time of each strategy; of several populations, of each profile. They add up to one.
  public let shares: [Double]

  /// Ranks the strategies of one population that plays against itself.
  ///
  /// - Parameters:
  ///   - payoffs: What the row gets against the column; square, finite, at most `mostProfiles` rows.
  ///   - options: The settings.
  public init(payoffs: Matrix, _ options: Options = Options()) {
    let count = payoffs.rows
    precondition(payoffs.columns == count && (1...Self.mostProfiles).contains(count), "a square matrix")
    var rates = Matrix(rows: count, columns: count, filledWith: -.infinity)
    for from in 0..<count {
      for to in 0..<count where to != from {
        if options.selection == .population, case .finite(let alpha) = options.intensity {
          rates[from, to] = Fixation.logChance(
            mutant: (payoffs[to, to], payoffs[to, from]), resident: (payoffs[from, to], payoffs[from, from]),
            alpha: alpha, size: options.population)
        } else {
          rates[from, to] = options.logChance(advantage: payoffs[to, from] - payoffs[from, to])
        }
      }
    }
    shares = StationaryLaw.shares(logRates: rates)
  }

  /// Ranks the profiles of several populations, each of which plays one side of the game.
  ///
  /// - Parameters:
  ///   - game: The payoffs of every side for every profile.
  ///   - options: The settings; the selection is always by pairs.
  public init(_ game: GameTable, _ options: Options = Options()) {
    let profiles = game.profiles
    precondition(profiles <= Self.mostProfiles, "at most \(Self.mostProfiles) profiles")
    var rates = Matrix(rows: profiles, columns: profiles, filledWith: -.infinity)
    for from in 0..<profiles {
      for side in game.strategies.indices {
        for to in game.deviations(from: from, side: side) {
          rates[from, to] = options.logChance(advantage: game.payoffs[side][to] - game.payoffs[side][from])
        }
      }
    }
    shares = StationaryLaw.shares(logRates: rates)
  }

  /// The strategies or profiles from the largest share on; equal ones in their order.
  public var order: [Int] {
    shares.indices.sorted { (-shares[$0], $0) < (-shares[$1], $1) }
  }
}

extension AlphaRank.Options {
  /// The logarithm of the rate at which a mutant with an advantage takes over.
  func logChance(advantage: Double) -> Double {
    switch intensity {
    case .finite(let alpha): return Fixation.logChance(advantage: alpha * advantage, size: population)
    case .limit(let perturbation):
      if abs(advantage) < 1e-14 { return -log(Double(population)) }
      return advantage > 0 ? log1p(-perturbation) : log(perturbation)
    }
  }
}

/// The payoffs of a game of several sides, for every profile: one strategy of each side.
///
/// Profiles are numbered with the last side's strategy running fastest.
public struct GameTable: Sendable, Hashable {
  /// How many strategies each side has.
  public let strategies: [Int]
  /// What each side gets, profile by profile.
  public let payoffs: [[Double]]

  /// A game.
  ///
  /// - Parameters:
  ///   - strategies: How many strategies each side has, at least one.
  ///   - payoffs: For each side one number for each profile.
  public init(strategies: [Int], payoffs: [[Double]]) {
    precondition(payoffs.count == strategies.count && strategies.allSatisfy { $0 > 0 }, "payoffs of every side")
    self.strategies = strategies
    self.payoffs = payoffs
    precondition(payoffs.allSatisfy { [profiles] in $0.count == profiles }, "a payoff for every profile")
  }

  /// A game of two sides.
  ///
  /// - Parameters:
  ///   - rows: What the side that chooses the row gets.
  ///   - columns: What the side that chooses the column gets; as large.
  public init(rows: Matrix, columns: Matrix) {
    self.init(strategies: [rows.rows, rows.columns], payoffs: [rows.values, columns.values])
  }

  /// How many profiles there are.
  public var profiles: Int { strategies.reduce(1, *) }

  /// The strategies of a profile, side by side.
  public func profile(_ number: Int) -> [Int] {
    var rest = number
    var profile: [Int] = []
    for count in strategies.reversed() {
      profile.append(rest % count)
      rest /= count
    }
    return profile.reversed()
  }

  /// The profiles that differ in one side's strategy alone.
  func deviations(from number: Int, side: Int) -> [Int] {
    let stride = strategies[(side + 1)...].reduce(1, *)
    let own = number / stride % strategies[side]
    return (0..<strategies[side]).filter { $0 != own }.map { number + ($0 - own) * stride }
  }
}
