public import Quantities
package import Randomness

/// Customers choose among every lab's service, the best open weights at any host, and nothing.
///
/// Each segment splits what it would spend by a logit over quality, price, brand, reach, openness and habit. What a
/// lab cannot serve is lost, and costs it brand. Open weights are an offer of their own, at cost and a thin margin:
/// labs with spare capacity host a part of it and earn that; the lab that released them earns standing, and its own
/// service must compete with the hosts' price, the harder the nearer the open model is to what it sells. What a segment
/// would spend moves toward what the best quality supports, and is higher when prices are low.
///
/// - Hidden: a lab's load, and what it earns by hosting. Public: shares of the market and its size.
/// - Invariant: no lab serves more than its chips can; an open release never raises a closed offer's sales, luck held.
/// - Source: McFadden 1974; K20, K21 of the calibration; model notes of the prototype, section 4, points 1–4.
public enum Customers: Mechanic {
  /// The scenario's parameters, under the key `customers`.
  public struct Rules: Described {
    /// The segments.
    public var segments = Table<6, Segment>(blank: Segment())
    /// How fast spending moves toward what quality supports, a quarter.
    public var diffusion: Rate = .percent(60)
    /// Elasticity of demand to price.
    public var elasticity: Rate = .percent(150)
    /// The price to which prices are compared.
    public var referencePrice: TokenPrice = .dollars(30)
    /// Points that divide the worth of more quality by e.
    public var qualityScale: Capability = .points(10)
    /// Tokens that one H100 serves in a quarter, at the base size and know-how.
    public var tokensPerChip: Tokens = 350
    /// The size at which that holds, log10 of FLOP.
    public var baseSize: Decades = 25_322_219
    /// Exponent of size in the cost of a token.
    public var sizeExponent: Rate = .percent(50)
    /// Part of know-how that makes serving cheaper.
    public var servingGain: Rate = .percent(60)
    /// What a standing of one saves in serving.
    public var standingSaves: Rate = .percent(20)
    /// What a host pays for a chip in a quarter.
    public var hostCost: Dollars = 2_600
    /// What hosts add to it.
    public var hostMargin: Rate = .percent(35)
    /// What the variety of hosts is worth to customers.
    public var hostVariety: Rate = .percent(90)
    /// The part of open demand that labs may host.
    public var hostedByLabs: Rate = .percent(50)
    /// The part of the openness weight that the releaser's own service keeps.
    public var ownOpenness: Rate = .percent(30)
    /// Weight of the logarithm of a lab's price over the hosts' for its own open weights.
    public var ownWeights: Rate = .percent(120)
    /// Points by which open weights are behind the lab's offer that divide that weight by e.
    public var ownReach: Capability = .points(4)
    /// How fast brand moves toward the share of the market.
    public var brandSpeed: Rate = .percent(8)
    /// Brand lost when nobody could be served.
    public var shortfall: Rate = .percent(15)

