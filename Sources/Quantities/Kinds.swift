/// The kinds of quantity, as tags.
public enum Kinds {
  /// $1,000.
  public enum Money: QuantityKind {
    /// How it is written.
    public static var unit: Unit { Unit("$", decimals: -3) }
  }
  /// $1: a yearly wage, the price of a chip.
  public enum Dollars: QuantityKind {
    /// How it is written.
    public static var unit: Unit { Unit("$", decimals: 0) }
  }
  /// 1/1000 of a full-time equivalent.
  public enum Headcount: QuantityKind {
    /// How it is written.
    public static var unit: Unit { Unit("people", decimals: 3) }
  }
  /// 1/1000 H100-equivalent.
  public enum Chips: QuantityKind {
    /// How it is written.
    public static var unit: Unit { Unit("H100e", decimals: 3) }
  }
  /// 1e18 FLOP.
  public enum Work: QuantityKind {
    /// How it is written.
    public static var unit: Unit { Unit("FLOP", decimals: -18) }
  }
  /// A millionth of a decade: log10 of FLOP, know-how.
  public enum Decades: QuantityKind {
    /// How it is written.
    public static var unit: Unit { Unit("log10", decimals: 6) }
  }
  /// 1/100 point of the capability index.
  public enum Capability: QuantityKind {
    /// How it is written.
    public static var unit: Unit { Unit("points", decimals: 2) }
  }
  /// Parts per million: shares, chances, rates.
  public enum Rate: QuantityKind {
    /// How it is written.
    public static var unit: Unit { Unit("ratio", decimals: 6) }
  }
  /// Micro-dollars for a million tokens.
  public enum TokenPrice: QuantityKind {
    /// How it is written.
    public static var unit: Unit { Unit("$/Mtok", decimals: 6) }
  }
  /// A million tokens.
  public enum Tokens: QuantityKind {
    /// How it is written.
    public static var unit: Unit { Unit("tokens", decimals: -6) }
  }
  /// A thousand people who use a service in a week.
  public enum Users: QuantityKind {
    /// How it is written.
    public static var unit: Unit { Unit("users", decimals: -3) }
  }
  /// A kilowatt.
  public enum Power: QuantityKind {
    /// How it is written.
    public static var unit: Unit { Unit("W", decimals: -3) }
  }
  /// A quarter of a year.
  public enum Quarters: QuantityKind {
    /// How it is written.
    public static var unit: Unit { Unit("quarters", decimals: 0) }
  }
}

/// Money, in steps of $1,000.
public typealias Money = Quantity<Kinds.Money>
/// Dollars a year for one person, or dollars for one H100e.
public typealias Dollars = Quantity<Kinds.Dollars>
/// People, in thousandths of a full-time equivalent.
public typealias Headcount = Quantity<Kinds.Headcount>
/// Chips, in thousandths of an H100-equivalent.
public typealias Chips = Quantity<Kinds.Chips>
/// Compute done, in steps of 1e18 FLOP.
public typealias Work = Quantity<Kinds.Work>
/// A logarithm to base ten, in millionths.
public typealias Decades = Quantity<Kinds.Decades>
/// The capability index, in hundredths of a point.
public typealias Capability = Quantity<Kinds.Capability>
/// A share, chance or rate, in parts per million.
public typealias Rate = Quantity<Kinds.Rate>
/// The price of a million tokens, in micro-dollars.
public typealias TokenPrice = Quantity<Kinds.TokenPrice>
/// Tokens, in millions.
public typealias Tokens = Quantity<Kinds.Tokens>
/// People who use a service in a week, in thousands.
public typealias Users = Quantity<Kinds.Users>
/// Electric power, in kilowatts.
public typealias Power = Quantity<Kinds.Power>
/// Time, in quarters.
public typealias Quarters = Quantity<Kinds.Quarters>

extension Quantity where Kind == Kinds.Money {
  /// Whole millions of dollars.
  @inlinable public static func millions(_ count: Int64) -> Self { Self(raw: count * 1_000) }
  /// Whole billions of dollars.
  @inlinable public static func billions(_ count: Int64) -> Self { Self(raw: count * 1_000_000) }
}

extension Quantity where Kind == Kinds.Dollars {
  /// What this many chips cost at this price each, rounded toward zero.
  @inlinable public func cost(of chips: Chips) -> Money { Money(raw: mulDiv(raw, chips.raw, 1_000_000)) }
  /// What this many people cost in one quarter at this yearly wage, rounded toward zero.
  @inlinable public func quarterly(for people: Headcount) -> Money { Money(raw: mulDiv(raw, people.raw, 4_000_000)) }
}

extension Quantity where Kind == Kinds.Headcount {
  /// Whole people.
  @inlinable public static func people(_ count: Int64) -> Self { Self(raw: count * 1_000) }
  /// The same without a part of a person.
  @inlinable public var whole: Self { Self(raw: raw - raw % 1_000) }
}

extension Quantity where Kind == Kinds.Chips {
  /// Whole H100-equivalents.
  @inlinable public static func whole(_ count: Int64) -> Self { Self(raw: count * 1_000) }
}

extension Quantity where Kind == Kinds.Rate {
  /// All of it.
  @inlinable public static var one: Self { Self(raw: 1_000_000) }
  /// Whole percents.
  @inlinable public static func percent(_ count: Int64) -> Self { Self(raw: count * 10_000) }
  /// What is left of the whole.
  @inlinable public var rest: Self { Self(raw: 1_000_000 - raw) }
}

extension Quantity where Kind == Kinds.Capability {
  /// Whole points.
  @inlinable public static func points(_ count: Int64) -> Self { Self(raw: count * 100) }
}

extension Quantity where Kind == Kinds.Users {
  /// Whole millions of users.
  @inlinable public static func millions(_ count: Int64) -> Self { Self(raw: count * 1_000) }
}

extension Quantity where Kind == Kinds.TokenPrice {
  /// Whole dollars for a million tokens.
  @inlinable public static func dollars(_ count: Int64) -> Self { Self(raw: count * 1_000_000) }
}
