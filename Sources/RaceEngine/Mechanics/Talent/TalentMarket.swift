public import Quantities
package import Randomness

/// Labs seal offers for the people who look for work; pay, compute, purpose and colleagues decide who comes.
///
/// Part of each pool looks for work in a quarter. Each seeker chooses among all offers and none by a logit over pay
/// relative to the going rate, compute per head, mission, know-how and standing; a lab hires at most what it asked
/// for, and whom it does not take chooses again among the others. An offer above the lab's own pay lifts the pay of
/// everybody of that kind. The going rate follows what the hired are paid, and rises where seekers run out.
///
/// - Hidden: offers. Public: the going rates, the pools.
/// - Invariant: hires never exceed the seekers; a higher wage never hires fewer; a vetted sheet is payable.
/// - Source: McFadden 1974 for the choice; K15, K16 of the calibration; model notes, section 4, point 7.
public enum TalentMarket: Mechanic {
  /// The scenario's parameters, under the key `talent`.
  public struct Rules: Described {
    /// Researchers outside of the labs at the start.
    public var researchers: Headcount = .people(620)
    /// Engineers outside of the labs at the start.
    public var engineers: Headcount = .people(4_000)
    /// Growth of each pool a quarter, relative to the start.
    public var growth: Rate = .percent(12)
    /// Part of a pool that looks for work in a quarter.
    public var seeking: Rate = .percent(50)
    /// Going yearly pay of a researcher at the start.
    public var researcherPay: Dollars = 950_000
    /// Going yearly pay of an engineer at the start.
    public var engineerPay: Dollars = 300_000
    /// Weight of the logarithm of pay.
    public var payWeight: Rate = .percent(300)
    /// Weight of the logarithm of compute per researcher, relative to the field.
    public var computeWeight: Rate = .percent(50)
    /// Weight of mission.
    public var missionWeight: Rate = .percent(80)
    /// Weight of know-how behind the best, a decade.
    public var colleaguesWeight: Rate = .percent(150)
    /// Weight of standing.
    public var standingWeight: Rate = .percent(50)
    /// How attractive it is to take no offer.
    public var outside: Rate = .percent(50)
    /// How fast the going rate moves toward what the quarter's hires were paid, and rises when seekers run out.
    public var floating: Rate = .percent(50)

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let weight = Rate(raw: 0)...Rate.percent(2_000)
      fields.field("researchers", &researchers, in: 0 ... .people(1_000_000), help: "researchers in the pool")
      fields.field("engineers", &engineers, in: 0 ... .people(1_000_000), help: "engineers in the pool")
      fields.field("growth", &growth, in: 0 ... .percent(100), help: "newcomers a quarter, part of the first pool")
      fields.field("seeking", &seeking, in: .percent(1) ... .one, help: "part that looks for work in a quarter")
      fields.field("researcher_pay", &researcherPay, in: 1...1_000_000_000, help: "going yearly pay of a researcher")
      fields.field("engineer_pay", &engineerPay, in: 1...1_000_000_000, help: "going yearly pay of an engineer")
      fields.field("pay_weight", &payWeight, in: weight, help: "weight of log pay")
      fields.field("compute_weight", &computeWeight, in: weight, help: "weight of log compute per researcher")
      fields.field("mission_weight", &missionWeight, in: weight, help: "weight of mission")
      fields.field("colleagues_weight", &colleaguesWeight, in: weight, help: "weight of know-how, a decade")
      fields.field("standing_weight", &standingWeight, in: weight, help: "weight of standing")
      fields.field("outside", &outside, in: weight, help: "attraction of taking no offer")
      fields.field("floating", &floating, in: 0 ... .one, help: "how fast going rates move")
    }
  }
  /// A sealed offer.
  public struct Order: Described {
    /// For whom.
    public var kind = StaffKind.researchers
    /// How many jobs.
    public var headcount: Headcount = 0
    /// Dollars a year for each.
    public var wage: Dollars = 0
    /// No offer.
    public init() {}
    /// Names every field.
    @inlinable public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("kind", &kind, in: .researchers ... .engineers, slot: true, help: "researchers or engineers")
      fields.field("headcount", &headcount, in: 1 ... .people(10_000), help: "jobs offered")
      fields.field("wage", &wage, in: 10_000...100_000_000, help: "dollars a year for each")
    }
  }
  /// One offer for each kind of staff.
  public typealias Orders = Slots<2, Order>
  /// What every seat learns.
  public struct Notice: Described {
    /// Going yearly pay of a researcher.
    public var researcherPay: Dollars = 0
    /// Going yearly pay of an engineer.
    public var engineerPay: Dollars = 0
    /// Researchers who look for work this quarter.
    public var researchers: Headcount = 0
    /// Engineers who look for work this quarter.
    public var engineers: Headcount = 0
    /// Researchers that the seat hired last quarter.
    public var hiredResearchers: Headcount = 0
    /// Engineers that the seat hired last quarter.
    public var hiredEngineers: Headcount = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let people = Headcount(raw: 0)...Headcount(raw: 1_000_000_000_000)
      fields.field("researcher_pay", &researcherPay, in: 0...1_000_000_000, help: "going pay of a researcher")
      fields.field("engineer_pay", &engineerPay, in: 0...1_000_000_000, help: "going pay of an engineer")
      fields.field("researchers", &researchers, in: people, help: "researchers looking for work")
      fields.field("engineers", &engineers, in: people, help: "engineers looking for work")
      fields.field("hired_researchers", &hiredResearchers, in: people, help: "researchers hired last quarter")
      fields.field("hired_engineers", &hiredEngineers, in: people, help: "engineers hired last quarter")
    }
  }
  /// A pool of one kind.
  package struct Pool: BitwiseCopyable, Sendable {
    package var seekers: Headcount = 0
    package var going: Dollars = 0
    package var hired = BySeat<Headcount>(0)
  }
  package struct State: BitwiseCopyable, Sendable {
    package var researchers = Pool()
    package var engineers = Pool()
  }
  /// Its names.
  public static var name: MechanicName {
    MechanicName(8, "talent", verb: "hire", synonyms: "offer recruit", summary: "offer jobs to people in the pools")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.talent }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.talent) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.talent) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.talent) }

  /// A quarter's pay of everybody asked for, and the raise of those who are there, come out of the purse.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    let lab = view.own
    let (pay, staff) =
      order.kind == .researchers ? (lab.researcherPay, lab.researchers) : (lab.engineerPay, lab.engineers)
    let wage = max(order.wage, pay)
    try purse.reserve(wage.quarterly(for: order.headcount) + (wage - pay).quarterly(for: staff))
  }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    world.talent.researchers.seekers = rules.researchers
    world.talent.engineers.seekers = rules.engineers
    world.talent.researchers.going = rules.researcherPay
    world.talent.engineers.going = rules.engineerPay
    for seat in world.seats {
      world.labs[seat].researcherPay = rules.researcherPay
      world.labs[seat].engineerPay = rules.engineerPay
    }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let span = sheets.storage.span
    for kind in [StaffKind.researchers, .engineers] {
      let first = kind == .researchers ? rules.researchers : rules.engineers
      world.move(kind.good, first.times(rules.growth).raw, from: .world, to: .pool, by: name.domain, &book)
      var offers = Offers()
      for seat in world.seats where world.labs[seat].isOpen {
        for place in 0..<span[seat].talent.count where span[seat].talent.table[place].kind == kind {
          offers.jobs[seat] = span[seat].talent.table[place].headcount
          // Nobody joins for less than those who are there are paid.
          let pay = kind == .researchers ? world.labs[seat].researcherPay : world.labs[seat].engineerPay
          offers.wages[seat] = max(span[seat].talent.table[place].wage, pay)
        }
      }
      var pool = kind == .researchers ? world.talent.researchers : world.talent.engineers
      match(&offers, pool, kind, &world, rules)
      let before = pool.seekers
      for seat in world.seats where world.labs[seat].isOpen {
        let hired = offers.hired[seat]
        let to = Account(seat)
        world.move(kind.good, hired.raw, from: .pool, to: to, by: name.domain, &book)
        if kind == .researchers {
          world.labs[seat].newcomers = hired
          world.labs[seat].researcherPay = max(world.labs[seat].researcherPay, offers.wages[seat])
        } else {
          world.labs[seat].engineerPay = max(world.labs[seat].engineerPay, offers.wages[seat])
        }
      }
      pool = kind == .researchers ? world.talent.researchers : world.talent.engineers
      pool.hired = offers.hired
      pool.going = goingRate(pool, before: before, offers, world.seats, rules)
      if kind == .researchers { world.talent.researchers = pool } else { world.talent.engineers = pool }
    }
  }

  /// Offers for one kind of staff and what comes of them.
  private struct Offers {
    var jobs = BySeat<Headcount>(0)
    var wages = BySeat<Dollars>(0)
    var hired = BySeat<Headcount>(0)
  }

  /// Shares the seekers among the offers and none.
  private static func match(
    _ offers: inout Offers, _ pool: Pool, _ kind: StaffKind, _ world: inout World, _ rules: Rules
  ) {
    var choice = Logit<9>()
    var jobs = InlineArray<9, Int64>(repeating: .max)
    let field = fieldCompute(&world)
    var best = world.labs[Seat(0)].knowHow
    for seat in world.seats { best = max(best, world.labs[seat].knowHow) }
    for seat in world.seats where offers.jobs[seat] > 0 {
      let lab = world.labs[seat]
      var utility = attraction(of: lab, wage: offers.wages[seat], going: pool.going, kind, rules)
      utility += world.conditions[seat].hiring.raw - world.convictions[seat].repels.raw
      utility -= mulDiv((best - lab.knowHow).raw, rules.colleaguesWeight.raw, 1_000_000)
      if kind == .researchers {
        utility += mulDiv(computeRelative(of: lab, to: field).raw, rules.computeWeight.raw * 2, 868_589)
      }
      choice.offer(Int(seat.index), utility)
      jobs[Int(seat.index)] = offers.jobs[seat].raw
    }
    // The last place is to take no offer.
    choice.offer(8, rules.outside.raw)
    let hired = RationedChoice.takers(of: pool.seekers.times(rules.seeking).raw, choice, places: jobs)
    for seat in world.seats where offers.jobs[seat] > 0 {
      offers.hired[seat] = Headcount(raw: hired[Int(seat.index)])
    }
  }

  private static func attraction(
    of lab: Lab, wage: Dollars, going: Dollars, _ kind: StaffKind, _ rules: Rules
  ) -> Int64 {
    let pay = max(wage, kind == .researchers ? lab.researcherPay : lab.engineerPay)
    let logPay = Logarithm.log10(pay.raw) - Logarithm.log10(going.raw)
    return mulDiv(logPay.raw, rules.payWeight.raw * 2, 868_589)
      + (rules.missionWeight.times(lab.mission) + rules.standingWeight.times(lab.standing)).raw
  }

  /// log10 of the whole field's chips a researcher.
  static func fieldCompute(_ world: inout World) -> Decades {
    var chips: Chips = 0
    var people: Headcount = 0
    for seat in world.seats {
      chips += world.labs[seat].running
      people += world.labs[seat].researchers
    }
    return Logarithm.log10(chips.raw) - Logarithm.log10(people.raw)
  }

  /// log10 of a lab's chips a researcher, relative to the whole field's, between a tenth and ten times.
  static func computeRelative(of lab: Lab, to field: Decades) -> Decades {
    (Logarithm.log10(lab.running.raw) - Logarithm.log10(lab.researchers.raw) - field)
      .clamped(Decades(raw: -1_000_000), Decades(raw: 1_000_000))
  }

  /// The going rate moves toward what the hired are paid; it also rises with the part of the seekers that was taken.
  private static func goingRate(
    _ pool: Pool, before: Headcount, _ offers: Offers, _ seats: Seats, _ rules: Rules
  ) -> Dollars {
    var people: Headcount = 0
    var pay: Money = 0
    for seat in seats where offers.hired.storage[Int(seat.index)] > 0 {
      let hired = offers.hired.storage[Int(seat.index)]
      people = people + hired
      pay = pay + offers.wages.storage[Int(seat.index)].quarterly(for: hired)
    }
    guard people > 0 else { return pool.going.times(Rate(raw: 990_000)) }
    let paid = Dollars(raw: mulDiv(pay.raw, 4_000_000, people.raw))
    let taken = people.share(of: before.times(rules.seeking)).clamped(0, .one)
    let toward = pool.going + (paid - pool.going).times(rules.floating)
    // Half of the seekers taken: no pressure; all of them: up by a tenth of `floating`.
    let pressure = Rate(raw: taken.raw - 500_000).times(Rate(raw: rules.floating.raw / 5))
    return (toward + toward.times(pressure)).clamped(10_000, 1_000_000_000)
  }

  package static func observe(_ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation) {
    view.talent.researcherPay = world.talent.researchers.going
    view.talent.engineerPay = world.talent.engineers.going
    view.talent.researchers = world.talent.researchers.seekers.times(rules.seeking)
    view.talent.engineers = world.talent.engineers.seekers.times(rules.seeking)
    view.talent.hiredResearchers = world.talent.researchers.hired[seat]
    view.talent.hiredEngineers = world.talent.engineers.hired[seat]
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(world.talent.researchers.seekers)
    digest.fold(world.talent.researchers.going)
    digest.fold(world.talent.engineers.seekers)
    digest.fold(world.talent.engineers.going)
    for seat in world.seats {
      digest.fold(world.talent.researchers.hired[seat])
      digest.fold(world.talent.engineers.hired[seat])
    }
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    world.talent.researchers.going = view.talent.researcherPay
    world.talent.engineers.going = view.talent.engineerPay
    world.talent.researchers.seekers = view.talent.researchers.times(1_000_000, over: rules.seeking.raw)
    world.talent.engineers.seekers = view.talent.engineers.times(1_000_000, over: rules.seeking.raw)
  }
}