    /// The prototype's values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let weight = Rate(raw: 0)...Rate.percent(2_000)
      fields.rows("segments", &segments, help: "groups of customers")
      fields.field("diffusion", &diffusion, in: 0 ... .percent(200), help: "how fast spending follows quality")
      fields.field("elasticity", &elasticity, in: .percent(50) ... .percent(300), help: "of demand to price")
      fields.field("reference_price", &referencePrice, in: 10_000 ... .dollars(1_000), help: "price compared to")
      fields.field("quality_scale", &qualityScale, in: .points(1) ... .points(100), help: "how fast quality pales")
      fields.field("tokens_per_chip", &tokensPerChip, in: 1...1_000_000_000, help: "served by an H100 in a quarter")
      fields.field("base_size", &baseSize, in: 0...32_000_000, help: "model size at which that holds, log10 FLOP")
      fields.field("size_exponent", &sizeExponent, in: 0 ... .percent(200), help: "of size in the cost of a token")
      fields.field("serving_gain", &servingGain, in: 0 ... .percent(200), help: "know-how that makes serving cheap")
      fields.field("standing_saves", &standingSaves, in: weight, help: "what full standing saves in serving")
      fields.field("host_cost", &hostCost, in: 1...1_000_000, help: "what a host pays for a chip a quarter")
      fields.field("host_margin", &hostMargin, in: 0 ... .percent(500), help: "what hosts add")
      fields.field("host_variety", &hostVariety, in: weight, help: "worth of many hosts")
      fields.field("hosted_by_labs", &hostedByLabs, in: 0 ... .one, help: "part of open demand that labs may host")
      fields.field("own_openness", &ownOpenness, in: 0 ... .one, help: "openness kept by the releaser's service")
      fields.field(
        "own_weights", &ownWeights, in: weight, help: "of log price over hosts' for a lab's own open weights")
      fields.field("own_reach", &ownReach, in: .points(1) ... .points(100), help: "points behind that divide it by e")
      fields.field("brand_speed", &brandSpeed, in: 0 ... .one, help: "how fast brand follows share")
      fields.field("shortfall", &shortfall, in: 0 ... .one, help: "brand lost when nobody is served")
    }
  }
  /// No orders: customers act on prices, releases and the split of fleets.
  public typealias Orders = NoOrders
  /// What the seat learns.
  public struct Notice: Described {
    /// What each segment would spend, and what the seat got of it.
    public var segments = Table<6, SegmentNotice>(blank: SegmentNotice())
    /// Tokens asked of the lab over tokens it could serve, last quarter.
    public var load: Rate = 0
    /// Tokens of its offer that one of its chips can serve in a quarter.
    public var tokensPerChip: Tokens = 0
    /// Price of the best open weights at a host; 0: there are none.
    public var openPrice: TokenPrice = 0
    /// Share of all spending that went to open weights at hosts.
    public var openShare: Rate = 0
    /// All spending of last quarter.
    public var market: Money = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("segments", &segments, help: "groups of customers")
      fields.field("load", &load, in: 0 ... .percent(100_000), help: "tokens asked over tokens that could be served")
      fields.field("tokens_per_chip", &tokensPerChip, in: 0...1_000_000_000_000, help: "served by a chip a quarter")
      fields.field("open_price", &openPrice, in: 0 ... .dollars(1_000), help: "price of open weights")
      fields.field("open_share", &openShare, in: 0 ... .one, help: "share of open weights at hosts")
      fields.field("market", &market, in: 0 ... .billions(1_000_000), help: "all spending last quarter")
    }
  }
  /// One segment's memory.
  package struct Memory: BitwiseCopyable, Sendable {
    package var kind = SegmentKind.consumer
    package var potential: Money = 0
    package var shares = BySeat<Rate>(0)
  }
  package struct State: BitwiseCopyable, Sendable {
    package var segments = Table<6, Memory>(blank: Memory())
    package var loads = BySeat<Rate>(0)
    package var marketShares = BySeat<Rate>(0)
    package var averagePrice: TokenPrice = 0
    package var openPrice: TokenPrice = 0
    package var openShare: Rate = 0
    package var market: Money = 0
  }

  /// Its names.
  public static var name: MechanicName { MechanicName(14, "customers", summary: "what customers choose and pay") }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.customers }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.customers) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.customers) }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    for place in rules.segments.indices {
      var memory = Memory()
      memory.kind = rules.segments[place].kind
      memory.potential = rules.segments[place].start
      world.customers.segments.append(memory)
    }
    world.customers.averagePrice = rules.referencePrice
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    var market = Market(&world, rules)
    let segments = rules.segments.storage.span
    for place in rules.segments.indices {
      world.customers.segments[place].potential = potential(segments[place], place, &world, rules, market)
      market.choose(segments[place], place, &world, rules)
    }
    var total = market.openSpending
    for seat in world.seats { total = total + market.asked[seat] - market.forgone[seat] }
    for seat in world.seats where world.labs[seat].isOpen { serve(seat, &market, total, &world, rules, &book) }
    host(market, &world, rules, &book)
    Licensing.payOwners(&world, &book)
    world.customers.market = total
    world.customers.openPrice = market.openPrice
    world.customers.openShare = market.openSpending.share(of: total)
    if total > 0 { world.customers.averagePrice = market.averagePrice(world.labs, total) }
  }

  /// What a segment would spend now: a step toward what the best quality and the average price support.
  private static func potential(
    _ segment: Segment, _ place: Int, _ world: inout World, _ rules: Rules, _ market: Market
  ) -> Money {
    let before = world.customers.segments[place].potential
    guard before > 0, market.best > 0 else { return before }
    // Logistic in capability.
    let ahead = mulDiv((market.best - segment.midpoint).raw, 1_000_000, segment.width.raw)
    let weight = Logarithm.weight(-abs(ahead))
    let high = ahead > 0 ? 1_000_000_000 : weight
    var target = Money(raw: mulDiv(segment.ceiling.raw, high, 1_000_000_000 + weight))
    let cheap = Logarithm.log10(rules.referencePrice.raw) - Logarithm.log10(world.customers.averagePrice.raw)
    target = Money(raw: Logarithm.power10(cheap.times(rules.elasticity - .one), times: target.raw))
    let room = Rate(raw: 1_000_000 - mulDiv(before.raw, 1_000_000, max(target.raw, 1), atMost: 3_000_000))
    // e^(diffusion × room), with log10(e) = 0.434294.
    let step = Decades(raw: mulDiv(rules.diffusion.times(room).raw, 434_294, 1_000_000))
    return min(Money(raw: Logarithm.power10(step, times: before.raw)), .billions(100_000))
  }

  /// Serves what was asked, as far as the chips go.
  private static func serve(
    _ seat: Seat, _ market: inout Market, _ total: Money, _ world: inout World, _ rules: Rules,
    _ book: inout some Recorder
  ) {
    let asked = market.asked[seat]
    let capacity = Market.tokens(market.tokensPerChip[seat], by: world.labs[seat].servingChips)
    let tokens = Market.tokens(for: asked, at: world.labs[seat].price).times(world.conditions[seat].offloaded.rest)
    // Those who pay nothing are served first.
    let wanted = tokens + world.conditions[seat].freeTokens
    let left = max(capacity - world.conditions[seat].freeTokens, 0)
    let served = tokens > left ? Rate(raw: mulDiv(left.raw, 1_000_000, tokens.raw)) : .one
    let revenue = (asked - market.forgone[seat]).times(served)
    // A load of a thousand is as high as any.
    let isSwamped = wanted > 0 && wanted.raw / 1_000 >= capacity.raw
    world.customers.loads[seat] = isSwamped ? .percent(100_000) : wanted.share(of: capacity)
    let busy = capacity > 0 ? min(wanted, capacity).share(of: capacity) : 0
    market.spare[seat] = Market.tokens(market.hostedPerChip[seat], by: world.labs[seat].servingChips.times(busy.rest))
    if served < .one {
      // Whom nobody served has no habit of this lab and builds nothing on it.
      for place in world.customers.segments.indices {
        let asking = world.customers.segments[place].shares[seat]
        world.customers.segments[place].shares[seat] = asking.times(served)
      }
    }
    world.labs[seat].revenueBefore = world.labs[seat].revenue
    world.labs[seat].revenue = revenue
    world.pay(revenue, from: .customers, to: Account(seat), by: name.domain, &book)
    let share = revenue.share(of: total)
    world.customers.marketShares[seat] = share
    let brand = world.labs[seat].brand
    // A third of the market makes a household name.
    let fame = min(Rate(raw: share.raw * 3), .one)
    let step = (fame - brand).times(rules.brandSpeed)
    let moved = brand + (step < 0 ? step.times(world.conditions[seat].fading) : step)
    world.labs[seat].brand = moved - moved.times(rules.shortfall.times(served.rest))
  }

  /// Labs with chips to spare host the best open weights, in proportion to what they could serve of them.
  private static func host(
    _ market: Market, _ world: inout World, _ rules: Rules, _ book: inout some Recorder
  ) {
    guard market.openSpending > 0 else { return }
    let tokens = Market.tokens(for: market.openSpending, at: market.openPrice)
    var spare = InlineArray<8, Int64>(repeating: 0)
    var sum: Int64 = 0
    for seat in world.seats {
      spare[Int(seat.index)] = market.spare.storage[Int(seat.index)].raw
      sum += spare[Int(seat.index)]
    }
    let hosted = min(tokens.times(rules.hostedByLabs).raw, sum)
    let parts = Apportionment.split(hosted, by: spare)
    for seat in world.seats {
      let income = Money(raw: mulDiv(parts[Int(seat.index)], market.openPrice.raw, 1_000_000_000))
        .times(market.royalty.rest)
      world.labs[seat].revenue = world.labs[seat].revenue + income
      world.pay(income, from: .customers, to: Account(seat), by: name.domain, &book)
    }
    guard market.royalty > 0, world.labs[market.licensor].isOpen else { return }
    let due = market.openSpending.times(market.royalty)
    world.labs[market.licensor].revenue += due
    world.pay(due, from: .customers, to: Account(market.licensor), by: Licences.name.domain, &book)
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.customers.segments.removeAll()
    for place in world.customers.segments.indices {
      var row = SegmentNotice()
      row.potential = world.customers.segments[place].potential
      row.share = world.customers.segments[place].shares[seat]
      view.customers.segments.append(row)
    }
    view.customers.load = world.customers.loads[seat]
    let model = world.sold(by: seat, own: world.flagship(of: seat), usual: rules.baseSize)
    view.customers.tokensPerChip =
      model.capability > 0 ? Market.tokensPerChip(view.own, model, rules, world.conditions[seat].serving) : 0
    view.customers.openPrice = world.customers.openPrice
    view.customers.openShare = world.customers.openShare
    view.customers.market = world.customers.market
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    for place in world.customers.segments.indices {
      digest.fold(world.customers.segments[place].potential)
      for seat in world.seats { digest.fold(world.customers.segments[place].shares[seat]) }
    }
    for seat in world.seats {
      digest.fold(world.customers.loads[seat])
      digest.fold(world.customers.marketShares[seat])
    }
    digest.fold(world.customers.averagePrice)
    digest.fold(world.customers.openPrice)
    digest.fold(world.customers.openShare)
    digest.fold(world.customers.market)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    for place in world.customers.segments.indices where place < view.customers.segments.count {
      world.customers.segments[place].potential = view.customers.segments[place].potential
      for seat in world.seats {
        let share = seat == view.seat ? view.customers.segments[place].share : view.field[Int(seat.index)].marketShare
        world.customers.segments[place].shares[seat] = share
      }
    }
    world.customers.loads[view.seat] = view.customers.load
    world.customers.openPrice = view.customers.openPrice
    world.customers.openShare = view.customers.openShare
    world.customers.market = view.customers.market
    for seat in world.seats { world.customers.marketShares[seat] = view.field[Int(seat.index)].marketShare }
  }
}
