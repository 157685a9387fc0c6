import Policies
import Scenarios

/// Options that the commands have in common which look for better play.
enum TuningOptions {
  /// Who sits in the other seats.
  static let against = OptionSpec(
    "--against", value: "P,P,…", "Who sits in the other seats, in turns.",
    default: BuiltinPolicy.reference.map(\.rawValue).joined(separator: ","))
  /// On which seeds what was found is judged.
  static let fresh = OptionSpec(
    "--fresh", value: "A..B", "Judge what was found on these seeds, which the search has not seen.",
    default: "1000001..1000064")

  /// The policies of the other seats.
  static func field(_ arguments: ParsedArguments) throws(CommandFailure) -> [PolicyChoice] {
    guard let names = try arguments.list(against.name) else { return BuiltinPolicy.reference.map(\.kind.usual) }
    var field: [PolicyChoice] = []
    for name in names { field.append(try arguments.policy(name)) }
    return field
  }

  /// The seeds of the judgement.
  ///
  /// - Parameter searched: The seeds of the search, which they must not meet.
  static func fresh(_ arguments: ParsedArguments, beside searched: ClosedRange<UInt64>) throws(CommandFailure)
    -> [UInt64]
  {
    let seeds = try arguments.seedRange(fresh.name) ?? 1_000_001...1_000_064
    guard seeds.upperBound - seeds.lowerBound < 100_000 else {
      throw CommandFailure(.usage, "--fresh asks for more than 100000 seeds")
    }
    guard !seeds.overlaps(searched) else {
      throw CommandFailure(
        .usage, "--fresh meets the seeds of the search, \(searched.lowerBound)..\(searched.upperBound)",
        remedy: "name others: on its own seeds what was found looks better than it is")
    }
    return Array(seeds)
  }
}
