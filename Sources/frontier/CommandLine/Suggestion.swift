/// Finds what a person may have meant.
enum Suggestion {
  /// "did you mean A or B?", nil when nothing is near enough.
  static func phrase(for word: String, among candidates: [String]) -> String? {
    let names = nearest(to: word, among: candidates)
    guard !names.isEmpty else { return nil }
    return "did you mean \(names.joined(separator: " or "))?"
  }

  /// Up to three candidates at the least distance, in their order.
  static func nearest(to word: String, among candidates: [String]) -> [String] {
    let word = word.lowercased()
    let bare = word.drop { $0 == "-" }
    let scored = candidates.map { candidate in
      let name = candidate.drop { $0 == "-" }
      let isPart = bare.count >= 2 && name.hasPrefix(bare)
      return (candidate, isPart ? 1 : distance(Array(bare), Array(name.lowercased())))
    }
    let limit = max(1, min(3, (bare.count + 1) / 3))
    guard let least = scored.map(\.1).min(), least <= limit else { return [] }
    return scored.filter { $0.1 == least }.prefix(3).map(\.0)
  }

  /// Letters to insert, drop, change or swap with a neighbour.
  private static func distance(_ first: [Character], _ second: [Character]) -> Int {
    var older: [Int] = []
    var previous = Array(0...second.count)
    for row in first.indices {
      var current = [row + 1]
      for column in second.indices {
        let change = previous[column] + (first[row] == second[column] ? 0 : 1)
        var best = min(change, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          best = min(best, older[column - 1] + 1)
        }
        current.append(best)
      }
      (older, previous) = (previous, current)
    }
    return previous[second.count]
  }
}
