public import Quantities
package import Randomness

/// What the shareholders of a lab's parent think of it, and what they do when they have had enough.
///
/// Each quarter, after the parent has paid, patience falls with the part of the lab's cash that lies idle beyond some
/// quarters of its spending and, unless the lab leads or has lately released something better, with the part of its
/// spending that customers do not pay; it rises with payouts and while the lab leads, and returns slowly to where it
/// began. The market's value of the lab follows it. Below a threshold the parent may cut its payments for some quarters
/// or replace the chief executive, who then sees to nothing; afterwards patience is as at the start.
///
/// - Hidden: patience and cash. Public: whether shareholders are content, uneasy or angry.
/// - Invariant: a cut ends, and then the parent pays as before.
/// - Source: Jensen 1986, "Agency costs of free cash flow"; the form is a design choice.
public enum ShareholderPatience: Mechanic {
  /// A payout to the parent's shareholders.
  public struct Order: Described {
    /// How much.
    public var amount: Money = 0
    /// Nothing.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("amount", &amount, in: 1 ... .billions(1_000), help: "money returned to the shareholders")
    }
  }
  /// One payout a turn.
  public typealias Orders = Slots<1, Order>
  /// What the seat learns.
  public struct Notice: Described {
    /// Its own account with its shareholders.
    public var own = ParentAccount()
    /// Cash beyond which shareholders call it idle.
    public var kept: Money = 0
    /// What the public knows of each lab's shareholders, by seat.
    public var labs = Table<8, ShownPatience>(blank: ShownPatience())
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.group("own", &own, help: "own account with the shareholders")
      fields.field("kept", &kept, in: 0 ... .billions(10_000_000_000), help: "cash that is not called idle")
      fields.rows("labs", &labs, help: "mood of the shareholders, by seat")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var rows = BySeat(ParentAccount())
    /// Public.
    package var shown = BySeat(ShownPatience())
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(
      62, "patience", verb: "payout", synonyms: "dividend", summary: "return cash to the parent's shareholders")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.patience }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.patience) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.patience) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.patience) }

  /// A lab with a parent may pay out cash that is at hand when the parent has paid.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    guard view.patience.own.isListed else { throw .notNow(.noShareholders) }
    // A round that is paid this quarter comes later in it.
    let most = max(view.own.cash + view.own.coreIncome, 0)
    guard order.amount <= most else {
      throw .outOfRange(field: "amount", given: order.amount.raw, least: 1, most: most.raw, unit: Money.unit)
    }
    try purse.reserve(order.amount)
  }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    for seat in world.seats {
      let role = roles[Int(seat.index)]
      guard role.coreIncome > 0 else { continue }
      world.patience.rows[seat].isListed = true
      world.patience.rows[seat].level = rules.start
      world.patience.rows[seat].cash = role.cash
      world.patience.rows[seat].due = role.coreIncome
      world.patience.rows[seat].best = role.capability
      show(seat, &world, rules)
    }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    for seat in world.seats where world.patience.rows[seat].isListed {
      guard world.labs[seat].isOpen else {
        world.patience.rows[seat] = ParentAccount()
        world.patience.shown[seat] = ShownPatience()
        continue
      }
      endPenalties(seat, &world)
      // What went out since the parent paid last, as far as core business and customers do not explain the cash.
      let (row, lab) = (world.patience.rows[seat], world.labs[seat])
      let spent = max(row.cash + row.due + lab.revenue - lab.cash, 0)
      let paid = min(sheets[seat].patience.first?.amount ?? 0, max(lab.cash, 0))
      world.pay(paid, from: Account(seat), to: .parent, by: name.domain, &book)
      if world.turn > 0 {
        let usual = world.turn == 1 ? spent : Money(raw: (row.spending.raw + spent.raw) / 2)
        world.patience.rows[seat].spending = usual
        judge(seat, payout: paid, &world, rules)
        if world.patience.rows[seat].level < rules.threshold { act(seat, &world, rules, chance) }
      }
      world.patience.rows[seat].cash = world.labs[seat].cash
      world.patience.rows[seat].due = world.labs[seat].coreIncome
      world.conditions[seat].esteem += rules.swing.times(world.patience.rows[seat].level - rules.start)
      show(seat, &world, rules)
    }
  }

  /// A cut that ends gives back what was withheld; a chief executive settles in.
  private static func endPenalties(_ seat: Seat, _ world: inout World) {
    if world.patience.rows[seat].vacant > 0 { world.patience.rows[seat].vacant -= 1 }
    guard world.patience.rows[seat].cut > 0 else { return }
    world.patience.rows[seat].cut -= 1
    guard world.patience.rows[seat].cut == 0 else { return }
    world.labs[seat].coreIncome += world.patience.rows[seat].withheld
    world.patience.rows[seat].withheld = 0
  }

  /// Moves patience by what shareholders see.
  private static func judge(_ seat: Seat, payout: Money, _ world: inout World, _ rules: Rules) {
    let lab = world.labs[seat]
    if lab.capability > world.patience.rows[seat].best {
      world.patience.rows[seat].best = lab.capability
      world.patience.rows[seat].bestTurn = world.turn - 1
    }
    let row = world.patience.rows[seat]
    let idle = max(lab.cash - kept(row, rules), 0).share(of: max(lab.cash, Money(raw: 1)))
    let leads = lab.capability > 0 && lab.capability == world.bestReleased()
    var level = row.level + (rules.start - row.level).times(rules.calm) - rules.idle.times(idle)
    if leads {
      level += rules.lead
    } else if world.turn - row.bestTurn > rules.waits {
      let lost = max(row.spending - lab.revenue, 0).share(of: max(row.spending, Money(raw: 1)))
      level -= rules.losses.times(lost)
    }
    let generous = payout >= lab.coreIncome ? .one : payout.share(of: lab.coreIncome)
    if payout > 0 { level += rules.payout.times(generous) }
    world.patience.rows[seat].level = level.clamped(0, .one)
  }

  private static func kept(_ row: ParentAccount, _ rules: Rules) -> Money {
    Money(raw: row.spending.raw * Int64(rules.kept))
  }

  /// What impatient shareholders do, if they do something.
  private static func act(_ seat: Seat, _ world: inout World, _ rules: Rules, _ chance: Chance) {
    let row = world.patience.rows[seat]
    guard row.cut == 0, row.vacant == 0 else { return }
    let identity = UInt64(seat.index)
    guard chance.draw(name.domain, turn: world.turn, of: identity).happens(rules.acts.raw) else { return }
    world.patience.rows[seat].level = rules.start
    if chance.draw(name.domain, turn: world.turn, of: identity, for: 1).happens(rules.replaces.raw) {
      world.patience.rows[seat].vacant = rules.vacant
    } else if rules.cutQuarters > 0 {
      let withheld = world.labs[seat].coreIncome.times(rules.cut)
      world.labs[seat].coreIncome = world.labs[seat].coreIncome - withheld
      world.patience.rows[seat].withheld = withheld
      world.patience.rows[seat].cut = rules.cutQuarters
    }
  }

  private static func show(_ seat: Seat, _ world: inout World, _ rules: Rules) {
    let level = world.patience.rows[seat].level
    // Halfway from the threshold to the start they are content again.
    let uneasy = rules.threshold + Rate(raw: (rules.start - rules.threshold).raw / 2)
    let mood: ShareholderMood = level < rules.threshold ? .angry : level < uneasy ? .uneasy : .content
    world.patience.shown[seat].mood = mood
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.patience.own = world.patience.rows[seat]
    view.patience.kept = kept(world.patience.rows[seat], rules)
    view.patience.labs.removeAll()
    for other in world.seats { view.patience.labs.append(world.patience.shown[other]) }
    // Without a limit to attention a new chief executive makes no difference.
    if world.patience.rows[seat].vacant > 0, view.attention.matters < .max { view.attention.matters = 0 }
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.patience.rows, of: world.seats)
    digest.fold(&world.patience.shown, of: world.seats)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    for seat in world.seats where Int(seat.index) < view.patience.labs.count {
      let mood = view.patience.labs[Int(seat.index)].mood
      world.patience.shown[seat].mood = mood
      world.patience.rows[seat].isListed = mood != .none
      world.patience.rows[seat].level = mood == .angry ? rules.threshold.times(.percent(90)) : rules.start
      world.patience.rows[seat].cash = world.labs[seat].cash
      world.patience.rows[seat].due = world.labs[seat].coreIncome
    }
    world.patience.rows[view.seat] = view.patience.own
  }
}
