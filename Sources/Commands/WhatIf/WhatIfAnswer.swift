import Arena
import Quantities
import RaceEngine
import Scenarios
import Statistics

/// A race as it was and with a change, and both again in other futures.
struct WhatIfAnswer {
  /// The lab whose orders are changed.
  let seat: Seat
  /// The quarter.
  let turn: Int
  /// What is changed.
  let change: SheetChange
  /// How the race goes on without the change.
  let before: Course
  /// How it goes on with it.
  let after: Course
  /// Whether the race without the change is the one that was recorded.
  let isFaithful: Bool
  /// What the change was worth to each seat in each other future, in spreads.
  let futures: [[Double]]

  /// Plays all of them.
  init(_ race: WhatIf, _ change: SheetChange, futures count: Int, jobs: Int, _ replay: Replay) {
    (seat, turn, self.change) = (race.seat, race.turn, change)
    before = race.course()
    after = race.course(ordering: change.sheet)
    isFaithful = replay.turns.count != race.end || replay.turns.last?.world == before.race.digest().value
    let sheet = change.sheet
    futures = Batch.run(count, jobs: jobs) { number in
      Self.worth(race.course(future: number), race.course(ordering: sheet, future: number))
    }.compactMap { $0 }
  }

  /// What the change was worth to each seat with the luck that the race had.
  var worth: [Double] { Self.worth(before, after) }

  /// The mean of what it was worth to a seat in other futures, with a 95 % interval; nil: there are too few.
  func mean(of seat: Int) -> Interval? {
    guard futures.count > 1 else { return nil }
    let ones = futures.map { _ in 1.0 }
    return BlockBootstrap().intervals(of: [BlockRatio(sums: futures.map { $0[seat] }, counts: ones)])[0]
  }

  private static func worth(_ before: Course, _ after: Course) -> [Double] {
    zip(before.race.tallies(), after.race.tallies()).map { Double(($1.smoothed - $0.smoothed).raw) / 1_000_000 }
  }
}
