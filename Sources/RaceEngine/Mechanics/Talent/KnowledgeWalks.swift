public import Quantities
package import Randomness

/// People who change labs carry a part of what their old lab knew to the new one.
///
/// The pool remembers how many of its researchers have worked in a lab, and what those labs knew on average when they
/// left. Hires are an even sample of the pool: the new lab gains the gap to that mean, times the part of its
/// researchers who carry it. A star carries a part of the gap between the two labs. Nobody teaches a lab that knows
/// more, and all movers together bring no more than a stated step, nor more than the largest gap.
///
/// - Hidden: what the pool knows, what others gained. Public: how many in the pool have worked in a lab.
/// - Invariant: the old lab loses nothing; know-how never falls, nor rises above what some mover knew.
/// - Source: Almeida and Kogut 1999, "Localization of knowledge and the mobility of engineers in regional networks".
public enum KnowledgeWalks: Mechanic {
  /// The scenario's parameters, under the key `walks`.
  public struct Rules: Described {
    /// Part of what they know that people from the pool bring along.
    public var carry: Rate = .percent(60)
    /// Part of the gap between two labs that a star closes.
    public var starCarry: Rate = .percent(10)
    /// The most that movers bring to a lab in a quarter.
    public var most: Decades = 40_000

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("carry", &carry, in: 0 ... .one, help: "part of their know-how that people bring along")
      fields.field("star_carry", &starCarry, in: 0 ... .one, help: "part of the gap that a star closes")
      fields.field("most", &most, in: 0...2_000_000, help: "most that movers bring in a quarter")
    }
  }
  /// No orders: it follows who is hired and who leaves.
  public typealias Orders = NoOrders
  /// What the seat learns.
  public struct Notice: Described {
    /// What movers brought last quarter.
    public var gained: Decades = 0
    /// Researchers in the pool who have worked in a lab.
    public var carriers: Headcount = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("gained", &gained, in: 0...2_000_000, help: "know-how that movers brought last quarter")
      fields.field(
        "carriers", &carriers, in: 0...Headcount(raw: 1_000_000_000_000), help: "in the pool, from some lab")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    /// Researchers in the pool who have worked in a lab.
    package var carriers: Headcount = 0
    /// What their labs knew when they left, on average.
    package var knowHow: Decades = 0
    /// Researchers of each lab after the last hires; below zero: not known.
    package var before = BySeat<Headcount>(0)
    package var gained = BySeat<Decades>(0)
  }

  /// Its names.
  public static var name: MechanicName { MechanicName(25, "walks", summary: "know-how that walks with people") }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.walks }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.walks) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.walks) }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    for seat in world.seats { world.walks.before[seat] = world.labs[seat].researchers }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    // What every lab knew before anybody arrived.
    var known = BySeat<Decades>(0)
    for seat in world.seats { known[seat] = world.labs[seat].knowHow }
    let pool = remember(known, &world)
    var taken: Headcount = 0
    for seat in world.seats {
      world.walks.gained[seat] = 0
      let hired = world.labs[seat].isOpen ? world.talent.researchers.hired[seat] : 0
      let carriers = pool > 0 ? hired.times(world.walks.carriers.raw, over: pool.raw) : 0
      taken += carriers
      if world.labs[seat].isOpen { teach(seat, carriers, known, &world, rules, &book) }
      world.walks.before[seat] = world.labs[seat].researchers
    }
    world.walks.carriers = max(world.walks.carriers - taken, 0)
  }

  /// Takes those who left a lab since the last hires into the pool's memory.
  /// - Returns: How many researchers the pool had before this quarter's hires.
  private static func remember(_ known: BySeat<Decades>, _ world: inout World) -> Headcount {
    var pool = world.talent.researchers.seekers
    var (left, joined) = (0 as Int64, 0 as Int64)
    for seat in world.seats {
      pool += world.talent.researchers.hired[seat]
      let gone = leavers(of: seat, &world).raw
      left += max(gone, 0)
      joined += max(-gone, 0)
    }
    // Whom another lab took over as a whole never was in the pool.
    let through = max(left - joined, 0)
    for seat in world.seats {
      let gone = max(leavers(of: seat, &world).raw, 0)
      guard gone > 0, through > 0 else { continue }
      let arrived = mulDiv(gone, through, left)
      let after = world.walks.carriers.raw + arrived
      guard after > 0 else { continue }
      let difference = known.storage[Int(seat.index)] - world.walks.knowHow
      world.walks.knowHow += Decades(raw: mulDiv(difference.raw, arrived, after))
      world.walks.carriers = Headcount(raw: after)
    }
    world.walks.carriers = min(world.walks.carriers, max(pool, 0))
    return pool
  }

  /// How many researchers left a lab since the last hires; below zero where some came without being hired.
  private static func leavers(of seat: Seat, _ world: inout World) -> Headcount {
    guard world.walks.before[seat] >= 0 else { return 0 }
    return world.walks.before[seat] + world.talent.researchers.hired[seat] - world.labs[seat].researchers
  }

  /// A lab learns from those who came: from the pool first, then from stars.
  private static func teach(
    _ seat: Seat, _ carriers: Headcount, _ known: BySeat<Decades>, _ world: inout World, _ rules: Rules,
    _ book: inout some Recorder
  ) {
    let own = known.storage[Int(seat.index)]
    var (pooled, starred, widest) = (Decades(raw: 0), Decades(raw: 0), Decades(raw: 0))
    if carriers > 0, world.walks.knowHow > own {
      widest = world.walks.knowHow - own
      let part = carriers.share(of: max(world.labs[seat].researchers, carriers))
      pooled = widest.times(rules.carry).times(part)
    }
    for place in world.stars.stars.indices where world.stars.stars[place].moved == world.turn {
      let contract = world.stars.stars.storage[place]
      guard contract.employer == Int32(seat.index), contract.former >= 0 else { continue }
      let gap = max(known.storage[Int(contract.former)] - own, 0)
      widest = max(widest, gap)
      starred += gap.times(rules.starCarry)
    }
    let most = min(widest, rules.most)
    pooled = min(pooled, most)
    starred = min(starred, most - pooled)
    world.walks.gained[seat] = pooled + starred
    world.move(.knowHow, pooled.raw, from: .pool, to: Account(seat), by: name.domain, &book)
    world.move(.knowHow, starred.raw, from: .world, to: Account(seat), by: name.domain, &book)
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.walks.gained = world.walks.gained[seat]
    view.walks.carriers = world.walks.carriers
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(world.walks.carriers)
    digest.fold(world.walks.knowHow)
    for seat in world.seats {
      digest.fold(world.walks.before[seat])
      digest.fold(world.walks.gained[seat])
    }
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    world.walks.carriers = view.walks.carriers
    var sum: Int64 = 0
    for seat in world.seats {
      sum += world.labs[seat].knowHow.raw
      world.walks.before[seat] = -1
    }
    // The pool is taken to know what labs know on average.
    world.walks.knowHow = Decades(raw: sum / Int64(max(world.seatCount, 1)))
    world.walks.gained[view.seat] = view.walks.gained
  }
}
