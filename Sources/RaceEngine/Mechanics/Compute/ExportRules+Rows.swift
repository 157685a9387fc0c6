public import Quantities

extension ExportRules {
  /// What is refused to a bloc.
  public struct Control: Described {
    /// The quarter from which it gets cut-down chips alone; 100: never.
    public var from: Int32 = 100
    /// The quarter from which it gets none; 100: never.
    public var closes: Int32 = 100
    /// Free trade.
    public init() {}
    /// A control.
    public init(from: Int32, closes: Int32) { (self.from, self.closes) = (from, closes) }
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("from", &from, in: 0...100, help: "quarter from which it gets cut-down chips alone; 100: never")
      fields.field("closes", &closes, in: 0...100, help: "quarter from which it gets none; 100: never")
    }
  }

  /// What is known of a bloc.
  public struct BlocNotice: Described {
    /// Whether it gets no leading chips this quarter.
    public var isControlled = false
    /// How far it has come toward making what chips it can.
    public var reliance: Rate = 0
    /// Free.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.flag("is_controlled", &isControlled, help: "whether it gets no leading chips")
      fields.field("reliance", &reliance, in: 0 ... .one, help: "how far it makes its own chips")
    }
  }
  /// What was caught.
  public struct Seizure: Described {
    /// Chips.
    public var chips: Chips = 0
    /// Nothing.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("chips", &chips, in: 0 ... .whole(10_000_000), help: "smuggled chips that were caught")
    }
  }
}
