/// Parts policies that stand alike into tables.
enum SwissTables {
  /// The tables of a round.
  ///
  /// There are as few tables as the size allows, and their sizes differ by one at most, larger ones first; where one
  /// policy would be left over, a table is one larger instead. The best
  /// policy without a table opens one; then come, seat by seat, those that have met its members least, and among them
  /// those that stand best.
  ///
  /// - Parameters:
  ///   - order: The policies, the best first.
  ///   - size: The most policies at a table.
  ///   - meetings: How many rounds each two of them sat at one table.
  static func tables(of order: [Int], size: Int, _ meetings: [[Int]]) -> [[Int]] {
    let count = max((order.count + size - 2) / size, 1)
    var free = order
    return (0..<count).map { table in
      let wanted = order.count / count + (table < order.count % count ? 1 : 0)
      var members = [free.removeFirst()]
      while members.count < wanted {
        let met = free.map { policy in members.reduce(0) { $0 + meetings[policy][$1] } }
        let least = met.min() ?? 0
        let place = met.firstIndex(of: least) ?? 0
        members.append(free.remove(at: place))
      }
      return members
    }
  }
}
