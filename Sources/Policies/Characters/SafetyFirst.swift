public import Quantities
public import RaceEngine

/// Would rather be late than sorry, and gets others to promise the same.
///
/// A careful lab sells to those whom a scandal would cost most. Where an accident for all is likely it trains less.
/// - Source: Armstrong, Bostrom and Shulman 2016, "Racing to the precipice".
public struct SafetyFirst: PolicyCharacter {
  /// What it may be told.
  public struct Settings: Described {
    /// Share of research for safety.
    public var caution: Rate = .percent(32)

    /// The usual ones.
    public init() {}
    /// Names every parameter.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("caution", &caution, in: .percent(10) ... .percent(50), help: "share of research for safety")
    }
  }

  /// The policy as it is named for a seat.
  static let kind = PolicyKind(
    "safety-first", version: policiesVersion,
    summary: "would rather be late than sorry, and gets others to promise the same",
    about: """
      It gives a third of research to safety, and more once an accident is likely; hardens its weights, pledges, and keeps \
      what it pledged. Trust is its market: states and firms that cannot afford a scandal.
      """, settings: Settings()
  ) { SafetyFirst($0) }

  private let settings: Settings

  /// The character with its usual parameters, or others.
  public init(_ settings: Settings = Settings()) { self.settings = settings }

  /// What it does here and now.
  public func habits(seeing view: inout Observation, _ rules: inout Ruleset) -> Habits {
    var habits = Habits(fitting: &view)
    habits.safety = settings.caution
    habits.alarm = .percent(15)
    habits.harden = .percent(6)
    habits.defence = .percent(80)
    habits.access = .percent(55)
    habits.isPledging = true
    habits.cutOff = 0
    habits.distil = .points(30)
    if view.catastrophe.level >= .warning { habits.training = .percent(55) }
    return habits
  }
}
