public import Quantities
package import Randomness

/// An incumbent's other business, a state or a promise pays into the lab.
///
/// At the start of each quarter the parent's money arrives, then grows; money promised for this quarter arrives once.
///
/// - Hidden: amounts. Public: nothing.
/// - Invariant: a lab without a parent receives nothing.
/// - Source: Design choice: the smallest form of an incumbent's cash flow that lets it be late and rich.
public enum CoreBusiness: Mechanic {
  /// The scenario's parameters, under the key `core`.
  public struct Rules: Described {
    /// How fast the parent's payment grows, a quarter.
    public var growth: Rate = .percent(3)

    /// The parent's payment grows by 3 % a quarter.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("growth", &growth, in: 0 ... .percent(100), help: "growth of the parent's payment a quarter")
    }
  }
  /// No orders.
  public typealias Orders = NoOrders
  /// No notice: the lab's cash says it.
  public typealias Notice = Nothing

  /// Its names.
  public static var name: MechanicName {
    MechanicName(1, "core", summary: "money from a parent, a state or a promise")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.core }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.core) }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    for seat in world.seats {
      world.labs[seat].coreIncome = roles[Int(seat.index)].coreIncome
      world.labs[seat].promised = roles[Int(seat.index)].promised
      world.labs[seat].promisedTurn = roles[Int(seat.index)].promisedTurn
    }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    for seat in world.seats where world.labs[seat].isOpen {
      let income = world.labs[seat].coreIncome
      world.pay(income, from: .parent, to: Account(seat), by: name.domain, &book)
      world.labs[seat].coreIncome = min(income + income.times(rules.growth), .billions(1_000))
      if world.labs[seat].promisedTurn == world.turn {
        world.pay(world.labs[seat].promised, from: .parent, to: Account(seat), by: name.domain, &book)
        world.labs[seat].promised = 0
      }
    }
  }

  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    // A rival's parent is taken to have withheld nothing.
    let own = view.seat
    for seat in world.seats where seat != own {
      for _ in 0..<view.turn {
        let income = world.labs[seat].coreIncome
        world.labs[seat].coreIncome = min(income + income.times(rules.growth), .billions(1_000))
      }
    }
  }
}
