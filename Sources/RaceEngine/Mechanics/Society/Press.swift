public import Quantities
package import Randomness

/// The press estimates every lab's chips and researchers; what it says is noisy, and everybody reads it.
///
/// One estimate a quarter for each lab and figure, drawn when it is printed and kept: reading it twice, or from two
/// seats, tells nothing more.
///
/// - Public: the estimates. Hidden: the truth.
/// - Invariant: an estimate does not depend on who reads it.
/// - Source: Design choice: what a rival may know of a lab comes through signals alone.
public enum Press: Mechanic {
  /// The scenario's parameters, under the key `press`.
  public struct Rules: Described {
    /// Standard deviation of an estimate, relative to the truth.
    public var spread: Rate = .percent(15)

    /// Fifteen percent.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("spread", &spread, in: 0 ... .percent(28), help: "standard deviation of an estimate")
    }
  }
  /// No orders.
  public typealias Orders = NoOrders
  /// What every seat reads.
  public struct Notice: Described {
    /// One estimate a lab.
    public var labs = Table<8, Estimate>(blank: Estimate())
    /// Nothing printed.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("labs", &labs, help: "estimates, by seat")
    }
  }
  /// What the press says of a lab.
  public struct Estimate: Described {
    /// Chips that run.
    public var chips: Chips = 0
    /// Researchers.
    public var researchers: Headcount = 0
    /// Nothing printed.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("chips", &chips, in: 0...Chips(raw: 1_000_000_000_000_000), help: "chips that run")
      fields.field("researchers", &researchers, in: 0 ... .people(10_000_000), help: "researchers")
    }
  }

  /// Its names.
  public static var name: MechanicName { MechanicName(20, "press", summary: "noisy estimates of rivals") }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.press }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.press) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.press) }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    for seat in world.seats {
      world.press[seat].chips = roles[Int(seat.index)].chips
      world.press[seat].researchers = roles[Int(seat.index)].researchers
    }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    for seat in world.seats {
      for use in 0..<UInt16(2) {
        let luck = chance.draw(name.domain, turn: world.turn, of: UInt64(seat.index), for: use).bell
        let error = Rate(raw: 1_000_000 + mulDiv(rules.spread.raw, luck, 1_000_000))
        if use == 0 {
          world.press[seat].chips = world.labs[seat].running.times(error)
        } else {
          world.press[seat].researchers = world.labs[seat].researchers.times(error)
        }
      }
    }
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.press.labs.removeAll()
    for other in world.seats { view.press.labs.append(world.press[other]) }
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.press, of: world.seats)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    for seat in world.seats where Int(seat.index) < view.press.labs.count {
      world.press[seat] = view.press.labs[Int(seat.index)]
    }
  }
}
