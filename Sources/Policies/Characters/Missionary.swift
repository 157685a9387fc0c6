public import Quantities
public import RaceEngine

/// Believes in what it builds: free people at ordinary pay, and open science.
///
/// Freedom and purpose hold its team together; what it lacks in pay it has in people who stay. As an upstart it opens
/// what it makes. Far behind, it reins its people in and looks for ideas at others.
/// - Source: Bennis and Biederman 1997, "Organizing Genius"; the missionaries and mercenaries of venture capital, after Doerr.
public struct Missionary: PolicyCharacter {
  /// What it may be told.
  public struct Settings: Described {
    /// How far purpose goes before pay.
    public var zeal: Rate = .percent(60)

    /// The usual ones.
    public init() {}
    /// Names every parameter.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("zeal", &zeal, in: 0 ... .one, help: "how far purpose goes before pay")
    }
  }

  /// The policy as it is named for a seat.
  static let kind = PolicyKind(
    "missionary", version: policiesVersion,
    summary: "believes in what it builds: free people at ordinary pay, and open science",
    about: """
      It pays less than is usual, gives its people their freedom, publishes all it finds and keeps its pledges. Without \
      channels of its own it spends on people before chips, and as an upstart opens what it makes. Behind by much it turns \
      part of its freedom into focus.
      """, settings: Settings()
  ) { Missionary($0) }

  private let settings: Settings

  /// The character with its usual parameters, or others.
  public init(_ settings: Settings = Settings()) { self.settings = settings }

  /// What it does here and now.
  public func habits(seeing view: inout Observation, _ rules: inout Ruleset) -> Habits {
    var habits = Habits(fitting: &view)
    let behind = view.bestRival - view.field[Int(view.seat.index)].capability
    habits.pay = .percent(104) - settings.zeal.times(.percent(16))
    if behind > .points(8) { habits.autonomy = .percent(50) }
    habits.isPeopleFirst = !view.hasChannels
    if view.isUpstart { habits.opening = .always }
    habits.safety = .percent(26)
    habits.access = .percent(60)
    habits.ideas = .percent(30)
    habits.acquire = 0
    if behind > .points(8) { habits.distil = .points(12) }
    return habits
  }
}
