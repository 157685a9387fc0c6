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
    let lead = view.field[Int(view.seat.index)].capability - view.bestRival
    habits.opening = settings.openness < .percent(35) ? .old : settings.openness < .percent(85) ? .trailing : .always
    // Who is ahead lets nobody build on its work for nothing; who is behind wants everybody to.
    habits.isRestricting = lead > -.points(8)
    habits.freeTier = Rate(raw: 15_000)
    habits.growth = .percent(70)
    return habits
  }
}
