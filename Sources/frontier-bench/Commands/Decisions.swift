import Policies
import Quantities
import RaceEngine
import Scenarios

/// What a decision of each policy costs: processor time on one core, from its observation to its orders.
enum Decisions {
  static let command = BenchCommand(
    name: "decisions", summary: "processor time of a decision of each policy, among steady rivals, on one core",
    options: ["--scenario NAME", "--quarters N", "--policy P", "--seeds A..B"], run: run)

  private static func run(_ arguments: BenchArguments) throws(BenchFailure) -> Bool {
    let scenario = try arguments.scenario()
    let seeds = try arguments.seeds(default: 1...3)
    print(
      "decisions \(scenario.name), \(scenario.rules.race.quarters) quarters, \(seeds.count) races, each seat in turn")
    print("  policy                              decisions/s   ms a decision    ms the longest")
    for choice in try policies(arguments.text("--policy")) {
      let times = seeds.enumerated().flatMap { place, seed in
        measure(scenario.rules, choice, in: Seat(place % scenario.rules.roles.count), seed: seed)
      }
      let mean = Statistics.mean(times)
      let cells = [
        Figures.right(Figures.grouped(Int(1 / max(mean, 1e-9))), 12), Figures.right(Figures.fixed(mean * 1e3, 3), 16),
        Figures.right(Figures.fixed((times.max() ?? 0) * 1e3, 3), 18),
      ]
      print("  \(Figures.left(choice.name, 34))\(cells.joined())")
    }
    return true
  }

  /// The one that is named, or all, and the levels of a person's opponent.
  private static func policies(_ name: String?) throws(BenchFailure) -> [PolicyChoice] {
    let roster = PolicyRoster.builtin
    guard let name else {
      let others = roster.kinds.filter { $0.name != "opponent" }.map(\.usual)
      return others + Opponent.Level.allCases.map { Opponent.policy($0) }
    }
    do throws(PolicyFault) {
      return [try roster.policy(name)]
    } catch {
      throw .usage("\(error.message); \(error.remedy)")
    }
  }

  /// The seconds of each of its decisions in one race, as long as its lab is open.
  private static func measure(_ rules: Ruleset, _ choice: PolicyChoice, in seat: Seat, seed: UInt64) -> [Double] {
    var race = Race(rules: rules, seed: seed)
    var player = choice.player()
    var times: [Double] = []
    while !race.isOver {
      var sheets: [VettedSheet] = []
      for other in race.seats {
        var (view, told) = (race.observation(for: other), rules)
        guard other == seat else {
          sheets.append(race.vet(Steady().advise(&view, &told).sheet, for: other).sheet)
          continue
        }
        let (isOpen, start) = (view.own.isOpen, ProcessorTime.seconds)
        let sheet = player.orders(seeing: &view, &told, race.policySeed(for: seat))
        if isOpen { times.append(ProcessorTime.seconds - start) }
        sheets.append(race.vet(sheet, for: seat).sheet)
      }
      var nobody = NoRecorder()
      guard (try? race.advance(sheets, &nobody)) != nil else { return times }
    }
    return times
  }
}
