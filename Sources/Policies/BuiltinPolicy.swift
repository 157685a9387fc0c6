public import RaceEngine

/// The players that come with the game.
public enum BuiltinPolicy: String, Sendable, CaseIterable {
  /// Random legal orders.
  case uniform
  /// Balanced growth.
  case steady
  /// Gives models away.
  case openChampion = "open-champion"
  /// Bets on being first.
  case closedFrontier = "closed-frontier"
  /// Outbids everybody for people.
  case talentRaider = "talent-raider"

  /// One line on what it stands for.
  public var summary: String {
    switch self {
    case .uniform: "random legal orders: the floor that every policy must beat"
    case .steady: "grows every part in balance and sells closed models: the yardstick"
    case .openChampion: "gives its models away to become the standard"
    case .closedFrontier: "bets on being first and gives nothing away"
    case .talentRaider: "outbids everybody for people"
    }
  }

  /// The policy, where it is one that gives reasons.
  private var adviser: (any Advising)? {
    switch self {
    case .uniform: nil
    case .steady: Steady()
    case .openChampion: OpenChampion()
    case .closedFrontier: ClosedFrontier()
    case .talentRaider: TalentRaider()
    }
  }

  /// A fresh player, without memory of other races.
  public func player() -> any Policy { adviser ?? Uniform() }

  /// What it would order here, and why; `uniform` has no reasons.
  public func advise(
    seeing view: Observation, _ rules: Ruleset, _ chance: PolicySeed
  ) -> Advice {
    if let adviser {
      var (view, rules) = (view, rules)
      return adviser.advise(&view, &rules)
    }
    var advice = Advice()
    advice.sheet = RandomOrders.sheet(seeing: view, rules, chance)
    return advice
  }
}
