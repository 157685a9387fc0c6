public import Quantities
package import Randomness

/// A lab designs a chip of its own: a large fixed cost, years of lead, then cheap inference.
///
/// A programme costs the same each quarter until its quarters of work are done; a quarter may slip, which costs money
/// and brings nothing, and one that cash does not cover stands still. A crew of engineers designs instead of running
/// the fleet. When it is done, each chip that serves users serves more, step by step over the ramp; as the vendor's
/// chips get better that gain fades, until another generation takes its place. Who drops a programme loses it.
///
/// - Hidden: programmes and what they bring.
/// - Invariant: a programme is never paid for with cash that is not there.
/// - Source: Jouppi et al. 2017, "In-datacenter performance analysis of a tensor processing unit": inference first, and
///   more than two years from the decision to use; the sizes are design choices.
public enum OwnSilicon: Mechanic {
  /// The scenario's parameters, under the key `silicon`.
  public struct Rules: Described {
    /// Cost a quarter.
    public var cost: Money = .millions(100)
    /// Quarters of work.
    public var quarters: Int32 = 8
    /// Engineers who design.
    public var crew: Headcount = .people(40)
    /// Chance that a quarter's work is lost.
    public var slip: Rate = .percent(10)
    /// Decades of tokens that a chip serves more.
    public var gain: Decades = Decades(raw: 250_000)
    /// Quarters in which the gain comes.
    public var ramp: Int32 = 4
    /// Part of it that fades in a quarter.
    public var fades: Rate = .percent(4)

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("cost", &cost, in: 0 ... .billions(100), help: "cost a quarter")
      fields.field("quarters", &quarters, in: 1...40, help: "quarters of work")
      fields.field("crew", &crew, in: 0 ... .people(10_000), help: "engineers who design")
      fields.field("slip", &slip, in: 0 ... .percent(90), help: "chance that a quarter's work is lost")
      fields.field("gain", &gain, in: 0...2_000_000, help: "decades of tokens that a chip serves more")
      fields.field("ramp", &ramp, in: 1...20, help: "quarters in which the gain comes")
      fields.field("fades", &fades, in: 0 ... .one, help: "part of it that fades in a quarter")
    }
  }
  /// A programme to found or to drop.
  public struct Order: Described {
    /// Which.
    public var step = SiliconStep.found
    /// Found one.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("step", &step, in: .found ... .drop, help: "found a chip programme, or drop it")
    }
  }
  /// One order a turn.
  public typealias Orders = Slots<1, Order>
  /// What the seat learns: its own programme.
  public typealias Notice = Programme
  /// A seat's programme and its chips.
  public struct Programme: Described {
    /// Quarters of work to go; 0: no programme.
    public var left: Int32 = 0
    /// What it costs in the coming quarter.
    public var due: Money = 0
    /// Decades of tokens that a chip serves more now.
    public var gain: Decades = 0
    /// Decades that the finished design will bring in the end.
    public var target: Decades = 0
    /// Finished designs.
    public var designs: Int32 = 0
    /// None.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("left", &left, in: 0...40, help: "quarters of work to go; 0: no programme")
      fields.field("due", &due, in: 0 ... .billions(100), help: "cost in the coming quarter")
      fields.field("gain", &gain, in: 0...2_000_000, help: "decades that each chip serves more")
      fields.field("target", &target, in: 0...2_000_000, help: "decades that the design will bring")
      fields.field("designs", &designs, in: 0...80, help: "finished designs")
    }
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(33, "silicon", verb: "design", synonyms: "silicon", summary: "found a chip programme of your own")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.silicon }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.silicon) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.silicon) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.silicon) }

  /// One programme at a time; founding one needs its crew, its first quarter's cost and the chief executive.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    let isUnderWay = view.silicon.left > 0
    if order.step == .drop {
      guard isUnderWay else { throw .notNow(.noProgramme) }
      return
    }
    guard !isUnderWay else { throw .notNow(.programmeUnderWay) }
    guard view.own.engineers >= rules.crew else { throw .notNow(.notSoManyStaff) }
    try purse.attend()
    try purse.reserve(rules.cost)
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    for seat in world.seats where world.labs[seat].isOpen {
      if let order = sheets[seat].silicon.first {
        world.silicon[seat].left = order.step == .found ? rules.quarters : 0
        world.silicon[seat].due = order.step == .found ? rules.cost : 0
      }
      if world.silicon[seat].left > 0 { work(seat, &world, rules, chance, &book) }
      guard world.silicon[seat].target > 0 else { continue }
      let programme = world.silicon[seat]
      let risen = programme.gain + rules.gain.times(1, over: Int64(rules.ramp)) + Decades(raw: 1)
      world.silicon[seat].gain = min(risen, programme.target)
      world.silicon[seat].target = programme.target.times(rules.fades.rest)
      world.conditions[seat].serving += world.silicon[seat].gain
    }
  }

  /// A quarter's work on a programme.
  private static func work(
    _ seat: Seat, _ world: inout World, _ rules: Rules, _ chance: Chance, _ book: inout some Recorder
  ) {
    guard world.labs[seat].cash >= rules.cost else { return }
    world.pay(rules.cost, from: Account(seat), to: .vendors, by: name.domain, &book)
    let busy = min(rules.crew.share(of: max(world.labs[seat].engineers, 1)), .one)
    world.conditions[seat].engineers = world.conditions[seat].engineers.times(busy.rest)
    let luck = chance.draw(name.domain, turn: world.turn, of: UInt64(seat.index))
    guard !luck.happens(rules.slip.raw) else { return }
    world.silicon[seat].left -= 1
    guard world.silicon[seat].left == 0 else { return }
    world.silicon[seat].due = 0
    world.silicon[seat].target = max(world.silicon[seat].target, rules.gain)
    world.silicon[seat].designs += 1
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.silicon = world.silicon[seat]
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.silicon, of: world.seats)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    world.silicon[view.seat] = view.silicon
  }
}

/// What becomes of a chip programme.
public enum SiliconStep: Int32, FieldValue, Comparable {
  /// It begins.
  case found = 0
  /// It ends without a result.
  case drop = 1

  /// The step of that number.
  public init(raw: Int64) { self = raw == 1 ? .drop : .found }
  /// The number.
  public var raw: Int64 { Int64(rawValue) }
  /// No unit.
  public static var unit: Unit { .count }
  /// The name in files.
  public static func choice(_ raw: Int64) -> StaticString? { raw == 0 ? "found" : raw == 1 ? "drop" : nil }
  /// By number.
  public static func < (left: SiliconStep, right: SiliconStep) -> Bool { left.rawValue < right.rawValue }
}
