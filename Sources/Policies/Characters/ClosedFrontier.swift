public import RaceEngine
public import Quantities

/// Bets on being first: most of the fleet in training, no weights given away.
///
/// Level with the field or behind, it trains harder and outbids others for chips; with a lead it sells it at a high
/// price and turns part of the training fleet to experiments. It hardens what it knows, publishes less than others,
/// and does less for safety.
public struct ClosedFrontier: PolicyCharacter {
  /// What it may be told.
  public struct Settings: Described {
    /// How much it bets on the next run.
    public var risk: Rate = .percent(50)
    /// What it charges for a lead, over unit cost.
    public var premium: Rate = .percent(250)
    /// Share of discoveries that it keeps to itself.
    public var secrecy: Rate = .percent(60)

    /// The usual ones.
    public init() {}
    /// Names every parameter.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("risk", &risk, in: 0 ... .one, help: "how much it bets on the next run")
      fields.field("premium", &premium, in: .percent(105) ... .percent(900), help: "price of a lead over unit cost")
      fields.field("secrecy", &secrecy, in: 0 ... .one, help: "share of discoveries that it keeps to itself")
    }
  }

  /// The policy as it is named for a seat.
  static let kind = PolicyKind(
    "closed-frontier", version: policiesVersion, summary: "bets on being first and gives nothing away",
    about: """
      It puts most of its fleet into long training runs and gives nothing away. Behind the field it trains longer \
      and harder; ahead it sells its lead at a high price and turns part of the fleet to experiments.
      """, settings: Settings()
  ) { ClosedFrontier($0) }

  private let settings: Settings

  /// The character with its usual parameters, or others.
  public init(_ settings: Settings = Settings()) { self.settings = settings }

  /// What it does here and now.
  public func habits(seeing view: inout Observation, _ rules: inout Ruleset) -> Habits {
    let lead = view.field[Int(view.seat.index)].capability - view.bestRival
    var habits = Habits()
    habits.training = (lead > .points(2) ? .percent(50) : .percent(60)) + settings.risk.times(.percent(20))
    habits.chips = .percent(65)
    habits.bid = lead > .points(2) ? .percent(12) : .percent(20) + settings.risk.times(.percent(20))
    habits.margin = lead > .points(2) ? settings.premium : .percent(150)
    habits.pay = .percent(110)
    habits.reserve = 0
    habits.raise = .one
    habits.ideas = .percent(10)
    habits.safety = .percent(8)
    habits.harden = .percent(4)
    habits.papers = settings.secrecy.rest
    habits.freeTier = .percent(1)
    habits.distil = .points(30)
    habits.vendor = .percent(50)
    habits.isPledging = false
    return habits
  }
}
