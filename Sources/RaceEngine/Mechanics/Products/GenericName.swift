public import Quantities
package import Randomness

/// A name that everybody knows and most buy becomes the word for the thing itself; there is one at most.
///
/// A lab whose name is known widely enough and that sells most of all, at least a stated share, for some quarters in a
/// row has the generic name. It draws consumers and firms, holds their habit and fades slowly. The name is lost when it
/// has not sold most for long, when a quarter costs it too much of what it is known for, or when the lab closes.
///
/// - Hidden: how near a lab is. Public: who has the name.
/// - Invariant: at most one lab has it.
/// - Source: Ehrenberg, Goodhardt and Barwise 1990, "Double jeopardy revisited": large names are bought more often and
///   left less; the thresholds are a design choice.
public enum GenericName: Mechanic {
  /// The scenario's parameters, under the key `fame`.
  public struct Rules: Described {
    /// How well the name must be known.
    public var brand: Rate = .percent(55)
    /// The least share of the market.
    public var share: Rate = .percent(20)
    /// Quarters in a row.
    public var quarters: Int32 = 4
    /// Utility to consumers and firms.
    public var appeal: Rate = .percent(10)
    /// Part by which habit weighs more.
    public var habit: Rate = .percent(20)
    /// What a fading name loses, relative to others.
    public var fading: Rate = .percent(40)
    /// Quarters without selling most after which the name is lost.
    public var absence: Int32 = 4
    /// What of the name a quarter may cost before it is lost.
    public var scandal: Rate = .percent(8)

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("brand", &brand, in: 0 ... .one, help: "how well the name must be known")
      fields.field("share", &share, in: Rate(raw: 1) ... .one, help: "least share of the market")
      fields.field("quarters", &quarters, in: 1...40, help: "quarters in a row")
      fields.field("appeal", &appeal, in: 0 ... .percent(500), help: "utility to consumers and firms")
      fields.field("habit", &habit, in: 0 ... .percent(500), help: "part by which habit weighs more")
      fields.field("fading", &fading, in: 0 ... .one, help: "what a fading name loses, relative to others")
      fields.field("absence", &absence, in: 1...80, help: "quarters off the top after which it is lost")
      fields.field("scandal", &scandal, in: Rate(raw: 1) ... .one, help: "what of the name a quarter may cost")
    }
  }
  /// No orders.
  public typealias Orders = NoOrders
  /// What the seat learns.
  public struct Notice: Described {
    /// Who has the name; −1: nobody.
    public var holder: Int32 = -1
    /// Quarters in a row for which the seat was known and bought enough.
    public var quarters: Int32 = 0
    /// Quarters in a row for which the holder has not sold most.
    public var away: Int32 = 0
    /// Nobody.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("holder", &holder, in: -1...7, help: "seat of the generic name; -1: nobody")
      fields.field("quarters", &quarters, in: 0...80, help: "quarters that count toward it")
      fields.field("away", &away, in: 0...80, help: "quarters that the holder has not sold most")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var holder: Int32 = -1
    package var away: Int32 = 0
    /// How well the holder was known when it was looked at last.
    package var known: Rate = 0
    package var quarters = BySeat<Int32>(0)
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(58, "fame", summary: "a name that becomes the word for the thing itself")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.fame }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.fame) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.fame) }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    var top = Seat(0)
    for seat in world.seats where world.customers.marketShares[seat] > world.customers.marketShares[top] { top = seat }
    if world.fame.holder >= 0 { hold(Seat(Int(world.fame.holder)), top, &world, rules) }
    if world.fame.holder < 0 { seek(top, &world, rules) }
    guard world.fame.holder >= 0 else { return }
    let holder = Seat(Int(world.fame.holder))
    world.fame.known = world.labs[holder].brand
    for kind in [SegmentKind.consumer, .enterprise] {
      world.conditions[holder].appeal[Int(kind.rawValue)] += rules.appeal
    }
    world.conditions[holder].habit += rules.habit
    world.conditions[holder].fading = world.conditions[holder].fading.times(rules.fading)
  }

  /// Whether the holder loses the name.
  private static func hold(_ holder: Seat, _ top: Seat, _ world: inout World, _ rules: Rules) {
    world.fame.away = top == holder ? 0 : world.fame.away + 1
    let lost = world.fame.known - world.labs[holder].brand
    guard !world.labs[holder].isOpen || lost > rules.scandal || world.fame.away >= rules.absence else { return }
    world.fame.holder = -1
    world.fame.away = 0
    world.fame.known = 0
  }

  /// Whether a lab that sells most gains the name.
  private static func seek(_ top: Seat, _ world: inout World, _ rules: Rules) {
    for seat in world.seats {
      let isKnown = world.labs[seat].isOpen && world.labs[seat].brand >= rules.brand
      let counts = isKnown && seat == top && world.customers.marketShares[seat] >= rules.share
      world.fame.quarters[seat] = counts ? min(world.fame.quarters[seat] + 1, 80) : 0
    }
    guard world.fame.quarters[top] >= rules.quarters else { return }
    world.fame.holder = Int32(top.index)
    for seat in world.seats { world.fame.quarters[seat] = 0 }
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.fame.holder = world.fame.holder
    view.fame.quarters = world.fame.quarters[seat]
    view.fame.away = world.fame.away
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(world.fame.holder)
    digest.fold(world.fame.away)
    digest.fold(world.fame.known)
    for seat in world.seats { digest.fold(world.fame.quarters[seat]) }
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    world.fame.holder = view.fame.holder
    world.fame.away = view.fame.away
    world.fame.quarters[view.seat] = view.fame.quarters
    if view.fame.holder >= 0 { world.fame.known = world.labs[Seat(Int(view.fame.holder))].brand }
  }
}
