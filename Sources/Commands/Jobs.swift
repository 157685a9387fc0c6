import Foundation

/// How many races are played at once.
enum Jobs {
  /// The option.
  static let option = OptionSpec(
    "--jobs", value: "J", "Play so many races at once; the results do not depend on it.", default: "one a core")

  /// As many as there are cores.
  static var cores: Int { max(ProcessInfo.processInfo.activeProcessorCount, 1) }

  /// What the arguments ask for.
  static func count(_ arguments: ParsedArguments) throws(CommandFailure) -> Int {
    try arguments.integer(option.name, in: 1...256) ?? cores
  }
}
