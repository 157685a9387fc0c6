public import Quantities
package import Randomness

/// A lab has a record of openness; who was open and goes closed is trusted less, by its people and by those who build.
///
/// The record moves toward 1 while the lab's best released model is open under a permissive licence, toward `restricted`
/// under a restricted one, and toward 0 while it is closed. Where a record is higher than what the lab does today, it
/// has broken faith by that difference. The wound is the deepest of it, and heals slowly once the lab has made up its
/// mind, or is open again. While it lasts, developers stay away, standing is lost, job seekers hesitate and staff who
/// came for the purpose are offended; firms buy more readily from a lab that means business. Openness that is believed,
/// the record less the wound, draws developers to open models. Word gets round: a release counts from the quarter after.
///
/// - Public: records and wounds.
/// - Invariant: a lab that never opened loses nothing by staying closed.
/// - Source: Hirschman 1970, "Exit, Voice, and Loyalty"; the relicensing of open software in 2018–2023, after which
///   communities forked the projects; the sizes are design choices.
public enum Pivots: Mechanic {
  /// The scenario's parameters, under the key `pivots`.
  public struct Rules: Described {
    /// Records at the start, by seat; a lab without a row was never open.
    public var labs = Table<8, Start>(blank: Start())
    /// What a restricted licence counts in a record.
    public var restricted: Rate = .percent(50)
    /// How fast a record rises, a quarter.
    public var gain: Rate = .percent(15)
    /// How fast it falls.
    public var decay: Rate = .percent(25)
    /// How fast a wound heals.
    public var healing: Rate = .percent(15)
    /// Utility that full openness has for developers.
    public var community: Rate = .percent(30)
    /// Utility that a full wound costs with developers.
    public var distrust: Rate = .percent(60)
    /// Utility that a full wound gains with firms.
    public var business: Rate = .percent(15)
    /// Part of standing that a full wound costs, a quarter.
    public var exodus: Rate = .percent(15)
    /// Utility that a full wound costs with job seekers.
    public var hiring: Rate = .percent(40)
    /// How much a full wound offends the people of a lab that lives for its purpose.
    public var betrayal: Rate = .percent(60)

    /// The usual values; nobody has a record.
    public init() { labs.append(Start()) }
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let weight = Rate(raw: 0)...Rate.percent(1_000)
      fields.rows("labs", &labs, help: "records at the start, by seat")
      fields.field("restricted", &restricted, in: 0 ... .one, help: "what a restricted licence counts")
      fields.field("gain", &gain, in: 0 ... .one, help: "how fast a record rises")
      fields.field("decay", &decay, in: 0 ... .one, help: "how fast it falls")
      fields.field("healing", &healing, in: 0 ... .one, help: "how fast a wound heals")
      fields.field("community", &community, in: weight, help: "worth of full openness to developers")
      fields.field("distrust", &distrust, in: weight, help: "what a full wound costs with developers")
      fields.field("business", &business, in: weight, help: "what a full wound gains with firms")
      fields.field("exodus", &exodus, in: 0 ... .one, help: "standing that a full wound costs a quarter")
      fields.field("hiring", &hiring, in: weight, help: "what a full wound costs with job seekers")
      fields.field("betrayal", &betrayal, in: 0 ... .percent(200), help: "how much a full wound offends staff")
    }
  }
  /// A record at the start.
  public struct Start: Described {
    /// How open the lab has been.
    public var record: Rate = 0
    /// Never.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("record", &record, in: 0 ... .one, help: "how open the lab has been")
    }
  }
  /// No orders: releases decide.
  public typealias Orders = NoOrders
  /// What every seat knows.
  public struct Notice: Described {
    /// One row a lab.
    public var labs = Table<8, Record>(blank: Record())
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("labs", &labs, help: "records, by seat")
    }
  }
  /// A lab's record.
  public struct Record: Described {
    /// How open it has been.
    public var openness: Rate = 0
    /// How much trust it has broken.
    public var wound: Rate = 0
    /// Never open, nothing broken.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("openness", &openness, in: 0 ... .one, help: "how open it has been")
      fields.field("wound", &wound, in: 0 ... .one, help: "how much trust it has broken")
    }
  }

  /// Its names.
  public static var name: MechanicName { MechanicName(50, "pivots", summary: "the record of openness, and its loss") }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.pivots }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.pivots) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.pivots) }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    for seat in world.seats where Int(seat.index) < rules.labs.count {
      let record = rules.labs[Int(seat.index)].record
      world.pivots[seat].openness = record
      // Who sells what was open closed it before the race: that is no news of the first quarter.
      if world.flagship(of: seat).state == .closed { world.pivots[seat].wound = record }
    }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    for seat in world.seats where world.labs[seat].isOpen {
      var record = world.pivots[seat]
      let flagship = world.flagship(of: seat)
      let isOpen = flagship.state == .open
      let today: Rate = !isOpen ? 0 : flagship.traits.licence == .restricted ? rules.restricted : .one
      // The faith that is broken is measured against the record before it follows.
      let broken = flagship.state == .unreleased ? 0 : max(record.openness - today, 0)
      record.wound = max(record.wound - record.wound.times(rules.healing), broken)
      let change = today - record.openness
      record.openness += change.times(change > 0 ? rules.gain : rules.decay)
      world.pivots[seat] = record
      guard record.openness > 0 || record.wound > 0 else { continue }
      let trusted = isOpen ? max(record.openness - record.wound, 0) : 0
      let developers = trusted.times(rules.community) - record.wound.times(rules.distrust)
      world.conditions[seat].appeal[Int(SegmentKind.developer.rawValue)] += developers
      world.conditions[seat].appeal[Int(SegmentKind.enterprise.rawValue)] += record.wound.times(rules.business)
      world.conditions[seat].hiring -= record.wound.times(rules.hiring)
      world.conditions[seat].betrayal += record.wound.times(rules.betrayal).times(world.labs[seat].mission)
      let lost = world.labs[seat].standing.times(record.wound.times(rules.exodus))
      world.move(
        .standing, lost.raw, from: Account(seat), to: .world, by: name.domain, knownTo: .everyone, &book)
    }
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.pivots.labs.removeAll()
    for other in world.seats { view.pivots.labs.append(world.pivots[other]) }
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.pivots, of: world.seats)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    for seat in world.seats where Int(seat.index) < view.pivots.labs.count {
      world.pivots[seat] = view.pivots.labs[Int(seat.index)]
    }
  }
}
