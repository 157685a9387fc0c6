public import Quantities
package import Randomness

/// A lab distils a rival's served model: a part of the gap, for a few per cent of its cost, if nobody notices.
///
/// It pays `cost`, and `talent` of its researchers' work goes into it this quarter. The next run that ends gains `part`
/// of the gap in effective compute between the rival's best released model and the lab's own best run, less what the
/// rival's protection stops, at most `most`; of several tries the best counts. Each try is noticed with the chance
/// `caught`: then all labs shut it out for some quarters, its people are offended, and customers turn away, less every
/// quarter.
///
/// - Hidden: orders, and what was distilled. Public: who was caught.
/// - Invariant: a try never lowers what a run gains; who is shut out distils nothing.
/// - Source: Gudibande et al. 2023, "The false promise of imitating proprietary LLMs", for a part of the gap; model
///   notes of the prototype, section 4, point 10, for the parts.
public enum Distillation: Mechanic {
  /// The scenario's parameters, under the key `distillation`.
  public struct Rules: Described {
    /// What a try costs.
    public var cost: Money = .millions(15)
    /// Part of the researchers' work of the quarter that goes into it.
    public var talent: Rate = .percent(35)
    /// Part of the gap that a model gains.
    public var part: Rate = .percent(35)
    /// The most that it gains.
    public var most: Decades = 500_000
    /// The chance that a try is noticed.
    public var caught: Rate = .percent(15)
    /// Quarters for which all labs shut it out.
    public var ban: Int32 = 4
    /// Customers' utility lost in the quarter in which it is caught.
    public var scandal: Rate = .percent(40)
    /// How much it offends the lab's own people.
    public var offence: Rate = .percent(50)

    /// The prototype's values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("cost", &cost, in: 0 ... .billions(10), help: "what a try costs")
      fields.field("talent", &talent, in: 0 ... .one, help: "part of researchers' work that goes into it")
      fields.field("part", &part, in: 0 ... .one, help: "part of the gap that a model gains")
      fields.field("most", &most, in: 0...2_000_000, help: "most that it gains")
      fields.field("caught", &caught, in: 0 ... .one, help: "chance that a try is noticed")
      fields.field("ban", &ban, in: 1...40, help: "quarters for which labs shut it out")
      fields.field("scandal", &scandal, in: 0 ... .percent(500), help: "customers lost when caught")
      fields.field("offence", &offence, in: 0 ... .percent(500), help: "how much it offends own staff")
    }
  }
  /// Whom to distil.
  public struct Order: Described {
    /// The lab whose model is asked.
    public var rival = Seat(0)
    /// Seat 0.
    public init() {}
    /// Names every field.
    @inlinable public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("rival", &rival, in: Seat(0)...Seat(7), slot: true, help: "number of the lab, from 0")
    }
  }
  /// One rival a turn.
  public typealias Orders = Slots<1, Order>
  /// What every seat learns of a lab.
  public struct Scandal: Described {
    /// The quarter from which others serve it again; 0: it was never caught.
    public var shutOutUntil: Int32 = 0
    /// Never caught.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("shut_out_until", &shutOutUntil, in: 0...130, help: "quarter from which others serve it again")
    }
  }
  /// What the seat learns.
  public struct Notice: Described {
    /// Decades that the next run gains.
    public var pending: Decades = 0
    /// Who was caught, by seat.
    public var labs = Table<8, Scandal>(blank: Scandal())
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("pending", &pending, in: 0...2_000_000, help: "what the next run gains")
      fields.rows("labs", &labs, help: "who was caught")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var pending = BySeat<Decades>(0)
    /// How many models the lab had when it last distilled.
    package var trained = BySeat<Int32>(0)
    package var scandals = BySeat(Scandal())
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(44, "distillation", verb: "distil", synonyms: "distill imitate", summary: "distil a rival's model")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.distillation }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.distillation) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.distillation) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.distillation) }

  /// Another open lab that serves a model, while the seat is not shut out; the cost comes out of the purse.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    try checkRival(order.rival, seeing: &view)
    guard view.field.storage.span[Int(order.rival.index)].capability > 0 else { throw .notNow(.nothingServed) }
    let own = view.distillation.labs.storage.span[Int(view.seat.index)]
    guard own.shutOutUntil <= view.turn else { throw .notNow(.shutOut) }
    try purse.reserve(rules.cost)
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    for seat in world.seats where world.labs[seat].isOpen {
      // A run that has ended since used it up.
      if world.trained[seat] > world.distillation.trained[seat] { world.distillation.pending[seat] = 0 }
      world.distillation.trained[seat] = world.trained[seat]
      if let order = sheets[seat].distillation.first { distil(order.rival, by: seat, &world, rules, chance, &book) }
      world.conditions[seat].recipe += world.distillation.pending[seat]
      let left = world.distillation.scandals[seat].shutOutUntil - world.turn
      guard left > 0 else { continue }
      let lost = rules.scandal.times(Int64(left), over: Int64(rules.ban + 1))
      for kind in 0..<4 { world.conditions[seat].appeal[kind] -= lost }
    }
  }

  private static func distil(
    _ rival: Seat, by seat: Seat, _ world: inout World, _ rules: Rules, _ chance: Chance, _ book: inout some Recorder
  ) {
    world.pay(rules.cost, from: Account(seat), to: .suppliers, by: name.domain, &book)
    world.conditions[seat].talent = world.conditions[seat].talent.times(rules.talent.rest)
    let model = world.flagship(of: rival)
    let gap = max(model.size + model.knowHow - world.training[seat].last, 0)
    let passed = world.hardening.level(world.hardening.protection[rival]).rest
    let gained = min(gap.times(rules.part).times(passed), rules.most)
    world.distillation.pending[seat] = max(world.distillation.pending[seat], gained)
    let identity = UInt64(seat.index) << 8 | UInt64(rival.index)
    guard chance.draw(name.domain, turn: world.turn, of: identity).happens(rules.caught.raw) else { return }
    world.distillation.scandals[seat].shutOutUntil = world.turn + 1 + rules.ban
    world.conditions[seat].betrayal += rules.offence
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    let isUsed = world.trained[seat] > world.distillation.trained[seat]
    view.distillation.pending = isUsed ? 0 : world.distillation.pending[seat]
    view.distillation.labs.removeAll()
    for other in world.seats { view.distillation.labs.append(world.distillation.scandals[other]) }
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    for seat in world.seats {
      digest.fold(world.distillation.pending[seat])
      digest.fold(world.distillation.trained[seat])
      digest.fold(world.distillation.scandals[seat])
    }
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    for seat in world.seats where Int(seat.index) < view.distillation.labs.count {
      world.distillation.scandals[seat] = view.distillation.labs[Int(seat.index)]
      world.distillation.trained[seat] = world.trained[seat]
    }
    world.distillation.pending[view.seat] = view.distillation.pending
  }
}
