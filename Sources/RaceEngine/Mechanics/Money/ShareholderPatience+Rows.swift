public import Quantities

extension ShareholderPatience {
  /// The scenario's parameters, under the key `patience`.
  public struct Rules: Described {
    /// Patience at the start, and what it returns to.
    public var start: Rate = .percent(60)
    /// Part of the way back in a quarter.
    public var calm: Rate = .percent(3)
    /// Quarters of spending beyond which cash is idle.
    public var kept: Int32 = 4
    /// What patience loses in a quarter if all cash is idle.
    public var idle: Rate = .percent(12)
    /// Quarters that shareholders wait for a better model.
    public var waits: Int32 = 3
    /// What patience loses in a quarter if customers pay nothing of the spending.
    public var losses: Rate = .percent(12)
    /// What it gains while the lab leads.
    public var lead: Rate = .percent(4)
    /// What it gains by a payout of all that the parent pays in a quarter.
    public var payout: Rate = .percent(20)
    /// How much the market's value follows: what full patience adds to it, from none.
    public var swing: Rate = .percent(20)
    /// The patience below which shareholders may act.
    public var threshold: Rate = .percent(30)
    /// Chance in a quarter that they do.
    public var acts: Rate = .percent(50)
    /// Chance that they then replace the chief executive, and do not cut payments.
    public var replaces: Rate = .percent(50)
    /// Part of its payments that the parent cuts.
    public var cut: Rate = .percent(40)
    /// Quarters for which it does.
    public var cutQuarters: Int32 = 4
    /// Quarters in which a new chief executive sees to nothing.
    public var vacant: Int32 = 2

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("start", &start, in: 0 ... .one, help: "patience at the start, and what it returns to")
      fields.field("calm", &calm, in: 0 ... .one, help: "part of the way back in a quarter")
      fields.field("kept", &kept, in: 0...80, help: "quarters of spending beyond which cash is idle")
      fields.field("idle", &idle, in: 0 ... .one, help: "lost in a quarter if all cash is idle")
      fields.field("waits", &waits, in: 0...80, help: "quarters that shareholders wait for a better model")
      fields.field("losses", &losses, in: 0 ... .one, help: "lost in a quarter if customers pay nothing")
      fields.field("lead", &lead, in: 0 ... .one, help: "gained in a quarter in which the lab leads")
      fields.field("payout", &payout, in: 0 ... .one, help: "gained by paying out a parent's quarter")
      fields.field("swing", &swing, in: 0 ... .one, help: "what full patience adds to the value, from none")
      fields.field("threshold", &threshold, in: 0 ... .one, help: "patience below which shareholders may act")
      fields.field("acts", &acts, in: 0 ... .one, help: "chance in a quarter that they do")
      fields.field("replaces", &replaces, in: 0 ... .one, help: "chance that they replace the chief executive then")
      fields.field("cut", &cut, in: 0 ... .percent(90), help: "part of its payments that the parent cuts")
      fields.field("cut_quarters", &cutQuarters, in: 0...80, help: "quarters for which it does")
      fields.field("vacant", &vacant, in: 0...80, help: "quarters in which a new chief executive sees to nothing")
    }
  }

  /// A lab's account with its shareholders.
  public struct ParentAccount: Described {
    /// Whether it has any.
    public var isListed = false
    /// Their patience.
    public var level: Rate = 0
    /// What the lab has spent in a quarter of late.
    public var spending: Money = 0
    /// Cash after the parent paid last.
    public var cash: Money = 0
    /// What the parent pays next.
    public var due: Money = 0
    /// The best model that shareholders have seen.
    public var best: Capability = 0
    /// The quarter in which it was released.
    public var bestTurn: Int32 = 0
    /// Quarters for which the parent still pays less.
    public var cut: Int32 = 0
    /// What it withholds.
    public var withheld: Money = 0
    /// Quarters in which the chief executive still sees to nothing.
    public var vacant: Int32 = 0
    /// No shareholders.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let anyMoney = Money.billions(-10_000_000_000) ... .billions(10_000_000_000)
      fields.flag("is_listed", &isListed, help: "whether it has shareholders")
      fields.field("level", &level, in: 0 ... .one, help: "their patience")
      fields.field("spending", &spending, in: anyMoney, help: "spending of a quarter, of late")
      fields.field("cash", &cash, in: anyMoney, help: "cash after the parent paid last")
      fields.field("due", &due, in: anyMoney, help: "what the parent pays next")
      fields.field("best", &best, in: 0 ... .points(400), help: "the best model that they have seen")
      fields.field("best_turn", &bestTurn, in: 0...80, help: "quarter in which it was released")
      fields.field("cut", &cut, in: 0...80, help: "quarters for which the parent still pays less")
      fields.field("withheld", &withheld, in: anyMoney, help: "what it withholds")
      fields.field("vacant", &vacant, in: 0...80, help: "quarters without the chief executive's attention")
    }
  }

  /// What the public knows of a lab's shareholders.
  public struct ShownPatience: Described {
    /// Their mood.
    public var mood = ShareholderMood.none
    /// Nothing.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("mood", &mood, in: .none ... .angry, help: "none, content, uneasy or angry")
    }
  }
}

/// How the shareholders of a lab's parent feel about it.
public enum ShareholderMood: Int32, FieldValue, Comparable {
  /// The lab has none.
  case none = 0
  /// They are patient.
  case content = 1
  /// They ask questions.
  case uneasy = 2
  /// They may act.
  case angry = 3

  /// The mood of that number.
  public init(raw: Int64) { self = ShareholderMood(rawValue: Int32(raw)) ?? .none }
  /// The number.
  public var raw: Int64 { Int64(rawValue) }
  /// No unit.
  public static var unit: Unit { .count }
  /// The name in files.
  public static func choice(_ raw: Int64) -> StaticString? {
    switch raw {
    case 0: "none"
    case 1: "content"
    case 2: "uneasy"
    case 3: "angry"
    default: nil
    }
  }
  /// By number.
  public static func < (left: ShareholderMood, right: ShareholderMood) -> Bool { left.rawValue < right.rawValue }
}
