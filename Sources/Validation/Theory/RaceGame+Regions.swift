/// What a race game asks of its rules.
public enum RaceRegion: String, Sendable, CaseIterable {
  /// All are better off safe, and safe work prevails by itself.
  case safety
  /// All are better off safe, and unsafe work prevails: the dilemma.
  case dilemma
  /// All are better off unsafe, and unsafe work prevails by itself.
  case innovation
  /// All are better off unsafe, and safe work prevails.
  case caution
}

extension RaceGame {
  /// The risk above which all are better off where all are safe; below 0 where they always are.
  ///
  /// Where the prize is all that counts, it is 1 − 1 ÷ s.
  public var socialThreshold: Double {
    1 - (prize / (2 * rounds) + round(.safe, .safe)) / (speed * prize / (2 * rounds) + round(.unsafe, .unsafe))
  }

  /// The risk above which safe work is imitated more easily than unsafe work: it is risk-dominant.
  ///
  /// That is where a safe developer does better in a population of which one half is safe. Where the prize is all that
  /// counts, it is 1 − 1 ÷ (3 s).
  public var privateThreshold: Double {
    let safe = prize / (2 * rounds) + round(.safe, .safe) + round(.safe, .unsafe)
    let unsafe = 3 * speed * prize / (2 * rounds) + round(.unsafe, .safe) + round(.unsafe, .unsafe)
    return 1 - safe / unsafe
  }

  /// What the thresholds say of this race.
  public var region: RaceRegion {
    switch (risk > socialThreshold, risk > privateThreshold) {
    case (true, true): .safety
    case (true, false): .dilemma
    case (false, false): .innovation
    case (false, true): .caution
    }
  }

  /// How large a part of the time all are unsafe, where these strategies can be taken.
  public func unsafePart(_ strategies: [RaceStrategy], _ dynamics: ImitationDynamics = ImitationDynamics()) -> Double {
    let parts = dynamics.stationary(payoffs(strategies))
    return zip(strategies, parts).reduce(0) { $0 + ($1.0 == .unsafe ? $1.1 : 0) }
  }

  /// What a round is worth on the average of the time, where these strategies can be taken.
  public func welfare(_ strategies: [RaceStrategy], _ dynamics: ImitationDynamics = ImitationDynamics()) -> Double {
    let parts = dynamics.stationary(payoffs(strategies))
    return zip(strategies, parts).reduce(0) { $0 + $1.1 * payoff($1.0, against: $1.0) }
  }

  /// What sanctions add to welfare, relative to what the better of all safe and all unsafe would be worth.
  public func gainBySanctions(_ dynamics: ImitationDynamics = ImitationDynamics()) -> Double {
    let best = max(payoff(.safe, against: .safe), payoff(.unsafe, against: .unsafe))
    return (welfare([.safe, .unsafe, .sanctioning], dynamics) - welfare([.safe, .unsafe], dynamics)) / best
  }
}
