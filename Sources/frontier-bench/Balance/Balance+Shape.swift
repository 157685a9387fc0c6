import Policies
import Quantities
import RaceEngine

extension Balance {
  /// Prints what the races look like: closures, changes of the lead, the spread, and who does best where.
  static func shape(_ results: BalanceResults) {
    line("mixed", results.mixed)
    line("steady", results.steady)
    let scores = results.scores()
    let policies = BuiltinPolicy.judged
    print("     mean score by seat and policy in mixed fields, and the seat's part of wins; the best has a star")
    print("       seat " + policies.map { Figures.right($0.rawValue, 16) }.joined() + Figures.right("wins", 10))
    for seat in 0..<results.design.seats {
      let means = policies.indices.map { policy in Statistics.mean(scores.map { $0[seat][policy] }) }
      let best = means.max() ?? 0
      let cells = means.map { Figures.right(Figures.fixed($0) + ($0 == best ? "*" : " "), 16) }.joined()
      let wins = Double(results.mixed.count { $0.winner == seat }) / Double(results.mixed.count)
      print("       \(Figures.right(String(seat), 4)) \(cells)\(Figures.right(Figures.percent(wins), 10))")
    }
  }

  /// Prints what each policy's points come from.
  static func points(_ results: BalanceResults) {
    print("     mean points by policy in mixed fields: capability, value, influence, and the score")
    for policy in BuiltinPolicy.judged {
      let seats = results.mixed.flatMap { race in
        race.tallies.enumerated().filter { race.policies[$0.offset] == policy }.map(\.element)
      }
      let parts = [
        seats.map(\.smoothedCapability), seats.map(\.smoothedValue), seats.map(\.smoothedInfluence),
        seats.map(\.smoothed),
      ]
      let cells = parts.map { Figures.right(Figures.fixed(Statistics.mean($0.map { Double($0.raw) / 1_000_000 })), 8) }
      print("       \(Figures.left(policy.rawValue, 16))\(cells.joined())")
    }
  }

  private static func line(_ name: String, _ races: [Outcome]) {
    let count = Double(races.count)
    let closed = Double(races.reduce(0) { $0 + $1.lives.count { $0 != nil } }) / count
    let restructurings = Double(races.reduce(0) { $0 + $1.restructurings }) / count
    let changes = Double(races.reduce(0) { $0 + $1.leadChanges }) / count
    print(
      "     a \(name) race: \(Figures.fixed(restructurings)) restructurings, \(Figures.fixed(closed)) labs closed,"
        + " \(Figures.fixed(changes)) changes of the lead in capability,"
        + " \(Figures.fixed(Statistics.mean(races.map(\.spread)))) spreads from first to last")
  }
}
