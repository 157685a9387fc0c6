public import RaceEngine
public import Quantities

/// Bets on being first: most of the fleet in training, no weights given away.
///
/// Level with the field or behind, it trains harder, outbids others for chips and people, and publishes like anybody:
/// it has nothing to hide. With a lead it sells it at a high price, keeps what it finds to itself and turns part of the
/// training fleet to experiments. It hardens what it knows and does less for safety than others.
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
    var habits = Habits(fitting: &view)
    habits.training = (lead > .points(2) ? .percent(55) : .percent(64)) + settings.risk.times(.percent(20))
    habits.stars = .percent(200)
    habits.bid = lead > .points(2) ? .percent(12) : .percent(20) + settings.risk.times(.percent(20))
    habits.margin = lead > .points(2) ? settings.premium : .percent(150)
    habits.pay = lead > .points(2) ? .percent(103) : .percent(106)
    habits.safety = .percent(14)
    habits.harden = .percent(4)
    // Who has nothing that others lack has nothing to hide.
    habits.papers = lead > 0 ? settings.secrecy.rest : .one
    habits.freeTier = .percent(1)
    habits.distil = .points(30)
    habits.vendor = .percent(50)
    habits.isPledging = false
    return habits
  }
}
