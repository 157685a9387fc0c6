public import Quantities
package import Randomness

/// Labs and their bloc's government build fabs and regional compute: slow, large, and of use to every lab of the bloc.
///
/// What a lab invests, and what its government adds, buys capacity at the bloc's price, which rises with what the bloc
/// has and builds already, as it stood before the quarter. The government adds a part of each dollar, more where export
/// rules keep leading chips away, up to a budget that the quarter's investors share in proportion. Capacity opens after
/// the horizon. From then on it yields chips every quarter: the investor keeps a part, and the rest goes to the bloc's
/// open labs in equal parts, those that paid nothing too. What a closed lab has built serves the others.
///
/// - Hidden: who invests. Public: what each bloc has, what it builds.
/// - Invariant: chips given out never exceed the capacity that is open.
/// - Source: US CHIPS and Science Act of 2022, European Chips Act of 2023: a public part of each private dollar;
///   Olson 1965, "The Logic of Collective Action", for those who ride along.
public enum FabSubsidies: Mechanic {
  /// The scenario's parameters, under the key `fabs`.
  public struct Rules: Described {
    /// Quarters from money to chips.
    public var horizon: Int32 = 8
    /// Price of the first capacity, for one H100e a quarter.
    public var cost: Dollars = 150_000
    /// Capacity of a bloc at which more costs twice as much.
    public var scale: Chips = .whole(15_000)
    /// The most that a lab can invest in a quarter.
    public var most: Money = .billions(5)
    /// What the government adds to a dollar.
    public var match: Rate = .percent(30)
    /// What it adds where export rules keep leading chips away.
    public var controlledMatch: Rate = .percent(50)
    /// The most that it adds in a quarter.
    public var budget: Money = .billions(2)
    /// Part of its capacity's chips that the investor keeps.
    public var kept: Rate = .percent(40)

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("horizon", &horizon, in: 1...8, help: "quarters from money to chips")
      fields.field("cost", &cost, in: 1_000...10_000_000, help: "of capacity for one H100e a quarter, at first")
      fields.field(
        "scale", &scale, in: .whole(100) ... .whole(10_000_000), help: "capacity at which it costs twice that")
      fields.field("most", &most, in: 1 ... .billions(100), help: "most that a lab can invest in a quarter")
      fields.field("match", &match, in: 0 ... .percent(300), help: "what the government adds to a dollar")
      fields.field("controlled_match", &controlledMatch, in: 0 ... .percent(300), help: "likewise under export rules")
      fields.field("budget", &budget, in: 0 ... .billions(100), help: "most that a government adds in a quarter")
      fields.field("kept", &kept, in: 0 ... .one, help: "part of its chips that the investor keeps")
    }
  }
  /// An investment.
  public struct Order: Described {
    /// How much.
    public var amount: Money = 0
    /// Nothing.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("amount", &amount, in: 1 ... .billions(100), help: "money for the bloc's fabs; needs attention")
    }
  }
  /// One investment a turn.
  public typealias Orders = Slots<1, Order>
  /// What a seat learns.
  public struct Notice: Described {
    /// What capacity for one H100e a quarter costs in its bloc now.
    public var price: Dollars = 0
    /// What its government adds to a dollar, as far as the budget goes.
    public var match: Rate = 0
    /// Capacity that the seat has built and that is open.
    public var capacity: Chips = 0
    /// Capacity that it is building.
    public var building: Chips = 0
    /// Chips that it gets this quarter.
    public var output: Chips = 0
    /// What each bloc has, by number.
    public var blocs = Table<6, BlocNotice>(blank: BlocNotice())
    /// No fabs.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let chips = Chips(raw: 0)...Chips(raw: 1_000_000_000_000)
      fields.field("price", &price, in: 0...1_000_000_000, help: "of capacity for one H100e a quarter")
      fields.field("match", &match, in: 0 ... .percent(300), help: "what the government adds to a dollar")
      fields.field("capacity", &capacity, in: chips, help: "own capacity that is open")
      fields.field("building", &building, in: chips, help: "own capacity that is being built")
      fields.field("output", &output, in: chips, help: "chips that it gets this quarter")
      fields.rows("blocs", &blocs, help: "what each bloc has, by number")
    }
  }
  /// What everybody knows of a bloc's fabs.
  public struct BlocNotice: Described {
    /// Capacity that yields chips this quarter.
    public var capacity: Chips = 0
    /// Capacity that is being built.
    public var building: Chips = 0
    /// The part of its chips that all labs share.
    public var shared: Chips = 0
    /// None.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let chips = Chips(raw: 0)...Chips(raw: 1_000_000_000_000)
      fields.field("capacity", &capacity, in: chips, help: "chips a quarter")
      fields.field("building", &building, in: chips, help: "being built")
      fields.field("shared", &shared, in: chips, help: "chips this quarter that all labs share")
    }
  }
  /// What a lab has built.
  package struct Works: BitwiseCopyable, Sendable {
    /// Chips a quarter.
    package var capacity: Chips = 0
    /// What opens in one quarter, in two, and so on.
    package var building = InlineArray<8, Chips>(repeating: 0)
  }
  package struct State: BitwiseCopyable, Sendable {
    /// Whether anybody has ever invested.
    package var isActive = false
    package var labs = BySeat(Works())
    package var blocs = Table<6, BlocNotice>(blank: BlocNotice())
  }
  /// More than any lab builds.
  private static var mostCapacity: Chips { .whole(10_000_000) }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(37, "fabs", verb: "invest", synonyms: "fabs fab", summary: "build fabs with the bloc's government")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.fabs }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.fabs) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.fabs) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.fabs) }

  /// A matter for the chief executive; the money comes out of the purse.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    guard order.amount <= rules.most else {
      throw .outOfRange(field: "amount", given: order.amount.raw, least: 1, most: rules.most.raw, unit: Money.unit)
    }
    try purse.attend()
    try purse.reserve(order.amount)
  }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    for _ in 0..<6 { world.fabs.blocs.append(BlocNotice()) }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    if !world.fabs.isActive {
      for seat in world.seats where sheets[seat].fabs.count > 0 { world.fabs.isActive = true }
      guard world.fabs.isActive else { return }
    }
    for seat in world.seats {
      advance(&world.fabs.labs[seat])
      let given = output(for: seat, capacity: world.fabs.labs[seat].capacity, &world, rules)
      world.move(.chips, given.raw, from: .government, to: Account(seat), by: name.domain, &book)
    }
    for bloc in 0..<6 {
      var invested = InlineArray<8, Int64>(repeating: 0)
      for seat in world.seats where world.labs[seat].isOpen && world.bloc(of: seat) == bloc {
        invested[Int(seat.index)] = sheets[seat].fabs.first?.amount.raw ?? 0
      }
      invest(invested, in: bloc, &world, rules, &book)
    }
    count(&world, rules)
  }

  /// A quarter passes: what was to open next is open.
  private static func advance(_ works: inout Works) {
    works.capacity = min(works.capacity + works.building[0], mostCapacity)
    for place in 0..<7 { works.building[place] = works.building[place + 1] }
    works.building[7] = 0
  }

  /// Chips that a lab gets in a quarter: what it keeps of its own, and its part of what is shared.
  private static func output(for seat: Seat, capacity: Chips, _ world: inout World, _ rules: Rules) -> Chips {
    guard world.labs[seat].isOpen else { return 0 }
    let bloc = world.bloc(of: seat)
    var labs: Int64 = 0
    for other in world.seats where world.labs[other].isOpen && world.bloc(of: other) == bloc { labs += 1 }
    return capacity.times(rules.kept) + Chips(raw: world.fabs.blocs[bloc].shared.raw / max(labs, 1))
  }

  /// Turns a quarter's money in a bloc into capacity.
  private static func invest(
    _ invested: InlineArray<8, Int64>, in bloc: Int, _ world: inout World, _ rules: Rules, _ book: inout some Recorder
  ) {
    let match = world.exports.controlled >> Int32(bloc) & 1 == 1 ? rules.controlledMatch : rules.match
    let price = price(in: bloc, &world, rules)
    var wanted = InlineArray<8, Int64>(repeating: 0)
    var sum: Int64 = 0
    for place in 0..<8 {
      wanted[place] = Money(raw: invested[place]).times(match).raw
      sum += wanted[place]
    }
    let added = sum > rules.budget.raw ? Apportionment.split(rules.budget.raw, by: wanted) : wanted
    for seat in world.seats where invested[Int(seat.index)] > 0 {
      let own = Money(raw: invested[Int(seat.index)])
      let help = Money(raw: added[Int(seat.index)])
      world.pay(own, from: Account(seat), to: .suppliers, by: name.domain, &book)
      world.pay(help, from: .government, to: .suppliers, by: name.domain, knownTo: SeatSet(seat), &book)
      let bought = Chips(raw: mulDiv((own + help).raw, 1_000_000, price.raw, atMost: mostCapacity.raw))
      let place = Int(rules.horizon) - 1
      world.fabs.labs[seat].building[place] = min(world.fabs.labs[seat].building[place] + bought, mostCapacity)
    }
  }

  /// What capacity costs in a bloc, with what it had and built when the quarter began.
  private static func price(in bloc: Int, _ world: inout World, _ rules: Rules) -> Dollars {
    let all = world.fabs.blocs[bloc].capacity + world.fabs.blocs[bloc].building
    return min(rules.cost + rules.cost.times(all.raw, over: rules.scale.raw), 1_000_000_000)
  }

  /// Sums up what each bloc will have in the quarter that comes.
  private static func count(_ world: inout World, _ rules: Rules) {
    for bloc in 0..<6 { world.fabs.blocs[bloc] = BlocNotice() }
    for seat in world.seats {
      let bloc = world.bloc(of: seat)
      let opening = min(world.fabs.labs[seat].capacity + world.fabs.labs[seat].building[0], mostCapacity)
      world.fabs.blocs[bloc].capacity += opening
      world.fabs.blocs[bloc].shared += world.labs[seat].isOpen ? opening.times(rules.kept.rest) : opening
      for place in 1..<8 { world.fabs.blocs[bloc].building += world.fabs.labs[seat].building[place] }
    }
  }

  package static func observe(_ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation) {
    let bloc = world.bloc(of: seat)
    let works = world.fabs.labs[seat]
    let opening = min(works.capacity + works.building[0], mostCapacity)
    view.fabs.price = price(in: bloc, &world, rules)
    let isControlled = bloc < view.exports.blocs.count && view.exports.blocs[bloc].isControlled
    view.fabs.match = isControlled ? rules.controlledMatch : rules.match
    view.fabs.capacity = opening
    view.fabs.building = 0
    for place in 1..<8 { view.fabs.building += works.building[place] }
    view.fabs.output = output(for: seat, capacity: opening, &world, rules)
    view.fabs.blocs = world.fabs.blocs
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    for seat in world.seats {
      digest.fold(world.fabs.labs[seat].capacity)
      for place in 0..<8 { digest.fold(world.fabs.labs[seat].building[place]) }
    }
    for bloc in world.fabs.blocs.indices { digest.fold(world.fabs.blocs[bloc]) }
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    // What is being built is taken to open half of the horizon from now.
    world.fabs.labs[view.seat].capacity = view.fabs.capacity
    world.fabs.labs[view.seat].building[Int(rules.horizon) / 2] = view.fabs.building
    world.fabs.blocs = view.fabs.blocs
    for bloc in view.fabs.blocs.indices where view.fabs.blocs[bloc].capacity + view.fabs.blocs[bloc].building > 0 {
      world.fabs.isActive = true
    }
  }
}
