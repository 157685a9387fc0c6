public import Quantities
package import Randomness

/// Named researchers whom labs bid for one by one; pay, purpose, compute, colleagues and loyalty decide where they go.
///
/// A star weighs every sealed offer against staying, each with a whim of its own, from where everybody was at the
/// quarter's start; an offer that is no better than staying is declined, equal offers are ranked by a draw. A lab that
/// set a retention budget answers for its own stars. Stars multiply their lab's research, more where compute per head
/// is high and less where they crowd, widen the luck of its runs, and are paid with the running costs.
///
/// - Hidden: offers, pay. Public: who employs whom, what a star who is free asks.
/// - Invariant: a star has one employer; a higher offer never lowers the chance to win.
/// - Source: Rosen 1981, "The economics of superstars"; K15 of the calibration; model notes, section 4, point 9.
public enum Stars: Mechanic {
  /// The scenario's parameters, under the key `stars`.
  public struct Rules: Described {
    /// The stars.
    public var stars = Table<24, Star>(blank: Star())
    /// Weight of the logarithm of pay.
    public var payWeight: Rate = .percent(200)
    /// Weight of a lab's mission to a star who cares for nothing else.
    public var missionWeight: Rate = .percent(150)
    /// Weight of the logarithm of compute per researcher, relative to the field.
    public var computeWeight: Rate = .percent(60)
    /// Weight of the logarithm of one and the other stars at a lab.
    public var colleaguesWeight: Rate = .percent(50)
    /// What the present employer is preferred by.
    public var loyalty: Rate = .percent(150)
    /// Standard deviation of a star's whim about each offer.
    public var whim: Rate = .percent(60)
    /// What each further star at a lab takes from all of them.
    public var crowding: Rate = .percent(6)
    /// What a decade of compute per researcher above the field's adds to a star's worth.
    public var computeGain: Rate = .percent(50)
    /// What each star adds to the spread of a run's luck.
    public var luck: Rate = .percent(4)
    /// What each star adds to the odds of a breakthrough.
    public var spark: Rate = .percent(6)
    /// Decades of effective compute that each star adds to the runs that end while it is there: what it knows of making
    /// a run work is not in any paper, and leaves with it.
    public var craft: Decades = 0

