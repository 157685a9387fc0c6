public import Quantities
package import Randomness

/// Now and then something cuts the vendor's supply, or floods the market, for some quarters.
///
/// While nothing is amiss, each kind of event may strike at the start of a quarter, in the order of the rules; the
/// first that does is the only one. It acts at once, on bids that are already sealed, and for the drawn number of
/// quarters in all. Meanwhile the vendor has the drawn part of its supply, and new chips come later. When it is over,
/// the next event may strike in the quarter after.
///
/// - Public: the event, its size, and how long it lasts.
/// - Invariant: at most one event at a time.
/// - Source: Papadakis 2006, "Financial performance of supply chains after disruptions: an event study", on the
///   earthquake of 1999 that stopped Taiwan's chip makers; Sheffi 2005, "The resilient enterprise".
public enum SupplyShocks: Mechanic {
  /// The scenario's parameters, under the key `shocks`.
  public struct Rules: Described {
    /// The kinds of event.
    public var kinds = Table<4, Kind>(blank: Kind())

    /// An earthquake, a shortage of packaging, a glut.
    public init() {
      kinds.append(Kind(.earthquake, hazard: 10_000, left: 40...70, quarters: 1...2, delay: 1))
      kinds.append(Kind(.packaging, hazard: 30_000, left: 60...85, quarters: 2...4, delay: 1))
      kinds.append(Kind(.glut, hazard: 20_000, left: 115...140, quarters: 2...3, delay: 0))
    }
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("kinds", &kinds, help: "kinds of event, tried in this order")
    }
  }
  /// A kind of event.
  public struct Kind: Described {
    /// What it is.
    public var kind = ShockKind.earthquake
    /// Chance a quarter while nothing else is amiss.
    public var hazard: Rate = 0
    /// The smallest part of supply that it leaves.
    public var least: Rate = .one
    /// The largest.
    public var most: Rate = .one
    /// The fewest quarters that it lasts.
    public var shortest: Int32 = 1
    /// The most.
    public var longest: Int32 = 1
    /// Quarters by which new chips come later meanwhile.
    public var delay: Int32 = 0

    /// One that never strikes.
    public init() {}
    init(
      _ kind: ShockKind, hazard: Int64, left: ClosedRange<Int64>, quarters: ClosedRange<Int32>, delay: Int32
    ) {
      self.kind = kind
      self.hazard = Rate(raw: hazard)
      least = .percent(left.lowerBound)
      most = .percent(left.upperBound)
      shortest = quarters.lowerBound
      longest = quarters.upperBound
      self.delay = delay
    }
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("kind", &kind, in: .earthquake ... .glut, help: "what it is")
      fields.field("hazard", &hazard, in: 0 ... .one, help: "chance a quarter")
      fields.field("least", &least, in: .percent(1) ... .percent(300), help: "smallest part of supply left")
      fields.field("most", &most, in: .percent(1) ... .percent(300), help: "largest part of supply left")
      fields.field("shortest", &shortest, in: 1...20, help: "fewest quarters")
      fields.field("longest", &longest, in: 1...20, help: "most quarters")
      fields.field("delay", &delay, in: 0...4, help: "quarters by which new chips come later")
    }
  }
  /// No orders.
  public typealias Orders = NoOrders
  /// What every seat learns.
  public typealias Notice = State
  /// The event that acts, or the last one.
  public struct State: Described {
    /// What it is.
    public var kind = ShockKind.none
    /// Part of its supply that the vendor has; all where nothing is amiss.
    public var supply: Rate = .one
    /// Quarters by which new chips come later.
    public var delay: Int32 = 0
    /// Quarters that it will still last, the coming one included; 0: it is over.
    public var left: Int32 = 0
    /// The quarter in which it struck; −100: never.
    public var struck: Int32 = -100
    /// Nothing has happened.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("kind", &kind, in: .none ... .glut, help: "what has struck")
      fields.field("supply", &supply, in: 0 ... .percent(300), help: "part of its supply that the vendor has")
      fields.field("delay", &delay, in: 0...4, help: "quarters by which new chips come later")
      fields.field("left", &left, in: 0...20, help: "quarters that it will still last")
      fields.field("struck", &struck, in: -100...80, help: "quarter in which it struck; -100: never")
    }

    /// Part of its supply that the vendor is known to have in the coming quarter.
    public var coming: Rate { left > 0 ? supply : .one }
  }

  /// Its names.
  public static var name: MechanicName { MechanicName(34, "shocks", summary: "what befalls the vendor's supply") }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.shocks }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.shocks) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.shocks) }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    if world.shocks.left > 0 {
      world.shocks.left -= 1
      return
    }
    world.shocks.supply = .one
    world.shocks.delay = 0
    let kinds = rules.kinds.storage.span
    for place in rules.kinds.indices {
      let identity = UInt64(place)
      guard chance.draw(name.domain, turn: world.turn, of: identity).happens(kinds[place].hazard.raw) else { continue }
      let parts = max(kinds[place].most - kinds[place].least, 0).raw + 1
      let lengths = Int64(max(kinds[place].longest - kinds[place].shortest, 0)) + 1
      let size = chance.draw(name.domain, turn: world.turn, of: identity, for: 1).below(parts)
      let length = chance.draw(name.domain, turn: world.turn, of: identity, for: 2).below(lengths)
      world.shocks.kind = kinds[place].kind
      world.shocks.supply = kinds[place].least + Rate(raw: size)
      world.shocks.delay = kinds[place].delay
      world.shocks.left = kinds[place].shortest + Int32(length) - 1
      world.shocks.struck = world.turn
      return
    }
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.shocks = world.shocks
  }
  package static func fold(_ world: inout World, into digest: inout Digest) { digest.fold(world.shocks) }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    world.shocks = view.shocks
  }
}

/// What befalls supply.
public enum ShockKind: Int32, FieldValue, Comparable {
  /// Nothing.
  case none = 0
  /// An earthquake where the chips are made.
  case earthquake = 1
  /// Too little capacity to package chips with their memory.
  case packaging = 2
  /// Other buyers need fewer chips than were made.
  case glut = 3

  /// The kind of that number.
  public init(raw: Int64) { self = ShockKind(rawValue: Int32(raw)) ?? .none }
  /// The number.
  public var raw: Int64 { Int64(rawValue) }
  /// No unit.
  public static var unit: Unit { .count }
  /// The name in files.
  public static func choice(_ raw: Int64) -> StaticString? {
    switch raw {
    case 0: "none"
    case 1: "earthquake"
    case 2: "packaging"
    case 3: "glut"
    default: nil
    }
  }
  /// By number.
  public static func < (left: ShockKind, right: ShockKind) -> Bool { left.rawValue < right.rawValue }
}
