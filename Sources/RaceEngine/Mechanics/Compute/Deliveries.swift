public import Quantities
package import Randomness

/// Chips arrive when they are due, are paid for, and wear out; sites bound how many can run.
///
/// First the due chips arrive and the rest of their price is paid. Then a part of the fleet is written off. Then the
/// fleet that runs is what the powered sites can feed.
///
/// - Hidden: fleets and orders.
/// - Invariant: chips owned are chips delivered less chips written off, sold or lost.
/// - Source: K5, K8, K9 of the calibration. Design choice: a constant part a quarter instead of cohorts.
public enum Deliveries: Mechanic {
  /// The scenario's parameters, under the key `deliveries`.
  public struct Rules: Described {
    /// Quarters in which a fleet is written off.
    public var life: Int32 = 20
    /// Watts of site that one H100e needs.
    public var watts: Int32 = 1_800

    /// The calibration's values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("life", &life, in: 2...200, help: "quarters in which a fleet is written off")
      fields.field("watts", &watts, in: 1...100_000, help: "watts of site that one H100e needs")
    }
  }
  /// No orders.
  public typealias Orders = NoOrders
  /// What the seat learns: its own order book.
  public struct Notice: Described {
    /// Chips that arrive in the coming quarter.
    public var next: Chips = 0
    /// Chips on order, the coming quarter's included.
    public var onOrder: Chips = 0
    /// Money due in the coming quarter.
    public var dueNext: Money = 0
    /// Money due in all.
    public var due: Money = 0
    /// Power that one H100e needs, in watts.
    public var watts: Int32 = 0
    /// Nothing on order.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let chips = Chips(raw: 0)...Chips(raw: 100_000_000_000_000)
      let money = Money(raw: 0) ... .billions(1_000_000_000)
      fields.field("next", &next, in: chips, help: "chips that arrive this quarter")
      fields.field("on_order", &onOrder, in: chips, help: "chips on order")
      fields.field("due_next", &dueNext, in: money, help: "money due this quarter")
      fields.field("due", &due, in: money, help: "money due in all")
      fields.field("watts", &watts, in: 0...100_000, help: "watts of site for one H100e")
    }
  }
  /// What a seat has on order, by quarters ahead.
  package struct Schedule: BitwiseCopyable, Sendable {
    package var chips = InlineArray<8, Chips>(repeating: 0)
    package var owed = InlineArray<8, Money>(repeating: 0)

    /// Adds an order that arrives some quarters after this one; 0 is this quarter.
    mutating func expect(_ amount: Chips, owed money: Money, in quarters: Int) {
      chips[quarters] = chips[quarters] + amount
      owed[quarters] = owed[quarters] + money
    }

    /// Takes out what is due now; everything else comes a quarter closer.
    mutating func advance() -> (chips: Chips, owed: Money) {
      let due = (chips[0], owed[0])
      for place in 0..<7 {
        chips[place] = chips[place + 1]
        owed[place] = owed[place + 1]
      }
      chips[7] = 0
      owed[7] = 0
      return due
    }
  }

  /// Its names.
  public static var name: MechanicName { MechanicName(6, "deliveries", summary: "chips arrive, wear out, need power") }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.deliveries }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.deliveries) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.deliveries) }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    for seat in world.seats {
      let arriving = roles[Int(seat.index)].arriving
      for quarter in 0..<3 { world.deliveries[seat].expect(arriving, owed: 0, in: quarter) }
      power(seat, &world, rules)
    }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    for seat in world.seats where world.labs[seat].isOpen {
      let due = world.deliveries[seat].advance()
      let old = world.labs[seat].chips
      world.pay(due.owed, from: Account(seat), to: .vendors, by: name.domain, &book)
      world.move(.chips, due.chips.raw, from: .vendors, to: Account(seat), by: name.domain, &book)
      world.move(.chips, old.raw / Int64(rules.life), from: Account(seat), to: .world, by: name.domain, &book)
      power(seat, &world, rules)
    }
  }

  private static func power(_ seat: Seat, _ world: inout World, _ rules: Rules) {
    let fed = Chips(raw: mulDiv(world.labs[seat].power.raw, 1_000_000, Int64(rules.watts)))
    world.labs[seat].running = min(world.labs[seat].chips, fed)
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    let schedule = world.deliveries[seat]
    view.deliveries.next = schedule.chips[0]
    view.deliveries.dueNext = schedule.owed[0]
    view.deliveries.onOrder = 0
    view.deliveries.due = 0
    for place in 0..<8 {
      view.deliveries.onOrder = view.deliveries.onOrder + schedule.chips[place]
      view.deliveries.due = view.deliveries.due + schedule.owed[place]
    }
    view.deliveries.watts = rules.watts
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    for seat in world.seats {
      for place in 0..<8 {
        digest.fold(world.deliveries[seat].chips[place])
        digest.fold(world.deliveries[seat].owed[place])
      }
    }
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    // The seat knows its total; what is not due next is taken to come in equal parts over the two quarters after.
    var schedule = Schedule()
    let later = view.deliveries.onOrder - view.deliveries.next
    let owed = view.deliveries.due - view.deliveries.dueNext
    schedule.expect(view.deliveries.next, owed: view.deliveries.dueNext, in: 0)
    for quarter in 1...2 { schedule.expect(later.times(.percent(50)), owed: owed.times(.percent(50)), in: quarter) }
    let own = view.seat
    for seat in world.seats where seat != own {
      world.deliveries[seat] = ordered(by: seat, &world, seeing: view)
    }
    world.deliveries[view.seat] = schedule
    for seat in world.seats { power(seat, &world, rules) }
  }

  /// What a rival is taken to have on order: what is left of its orders at the start and, for each quarter since in
  /// which it could bid, its part of what the vendor sells, by its part of all fleets; three quarters ahead.
  private static func ordered(by rival: Seat, _ world: inout World, seeing view: borrowing Observation) -> Schedule {
    var all: Chips = 0
    for seat in world.seats { all = all + world.labs[seat].chips }
    guard all > 0, world.labs[rival].isOpen else { return Schedule() }
    var schedule = world.deliveries[rival]
    for _ in 0..<min(view.turn, 8) { _ = schedule.advance() }
    let amount = min(view.chips.supply.times(world.labs[rival].chips.share(of: all)), view.chips.cap)
    let owed = view.chips.lastPrice.cost(of: amount).times(view.chips.deposit.rest)
    for quarter in 0..<3 where view.turn + Int32(quarter) >= 3 { schedule.expect(amount, owed: owed, in: quarter) }
    return schedule
  }
}
