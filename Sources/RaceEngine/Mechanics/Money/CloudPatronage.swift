public import Quantities
package import Randomness

/// A cloud company becomes a lab's patron: cash and compute for equity, exclusivity and a share of revenue.
///
/// A lab that takes outside money applies; each patron has a few places. Of a quarter's applicants the most valuable
/// gets a place, a draw ranks equals, and a lab that two patrons would take goes to the one of the lower number. The
/// patron values the lab above the market, asks for a stated part at least, and pays less where its cash would buy more
/// than the largest part; its chips shrink with it. Until the term ends, from the quarter of the deal on, they work for
/// the lab at no price, the patron gets its share of last quarter's revenue, and the lab may have no other patron and
/// rent nothing. A lab may pay its way out for what is left of the term; the part sold stays sold.
///
/// - Hidden: applications. Public: who has which patron.
/// - Invariant: no patron has more labs than places; founders never gain.
/// - Source: K18 of the calibration; Aghion and Tirole 1994, "The Management of Innovation", on who owns what.
public enum CloudPatronage: Mechanic {
  /// The scenario's parameters, under the key `patronage`.
  public struct Rules: Described {
    /// The patrons, numbered from 1.
    public var patrons = Table<4, Patron>(blank: Patron())
    /// At how much of the market's valuation patrons value a lab.
    public var premium: Rate = .percent(120)
    /// The largest part that a patron buys.
    public var most: Rate = .percent(40)
    /// Price of the way out, relative to the part of the patron's cash that the rest of the term stands for.
    public var exit: Rate = .percent(150)

