import Quantities

/// One quarter's offers and what customers ask of each: the working sheet of `Customers`.
struct Market {
  /// Capability of the best offer.
  private(set) var best: Capability = 0
  /// Tokens that a chip of each seat serves in a quarter, of its own offer.
  private(set) var tokensPerChip = BySeat<Tokens>(0)
  /// Price of the best open weights at a host; 0: there are none.
  private(set) var openPrice: TokenPrice = 0
  /// What customers want to spend with each seat.
  var asked = BySeat<Money>(0)
  /// What of that they are spared: the lab serves it and is not paid.
  private(set) var forgone = BySeat<Money>(0)
  /// What they spend on open weights at hosts.
  private(set) var openSpending: Money = 0
  /// Tokens of the best open weights that a chip of each seat serves in a quarter.
  private(set) var hostedPerChip = BySeat<Tokens>(0)
  /// Tokens of the best open weights that each seat could serve beside its own users.
  var spare = BySeat<Tokens>(0)

  /// The part of what hosts earn that is due to the lab whose weights they serve, and that lab.
  private(set) var royalty: Rate = 0
  private(set) var licensor = Seat(0)
  /// What the best open weights lose where their licence leaves fewer hosts.
  private var fewerHosts: Rate = 0
  private var offers = BySeat(Offer())
  private var openOffer = Offer()

  /// What is the same for every segment.
  private struct Offer: BitwiseCopyable {
    var isMade = false
    var isOpen = false
    /// What its capability is worth beside the best.
    var quality: Rate = 0
    /// ln(1 + p ÷ reference): not a plain logarithm, so that a low price does not buy the world.
    var price: Rate = 0
    /// What a price above the hosts' costs it, where hosts serve the lab's own weights.
    var overHosts: Rate = 0
  }

  /// Gathers the offers.
  init(_ world: inout World, _ rules: Customers.Rules) {
    best = world.bestReleased()
    var flagships = BySeat(-1)
    var open = BySeat(-1)
    var bestOpen = -1
    for place in world.models.indices where world.models[place].state != .unreleased {
      let capability = world.models[place].capability
      let owner = world.models[place].owner
      if flagships[owner] < 0, capability == world.labs[owner].capability { flagships[owner] = place }
      guard world.models[place].state == .open else { continue }
      if open[owner] < 0 || capability > world.models[open[owner]].capability { open[owner] = place }
      if bestOpen < 0 || capability > world.models[bestOpen].capability { bestOpen = place }
    }
    for seat in world.seats where world.labs[seat].isOpen {
      let own = flagships[seat] < 0 ? Model() : world.models[flagships[seat]]
      let model = world.sold(by: seat, own: own, usual: rules.baseSize)
      guard model.capability > 0 else { continue }
      tokensPerChip[seat] = Self.tokensPerChip(world.labs[seat], model, rules, world.conditions[seat].serving)
      offers[seat] = offer(model.capability, at: world.labs[seat].price, rules)
      offers[seat].isOpen = model.state == .open
      guard open[seat] >= 0 else { continue }
      let weights = world.models[open[seat]]
      let hosts = Self.hostPrice(of: weights, rules, world.licences.fee, world.efficiency.commons)
      offers[seat].overHosts = Self.overHosts(
        weights, at: hosts, behind: model.capability, at: world.labs[seat].price, rules)
    }
    guard bestOpen >= 0 else { return }
    if world.models[bestOpen].traits.licence == .restricted {
      fewerHosts = world.licences.fewer
      // Of each dollar, what the hosts add for the licence: fee ÷ (1 + margin + fee).
      licensor = world.models[bestOpen].owner
      royalty = Rate(
        raw: mulDiv(world.licences.fee.raw, 1_000_000, 1_000_000 + rules.hostMargin.raw + world.licences.fee.raw))
    }
    openPrice = Self.hostPrice(of: world.models[bestOpen], rules, world.licences.fee, world.efficiency.commons)
    openOffer = offer(world.models[bestOpen].capability, at: openPrice, rules)
    let model = world.models.storage[bestOpen]
    for seat in world.seats where world.labs[seat].isOpen {
      hostedPerChip[seat] = Self.tokensPerChip(world.labs[seat], model, rules, world.conditions[seat].serving)
    }
  }

  /// What hosts ask for a million tokens of open weights: they run it with the know-how that it came with, and with
  /// what all know of serving.
  ///
  /// - Parameters:
  ///   - fee: What they add where the licence is restricted.
  ///   - common: Decades of tokens a chip that everybody serves more.
  private static func hostPrice(
    of model: Model, _ rules: Customers.Rules, _ fee: Rate, _ common: Decades
  ) -> TokenPrice {
    var host = Lab()
    host.knowHow = model.knowHow
    let margin = rules.hostMargin.raw + (model.traits.licence == .restricted ? fee.raw : 0)
    let dollars = mulDiv(rules.hostCost.raw * 1_000_000, 1_000_000 + margin, 1_000_000)
    return TokenPrice(raw: dollars / max(tokensPerChip(host, model, rules, common).raw, 1)).clamped(1, .dollars(1_000))
  }

