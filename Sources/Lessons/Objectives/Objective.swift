public import RaceEngine
public import Validation

/// What a class learns from a scenario, and the contrast that shows it.
public struct Objective: Sendable {
  /// What the class can do after the race, in a sentence.
  public var says: String
  /// What is measured, in words.
  public var measure: String
  /// The number of a race.
  public var observable: Observable
  /// The unit of the numbers, as the file writes it.
  public var unit: String
  /// One of the unit is ten to this power of the observable's own.
  public var exponent: Int
  /// The races as they are told.
  public var with: Arm
  /// The same races but for one change.
  public var without: Arm
  /// What the change is expected to do.
  public var expected: Expectation

  /// Takes over a par that was measured after the objective was read, so that ranks are those of the real race.
  public mutating func take(parOf measured: Ruleset) {
    with.take(parOf: measured)
    without.take(parOf: measured)
  }

  /// A direction and a least size.
  public struct Expectation: Sendable, Hashable {
    /// Whether the number is higher in the races as they are told, than without.
    public var isHigher: Bool
    /// By how much at least, in the objective's unit.
    public var least: Double

    /// A direction and a least size, which is above zero.
    public init(isHigher: Bool, least: Double) {
      self.isHigher = isHigher
      self.least = least
    }
  }
}
