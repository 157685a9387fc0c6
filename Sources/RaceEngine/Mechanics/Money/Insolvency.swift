public import Quantities
package import Randomness

/// A lab that ends a quarter short of cash is restructured; one that was restructured not long ago is closed.
///
/// Restructuring: investors pay the debt and some quarters of pay for a stated part of what the founders had; a part
/// of staff and chips goes. Closing: staff join the pools, chips go to the market for used chips, where others can bid
/// for them next quarter, closed models are lost, open ones remain.
///
/// - Hidden: cash. Public: a restructuring, a closure.
/// - Invariant: chips and people of a closed lab are all somewhere else.
/// - Source: Design choice: two strikes, the first of them told two quarters ahead by the runway.
public enum Insolvency: Mechanic {
  /// The scenario's parameters, under the key `insolvency`.
  public struct Rules: Described {
    /// Quarters within which a second shortage closes the lab.
    public var memory: Int32 = 6
    /// Part of the founders' holding that investors take.
    public var taken: Rate = .percent(60)
    /// Part of staff and chips that goes.
    public var cut: Rate = .percent(30)
    /// Quarters of pay that investors pay in.
    public var quartersPaid: Int32 = 2
    /// Price of a used chip, relative to the reserve price of a new one.
    public var usedPrice: Rate = .percent(50)
    /// Quarters of cost below which the lab is warned.
    public var warning: Int32 = 2

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("memory", &memory, in: 0...80, help: "quarters within which a second shortage closes the lab")
      fields.field("taken", &taken, in: 0 ... .one, help: "part of the founders' holding that goes")
      fields.field("cut", &cut, in: 0 ... .percent(90), help: "part of staff and chips that goes")
      fields.field("quarters_paid", &quartersPaid, in: 0...20, help: "quarters of pay that investors pay in")
      fields.field("used_price", &usedPrice, in: 0 ... .one, help: "price of a used chip relative to a new one")
      fields.field("warning", &warning, in: 0...20, help: "quarters of cost below which the lab is warned")
    }
  }
  /// No orders.
  public typealias Orders = NoOrders
  /// What the seat learns.
  public struct Notice: Described {
    /// Whether cash covers fewer quarters of cost than the warning asks for.
    public var warned = false
    /// Whether the next shortage closes the lab.
    public var lastChance = false
    /// All is well.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.flag("warned", &warned, help: "whether money is running out")
      fields.flag("last_chance", &lastChance, help: "whether the next shortage closes the lab")
    }
  }

  /// Its names.
  public static var name: MechanicName { MechanicName(18, "insolvency", summary: "labs that run out of money") }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.insolvency }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.insolvency) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.insolvency) }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    for seat in world.seats where world.labs[seat].isOpen && world.labs[seat].cash < 0 {
      if world.turn - world.labs[seat].restructuredTurn <= rules.memory {
        close(seat, &world, &book)
      } else {
        restructure(seat, &world, rules, &book)
      }
    }
  }

  private static func restructure(_ seat: Seat, _ world: inout World, _ rules: Rules, _ book: inout some Recorder) {
    release(seat, part: rules.cut, &world, price: world.chips.reserve.times(rules.usedPrice), &book)
    let lab = world.labs[seat]
    let cost = OperatingCosts.payroll(lab)
    let need = Money(raw: max(-lab.cash.raw, 0) + cost.raw * Int64(rules.quartersPaid))
    world.pay(need, from: .investors, to: Account(seat), by: name.domain, knownTo: .everyone, &book)
    world.labs[seat].founders = lab.founders.times(rules.taken.rest, .halfToEven)
    world.labs[seat].restructurings += 1
    world.labs[seat].restructuredTurn = world.turn
  }

  private static func close(_ seat: Seat, _ world: inout World, _ book: inout some Recorder) {
    if world.firesale.isOn {
      FireSale.take(seat, by: name.domain, &world, &book)
    } else {
      release(seat, part: .one, &world, price: 0, &book)
    }
    world.shut(seat, by: name.domain, &book)
  }

  /// Lets a part of the staff and the chips go.
  private static func release(
    _ seat: Seat, part: Rate, _ world: inout World, price: Dollars, _ book: inout some Recorder
  ) {
    let lab = world.labs[seat]
    let sold = lab.chips.times(part)
    let from = Account(seat)
    world.move(
      .researchers, lab.researchers.times(part).raw, from: from, to: .pool, by: name.domain, knownTo: .everyone, &book)
    world.move(
      .engineers, lab.engineers.times(part).raw, from: from, to: .pool, by: name.domain, knownTo: .everyone, &book)
    world.move(.chips, sold.raw, from: from, to: .secondHand, by: name.domain, knownTo: .everyone, &book)
    world.pay(price.cost(of: sold), from: .secondHand, to: from, by: name.domain, &book)
    world.labs[seat].running = min(lab.running, world.labs[seat].chips)
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.insolvency.warned = view.own.cash.raw < view.costs.committed.raw * Int64(rules.warning)
    view.insolvency.lastChance = view.turn - view.own.restructuredTurn <= rules.memory
  }
}
