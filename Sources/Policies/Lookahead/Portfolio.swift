import RaceEngine

/// The styles that come with the game, as candidates for oneself and as a model of the others.
///
/// - Source: Churchill and Buro 2013, "Portfolio Greedy Search and Simulation for Large-Scale Combat in StarCraft": where
///   a turn has more joint orders than could ever be tried, a search over a few scripts finds better ones.
enum Portfolio {
  /// A character, and the code of the reason that its ways are the best.
  struct Style: Sendable {
    let character: any PolicyCharacter
    let code: StaticString
  }

  /// Balanced growth, as a character.
  private struct Balanced: PolicyCharacter {
    func habits(seeing view: inout Observation, _ rules: inout Ruleset) -> Habits { Habits() }
  }

  /// Every character, the yardstick first, then the others of the field that par is measured with.
  static let styles: [Style] = [
    Style(character: Balanced(), code: "best-as-steady"),
    Style(character: OpenChampion(), code: "best-as-open-champion"),
    Style(character: ClosedFrontier(), code: "best-as-closed-frontier"),
    Style(character: TalentRaider(), code: "best-as-talent-raider"),
    Style(character: Missionary(), code: "best-as-missionary"),
    Style(character: FastFollower(), code: "best-as-fast-follower"),
    Style(character: PlatformIncumbent(), code: "best-as-platform-incumbent"),
    Style(character: PatronsPartner(), code: "best-as-patrons-partner"),
    Style(character: SovereignLab(), code: "best-as-sovereign-lab"),
    Style(character: SafetyFirst(), code: "best-as-safety-first"),
    Style(character: DataLocker(), code: "best-as-data-locker"),
    Style(character: FrugalImagination(), code: "best-as-frugal-imagination"),
  ]

  /// The style that people expect of a kind of actor; none where many would do.
  static func expected(of kind: ActorKind) -> Int? {
    switch kind {
    case .native, .cloud: nil
    case .champion: 1
    case .entrant: 3
    case .platform: 6
    case .state: 8
    }
  }

  /// How many of them, from the first, stand for rivals of whom nothing is known but what they do.
  static let rivals = BuiltinPolicy.reference.count

  /// What each character would do here and now.
  static func habits(seeing view: inout Observation, _ rules: inout Ruleset) -> [Habits] {
    styles.map { $0.character.habits(seeing: &view, &rules) }
  }
}
