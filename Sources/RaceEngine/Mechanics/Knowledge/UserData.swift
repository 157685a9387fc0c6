public import Quantities
package import Randomness

/// Whether a rival may sell through the lab's own products.
public enum PlatformAccess: Int32, FieldValue, Comparable {
  /// As everybody may.
  case restored = 0
  /// Not any more.
  case cut = 1

  /// The choice of that number.
  public init(raw: Int64) { self = raw == 1 ? .cut : .restored }
  /// The number.
  public var raw: Int64 { Int64(rawValue) }
  /// No unit.
  public static var unit: Unit { .count }
  /// The name in orders.
  public static func choice(_ raw: Int64) -> StaticString? { raw == 0 ? "restored" : raw == 1 ? "cut" : nil }
  /// By number.
  public static func < (left: PlatformAccess, right: PlatformAccess) -> Bool { left.rawValue < right.rawValue }
}

/// What customers do with a lab's service teaches it; much of that comes through other labs' platforms.
///
/// A lab's stock of users' data fades and grows by its last quarter's revenue. It gives gain × log(1 + stock ÷
/// reference) decades to a run that ends. A lab with enough reach is a platform: of its reach, the part that another
/// lab lacks itself brings that lab consumers and data, and brings the platform a fee from those customers. It may cut
/// a lab off, until it restores it: both sides lose, and consumers and staff resent each lab that is cut.
///
/// - Hidden: stocks and fees. Public: who is cut off by whom.
/// - Invariant: with the same reach and revenue, a lab that is cut off has never more data than one that is not.
/// - Source: Farboodi et al. 2019, "Big data and firm dynamics", for the loop; Rochet and Tirole 2003 for platforms.
public enum UserData: Mechanic {
  /// The scenario's parameters, under the key `userdata`.
  public struct Rules: Described {
    /// Part of the stock that fades in a quarter.
    public var fade: Rate = .percent(25)
    /// Stock to which a lab's stock is compared.
    public var reference: Money = .millions(150)
    /// What a stock of nine references is worth.
    public var gain: Decades = 40_000
    /// The most that users' data is worth.
    public var most: Decades = 150_000
    /// Reach from which a lab is a platform.
    public var platform: Rate = .percent(25)
    /// Consumers' utility that full reach brings a lab that has none.
    public var through: Rate = .percent(40)
    /// Part of a lab's revenue that full reach brings the platform.
    public var fee: Rate = .percent(6)
    /// Consumers' utility that a platform loses for each lab that it cuts off.
    public var resented: Rate = .percent(4)
    /// How much a new cut offends the platform's own people.
    public var offence: Rate = .percent(20)
    /// How much a new cut heats regulators.
    public var heat: Rate = .percent(6)