    /// A large patron for one lab, and a smaller one for two.
    public init() {
      patrons.append(Patron(cash: .billions(4), chips: .whole(12_000), [25, 15], quarters: 12, places: 1))
      patrons.append(Patron(cash: .billions(1), chips: .whole(4_000), [15, 8], quarters: 8, places: 2))
    }
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("patrons", &patrons, help: "the patrons, numbered from 1")
      fields.field("premium", &premium, in: .percent(10) ... .percent(500), help: "their value over the market's")
      fields.field("most", &most, in: .percent(1) ... .percent(90), help: "largest part that a patron buys")
      fields.field("exit", &exit, in: 0 ... .percent(500), help: "price of the way out over the cash not yet earned")
    }
  }
  /// An application, or the way out.
  public struct Order: Described {
    /// The patron's number; 0: pay out the one that the lab has.
    public var patron: Int32 = 0
    /// The way out.
    public init() {}
    /// Names every field.
    @inlinable public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field(
        "patron", &patron, in: 0...4, slot: true,
        help: "the patron to apply to, which needs attention; 0: pay yours out")
    }
  }
  /// Up to two applications.
  public typealias Orders = Slots<2, Order>
  /// What a seat learns.
  public struct Notice: Described {
    /// Its patron's number; 0: none.
    public var patron: Int32 = 0
    /// Quarters for which that lasts, this one included.
    public var quartersLeft: Int32 = 0
    /// The patron's chips that work for it.
    public var chips: Chips = 0
    /// What it owes the patron this quarter, of last quarter's revenue.
    public var due: Money = 0
    /// What the way out costs now.
    public var exit: Money = 0
    /// What each patron would give, by number less one.
    public var offers = Table<4, Offer>(blank: Offer())
    /// Every lab's patron, by seat; 0: none.
    public var labs = Table<8, Partner>(blank: Partner())
    /// No patron.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("patron", &patron, in: 0...4, help: "its patron's number; 0: none")
      fields.field("quarters_left", &quartersLeft, in: 0...80, help: "quarters for which that lasts")
      fields.field("chips", &chips, in: 0 ... .whole(100_000_000), help: "the patron's chips that work for it")
      fields.field("due", &due, in: 0 ... .billions(10_000_000), help: "owed to the patron this quarter")
      fields.field("exit", &exit, in: 0 ... .billions(10_000), help: "what the way out costs now")
      fields.rows("offers", &offers, help: "what each patron would give, by number less one")
      fields.rows("labs", &labs, help: "every lab's patron, by seat")
    }

    /// Whether a deal forbids the lab to rent and to take another patron.
    public var isExclusive: Bool { patron > 0 }
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(
      39, "patronage", verb: "partner", synonyms: "patronage patron",
      summary: "get cash and compute from a cloud patron")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.patronage }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.patronage) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.patronage) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.patronage) }

  /// A free lab may apply where there is a place, and one that has a patron may pay it out.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    let notice = view.patronage
    guard order.patron > 0 else {
      guard notice.isExclusive else { throw .notNow(.noPatron) }
      return try purse.reserve(notice.exit)
    }
    guard view.own.mayRaise else { throw .notNow(.noInvestors) }
    guard Int(order.patron) <= notice.offers.count else { throw .notNow(.noPatron) }
    guard !notice.isExclusive else { throw .notNow(.boundToPatron) }
    let offers = notice.offers.storage.span
    guard offers[Int(order.patron) - 1].places > 0 else { throw .notNow(.patronTaken) }
    try purse.attend()
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    var applies = BySeat<Int32>(0)
    for seat in world.seats {
      if !world.labs[seat].isOpen || world.turn >= world.patronage[seat].until { world.patronage[seat] = Deal() }
      share(seat, &world, rules, &book)
      for place in 0..<sheets[seat].patronage.count where world.labs[seat].isOpen {
        let patron = sheets[seat].patronage.table.storage[place].patron
        if patron == 0 { leave(seat, &world, rules, &book) } else { applies[seat] |= 1 << patron }
      }
    }
    for patron in rules.patrons.indices {
      for _ in 0..<places(of: patron, &world, rules) {
        guard let seat = winner(of: patron, applies, &world, chance) else { break }
        accept(seat, patron, &world, rules, &book)
        applies[seat] = 0
      }
    }
    for seat in world.seats { world.conditions[seat].rented += world.patronage[seat].chips }
  }

  /// Pays the patron its share of last quarter's revenue.
  private static func share(_ seat: Seat, _ world: inout World, _ rules: Rules, _ book: inout some Recorder) {
    let due = due(from: world.labs[seat], under: world.patronage[seat], rules)
    let paid = min(due, max(world.labs[seat].cash, 0))
    world.pay(paid, from: Account(seat), to: .patrons, by: name.domain, &book)
  }

  /// A lab pays its patron out.
  private static func leave(_ seat: Seat, _ world: inout World, _ rules: Rules, _ book: inout some Recorder) {
    let cost = exit(from: world.patronage[seat], turn: world.turn, rules)
    world.pay(cost, from: Account(seat), to: .patrons, by: name.domain, knownTo: .everyone, &book)
    world.patronage[seat] = Deal()
  }

  /// The most valuable applicant; a draw ranks equals.
  private static func winner(
    of patron: Int, _ applies: BySeat<Int32>, _ world: inout World, _ chance: Chance
  ) -> Seat? {
    var found: Seat?
    var best: (value: Money, luck: UInt64) = (-1, 0)
    for seat in world.seats where applies[seat] >> Int32(patron + 1) & 1 == 1 && world.patronage[seat].patron == 0 {
      let luck = chance.draw(name.domain, turn: world.turn, of: UInt64(seat.index), for: UInt16(patron)).bits
      let value = world.labs[seat].valuation
      guard value > best.value || value == best.value && luck > best.luck else { continue }
      found = seat
      best = (value, luck)
    }
    return found
  }

  private static func accept(
    _ seat: Seat, _ patron: Int, _ world: inout World, _ rules: Rules, _ book: inout some Recorder
  ) {
    let terms = rules.patrons.storage[patron]
    let offer = offer(of: terms, to: Appraisal(of: world.labs[seat].valuation, rules), atMost: rules.most)
    world.pay(offer.cash, from: .patrons, to: Account(seat), by: name.domain, knownTo: .everyone, &book)
    world.labs[seat].founders = world.labs[seat].founders.times(offer.equity.rest, .halfToEven)
    var deal = Deal()
    deal.patron = Int32(patron + 1)
    deal.until = world.turn + terms.quarters
    deal.cash = offer.cash
    deal.chips = offer.chips
    world.patronage[seat] = deal
  }

  package static func observe(_ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation) {
    let deal = world.patronage[seat]
    let isOn = view.turn < deal.until
    view.patronage.patron = isOn ? deal.patron : 0
    view.patronage.quartersLeft = isOn ? deal.until - view.turn : 0
    view.patronage.chips = isOn ? deal.chips : 0
    view.patronage.due = isOn ? due(from: view.own, under: deal, rules) : 0
    view.patronage.exit = isOn ? exit(from: deal, turn: view.turn, rules) : 0
    view.patronage.labs.removeAll()
    // Places that are taken, by patron; the first is of those without one.
    var taken = InlineArray<5, Int32>(repeating: 0)
    for other in world.seats {
      var partner = Partner()
      partner.patron = view.turn < world.patronage[other].until ? world.patronage[other].patron : 0
      if world.labs[other].isOpen { taken[Int(partner.patron)] += 1 }
      view.patronage.labs.append(partner)
    }
    view.patronage.offers.removeAll()
    let lab = Appraisal(of: view.own.valuation, rules)
    let patrons = rules.patrons.storage.span
    for patron in rules.patrons.indices {
      var offer = offer(of: patrons[patron], to: lab, atMost: rules.most)
      offer.places = max(patrons[patron].places - taken[patron + 1], 0)
      view.patronage.offers.append(offer)
    }
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.patronage, of: world.seats)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    for seat in world.seats where Int(seat.index) < view.patronage.labs.count {
      let patron = Int(view.patronage.labs[Int(seat.index)].patron)
      guard patron > 0, patron <= rules.patrons.count else { continue }
      let terms = rules.patrons.storage[patron - 1]
      let offer = offer(of: terms, to: Appraisal(of: world.labs[seat].valuation, rules), atMost: rules.most)
      world.patronage[seat].patron = Int32(patron)
      world.patronage[seat].until = view.turn + terms.quarters / 2 + 1
      world.patronage[seat].cash = offer.cash
      world.patronage[seat].chips = offer.chips
    }
    guard view.patronage.patron > 0 else { return }
    world.patronage[view.seat].until = view.turn + view.patronage.quartersLeft
    world.patronage[view.seat].chips = view.patronage.chips
  }
}
