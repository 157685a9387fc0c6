public import Quantities
package import Randomness

extension Procurement {
  /// The scenario's parameters, under the key `procurement`.
  public struct Rules: Described {
    /// Chips a quarter that the second vendor can commit at the start.
    public var supply: Chips = .whole(6_000)
    /// Growth of it a quarter.
    public var growth: Rate = .percent(12)
    /// Discount on the first vendor's price under a short contract.
    public var discount: Rate = .percent(25)
    /// Discount more for each term beyond the first.
    public var longer: Rate = .percent(8)
    /// Quarters of a short contract; a medium one has twice, a long one three times as many.
    public var term: Int32 = 4
    /// Part of the price that is paid at the signing.
    public var deposit: Rate = .percent(10)
    /// Quarters before the first chips are shipped.
    public var lead: Int32 = 2
    /// Part of what is still to come that cancelling costs.
    public var penalty: Rate = .percent(30)
    /// Part of these chips' work that is lost to software at first.
    public var loss: Rate = .percent(35)
    /// Part of that loss which a quarter of use removes.
    public var learning: Rate = .percent(15)
    /// Part of the fleet with which a lab learns fastest.
    public var practice: Rate = .percent(25)
    /// Quarters in which the chips are written off.
    public var life: Int32 = 20
    /// Chips a quarter from which on a contract earns warrants.
    public var large: Chips = .whole(1_500)
    /// Part of a contract's worth that its warrants pay for each milestone.
    public var warrant: Rate = .percent(10)
    /// Chips shipped to labs that are a milestone of the vendor's growth; three of them count at most.
    public var milestone: Chips = .whole(50_000)

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("supply", &supply, in: 0 ... .whole(100_000_000), help: "chips a quarter that can be contracted")
      fields.field("growth", &growth, in: 0 ... .one, help: "growth of it a quarter")
      fields.field("discount", &discount, in: 0 ... .percent(90), help: "discount on the first vendor's price")
      fields.field("longer", &longer, in: 0 ... .percent(45), help: "discount more for each further term")
      fields.field("term", &term, in: 1...20, help: "quarters of a short contract")
      fields.field("deposit", &deposit, in: 0 ... .one, help: "part paid at the signing")
      fields.field("lead", &lead, in: 0...8, help: "quarters before the first chips are shipped")
      fields.field("penalty", &penalty, in: 0 ... .one, help: "part of what is to come that cancelling costs")
      fields.field("loss", &loss, in: 0 ... .one, help: "part of the chips' work lost to software at first")
      fields.field("learning", &learning, in: 0 ... .one, help: "part of the loss that a quarter of use removes")
      fields.field(
        "practice", &practice, in: .percent(1) ... .one, help: "part of the fleet with which one learns best")
      fields.field("life", &life, in: 2...200, help: "quarters in which the chips are written off")
      fields.field("large", &large, in: 0 ... .whole(100_000_000), help: "chips a quarter that earn warrants")
      fields.field("warrant", &warrant, in: 0 ... .one, help: "part of the worth that warrants pay a milestone")
      fields.field("milestone", &milestone, in: 1 ... .whole(100_000_000), help: "chips shipped that are a milestone")
    }

    /// What one H100e costs under a contract that is signed now.
    func price(_ term: ContractTerm, reserve: Dollars) -> Dollars {
      let off = discount + Rate(raw: longer.raw * (term.raw - 1))
      return reserve.times(max(off.rest, .percent(5)))
    }

