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
  /// What they spend on open weights at hosts.
  private(set) var openSpending: Money = 0
  /// Tokens that each seat could serve beside its own.
  var spare = BySeat<Tokens>(0)

  private var quality = BySeat<Capability>(0)
  private var isOpen = BySeat(false)
  private var openQuality: Capability = 0

  /// Gathers the offers.
  init(_ world: inout World, _ rules: Customers.Rules) {
    var open = Model()
    for seat in world.seats where world.labs[seat].isOpen {
      let model = Self.bestModel(of: seat, &world)
      quality[seat] = model.capability
      isOpen[seat] = model.state == .open
      tokensPerChip[seat] = Self.tokensPerChip(world.labs[seat], model, rules)
      best = max(best, model.capability)
    }
    for place in world.models.indices where world.models[place].state == .open {
      if world.models[place].capability > open.capability { open = world.models[place] }
    }
    guard open.capability > 0 else { return }
    openQuality = open.capability
    best = max(best, openQuality)
    // Hosts run it with the know-how that it came with.
    var host = Lab()
    host.knowHow = open.knowHow
    let tokens = Self.tokensPerChip(host, open, rules)
    let dollars = mulDiv(rules.hostCost.raw * 1_000_000, 1_000_000 + rules.hostMargin.raw, 1_000_000)
    openPrice = TokenPrice(raw: max(dollars / max(tokens.raw, 1), 1))
  }

  /// One segment's choice.
  mutating func choose(_ segment: Segment, _ place: Int, _ world: inout World, _ rules: Customers.Rules) {
    let open = 8
    let none = 9
    var choice = Logit<10>()
    for seat in world.seats where quality[seat] > 0 {
      let lab = world.labs[seat]
      var utility = worth(quality[seat], segment, rules) - cost(lab.price, segment, rules)
      utility += segment.brand.times(lab.brand).raw + segment.reach.times(lab.reach).raw
      utility += segment.habit.times(world.customers.segments[place].shares[seat]).raw
      if isOpen[seat] { utility += segment.openness.times(rules.ownOpenness).raw }
      choice.offer(Int(seat.index), utility)
    }
    if openPrice > 0 {
      choice.offer(
        open,
        worth(openQuality, segment, rules) - cost(openPrice, segment, rules) + rules.hostVariety.raw
          + segment.openness.raw)
    }
    choice.offer(none, segment.none.raw)
    let potential = world.customers.segments[place].potential
    let parts = choice.split(potential.raw)
    for seat in world.seats {
      let spent = Money(raw: parts[Int(seat.index)])
      asked[seat] = asked[seat] + spent
      world.customers.segments[place].shares[seat] = spent.share(of: potential)
    }
    openSpending = openSpending + Money(raw: parts[open])
  }

  /// α (1 − e^(−(Q − best + 12) ÷ scale)): a lag hurts more than a lead helps.
  private func worth(_ quality: Capability, _ segment: Segment, _ rules: Customers.Rules) -> Int64 {
    let behind = (best - quality).raw
    // e^((behind − 12 points) ÷ scale), in millionths; log10(e) = 0.434294.
    let exponent = min(mulDiv(behind - 1_200, 434_294, rules.qualityScale.raw), 2_000_000)
    let loss = Logarithm.power10(Decades(raw: exponent), times: 1_000_000)
    return segment.quality.times(Rate(raw: 1_000_000 - loss)).raw
  }

  /// αp ln(1 + p ÷ reference): not a plain logarithm, so that a low price does not buy the world.
  private func cost(_ price: TokenPrice, _ segment: Segment, _ rules: Customers.Rules) -> Int64 {
    let ratio = 1_000_000 + mulDiv(price.raw, 1_000_000, rules.referencePrice.raw)
    let decades = Logarithm.log10(ratio).raw - 6_000_000
    return mulDiv(segment.price.raw, mulDiv(decades, 2_302_585, 1_000_000), 1_000_000)
  }

  /// Mean price of all tokens sold, by spending.
  func averagePrice(_ labs: borrowing BySeat<Lab>, _ total: Money) -> TokenPrice {
    let labs = labs.storage.span
    var sum = TokenPrice(raw: mulDiv(openPrice.raw, openSpending.raw, total.raw))
    for place in 0..<Seat.most {
      sum = sum + TokenPrice(raw: mulDiv(labs[place].price.raw, asked.storage[place].raw, total.raw))
    }
    return max(sum, 10_000)
  }

  /// Tokens of a model that one of a lab's chips serves in a quarter.
  static func tokensPerChip(_ lab: Lab, _ model: Model, _ rules: Customers.Rules) -> Tokens {
    let exponent = lab.knowHow.times(rules.servingGain) - (model.size - rules.baseSize).times(rules.sizeExponent)
    let tokens = Tokens(raw: Logarithm.power10(exponent, times: rules.tokensPerChip.raw))
    return tokens + tokens.times(rules.standingSaves.times(lab.standing))
  }

  /// The best model that a lab has released.
  static func bestModel(of seat: Seat, _ world: inout World) -> Model {
    var best = Model()
    for place in world.models.indices where world.models[place].owner == seat {
      let isBetter = world.models[place].capability > best.capability
      if isBetter, world.models[place].state != .unreleased { best = world.models[place] }
    }
    return best
  }

  /// The same, from what a seat sees.
  static func bestModel(of seat: Seat, _ models: borrowing Table<64, Model>) -> Model {
    let rows = models.storage.span
    var best = Model()
    for place in 0..<models.count where rows[place].owner == seat && rows[place].state != .unreleased {
      if rows[place].capability > best.capability { best = rows[place] }
    }
    return best
  }
}
