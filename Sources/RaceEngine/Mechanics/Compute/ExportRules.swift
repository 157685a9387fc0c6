public import Quantities
package import Randomness

/// Governments keep leading chips from the labs of some blocs, which then buy cut-down ones, smuggle, or wait.
///
/// From a stated quarter the labs of a controlled bloc get cut-down chips for what they bid: worth a part of a leading
/// chip, at a part of its price; from another quarter on they get none. A controlled lab may smuggle leading chips, at
/// a high price paid at once: they arrive next quarter, or are caught, the likelier the more there are, and then chips
/// and money are gone, everybody knows, its people are offended, and for some quarters it is caught twice as easily,
/// and shunned by firms and governments.
/// A controlled bloc learns to make chips of its own: its self-reliance grows evenly over the horizon, and its output
/// with the square of that. Lobbying for trade makes cut-down chips better, up to twice, and smugglers safer, up to half;
/// lobbying for controls does the opposite, from the quarter after. Its government gives the quarter's output to its open labs in equal parts.
///
/// - Hidden: what was smuggled and not caught. Public: the rules, self-reliance, what was caught.
/// - Invariant: a tightened rule never adds chips that a bloc imports in the same quarter.
/// - Source: K2, K24 of the calibration; US BIS, rules of 7 October 2022 and 17 October 2023.
public enum ExportRules: Mechanic {
  /// The scenario's parameters, under the key `exports`.
  public struct Rules: Described {
    /// What is refused to each bloc, by number; blocs beyond the last row buy freely.
    public var blocs = Table<6, Control>(blank: Control())
    /// What a cut-down chip is worth, relative to a leading one.
    public var worth: Rate = .percent(15)
    /// What it costs, relative to a leading one.
    public var price: Rate = .percent(40)
    /// Price of a smuggled chip, relative to the vendor's.
    public var smuggledPrice: Rate = .percent(250)
    /// The largest part of the labs' supply that one lab can smuggle in a quarter.
    public var smuggledMost: Rate = .percent(4)
    /// Chance that a few chips are caught; that of the most there can be is twice as high.
    public var caught: Rate = .percent(20)
    /// Quarters of closer watch on a lab that was caught.
    public var watch: Int32 = 4
    /// How much being caught offends the lab's people.
    public var scandal: Rate = .percent(50)
    /// Utility that its service loses in what firms and governments choose, while it is watched.
    public var shunned: Rate = .percent(50)
    /// Quarters under control until a bloc makes all the chips that it can.
    public var horizon: Int32 = 8
    /// What it makes then in a quarter, relative to what labs can buy in the world.
    public var domestic: Rate = .percent(7)

