public import Quantities

extension Incidents {
  /// The scenario's parameters, under the key `incidents`.
  public struct Rules: Described {
    /// Grave incidents a quarter of a model of the base ability and reach, without safeguards.
    public var base: Rate = .percent(5)
    /// Capability of the base ability.
    public var baseCapability: Capability = .points(126)
    /// Points by which the hazard grows tenfold.
    public var decade: Capability = .points(40)
    /// What users spend in a quarter at the base reach.
    public var spending: Money = .millions(300)
    /// Exponent of spending in reach.
    public var reach: Rate = .percent(50)
    /// Reach of a model that hardly anybody pays for.
    public var leastReach: Rate = .percent(20)
    /// Part of the hazard that stays while access is limited.
    public var staged: Rate = .percent(25)
    /// Exponent of the tail: the lower, the heavier.
    public var tail: Rate = .percent(110)
    /// The gravest incident there is, in the severity of the least grave one.
    public var gravest: Rate = .percent(5_000)
    /// Small reports for each grave incident to expect.
    public var reports: Int32 = 500
    /// Fine of an incident of severity one.
    public var fine: Money = .millions(20)
    /// The most that is fined, as a part of a year's revenue; no less than the fine above.
    public var mostFined: Rate = .percent(4)
    /// Part of the name that severity one costs; half of it at most.
    public var brand: Rate = .percent(4)
    /// Stain of severity one.
    public var stain: Rate = .percent(12)
    /// How fast stains and alarm fade, a quarter.
    public var forgetting: Rate = .percent(25)
    /// Utility that a full stain costs with customers.
    public var shunned: Rate = .percent(60)
    /// Part of the lab's value that a full stain costs.
    public var value: Rate = .percent(30)
    /// How much severity one offends the lab's people.
    public var betrayal: Rate = .percent(10)
    /// Alarm of severity one: what regulators ask of all labs.
    public var alarm: Rate = .percent(6)
    /// What full alarm costs each lab in a quarter.
    public var compliance: Money = .millions(10)
    /// And what it costs of the quarter's revenue.
    public var complianceShare: Rate = .percent(5)

    /// The usual values.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      let points = Capability.points(1)...Capability.points(400)
      let weight = Rate(raw: 0)...Rate.percent(1_000)
      fields.field("base", &base, in: 0 ... .percent(1_000), help: "grave incidents a quarter at the base")
      fields.field("base_capability", &baseCapability, in: points, help: "capability at the base")
      fields.field("decade", &decade, in: points, help: "points by which the hazard grows tenfold")
      fields.field("spending", &spending, in: .millions(1) ... .billions(1_000), help: "users' spending at the base")
      fields.field("reach", &reach, in: 0 ... .percent(200), help: "exponent of spending in reach")
      fields.field("least_reach", &leastReach, in: 0 ... .one, help: "reach of what hardly anybody pays for")
      fields.field("staged", &staged, in: 0 ... .one, help: "part that stays while access is limited")
      fields.field("tail", &tail, in: .percent(50) ... .percent(500), help: "exponent of the tail of severity")
      fields.field("gravest", &gravest, in: .one ... .percent(100_000), help: "the gravest incident there is")
      fields.field("reports", &reports, in: 0...1_000_000, help: "small reports for each grave one to expect")
      fields.field("fine", &fine, in: 0 ... .billions(10), help: "fine of severity one")
      fields.field("most_fined", &mostFined, in: 0 ... .one, help: "most that is fined, of a year's revenue")
      fields.field("brand", &brand, in: 0 ... .one, help: "part of the name that severity one costs")
      fields.field("stain", &stain, in: 0 ... .one, help: "stain of severity one")
      fields.field("forgetting", &forgetting, in: 0 ... .one, help: "how fast stains and alarm fade")
      fields.field("shunned", &shunned, in: weight, help: "what a full stain costs with customers")
      fields.field("value", &value, in: 0 ... .one, help: "part of its value that a full stain costs")
      fields.field("betrayal", &betrayal, in: 0 ... .one, help: "how much severity one offends staff")
      fields.field("alarm", &alarm, in: 0 ... .one, help: "alarm of severity one")
      fields.field("compliance", &compliance, in: 0 ... .billions(10), help: "what full alarm costs each lab")
      fields.field("compliance_share", &complianceShare, in: 0 ... .one, help: "and of the quarter's revenue")
    }
  }

  /// What a seat learns.
  public struct Notice: Described {
    /// One row a lab.
    public var labs = Table<8, Record>(blank: Record())
    /// Fines and compliance that the seat owes this quarter.
    public var due: Money = 0
    /// How alarmed regulators are.
    public var alarm: Rate = 0
    /// Small reports of the whole industry last quarter.
    public var reports: Int32 = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("labs", &labs, help: "incidents, by seat")
      fields.field("due", &due, in: 0 ... .billions(1_000_000), help: "fines and compliance owed this quarter")
      fields.field("alarm", &alarm, in: 0 ... .one, help: "how alarmed regulators are")
      fields.field("reports", &reports, in: 0...1_000_000_000, help: "reports of the industry last quarter")
    }
  }
  /// What is known of a lab's incidents.
  public struct Record: Described {
    /// Severity of last quarter's gravest incident; below one: none that was grave.
    public var severity: Rate = 0
    /// What is left of past ones.
    public var stain: Rate = 0
    /// None.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("severity", &severity, in: 0 ... .percent(100_000), help: "its gravest incident last quarter")
      fields.field("stain", &stain, in: 0 ... .one, help: "what is left of past ones")
    }
  }
}
