public import Quantities
package import Randomness

/// Who benefits: what each lab serves to those who could hardly pay, at what price, is counted in public and rewarded.
///
/// A part of what each kind of customers spends comes from schools, clinics and poor regions. A lab may give them a
/// discount, which stands until it is changed: they pay that part less, and use more, by the elasticity of their demand;
/// their use is light and runs at night, so that it needs no chips of its own. The lab's access is the tokens that they
/// get from it, with a part of what is served to those who pay nothing. Its trust moves toward its share of the field's access; governments like to buy from a lab with trust,
/// from the next quarter on, and its purpose grows by it. Open weights at hosts do not count: whoever opens has
/// standing.
///
/// - Hidden: nothing. Public: each lab's discount, access and trust, and what each bloc gets.
/// - Invariant: a discount never pays out more than its customers have just paid.
/// - Source: Danzon and Towse 2003, "Differential pricing for pharmaceuticals: reconciling access, R&D and patents"; the
///   elasticity is that of all demand, K21 of the calibration.
public enum Access: Mechanic {
  /// The scenario's parameters, under the key `access`.
  public struct Rules: Described {
    /// Part of what consumers spend that comes from those who could hardly pay.
    public var consumer: Rate = .percent(30)
    /// The same for enterprises: clinics, small firms.
    public var enterprise: Rate = .percent(8)
    /// The same for developers: students, small projects.
    public var developer: Rate = .percent(20)
    /// The same for governments: schools, offices of poor regions.
    public var government: Rate = .percent(30)
    /// Part of what is served to those who pay nothing that counts: the others could pay.
    public var free: Rate = .percent(50)
    /// Elasticity of their use to price.
    public var elasticity: Rate = .percent(150)
    /// The largest discount.
    public var most: Rate = .percent(60)
    /// How fast trust moves toward a lab's share of the field's access.
    public var speed: Rate = .percent(30)
    /// What full trust is worth to governments that choose.
    public var appeal: Rate = .percent(150)
    /// Part of what purpose is missing that full trust brings in a quarter.
    public var purpose: Rate = .percent(3)

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("consumer", &consumer, in: 0 ... .one, help: "consumers' spending by those who can hardly pay")
      fields.field("enterprise", &enterprise, in: 0 ... .one, help: "the same for enterprises")
      fields.field("developer", &developer, in: 0 ... .one, help: "the same for developers")
      fields.field("government", &government, in: 0 ... .one, help: "the same for governments")
      fields.field("free", &free, in: 0 ... .one, help: "part of free use that counts")
      fields.field("elasticity", &elasticity, in: 0 ... .percent(300), help: "of their use to price")
      fields.field("most", &most, in: 0 ... .percent(95), help: "the largest discount")
      fields.field("speed", &speed, in: 0 ... .one, help: "how fast trust follows access")
      fields.field("appeal", &appeal, in: 0 ... .percent(2_000), help: "what full trust is worth to governments")
      fields.field("purpose", &purpose, in: 0 ... .one, help: "missing purpose that full trust brings a quarter")
    }

