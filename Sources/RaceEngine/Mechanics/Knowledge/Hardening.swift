public import Quantities
package import Randomness

/// A lab protects its interface against distillation, and its weights against theft and leaks.
///
/// What is spent builds up and fades. A stock of some size stops stock ÷ (stock + half) of what it is against; `half`
/// rises each quarter, since attackers learn. Protection costs developers patience. Each quarter a lab's weights get
/// out with the chance `theft`, less what security stops: a draw decides whether one rival gets them, by the weights of
/// `labs`, or the world. A thief takes a part of its gap in know-how; of what all the world knows, each rival takes
/// less, and enterprises and governments distrust the lab, less every quarter.
///
/// - Hidden: spending, stocks, thefts. Public: leaks.
/// - Invariant: no theft takes a lab beyond what its victim knows; more security never makes a theft likelier.
/// - Source: Nevo et al. 2024, "Securing AI model weights", for who attacks; the shape of returns is a design choice.
public enum Hardening: Mechanic {
  /// The scenario's parameters, under the key `hardening`.
  public struct Rules: Described {
    /// How good each lab is at getting at others' weights, by seat; seats without a row count as one.
    public var labs = Table<8, Spying>(blank: Spying())
    /// Stock that stops a half.
    public var half: Money = .millions(20)
    /// How much that rises each quarter.
    public var rises: Rate = .percent(8)
    /// Part of a stock that fades in a quarter.
    public var fade: Rate = .percent(25)
    /// Developers' utility lost at full protection.
    public var friction: Rate = .percent(30)
    /// The chance that an unsecured lab's weights get out in a quarter.
    public var theft: Rate = .percent(8)
    /// How likely they get out to all the world, against one rival of weight one.
    public var world: Rate = .percent(400)
    /// Part of its gap in know-how that a thief takes.
    public var taken: Rate = .percent(35)
    /// Part of its gap that each rival takes of a leak.
    public var leaked: Rate = .percent(12)
    /// Utility that enterprises and governments withdraw after a leak.
    public var scandal: Rate = .percent(60)
    /// Part of that which they forget in a quarter.
    public var forgets: Rate = .percent(40)

