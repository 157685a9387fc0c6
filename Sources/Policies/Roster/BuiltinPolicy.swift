public import RaceEngine

/// The version of the policies of the game: raised whenever one of them would order something else.
///
/// It is part of each race's id in a tournament, so that races of other versions are other races.
public let policiesVersion = "2"

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

  /// The policy as a roster has it, with its parameters and texts.
  public var kind: PolicyKind {
    switch self {
    case .uniform: Uniform.kind
    case .steady: Steady.kind
    case .openChampion: OpenChampion.kind
    case .closedFrontier: ClosedFrontier.kind
    case .talentRaider: TalentRaider.kind
    }
  }

  /// A fresh player with the usual parameters, without memory of other races.
  public func player() -> any Policy { kind.usual.player() }

  /// What it would order here, and why; `uniform` has no reasons.
  public func advise(seeing view: Observation, _ rules: Ruleset, _ chance: PolicySeed) -> Advice {
    kind.usual.advise(seeing: view, rules, chance)
  }
}
