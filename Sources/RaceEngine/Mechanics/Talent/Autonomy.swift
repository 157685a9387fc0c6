public import Quantities
package import Randomness

/// A lab gives its researchers free rein or holds them to the plan; habits follow slowly.
///
/// The order sets how free they shall be, and stands until it is changed; each quarter practice moves a part of the way.
/// Halfway nothing changes. Above, discovery is faster, a run's luck spreads wider, researchers like the lab's offers
/// better, and training loses focus and things slip; below, the reverse, by the same measure.
///
/// - Hidden: both levels.
/// - Invariant: halfway, nothing is moved; practice never overshoots the order.
/// - Source: Amabile 1998, "How to kill creativity"; March 1991, "Exploration and exploitation in organizational
///   learning", for spread bought with mean.
public enum Autonomy: Mechanic {
  /// The scenario's parameters, under the key `autonomy`.
  public struct Rules: Described {
    /// Where each lab starts, by seat.
    public var labs = Table<8, Start>(blank: Start())
    /// Part of the way to what was ordered that practice moves in a quarter.
    public var speed: Rate = .percent(40)
    /// What full freedom adds to discovery.
    public var discovery: Rate = .percent(10)
    /// What it adds to the spread of a run's luck.
    public var luck: Rate = .percent(40)
    /// What it adds to the worth of job offers.
    public var hiring: Rate = .percent(15)
    /// What it takes from training.
    public var training: Rate = .percent(10)
    /// What it adds to the hazard of slips and incidents.
    public var hazard: Rate = .percent(30)

    /// The usual values, for labs that are all alike.
    public init() { for _ in 0..<Seat.most { labs.append(Start()) } }
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("labs", &labs, help: "where each lab starts, by seat")
      fields.field("speed", &speed, in: 0 ... .one, help: "part of the way that practice moves in a quarter")
      fields.field("discovery", &discovery, in: 0 ... .percent(90), help: "what full freedom adds to discovery")
      fields.field("luck", &luck, in: 0 ... .percent(90), help: "what it adds to the spread of luck")
      fields.field("hiring", &hiring, in: 0 ... .percent(500), help: "what it adds to job offers")
      fields.field("training", &training, in: 0 ... .percent(90), help: "what it takes from training")
      fields.field("hazard", &hazard, in: 0 ... .percent(90), help: "what it adds to the hazard of slips")
    }
  }
  /// Where a lab starts.
  public struct Start: Described {
    /// How free its researchers are.
    public var level: Rate = .percent(50)
    /// Halfway.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("level", &level, in: 0 ... .one, help: "how free researchers are")
    }
  }
  /// How free researchers shall be.
  public struct Order: Described {
    /// From 0, the plan is everything, to 100 %, everybody follows ideas of their own.
    public var level: Rate = .percent(50)
    /// Halfway.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("level", &level, in: 0 ... .one, help: "0 %: held to the plan; 100 %: free rein")
    }
  }
  /// One level.
  public typealias Orders = Slots<1, Order>
  /// What the seat learns: its own levels.
  public struct Notice: Described {
    /// How free researchers are.
    public var level: Rate = .percent(50)
    /// How free they shall be.
    public var ordered: Rate = .percent(50)
    /// Halfway.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("level", &level, in: 0 ... .one, help: "how free researchers are")
      fields.field("ordered", &ordered, in: 0 ... .one, help: "how free they shall be")
    }
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(30, "autonomy", verb: "rein", synonyms: "autonomy", summary: "set how free researchers are")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.autonomy }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.autonomy) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.autonomy) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.autonomy) }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    for seat in world.seats where Int(seat.index) < rules.labs.count {
      let level = rules.labs[Int(seat.index)].level
      (world.autonomy[seat].level, world.autonomy[seat].ordered) = (level, level)
    }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    for seat in world.seats where world.labs[seat].isOpen {
      if let order = sheets[seat].autonomy.first { world.autonomy[seat].ordered = order.level }
      let (before, ordered) = (world.autonomy[seat].level, world.autonomy[seat].ordered)
      // The last percent is no way at all.
      let isNear = abs((ordered - before).raw) < 10_000
      let level = isNear ? ordered : before + (ordered - before).times(rules.speed)
      world.autonomy[seat].level = level
      let free = Rate(raw: level.raw * 2 - 1_000_000)
      guard free != 0 else { continue }
      world.conditions[seat].discovery = world.conditions[seat].discovery.times(.one + rules.discovery.times(free))
      world.conditions[seat].luck = world.conditions[seat].luck.times(.one + rules.luck.times(free))
      world.conditions[seat].training = world.conditions[seat].training.times(.one - rules.training.times(free))
      world.conditions[seat].hazard = world.conditions[seat].hazard.times(.one + rules.hazard.times(free))
      world.conditions[seat].hiring += rules.hiring.times(free)
    }
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.autonomy = world.autonomy[seat]
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.autonomy, of: world.seats)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    world.autonomy[view.seat] = view.autonomy
  }
}
