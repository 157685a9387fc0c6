public import Quantities
package import Randomness

/// What a closed lab leaves is sold as one lot to the highest bidder before it is scattered.
///
/// When a lab is closed its people, chips and best closed model wait as a lot. In the quarters after, labs seal bids
/// at or above the reserve, which is a part of what such chips cost new. The highest bid wins and is paid to the
/// creditors, a draw ranks equals. Part of the people leave for the pools; chips, the others and the model, which keeps
/// its number and is served again at once, go to the winner, with a part of the gap in know-how. A lot that nobody
/// wants for long enough is scattered: people to the pools, chips to the market for used ones, the model lost.
///
/// - Hidden: bids. Public: what a lot holds, its reserve, who won it.
/// - Invariant: people and chips of a closed lab are in its lot or somewhere else, and never in two places.
/// - Source: Shleifer and Vishny 1992, "Liquidation values and debt capacity": the best users of assets bid, if they can pay.
public enum FireSale: Mechanic {
  /// The scenario's parameters, under the key `firesale`.
  public struct Rules: Described {
    /// The reserve, as a part of what a lot's chips cost new.
    public var reserve: Rate = .percent(40)
    /// Quarters in which a lot can be bid for.
    public var quarters: Int32 = 1
    /// Part of the people who leave when a lot is sold.
    public var leave: Rate = .percent(30)
    /// Part of a gap in know-how that the winner gains.
    public var learned: Rate = .percent(40)

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("reserve", &reserve, in: 0 ... .percent(200), help: "reserve, of what the chips cost new")
      fields.field("quarters", &quarters, in: 1...20, help: "quarters in which a lot can be bid for")
      fields.field("leave", &leave, in: 0 ... .one, help: "part of the people who leave")
      fields.field("learned", &learned, in: 0 ... .one, help: "part of a gap in know-how that is gained")
    }
  }
  /// A sealed bid.
  public struct Order: Described {
    /// The seat of the closed lab.
    public var lot: Int32 = 0
    /// The price.
    public var price: Money = 0
    /// No bid.
    public init() {}
    /// Names every field.
    @inlinable public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("seat", &lot, in: 0...7, slot: true, help: "seat of the lab that was closed")
      fields.field("price", &price, in: 1 ... .billions(10_000), help: "sealed bid")
    }
  }
  /// Up to two lots a turn.
  public typealias Orders = Slots<2, Order>
  /// What every seat learns: the lots, by seat.
  public struct Notice: Described {
    /// The lots; empty ones are not for sale.
    public var lots = Table<8, Lot>(blank: Lot())
    /// No lots.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("lots", &lots, help: "what closed labs left, by seat")
    }
  }
  /// What a closed lab left.
  public struct Lot: Described {
    /// Quarters in which it can still be bid for; 0: nothing is for sale.
    public var left: Int32 = 0
    /// The least that is taken.
    public var reserve: Money = 0
    /// Researchers.
    public var researchers: Headcount = 0
    /// Engineers.
    public var engineers: Headcount = 0
    /// Chips.
    public var chips: Chips = 0
    /// The number of its best closed model; 0: there is none.
    public var model: Int32 = 0
    /// That model's capability.
    public var capability: Capability = 0
    /// The seat that won it; −1: nobody.
    public var winner: Int32 = -1
    /// Nothing.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let people = Headcount(raw: 0)...Headcount(raw: 1_000_000_000)
      fields.field("left", &left, in: 0...20, help: "quarters left to bid; 0: nothing for sale")
      fields.field("reserve", &reserve, in: 0 ... .billions(1_000_000_000), help: "least that is taken")
      fields.field("researchers", &researchers, in: people, help: "researchers")
      fields.field("engineers", &engineers, in: people, help: "engineers")
      fields.field("chips", &chips, in: 0...Chips(raw: 100_000_000_000_000), help: "chips")
      fields.field("model", &model, in: 0...1_000_000, help: "number of its best closed model; 0: none")
      fields.field("capability", &capability, in: 0 ... .points(400), help: "that model's capability")
      fields.field("winner", &winner, in: -1...7, help: "seat that won it; -1: nobody")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var isOn = false
    package var quarters: Int32 = 0
    package var reserve: Rate = 0
    package var lots = BySeat(Lot())
    /// The models in the lots; blank where there is none.
    package var models = BySeat(Model())
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(64, "firesale", verb: "rescue", synonyms: "salvage", summary: "bid for what a closed lab left")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.firesale }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.firesale) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.firesale) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.firesale) }

  /// The lot must be for sale, the chief executive must see to it, and the bid reach the reserve and be at hand.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    let lots = view.firesale.lots.storage.span
    let place = Int(order.lot)
    guard place < view.firesale.lots.count, lots[place].left > 0 else { throw .notNow(.noSuchLot) }
    guard order.price >= lots[place].reserve else {
      throw .outOfRange(
        field: "price", given: order.price.raw, least: lots[place].reserve.raw, most: Money.billions(10_000).raw,
        unit: Money.unit)
    }
    try purse.attend()
    try purse.reserve(order.price)
  }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    world.firesale.isOn = true
    world.firesale.quarters = rules.quarters
    world.firesale.reserve = rules.reserve
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    for closed in world.seats where world.firesale.lots[closed].left > 0 {
      var winner: Seat?
      var (price, tie) = (Money(raw: 0), UInt64(0))
      for seat in world.seats where world.labs[seat].isOpen {
        for place in 0..<sheets[seat].firesale.count where sheets[seat].firesale.table[place].lot == closed.raw {
          let bid = sheets[seat].firesale.table[place].price
          let identity = UInt64(closed.index) << 8 | UInt64(seat.index)
          let draw = chance.draw(name.domain, turn: world.turn, of: identity).bits
          if winner == nil || bid > price || bid == price && draw > tie { (winner, price, tie) = (seat, bid, draw) }
        }
      }
      if let winner {
        world.pay(price, from: Account(winner), to: .investors, by: name.domain, knownTo: .everyone, &book)
        hand(closed, to: winner, &world, rules, &book)
      } else {
        world.firesale.lots[closed].left -= 1
        if world.firesale.lots[closed].left == 0 { scatter(closed, &world, &book) }
      }
    }
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.firesale.lots.removeAll()
    for other in world.seats { view.firesale.lots.append(world.firesale.lots[other]) }
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    for seat in world.seats {
      digest.fold(world.firesale.lots[seat])
      digest.fold(world.firesale.models[seat])
    }
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    for seat in world.seats where Int(seat.index) < view.firesale.lots.count {
      let lot = view.firesale.lots[Int(seat.index)]
      world.firesale.lots[seat] = lot
      guard lot.model > 0 else { continue }
      var model = Model()
      (model.id, model.owner, model.state, model.capability) = (lot.model, seat, .closed, lot.capability)
      // Made as the seat's own would be; its number is taken.
      model.size = 25_322_219
      model.knowHow = view.own.knowHow
      world.firesale.models[seat] = model
      world.trained[seat] = max(world.trained[seat], (lot.model - 1) / Int32(Seat.most) + 1)
    }
  }
}