    func needy(of kind: SegmentKind) -> Rate {
      switch kind {
      case .consumer: consumer
      case .enterprise: enterprise
      case .developer: developer
      case .government: government
      }
    }
  }
  /// A discount.
  public struct Order: Described {
    /// The part of the price that those who could hardly pay do not pay.
    public var part: Rate = 0
    /// None.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("part", &part, in: 0 ... .percent(95), help: "discount for schools, clinics and poor regions")
    }
  }
  /// One discount.
  public typealias Orders = Slots<1, Order>
  /// What every seat learns.
  public struct Notice: Described {
    /// Each lab's access, by seat.
    public var labs = Table<8, Served>(blank: Served())
    /// What those who could hardly pay get in each bloc, by its number.
    public var blocs = Table<6, Bloc>(blank: Bloc())
    /// What the seat's own discount cost it last quarter.
    public var given: Money = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("labs", &labs, help: "each lab's access, by seat")
      fields.rows("blocs", &blocs, help: "what each bloc gets")
      fields.field("given", &given, in: 0 ... .billions(1_000_000), help: "what the discount cost last quarter")
    }
  }
  /// What a lab does for those who could hardly pay.
  public struct Served: Described {
    /// Its discount.
    public var discount: Rate = 0
    /// Tokens that they got from it last quarter.
    public var tokens: Tokens = 0
    /// Its part of what the whole field gave them.
    public var share: Rate = 0
    /// The trust that it has won.
    public var trust: Rate = 0
    /// Nothing.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("discount", &discount, in: 0 ... .percent(95), help: "discount for those who can hardly pay")
      fields.field("tokens", &tokens, in: 0...1_000_000_000_000_000, help: "tokens that they got from it")
      fields.field("share", &share, in: 0 ... .one, help: "its part of what all labs gave them")
      fields.field("trust", &trust, in: 0 ... .one, help: "the trust that it has won")
    }
  }
  /// What a bloc gets.
  public struct Bloc: Described {
    /// Tokens for those who could hardly pay.
    public var tokens: Tokens = 0
    /// Nothing.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("tokens", &tokens, in: 0...10_000_000_000_000_000, help: "tokens for those who can hardly pay")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var labs = BySeat(Served())
    package var given = BySeat<Money>(0)
    package var blocs = Table<6, Bloc>(blank: Bloc())
    /// What each lab's trust is worth to governments that choose: read by the market.
    package var appeal = BySeat<Rate>(0)
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(
      70, "access", verb: "discount", synonyms: "pricing access",
      summary: "give those who can hardly pay a lower price")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.access }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.access) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.access) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.access) }

  /// No more than the largest discount. It costs part of what customers will pay, so nothing beforehand.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    guard order.part <= rules.most else {
      throw .outOfRange(field: "part", given: order.part.raw, least: 0, most: rules.most.raw, unit: Rate.unit)
    }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    var all: Tokens = 0
    // What all labs serve, by kind of customer.
    var used = InlineArray<4, Tokens>(repeating: 0)
    for seat in world.seats {
      if let order = sheets[seat].access.first, world.labs[seat].isOpen {
        world.access.labs[seat].discount = order.part
      }
      serve(seat, &used, &world, rules, &book)
      all += world.access.labs[seat].tokens
    }
    share(used, among: &world)
    for seat in world.seats {
      var lab = world.access.labs[seat]
      lab.share = lab.tokens.share(of: all)
      lab.trust = lab.trust + (lab.share - lab.trust).times(rules.speed)
      world.access.labs[seat] = lab
      world.access.appeal[seat] = rules.appeal.times(lab.trust)
      let mission = world.labs[seat].mission
      if world.labs[seat].isOpen {
        world.labs[seat].mission = mission + mission.rest.times(rules.purpose.times(lab.trust))
      }
    }
  }

  /// What those who could hardly pay spend with a lab, what they get for it, and what the discount gives back.
  private static func serve(
    _ seat: Seat, _ sums: inout InlineArray<4, Tokens>, _ world: inout World, _ rules: Rules,
    _ book: inout some Recorder
  ) {
    let (price, discount) = (world.labs[seat].price, world.access.labs[seat].discount)
    world.access.labs[seat].tokens = 0
    world.access.given[seat] = 0
    guard world.labs[seat].isOpen, world.labs[seat].capability > 0 else { return }
    // (1 − discount)^(−elasticity): no discount is a factor of one.
    let factor = (Decades(raw: 6_000_000) - Logarithm.log10(discount.rest.raw)).times(rules.elasticity)
    var spent: Money = 0
    for place in world.customers.segments.indices {
      let kind = world.customers.segments[place].kind
      let asked = world.customers.segments[place].potential.times(world.customers.segments[place].shares[seat])
      let needy = asked.times(rules.needy(of: kind))
      spent += needy
      let tokens = Market.tokens(for: needy, at: price)
      let used = Tokens(raw: min(Logarithm.power10(factor, times: tokens.raw), 20_000_000_000_000))
      world.access.labs[seat].tokens += used
      sums[Int(kind.rawValue)] += used
    }
    addFree(seat, &sums, &world, rules)
    let most = max(min(world.labs[seat].revenue, world.labs[seat].cash), 0)
    let given = min(spent.times(discount), most)
    world.pay(given, from: Account(seat), to: .customers, by: name.domain, &book)
    world.labs[seat].revenue = world.labs[seat].revenue - given
    world.access.given[seat] = given
  }

  /// Counts a part of what is served for nothing; where too much was asked, no more than the part that was served.
  private static func addFree(
    _ seat: Seat, _ sums: inout InlineArray<4, Tokens>, _ world: inout World, _ rules: Rules
  ) {
    guard world.conditions[seat].freeTokens > 0 else { return }
    let load = max(world.customers.loads[seat], .one)
    let asked = min(world.conditions[seat].freeTokens, Tokens(raw: 100_000_000_000_000))
    let used = asked.times(1_000_000, over: load.raw).times(rules.free)
    world.access.labs[seat].tokens += used
    sums[Int(SegmentKind.consumer.rawValue)] += used
  }

  /// Splits what was served among the blocs where customers live.
  private static func share(_ used: InlineArray<4, Tokens>, among world: inout World) {
    world.access.blocs.removeAll()
    for place in 0..<world.blocCount() {
      var bloc = Bloc()
      for kind in used.indices where used[kind] > 0 {
        bloc.tokens += used[kind].times(world.part(of: place, in: SegmentKind(raw: Int64(kind))))
      }
      world.access.blocs.append(bloc)
    }
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.access.labs.removeAll()
    for other in world.seats { view.access.labs.append(world.access.labs[other]) }
    view.access.blocs = world.access.blocs
    view.access.given = world.access.given[seat]
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.access.labs, of: world.seats)
    for seat in world.seats { digest.fold(world.access.given[seat]) }
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    for seat in world.seats where Int(seat.index) < view.access.labs.count {
      world.access.labs[seat] = view.access.labs[Int(seat.index)]
      world.access.appeal[seat] = rules.appeal.times(world.access.labs[seat].trust)
    }
    world.access.blocs = view.access.blocs
    world.access.given[view.seat] = view.access.given
  }
}