    /// A loop that helps, and does not decide.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("fade", &fade, in: 0 ... .one, help: "part of the stock that fades")
      fields.field("reference", &reference, in: 1 ... .billions(100), help: "stock compared to")
      fields.field("gain", &gain, in: 0...1_000_000, help: "what ten times the reference is worth")
      fields.field("most", &most, in: 0...1_000_000, help: "most that users' data is worth")
      fields.field("platform", &platform, in: 0 ... .one, help: "reach from which a lab is a platform")
      fields.field("through", &through, in: 0 ... .percent(500), help: "consumers that full reach brings others")
      fields.field("fee", &fee, in: 0 ... .one, help: "part of their revenue that it brings the platform")
      fields.field("resented", &resented, in: 0 ... .percent(500), help: "consumers lost for each lab cut off")
      fields.field("offence", &offence, in: 0 ... .percent(500), help: "how much a new cut offends own staff")
      fields.field("heat", &heat, in: 0 ... .one, help: "how much a new cut heats regulators")
    }
  }
  /// Cuts a rival off, or restores it.
  public struct Order: Described {
    /// The lab.
    public var rival = Seat(0)
    /// Whether it is cut off.
    public var access = PlatformAccess.cut
    /// Seat 0, cut off.
    public init() {}
    /// Names every field.
    @inlinable public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("rival", &rival, in: Seat(0)...Seat(7), slot: true, help: "number of the lab, from 0")
      fields.field("access", &access, in: .restored ... .cut, help: "cut off from your products, or restored")
    }
  }
  /// Up to three labs a turn.
  public typealias Orders = Slots<3, Order>
  /// What every seat learns of a lab.
  public struct Cuts: Described {
    /// The seats that it has cut off, a bit for each.
    public var labs: Int32 = 0
    /// None.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("labs", &labs, in: 0...255, help: "seats that it has cut off, a bit for each")
    }
    /// Whether a seat is among them.
    public func contains(_ seat: Seat) -> Bool { labs >> Int32(seat.index) & 1 == 1 }
  }
  /// What the seat learns.
  public struct Notice: Described {
    /// Its users' data.
    public var stock: Money = 0
    /// Decades that it is worth to a run.
    public var lift: Decades = 0
    /// Fees that came through its platform last quarter.
    public var fees: Money = 0
    /// By seat, whom each lab has cut off.
    public var cuts = Table<8, Cuts>(blank: Cuts())
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("stock", &stock, in: 0 ... .billions(100_000), help: "the seat's users' data")
      fields.field("lift", &lift, in: 0...1_000_000, help: "what it is worth to a run")
      fields.field("fees", &fees, in: 0 ... .billions(100_000), help: "fees through its platform last quarter")
      fields.rows("cuts", &cuts, help: "whom each lab has cut off")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var stock = BySeat<Money>(0)
    package var fees = BySeat<Money>(0)
    package var cuts = BySeat(Cuts())
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(47, "userdata", verb: "cutoff", synonyms: "exclude", summary: "cut a rival off from your products")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.userdata }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.userdata) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.userdata) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.userdata) }

  /// The rival is another open lab, and the seat's reach makes it a platform.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    try checkRival(order.rival, seeing: &view)
    guard view.own.reach >= rules.platform else { throw .notNow(.noPlatform) }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    for seat in world.seats where world.labs[seat].isOpen {
      for slot in 0..<sheets[seat].userdata.count { obey(sheets[seat].userdata.table[slot], of: seat, &world, rules) }
    }
    world.userdata.fees = BySeat(0)
    for seat in world.seats where world.labs[seat].isOpen {
      let lab = world.labs[seat]
      let revenue = min(max(lab.revenue, 0), .billions(10_000))
      var through: Rate = 0
      for platform in world.seats where platform != seat && world.labs[platform].isOpen {
        let reach = world.labs[platform].reach
        guard reach >= rules.platform, !world.userdata.cuts[platform].contains(seat) else { continue }
        let brought = reach.times(lab.reach.rest)
        through += brought
        world.userdata.fees[platform] += revenue.times(rules.fee.times(brought))
      }
      let come = revenue + revenue.times(through)
      let stock = world.userdata.stock[seat].times(rules.fade.rest) + come
      world.userdata.stock[seat] = min(stock, .billions(100_000))
      world.conditions[seat].appeal[Int(SegmentKind.consumer.rawValue)] += rules.through.times(through)
      world.conditions[seat].recipe += lift(of: world.userdata.stock[seat], rules)
    }
    for seat in world.seats where world.labs[seat].isOpen {
      // Customers of others pay through the platform, beside what they pay those labs.
      world.pay(world.userdata.fees[seat], from: .customers, to: Account(seat), by: name.domain, &book)
      let many = Int64(world.userdata.cuts[seat].labs.nonzeroBitCount)
      let resented = Rate(raw: rules.resented.raw * many)
      world.conditions[seat].appeal[Int(SegmentKind.consumer.rawValue)] -= resented
    }
  }

  /// Cuts a lab off or restores it; a new cut is a deed that the platform's own people mind.
  private static func obey(_ order: Order, of seat: Seat, _ world: inout World, _ rules: Rules) {
    let bit = Int32(1) << Int32(order.rival.index)
    let isCut = world.userdata.cuts[seat].contains(order.rival)
    switch order.access {
    case .restored where isCut: world.userdata.cuts[seat].labs -= bit
    case .cut where !isCut:
      world.userdata.cuts[seat].labs += bit
      world.conditions[seat].betrayal += rules.offence
      world.addHeat(seat, rules.heat)
    default: break
    }
  }

  /// Decades that a stock of users' data is worth.
  private static func lift(of stock: Money, _ rules: Rules) -> Decades {
    guard stock > 0 else { return 0 }
    let ratio = mulDiv(stock.raw, 1_000_000, rules.reference.raw, atMost: 1_000_000_000_000_000)
    let decades = Logarithm.log10(1_000_000 + ratio).raw - 6_000_000
    return min(Decades(raw: mulDiv(decades, rules.gain.raw, 1_000_000)), rules.most)
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.userdata.stock = world.userdata.stock[seat]
    view.userdata.lift = lift(of: world.userdata.stock[seat], rules)
    view.userdata.fees = world.userdata.fees[seat]
    view.userdata.cuts.removeAll()
    for other in world.seats { view.userdata.cuts.append(world.userdata.cuts[other]) }
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    for seat in world.seats {
      digest.fold(world.userdata.stock[seat])
      digest.fold(world.userdata.fees[seat])
      digest.fold(world.userdata.cuts[seat])
    }
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    for seat in world.seats where Int(seat.index) < view.userdata.cuts.count {
      world.userdata.cuts[seat] = view.userdata.cuts[Int(seat.index)]
      // As much for its sales as the seat has for its own; two quarters' where it sells nothing.
      let sold = min(max(world.labs[seat].revenue, 0), .billions(10_000))
      let part =
        view.own.revenue > 0
        ? view.userdata.stock.clamped(0, view.own.revenue.times(.percent(1_000))).share(of: view.own.revenue)
        : .percent(200)
      world.userdata.stock[seat] = sold.times(part)
    }
    world.userdata.stock[view.seat] = view.userdata.stock
    world.userdata.fees[view.seat] = view.userdata.fees
  }
}
