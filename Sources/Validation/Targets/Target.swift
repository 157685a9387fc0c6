/// A published figure, and the number of a race that is compared with it.
public struct Target: Sendable, Hashable {
  /// A short name, once in a file.
  public var id: String
  /// What it says, in a sentence.
  public var says: String
  /// The number of a race.
  public var observable: Observable
  /// The lowest and highest value that agree with the figure, in its unit.
  public var band: ClosedRange<Double>
  /// The unit of the band, as the file writes it.
  public var unit: String
  /// One of the unit is ten to this power of the observable's own.
  public var exponent: Int
  /// Who says so.
  public var source: String
  /// What was known of it before, in the order of time; empty where nothing is given.
  public var past: [PastValue]

  /// A value of an earlier time.
  public struct PastValue: Sendable, Hashable {
    /// When.
    public var quarter: CalendarQuarter
    /// The value.
    public var value: Double

    /// A value of a quarter.
    public init(quarter: CalendarQuarter, value: Double) {
      self.quarter = quarter
      self.value = value
    }
  }

  /// A target without a past.
  public init(
    id: String, says: String, observable: Observable, band: ClosedRange<Double>, unit: String, source: String
  ) {
    self.id = id
    self.says = says
    self.observable = observable
    self.band = band
    self.unit = unit
    exponent = 0
    self.source = source
    past = []
  }

  /// The number of a race in the target's unit; nil where there is none.
  public func value(in chronicle: Chronicle, _ reading: Series.Reading = .played) -> Double? {
    observable.value(in: chronicle, reading, exponent: exponent)
  }
}

/// The targets of a file.
public struct TargetFile: Sendable, Hashable {
  /// What they are called together.
  public var name: String
  /// The targets, in the order of the file.
  public var targets: [Target]

  /// Targets under a name.
  public init(name: String, targets: [Target]) {
    self.name = name
    self.targets = targets
  }
}
