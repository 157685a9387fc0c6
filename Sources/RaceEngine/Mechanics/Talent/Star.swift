public import Quantities

/// A star researcher, as a scenario introduces one.
public struct Star: Described {
  /// The seat that employs it at the start; −1: nobody.
  public var employer: Int32 = -1
  /// Dollars a year; what it asks, where it is free.
  public var pay: Dollars = 10_000_000
  /// How much of its heart is in a lab's mission.
  public var leaning: Rate = .percent(50)
  /// What it adds to a lab's research.
  public var worth: Rate = .percent(8)

  /// A star who is free.
  public init() {}
  /// Names every field.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.field("employer", &employer, in: -1...7, help: "seat that employs it at the start; -1: nobody")
    fields.field("pay", &pay, in: 1...999_999_999, help: "yearly pay, or what it asks while free")
    fields.field("leaning", &leaning, in: 0 ... .one, help: "how much it cares for a lab's mission")
    fields.field("worth", &worth, in: 0 ... .percent(50), help: "part that it adds to a lab's research")
  }
}

extension Stars {
  /// What a seat knows of a star.
  public struct Known: Described {
    /// The seat that employs it; −1: nobody.
    public var employer: Int32 = -1
    /// Dollars a year, of the own stars and of those who are free; 0: not known.
    public var pay: Dollars = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("employer", &employer, in: -1...7, help: "seat that employs it; -1: nobody")
      fields.field("pay", &pay, in: 0...1_000_000_000, help: "yearly pay; 0: not known")
    }
  }

  /// Where a star is.
  package struct Contract: Described {
    package var employer: Int32 = -1
    @Narrow package var pay: Dollars = 0
    /// The seat that it left last; −1: none.
    package var former: Int32 = -1
    /// The quarter of its last move; −1: none.
    package var moved: Int32 = -1
    package init() {}
    package mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("employer", &employer, in: -1...7, help: "")
      fields.field("pay", &pay, in: 0...1_000_000_000, help: "")
      fields.field("former", &former, in: -1...7, help: "")
      fields.field("moved", &moved, in: -1...80, help: "")
    }
    package var seat: Seat? { employer < 0 ? nil : Seat(Int(employer)) }
  }
}
