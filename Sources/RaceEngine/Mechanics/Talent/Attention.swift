package import Quantities
package import Randomness

/// The chief executive sees to few matters a quarter: what needs that attention competes for it.
///
/// Orders that need the chief executive take one matter each from the purse, in turn order; one too many is refused.
/// What is not used is gone. Which orders need it is said where they are.
///
/// - Hidden: what a chief executive sees to.
/// - Source: Simon 1971, "Designing organizations for an information-rich world": attention is the scarce good.
public enum Attention: Mechanic {
  /// The scenario's parameters, under the key `attention`.
  public struct Rules: Described {
    /// Matters a quarter.
    public var matters: Int32 = 2

    /// Two.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("matters", &matters, in: 0...100, help: "matters that a chief executive sees to in a quarter")
    }
  }
  /// No orders of its own.
  public typealias Orders = NoOrders
  /// What the seat learns.
  public struct Notice: Described {
    /// Matters that can be seen to this quarter; very many where attention is not limited.
    public var matters: Int32 = .max
    /// No limit.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("matters", &matters, in: 0 ... .max, help: "matters that can be seen to this quarter")
    }
  }

  /// Its names.
  public static var name: MechanicName { MechanicName(22, "attention", summary: "what the chief executive can see to") }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.attention }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.attention) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.attention) }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {}

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.attention.matters = rules.matters
  }
}
