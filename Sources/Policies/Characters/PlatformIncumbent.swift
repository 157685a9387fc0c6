public import Quantities
public import RaceEngine

/// Builds models into products that everybody uses already.
///
/// Reach is its strength: it needs a good model, not the best one. It leads only where a lead is cheap.
/// - Source: "The AI Revolution: Is Giving Away the Future the Best Strategy?", Ocean Blue, 31 May 2024, on incumbents;
///   Eisenmann, Parker and Van Alstyne 2011, "Platform Envelopment".
public struct PlatformIncumbent: PolicyCharacter {
  /// What it may be told.
  public struct Settings: Described {
    /// Share of the market from which a rival is cut off; 0: never.
    public var closure: Rate = .percent(8)

    /// The usual ones.
    public init() {}
    /// Names every parameter.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field(
        "closure", &closure, in: 0 ... .percent(60), help: "share of the market from which a rival is cut off")
    }
  }

  /// The policy as it is named for a seat.
  static let kind = PolicyKind(
    "platform-incumbent", version: policiesVersion, summary: "builds models into products that everybody uses already",
    about: """
      It builds its service as deep into its own products as they allow, gives much away in small models and on devices, \
      enters neighbouring markets, and cuts a rival off that lives on its platform and grows too large.
      """, settings: Settings()
  ) { PlatformIncumbent($0) }

  private let settings: Settings

  /// The character with its usual parameters, or others.
  public init(_ settings: Settings = Settings()) { self.settings = settings }

  /// What it does here and now.
  public func habits(seeing view: inout Observation, _ rules: inout Ruleset) -> Habits {
    var habits = Habits(fitting: &view)
    let behind = view.bestRival - view.field[Int(view.seat.index)].capability
    habits.freeTier = .percent(2)
    habits.small = .percent(30)
    habits.cutOff = settings.closure
    habits.enter = .percent(30)
    habits.mostServing = .percent(55)
    habits.training = behind > .points(6) ? .percent(75) : .percent(66)
    habits.pay = .percent(95)
    habits.stars = .percent(200)
    return habits
  }
}
