public import Quantities
public import RaceEngine

/// Buys the sources that others learn from.
///
/// What a supplier knows serves one owner only: the others leave it. It pays as long as rivals have not found another.
/// - Source: rows D1 and D2: the purchase of half of a labelling firm in 2025, and what its customers did.
public struct DataLocker: PolicyCharacter {
  /// What it may be told.
  public struct Settings: Described {
    /// How much of its free money goes into labels: 4 % and a fifth of this.
    public var appetite: Rate = .percent(35)

    /// The usual ones.
    public init() {}
    /// Names every parameter.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field(
        "appetite", &appetite, in: .percent(5) ... .percent(60), help: "how much of its free money goes into labels")
    }
  }

  /// The policy as it is named for a seat.
  static let kind = PolicyKind(
    "data-locker", version: policiesVersion, summary: "buys the sources that others learn from",
    about: """
      It buys labels and parts of those who sell them, so that other customers leave; keeps what it finds to itself and \
      trains on data that nobody else has.
      """, settings: Settings()
  ) { DataLocker($0) }

  private let settings: Settings

  /// The character with its usual parameters, or others.
  public init(_ settings: Settings = Settings()) { self.settings = settings }

  /// What it does here and now.
  public func habits(seeing view: inout Observation, _ rules: inout Ruleset) -> Habits {
    var habits = Habits(fitting: &view)
    habits.data = .percent(4) + settings.appetite.times(.percent(20))
    habits.papers = .percent(50)
    habits.harden = .percent(5)
    habits.ideas = .percent(20)
    habits.acquire = .percent(25)
    return habits
  }
}
