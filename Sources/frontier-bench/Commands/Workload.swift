import Arena
import Policies
import Quantities
import RaceEngine

/// The race that the measurements play: the same policy in every seat, and nobody keeps books.
enum Workload {
  /// An episode before its first turn.
  static func episode(_ rules: Ruleset, _ policy: BuiltinPolicy, seed: UInt64) -> Episode {
    Episode(rules: rules, seed: seed, policies: (0..<rules.roles.count).map { _ in policy.player() })
  }

  /// Plays one race to its end.
  /// - Returns: The digest of its world, so that the work cannot be left out.
  @discardableResult
  static func play(_ rules: Ruleset, _ policy: BuiltinPolicy, seed: UInt64) -> UInt64 {
    var episode = episode(rules, policy, seed: seed)
    episode.finish()
    return episode.race.digest().value
  }
}
