import Arena
import Policies
import Quantities
import RaceEngine
import Scenarios

/// One race by turn and seat, in the figures that somebody who tunes rules looks at.
enum Trace {
  static let command = BenchCommand(
    name: "trace", summary: "one race by turn and seat; the words name the policies by seat, one for all or one each",
    options: ["--scenario NAME", "--quarters N", "--seed S", "--every N"], takesWords: true, run: run)

  private static func run(_ arguments: BenchArguments) throws(BenchFailure) -> Bool {
    let scenario = try arguments.scenario()
    let seats = scenario.rules.roles.count
    let every = try arguments.integer("--every", in: 1...80, default: 4)
    let seed = try arguments.integer("--seed", in: 0...Int.max, default: 1)
    var policies: [BuiltinPolicy] = []
    for word in arguments.words { policies.append(try BenchArguments.policy(word)) }
    if policies.count < 2 { policies = Array(repeating: policies.first ?? .steady, count: seats) }
    guard policies.count == seats else { throw .usage("\(scenario.name) has \(seats) seats; name as many policies") }
    var episode = Episode(rules: scenario.rules, seed: UInt64(seed), policies: policies.map { $0.player() })
    var nobody = NoRecorder()
    show(episode.race, policies)
    while !episode.race.isOver {
      episode.step(&nobody)
      if episode.race.turn % Int32(every) == 0 || episode.race.isOver { show(episode.race, policies) }
    }
    return true
  }

  private static func show(_ race: Race, _ policies: [BuiltinPolicy]) {
    let view = race.observation(for: Seat(0))
    print(
      "turn \(race.turn): \(view.capital.appetite), chips at $\(view.chips.lastPrice.raw) (reserve"
        + " \(view.chips.reserve.raw), supply \(view.chips.supply.raw / 1_000_000) k), customers"
        + " $\(view.customers.market.raw / 1_000) M (open \(view.customers.openShare.raw / 10_000) %),"
        + " researchers $\(view.talent.researcherPay.raw / 1_000) k, \(view.talent.researchers.raw / 1_000) seeking")
    print(
      "  seat " + columns.map { Figures.right($0.name, $0.width) }.joined() + "  policy")
    for seat in race.seats {
      let view = race.observation(for: seat)
      let cells = columns.map { Figures.right($0.value(view), $0.width) }.joined()
      let closed = view.own.isOpen ? "" : " (closed)"
      print("  \(Figures.right("\(seat.index)", 4)) \(cells)  \(policies[Int(seat.index)].rawValue)\(closed)")
    }
  }

  private struct Column: Sendable {
    let name: String
    let width: Int
    let value: @Sendable (Observation) -> String
  }

  private static let columns: [Column] = [
    Column(name: "cash $M", width: 9) { "\($0.own.cash.raw / 1_000)" },
    Column(name: "revenue", width: 8) { "\($0.own.revenue.raw / 1_000)" },
    Column(name: "cost", width: 7) { "\($0.costs.committed.raw / 1_000)" },
    Column(name: "res.", width: 6) { "\($0.own.researchers.raw / 1_000)" },
    Column(name: "eng.", width: 6) { "\($0.own.engineers.raw / 1_000)" },
    Column(name: "chips k", width: 8) { "\($0.own.chips.raw / 1_000_000)" },
    Column(name: "on", width: 6) { "\($0.own.running.raw / 1_000_000)" },
    Column(name: "serve %", width: 8) { "\($0.own.servingShare.raw / 10_000)" },
    Column(name: "load %", width: 7) { "\($0.customers.load.raw / 10_000)" },
    Column(name: "know", width: 6) { Figures.fixed(Double($0.own.knowHow.raw) / 1_000_000) },
    Column(name: "best", width: 7) { Figures.fixed(Double($0.goals.own.capability.raw) / 100, 1) },
    Column(name: "price", width: 7) { Figures.fixed(Double($0.own.price.raw) / 1_000_000, 1) },
    Column(name: "stand %", width: 8) { "\($0.own.standing.raw / 10_000)" },
    Column(name: "value $B", width: 9) { "\($0.own.valuation.raw / 1_000_000)" },
    Column(name: "own %", width: 6) { "\($0.own.founders.raw / 10_000)" },
    Column(name: "rescued", width: 8) { "\($0.own.restructurings)" },
    Column(name: "score", width: 7) { Figures.fixed(Double($0.goals.own.smoothed.raw) / 1_000_000) },
  ]
}
