/// Finds the best of several lines: all get the same share of a round's budget, the better half goes on.
///
/// - Source: Karnin, Koren and Somekh 2013, "Almost Optimal Exploration in Multi-Armed Bandits". Here the sums of the
///   rounds before are kept, since all that are still in have been tried in the same futures.
struct Halving {
  /// The best line's place.
  private(set) var best = 0
  /// The best line's mean over the futures that it was tried in; nil where it was tried in none.
  private(set) var mean: Int64?

  /// Halves until one line is left or the budget is spent.
  ///
  /// - Parameters:
  ///   - lines: At least one.
  ///   - budget: Quarters that may be imagined for it.
  init(_ lines: [Line], in imagination: inout Imagination, budget: Int32) {
    var sums = Array(repeating: Int64(0), count: lines.count)
    var (standing, tried) = (Array(lines.indices), 0)
    func rank() {
      // Of equals the earlier comes first.
      standing.sort { sums[$0] != sums[$1] ? sums[$0] > sums[$1] : $0 < $1 }
    }
    // Where not even one trial each can be paid for, the first ones.
    let (length, start) = (imagination.length, imagination.left)
    if standing.count > Int(budget / length) {
      standing.removeLast(standing.count - max(Int(budget / length), 1))
    }
    var rounds = Int.bitWidth - (standing.count - 1).leadingZeroBitCount
    while standing.count > 1 {
      let rest = budget - (start - imagination.left)
      let futures = Int(rest / length) / rounds / standing.count
      guard futures > 0 || tried == 0 else { break }
      for _ in 0..<max(futures, 1) {
        for place in standing { sums[place] += imagination.value(of: lines[place], in: tried) }
        tried += 1
      }
      rank()
      standing.removeLast(standing.count / 2)
      rounds -= 1
    }
    best = standing[0]
    if tried > 0 { mean = sums[best] / Int64(tried) }
  }
}
