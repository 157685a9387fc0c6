public import Quantities

extension Goals {
  /// A seat's results and points.
  public struct Tally: Described {
    /// Capability of its best released model.
    @inlinable @Narrow public var capability: Capability = 0
    /// log10 of the founders' value.
    @inlinable @Narrow public var value: Decades = 0
    /// log10 of standing.
    @inlinable @Narrow public var influence: Decades = 0
    /// Capability against par, in spreads.
    @inlinable @Narrow public var capabilityPoints: Rate = 0
    /// Value against par, in spreads.
    @inlinable @Narrow public var valuePoints: Rate = 0
    /// Influence against par, in spreads.
    @inlinable @Narrow public var influencePoints: Rate = 0
    /// Weighted sum of this quarter.
    @inlinable @Narrow public var total: Rate = 0
    /// Mean of the last two quarters' points for capability.
    @inlinable @Narrow public var smoothedCapability: Rate = 0
    /// Mean of the last two quarters' points for value.
    @inlinable @Narrow public var smoothedValue: Rate = 0
    /// Mean of the last two quarters' points for influence.
    @inlinable @Narrow public var smoothedInfluence: Rate = 0
    /// Mean of the last two quarters' sums: what ranks.
    @inlinable @Narrow public var smoothed: Rate = 0
    /// Nothing achieved.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let decades = Decades(raw: -15_000_000)...Decades(raw: 15_000_000)
      let points = Rate.percent(-300)...Rate.percent(300)
      fields.field("capability", &capability, in: 0 ... .points(400), help: "best released model")
      fields.field("value", &value, in: decades, help: "log10 of the founders' value")
      fields.field("influence", &influence, in: decades, help: "log10 of standing")
      fields.field("capability_points", &capabilityPoints, in: points, help: "capability against par")
      fields.field("value_points", &valuePoints, in: points, help: "value against par")
      fields.field("influence_points", &influencePoints, in: points, help: "influence against par")
      fields.field("total", &total, in: points, help: "weighted sum")
      fields.field("smoothed_capability", &smoothedCapability, in: points, help: "mean of two quarters")
      fields.field("smoothed_value", &smoothedValue, in: points, help: "mean of two quarters")
      fields.field("smoothed_influence", &smoothedInfluence, in: points, help: "mean of two quarters")
      fields.field("smoothed", &smoothed, in: points, help: "mean of two quarters, which ranks")
    }
  }
}

extension Goals.Tally {
  /// Takes the points as they are for the mean, where there is no quarter before.
  mutating func settle() { smooth(with: self) }

  /// Takes the mean with the quarter before, part by part: the weights times the parts are the total.
  mutating func smooth(with before: Goals.Tally) {
    smoothedCapability = Self.mean(before.capabilityPoints, capabilityPoints)
    smoothedValue = Self.mean(before.valuePoints, valuePoints)
    smoothedInfluence = Self.mean(before.influencePoints, influencePoints)
    smoothed = Self.mean(before.total, total)
  }

  private static func mean(_ one: Rate, _ two: Rate) -> Rate { Rate(raw: (one.raw + two.raw) / 2) }
}
