public import Quantities
public import RaceEngine

/// Makes ideas of little: few chips, free people, long thought.
///
/// Imagination against infrastructure: where others buy, it looks. It lives on breakthroughs and on what others open.
/// - Source: the scenario "squeeze"; the small labs of 2024 and 2025 that came near the frontier on little, as in row D7.
public struct FrugalImagination: PolicyCharacter {
  /// What it may be told.
  public struct Settings: Described {
    /// How far it goes without chips of its own.
    public var thrift: Rate = .percent(30)
    /// Part of training's share that it thinks with.
    public var thought: Rate = .percent(40)
    /// Chips that it wants for each researcher.
    public var chips: Int32 = 50

    /// The usual ones.
    public init() {}
    /// Names every parameter.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("thrift", &thrift, in: 0 ... .one, help: "how far it goes without chips of its own")
      fields.field("thought", &thought, in: 0 ... .percent(70), help: "part of training for ideas")
      fields.field("chips_per_researcher", &chips, in: 8...60, help: "chips wanted for each researcher")
    }
  }

  /// The policy as it is named for a seat.
  static let kind = PolicyKind(
    "frugal-imagination", version: policiesVersion,
    summary: "makes ideas of little: few chips, free people, long thought",
    about: """
      It hires fewer and better people, gives them freedom and a unit, looks for ideas with most of a small fleet, serves \
      cheaply and rents rather than owns. When somebody opens a better model it sells that and goes on thinking.
      """, settings: Settings()
  ) { FrugalImagination($0) }

  private let settings: Settings

  /// The character with its usual parameters, or others.
  public init(_ settings: Settings = Settings()) { self.settings = settings }

  /// What it does here and now.
  public func habits(seeing view: inout Observation, _ rules: inout Ruleset) -> Habits {
    var habits = Habits(fitting: &view)
    let behind = view.bestRival - view.field[Int(view.seat.index)].capability
    habits.chips = .percent(60) - settings.thrift.times(.percent(30))
    habits.rent = .percent(20) + settings.thrift.times(.percent(40))
    habits.isPeopleFirst = !view.hasChannels
    habits.chipsPerResearcher = settings.chips
    habits.ideas = settings.thought
    habits.stars = .percent(150)
    habits.efficiency = .percent(14)
    habits.distil = behind > .points(6) ? .points(5) : .points(12)
    return habits
  }
}
