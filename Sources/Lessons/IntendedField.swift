public import Policies

/// The policies that play a scenario as it is meant, and how they share its seats.
public enum IntendedField {
  /// The policies that take turns in the seats: those that adapt.
  public static let policies = BuiltinPolicy.reference

  /// Who takes which seat in the race of a seed: over as many seeds as policies, each seat is played by each.
  ///
  /// - Parameters:
  ///   - seed: The race's seed.
  ///   - seats: How many seats there are.
  ///   - rotation: By how many places the policies move on, for more races of one seed.
  public static func lineUp(seed: UInt64, seats: Int, rotation: Int = 0) -> [BuiltinPolicy] {
    let count = UInt64(policies.count)
    return (0..<seats).map { policies[Int((seed % count + UInt64($0 + rotation)) % count)] }
  }
}
