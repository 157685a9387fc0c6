import Arena
import Lessons
import Quantities
import RaceEngine
import Scenarios
import TextUI

/// What a lab's orders of a recorded race were worth: each quarter's, and kind by kind those that mattered most.
struct RaceAccount {
  /// The orders of one quarter against those that the other player would have given in it.
  struct Quarter {
    /// The quarter.
    let turn: Int
    /// What they were worth; nil: they are the same.
    let worth: ChoiceWorth?
  }

  /// A quarter that mattered, valued anew, and the kinds of orders that made it.
  struct Told {
    /// The quarter.
    let turn: Int
    /// What its orders were worth.
    let worth: ChoiceWorth
    /// Kinds of orders, and what having one's own of the kind was worth beside one's own others; the most first.
    let parts: [(orders: OrderContrast, worth: ChoiceWorth)]
    /// What the kinds were worth together, beyond what each was worth alone.
    var together: Double { worth.mean.mean - parts.reduce(0) { $0 + $1.worth.mean.mean } }
  }

  /// The lab's points at the end; nil: the race is not over.
  let points: Double?
  /// Its place, from 1.
  let rank: Int
  /// The quarter in which the race ended for everybody, if it did.
  let ending: Int?
  /// What the other player comes to who has the seat from the first quarter on: with the luck that the race had, and in
  /// other futures.
  let other: ChoiceWorth
  /// Every quarter that was played.
  private(set) var quarters: [Quarter]
  /// Those that brought most, the most first.
  private(set) var best: [Told] = []
  /// Those that cost most, the most first.
  private(set) var worst: [Told] = []

  /// How many quarters of either sort are told.
  private static let told = 3

  /// Plays from every quarter on with the orders that were given and with the other player's.
  ///
  /// - Parameters:
  ///   - race: The race after its last quarter.
  ///   - starts: The race before each quarter.
  ///   - cast: Names.
  ///   - futures: In how many other futures.
  ///   - arguments: How many races at once, and how to show how far it is.
  init(
    _ race: Race, _ starts: [WhatIf], _ cast: Cast, futures: Int, _ arguments: ParsedArguments
  ) throws(CommandFailure) {
    let seat = starts[0].seat
    points = race.isOver ? Self.points(of: seat, in: race) : nil
    rank = (race.ranking().firstIndex(of: seat) ?? 0) + 1
    ending = race.ending == .none ? nil : Int(race.turn) - 1
    let (jobs, each) = (try Jobs.count(arguments), futures + 1)
    let catalog = VerbCatalog(rules: starts[0].rules, cast: cast)
    let advice = starts.map { $0.advice ?? OrderSheet() }
    let contrasts = zip(starts, advice).map { start, advice in
      OrderContrast.all(start.sheet, advice, start.rules, seeing: start.view, catalog)
    }
    let progress = BatchProgress(total: starts.count * each, arguments)
    let screened = Batch.run(starts.count * each, jobs: jobs) { number -> (own: Double, other: Double) in
      defer { progress.step() }
      let (turn, future) = number.quotientAndRemainder(dividingBy: each)
      // Of the first quarter the other player's course is asked for itself.
      guard turn == 0 || !contrasts[turn].isEmpty else { return (0, 0) }
      let ends = Self.points(starts[turn], [starts[turn].sheet, advice[turn]], future)
      return (ends[0], ends[1])
    }.compactMap { $0 }
    progress.clear()
    other = Self.worth(screened.prefix(each).map(\.other))
    quarters = starts.indices.map { turn in
      let own = screened[(turn * each)..<((turn + 1) * each)]
      return Quarter(turn: turn, worth: contrasts[turn].isEmpty ? nil : Self.worth(own.map { $0.own - $0.other }))
    }
    // The largest of many are partly the luckiest: those are valued again, in futures that did not choose them.
    let clear = quarters.filter { $0.worth.map { $0.judgement != .open } ?? false }
    let ranked = clear.sorted { ($0.worth?.mean.mean ?? 0, $1.turn) > ($1.worth?.mean.mean ?? 0, $0.turn) }
    let chosen = ranked.filter { $0.worth?.isPoor == false }.prefix(Self.told).map(\.turn)
    let poor = ranked.reversed().filter { $0.worth?.isPoor == true }.prefix(Self.told).map(\.turn)
    let turns = chosen + poor
    let again = BatchProgress(total: turns.count * each, arguments)
    let valued = Batch.run(turns.count * each, jobs: jobs) { number -> [Double] in
      defer { again.step() }
      let (place, future) = number.quotientAndRemainder(dividingBy: each)
      let turn = turns[place]
      let sheets = [starts[turn].sheet, advice[turn]] + contrasts[turn].map(\.exchanged)
      let ends = Self.points(starts[turn], sheets, future == 0 ? 0 : futures + future)
      return ends.dropFirst().map { ends[0] - $0 }
    }.compactMap { $0 }
    again.clear()
    let all = turns.enumerated().map { place, turn in
      let own = valued[(place * each)..<((place + 1) * each)]
      let parts = contrasts[turn].enumerated().map { part, orders in
        (orders: orders, worth: Self.worth(own.map { $0[part + 1] }))
      }
      return Told(
        turn: turn, worth: Self.worth(own.map { $0[0] }),
        parts: parts.sorted { abs($0.worth.mean.mean) > abs($1.worth.mean.mean) })
    }
    for told in all { quarters[told.turn] = Quarter(turn: told.turn, worth: told.worth) }
    best = Array(all.prefix(chosen.count))
    worst = Array(all.dropFirst(chosen.count))
  }

  /// The seat's points at the end after each sheet.
  /// - Parameter future: Which other future; 0: the luck that the race had.
  private static func points(_ start: WhatIf, _ sheets: [OrderSheet], _ future: Int) -> [Double] {
    sheets.map { sheet in
      points(of: start.seat, in: start.course(ordering: sheet, future: future == 0 ? nil : future).race)
    }
  }

  private static func points(of seat: Seat, in race: Race) -> Double {
    Double(race.tallies()[Int(seat.index)].smoothed.raw) / 1_000_000
  }

  /// The first is the luck that the race had.
  private static func worth(_ values: [Double]) -> ChoiceWorth {
    ChoiceWorth(luck: values.first ?? 0, futures: Array(values.dropFirst()))
  }
}
