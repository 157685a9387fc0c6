public import Quantities

/// One result for each goal.
public struct Results: Described {
  /// Capability of the best released model.
  @inlinable @Narrow public var capability: Capability = 0
  /// log10 of the founders' value, in thousands of dollars.
  @inlinable @Narrow public var value: Decades = 0
  /// log10 of standing, in parts per million.
  @inlinable @Narrow public var influence: Decades = 0

  /// Nothing stated.
  public init() {}

  /// Names every field.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    let decades = Decades(raw: -15_000_000)...Decades(raw: 15_000_000)
    fields.field("capability", &capability, in: 0 ... .points(400), help: "mean capability")
    fields.field("value", &value, in: decades, help: "mean log10 of value in $ thousand")
    fields.field("influence", &influence, in: decades, help: "mean log10 of standing in ppm")
  }

  /// Whether nothing is stated: no race gives three zeros, since everybody has a thousandth of standing more.
  var isBlank: Bool { capability.raw == 0 && value.raw == 0 && influence.raw == 0 }
}

/// What a role achieved in the reference field: mean and standard deviation of each goal's result at the end, and the
/// means on the way there.
public struct Par: Described {
  /// Capability at the end: mean.
  @inlinable @Narrow public var capability: Capability = 0
  /// Capability at the end: standard deviation.
  @inlinable @Narrow public var capabilitySpread: Capability = .points(5)
  /// log10 of value, in thousands of dollars: mean.
  @inlinable @Narrow public var value: Decades = 0
  /// log10 of value: standard deviation.
  @inlinable @Narrow public var valueSpread: Decades = Decades(raw: 300_000)
  /// log10 of standing, in parts per million: mean.
  @inlinable @Narrow public var influence: Decades = 0
  /// log10 of standing: standard deviation.
  @inlinable @Narrow public var influenceSpread: Decades = Decades(raw: 300_000)
  /// The means after a quarter of the race; blank: passed over.
  public var atQuarter = Results()
  /// The means after half of the race; blank: passed over.
  public var atHalf = Results()
  /// The means after three quarters of the race; blank: passed over.
  public var atThreeQuarters = Results()

  /// No par.
  public init() {}

  /// Names every field.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    let decades = Decades(raw: -15_000_000)...Decades(raw: 15_000_000)
    // A field that ends nearly level must not turn a hair's breadth into three spreads.
    let spread = Decades(raw: 50_000)...Decades(raw: 5_000_000)
    fields.field("capability", &capability, in: 0 ... .points(400), help: "mean capability at the end")
    fields.field(
      "capability_spread", &capabilitySpread, in: .points(1) ... .points(100), help: "its standard deviation")
    fields.field("value", &value, in: decades, help: "mean log10 of value in $ thousand")
    fields.field("value_spread", &valueSpread, in: spread, help: "its standard deviation")
    fields.field("influence", &influence, in: decades, help: "mean log10 of standing in ppm")
    fields.field("influence_spread", &influenceSpread, in: spread, help: "its standard deviation")
    fields.group("at_quarter", &atQuarter, help: "means after a quarter of the race")
    fields.group("at_half", &atHalf, help: "means after half of the race")
    fields.group("at_three_quarters", &atThreeQuarters, help: "means after three quarters of the race")
  }
}

extension Ruleset {
  /// The same rules with a blank par in every role.
  public var withoutPar: Ruleset {
    var other = self
    for place in other.roles.indices { other.roles[place].par = Par() }
    return other
  }
}
