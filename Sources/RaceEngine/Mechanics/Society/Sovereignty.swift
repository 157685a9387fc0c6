public import Quantities
package import Randomness

/// A government that depends on foreign models races for sovereignty: it pays its own labs and restricts others'.
///
/// Dependence is the part of a bloc's spending of last quarter that went to foreign labs; what runs on a foreign lab's
/// open weights, at the lab or at hosts, counts as a part. Above the threshold the government starts to race with a
/// chance that rises evenly with dependence, and with every other government that races. While it races it pays its
/// open labs in equal parts, more the farther its best model is behind the best, and its restrictions grow by a step a
/// quarter, else they fall by one. They weigh on a foreign service, in what firms and governments choose, by the bloc's
/// part of them; on open weights they weigh as little as these count.
///
/// - Public: dependence, who races, restrictions, payments.
/// - Invariant: restrictions never raise a foreign lab's appeal.
/// - Source: Farrell and Newman 2019, "Weaponized Interdependence"; Design choice: hazards instead of certainties.
public enum Sovereignty: Mechanic {
  /// The scenario's parameters, under the key `sovereignty`.
  public struct Rules: Described {
    /// Dependence above which a government may start to race.
    public var threshold: Rate = .percent(50)
    /// Chance a quarter that it does when it depends wholly on others.
    public var hazard: Rate = .percent(25)
    /// How much each other government that races adds to that chance.
    public var rivalry: Rate = .percent(50)
    /// How much foreign open weights count.
    public var openWeight: Rate = .percent(30)
    /// Quarters that a race for sovereignty lasts.
    public var term: Int32 = 8
    /// What the labs of a bloc get together in a quarter when they lead.
    public var grant: Money = .millions(60)
    /// Points behind the best that add as much again, up to three times.
    public var reach: Capability = .points(8)
    /// How much restrictions grow or fall in a quarter.
    public var step: Rate = .percent(20)
    /// Utility that full restrictions of the whole world would take from a service in what firms choose.
    public var enterprise: Rate = .percent(30)
    /// Likewise in what governments choose.
    public var government: Rate = .percent(150)

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let weight = Rate(raw: 0)...Rate.percent(1_000)
      fields.field("threshold", &threshold, in: 0 ... .percent(99), help: "dependence that provokes a government")
      fields.field("hazard", &hazard, in: 0 ... .one, help: "chance a quarter when it depends wholly on others")
      fields.field("rivalry", &rivalry, in: 0 ... .percent(500), help: "what each other racing government adds to it")
      fields.field("open_weight", &openWeight, in: 0 ... .one, help: "how much foreign open weights count")
      fields.field("term", &term, in: 1...80, help: "quarters that a race for sovereignty lasts")
      fields.field("grant", &grant, in: 0 ... .billions(10), help: "for a bloc's labs a quarter when they lead")
      fields.field("reach", &reach, in: .points(1) ... .points(100), help: "points behind that add as much again")
      fields.field("step", &step, in: 0 ... .one, help: "how much restrictions grow or fall a quarter")
      fields.field("enterprise", &enterprise, in: weight, help: "utility that they take in what firms choose")
      fields.field("government", &government, in: weight, help: "utility that they take in what governments choose")
    }
  }
  /// No orders.
  public typealias Orders = NoOrders
  /// What every seat learns.
  public struct Notice: Described {
    /// The blocs, by number.
    public var blocs = Table<6, Bloc>(blank: Bloc())
    /// Nobody races.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("blocs", &blocs, help: "the blocs, by number")
    }
  }
  /// How a bloc stands.
  public struct Bloc: Described {
    /// Part of its spending that went to foreign labs.
    public var dependence: Rate = 0
    /// How many quarters its race for sovereignty goes on; 0: it does not race.
    public var quartersLeft: Int32 = 0
    /// How far it restricts foreign services.
    public var restriction: Rate = 0
    /// What each of its labs got last quarter.
    public var grant: Money = 0
    /// At peace.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("dependence", &dependence, in: 0 ... .one, help: "part of its spending that goes to foreign labs")
      fields.field("quarters_left", &quartersLeft, in: 0...80, help: "how long its race for sovereignty goes on")
      fields.field("restriction", &restriction, in: 0 ... .one, help: "how far it restricts foreign services")
      fields.field("grant", &grant, in: 0 ... .billions(100), help: "what each of its labs got last quarter")
    }
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(38, "sovereignty", summary: "governments that want models of their own")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.sovereignty }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.sovereignty) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.sovereignty) }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    for _ in 0..<world.blocCount() { world.sovereignty.append(Bloc()) }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let openers = Openers(&world)
    var racing: Int64 = 0
    for bloc in world.sovereignty.indices where world.sovereignty[bloc].quartersLeft > 0 { racing += 1 }
    for bloc in world.sovereignty.indices {
      world.sovereignty[bloc].dependence = dependence(of: bloc, openers, &world, rules)
      world.sovereignty[bloc].grant = 0
      if world.sovereignty[bloc].quartersLeft > 0 {
        world.sovereignty[bloc].quartersLeft -= 1
      } else if chance.draw(name.domain, turn: world.turn, of: UInt64(bloc)).happens(
        hazard(at: world.sovereignty[bloc].dependence, others: racing, rules).raw)
      {
        world.sovereignty[bloc].quartersLeft = rules.term
      }
      let isRacing = world.sovereignty[bloc].quartersLeft > 0
      let restriction = world.sovereignty[bloc].restriction + (isRacing ? rules.step : -rules.step)
      world.sovereignty[bloc].restriction = restriction.clamped(0, .one)
      if isRacing { pay(bloc, &world, rules, &book) }
      if world.sovereignty[bloc].restriction > 0 { restrict(bloc, openers, &world, rules) }
    }
  }

  /// The chance that a government starts to race.
  private static func hazard(at dependence: Rate, others: Int64, _ rules: Rules) -> Rate {
    guard dependence > rules.threshold else { return 0 }
    let part = (dependence - rules.threshold).share(of: rules.threshold.rest)
    let alone = rules.hazard.times(part)
    return min(alone + alone.times(Rate(raw: rules.rivalry.raw * others)), .one)
  }

  /// The part of a bloc's spending of last quarter that went to foreign labs.
  private static func dependence(of bloc: Int, _ openers: Openers, _ world: inout World, _ rules: Rules) -> Rate {
    var (all, foreign): (Int64, Int64) = (0, 0)
    for place in world.customers.segments.indices {
      let part = world.part(of: bloc, in: world.customers.segments[place].kind)
      let size = world.customers.segments[place].potential.times(part)
      guard size > 0 else { continue }
      for seat in world.seats where world.customers.segments[place].shares[seat] > 0 {
        let spent = size.times(world.customers.segments[place].shares[seat])
        all += spent.raw
        guard world.bloc(of: seat) != bloc else { continue }
        foreign += openers.labs.contains(seat) ? spent.times(rules.openWeight).raw : spent.raw
      }
    }
    // Hosts sell the best open weights; their part of all spending is taken to be the same everywhere.
    if let opener = openers.best, world.customers.openShare < .one {
      let share = world.customers.openShare
      let hosted = Money(raw: all).times(share.raw, over: share.rest.raw)
      all += hosted.raw
      if world.bloc(of: opener) != bloc { foreign += hosted.times(rules.openWeight).raw }
    }
    return Money(raw: foreign).share(of: Money(raw: all))
  }

  /// Pays a bloc's labs.
  private static func pay(_ bloc: Int, _ world: inout World, _ rules: Rules, _ book: inout some Recorder) {
    var labs: Int64 = 0
    var best: Capability = 0
    for seat in world.seats where world.labs[seat].isOpen && world.bloc(of: seat) == bloc {
      labs += 1
      best = max(best, world.labs[seat].capability)
    }
    guard labs > 0 else { return }
    let behind = (world.bestReleased() - best).raw
    let more = Rate(raw: min(mulDiv(behind, 1_000_000, rules.reach.raw), 3_000_000))
    let each = Money(raw: (rules.grant + rules.grant.times(more)).raw / labs)
    for seat in world.seats where world.labs[seat].isOpen && world.bloc(of: seat) == bloc {
      world.pay(each, from: .government, to: Account(seat), by: name.domain, knownTo: .everyone, &book)
    }
    world.sovereignty[bloc].grant = each
  }

  /// Takes appeal from foreign services.
  private static func restrict(_ bloc: Int, _ openers: Openers, _ world: inout World, _ rules: Rules) {
    let restriction = world.sovereignty[bloc].restriction
    let firms = rules.enterprise.times(restriction).times(world.part(of: bloc, in: .enterprise))
    let states = rules.government.times(restriction).times(world.part(of: bloc, in: .government))
    for seat in world.seats where world.labs[seat].isOpen && world.bloc(of: seat) != bloc {
      let weight = openers.labs.contains(seat) ? rules.openWeight : .one
      world.conditions[seat].appeal[Int(SegmentKind.enterprise.rawValue)] -= firms.times(weight)
      world.conditions[seat].appeal[Int(SegmentKind.government.rawValue)] -= states.times(weight)
    }
  }

  package static func observe(_ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation) {
    view.sovereignty.blocs = world.sovereignty
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    for bloc in world.sovereignty.indices { digest.fold(world.sovereignty[bloc]) }
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    world.sovereignty = view.sovereignty.blocs
  }
}

/// Who offers open weights.
private struct Openers {
  /// The labs whose best released model has open weights.
  private(set) var labs = SeatSet.nobody
  /// Who released the best open weights of all.
  private(set) var best: Seat?

  init(_ world: inout World) {
    var capability: Capability = 0
    for place in world.models.indices where world.models[place].state == .open {
      let owner = world.models[place].owner
      if world.models[place].capability == world.labs[owner].capability { labs.bits |= SeatSet(owner).bits }
      guard world.models[place].capability > capability else { continue }
      capability = world.models[place].capability
      best = owner
    }
  }
}
