public import Quantities
public import RaceEngine

/// Gives its models away to become the standard, and lives on what the ecosystem gives back.
///
/// How depends on where it stands. An upstart, which has no channels of its own, lets everybody build on every model;
/// a lab that sells keeps hosts' fees and opens under a licence that keeps rivals from building on it. In a race of less
/// than five years a model that leads by more than four points is sold for a year first. It publishes what it finds, pays
/// less than others, since people come for the work, and serves many for nothing.
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
      As an upstart it opens every model for everybody and finds its people first; with more to lose it opens under a \
      licence for which hosts pay. In a short race it sells a model that leads for a year first. It pays less than others, \
      since people come for the work, and lives on what the standing as everybody's platform brings.
      """, settings: Settings()
  ) { OpenChampion($0) }

  private let settings: Settings

  /// The character with its usual parameters, or others.
  public init(_ settings: Settings = Settings()) { self.settings = settings }

  /// What it does here and now.
  public func habits(seeing view: inout Observation, _ rules: inout Ruleset) -> Habits {
    var habits = Habits(fitting: &view)
    // Where nothing else brings its work to users, everybody shall build on it; else hosts pay for what it opens.
    let (open, lead) = (settings.openness, view.field[Int(view.seat.index)].capability - view.bestRival)
    habits.opening = open < .percent(35) ? .old : open < .percent(view.isLong ? 50 : 85) ? .trailing : .always
    habits.isRestricting = view.isLong ? !view.isUpstart : lead > -.points(8)
    habits.freeTier = Rate(raw: 15_000)
    // People come for the work.
    habits.pay = .percent(94)
    habits.stars = .percent(200)
    return habits
  }
}
