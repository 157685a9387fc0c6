public import Quantities
public import RaceEngine

/// Lets others find out, copies what works, and sells it for less.
///
/// What is found spreads, and whoever waits pays less for it. It distils from a small distance on, trains to the size that
/// others have shown to pay, and puts engineers into serving.
/// - Source: Markides and Geroski 2005, "Fast Second"; on distillation the sources of row D5.
public struct FastFollower: PolicyCharacter {
  /// What it may be told.
  public struct Settings: Described {
    /// Points behind from which it distils.
    public var distance: Capability = .points(3)

    /// The usual ones.
    public init() {}
    /// Names every parameter.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("distance", &distance, in: .points(1) ... .points(20), help: "points behind from which it distils")
    }
  }

  /// The policy as it is named for a seat.
  static let kind = PolicyKind(
    "fast-follower", version: policiesVersion,
    summary: "lets others find out, copies what works, and sells it for less",
    about: """
      It stays a little behind on purpose: it distils as soon as somebody is ahead, spends less on ideas, serves cheaply \
      and undercuts. With a lead it has not looked for it behaves like anybody else.
      """, settings: Settings()
  ) { FastFollower($0) }

  private let settings: Settings

  /// The character with its usual parameters, or others.
  public init(_ settings: Settings = Settings()) { self.settings = settings }

  /// What it does here and now.
  public func habits(seeing view: inout Observation, _ rules: inout Ruleset) -> Habits {
    var habits = Habits(fitting: &view)
    let lead = view.field[Int(view.seat.index)].capability - view.bestRival
    habits.distil = settings.distance
    habits.papers = .percent(80)
    habits.efficiency = .percent(15)
    habits.adopt = .points(8)
    habits.ideas = lead > 0 ? .percent(25) : .percent(15)
    return habits
  }
}
