/// Who meets whom in a tournament.
///
/// Numbers of policies are their places in the plan's list. A race has n seats and a tournament p policies.
public enum TournamentFormat: Sendable, Hashable {
  /// All policies in every race, as equally as the seats allow; p races a block, in which each policy has each seat once.
  case roundRobin
  /// Every two policies in races of half against half; two races for each pair and block, with seats exchanged.
  case pairs
  /// The first policy in one seat, the others in the rest; n × (p − 1) races a block: it has each seat as often, and in
  /// each case each other policy has each other seat once.
  case gauntlet
  /// Fields drawn at random, with repetition; p races a block, in which each policy has each seat once.
  case mixed
  /// Each policy by itself against populations that it never met. Each of the populations is a list of policies that
  /// are only background; a race has so many seats of the policy under test, the rest is drawn from one population and
  /// is the same for all policies under test. With f policies under test, f × populations × n races a block.
  case focal(populations: [[Int]], seats: Int)
  /// Rounds in which policies that stand alike meet at tables of so many, those that met seldom first; p races a block.
  case swiss(rounds: Int, table: Int)
  /// Policies on rungs, the first on top: in each round neighbours meet half against half, and the lower one climbs if
  /// it was better. Two races for each pair and block.
  case ladder(rounds: Int)

  /// Its name on the command line and in files.
  public var name: String {
    switch self {
    case .roundRobin: "round-robin"
    case .pairs: "pairs"
    case .gauntlet: "gauntlet"
    case .mixed: "mixed"
    case .focal: "focal"
    case .swiss: "swiss"
    case .ladder: "ladder"
    }
  }

  /// All names, in the order of the help.
  public static let names = ["round-robin", "pairs", "gauntlet", "mixed", "focal", "swiss", "ladder"]

  /// How many rounds there are; each but the first depends on the results before it.
  public var rounds: Int {
    switch self {
    case .swiss(let rounds, _), .ladder(let rounds): rounds
    case .roundRobin, .pairs, .gauntlet, .mixed, .focal: 1
    }
  }
}
