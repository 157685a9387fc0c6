public import Quantities
package import Randomness

/// What a lab does about a model that a rival could sell as well.
public enum LicenseDeal: Int32, FieldValue, Comparable {
  /// Sell it no longer.
  case end = 0
  /// Sell it.
  case take = 1
  /// Let no rival sell it: for an own model.
  case forbid = 2
  /// Let rivals sell it: for an own model.
  case allow = 3

  /// The deal of that number.
  public init(raw: Int64) { self = LicenseDeal(rawValue: Int32(raw)) ?? .end }
  /// The number.
  public var raw: Int64 { Int64(rawValue) }
  /// No unit.
  public static var unit: Unit { .count }
  /// The name in orders.
  public static func choice(_ raw: Int64) -> StaticString? {
    switch raw {
    case 0: "end"
    case 1: "take"
    case 2: "forbid"
    case 3: "allow"
    default: nil
    }
  }
  /// By number.
  public static func < (left: LicenseDeal, right: LicenseDeal) -> Bool { left.rawValue < right.rawValue }
}

/// A lab sells a rival's served model as its own product: good at once, for a fee, and only as long as the rival lets it.
///
/// From the same quarter its service has that model's quality, at its own price and on its own chips, which serve less
/// of a foreign model. The owner gets a part of its revenue. It learns less from its users meanwhile. The deal ends
/// when the lab ends it or has released as good a model, when the owner forbids it or closes, or when the model is
/// opened. The standard fee binds both; an owner's word of the same quarter comes first.
///
/// - Public: who sells whose model, and which models are withheld.
/// - Invariant: what a licensee pays is what the owner gets.
/// - Source: Shapiro 1985, "Patent licensing and R&D rivalry"; Katz and Shapiro 1986, "How to license intangible
///   property"; the sizes are design choices.
public enum Licensing: Mechanic {
  /// The scenario's parameters, under the key `licensing`.
  public struct Rules: Described {
    /// The owner's part of the licensee's revenue.
    public var fee: Rate = .percent(30)
    /// The part of discovery that is lost meanwhile.
    public var unlearned: Rate = .percent(15)
    /// Decades of tokens that a chip serves less of a foreign model.
    public var overhead: Decades = 100_000

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("fee", &fee, in: 0 ... .one, help: "the owner's part of the licensee's revenue")
      fields.field("unlearned", &unlearned, in: 0 ... .one, help: "part of discovery that is lost meanwhile")
      fields.field("overhead", &overhead, in: 0...2_000_000, help: "decades of tokens that a chip serves less")
    }
  }
  /// What to do about a model.
  public struct Order: Described {
    /// The model's number.
    public var model: Int32 = 1
    /// Take it, end it; or, for an own model, forbid or allow it.
    public var deal = LicenseDeal.take
    /// Take model 1.
    public init() {}
    /// Names every field.
    @inlinable public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("model", &model, in: 1...1_000_000, slot: true, help: "number of the model")
      fields.field("deal", &deal, in: .end ... .allow, help: "take or end; forbid or allow for an own model")
    }
  }
  /// Up to four models a turn.
  public typealias Orders = Slots<4, Order>
  /// What every seat knows.
  public struct Notice: Described {
    /// One row a lab.
    public var labs = Table<8, Deal>(blank: Deal())
    /// The owner's part of a licensee's revenue.
    public var fee: Rate = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("labs", &labs, help: "whose model each lab sells, by seat")
      fields.field("fee", &fee, in: 0 ... .one, help: "the owner's part of a licensee's revenue")
    }
  }
  /// Whose model a lab sells.
  public struct Deal: Described {
    /// The number of the rival's model; 0: it sells its own.
    public var model: Int32 = 0
    /// Whose it is.
    public var owner = Seat(0)
    /// What it cost last quarter.
    public var paid: Money = 0
    /// No deal.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("model", &model, in: 0...1_000_000, help: "number of the rival's model; 0: its own")
      fields.field("owner", &owner, in: Seat(0)...Seat(7), help: "whose it is")
      fields.field("paid", &paid, in: 0 ... .billions(1_000_000), help: "what it cost last quarter")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    package var deals = BySeat(Deal())
    package var fee: Rate = 0
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(51, "licensing", verb: "adopt", synonyms: "licensing", summary: "sell a rival's model as your product")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.licensing }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.licensing) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.licensing) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.licensing) }

  /// A rival's model must be served, not withheld, and better than the lab's own; taking it needs the chief executive.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    let deals = view.licensing.labs.storage.span
    let current = view.licensing.labs.isEmpty ? 0 : deals[Int(view.seat.index)].model
    if order.deal == .end {
      guard current == order.model else { throw .notNow(.noDeal) }
      return
    }
    let models = view.models.storage.span
    for place in view.models.indices where models[place].id == order.model {
      let model = models[place]
      if order.deal == .take {
        guard model.owner != view.seat, model.mayBeSold, model.capability > view.own.capability else {
          throw .notNow(.notForLicence)
        }
        guard current != order.model else { throw .notNow(.sameTerms) }
        return try purse.attend()
      }
      guard model.owner == view.seat else { throw .notNow(.notYourModel) }
      guard model.traits.isWithheld != (order.deal == .forbid) else { throw .notNow(.sameTerms) }
      return
    }
    throw .notNow(.noSuchModel)
  }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    world.licensing.fee = rules.fee
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    // Owners speak first.
    for seat in world.seats where world.labs[seat].isOpen {
      for slot in 0..<sheets[seat].licensing.count {
        let order = sheets[seat].licensing.table[slot]
        guard order.deal >= .forbid, let place = world.place(ofModel: order.model) else { continue }
        if world.models[place].owner == seat { world.models[place].traits.isWithheld = order.deal == .forbid }
      }
    }
    for seat in world.seats {
      world.licensing.deals[seat].paid = 0
      for slot in 0..<sheets[seat].licensing.count {
        let order = sheets[seat].licensing.table[slot]
        if order.deal == .take { world.licensing.deals[seat].model = order.model }
        if order.deal == .end, world.licensing.deals[seat].model == order.model {
          world.licensing.deals[seat] = Deal()
        }
      }
      guard world.licensing.deals[seat].model != 0 else { continue }
      guard world.labs[seat].isOpen, let place = world.place(ofModel: world.licensing.deals[seat].model),
        world.models[place].mayBeSold, world.labs[world.models[place].owner].isOpen,
        world.models[place].capability > world.labs[seat].capability
      else {
        world.licensing.deals[seat] = Deal()
        continue
      }
      world.licensing.deals[seat].owner = world.models[place].owner
      world.conditions[seat].discovery = world.conditions[seat].discovery.times(rules.unlearned.rest)
      world.conditions[seat].serving -= rules.overhead
    }
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.licensing.labs.removeAll()
    for other in world.seats { view.licensing.labs.append(world.licensing.deals[other]) }
    view.licensing.fee = rules.fee
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.licensing.deals, of: world.seats)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    for seat in world.seats where Int(seat.index) < view.licensing.labs.count {
      world.licensing.deals[seat] = view.licensing.labs[Int(seat.index)]
    }
  }
}
