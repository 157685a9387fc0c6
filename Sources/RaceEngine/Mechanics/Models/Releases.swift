public import Quantities
package import Randomness

/// A lab releases a model: closed, behind its own service, or open, as weights that anybody may run for good.
///
/// A release takes effect in the same quarter, before customers choose. A closed model may be opened later; an open
/// one stays open.
///
/// - Public: the model, its capability and how it was released; of open weights also size and know-how.
/// - Invariant: open weights are never called back.
/// - Source: Design choice: the plainest form of the choice between open and closed.
public enum Releases: Mechanic {
  /// The scenario's parameters, under the key `releases`.
  public struct Rules: Described {
    /// Cost of a release: evaluation, launch, documentation.
    public var cost: Money = .millions(5)

    /// Five million dollars.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("cost", &cost, in: 0 ... .billions(10), help: "cost of a release")
    }
  }
  /// How to release a model.
  public struct Order: Described {
    /// The model's number.
    public var model: Int32 = 1
    /// Closed or open.
    public var manner = ReleaseState.closed
    /// Model 1, closed.
    public init() {}
    /// Names every field.
    @inlinable public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("model", &model, in: 1...1_000_000, slot: true, help: "number of the model")
      fields.field("manner", &manner, in: .closed ... .open, help: "closed (your service) or open (weights, for good)")
    }
  }
  /// Up to four models a turn.
  public typealias Orders = Slots<4, Order>
  /// No notice: released models are in the table of models.
  public typealias Notice = Nothing

  /// Its names.
  public static var name: MechanicName {
    MechanicName(
      12, "releases", verb: "release", synonyms: "publish launch", summary: "release a model, closed or open")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.releases }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.releases) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.releases) }

  /// The model must be the lab's own and not yet that far; the cost comes out of the purse.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    let models = view.models.storage.span
    for place in view.models.indices where models[place].id == order.model {
      guard models[place].owner == view.seat else { throw .notNow(.notYourModel) }
      guard models[place].state < order.manner else { throw .notNow(.alreadyReleased) }
      return try purse.reserve(rules.cost)
    }
    throw .notNow(.noSuchModel)
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    for seat in world.seats where world.labs[seat].isOpen {
      for slot in 0..<sheets[seat].releases.count {
        let order = sheets[seat].releases.table[slot]
        for place in world.models.indices where world.models[place].id == order.model {
          guard world.models[place].owner == seat, world.models[place].state < order.manner else { break }
          if world.models[place].state == .unreleased { world.models[place].releasedTurn = world.turn }
          world.models[place].state = order.manner
          world.pay(rules.cost, from: Account(seat), to: .utilities, by: name.domain, &book)
        }
      }
    }
    world.rankReleases()
  }
}
