/// Who finished ahead of whom: whether ratings have a scale at all.
///
/// The most likely worths are finite, and only then, when of every two parts that the players may be divided into each
/// has someone who finished ahead of someone of the other: when all players are one strong component.
///
/// - Source: Ford 1957, "Solution of a ranking problem from binary comparisons"; Hunter 2004, assumption 1.
enum ComparisonGraph {
  /// The strong components, each ascending; a component comes before those that it finished ahead of.
  ///
  /// - Source: Tarjan 1972, "Depth-first search and linear graph algorithms".
  static func components(players: Int, _ contests: [Contest]) -> [[Int]] {
    var ahead = Matrix(rows: players, columns: players)
    for contest in contests where contest.weight > 0 {
      for pair in contest.pairs { ahead[pair.places[0][0], pair.places[1][0]] = 1 }
    }
    var search = Search(ahead: ahead)
    for player in 0..<players where search.order[player] == nil { search.visit(player) }
    return search.found.reversed()
  }

  private struct Search {
    let ahead: Matrix
    var order: [Int?]
    var lowest: [Int]
    var isOnStack: [Bool]
    var stack: [Int] = []
    var next = 0
    var found: [[Int]] = []

    init(ahead: Matrix) {
      self.ahead = ahead
      order = Array(repeating: nil, count: ahead.rows)
      lowest = Array(repeating: 0, count: ahead.rows)
      isOnStack = Array(repeating: false, count: ahead.rows)
    }

    mutating func visit(_ player: Int) {
      order[player] = next
      lowest[player] = next
      next += 1
      stack.append(player)
      isOnStack[player] = true
      for other in 0..<ahead.rows where ahead[player, other] > 0 {
        if let seen = order[other] {
          if isOnStack[other] { lowest[player] = min(lowest[player], seen) }
        } else {
          visit(other)
          lowest[player] = min(lowest[player], lowest[other])
        }
      }
      guard lowest[player] == order[player] else { return }
      var component: [Int] = []
      while let member = stack.popLast() {
        isOnStack[member] = false
        component.append(member)
        if member == player { break }
      }
      found.append(component.sorted())
    }
  }
}
