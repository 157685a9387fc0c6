import Quantities
import Randomness

extension Stars {
  /// One quarter's offers to stars, and what comes of them: the working sheet of `Stars`.
  struct Asking {
    // Lent to every step, as all of it is: what is only read is copied with it.
    private var rules: Rules
    private let chance: Chance
    /// What each lab's chips a researcher add to its charm.
    private var compute = BySeat<Int64>(0)
    /// How many stars each lab has at the quarter's start.
    private var colleagues = BySeat<Int64>(0)
    private var bids = InlineArray<24, Bid>(repeating: Bid())

    /// The best offer to a star so far.
    private struct Bid: BitwiseCopyable {
      var isMade = false
      var seat = Seat(0)
      var pay: Dollars = 0
      var utility: Int64 = 0
      var tie: UInt64 = 0
      /// The pay at which the star stays; 0: it stays for no money.
      var needed: Dollars = 0
      var isAnswered = false
    }

    init(_ world: inout World, _ rules: Rules, _ chance: Chance, _ field: Decades) {
      self.rules = rules
      self.chance = chance
      for seat in world.seats where world.labs[seat].isOpen {
        let relative = TalentMarket.computeRelative(of: world.labs[seat], to: field)
        compute[seat] = mulDiv(relative.raw, rules.computeWeight.raw * 2, 868_589)
      }
      for place in world.stars.stars.indices {
        if let seat = world.stars.stars[place].seat { colleagues[seat] += 1 }
      }
    }

    /// A star hears an offer, and keeps the best.
    mutating func hear(_ star: Int32, from seat: Seat, at pay: Dollars, _ world: inout World) {
      let place = Int(star)
      guard place < world.stars.stars.count, world.stars.stars[place].employer != Int32(seat.index) else { return }
      var utility =
        worth(of: pay) + charm(of: seat, to: place, &world) + whim(of: star, about: Int64(seat.index), &world)
      if let employer = world.stars.stars[place].seat { utility += Hubs.nearness(of: employer, to: seat, in: &world) }
      let identity = UInt64(star) << 8 | UInt64(seat.index)
      let tie = chance.draw(name.domain, turn: world.turn, of: identity, for: 1).bits
      guard !bids[place].isMade || (utility, tie) > (bids[place].utility, bids[place].tie) else { return }
      bids[place] = Bid(isMade: true, seat: seat, pay: pay, utility: utility, tie: tie)
    }

    /// Stars answer: who would rather stay does, employers counter as far as their budgets go, the others move.
    mutating func answer(_ world: inout World, _ book: inout some Recorder) {
      for place in world.stars.stars.indices where bids[place].isMade {
        let staying = staying(place, &world)
        if staying + worth(of: world.stars.stars[place].pay) >= bids[place].utility {
          bids[place].isMade = false
        } else {
          bids[place].needed = needed(staying, to: bids[place].utility)
        }
      }
      for seat in world.seats { counter(seat, &world, &book) }
      for place in world.stars.stars.indices where bids[place].isMade && !bids[place].isAnswered {
        world.stars.stars[place].former = world.stars.stars[place].employer
        world.stars.stars[place].employer = Int32(bids[place].seat.index)
        world.stars.stars[place].pay = bids[place].pay
        world.stars.stars[place].moved = world.turn
      }
    }

    /// An employer keeps whom it can, the cheapest first, equals by number.
    private mutating func counter(_ seat: Seat, _ world: inout World, _ book: inout some Recorder) {
      while world.retention.budgets[seat] > 0 {
        var next = -1
        for place in world.stars.stars.indices where world.stars.stars[place].employer == Int32(seat.index) {
          guard bids[place].isMade, !bids[place].isAnswered, bids[place].needed > 0 else { continue }
          if next < 0 || raise(place, &world) < raise(next, &world) { next = place }
        }
        guard next >= 0, Retention.keep(raise(next, &world), by: seat, in: &world, &book) else { return }
        world.stars.stars[next].pay = bids[next].needed
        bids[next].isAnswered = true
      }
    }

    private mutating func raise(_ place: Int, _ world: inout World) -> Dollars {
      bids[place].needed - world.stars.stars[place].pay
    }

    /// The lowest pay at which a star would rather stay than take the offer; 0: none would do.
    private mutating func needed(_ staying: Int64, to utility: Int64) -> Dollars {
      var (low, high) = (0 as Int64, 1_000_000_000 as Int64)
      guard staying + worth(of: Dollars(raw: high)) >= utility else { return 0 }
      // The inverse comes near; where it lies between its neighbours, only those between them are tried.
      let exponent = mulDiv(utility - staying, 868_589, max(rules.payWeight.raw * 2, 1))
      let near = min(max(Logarithm.power10(Decades(raw: exponent), times: 1), 1), high)
      let (below, above) = (near - near / 100_000 - 2, near + near / 100_000 + 2)
      if below > low, staying + worth(of: Dollars(raw: below)) < utility { low = below }
      if above < high, staying + worth(of: Dollars(raw: above)) >= utility { high = above }
      while low + 1 < high {
        let middle = (low + high) / 2
        if staying + worth(of: Dollars(raw: middle)) >= utility { high = middle } else { low = middle }
      }
      return Dollars(raw: high)
    }

    /// What it is worth to stay, pay aside.
    private mutating func staying(_ place: Int, _ world: inout World) -> Int64 {
      guard let employer = world.stars.stars[place].seat else { return whim(of: Int32(place), about: 8, &world) }
      return rules.loyalty.raw + charm(of: employer, to: place, &world)
        + whim(of: Int32(place), about: Int64(employer.index), &world)
    }

    /// What draws a star to a lab, pay aside.
    private mutating func charm(of seat: Seat, to place: Int, _ world: inout World) -> Int64 {
      let others = colleagues[seat] - (world.stars.stars[place].employer == Int32(seat.index) ? 1 : 0)
      let mission = rules.missionWeight.times(rules.stars.storage[place].leaning).times(world.labs[seat].mission)
      return mission.raw + world.conditions[seat].hiring.raw + compute[seat]
        + mulDiv(Logarithm.log10(1 + others).raw, rules.colleaguesWeight.raw * 2, 868_589)
    }

    private mutating func worth(of pay: Dollars) -> Int64 {
      mulDiv(Logarithm.log10(pay.raw).raw, rules.payWeight.raw * 2, 868_589)
    }

    private mutating func whim(of star: Int32, about place: Int64, _ world: inout World) -> Int64 {
      let identity = UInt64(star) << 8 | UInt64(place)
      return mulDiv(rules.whim.raw, chance.draw(name.domain, turn: world.turn, of: identity).bell, 1_000_000)
    }
  }
}