  /// What it costs a lab's offer that every host serves the lab's own open weights, which may be an older model.
  private static func overHosts(
    _ open: Model, at hosts: TokenPrice, behind capability: Capability, at price: TokenPrice, _ rules: Customers.Rules
  ) -> Rate {
    let over = max(Logarithm.log10(price.raw) - Logarithm.log10(hosts.raw), 0)
    let behind = mulDiv((capability - open.capability).raw, 1_000_000, rules.ownReach.raw)
    let closeness = Rate(raw: Logarithm.weight(-behind) / 1_000)
    return Rate(raw: mulDiv(over.raw, 2_302_585, 1_000_000)).times(rules.ownWeights).times(closeness)
  }

  private func offer(_ capability: Capability, at price: TokenPrice, _ rules: Customers.Rules) -> Offer {
    var offer = Offer()
    offer.isMade = true
    offer.quality = rules.quality(of: capability, beside: best)
    let ratio = 1_000_000 + mulDiv(price.raw, 1_000_000, rules.referencePrice.raw)
    offer.price = Rate(raw: mulDiv(Logarithm.log10(ratio).raw - 6_000_000, 2_302_585, 1_000_000))
    return offer
  }

  /// One segment's choice.
  mutating func choose(_ segment: Segment, _ place: Int, _ world: inout World, _ rules: Customers.Rules) {
    let open = 8
    let none = 9
    var choice = Logit<10>()
    for seat in world.seats where offers[seat].isMade {
      var utility = segment.quality.times(offers[seat].quality) - segment.price.times(offers[seat].price)
      utility += segment.brand.times(world.labs[seat].brand) + segment.reach.times(world.labs[seat].reach)
      let habit = segment.habit.times(world.conditions[seat].habit)
      utility += habit.times(world.customers.segments[place].shares[seat])
      utility += world.conditions[seat].appeal[Int(segment.kind.rawValue)]
      if segment.kind == .government { utility += world.access.appeal[seat] }
      if offers[seat].isOpen { utility += segment.openness.times(rules.ownOpenness) }
      choice.offer(Int(seat.index), utility.raw)
    }
    if openOffer.isMade {
      let utility = segment.quality.times(openOffer.quality) - segment.price.times(openOffer.price)
      choice.offer(open, (utility + rules.hostVariety - fewerHosts + segment.openness).raw)
    }
    choice.offer(none, segment.none.raw)
    let potential = world.customers.segments[place].potential
    var parts = choice.split(potential.raw)
    // Whom a lab's own weights at a lower price draw away goes to the hosts, not to other labs.
    for seat in world.seats where offers[seat].overHosts > 0 {
      let place = Int(seat.index)
      let kept = mulDiv(parts[place], Logarithm.weight(-offers[seat].overHosts.raw), 1_000_000_000)
      parts[open] += parts[place] - kept
      parts[place] = kept
    }
    for seat in world.seats {
      let spent = Money(raw: parts[Int(seat.index)])
      asked[seat] += spent
      // Nobody gives away more than nine tenths of what it sells.
      let spared = min(world.conditions[seat].discount[Int(segment.kind.rawValue)], .percent(90))
      forgone[seat] += spent.times(spared)
      world.customers.segments[place].shares[seat] = spent.share(of: potential)
    }
    openSpending += Money(raw: parts[open])
  }

  /// Mean price of all tokens sold, by spending.
  func averagePrice(_ labs: borrowing BySeat<Lab>, _ total: Money) -> TokenPrice {
    let labs = labs.storage.span
    var sum = TokenPrice(raw: mulDiv(openPrice.raw, openSpending.raw, total.raw))
    for place in 0..<Seat.most where asked.storage[place] > 0 {
      let paid = asked.storage[place] - forgone.storage[place]
      sum += TokenPrice(raw: mulDiv(labs[place].price.raw, paid.raw, total.raw))
    }
    return max(sum, 10_000)
  }

  /// Tokens of a model that one of a lab's chips serves in a quarter.
  static func tokensPerChip(
    _ lab: Lab, _ model: Model, _ rules: Customers.Rules, _ more: Decades = 0
  ) -> Tokens {
    let exponent = more + lab.knowHow.times(rules.servingGain) - (model.size - rules.baseSize).times(rules.sizeExponent)
    let tokens = Tokens(raw: Logarithm.power10(exponent, times: rules.tokensPerChip.raw))
    return min(tokens + tokens.times(rules.standingSaves.times(lab.standing)), Tokens(raw: 1_000_000_000_000))
  }

  /// More tokens than anybody can serve or use.
  private static var mostTokens: Int64 { 100_000_000_000_000_000 }

  /// What some chips serve.
  static func tokens(_ each: Tokens, by chips: Chips) -> Tokens {
    Tokens(raw: mulDiv(chips.raw, each.raw, 1_000, atMost: mostTokens))
  }

  /// What some money buys.
  static func tokens(for money: Money, at price: TokenPrice) -> Tokens {
    Tokens(raw: mulDiv(money.raw, 1_000_000_000, max(price.raw, 1), atMost: mostTokens))
  }
}
