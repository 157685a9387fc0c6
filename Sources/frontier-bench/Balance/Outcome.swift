import Arena
import Policies
import Quantities
import RaceEngine

/// What came of one race of a balance run.
struct Outcome: Sendable {
  /// The race's seed.
  let seed: UInt64
  /// Who sat where.
  let policies: [BuiltinPolicy]
  /// Each seat's final score, in spreads from par.
  private(set) var scores: [Double] = []
  /// Each seat's results and points at the end.
  private(set) var tallies: [Goals.Tally] = []
  /// The seat that won.
  private(set) var winner: Int?
  /// How many quarters each seat's lab lived; nil for one that was alive at the end.
  private(set) var lives: [Int?]
  /// How often labs were restructured.
  private(set) var restructurings = 0
  /// How often another lab took the lead in released capability.
  private(set) var leadChanges = 0
  /// How many balances of the ledger were compared with the state.
  private(set) var balances = 0
  /// The first balance that did not hold.
  private(set) var fault: String?

  /// How far the first is ahead of the last.
  var spread: Double { (scores.max() ?? 0) - (scores.min() ?? 0) }

  /// Plays a race to its end and keeps its books.
  init(_ rules: Ruleset, seed: UInt64, _ policies: [BuiltinPolicy]) {
    self.seed = seed
    self.policies = policies
    lives = Array(repeating: nil, count: policies.count)
    var episode = Episode(rules: rules, seed: seed, policies: policies.map { $0.player() })
    var book = Ledger()
    var audit = LedgerAudit(episode.race.world)
    var leader = Self.leader(of: episode.race.tallies(), before: nil)
    while !episode.race.isOver {
      book.clear()
      episode.step(&book)
      let world = episode.race.world
      audit.check(book, world)
      for seat in world.seats where !world.labs[seat].isOpen && lives[Int(seat.index)] == nil {
        lives[Int(seat.index)] = Int(world.turn)
      }
      let next = Self.leader(of: episode.race.tallies(), before: leader)
      if next != leader { leadChanges += 1 }
      leader = next
    }
    let world = episode.race.world
    restructurings = world.seats.reduce(0) { $0 + Int(world.labs[$1].restructurings) }
    tallies = episode.race.tallies()
    scores = tallies.map { Double($0.smoothed.raw) / 1_000_000 }
    winner = episode.race.winner().map { Int($0.index) }
    balances = audit.compared
    fault = audit.fault.map { "seed \(seed), \($0)" }
  }

  /// The seat whose released capability is the highest; who leads keeps the lead in a tie.
  private static func leader(of tallies: [Goals.Tally], before: Int?) -> Int {
    var leader = before ?? 0
    for (seat, tally) in tallies.enumerated() where tally.capability > tallies[leader].capability { leader = seat }
    return leader
  }
}
