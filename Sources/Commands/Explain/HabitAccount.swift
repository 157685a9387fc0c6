import Arena
import Lessons
import Quantities
import RaceEngine
import Scenarios
import TextUI

/// What a player's kinds of orders were worth over many races: which of its habits win, and which lose.
///
/// In each quarter of each race each kind of its orders is exchanged for another policy's of that kind, beside its own
/// others; from the next quarter on that policy orders in both. The sum over a race's quarters, in the mean of the seats
/// that the player had in it, is one observation: seats of a race share its luck.
struct HabitAccount {
  /// One kind of orders.
  struct Habit {
    /// The mechanic's key.
    let key: String
    /// In how many quarters of all races its orders were not the other policy's.
    let quarters: Int
    /// What they were worth in a race, with an interval over races.
    let worth: MeanInterval
    /// The quarter in which they cost or brought most, with what was ordered and what the other policy would have.
    let most: (file: String, turn: Int, worth: Double, given: [String], instead: [String])
  }

  /// One seat of one race that is over and was found to be as recorded.
  struct Unit: Sendable {
    let replay: Replay
    let seat: Seat
    let rules: Ruleset
    let seats: WhatIfSeats

    /// Whether somebody else than in the race orders for another seat.
    var isReplaced: Bool {
      let lineup = replay.header.lineup
      return lineup.indices.contains { $0 != Int(seat.index) && seats.names[$0] != lineup[$0] }
    }

    /// The race before a quarter; made when it is looked at, since all of many races would fill the memory.
    func start(_ turn: Int) -> WhatIf? {
      try? WhatIf(
        rules, seed: replay.header.seed, recorded: replay.turns.map { $0.sheets.map(\.orders) }, turn: turn, seat: seat,
        players: seats.players)
    }
  }

  /// Kinds of orders, those that cost most first.
  let habits: [Habit]
  /// All orders of the player in a race against those of the other policy in its seat from the first quarter on, with the
  /// luck that the races had; nil: others would order for rivals than in the races, so that the two cannot be compared.
  let whole: MeanInterval?
  /// How many races were looked at.
  let races: Int
  /// How many seats of races were looked at.
  let units: Int
  /// And how many quarters.
  let quarters: Int

  /// What each kind was worth in one quarter.
  private struct Exchange: Sendable {
    let unit: Int
    let turn: Int
    let contrast: OrderContrast
    var worth = 0.0
  }

  /// Plays the exchanges.
  ///
  /// - Parameters:
  ///   - units: The seats, each with the race before each quarter.
  ///   - futures: In how many other futures a quarter is valued.
  ///   - arguments: How many races at once, and how to show how far it is.
  init(_ units: [Unit], futures: Int, _ arguments: ParsedArguments) throws(CommandFailure) {
    let jobs = try Jobs.count(arguments)
    let turns = units.enumerated().flatMap { unit, one in one.replay.turns.indices.map { (unit: unit, turn: $0) } }
    let progress = BatchProgress(total: turns.count, arguments)
    let valued = Batch.run(turns.count, jobs: jobs) { [turns] number -> [Exchange] in
      defer { progress.step() }
      let (unit, turn) = turns[number]
      return Self.exchanges(units[unit], unit, turn, futures)
    }.compactMap { $0 }.flatMap { $0 }
    let wholes = Batch.run(units.count, jobs: jobs) { number -> Double in
      let unit = units[number]
      guard let start = unit.start(0), let own = unit.replay.final else { return 0 }
      let other = start.course(ordering: start.advice ?? OrderSheet())
      let place = Int(unit.seat.index)
      return Double((own[place].smoothed - other.race.tallies()[place].smoothed).raw) / 1_000_000
    }.compactMap { $0 }
    progress.clear()
    let races = Dictionary(grouping: units.indices) { units[$0].replay.file }.values.sorted { $0[0] < $1[0] }
    func observed(_ worth: (Int) -> Double) -> MeanInterval {
      MeanInterval(of: races.map { race in race.reduce(0) { $0 + worth($1) } / Double(race.count) })
    }
    whole = units.contains(where: \.isReplaced) ? nil : observed { wholes[$0] }
    self.units = units.count
    self.races = races.count
    quarters = turns.count
    habits = Dictionary(grouping: valued, by: \.contrast.key).map { key, all in
      let sums = Dictionary(all.map { ($0.unit, $0.worth) }, uniquingKeysWith: +)
      let most = all.max { abs($0.worth) < abs($1.worth) }!
      return Habit(
        key: key, quarters: all.count, worth: observed { sums[$0] ?? 0 },
        most: (
          units[most.unit].replay.file, most.turn, most.worth, most.contrast.given, most.contrast.instead
        ))
    }.sorted { ($0.worth.mean, $0.key) < ($1.worth.mean, $1.key) }
  }

  /// All kinds of one quarter, each valued in the mean of the same futures.
  private static func exchanges(_ unit: Unit, _ number: Int, _ turn: Int, _ futures: Int) -> [Exchange] {
    guard let start = unit.start(turn) else { return [] }
    let catalog = VerbCatalog(rules: start.rules, cast: unit.replay.header.cast)
    var all = OrderContrast.all(
      start.sheet, start.advice ?? OrderSheet(), start.rules, seeing: start.view, catalog
    ).map { Exchange(unit: number, turn: turn, contrast: $0) }
    guard !all.isEmpty else { return [] }
    for future in 1...futures {
      let own = points(start, start.sheet, future)
      for place in all.indices {
        all[place].worth += (own - points(start, all[place].contrast.exchanged, future)) / Double(futures)
      }
    }
    return all
  }

  private static func points(_ start: WhatIf, _ sheet: OrderSheet, _ future: Int) -> Double {
    let race = start.course(ordering: sheet, future: future).race
    return Double(race.tallies()[Int(start.seat.index)].smoothed.raw) / 1_000_000
  }
}
