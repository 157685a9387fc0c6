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
  /// Whether the race is over; if not, it is followed as far as it was played, since nobody may know the luck to come.
  let isOver: Bool
  /// How the race goes on without the change, with the luck that it had.
  let before: Course
  /// How it goes on with it.
  let after: Course
  /// Whether the race without the change is the one that was recorded.
  let isFaithful: Bool
  /// What the change was worth to each seat in each other future, in spreads.
  let futures: [[Double]]
  /// In how many other futures recorded orders could not stand with the change that could without it.
  let lame: Int

  /// Plays all of them, and shows how far it is.
  init(
    _ race: WhatIf, _ change: SheetChange, futures count: Int, _ replay: Replay, _ arguments: ParsedArguments
  ) throws(CommandFailure) {
    (seat, turn, self.change) = (race.seat, race.turn, change)
    isOver = replay.isFinished
    let limit = isOver ? nil : replay.turns.count
    before = race.course(before: limit)
    after = race.course(ordering: change.sheet, before: limit)
    isFaithful = replay.turns.last?.world == before.race.digest().value
    let sheet = change.sheet
    let progress = BatchProgress(total: count, arguments)
    let pairs = Batch.run(count, jobs: try Jobs.count(arguments)) { number in
      defer { progress.step() }
      let (before, after) = (race.course(future: number), race.course(ordering: sheet, future: number))
      return (worth: Self.worth(before, after), isLame: after.leftOut.count > before.leftOut.count)
    }.compactMap { $0 }
    progress.clear()
    futures = pairs.map(\.worth)
    lame = pairs.count { $0.isLame }
  }

  /// What the change was worth with the luck that the race had.
  var worth: [Double] { Self.worth(before, after) }
  /// In how many other futures the seat had more points with the change.
  var better: Int { futures.count { $0[Int(seat.index)] > 0 } }
  /// In how many it had fewer.
  var worse: Int { futures.count { $0[Int(seat.index)] < 0 } }

  /// The mean of what it was worth to a seat in other futures, with a 95 % interval; nil: there are too few.
  func mean(of seat: Int) -> Interval? {
    guard futures.count >= Self.fewest else { return nil }
    let ones = futures.map { _ in 1.0 }
    return BlockBootstrap().intervals(of: [BlockRatio(sums: futures.map { $0[seat] }, counts: ones)])[0]
  }

  /// From how few futures on an interval says something.
  static let fewest = 8

  private static func worth(_ before: Course, _ after: Course) -> [Double] {
    zip(before.race.tallies(), after.race.tallies()).map { Double(($1.smoothed - $0.smoothed).raw) / 1_000_000 }
  }
}

extension WhatIfAnswer {
  /// What this luck and all others say together.
  var verdict: String {
    let (before, after) = (self.before.leftOut.count, self.after.leftOut.count)
    guard lame == 0, after <= before else {
      return
        "Recorded orders that could not stand any more are a part of the difference, so it is not said which choice "
        + "was better; --then steady compares without them."
    }
    guard let mean = mean(of: Int(seat.index)) else { return "" }
    let worth = worth[Int(seat.index)]
    if better == 0, worse == 0 { return "It makes no difference." }
    if max(abs(mean.low), abs(mean.high)) < 0.05 { return "It hardly matters." }
    if mean.low > 0 {
      return isOver && worth < 0
        ? "The change would have been the better choice, and only this luck makes it look worse."
        : "The change would have been the better choice."
    }
    if mean.high < 0 {
      return isOver && worth > 0
        ? "What was ordered was the better choice: this luck alone rewards the change."
        : "What was ordered was the better choice."
    }
    if max(better, worse) * 4 > futures.count * 3 {
      return "It is mostly \(better > worse ? "better" : "worse") by little and now and then much "
        + "\(better > worse ? "worse" : "better"), so that \(futures.count) futures do not tell which choice was better."
    }
    return "So many futures do not tell which choice was better; --futures \(futures.count * 4) may."
  }
}
