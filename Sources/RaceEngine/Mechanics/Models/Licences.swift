public import Quantities
package import Randomness

/// On what terms a lab lets a model out.
public enum ReleaseTerms: Int32, FieldValue, Comparable {
  /// Open weights that anybody may use for anything.
  case permissive = 0
  /// Open weights whose hosts pay a fee, and on which rivals may not build.
  case restricted = 1
  /// Limited access at first.
  case staged = 2

  /// The terms of that number.
  public init(raw: Int64) { self = ReleaseTerms(rawValue: Int32(raw)) ?? .permissive }
  /// The number.
  public var raw: Int64 { Int64(rawValue) }
  /// No unit.
  public static var unit: Unit { .count }
  /// The name in orders.
  public static func choice(_ raw: Int64) -> StaticString? {
    switch raw {
    case 0: "permissive"
    case 1: "restricted"
    case 2: "staged"
    default: nil
    }
  }
  /// By number.
  public static func < (left: ReleaseTerms, right: ReleaseTerms) -> Bool { left.rawValue < right.rawValue }
}

/// A lab sets the terms of a release: staged access for a closed model, a restricted or a permissive licence for weights.
///
/// Terms are set before a release or with it; a restricted licence may be lifted at any time, never imposed on weights
/// that are out. While a release is staged, few are served: customers wait, misuse has little reach, and rivals cannot
/// study the model. Under a restricted licence hosts pay the lab a fee, so that they are dearer and fewer; rivals
/// learn from it no more than from a closed model, and fewer build on it.
///
/// - Public: the terms of released models.
/// - Invariant: a permissive licence is never taken back from open weights.
/// - Source: Solaiman et al. 2019, "Release strategies and the social impacts of language models", for staged release;
///   Lerner and Tirole 2005, "The scope of open source licensing", for what restrictions cost.
public enum Licences: Mechanic {
  /// The scenario's parameters, under the key `licences`.
  public struct Rules: Described {
    /// Quarters of limited access.
    public var stage: Int32 = 1
    /// Utility that a staged offer loses with customers who wait.
    public var waiting: Rate = .percent(80)
    /// What hosts add to their price for a restricted licence, and pay.
    public var fee: Rate = .percent(40)
    /// Utility that open weights lose where hosts are fewer.
    public var fewer: Rate = .percent(40)
    /// Pull on those who build, relative to a permissive licence.
    public var pull: Rate = .percent(60)

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("stage", &stage, in: 1...8, help: "quarters of limited access")
      fields.field("waiting", &waiting, in: 0 ... .percent(1_000), help: "what a staged offer loses with customers")
      fields.field("fee", &fee, in: 0 ... .percent(300), help: "what hosts add and pay under a restricted licence")
      fields.field("fewer", &fewer, in: 0 ... .percent(1_000), help: "what restricted weights lose with customers")
      fields.field("pull", &pull, in: 0 ... .one, help: "pull of restricted weights on those who build")
    }
  }
  /// Terms for a model.
  public struct Order: Described {
    /// The model's number.
    public var model: Int32 = 1
    /// The terms.
    public var terms = ReleaseTerms.staged
    /// Model 1, staged.
    public init() {}
    /// Names every field.
    @inlinable public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("model", &model, in: 1...1_000_000, slot: true, help: "number of the model")
      fields.field("terms", &terms, in: .permissive ... .staged, help: "permissive, restricted or staged")
    }
  }
  /// Up to four models a turn.
  public typealias Orders = Slots<4, Order>
  /// No notice: terms are in the table of models.
  public typealias Notice = Nothing
  /// What other mechanics need to know of the rules; neutral where they are off.
  package struct State: BitwiseCopyable, Sendable {
    package var fee: Rate = 0
    package var fewer: Rate = 0
    package var pull: Rate = .one
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(75, "licences", verb: "license", synonyms: "terms", summary: "set the terms of a release")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.licences }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.licences) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.licences) }

  /// The model must be the lab's own; what is out keeps its terms, but for a licence that is lifted.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    let models = view.models.storage.span
    for place in view.models.indices where models[place].id == order.model {
      guard models[place].owner == view.seat else { throw .notNow(.notYourModel) }
      let (state, traits) = (models[place].state, models[place].traits)
      switch order.terms {
      case .permissive: guard traits.licence == .restricted else { throw .notNow(.sameTerms) }
      case .restricted:
        guard state != .open else { throw .notNow(.alreadyReleased) }
        guard traits.licence == .permissive else { throw .notNow(.sameTerms) }
      case .staged:
        guard state == .unreleased else { throw .notNow(.alreadyReleased) }
        guard traits.staged == 0 else { throw .notNow(.sameTerms) }
      }
      return
    }
    throw .notNow(.noSuchModel)
  }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    world.licences.fee = rules.fee
    world.licences.fewer = rules.fewer
    world.licences.pull = rules.pull
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    for place in world.models.indices {
      let model = world.models.storage[place]
      guard model.traits.staged > 0, model.state == .closed, model.releasedTurn < world.turn else { continue }
      world.models[place].traits.staged -= 1
    }
    for seat in world.seats where world.labs[seat].isOpen {
      for slot in 0..<sheets[seat].licences.count {
        let order = sheets[seat].licences.table[slot]
        for place in world.models.indices where world.models[place].id == order.model {
          guard world.models[place].owner == seat else { break }
          switch order.terms {
          case .permissive: world.models[place].traits.licence = .permissive
          case .restricted: world.models[place].traits.licence = .restricted
          case .staged: world.models[place].traits.staged = rules.stage
          }
        }
      }
      guard world.flagship(of: seat).traits.staged > 0 else { continue }
      for kind in 0..<4 { world.conditions[seat].appeal[kind] -= rules.waiting }
    }
    // Nobody can wait for what everybody has.
    for place in world.models.indices {
      let model = world.models.storage[place]
      if model.state == .open, model.traits.staged > 0 { world.models[place].traits.staged = 0 }
    }
  }
}

extension Model {
  /// Whether rivals can learn from it as from open weights.
  var teachesAll: Bool { state == .open && traits.licence == .permissive }
  /// Whether rivals can study it at all.
  var canBeStudied: Bool { state == .open || state == .closed && traits.staged == 0 }
}
