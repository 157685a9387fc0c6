public import Quantities
package import Randomness

/// A lab spends a share of its research on safety: its models are harder to misuse, and its work is slower.
///
/// The share is a standing order, and no less than `pledged` while a safety pledge binds the lab. It is lost to
/// research, and a part of it to training. What a lab does gives it a
/// practice of safety, which follows the share slowly and with falling returns; a run that ends gives a model with
/// that practice as its safeguard. Safeguards of closed models are patched, or grow stale, toward the practice of the
/// day. On open weights nobody patches: they wear off to a floor.
///
/// - Hidden: the share, the practice, and safeguards of closed models. Public: safeguards of open weights.
/// - Invariant: a higher share never gives a weaker safeguard; safeguards of open weights never rise.
/// - Source: Qi et al. 2023, "Fine-tuning aligned language models compromises safety": a little training undoes the
///   safeguards of open weights. Falling returns are a design choice: the first tests find most faults.
public enum SafetyWork: Mechanic {
  /// The scenario's parameters, under the key `safety`.
  public struct Rules: Described {
    /// What each lab starts with, by seat; a lab without a row starts with nothing.
    public var labs = Table<8, Start>(blank: Start())
    /// The part of the share that training loses, too.
    public var training: Rate = .percent(50)
    /// The safeguard that no practice exceeds.
    public var most: Rate = .percent(90)
    /// The share that takes a lab to 63 % of it.
    public var scale: Rate = .percent(12)
    /// How fast practice follows the share, a quarter.
    public var learning: Rate = .percent(40)
    /// How fast closed models follow practice, a quarter.
    public var patching: Rate = .percent(50)
    /// What open weights lose of their safeguard beyond the floor, a quarter.
    public var wear: Rate = .percent(40)
    /// The least share of a lab that is bound by a safety pledge.
    public var pledged: Rate = .percent(15)
    /// What stays on open weights.
    public var floor: Rate = .percent(15)

    /// The usual values.
    public init() { labs.append(Start()) }
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("labs", &labs, help: "what each lab starts with, by seat")
      fields.field("training", &training, in: 0 ... .one, help: "part of the share that training loses, too")
      fields.field("most", &most, in: 0 ... .one, help: "the safeguard that no practice exceeds")
      fields.field("scale", &scale, in: .percent(1) ... .one, help: "share that gives 63 % of it")
      fields.field("learning", &learning, in: 0 ... .one, help: "how fast practice follows the share")
      fields.field("patching", &patching, in: 0 ... .one, help: "how fast closed models follow practice")
      fields.field("wear", &wear, in: 0 ... .one, help: "lost by open weights beyond the floor, a quarter")
      fields.field("pledged", &pledged, in: 0 ... .percent(50), help: "least share of a lab that is bound by a pledge")
      fields.field("floor", &floor, in: 0 ... .one, help: "what stays on open weights")
    }
  }
  /// What a lab starts with.
  public struct Start: Described {
    /// The share of research for safety.
    public var share: Rate = 0
    /// Nothing.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("share", &share, in: 0 ... .percent(50), help: "share of research for safety at the start")
    }
  }
  /// A new share.
  public struct Order: Described {
    /// The share of research for safety.
    public var share: Rate = .percent(10)
    /// A tenth.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("share", &share, in: 0 ... .percent(50), help: "share of research for safety")
    }
  }
  /// One share.
  public typealias Orders = Slots<1, Order>
  /// What the seat learns: its own work.
  public struct Notice: Described {
    /// The share of research that safety takes.
    public var share: Rate = 0
    /// The safeguard of a model that were finished now.
    public var practice: Rate = 0
    /// Where that tends with this share.
    public var target: Rate = 0
    /// No work.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("share", &share, in: 0 ... .percent(50), help: "share of research for safety")
      fields.field("practice", &practice, in: 0 ... .one, help: "safeguard of a model finished now")
      fields.field("target", &target, in: 0 ... .one, help: "where that tends with this share")
    }
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(52, "safety", verb: "safeguard", synonyms: "safety", summary: "set the share of research for safety")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.safety }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.safety) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.safety) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.safety) }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    for seat in world.seats where Int(seat.index) < rules.labs.count {
      world.safety[seat].share = rules.labs[Int(seat.index)].share
      world.safety[seat].target = target(of: world.safety[seat].share, rules)
      world.safety[seat].practice = world.safety[seat].target
    }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let sheets = sheets.storage.span
    for seat in world.seats where world.labs[seat].isOpen {
      if let order = sheets[seat].safety.first { world.safety[seat].share = order.share }
      let share = max(world.safety[seat].share, world.conditions[seat].isPledged ? rules.pledged : 0)
      let target = target(of: share, rules)
      let before = world.safety[seat].practice
      let practice = before + (target - before).times(rules.learning)
      world.safety[seat].target = target
      world.safety[seat].practice = practice
      world.conditions[seat].safeguard = practice
      world.conditions[seat].care = practice
      world.conditions[seat].talent = world.conditions[seat].talent.times(share.rest)
      world.conditions[seat].training = world.conditions[seat].training.times(share.times(rules.training).rest)
    }
    for place in world.models.indices {
      let model = world.models.storage[place]
      let (before, owner) = (model.traits.safeguard, model.owner)
      if model.state == .open {
        guard before > rules.floor else { continue }
        world.models[place].traits.safeguard = before - (before - rules.floor).times(rules.wear)
      } else if world.labs[owner].isOpen {
        let practice = world.safety[owner].practice
        world.models[place].traits.safeguard = before + (practice - before).times(rules.patching)
      }
    }
  }

  /// Where practice tends: `most` × (1 − e^(−share ÷ scale)).
  private static func target(of share: Rate, _ rules: Rules) -> Rate {
    let missing = Logarithm.weight(-mulDiv(share.raw, 1_000_000, rules.scale.raw)) / 1_000
    return rules.most.times(Rate(raw: 1_000_000 - missing))
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.safety = world.safety[seat]
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    digest.fold(&world.safety, of: world.seats)
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    let begun = world.safety[view.seat].practice
    let own = view.seat
    for seat in world.seats where seat != own {
      world.safety[seat].practice = world.safety[seat].practice.moved(as: view.safety.practice, from: begun)
    }
    world.safety[view.seat] = view.safety
    // A rival's closed models are as safe as its practice.
    for place in world.models.indices
    where world.models[place].owner != view.seat && world.models[place].state == .closed {
      world.models[place].traits.safeguard = world.safety[world.models[place].owner].practice
    }
  }
}
