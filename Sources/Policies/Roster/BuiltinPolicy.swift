public import RaceEngine

/// The version of the policies of the game: raised whenever one of them would order something else.
///
/// It is part of each race's id in a tournament, so that races of other versions are other races.
public let policiesVersion = "11"

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
  /// Free people at ordinary pay, and open science.
  case missionary
  /// Copies what works.
  case fastFollower = "fast-follower"
  /// Builds models into products that everybody uses.
  case platformIncumbent = "platform-incumbent"
  /// Grows on borrowed money.
  case patronsPartner = "patrons-partner"
  /// Works for its state.
  case sovereignLab = "sovereign-lab"
  /// Rather late than sorry.
  case safetyFirst = "safety-first"
  /// Buys the sources of others.
  case dataLocker = "data-locker"
  /// Makes ideas of little.
  case frugalImagination = "frugal-imagination"

  /// The four that par is measured with, whose races seed books and balance rest on; the others are held against them.
  public static let reference: [BuiltinPolicy] = [.steady, .openChampion, .closedFrontier, .talentRaider]

  /// Those and the floor: who plays in seed books and in the measuring of balance.
  public static let judged: [BuiltinPolicy] = [.uniform] + reference

  /// The policy as a roster has it, with its parameters and texts.
  public var kind: PolicyKind {
    switch self {
    case .uniform: Uniform.kind
    case .steady: Steady.kind
    case .openChampion: OpenChampion.kind
    case .closedFrontier: ClosedFrontier.kind
    case .talentRaider: TalentRaider.kind
    case .missionary: Missionary.kind
    case .fastFollower: FastFollower.kind
    case .platformIncumbent: PlatformIncumbent.kind
    case .patronsPartner: PatronsPartner.kind
    case .sovereignLab: SovereignLab.kind
    case .safetyFirst: SafetyFirst.kind
    case .dataLocker: DataLocker.kind
    case .frugalImagination: FrugalImagination.kind
    }
  }

  /// A fresh player with the usual parameters, without memory of other races.
  public func player() -> any Policy { kind.usual.player() }

  /// What it would order here, and why; `uniform` has no reasons.
  public func advise(seeing view: Observation, _ rules: Ruleset, _ chance: PolicySeed) -> Advice {
    kind.usual.advise(seeing: view, rules, chance)
  }
}
