public import Quantities

/// A group of customers: how much they would spend, and what they weigh.
public struct Segment: Described {
  /// Who they are.
  public var kind = SegmentKind.consumer
  /// What they would spend in the first quarter.
  public var start: Money = 0
  /// What they would spend in a quarter if models were as good as they could wish.
  public var ceiling: Money = 0
  /// Capability at which half of the ceiling is reached.
  public var midpoint: Capability = 0
  /// Points on the logistic scale.
  public var width: Capability = .points(8)
  /// Weight of quality, concave and relative to the best.
  public var quality: Rate = 0
  /// Weight of the logarithm of price.
  public var price: Rate = 0
  /// Weight of brand.
  public var brand: Rate = 0
  /// Weight of reach through other products.
  public var reach: Rate = 0
  /// Weight of open weights: control, no lock-in.
  public var openness: Rate = 0
  /// Weight of last quarter's share.
  public var habit: Rate = 0
  /// Attraction of buying nothing.
  public var none: Rate = 0

  /// A blank segment.
  public init() {}

  /// Names every field.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    let weight = Rate.percent(-2_000)...Rate.percent(2_000)
    fields.field("kind", &kind, in: .consumer ... .government, help: "who they are")
    fields.field("start", &start, in: 0 ... .billions(1_000), help: "spending in the first quarter")
    fields.field("ceiling", &ceiling, in: 0 ... .billions(10_000), help: "spending with models beyond all wishes")
    fields.field("midpoint", &midpoint, in: 0 ... .points(400), help: "capability at half of the ceiling")
    fields.field("width", &width, in: .points(1) ... .points(100), help: "points on the logistic scale")
    fields.field("quality", &quality, in: weight, help: "weight of quality")
    fields.field("price", &price, in: weight, help: "weight of log price")
    fields.field("brand", &brand, in: weight, help: "weight of brand")
    fields.field("reach", &reach, in: weight, help: "weight of reach")
    fields.field("openness", &openness, in: weight, help: "weight of open weights")
    fields.field("habit", &habit, in: weight, help: "weight of last quarter's share")
    fields.field("none", &none, in: weight, help: "attraction of buying nothing")
  }
}

/// Who buys.
public enum SegmentKind: Int32, FieldValue, Comparable {
  /// People, for themselves.
  case consumer = 0
  /// Firms, for their work.
  case enterprise = 1
  /// Developers who build on models.
  case developer = 2
  /// The state.
  case government = 3

  /// The kind of that number.
  public init(raw: Int64) { self = SegmentKind(rawValue: Int32(raw)) ?? .consumer }
  /// The number.
  public var raw: Int64 { Int64(rawValue) }
  /// No unit.
  public static var unit: Unit { .count }
  /// The name in files.
  public static func choice(_ raw: Int64) -> StaticString? {
    switch raw {
    case 0: "consumer"
    case 1: "enterprise"
    case 2: "developer"
    case 3: "government"
    default: nil
    }
  }
  /// By number.
  public static func < (left: SegmentKind, right: SegmentKind) -> Bool { left.rawValue < right.rawValue }
}

extension Customers {
  /// One segment, as a seat sees it.
  public struct SegmentNotice: Described {
    /// What the segment would spend.
    public var potential: Money = 0
    /// The seat's share of it.
    public var share: Rate = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("potential", &potential, in: 0...Money(raw: 100_000_000_000), help: "what it would spend")
      fields.field("share", &share, in: 0 ... .one, help: "the seat's share of it")
    }
  }
}

extension Customers.Rules {
  /// What a capability is worth to a customer beside the best offer: 1 − e^(−(Q − best + 12) ÷ scale). A lag hurts more
  /// than a lead helps.
  public func quality(of capability: Capability, beside best: Capability) -> Rate {
    // In millionths; log10(e) = 0.434294.
    let exponent = min(mulDiv((best - capability).raw - 1_200, 434_294, qualityScale.raw), 2_000_000)
    return Rate(raw: 1_000_000 - Logarithm.power10(Decades(raw: exponent), times: 1_000_000))
  }
}