    /// What a signing costs at once.
    func deposit(on amount: Chips, at price: Dollars, _ term: ContractTerm) -> Money {
      Money(raw: price.cost(of: amount).raw * Int64(self.term) * term.raw).times(deposit)
    }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    for seat in world.seats {
      guard world.labs[seat].isOpen else {
        world.procurement.contracts[seat] = Contract()
        continue
      }
      use(seat, &world, rules)
      ship(seat, &world, rules, &book)
    }
    sign(&sheets, &world, rules, &book)
    let grown = world.procurement.capacity + world.procurement.capacity.times(rules.growth)
    world.procurement.capacity = min(grown, .whole(1_000_000_000))
    world.procurement.reserve = world.chips.reserve
    var free = world.procurement.capacity
    for seat in world.seats where world.procurement.contracts[seat].left > 0 {
      free -= world.procurement.contracts[seat].amount
    }
    world.procurement.free = max(free, 0)
  }

  /// The second vendor's chips in the fleet lose work to their software, and the lab learns.
  private static func use(_ seat: Seat, _ world: inout World, _ rules: Rules) {
    let contract = world.procurement.contracts[seat]
    guard contract.owned > 0 || contract.coming > 0 else { return }
    let worn = contract.owned - Chips(raw: contract.owned.raw / Int64(rules.life))
    let owned = min(worn + contract.coming, world.labs[seat].chips)
    world.procurement.contracts[seat].owned = owned
    world.procurement.contracts[seat].coming = 0
    let share = owned.share(of: world.labs[seat].chips)
    let kept = share.times(contract.loss).rest
    world.conditions[seat].fleet = world.conditions[seat].fleet.times(kept)
    let practice = min(Rate(raw: mulDiv(share.raw, 1_000_000, rules.practice.raw)), .one)
    world.procurement.contracts[seat].loss = contract.loss.times(rules.learning.times(practice).rest)
  }

  /// Ships a quarter's chips; they come and are paid for in the next.
  private static func ship(_ seat: Seat, _ world: inout World, _ rules: Rules, _ book: inout some Recorder) {
    let contract = world.procurement.contracts[seat]
    guard contract.left > 0 else { return }
    guard contract.wait == 0 else {
      world.procurement.contracts[seat].wait -= 1
      return
    }
    let cost = contract.price.cost(of: contract.amount)
    world.deliveries[seat].expect(contract.amount, owed: cost.times(rules.deposit.rest), in: 0)
    world.procurement.contracts[seat].coming = contract.amount
    world.procurement.contracts[seat].value += cost
    world.procurement.contracts[seat].left -= 1
    world.procurement.shipped = min(world.procurement.shipped + contract.amount, .whole(100_000_000_000))
    guard contract.left == 1, contract.isLarge else { return }
    let grown = mulDiv(world.procurement.shipped.raw, 1_000_000, rules.milestone.raw, atMost: 3_000_000)
    let worth = (contract.value + cost).times(rules.warrant).times(Rate(raw: grown))
    world.pay(worth, from: .vendors, to: Account(seat), by: name.domain, &book)
  }

  /// Signs and cancels what was ordered; where more is asked for than is free, all get the same part.
  private static func sign(
    _ sheets: inout BySeat<OrderSheet>, _ world: inout World, _ rules: Rules, _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    var wanted = InlineArray<8, Int64>(repeating: 0)
    var sum: Int64 = 0
    for seat in world.seats where world.labs[seat].isOpen {
      guard let order = sheets[seat].procurement.first else { continue }
      wanted[Int(seat.index)] = order.amount.raw
      sum += order.amount.raw
      guard order.amount == 0 else { continue }
      let exit = world.procurement.contracts[seat].remaining.times(rules.penalty)
      world.pay(exit, from: Account(seat), to: .vendors, by: name.domain, &book)
      world.procurement.contracts[seat].left = 0
    }
    guard sum > 0 else { return }
    let free = world.procurement.free.raw
    for seat in world.seats where wanted[Int(seat.index)] > 0 {
      guard let order = sheets[seat].procurement.first else { continue }
      // Whole chips, so that a step of rounding tells nobody what others asked for.
      let part = mulDiv(wanted[Int(seat.index)], free, sum) / 1_000 * 1_000
      let amount = Chips(raw: sum > free ? part : wanted[Int(seat.index)])
      guard amount > 0 else { continue }
      let price = rules.price(order.term, reserve: world.procurement.reserve)
      world.pay(
        rules.deposit(on: amount, at: price, order.term), from: Account(seat), to: .vendors, by: name.domain, &book)
      world.procurement.contracts[seat].amount = amount
      world.procurement.contracts[seat].price = price
      world.procurement.contracts[seat].wait = rules.lead
      world.procurement.contracts[seat].left = rules.term * Int32(order.term.raw)
      world.procurement.contracts[seat].isLarge = amount >= rules.large
      world.procurement.contracts[seat].value = 0
    }
  }
}
