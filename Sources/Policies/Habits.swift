public import Quantities
public import RaceEngine

/// When a lab opens its weights.
public enum Opening: Int32, FieldValue, Comparable {
  /// Never.
  case never = 0
  /// What it has bettered itself.
  case old = 1
  /// Everything but a fresh model that leads by more than four points; near the end everything.
  case trailing = 2
  /// Every best model at once.
  case always = 3

  /// The habit of that number.
  public init(raw: Int64) { self = Opening(rawValue: Int32(raw)) ?? .never }
  /// The number.
  public var raw: Int64 { Int64(rawValue) }
  /// No unit.
  public static var unit: Unit { .count }
  /// The name.
  public static func choice(_ raw: Int64) -> StaticString? {
    switch raw {
    case 0: "never"
    case 1: "old"
    case 2: "trailing"
    case 3: "always"
    default: nil
    }
  }
  /// By number.
  public static func < (left: Opening, right: Opening) -> Bool { left.rawValue < right.rawValue }
}

/// A lab's habits, as numbers: what the built-in characters differ in, and what a search for better ones turns.
///
/// The range of each is the part of it that makes sense, from one extreme style to the other.
public struct Habits: Described {
  /// Quarters of committed cost that stay in the bank.
  public var reserve: Int32 = 1
  /// Part of free money that goes into chips.
  public var chips: Rate = .percent(60)
  /// How far above the last price it bids.
  public var bid: Rate = .percent(12)
  /// Chips that it wants for each researcher.
  public var chipsPerResearcher: Int32 = 25
  /// The most that it grows its staff in a quarter.
  public var growth: Rate = .percent(30)
  /// Pay relative to the going rate.
  public var pay: Rate = .percent(107)
  /// Part of the fleet for training.
  public var training: Rate = .percent(40)
  /// The least part of the fleet for users.
  public var serving: Rate = .percent(15)
  /// The most of it.
  public var mostServing: Rate = .percent(35)
  /// Length of a run in a race of 32 quarters; shorter races have shorter runs.
  public var run: Int32 = 4
  /// Price over unit cost below which it does not go.
  public var margin: Rate = .percent(150)
  /// Runway, in quarters of cost, below which it raises money.
  public var runway: Int32 = 12
  /// Part of what a round could bring that it asks for.
  public var raise: Rate = .percent(90)
  /// Whether people come before chips.
  public var isPeopleFirst = false
  /// When it opens weights.
  public var opening = Opening.never

  /// Balanced growth.
  public init() {}

  /// Names every habit.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.field("reserve", &reserve, in: 0...6, help: "quarters of committed cost kept in the bank")
    fields.field("chips", &chips, in: 0 ... .percent(95), help: "part of free money for chips")
    fields.field("bid", &bid, in: 0 ... .percent(60), help: "how far above the last price it bids")
    fields.field("chips_per_researcher", &chipsPerResearcher, in: 8...60, help: "chips wanted for each researcher")
    fields.field("growth", &growth, in: .percent(5) ... .percent(80), help: "most growth of staff in a quarter")
    fields.field("pay", &pay, in: .percent(92) ... .percent(130), help: "pay relative to the going rate")
    fields.field("training", &training, in: .percent(10) ... .percent(75), help: "part of the fleet for training")
    fields.field("serving", &serving, in: 0 ... .percent(35), help: "least part of the fleet for users")
    fields.field("most_serving", &mostServing, in: .percent(15) ... .percent(70), help: "most of it")
    fields.field("run", &run, in: 1...6, help: "length of a run")
    fields.field("margin", &margin, in: .percent(105) ... .percent(900), help: "least price over unit cost")
    fields.field("runway", &runway, in: 0...24, help: "quarters of cost below which it raises money")
    fields.field("raise", &raise, in: .percent(20) ... .one, help: "part of what a round could bring")
    fields.flag("people_first", &isPeopleFirst, help: "whether people come before chips")
    fields.field("opening", &opening, in: .never ... .always, help: "when it opens weights")
  }
}

/// A policy of fixed habits and nothing else.
public struct Habitual: Advising, Sendable {
  /// What it always does.
  public var habits: Habits

  /// A lab of these habits.
  public init(_ habits: Habits = Habits()) { self.habits = habits }

  /// The sheet with its reasons.
  public func advise(_ view: borrowing Observation, _ rules: borrowing Ruleset) -> Advice {
    // Read through `inout`: a borrowed view is copied whole at each read.
    var view = copy view
    var rules = copy rules
    var plan = Plan(&view, habits)
    plan.run(&view, habits, &rules)
    return plan.advice
  }
}
