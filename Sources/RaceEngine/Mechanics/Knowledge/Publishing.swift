public import Quantities
package import Randomness

/// A lab publishes a share of its discoveries, until it says otherwise: prestige against a lead.
///
/// Rivals that know less close, each quarter, `spillover` × share of their gap to the publisher; the publisher from
/// whom a lab learns most counts. Prestige moves toward the share. It draws people, by e^(−points behind the best ÷
/// `reach`), brings outside contributions to know-how, and a part of the standing that nobody has.
///
/// - Public: shares and prestige.
/// - Invariant: what spills over never takes a lab beyond the publisher; standings sum to at most one.
/// - Source: Stern 2004, "Do scientists pay to be scientists?", for what publishing is worth to people; Arrow 1962 for
///   spillovers.
public enum Publishing: Mechanic {
  /// The scenario's parameters, under the key `publishing`.
  public struct Rules: Described {
    /// Part of its gap that a rival closes in a quarter where everything is published.
    public var spillover: Rate = .percent(20)
    /// How fast prestige follows the share.
    public var speed: Rate = .percent(35)
    /// Utility that full prestige adds to job offers.
    public var hiring: Rate = .percent(40)
    /// Points behind the best that divide that by e.
    public var reach: Capability = .points(20)
    /// Know-how that full prestige brings from outside, a quarter.
    public var contributions: Decades = 2_000
    /// Part of the free standing that full prestige brings, a quarter.
    public var standing: Rate = Rate(raw: 3_000)
    /// Share that every lab publishes at the start.
    public var start: Rate = .percent(30)

    /// A trade-off that depends on who is ahead.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("spillover", &spillover, in: 0 ... .one, help: "of a rival's gap, where all is published")
      fields.field("speed", &speed, in: 0 ... .one, help: "how fast prestige follows")
      fields.field("hiring", &hiring, in: 0 ... .percent(500), help: "utility of full prestige in job offers")
      fields.field("reach", &reach, in: .points(1) ... .points(100), help: "points behind that divide it by e")
      fields.field("contributions", &contributions, in: 0...500_000, help: "know-how that full prestige brings")
      fields.field("standing", &standing, in: 0 ... .percent(10), help: "of free standing, at full prestige")
      fields.field("start", &start, in: 0 ... .one, help: "share published at the start")
    }
  }
  /// How much to publish from now on.
  public struct Order: Described {
    /// Share of the discoveries.
    public var share: Rate = 0
    /// Nothing.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("share", &share, in: 0 ... .one, help: "share of discoveries that is published from now on")
    }
  }
  /// One share.
  public typealias Orders = Slots<1, Order>
  /// What everybody knows of a lab's papers.
  public struct Papers: Described {
    /// Share of its discoveries that it publishes.
    public var share: Rate = 0
    /// Its prestige among researchers.
    public var prestige: Rate = 0
    /// None.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("share", &share, in: 0 ... .one, help: "share of its discoveries that it publishes")
      fields.field("prestige", &prestige, in: 0 ... .one, help: "its prestige among researchers")
    }
  }
  /// What the seat learns.
  public struct Notice: Described {
    /// Every lab's papers, by seat.
    public var labs = Table<8, Papers>(blank: Papers())
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("labs", &labs, help: "every lab's papers")
    }
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(43, "publishing", verb: "disclose", synonyms: "papers", summary: "publish a share of discoveries")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.publishing }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.publishing) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.publishing) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.publishing) }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    for seat in world.seats {
      world.publishing[seat].share = rules.start
      world.publishing[seat].prestige = rules.start
    }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    let best = world.bestReleased()
    var known = BySeat<Decades>(0)
    var free = Rate.one
    for seat in world.seats {
      known[seat] = world.labs[seat].knowHow
      free = free - world.labs[seat].standing
      guard world.labs[seat].isOpen else {
        world.publishing[seat].share = 0
        continue
      }
      if let order = sheets[seat].publishing.first { world.publishing[seat].share = order.share }
      let papers = world.publishing[seat]
      world.publishing[seat].prestige = papers.prestige + (papers.share - papers.prestige).times(rules.speed)
    }
    free = max(free, 0)
    for seat in world.seats where world.labs[seat].isOpen {
      let account = Account(seat)
      let prestige = world.publishing[seat].prestige
      let behind = mulDiv((best - world.labs[seat].capability).raw, 1_000_000, rules.reach.raw)
      let closeness = Rate(raw: Logarithm.weight(-behind) / 1_000)
      world.conditions[seat].hiring += rules.hiring.times(prestige).times(closeness)
      var learnt: Decades = 0
      for other in world.seats where other != seat {
        let gap = max(known[other] - known[seat], 0)
        learnt = max(learnt, gap.times(rules.spillover.times(world.publishing[other].share)))
      }
      let room = max(Decades(raw: 32_000_000) - known[seat], 0)
      let gain = min(learnt + rules.contributions.times(prestige), room)
      world.move(.knowHow, gain.raw, from: .world, to: account, by: name.domain, &book)
      let given = free.times(rules.standing.times(prestige))
      world.move(.standing, given.raw, from: .world, to: account, by: name.domain, knownTo: .everyone, &book)
    }
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.publishing.labs.removeAll()
    for other in world.seats { view.publishing.labs.append(world.publishing[other]) }
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.publishing, of: world.seats)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    for seat in world.seats where Int(seat.index) < view.publishing.labs.count {
      world.publishing[seat] = view.publishing.labs[Int(seat.index)]
    }
  }
}
