public import Quantities
package import Randomness

/// What a lab lobbies for.
public enum LobbyCause: Int32, FieldValue, Comparable {
  /// A milder regulator of competition, above all toward the lab itself.
  case leniency = 0
  /// A stricter one, above all toward large rivals.
  case scrutiny = 1
  /// Looser export rules.
  case trade = 2
  /// Tighter export rules.
  case controls = 3
  /// Lighter safety rules.
  case liberty = 4
  /// Stricter safety rules.
  case safety = 5
  /// The lab's own ways as the standard.
  case standards = 6

  /// The cause of that number.
  public init(raw: Int64) { self = LobbyCause(rawValue: Int32(raw)) ?? .leniency }
  /// The number.
  public var raw: Int64 { Int64(rawValue) }
  /// No unit.
  public static var unit: Unit { .count }
  /// The name in orders.
  public static func choice(_ raw: Int64) -> StaticString? {
    switch raw {
    case 0: "leniency"
    case 1: "scrutiny"
    case 2: "trade"
    case 3: "controls"
    case 4: "liberty"
    case 5: "safety"
    case 6: "standards"
    default: nil
    }
  }
  /// By number.
  public static func < (left: LobbyCause, right: LobbyCause) -> Bool { left.rawValue < right.rawValue }
}

/// Labs spend on causes; each doubling of the effort weighs as much as the one before, and opposite sides cancel.
///
/// The weight of some money is the binary logarithm of one plus the money over a unit. Three causes have two sides:
/// what the sides weigh more than each other is where the cause tends, and it moves a part of the way each quarter.
/// Leniency also cools the regulator toward the lab that asks for it, and scrutiny heats it toward rivals by their
/// shares. Safety rules cost every lab near the frontier a part of its training; lighter ones spare it as much.
/// Lobbying for standards takes a part of the standing that nobody has, shared by weight. Lobbying for leniency,
/// trade or liberty offends people who came for a mission.
///
/// - Public: causes, and what everybody spent on each.
/// - Invariant: causes stay between −100 % and 100 %; lobbying for standards takes standing from nobody.
/// - Source: Tullock 1980, "Efficient rent seeking", for contests that cancel; the logarithm is a design choice.
public enum Lobbying: Mechanic {
  /// The scenario's parameters, under the key `lobbying`.
  public struct Rules: Described {
    /// Money that weighs one.
    public var unit: Money = .millions(4)
    /// How far a cause tends for each unit of weight.
    public var push: Rate = .percent(25)
    /// Part of the way that a cause moves each quarter.
    public var speed: Rate = .percent(25)
    /// Heat that a unit of weight for leniency takes away.
    public var cools: Rate = .percent(3)
    /// Heat that a unit of weight for scrutiny adds to rivals, for the whole market.
    public var heats: Rate = .percent(6)
    /// Part of a frontier lab's training that the strictest safety rules cost.
    public var burden: Rate = .percent(12)
    /// Points behind the best model at which rules no longer bind.
    public var reach: Capability = .points(12)
    /// Part of the free standing that a unit of weight takes.
    public var standing: Rate = .percent(1)
    /// How much a unit of weight offends, where the purpose is all.
    public var betrayal: Rate = .percent(5)
    /// Spending on one cause from which the chief executive must see to it.
    public var large: Money = .millions(20)

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let money = Money(raw: 1) ... .billions(1_000)
      fields.field("unit", &unit, in: money, help: "money that weighs one")
      fields.field("push", &push, in: 0 ... .one, help: "how far a unit of weight pushes a cause")
      fields.field("speed", &speed, in: 0 ... .one, help: "part of the way that causes move a quarter")
      fields.field("cools", &cools, in: 0 ... .one, help: "heat that a unit of leniency takes away")
      fields.field("heats", &heats, in: 0 ... .one, help: "heat that a unit of scrutiny adds to rivals")
      fields.field("burden", &burden, in: 0 ... .percent(90), help: "training that the strictest rules cost")
      fields.field("reach", &reach, in: .points(1) ... .points(400), help: "points behind where rules do not bind")
      fields.field("standing", &standing, in: 0 ... .one, help: "free standing that a unit of weight takes")
      fields.field("betrayal", &betrayal, in: 0 ... .one, help: "how much a unit offends people with a mission")
      fields.field("large", &large, in: money, help: "spending that needs the chief executive")
    }
  }
  /// Spending on a cause.
  public struct Order: Described {
    /// The cause.
    public var cause = LobbyCause.leniency
    /// How much.
    public var amount: Money = 0
    /// Nothing.
    public init() {}
    /// Names every field.
    @inlinable public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field(
        "cause", &cause, in: .leniency ... .standards, slot: true,
        help: "leniency or scrutiny (competition), trade or controls (exports), liberty or safety (rules), standards")
      fields.field("amount", &amount, in: 1 ... .billions(10), help: "money to spend")
    }
  }
  /// Up to three causes a turn.
  public typealias Orders = Slots<3, Order>
  /// What every seat learns.
  public struct Notice: Described {
    /// How lenient the regulator of competition is asked to be.
    public var antitrust: Rate = 0
    /// How loose export rules are asked to be.
    public var exports: Rate = 0
    /// How light safety rules are.
    public var rules: Rate = 0
    /// What each lab spent last quarter.
    public var labs = Table<8, Spending>(blank: Spending())
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let cause = -Rate.one ... .one
      fields.field("antitrust", &antitrust, in: cause, help: "leniency of competition policy; below zero: strict")
      fields.field("exports", &exports, in: cause, help: "looseness of export rules; below zero: tight")
      fields.field("rules", &rules, in: cause, help: "lightness of safety rules; below zero: strict")
      fields.rows("labs", &labs, help: "what each lab spent last quarter")
    }
  }
  /// What a lab spent last quarter: above zero for leniency, trade and liberty.
  public struct Spending: Described {
    /// For leniency, less for scrutiny.
    public var antitrust: Money = 0
    /// For trade, less for controls.
    public var exports: Money = 0
    /// For liberty, less for safety.
    public var rules: Money = 0
    /// For standards.
    public var standards: Money = 0
    /// Nothing spent.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let money = Money.billions(-10) ... .billions(10)
      fields.field("antitrust", &antitrust, in: money, help: "for leniency; below zero: for scrutiny")
      fields.field("exports", &exports, in: money, help: "for trade; below zero: for controls")
      fields.field("rules", &rules, in: money, help: "for liberty; below zero: for safety")
      fields.field("standards", &standards, in: money, help: "for its own ways as the standard")
    }
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(67, "lobbying", verb: "lobby", synonyms: "petition", summary: "spend on a public cause")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.lobbying }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.lobbying) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.lobbying) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.lobbying) }

  /// The money comes out of the purse; much of it needs the chief executive.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    if order.amount >= rules.large { try purse.attend() }
    try purse.reserve(order.amount)
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.lobbying.antitrust = world.lobbying.antitrust
    view.lobbying.exports = world.lobbying.exports
    view.lobbying.rules = world.lobbying.rules
    view.lobbying.labs.removeAll()
    for other in world.seats { view.lobbying.labs.append(world.lobbying.spent[other]) }
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(world.lobbying.antitrust)
    digest.fold(world.lobbying.exports)
    digest.fold(world.lobbying.rules)
    digest.fold(&world.lobbying.spent, of: world.seats)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    world.lobbying.antitrust = view.lobbying.antitrust
    world.lobbying.exports = view.lobbying.exports
    world.lobbying.rules = view.lobbying.rules
    for seat in world.seats where Int(seat.index) < view.lobbying.labs.count {
      world.lobbying.spent[seat] = view.lobbying.labs[Int(seat.index)]
    }
  }
}
