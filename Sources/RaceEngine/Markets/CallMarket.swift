import Quantities

/// A sealed market of many like things that clears at one price, with a crowd outside. Knows nothing of labs or chips.
///
/// The crowd offers all it has at the floor, and asks for less the higher the price. The price is the lowest, at least
/// the floor, at which what is asked for above it is there. Who bids that very price shares what is left, and who asks
/// that very price shares what is still needed, in proportion; better bids and offers are met in full.
struct CallMarket {
  /// A sealed bid or offer, and how much of it was met.
  struct Order: BitwiseCopyable {
    var seat = Seat(0)
    var amount: Int64 = 0
    var price: Int64 = 0
    var met: Int64 = 0
  }
  /// The highest price there is.
  static var most: Int64 { 10_000_000 }

  private(set) var bids = Table<8, Order>(blank: Order())
  private(set) var offers = Table<8, Order>(blank: Order())
  private(set) var price: Int64
  private let floor: Int64
  private let capacity: Int64
  private let demand: Int64
  private let reference: Decades
  private let elasticity: Rate

  /// A market.
  /// - Parameters:
  ///   - capacity: What the crowd offers.
  ///   - demand: What it asks for at the reference price.
  ///   - reference: That price.
  ///   - elasticity: By how many percent it asks for less where the price is one percent higher.
  ///   - floor: The lowest price.
  init(capacity: Int64, demand: Int64, reference: Int64, elasticity: Rate, floor: Int64) {
    self.capacity = capacity
    self.demand = demand
    self.reference = Logarithm.log10(reference)
    self.elasticity = elasticity
    self.floor = floor
    price = floor
  }

  /// Takes a bid.
  mutating func bid(_ seat: Seat, _ amount: Int64, at price: Int64) {
    bids.append(Order(seat: seat, amount: amount, price: price))
  }

  /// Takes an offer.
  mutating func offer(_ seat: Seat, _ amount: Int64, at price: Int64) {
    offers.append(Order(seat: seat, amount: amount, price: price))
  }

  /// Sets the price and meets what can be met.
  mutating func settle() {
    if bids.isEmpty, offers.isEmpty {
      price = resting.clamped(floor, Self.most)
      return
    }
    var (low, high) = (floor, Self.most)
    while low < high {
      let middle = (low + high) / 2
      if asked(above: middle) <= offered(upTo: middle) { high = middle } else { low = middle + 1 }
    }
    price = low
    let left = max(offered(upTo: price) - asked(above: price), 0)
    let given = share(&bids, left, beyond: .orderedDescending)
    let needed = asked(above: price) + given
    if price == floor {
      // More is there than is needed: the crowd's capacity and all offers at or below the floor share.
      let there = max(offered(upTo: floor), 1)
      for place in offers.indices where offers[place].price <= floor {
        let part = mulDiv(offers[place].amount, min(needed, there), there) + 1
        offers[place].met = min(offers[place].amount, part)
      }
    } else {
      _ = share(&offers, max(needed - offered(upTo: price - 1), 0), beyond: .orderedAscending)
    }
  }

  /// The price at which the crowd's own demand and capacity meet.
  private var resting: Int64 {
    let scarce = Logarithm.log10(demand) - Logarithm.log10(capacity)
    return Logarithm.power10(reference + scarce.times(1_000_000, over: elasticity.raw), times: 1)
  }

  private enum Better { case orderedAscending, orderedDescending }

  /// Meets orders better than the price in full, and shares an amount among those at the price.
  private func share(_ orders: inout Table<8, Order>, _ amount: Int64, beyond better: Better) -> Int64 {
    var marginal = InlineArray<8, Int64>(repeating: 0)
    var sum: Int64 = 0
    for place in orders.indices {
      let gap = better == .orderedDescending ? orders[place].price - price : price - orders[place].price
      if gap > 0 { orders[place].met = orders[place].amount }
      guard gap == 0 else { continue }
      marginal[place] = orders[place].amount
      sum += orders[place].amount
    }
    let given = min(amount, sum)
    let parts = Apportionment.split(given, by: marginal)
    for place in orders.indices where marginal[place] > 0 { orders[place].met = parts[place] }
    return given
  }

  /// What the crowd asks for at a price, and what is bid above it.
  private func asked(above price: Int64) -> Int64 {
    let dearer = Logarithm.log10(price) - reference
    var sum = min(Logarithm.power10(Decades(raw: -dearer.times(elasticity).raw), times: demand), 1_000_000_000_000_000)
    for place in bids.indices where bids[place].price > price { sum += bids[place].amount }
    return sum
  }

  /// What the crowd has, and what is offered at a price or less.
  private func offered(upTo price: Int64) -> Int64 {
    var sum = price >= floor ? capacity : 0
    for place in offers.indices where offers[place].price <= price { sum += offers[place].amount }
    return sum
  }
}

extension Int64 {
  fileprivate func clamped(_ low: Int64, _ high: Int64) -> Int64 { Swift.min(Swift.max(self, low), high) }
}
