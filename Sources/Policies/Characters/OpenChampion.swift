public import Quantities
public import RaceEngine

/// Gives its models away to become the standard, and lives on what the ecosystem gives back.
///
/// It opens whatever is not clearly ahead of the field; a model that leads by more than four points it sells for a
/// year first. Late in the race it opens everything. It publishes most of what it finds and serves many for nothing.
/// - Source: "The AI Revolution: Is Giving Away the Future the Best Strategy?", Ocean Blue, 31 May 2024.
public struct OpenChampion: PolicyCharacter {
  /// What it may be told.
  public struct Settings: Described {
    /// How early it opens what leads: 0 only old models, 1 everything at once.
    public var openness: Rate = .percent(50)

    /// The usual ones.
    public init() {}
    /// Names every parameter.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field(
        "openness", &openness, in: 0 ... .one,
        help: "how early it opens what leads: 0 only old models, 1 everything at once")
    }
  }

  /// The policy as it is named for a seat.
  static let kind = PolicyKind(
    "open-champion", version: policiesVersion, summary: "gives its models away to become the standard",
    about: """
      It opens whatever is not clearly ahead of the field, and sells a model that leads for a while first. Late in \
      the race it opens everything. It lives on what the standing as everybody's platform brings.
      """, settings: Settings()
  ) { OpenChampion($0) }

  private let settings: Settings

  /// The character with its usual parameters, or others.
  public init(_ settings: Settings = Settings()) { self.settings = settings }

  /// What it does here and now.
  public func habits(seeing view: inout Observation, _ rules: inout Ruleset) -> Habits {
    var habits = Habits()
    habits.raise = .one
    let last = Int32(settings.openness.raw * 10 / 1_000_000)
    habits.opening = settings.openness >= .percent(95) ? .always : view.quarters - view.turn > last ? .old : .trailing
    habits.isRestricting = view.quarters - view.turn > 4
    habits.papers = .percent(95)
    habits.freeTier = Rate(raw: 15_000)
    habits.harden = 0
    habits.defence = 0
    habits.growth = .percent(65)
    return habits
  }
}
