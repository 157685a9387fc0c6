public import Quantities
public import RaceEngine

/// Works for its state: fabs, tenders and whatever chips can be had.
///
/// It wants not to depend on anybody. Where chips are for sale it buys them; where they are not it makes them.
/// - Source: the export rules and subsidies of rows C7, C8 and R2.
public struct SovereignLab: PolicyCharacter {
  /// What it may be told.
  public struct Settings: Described {
    /// Part of free money for chips of its own making.
    public var autarky: Rate = .percent(60)

    /// The usual ones.
    public init() {}
    /// Names every parameter.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("autarky", &autarky, in: 0 ... .one, help: "part of free money for chips of its own making")
    }
  }

  /// The policy as it is named for a seat.
  static let kind = PolicyKind(
    "sovereign-lab", version: policiesVersion,
    summary: "works for its state: fabs, tenders and whatever chips can be had",
    about: """
      It builds fabs with its government, bids for every tender, speaks for standards, takes chips from a second vendor and, \
      where the first may sell it none, from smugglers. In a long race it opens under a licence what does \
      not lead, in a short one what it has bettered.
      """, settings: Settings()
  ) { SovereignLab($0) }

  private let settings: Settings

  /// The character with its usual parameters, or others.
  public init(_ settings: Settings = Settings()) { self.settings = settings }

  /// What it does here and now.
  public func habits(seeing view: inout Observation, _ rules: inout Ruleset) -> Habits {
    var habits = Habits(fitting: &view)
    habits.fabs = settings.autarky
    habits.smuggle = view.exports.worth == 0 ? .percent(20) : 0
    habits.contract = .percent(30)
    habits.defence = .percent(80)
    habits.lobby = .percent(2)
    habits.design = 8
    habits.opening = !view.isLong ? .old : view.isUpstart ? .always : .trailing
    habits.isRestricting = true
    habits.harden = .percent(5)
    habits.distil = .points(6)
    return habits
  }
}
