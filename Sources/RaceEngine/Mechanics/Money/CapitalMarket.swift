public import Quantities
package import Randomness

/// The mood of investors.
public enum Appetite: Int32, FieldValue, Comparable {
  /// Money is easy.
  case boom = 0
  /// Neither easy nor scarce.
  case normal = 1
  /// Money is scarce, and rounds fail.
  case bust = 2

  /// The mood of that number.
  public init(raw: Int64) { self = Appetite(rawValue: Int32(raw)) ?? .normal }
  /// The number.
  public var raw: Int64 { Int64(rawValue) }
  /// No unit.
  public static var unit: Unit { .count }
  /// The name in files.
  public static func choice(_ raw: Int64) -> StaticString? { raw == 0 ? "boom" : raw == 1 ? "normal" : "bust" }
  /// By number.
  public static func < (left: Appetite, right: Appetite) -> Bool { left.rawValue < right.rawValue }
}

/// The appetite of investors moves between boom, normal and bust, with memory.
///
/// At the start of each quarter the mood stays with the chance of its kind; a boom or bust that ends becomes normal,
/// a normal time that ends becomes the one or the other by a chance of its own.
///
/// - Public: the mood.
/// - Source: Design choice: a three-state Markov chain, as in Hamilton 1989 for business cycles.
public enum CapitalMarket: Mechanic {
  /// The scenario's parameters, under the key `capital`.
  public struct Rules: Described {
    /// The mood at the start.
    public var start = Appetite.normal
    /// Chance that a boom goes on.
    public var boomStays: Rate = .percent(82)
    /// Chance that a normal time goes on.
    public var normalStays: Rate = .percent(85)
    /// Chance that a bust goes on.
    public var bustStays: Rate = .percent(82)
    /// Chance that a normal time that ends turns into a bust and not a boom.
    public var falls: Rate = .percent(50)
    /// What investors pay in a boom, relative to normal.
    public var boomFactor: Rate = .percent(150)
    /// What investors pay in a bust, relative to normal.
    public var bustFactor: Rate = .percent(35)

    /// The prototype's chain.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("start", &start, in: .boom ... .bust, help: "mood at the start")
      fields.field("boom_stays", &boomStays, in: 0 ... .one, help: "chance that a boom goes on")
      fields.field("normal_stays", &normalStays, in: 0 ... .one, help: "chance that a normal time goes on")
      fields.field("bust_stays", &bustStays, in: 0 ... .one, help: "chance that a bust goes on")
      fields.field("falls", &falls, in: 0 ... .one, help: "chance that a normal time that ends turns into a bust")
      fields.field("boom_factor", &boomFactor, in: .one ... .percent(500), help: "prices in a boom")
      fields.field("bust_factor", &bustFactor, in: .percent(1) ... .one, help: "prices in a bust")
    }
  }
  /// No orders.
  public typealias Orders = NoOrders
  /// What every seat learns.
  public struct Notice: Described {
    /// The mood.
    public var appetite = Appetite.normal
    /// Normal times.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("appetite", &appetite, in: .boom ... .bust, help: "mood of investors")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var appetite = Appetite.normal
    package var factor: Rate = .one
  }

  /// Its names.
  public static var name: MechanicName { MechanicName(2, "capital", summary: "the mood of investors") }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.capital }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.capital) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.capital) }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    enter(rules.start, &world, rules)
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    guard world.turn > 0 else { return }
    let mood = world.capital.appetite
    let stays = mood == .boom ? rules.boomStays : mood == .normal ? rules.normalStays : rules.bustStays
    if chance.draw(name.domain, turn: world.turn, of: 0).happens(stays.raw) { return }
    let turnsUp = chance.draw(name.domain, turn: world.turn, of: 0, for: 1).happens(rules.falls.rest.raw)
    enter(mood != .normal ? .normal : turnsUp ? .boom : .bust, &world, rules)
  }

  private static func enter(_ mood: Appetite, _ world: inout World, _ rules: Rules) {
    world.capital.appetite = mood
    world.capital.factor = mood == .boom ? rules.boomFactor : mood == .normal ? .one : rules.bustFactor
  }

  package static func observe(_ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation) {
    view.capital.appetite = world.capital.appetite
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(world.capital.appetite)
    digest.fold(world.capital.factor)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    enter(view.capital.appetite, &world, rules)
  }
}
