/// What each of several ways was worth against the first of them, in the same futures, now and in earlier quarters.
///
/// A way that suits a lab in one quarter mostly suits it in the next. So what was imagined before still counts, an eighth
/// less each quarter; and a way is taken to be no better than the first until some trials have said so. Without both,
/// a few trials of many ways choose whichever was luckiest.
struct Credit: Sendable {
  private var sums: [Int64]
  /// Trials that still count, in thousandths.
  private var trials: [Int64]

  /// Nothing known of so many ways.
  init(ways: Int) {
    sums = Array(repeating: 0, count: ways)
    trials = sums
  }

  /// One quarter later.
  mutating func fade() {
    for place in sums.indices {
      sums[place] -= sums[place] / 8
      trials[place] -= trials[place] / 8
    }
  }

  /// One trial of a way: by how much it was better than the first, in millionths of a spread.
  mutating func add(_ gain: Int64, to place: Int) {
    sums[place] += gain
    trials[place] += 1_000
  }

  /// By how much a way is better than the first, as far as the trials say so: as after four more without a difference.
  func worth(of place: Int) -> Int64 { sums[place] * 1_000 / (trials[place] + 4_000) }
}
