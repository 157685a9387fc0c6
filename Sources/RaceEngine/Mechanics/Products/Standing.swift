public import Quantities
package import Randomness

/// Labs whose models others build on gain standing: mostly by open weights, a little by being bought from.
///
/// Each lab pulls with its best open model, by a factor e less for each `reach` points behind the best model of all,
/// and with its share of what developers spend. Standing moves toward a lab's part of all pulls and of inertia.
///
/// - Public: standing.
/// - Invariant: standings sum to at most one.
/// - Source: Katz and Shapiro 1985 for network effects; the form is a design choice.
public enum Standing: Mechanic {
  /// The scenario's parameters, under the key `standing`.
  public struct Rules: Described {
    /// Points behind that divide the pull by e.
    public var reach: Capability = .points(4)
    /// Pull of being bought from by every developer, relative to the best open model.
    public var closedPull: Rate = .percent(40)
    /// Pull of building on nobody.
    public var inertia: Rate = .percent(30)
    /// How fast standing moves.
    public var speed: Rate = .percent(20)

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("reach", &reach, in: .points(1) ... .points(100), help: "points that divide the pull by e")
      fields.field("closed_pull", &closedPull, in: 0 ... .percent(500), help: "pull of developers' spending")
      fields.field("inertia", &inertia, in: .percent(1) ... .percent(500), help: "pull of building on nobody")
      fields.field("speed", &speed, in: 0 ... .one, help: "how fast standing moves")
    }
  }
  /// No orders.
  public typealias Orders = NoOrders
  /// No notice: standing is public.
  public typealias Notice = Nothing

  /// Its names.
  public static var name: MechanicName { MechanicName(15, "standing", summary: "the standard that others build on") }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.standing }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.standing) }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let best = world.bestReleased()
    var pulls = BySeat<Int64>(0)
    var sum = rules.inertia.raw
    for place in world.models.indices where world.models[place].state == .open {
      let owner = world.models[place].owner
      guard world.labs[owner].isOpen else { continue }
      let behind = mulDiv((best - world.models[place].capability).raw, 1_000_000, rules.reach.raw)
      let weight = Rate(raw: Logarithm.weight(-behind) / 1_000)
      let isFree = world.models[place].traits.licence == .permissive
      pulls[owner] = max(pulls[owner], weight.times(isFree ? .one : world.licences.pull).raw)
    }
    for seat in world.seats where world.labs[seat].isOpen {
      for place in world.customers.segments.indices where world.customers.segments[place].kind == .developer {
        pulls[seat] += rules.closedPull.times(world.customers.segments[place].shares[seat]).raw
      }
      sum += pulls[seat]
    }
    for seat in world.seats where world.labs[seat].isOpen {
      let target = Rate(raw: mulDiv(pulls[seat], 1_000_000, sum))
      let change = (target - world.labs[seat].standing).times(rules.speed)
      let account = Account(seat)
      let (from, to): (Account, Account) = change > 0 ? (.world, account) : (account, .world)
      world.move(.standing, abs(change.raw), from: from, to: to, by: name.domain, knownTo: .everyone, &book)
    }
  }
}
