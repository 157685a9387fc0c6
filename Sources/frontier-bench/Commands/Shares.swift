import Policies
import Quantities
import RaceEngine
import Scenarios

/// What each step of a turn and each mechanic takes, in instructions.
///
/// The register tells which mechanics there are; none is named here.
enum Shares {
  static let command = BenchCommand(
    name: "shares", summary: "what each step of a turn and each mechanic takes, in instructions (needs valgrind)",
    options: ["--scenario NAME", "--quarters N", "--policy P"], run: run)
  /// The race that the profiler watches.
  static let workload = BenchCommand(
    name: "stepped-race", summary: "plays a race with a mark before each step of a turn, for shares",
    options: ["--scenario NAME", "--quarters N", "--policy P"], run: play)

  private static let steps = ["observe", "decide", "vet", "resolve"]

  private static func run(_ arguments: BenchArguments) throws(BenchFailure) -> Bool {
    let scenario = try arguments.scenario()
    let policy = try BenchArguments.policy(arguments.text("--policy") ?? "steady")
    let turns = Int(scenario.rules.race.quarters)
    let words = [workload.name] + arguments.echo
    // Before the first mark the program starts; after the last one it ends.
    let parts = try Profile.parts(of: words, by: ProfileOwners(scenario.rules)).dropFirst().dropLast()
    let seats = scenario.rules.roles.count
    // Every seat observes, decides and is vetted, one after the other; then the turn is resolved.
    let order = Array(repeating: [0, 1, 2], count: seats).flatMap { $0 } + [3]
    guard parts.count == turns * order.count else {
      throw .unavailable("the profiler saw \(parts.count + 1) marks instead of \(turns * order.count + 1)")
    }
    var sums = steps.map { _ in Profile.Part() }
    for (place, part) in parts.enumerated() {
      let step = order[place % order.count]
      sums[step].instructions += part.instructions
      sums[step].byOwner.merge(part.byOwner, uniquingKeysWith: +)
    }
    print("shares \(scenario.name), \(seats) \(policy.rawValue): instructions a decision, and the part of a turn")
    show(sums, decisions: turns * seats)
    return true
  }

  private static func show(_ sums: [Profile.Part], decisions: Int) {
    let whole = sums.reduce(0) { $0 + $1.instructions }
    func row(_ name: String, _ costs: [Int]) {
      let sum = costs.reduce(0, +)
      let cells = (costs + [sum]).map { Figures.right(Figures.grouped($0 / decisions), 9) }.joined()
      print("  \(Figures.left(name, 18))\(cells)\(Figures.right(Figures.percent(Double(sum) / Double(whole)), 9))")
    }
    print("  " + Figures.left("", 18) + (steps + ["sum"]).map { Figures.right($0, 9) }.joined())
    let rows = Set(sums.flatMap(\.byOwner.keys)).map { key in (key, sums.map { $0.byOwner[key] ?? 0 }) }
    for (key, costs) in rows.sorted(by: { ($1.1.reduce(0, +), $0.0) < ($0.1.reduce(0, +), $1.0) }) { row(key, costs) }
    row("(all else)", sums.map { $0.instructions - $0.byOwner.values.reduce(0, +) })
    row("whole", sums.map(\.instructions))
    let parts = sums.map { Figures.right(Figures.percent(Double($0.instructions) / Double(whole)), 9) }.joined()
    print("  \(Figures.left("", 18))\(parts)")
  }

  /// Plays as an episode does, but for the marks.
  private static func play(_ arguments: BenchArguments) throws(BenchFailure) -> Bool {
    var rules = try arguments.scenario().rules
    let policy = try BenchArguments.policy(arguments.text("--policy") ?? "steady")
    Workload.play(rules, policy, seed: 1)
    var race = Race(rules: rules, seed: 1)
    var players = race.seats.map { _ in policy.player() }
    let seeds = race.seats.map { race.policySeed(for: $0) }
    let blank = Observation()
    var view = blank
    var nobody = NoRecorder()
    while !race.isOver {
      var sheets = BySeat(OrderSheet())
      for seat in race.seats {
        view = blank
        Profile.mark()
        race.world.observe(from: seat, &rules, into: &view)
        Profile.mark()
        let sheet = players[Int(seat.index)].orders(seeing: &view, &rules, seeds[Int(seat.index)])
        Profile.mark()
        sheets[seat] = rules.vet(sheet, seeing: view).sheet.sheet
      }
      Profile.mark()
      race.resolve(&sheets, &nobody)
    }
    Profile.mark()
    print(String(race.digest().value, radix: 16))
    return true
  }
}
