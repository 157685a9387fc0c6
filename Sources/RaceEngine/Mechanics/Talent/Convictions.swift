public import Quantities
package import Randomness

/// People remember what their lab did against its purpose: they leave faster, fewer come, and the purpose itself fades.
///
/// Other mechanics add the deeds of a quarter to the circumstances: closing what was open, work for the military,
/// incidents, broken pledges. Letting people go is a deed too, by the part that goes. Deeds weigh the more, the more
/// the lab's purpose draws people. At the quarter's end they add to a lasting grievance, of which a part is forgotten
/// each quarter, and take a part of the purpose. The grievance makes staff leave faster at once, and job offers worth
/// less from the next quarter on.
///
/// - Hidden: the grievance. Public: nothing; the deeds themselves are where they are done.
/// - Invariant: without deeds a grievance only falls; deeds never raise the purpose.
/// - Source: Hirschman 1970, "Exit, Voice, and Loyalty"; Rousseau 1995, "Psychological Contracts in Organizations".
public enum Convictions: Mechanic {
  /// The scenario's parameters, under the key `convictions`.
  public struct Rules: Described {
    /// Where each lab starts, by seat.
    public var labs = Table<8, Start>(blank: Start())
    /// How much a deed offends where purpose draws nobody.
    public var everybody: Rate = .percent(30)
    /// How much more it offends where purpose is everything.
    public var believers: Rate = .percent(120)
    /// The deed of letting everybody go.
    public var layoffs: Rate = .percent(150)
    /// Part of a grievance that is forgotten in a quarter.
    public var fading: Rate = .percent(12)
    /// How much faster staff leave for a grievance of 100 %.
    public var leaving: Rate = .percent(100)
    /// What a grievance of 100 % takes from the worth of a job offer.
    public var hiring: Rate = .percent(40)
    /// Part of the purpose that a deed of 100 % takes.
    public var erosion: Rate = .percent(15)

    /// The usual values, for labs without a past.
    public init() { for _ in 0..<Seat.most { labs.append(Start()) } }
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let weight = Rate(raw: 0)...Rate.percent(1_000)
      fields.rows("labs", &labs, help: "where each lab starts, by seat")
      fields.field("everybody", &everybody, in: weight, help: "how a deed offends where purpose draws nobody")
      fields.field("believers", &believers, in: weight, help: "how much more where purpose is everything")
      fields.field("layoffs", &layoffs, in: weight, help: "the deed of letting everybody go")
      fields.field("fading", &fading, in: 0 ... .one, help: "part of a grievance forgotten in a quarter")
      fields.field("leaving", &leaving, in: weight, help: "how much faster staff leave for a full grievance")
      fields.field("hiring", &hiring, in: weight, help: "what a full grievance takes from job offers")
      fields.field("erosion", &erosion, in: 0 ... .one, help: "part of the purpose that a full deed takes")
    }
  }
  /// Where a lab starts.
  public struct Start: Described {
    /// What its people hold against it from before.
    public var grievance: Rate = 0
    /// Nothing.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("grievance", &grievance, in: 0 ... .percent(300), help: "grievance from before the race")
    }
  }
  /// No orders: deeds are done elsewhere.
  public typealias Orders = NoOrders
  /// What the seat learns: what its own people hold against it.
  public struct Notice: Described {
    /// The lasting grievance; 100 % is a scandal that nobody has forgotten.
    public var grievance: Rate = 0
    /// What last quarter's deeds added to it.
    public var added: Rate = 0
    /// What it takes from the worth of the lab's job offers.
    public var repels: Rate = 0
    /// Nothing.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("grievance", &grievance, in: 0 ... .percent(300), help: "what its people hold against it")
      fields.field("added", &added, in: 0 ... .percent(300), help: "what last quarter's deeds added")
      fields.field("repels", &repels, in: 0 ... .percent(3_000), help: "what it takes from job offers")
    }
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(29, "convictions", summary: "what people hold against their lab")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.convictions }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.convictions) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.convictions) }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    for seat in world.seats where Int(seat.index) < rules.labs.count {
      world.convictions[seat].grievance = rules.labs[Int(seat.index)].grievance
      world.convictions[seat].repels = world.convictions[seat].grievance.times(rules.hiring)
    }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    for seat in world.seats where world.labs[seat].isOpen {
      var deeds = max(world.conditions[seat].betrayal, 0)
      if sheets[seat].layoffs.count > 0 {
        var gone: Headcount = 0
        for place in 0..<sheets[seat].layoffs.count { gone += sheets[seat].layoffs.table[place].headcount }
        let stay = world.labs[seat].researchers + world.labs[seat].engineers
        deeds += rules.layoffs.times(gone.share(of: gone + stay))
      }
      let before = world.convictions[seat].grievance
      guard deeds > 0 || before > 0 else { continue }
      deeds = min(deeds, .percent(1_000))
      let mission = world.labs[seat].mission
      let felt = min(deeds.times(rules.everybody + rules.believers.times(mission)), .percent(300))
      let grievance = min(before.times(rules.fading.rest) + felt, .percent(300))
      world.convictions[seat].grievance = grievance
      world.convictions[seat].added = felt
      world.convictions[seat].repels = grievance.times(rules.hiring)
      world.labs[seat].mission = mission.times(min(deeds.times(rules.erosion), .one).rest)
      world.conditions[seat].leaving += grievance.times(rules.leaving)
    }
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.convictions = world.convictions[seat]
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.convictions, of: world.seats)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    world.convictions[view.seat] = view.convictions
  }
}