    /// Twelve stars, of whom some are free.
    public init() {
      for number in 0..<12 {
        var star = Star()
        star.employer = number % 5 == 4 ? -1 : Int32(number % 5 % 3)
        star.leaning = .percent(Int64(number % 4) * 25)
        stars.append(star)
      }
    }
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let weight = Rate(raw: 0)...Rate.percent(2_000)
      fields.rows("stars", &stars, help: "the stars, numbered from 0")
      fields.field("pay_weight", &payWeight, in: weight, help: "weight of log pay")
      fields.field("mission_weight", &missionWeight, in: weight, help: "weight of a lab's mission")
      fields.field("compute_weight", &computeWeight, in: weight, help: "weight of log compute per researcher")
      fields.field("colleagues_weight", &colleaguesWeight, in: weight, help: "weight of log one and other stars")
      fields.field("loyalty", &loyalty, in: weight, help: "preference for the present employer")
      fields.field("whim", &whim, in: 0 ... .percent(500), help: "standard deviation of a star's whim")
      fields.field("crowding", &crowding, in: 0 ... .percent(200), help: "what each further star takes from all")
      fields.field("compute_gain", &computeGain, in: 0 ... .one, help: "worth added by a decade of compute a head")
      fields.field("luck", &luck, in: 0 ... .percent(50), help: "added to the spread of luck by each star")
      fields.field("spark", &spark, in: 0 ... .percent(50), help: "added to breakthrough odds by each star")
      fields.field("craft", &craft, in: 0...500_000, help: "effective compute added to own runs by each star")
    }
  }
  /// An offer to one star.
  public struct Order: Described {
    /// To whom, from 0.
    public var star: Int32 = 0
    /// Dollars a year.
    public var pay: Dollars = 0
    /// No offer.
    public init() {}
    /// Names every field.
    @inlinable public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("star", &star, in: 0...23, slot: true, help: "number of the star")
      fields.field("pay", &pay, in: 100_000...999_999_999, help: "dollars a year")
    }
  }
  /// Offers to four stars.
  public typealias Orders = Slots<4, Order>
  /// What the seat learns.
  public struct Notice: Described {
    /// Where each star is.
    public var stars = Table<24, Known>(blank: Known())
    /// A quarter's pay of the seat's own stars.
    public var pay: Money = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("stars", &stars, help: "where each star is, by number")
      fields.field("pay", &pay, in: 0 ... .billions(10), help: "a quarter's pay of the own stars")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var stars = Table<24, Contract>(blank: Contract())
    package var spark: Rate = 0
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(23, "stars", verb: "poach", synonyms: "star lure", summary: "offer a star researcher a job")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.stars }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.stars) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.stars) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.stars) }

  /// A star of another lab, or a free one; a quarter's pay comes out of the purse.
  @inline(__always)
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    guard order.star < Int32(view.stars.stars.count) else { throw .notNow(.noSuchStar) }
    let employer = view.stars.stars[Int(order.star)].employer
    guard employer != Int32(view.seat.index) else { throw .notNow(.alreadyYourStar) }
    for place in 0..<view.agreements.deals.count {
      let deal = view.agreements.deals.storage[place]
      guard deal.kind != .truce || !deal.isBinding || Int32(deal.rival.index) != employer else {
        throw .notNow(.boundByTruce)
      }
    }
    try purse.reserve(order.pay.quarterly(for: .people(1)))
  }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    world.stars = State()
    world.stars.spark = rules.spark
    for place in rules.stars.indices {
      let star = rules.stars[place]
      var contract = Contract()
      contract.employer = star.employer < world.seatCount ? star.employer : -1
      contract.pay = star.pay
      world.stars.stars.append(contract)
    }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    guard !world.stars.stars.isEmpty else { return }
    for place in world.stars.stars.indices {
      guard let employer = world.stars.stars[place].seat, !world.labs[employer].isOpen else { continue }
      world.stars.stars[place].employer = -1
    }
    let span = sheets.storage.span
    var isAnybodyAsked = false
    for seat in world.seats where span[seat].stars.count > 0 { isAnybodyAsked = true }
    let field = TalentMarket.fieldCompute(&world)
    if isAnybodyAsked {
      var asking = Asking(&world, rules, chance, field)
      for seat in world.seats where world.labs[seat].isOpen {
        for place in 0..<span[seat].stars.count {
          let order = span[seat].stars.table[place]
          asking.hear(order.star, from: seat, at: order.pay, &world)
        }
      }
      asking.answer(&world, &book)
    }
    var lent = rules
    for seat in world.seats where world.labs[seat].isOpen { work(seat, field, &world, &lent) }
  }

  /// What a lab's stars do for it this quarter, and what they are paid.
  private static func work(_ seat: Seat, _ field: Decades, _ world: inout World, _ rules: inout Rules) {
    var (count, worth, pay) = (0 as Int64, Rate(raw: 0), Money(raw: 0))
    for place in world.stars.stars.indices where world.stars.stars[place].employer == Int32(seat.index) {
      count += 1
      worth += rules.stars.storage[place].worth
      pay += world.stars.stars[place].pay.quarterly(for: .people(1))
    }
    guard count > 0 else { return }
    let compute = TalentMarket.computeRelative(of: world.labs[seat], to: field)
    let strength = Rate(raw: max(1_000_000 + mulDiv(compute.raw, rules.computeGain.raw, 1_000_000), 0))
    let crowd = 1_000_000 + rules.crowding.raw * (count - 1)
    world.conditions[seat].talent += worth.times(strength).times(1_000_000, over: crowd)
    let craft = Decades(raw: rules.craft.raw * count).times(strength)
    world.conditions[seat].recipe += craft.times(1_000_000, over: crowd)
    world.conditions[seat].luck += Rate(raw: rules.luck.raw * count)
    world.conditions[seat].wages += pay
  }

  /// What a lab's stars add to its odds of a breakthrough: a part of the odds of a lab without stars.
  package static func sparks(of seat: Seat, in world: inout World) -> Rate {
    var sparks: Rate = 0
    for place in world.stars.stars.indices where world.stars.stars[place].employer == Int32(seat.index) {
      sparks += world.stars.spark
    }
    return sparks
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.stars.stars.removeAll()
    for place in world.stars.stars.indices {
      let contract = world.stars.stars.storage[place]
      var known = Known()
      if let employer = contract.seat, world.labs[employer].isOpen { known.employer = contract.employer }
      let isOwn = known.employer == Int32(seat.index)
      if isOwn || known.employer < 0 { known.pay = contract.pay }
      if isOwn { view.stars.pay += contract.pay.quarterly(for: .people(1)) }
      view.stars.stars.append(known)
    }
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    for place in world.stars.stars.indices { digest.fold(world.stars.stars[place]) }
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    for place in world.stars.stars.indices where place < view.stars.stars.count {
      let known = view.stars.stars.storage[place]
      world.stars.stars[place].employer = known.employer
      if known.pay > 0 { world.stars.stars[place].pay = known.pay }
    }
  }
}