    /// The second bloc is controlled from the start, and gets nothing from the fourth quarter on.
    public init() {
      for control in [Control(), Control(from: 0, closes: 3), Control()] { blocs.append(control) }
    }
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("blocs", &blocs, help: "what is refused to each bloc, by number")
      fields.field("worth", &worth, in: 0 ... .one, help: "worth of a cut-down chip relative to a leading one")
      fields.field("price", &price, in: 0 ... .one, help: "its price relative to a leading one")
      fields.field("smuggled_price", &smuggledPrice, in: .one ... .percent(1_000), help: "of a smuggled chip, likewise")
      fields.field(
        "smuggled_most", &smuggledMost, in: 0 ... .percent(25), help: "part of supply a lab can smuggle")
      fields.field("caught", &caught, in: 0 ... .one, help: "chance that a few smuggled chips are caught")
      fields.field("watch", &watch, in: 0...40, help: "quarters of closer watch after that")
      fields.field("scandal", &scandal, in: 0 ... .percent(300), help: "how much being caught offends the lab's people")
      fields.field("shunned", &shunned, in: 0 ... .percent(500), help: "utility lost with firms and governments then")
      fields.field("horizon", &horizon, in: 1...80, help: "quarters until a controlled bloc makes what chips it can")
      fields.field("domestic", &domestic, in: 0 ... .percent(20), help: "which is this part of the labs' supply")
    }
  }
  /// Chips to be smuggled.
  public struct Order: Described {
    /// How many.
    public var amount: Chips = 0
    /// None.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("amount", &amount, in: 1 ... .whole(10_000_000), help: "leading chips to smuggle, paid at once")
    }
  }
  /// One lot a turn.
  public typealias Orders = Slots<1, Order>
  /// What a seat learns.
  public struct Notice: Described {
    /// What a chip that it buys from the vendor is worth this quarter; 0: it may not buy.
    public var worth: Rate = .one
    /// What that costs, relative to a leading chip.
    public var price: Rate = .one
    /// Price of a smuggled chip.
    public var smuggledPrice: Dollars = 0
    /// Chips that the seat can smuggle this quarter; 0: nothing keeps it from buying.
    public var most: Chips = 0
    /// Chance that a few of them are caught; that of the most is twice as high.
    public var risk: Rate = 0
    /// Chips that its bloc gives it this quarter.
    public var domestic: Chips = 0
    /// The blocs, by number.
    public var blocs = Table<6, BlocNotice>(blank: BlocNotice())
    /// What was caught last quarter, by seat.
    public var caught = Table<8, Seizure>(blank: Seizure())
    /// Free trade.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let chips = Chips(raw: 0)...Chips(raw: 1_000_000_000_000)
      fields.field("worth", &worth, in: 0 ... .one, help: "worth of a chip that it buys")
      fields.field("price", &price, in: 0 ... .one, help: "price of that relative to a leading chip")
      fields.field("smuggled_price", &smuggledPrice, in: 0...100_000_000, help: "of a smuggled chip")
      fields.field("most", &most, in: chips, help: "chips that it can smuggle")
      fields.field("risk", &risk, in: 0 ... .one, help: "chance that a few are caught")
      fields.field("domestic", &domestic, in: chips, help: "chips that its bloc gives it")
      fields.rows("blocs", &blocs, help: "the blocs, by number")
      fields.rows("caught", &caught, help: "what was caught last quarter, by seat")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    /// The blocs that get no leading chips in the quarter that is played, one bit each.
    package var controlled: Int32 = 0
    /// How far each bloc has come toward making its own chips.
    package var reliance = InlineArray<6, Rate>(repeating: 0)
    /// What was caught last quarter.
    package var caught = BySeat<Chips>(0)
    /// The last quarter of closer watch.
    package var watched = BySeat<Int32>(-1)
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(
      36, "exports", verb: "smuggle", synonyms: "exports contraband",
      summary: "smuggle leading chips past the export rules")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.exports }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.exports) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.exports) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.exports) }

  /// Only a controlled lab smuggles, within what can be hidden; all of the price comes out of the purse.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    guard view.exports.worth < .one else { throw .notNow(.notControlled) }
    let most = view.exports.most
    guard order.amount <= most else {
      throw .outOfRange(field: "amount", given: order.amount.raw, least: 1, most: most.raw, unit: Chips.unit)
    }
    try purse.reserve(view.exports.smuggledPrice.cost(of: order.amount))
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    world.exports.controlled = 0
    for bloc in rules.blocs.indices where isControlled(bloc, in: world.turn, rules) {
      world.exports.controlled |= 1 << Int32(bloc)
    }
    for seat in world.seats {
      world.exports.caught[seat] = 0
      let bloc = world.bloc(of: seat)
      guard world.labs[seat].isOpen, isControlled(bloc, in: world.turn, rules) || world.exports.reliance[bloc] > 0
      else { continue }
      world.conditions[seat].chipWorth = worth(in: bloc, turn: world.turn, world.lobbying.exports, rules)
      world.conditions[seat].chipPrice = price(in: bloc, turn: world.turn, rules)
      if world.turn <= world.exports.watched[seat] { shun(seat, &world, rules) }
      let made = domestic(in: bloc, &world, rules)
      world.move(
        .chips, made.raw, from: .government, to: Account(seat), by: name.domain, knownTo: .everyone, &book)
      if let order = sheets[seat].exports.first { smuggle(order.amount, seat, &world, rules, chance, &book) }
    }
    let step = Rate(raw: (1_000_000 + Int64(rules.horizon) - 1) / Int64(rules.horizon))
    for bloc in rules.blocs.indices where world.exports.controlled >> Int32(bloc) & 1 == 1 {
      world.exports.reliance[bloc] = min(world.exports.reliance[bloc] + step, .one)
    }
  }

  private static func smuggle(
    _ amount: Chips, _ seat: Seat, _ world: inout World, _ rules: Rules, _ chance: Chance, _ book: inout some Recorder
  ) {
    let price = smuggledPrice(world.chips.reserve, rules)
    world.pay(price.cost(of: amount), from: Account(seat), to: .suppliers, by: name.domain, &book)
    let most = smuggledMost(world.chips.supply, rules)
    let risk = risk(of: seat, &world, rules)
    let chanceCaught = risk + risk.times(min(amount.share(of: most), .one))
    guard chance.draw(name.domain, turn: world.turn, of: UInt64(seat.index)).happens(chanceCaught.raw) else {
      world.deliveries[seat].expect(amount, owed: 0, in: 1)
      return
    }
    world.exports.caught[seat] = amount
    world.exports.watched[seat] = world.turn + rules.watch
    world.conditions[seat].betrayal += rules.scandal
  }

  /// Firms and governments keep away from a lab that was caught.
  private static func shun(_ seat: Seat, _ world: inout World, _ rules: Rules) {
    world.conditions[seat].appeal[Int(SegmentKind.enterprise.rawValue)] -= rules.shunned
    world.conditions[seat].appeal[Int(SegmentKind.government.rawValue)] -= rules.shunned
  }

  private static func isControlled(_ bloc: Int, in turn: Int32, _ rules: Rules) -> Bool {
    bloc < rules.blocs.count && turn >= min(rules.blocs[bloc].from, rules.blocs[bloc].closes)
  }

  /// What a chip from the vendor is worth; what is cut down, and how much, is what the rules' makers are asked for.
  private static func worth(in bloc: Int, turn: Int32, _ looseness: Rate, _ rules: Rules) -> Rate {
    guard isControlled(bloc, in: turn, rules) else { return .one }
    return turn >= rules.blocs[bloc].closes ? 0 : min(rules.worth.times(.one + looseness), .one)
  }

  private static func price(in bloc: Int, turn: Int32, _ rules: Rules) -> Rate {
    isControlled(bloc, in: turn, rules) ? rules.price : .one
  }

  private static func smuggledPrice(_ reserve: Dollars, _ rules: Rules) -> Dollars {
    reserve.times(rules.smuggledPrice)
  }

  private static func smuggledMost(_ supply: Chips, _ rules: Rules) -> Chips {
    min(supply.times(rules.smuggledMost), .whole(10_000_000))
  }

  /// The chance that a few chips of a lab are caught this quarter.
  private static func risk(of seat: Seat, _ world: inout World, _ rules: Rules) -> Rate {
    let isWatched = world.turn <= world.exports.watched[seat]
    let caught = caught(world.lobbying.exports, rules)
    return min(isWatched ? caught + caught : caught, .one)
  }

  /// The same for a lab that nobody watches: up to half more where rules are tight, up to half less where they are loose.
  private static func caught(_ looseness: Rate, _ rules: Rules) -> Rate {
    rules.caught.times(Rate(raw: 1_000_000 - looseness.raw / 2))
  }

  /// What each open lab of a bloc gets of the bloc's own chips.
  private static func domestic(in bloc: Int, _ world: inout World, _ rules: Rules) -> Chips {
    let reliance = world.exports.reliance[bloc]
    guard reliance > 0 else { return 0 }
    var labs: Int64 = 0
    for seat in world.seats where world.labs[seat].isOpen && world.bloc(of: seat) == bloc { labs += 1 }
    let made = world.chips.supply.times(rules.domestic).times(reliance.times(reliance))
    return Chips(raw: made.raw / max(labs, 1))
  }

  package static func observe(_ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation) {
    let bloc = world.bloc(of: seat)
    view.exports.worth = worth(in: bloc, turn: view.turn, world.lobbying.exports, rules)
    view.exports.price = price(in: bloc, turn: view.turn, rules)
    view.exports.smuggledPrice = smuggledPrice(world.chips.reserve, rules)
    view.exports.most = isControlled(bloc, in: view.turn, rules) ? smuggledMost(world.chips.supply, rules) : 0
    view.exports.risk = risk(of: seat, &world, rules)
    view.exports.domestic = domestic(in: bloc, &world, rules)
    view.exports.blocs.removeAll()
    for bloc in rules.blocs.indices {
      var row = BlocNotice()
      row.isControlled = isControlled(bloc, in: view.turn, rules)
      row.reliance = world.exports.reliance[bloc]
      view.exports.blocs.append(row)
    }
    view.exports.caught.removeAll()
    for other in world.seats {
      var seizure = Seizure()
      seizure.chips = world.exports.caught[other]
      view.exports.caught.append(seizure)
    }
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(world.exports.controlled)
    for bloc in 0..<6 { digest.fold(world.exports.reliance[bloc]) }
    for seat in world.seats {
      digest.fold(world.exports.caught[seat])
      digest.fold(world.exports.watched[seat])
    }
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    for bloc in view.exports.blocs.indices { world.exports.reliance[bloc] = view.exports.blocs[bloc].reliance }
    for seat in world.seats where Int(seat.index) < view.exports.caught.count {
      world.exports.caught[seat] = view.exports.caught[Int(seat.index)].chips
    }
    if view.exports.risk > caught(view.lobbying.exports, rules) { world.exports.watched[view.seat] = view.turn }
  }
}
