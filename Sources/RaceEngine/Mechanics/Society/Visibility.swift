public import Quantities
package import Randomness

/// What labs see of each other is a setting: list prices, valuations, market shares, press, and how sharp capability is.
///
/// Nothing in the world changes; each seat's view of rivals does, after everybody else has filled it. What is hidden
/// reads as nothing. Where capability is rough, that of rivals and of their models reads as the next lower step. The
/// seat's own figures stay exact.
///
/// - Hidden: what the switches hide. Public: the switches.
/// - Invariant: no figure of a rival is shown that a switch hides; the race itself does not depend on what is shown.
/// - Source: Design choice: rules as switches; Stigler 1961, "The economics of information".
public enum Visibility: Mechanic {
  /// The scenario's parameters, under the key `visibility`.
  public struct Rules: Described {
    /// Whether rivals' list prices are seen.
    public var prices = true
    /// Whether rivals' market values are seen.
    public var valuations = true
    /// Whether rivals' shares of the market are seen.
    public var shares = true
    /// Whether the press estimates rivals' chips and researchers.
    public var press = true
    /// Rivals' capability is seen to the next lower whole number of these steps; 0: as it is.
    public var step: Capability = 0

    /// Everything is seen.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.flag("prices", &prices, help: "whether rivals' list prices are seen")
      fields.flag("valuations", &valuations, help: "whether rivals' market values are seen")
      fields.flag("shares", &shares, help: "whether rivals' market shares are seen")
      fields.flag("press", &press, help: "whether the press estimates rivals' chips and researchers")
      fields.field("step", &step, in: 0 ... .points(50), help: "steps in which rivals' capability is seen")
    }
  }
  /// No orders.
  public typealias Orders = NoOrders
  /// No notice: the rules say it.
  public typealias Notice = Nothing

  /// Its names.
  public static var name: MechanicName { MechanicName(69, "visibility", summary: "what labs see of each other") }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.visibility }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.visibility) }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {}

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    for place in view.field.indices where place != Int(seat.index) {
      if !rules.prices { view.field[place].price = 0 }
      if !rules.valuations { view.field[place].valuation = 0 }
      if !rules.shares { view.field[place].marketShare = 0 }
      if rules.step > 0 { view.field[place].capability = rough(view.field[place].capability, rules) }
      if !rules.press, place < view.press.labs.count { view.press.labs[place] = Press.Estimate() }
    }
    guard rules.step > 0 else { return }
    for place in view.models.indices where view.models[place].owner != seat {
      view.models[place].capability = rough(view.models[place].capability, rules)
    }
  }

  /// The next lower step, but never nothing where there is something.
  private static func rough(_ capability: Capability, _ rules: Rules) -> Capability {
    capability > 0 ? max(Capability(raw: capability.raw / rules.step.raw * rules.step.raw), 1) : 0
  }

  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    // Of whom nothing is seen, it is guessed that it is like oneself.
    for seat in world.seats where seat != view.seat && world.labs[seat].isOpen {
      if !rules.prices { world.labs[seat].price = view.own.price }
      if !rules.valuations { world.labs[seat].valuation = view.own.valuation }
      if !rules.press {
        world.labs[seat].chips = view.own.chips
        world.labs[seat].running = view.own.running
        world.labs[seat].researchers = view.own.researchers
      }
    }
  }
}