    /// Every lab spies alike.
    public init() { labs.append(Spying()) }
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("labs", &labs, help: "how good each lab is at theft, by seat")
      fields.field("half", &half, in: 1 ... .billions(10), help: "stock that stops a half")
      fields.field("rises", &rises, in: 0 ... .percent(50), help: "how much that rises each quarter")
      fields.field("fade", &fade, in: 0 ... .one, help: "part of a stock that fades")
      fields.field("friction", &friction, in: 0 ... .percent(500), help: "developers lost at full protection")
      fields.field("theft", &theft, in: 0 ... .one, help: "chance that unsecured weights get out in a quarter")
      fields.field("world", &world, in: 0 ... .percent(10_000), help: "weight of a leak against one rival's theft")
      fields.field("taken", &taken, in: 0 ... .one, help: "part of its gap that a thief takes")
      fields.field("leaked", &leaked, in: 0 ... .one, help: "part of its gap that each rival takes of a leak")
      fields.field("scandal", &scandal, in: 0 ... .percent(500), help: "firms and states lost after a leak")
      fields.field("forgets", &forgets, in: 0 ... .one, help: "part of that which is forgotten in a quarter")
    }
  }
  /// How good a lab is at theft.
  public struct Spying: Described {
    /// Against a rival of weight one.
    public var weight: Rate = .one
    /// As good as any.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("weight", &weight, in: 0 ... .percent(10_000), help: "weight against a rival of weight one")
    }
  }
  /// What to spend this quarter.
  public struct Order: Described {
    /// On the interface, against distillation.
    public var protection: Money = 0
    /// On the weights, against theft and leaks.
    public var security: Money = 0
    /// Nothing.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("protection", &protection, in: 0 ... .billions(10), help: "spent against distillation")
      fields.field("security", &security, in: 0 ... .billions(10), help: "spent against theft and leaks")
    }
  }
  /// One order.
  public typealias Orders = Slots<1, Order>
  /// What the seat learns.
  public struct Notice: Described {
    /// What its protection stops.
    public var protection: Rate = 0
    /// What its security stops.
    public var security: Rate = 0
    /// Stock that stops a half now.
    public var half: Money = 0
    /// Whether its weights were stolen last quarter.
    public var wasRobbed = false
    /// Whose weights leaked to the world last quarter, a bit for each seat.
    public var leaks: Int32 = 0
    /// Utility that enterprises and governments withdraw from the seat.
    public var distrust: Rate = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("protection", &protection, in: 0 ... .one, help: "part of distillation that is stopped")
      fields.field("security", &security, in: 0 ... .one, help: "part of thefts that is stopped")
      fields.field("half", &half, in: 0 ... .billions(100), help: "stock that stops a half now")
      fields.flag("was_robbed", &wasRobbed, help: "whether a rival took its weights last quarter")
      fields.field("leaks", &leaks, in: 0...255, help: "whose weights leaked, a bit for each seat")
      fields.field("distrust", &distrust, in: 0 ... .percent(500), help: "firms and states lost to leaks")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var half: Money = 0
    package var protection = BySeat<Money>(0)
    package var security = BySeat<Money>(0)
    package var wasRobbed = BySeat<Int32>(0)
    package var leaks: Int32 = 0
    package var distrust = BySeat<Rate>(0)
    /// The part of a stock of protection or security that works.
    func level(_ stock: Money) -> Rate { stock > 0 ? stock.share(of: stock + half) : 0 }
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(45, "hardening", verb: "harden", synonyms: "secure", summary: "spend on interface and weight security")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.hardening }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.hardening) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.hardening) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.hardening) }

  /// Both sums come out of the purse.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    try purse.reserve(order.protection + order.security)
  }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    world.hardening.half = rules.half
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    for seat in world.seats {
      world.hardening.protection[seat] = world.hardening.protection[seat].times(rules.fade.rest)
      world.hardening.security[seat] = world.hardening.security[seat].times(rules.fade.rest)
      world.hardening.wasRobbed[seat] = 0
      world.hardening.distrust[seat] = world.hardening.distrust[seat].times(rules.forgets.rest)
      guard world.labs[seat].isOpen else { continue }
      if let order = sheets[seat].hardening.first {
        let cost = order.protection + order.security
        world.pay(cost, from: Account(seat), to: .suppliers, by: name.domain, &book)
        world.hardening.protection[seat] += order.protection
        world.hardening.security[seat] += order.security
      }
      let friction = rules.friction.times(world.hardening.level(world.hardening.protection[seat]))
      world.conditions[seat].appeal[Int(SegmentKind.developer.rawValue)] -= friction
    }
    world.hardening.leaks = 0
    for seat in world.seats where world.labs[seat].isOpen {
      let open = rules.theft.times(world.hardening.level(world.hardening.security[seat]).rest)
      let draw = chance.draw(name.domain, turn: world.turn, of: UInt64(seat.index))
      if draw.happens(open.raw) { lose(seat, &world, rules, chance, &book) }
      for kind in [SegmentKind.enterprise, .government] {
        world.conditions[seat].appeal[Int(kind.rawValue)] -= world.hardening.distrust[seat]
      }
    }
    // Attackers learn.
    world.hardening.half = min(world.hardening.half + world.hardening.half.times(rules.rises), .billions(100))
  }

  /// A lab's weights get out, to one rival or to all.
  private static func lose(
    _ victim: Seat, _ world: inout World, _ rules: Rules, _ chance: Chance, _ book: inout some Recorder
  ) {
    var sum = rules.world.raw
    for seat in world.seats where seat != victim && world.labs[seat].isOpen { sum += weight(of: seat, rules) }
    guard sum > 0 else { return }
    let draw = chance.draw(name.domain, turn: world.turn, of: UInt64(victim.index), for: 1)
    var place = draw.below(sum) - rules.world.raw
    let isLeak = place < 0
    if isLeak {
      world.hardening.leaks |= 1 << Int32(victim.index)
      world.hardening.distrust[victim] = max(world.hardening.distrust[victim], rules.scandal)
    } else {
      world.hardening.wasRobbed[victim] = 1
    }
    let known = world.labs[victim].knowHow
    for seat in world.seats where seat != victim && world.labs[seat].isOpen {
      if !isLeak {
        let before = place
        place -= weight(of: seat, rules)
        guard before >= 0, place < 0 else { continue }
      }
      let gap = max(known - world.labs[seat].knowHow, 0).times(isLeak ? rules.leaked : rules.taken)
      world.move(.knowHow, gap.raw, from: .world, to: Account(seat), by: name.domain, &book)
    }
  }

  private static func weight(of seat: Seat, _ rules: Rules) -> Int64 {
    let place = Int(seat.index)
    return place < rules.labs.count ? rules.labs.storage.span[place].weight.raw : 1_000_000
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.hardening.protection = world.hardening.level(world.hardening.protection[seat])
    view.hardening.security = world.hardening.level(world.hardening.security[seat])
    view.hardening.half = world.hardening.half
    view.hardening.wasRobbed = world.hardening.wasRobbed[seat] != 0
    view.hardening.leaks = world.hardening.leaks
    view.hardening.distrust = world.hardening.distrust[seat]
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(world.hardening.half)
    digest.fold(world.hardening.leaks)
    for seat in world.seats {
      digest.fold(world.hardening.protection[seat])
      digest.fold(world.hardening.security[seat])
      digest.fold(world.hardening.wasRobbed[seat])
      digest.fold(world.hardening.distrust[seat])
    }
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    let half = view.hardening.half
    world.hardening.half = half
    world.hardening.leaks = view.hardening.leaks
    world.hardening.wasRobbed[view.seat] = view.hardening.wasRobbed ? 1 : 0
    world.hardening.distrust[view.seat] = view.hardening.distrust
    // Rivals are taken to guard themselves as the seat does.
    for seat in world.seats {
      world.hardening.protection[seat] = stock(for: view.hardening.protection, half)
      world.hardening.security[seat] = stock(for: view.hardening.security, half)
    }
  }

  /// The stock that stops a part.
  private static func stock(for level: Rate, _ half: Money) -> Money {
    Money(raw: mulDiv(half.raw, level.raw, max(level.rest.raw, 1), atMost: Money.billions(1_000).raw))
  }
}
