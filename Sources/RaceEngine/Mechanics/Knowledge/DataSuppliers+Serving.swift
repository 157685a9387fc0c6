import Quantities

extension DataSuppliers {
  /// What one supplier is asked for, and what it gives to whom.
  static func serve(
    _ place: Int, _ sheets: inout BySeat<OrderSheet>, _ world: inout World, _ rules: Rules,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    let supplier = rules.suppliers.storage.span[place]
    let desk = world.data.desks[place]
    let holding = world.holding(of: place)
    var spends = InlineArray<8, Int64>(repeating: 0)
    var asked = InlineArray<8, Int64>(repeating: 0)
    var sum: Int64 = 0
    for seat in world.seats where world.labs[seat].isOpen {
      for slot in 0..<sheets[seat].data.count where Int(sheets[seat].data.table[slot].supplier) == place {
        spends[Int(seat.index)] += sheets[seat].data.table[slot].spend.raw
      }
      let labels = labels(for: spends[Int(seat.index)], at: holding.price(desk.price, for: seat))
      asked[Int(seat.index)] = labels
      sum += labels
    }
    world.data.desks[place].asked = Money(raw: min(sum, Money.billions(100_000).raw))
    var income = supplier.outside.times(holding.access)
    if sum > 0 {
      let given = shares(of: desk.capacity, asked, holding)
      for seat in world.seats where given[Int(seat.index)] > 0 {
        let labels = given[Int(seat.index)]
        let price = holding.price(desk.price, for: seat)
        let cost = Money(raw: min(mulDiv(labels, price.raw, 1_000_000), spends[Int(seat.index)]))
        world.pay(cost, from: Account(seat), to: .suppliers, by: name.domain, &book)
        income = income + cost
        let worth = Money(raw: labels).times(supplier.quality)
        world.data.bought[seat] = world.data.bought[seat] + Money(raw: labels)
        world.data.stock[seat] = min(world.data.stock[seat] + worth, .billions(10_000))
      }
    }
    world.data.desks[place].income = income
    // The load of this quarter makes the price of the next; twice the capacity is as much as any.
    let load = desk.capacity > 0 ? Rate(raw: mulDiv(sum, 1_000_000, desk.capacity.raw, atMost: 2_000_000)) : 0
    world.data.desks[place].charged = desk.price
    world.data.desks[place].price = supplier.price + supplier.price.times(rules.priceRises.times(load))
    world.data.desks[place].capacity = min(desk.capacity + desk.capacity.times(rules.growth), .billions(10_000))
  }

  /// Labels that some money buys.
  static func labels(for spend: Int64, at price: Rate) -> Int64 {
    mulDiv(spend, 1_000_000, max(price.raw, 1), atMost: Money.billions(10_000).raw)
  }

  /// Who gets how much: the holder its part first; then the rest in proportion, of which rivals of a holder get no
  /// more than still works for them.
  private static func shares(
    of capacity: Money, _ asked: InlineArray<8, Int64>, _ holding: SupplierStakes.Holding
  ) -> InlineArray<8, Int64> {
    var rivals = asked
    var own: Int64 = 0
    if holding.holder >= 0 {
      own = asked[Int(holding.holder)]
      rivals[Int(holding.holder)] = 0
    }
    let first = min(own, capacity.times(holding.part).raw)
    let left = capacity.raw - first
    var wanted: Int64 = 0
    for place in 0..<8 { wanted += rivals[place] }
    var pool = min(wanted, capacity.times(holding.access).raw)
    var more = own - first
    if more + pool > left {
      more = more > 0 ? mulDiv(left, more, more + pool) : 0
      pool = left - more
    }
    var given = Apportionment.split(min(pool, wanted), by: rivals)
    if holding.holder >= 0 { given[Int(holding.holder)] = first + more }
    return given
  }
}
