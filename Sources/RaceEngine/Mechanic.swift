package import Quantities
public import Randomness

/// What a mechanic is called, where scenarios, orders, replays and draws name it.
public struct MechanicName: BitwiseCopyable, Sendable {
  /// The domain of its draws and the cause of its ledger entries. Frozen.
  public let domain: Domain
  /// Its key in scenario files, sheets and digests.
  public let key: StaticString
  /// The verb of its order; empty where it has none.
  public let verb: StaticString
  /// Other words for the verb, parted by blanks.
  public let synonyms: StaticString
  /// What it does, in one line.
  public let summary: StaticString
  /// Whether its orders hold for a quarter and are meant to be given in each: who orders once for several quarters
  /// orders them in all of these.
  public let isRenewed: Bool

  /// Names a mechanic.
  public init(
    _ number: UInt16, _ key: StaticString, verb: StaticString = "", synonyms: StaticString = "",
    summary: StaticString, isRenewed: Bool = false
  ) {
    domain = Domain(number)
    self.key = key
    self.verb = verb
    self.synonyms = synonyms
    self.summary = summary
    self.isRenewed = isRenewed
  }
}

/// The part of a mechanic that players, policies and front ends see: its rules, order, notice and check.
public protocol Playable: Sendable {
  /// What a scenario sets.
  associatedtype Rules: Described
  /// The places for its orders on a sheet.
  associatedtype Orders: OrderSlots
  /// What a seat is told of it.
  associatedtype Notice: Described

  /// Its names and number.
  static var name: MechanicName { get }
  /// Its rules in a ruleset; nil where the scenario leaves it out.
  static func rules(in set: borrowing Ruleset) -> Rules?
  /// Lends its rules for reading or writing.
  static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void)
  /// Lends its orders for reading or writing.
  static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void)
  /// Lends its notice for reading or writing.
  static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void)
  /// Says whether an order is legal for a seat that sees this, and takes its cost from the purse.
  ///
  /// Ranges of single fields have been checked before. What is seen is lent, as all large values are, and stays as it
  /// is: a borrowed one would be copied for each order.
  static func check(
    _ order: Orders.Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError)
}

/// A mechanic: a rule of the game, in one file, with five verbs; two more where it has a start or can be imagined.
package protocol Mechanic: Playable {
  /// Sets its tables at the start of a race.
  static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>)
  /// Plays its part of a turn. It may not fail: orders were vetted.
  static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder)
  /// Tells a seat what it may know.
  static func observe(_ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation)
  /// Folds its tables into the digest.
  static func fold(_ world: inout World, into digest: inout Digest)
  /// Sets its tables in an imagined world to what a seat knows of them, or guesses.
  static func imagine(_ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance)
}

extension Playable {
  /// Nothing to check.
  public static func check(
    _ order: Orders.Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {}

  /// Refuses an order against a seat that is no other lab, or none that still plays.
  static func checkRival(_ rival: Seat, seeing view: inout Observation) throws(OrderError) {
    let place = Int(rival.index)
    guard rival != view.seat, place < view.field.count, view.field[place].isOpen else { throw .notNow(.notARival) }
  }
}

extension Playable where Orders == NoOrders {
  /// No orders.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout NoOrders) -> Void) {
    var none = NoOrders()
    body(&none)
  }
}

extension Playable where Notice == Nothing {
  /// No notice.
  public static func edit(_ view: inout Observation, _ body: (inout Nothing) -> Void) {
    var nothing = Nothing()
    body(&nothing)
  }
}

extension Mechanic {
  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {}
  package static func observe(_ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation) {
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {}
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {}
}

/// No places: the mechanic takes no orders.
public typealias NoOrders = Slots<0, Nothing>

/// Stands for a mechanic where a generic function needs a value to know it by.
public struct Step<Rule: Playable>: BitwiseCopyable, Sendable {
  /// The only one.
  @inlinable public init() {}
  /// The mechanic's names and number.
  @inlinable public var name: MechanicName { Rule.name }
}
