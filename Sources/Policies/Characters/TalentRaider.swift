public import RaceEngine
public import Quantities

/// Outbids everybody for people, runs many experiments, and buys chips with what is left.
///
/// It pays well above the going rate while seekers are few, less so where other products of its own need chips, and stops
/// when its people would have nothing to run on. It courts stars, buys start-ups for their people and founds a
/// hand-picked unit.
public struct TalentRaider: PolicyCharacter {
  /// What it may be told.
  public struct Settings: Described {
    /// How far it outbids others for people.
    public var greed: Rate = .percent(50)
    /// Chips that it wants for each researcher.
    public var chips: Int32 = 20

    /// The usual ones.
    public init() {}
    /// Names every parameter.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("greed", &greed, in: 0 ... .one, help: "how far it outbids others for people")
      fields.field("chips_per_researcher", &chips, in: 8...60, help: "chips wanted for each researcher")
    }
  }

  /// The policy as it is named for a seat.
  static let kind = PolicyKind(
    "talent-raider", version: policiesVersion, summary: "outbids everybody for people",
    about: """
      It pays well above the going rate while seekers are few, runs many experiments, buys chips with what is left, \
      and stops hiring when its people would have nothing to run on.
      """, settings: Settings()
  ) { TalentRaider($0) }

  private let settings: Settings

  /// The character with its usual parameters, or others.
  public init(_ settings: Settings = Settings()) { self.settings = settings }

  /// What it does here and now.
  public func habits(seeing view: inout Observation, _ rules: inout Ruleset) -> Habits {
    var habits = Habits(fitting: &view)
    habits.chipsPerResearcher = settings.chips
    // Who has other products to run finds chips dearer than people.
    let greed = settings.greed.times(view.hasChannels ? .percent(4) : .percent(16))
    let usual: Rate = view.hasChannels ? .percent(103) : .percent(104)
    habits.pay = (view.talent.researchers < .people(300) ? usual + .percent(6) : usual) + greed
    habits.training = .percent(60)
    habits.reserve = 0
    habits.isPeopleFirst = !view.hasChannels
    habits.stars = .percent(200)
    habits.acquire = .percent(30)
    return habits
  }
}
