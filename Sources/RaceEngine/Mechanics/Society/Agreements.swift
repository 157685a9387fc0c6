public import Quantities
package import Randomness

/// Labs make typed agreements: proposed in one quarter, accepted in the next, binding from then on, broken at a price.
///
/// A proposal that is not accepted in the quarter after lapses. A safety pledge brings both trust, and from its second
/// quarter on neither may give training more than a stated part of its fleet. A compute deal lets chips, a licence
/// teaches know-how, both for a fee each quarter, and lapse where the fee finds no cash. A truce keeps both from the
/// other's stars. Who breaks one pays a price to the other, offends its own people, and is distrusted for some time;
/// who trains beyond a pledge has broken it, and pays with the quarter's costs.
///
/// - Hidden: proposals and terms. Public: how many agreements bind a lab, and who broke one.
/// - Invariant: what one pays the other gets; no more chips are let than run; nobody pays what it has not.
/// - Source: Coase 1937 and Williamson 1985 on contracts and their breach; the kinds and terms are a design choice.
public enum Agreements: Mechanic {
  /// The scenario's parameters, under the key `agreements`.
  public struct Rules: Described {
    /// Most of its fleet that a lab under a pledge gives to training.
    public var ceiling: Rate = .percent(25)
    /// Utility that a pledge adds to a lab's service, in every segment.
    public var trust: Rate = .percent(12)
    /// Utility that a pledge adds to a lab's job offers.
    public var pull: Rate = .percent(12)
    /// Most of its running chips that a lab may let.
    public var mostLet: Rate = .percent(50)
    /// Part of the gap in know-how that a licence closes in a quarter.
    public var taught: Rate = .percent(12)
    /// The most that a licence teaches in a quarter.
    public var mostTaught: Decades = 40_000
    /// What a truce takes from the rate at which people leave.
    public var calm: Rate = .percent(15)
    /// Utility that a truce takes from a lab's job offers.
    public var resentment: Rate = .percent(10)
    /// Price of breaking an agreement.
    public var penalty: Money = .millions(20)
    /// And this many quarters of its fee.
    public var feesOwed: Int32 = 2
    /// How much a broken word offends the lab's own people.
    public var betrayal: Rate = .percent(40)
    /// Utility that a broken word takes from a lab's service, in every segment.
    public var distrust: Rate = .percent(20)
    /// Quarters for which it is remembered, the one in which it was broken included.
    public var memory: Int32 = 4

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let weight = Rate(raw: 0)...Rate.percent(500)
      fields.field("ceiling", &ceiling, in: 0 ... .one, help: "most of the fleet in training under a pledge")
      fields.field("trust", &trust, in: weight, help: "utility that a pledge adds to the service")
      fields.field("pull", &pull, in: weight, help: "utility that a pledge adds to job offers")
      fields.field("most_let", &mostLet, in: 0 ... .percent(90), help: "most of its chips that a lab may let")
      fields.field("taught", &taught, in: 0 ... .one, help: "part of the gap that a licence closes a quarter")
      fields.field("most_taught", &mostTaught, in: 0...2_000_000, help: "most that a licence teaches a quarter")
      fields.field("calm", &calm, in: 0 ... .one, help: "what a truce takes from the rate of leaving")
      fields.field("resentment", &resentment, in: weight, help: "utility that a truce takes from job offers")
      fields.field("penalty", &penalty, in: 0 ... .billions(10), help: "price of breaking an agreement")
      fields.field("fees_owed", &feesOwed, in: 0...20, help: "quarters of the fee that a breach costs beside")
      fields.field("betrayal", &betrayal, in: 0 ... .percent(300), help: "how much a breach offends one's own people")
      fields.field("distrust", &distrust, in: weight, help: "utility that a breach takes from the service")
      fields.field("memory", &memory, in: 1...80, help: "quarters for which a breach is remembered")
    }
  }
  /// A step toward or away from an agreement.
  public struct Order: Described {
    /// What is done.
    public var act = DealAct.propose
    /// The other lab.
    public var rival = Seat(0)
    /// What it is about.
    public var kind = DealKind.pledge
    /// Chips to let, in a proposal of a compute deal.
    public var chips: Chips = 0
    /// What the receiver is to pay a quarter, in a proposal of a compute deal or a licence.
    public var fee: Money = 0
    /// For how long, in a proposal.
    public var quarters: Int32 = 4
    /// A pledge with the first seat.
    public init() {}
    /// Names every field.
    @inlinable public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("act", &act, in: .propose ... .leave, help: "propose, accept or break")
      fields.field("rival", &rival, in: Seat(0)...Seat(7), slot: true, help: "seat of the other lab")
      fields.field("kind", &kind, in: .pledge ... .truce, slot: true, help: "what it is about")
      fields.field("chips", &chips, in: 0 ... .whole(1_000_000), help: "chips that you let, in a compute deal")
      fields.field("fee", &fee, in: 0 ... .billions(10), help: "what the other pays you a quarter")
      fields.field("quarters", &quarters, in: 1...20, help: "for how many quarters")
    }
  }
  /// Four steps a quarter, each about another agreement.
  public typealias Orders = Slots<4, Order>
  /// What the seat learns.
  public struct Notice: Described {
    /// The seat's agreements, and what was proposed last quarter.
    public var deals = Table<12, Known>(blank: Known())
    /// What is known of each lab's word.
    public var labs = Table<8, Repute>(blank: Repute())
    /// Fees that fall due this quarter.
    public var due: Money = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("deals", &deals, help: "own agreements and proposals")
      fields.rows("labs", &labs, help: "what is known of each lab's word, by seat")
      fields.field("due", &due, in: 0 ... .billions(1_000), help: "fees that fall due this quarter")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var deals = Table<32, Deal>(blank: Deal())
    /// The quarter in which each lab last broke one; −100: never.
    package var broken = BySeat<Int32>(-100)
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(
      68, "agreements", verb: "deal", synonyms: "agree agreement", summary: "propose, accept or break an agreement")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.agreements }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.agreements) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.agreements) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.agreements) }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let span = sheets.storage.span
    for seat in world.seats where world.labs[seat].isOpen {
      for place in 0..<span[seat].agreements.count {
        let order = span[seat].agreements.table[place]
        if order.act == .leave { leave(order, seat, &world, rules, &book) }
      }
    }
    var place = 0
    while place < world.agreements.deals.count {
      let deal = world.agreements.deals.storage[place]
      let isWhole = world.labs[deal.from].isOpen && world.labs[deal.to].isOpen
      var isKept = isWhole
      if isWhole, deal.kind == .pledge, deal.isBinding, deal.begun < world.turn {
        for seat in world.seats where deal.binds(seat) {
          let training = span[seat].fleet.first?.training ?? world.labs[seat].trainingShare
          guard training > rules.ceiling else { continue }
          isKept = false
          world.conditions[seat].dues += rules.penalty
          shame(seat, &world, rules)
        }
      }
      if isKept { place += 1 } else { world.agreements.deals.remove(at: place) }
    }
    for seat in world.seats where world.labs[seat].isOpen {
      for place in 0..<span[seat].agreements.count {
        let order = span[seat].agreements.table[place]
        if order.act == .accept { accept(order, seat, &world) }
      }
    }
    lapse(&world)
    for seat in world.seats where world.labs[seat].isOpen {
      for place in 0..<span[seat].agreements.count {
        let order = span[seat].agreements.table[place]
        if order.act == .propose { propose(order, seat, &world) }
      }
    }
    honour(&world, rules, &book)
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.agreements.labs.removeAll()
    for other in world.seats {
      var repute = Repute()
      repute.broken = world.agreements.broken[other]
      view.agreements.labs.append(repute)
    }
    view.agreements.deals.removeAll()
    for place in world.agreements.deals.indices {
      let deal = world.agreements.deals.storage[place]
      if deal.isBinding {
        for party in world.seats where deal.binds(party) {
          if deal.kind == .pledge {
            view.agreements.labs[Int(party.index)].pledges += 1
          } else {
            view.agreements.labs[Int(party.index)].others += 1
          }
        }
      }
      guard deal.binds(seat) else { continue }
      var known = Known()
      (known.kind, known.rival, known.isOwn) = (deal.kind, deal.other(than: seat), deal.from == seat)
      (known.isBinding, known.left, known.chips, known.fee) = (deal.isBinding, deal.left, deal.chips, deal.fee)
      view.agreements.deals.append(known)
      if deal.isBinding, deal.to == seat { view.agreements.due += deal.fee }
    }
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    for place in world.agreements.deals.indices { digest.fold(world.agreements.deals[place]) }
    for seat in world.seats { digest.fold(world.agreements.broken[seat]) }
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    let labs = view.agreements.labs.storage.span
    for seat in world.seats where Int(seat.index) < view.agreements.labs.count {
      world.agreements.broken[seat] = labs[seat].broken
    }
    world.agreements.deals.removeAll()
    let deals = view.agreements.deals.storage.span
    for place in 0..<view.agreements.deals.count {
      let known = deals[place]
      var deal = Deal()
      (deal.kind, deal.isBinding, deal.left) = (known.kind, known.isBinding, known.left)
      (deal.chips, deal.fee) = (known.chips, known.fee)
      (deal.from, deal.to) = known.isOwn ? (view.seat, known.rival) : (known.rival, view.seat)
      deal.begun = max(view.turn - 1, 0)
      world.agreements.deals.append(deal)
    }
  }
}
