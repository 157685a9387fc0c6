public import Quantities

/// A lab ships a small model of its best released one, which people run on their devices.
///
/// A small model is some points behind the model that it comes from: the fewer, the later it is, as devices get
/// better, and the more the lab knows. The nearer it is to the best model of all, the larger the part of consumers'
/// use that it serves. That part needs none of the lab's chips and draws consumers to the lab; but who runs a model at
/// home pays less. A small model stays as good as it was when it was shipped, while the frontier moves on.
///
/// - Hidden: what devices serve.
/// - Invariant: devices serve none of what firms, developers and states use.
/// - Source: Hinton, Vinyals and Dean 2015, "Distilling the knowledge in a neural network", for small models of large
///   ones; the sizes are design choices.
public enum OnDevice: Playable {
  /// The scenario's parameters, under the key `devices`.
  public struct Rules: Described {
    /// Points by which a small model is behind the one it comes from, at the start.
    public var behind: Capability = .points(14)
    /// Points that better devices take off that in a quarter.
    public var closer: Capability = Capability(raw: 25)
    /// Points that a decade of know-how takes off.
    public var knowing: Capability = .points(4)
    /// The fewest points by which it is behind.
    public var least: Capability = .points(4)
    /// Points behind the best of all at which nobody uses it.
    public var tolerance: Capability = .points(20)
    /// Part of consumers' use that a small model as good as the best would serve.
    public var most: Rate = .percent(60)
    /// Part of the price that users of a small model do not pay.
    public var cheaper: Rate = .percent(40)
    /// Utility to consumers of a small model as good as the best.
    public var appeal: Rate = .percent(30)
    /// What it costs to ship one.
    public var cost: Money = .millions(5)

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("behind", &behind, in: 0 ... .points(100), help: "points behind its large model at the start")
      fields.field("closer", &closer, in: 0 ... .points(10), help: "points that devices gain in a quarter")
      fields.field("knowing", &knowing, in: 0 ... .points(100), help: "points that a decade of know-how gains")
      fields.field("least", &least, in: 0 ... .points(100), help: "fewest points behind")
      fields.field("tolerance", &tolerance, in: .points(1) ... .points(100), help: "points behind that nobody accepts")
      fields.field("most", &most, in: 0 ... .one, help: "part of consumers' use that the best would serve")
      fields.field("cheaper", &cheaper, in: 0 ... .one, help: "part of the price not paid")
      fields.field("appeal", &appeal, in: 0 ... .percent(2_000), help: "utility to consumers of the best")
      fields.field("cost", &cost, in: 0 ... .billions(10), help: "cost of shipping one")
    }
  }
  /// A small model to ship or to withdraw.
  public struct Order: Described {
    /// Which.
    public var step = DeviceStep.ship
    /// Ship one of the best model that is released.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("step", &step, in: .ship ... .withdraw, help: "ship your best released model in small, or withdraw")
    }
  }
  /// One order a turn.
  public typealias Orders = Slots<1, Order>
  /// What a lab has on devices.
  public struct Offer: Described {
    /// The model that it comes from; 0: none.
    public var model: Int32 = 0
    /// What the small model can do.
    public var capability: Capability = 0
    /// Part of the use that a small model as good as the best would have.
    public var use: Rate = 0
    /// Part of what customers asked for that devices served last quarter.
    public var served: Rate = 0
    /// Nothing on devices.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("model", &model, in: 0 ... .max, help: "the model that the small one comes from; 0: none")
      fields.field("capability", &capability, in: 0 ... .points(400), help: "what the small model can do")
      fields.field("use", &use, in: 0 ... .one, help: "its use, relative to one as good as the best")
      fields.field("served", &served, in: 0 ... .one, help: "part of what customers asked for that devices served")
    }
  }
  /// What the seat learns.
  public struct Notice: Described {
    /// What it has on devices.
    public var offer = Offer()
    /// Its best released model, from which a small one would come; 0: none.
    public var base: Int32 = 0
    /// Points by which a small model would now be behind the one it comes from.
    public var behind: Capability = 0
    /// Capability below which nobody would use a small model now.
    public var threshold: Capability = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.group("offer", &offer, help: "what the lab has on devices")
      fields.field("base", &base, in: 0 ... .max, help: "model that a small one would come from; 0: none")
      fields.field("behind", &behind, in: 0 ... .points(100), help: "points behind its large model, if shipped now")
      fields.field("threshold", &threshold, in: 0 ... .points(400), help: "a small model must be better than this")
    }
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(60, "devices", verb: "device", synonyms: "edge", summary: "ship a small model for people's devices")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.devices }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.devices) }
  /// Its orders, lent.
  public static func edit(_ sheet: inout OrderSheet, _ body: (inout Orders) -> Void) { body(&sheet.devices) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.devices) }

  /// A small model comes from a released one that is not on devices yet and is good enough in small; its cost comes out
  /// of the purse.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    let notice = view.devices
    if order.step == .withdraw {
      guard notice.offer.model > 0 else { throw .notNow(.notOnDevices) }
      return
    }
    guard notice.base > 0 else { throw .notNow(.noSuchModel) }
    guard notice.base != notice.offer.model else { throw .notNow(.alreadyOnDevices) }
    guard view.own.capability - notice.behind > notice.threshold else { throw .notNow(.tooWeakForDevices) }
    try purse.reserve(rules.cost)
  }
}

/// What becomes of a small model.
public enum DeviceStep: Int32, FieldValue, Comparable {
  /// It goes on devices.
  case ship = 0
  /// It is taken off them.
  case withdraw = 1

  /// The step of that number.
  public init(raw: Int64) { self = raw == 1 ? .withdraw : .ship }
  /// The number.
  public var raw: Int64 { Int64(rawValue) }
  /// No unit.
  public static var unit: Unit { .count }
  /// The name in files.
  public static func choice(_ raw: Int64) -> StaticString? { raw == 0 ? "ship" : raw == 1 ? "withdraw" : nil }
  /// By number.
  public static func < (left: DeviceStep, right: DeviceStep) -> Bool { left.rawValue < right.rawValue }
}
