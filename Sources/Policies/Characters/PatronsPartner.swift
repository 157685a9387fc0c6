public import Quantities
public import RaceEngine

/// Grows on a patron's money and on what the vendor lends.
///
/// Speed now for a part of later: it is right while money is cheap. In a bust it neither borrows nor signs. Its people
/// are paid less than elsewhere, and stars more.
/// - Source: the cloud partnerships of 2019 to 2023, as in row C6, and vendor finance as in row F2.
public struct PatronsPartner: PolicyCharacter {
  /// What it may be told.
  public struct Settings: Described {
    /// How much of what is offered it takes.
    public var dependence: Rate = .percent(60)

    /// The usual ones.
    public init() {}
    /// Names every parameter.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("dependence", &dependence, in: 0 ... .one, help: "how much of what is offered it takes")
    }
  }

  /// The policy as it is named for a seat.
  static let kind = PolicyKind(
    "patrons-partner", version: policiesVersion, summary: "grows on a patron's money and on what the vendor lends",
    about: """
      It takes a patron early and as much of it as is offered, borrows from the vendor, and buys chips and people with both. \
      When money is dear it stops borrowing and lives on what it has.
      """, settings: Settings()
  ) { PatronsPartner($0) }

  private let settings: Settings

  /// The character with its usual parameters, or others.
  public init(_ settings: Settings = Settings()) { self.settings = settings }

  /// What it does here and now.
  public func habits(seeing view: inout Observation, _ rules: inout Ruleset) -> Habits {
    var habits = Habits(fitting: &view)
    let isDear = view.capital.appetite == .bust
    habits.patron = isDear ? 8 : 24
    habits.patronPart = .percent(15) + settings.dependence.times(.percent(25))
    habits.vendor = isDear ? 0 : settings.dependence
    habits.reserve = isDear ? 2 : 0
    // What it is lent buys chips; its people share in what grows.
    habits.pay = .percent(95)
    habits.stars = .percent(200)
    habits.chips = .percent(65)
    habits.bid = .percent(18)
    habits.contract = .percent(20)
    habits.acquire = isDear ? .percent(40) : .percent(15)
    return habits
  }
}
