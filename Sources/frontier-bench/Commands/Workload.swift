import Arena
import Policies
import Quantities
import RaceEngine
import Scenarios

/// The race that the measurements play: the same policy in every seat, and nobody keeps books.
enum Workload {
  static let command = BenchCommand(
    name: "workload", summary: "plays races between two marks, for a profiler that counts instructions",
    options: ["--scenario NAME", "--quarters N", "--policy P", "--races N"], run: run)

  private static func run(_ arguments: BenchArguments) throws(BenchFailure) -> Bool {
    let rules = try arguments.scenario().rules
    let policy = try BenchArguments.policy(arguments.text("--policy") ?? "steady")
    let races = try arguments.integer("--races", in: 1...10_000, default: 2)
    var digest = play(rules, policy, seed: 0)
    var episodes = (1...races).map { episode(rules, policy, seed: UInt64($0)) }
    Profile.mark()
    for place in episodes.indices { episodes[place].finish() }
    Profile.mark()
    for episode in episodes { digest ^= episode.race.digest().value }
    print(String(digest, radix: 16))
    return true
  }

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
