/// A word and the thing that it names.
struct Candidate {
  let name: String
  let place: Int
}

/// Finds what an abbreviated or mistyped word means.
enum Matching {
  /// What a word may mean.
  enum Result: Equatable {
    case one(Int)
    case several([Int])
    /// Nothing; these come close.
    case none(close: [Int])
  }

  /// Looks for the whole word, then for names that begin with it.
  /// - Parameter word: In any case.
  static func find(_ word: String, among candidates: [Candidate]) -> Result {
    let word = word.lowercased()
    if let exact = candidates.first(where: { $0.name.lowercased() == word }) { return .one(exact.place) }
    let begun = unique(candidates.filter { !word.isEmpty && $0.name.lowercased().hasPrefix(word) })
    if begun.count == 1 { return .one(begun[0]) }
    if begun.count > 1 { return .several(begun) }
    // A plural is no other word.
    if word.hasSuffix("s"), let one = candidates.first(where: { $0.name.lowercased() == word.dropLast() }) {
      return .one(one.place)
    }
    let reach = word.count < 4 ? 1 : 2
    let near = candidates.map { (distance($0.name.lowercased(), word), $0) }.filter { $0.0 <= reach }
    guard let least = near.map(\.0).min() else { return .none(close: []) }
    return .none(close: unique(near.filter { $0.0 == least }.map(\.1)))
  }

  private static func unique(_ candidates: [Candidate]) -> [Int] {
    var places: [Int] = []
    for candidate in candidates where !places.contains(candidate.place) { places.append(candidate.place) }
    return places
  }

  /// Insertions, deletions, changes and swaps of neighbours that make one word of the other.
  static func distance(_ left: String, _ right: String) -> Int {
    let (one, other) = (Array(left), Array(right))
    var rows = [Array(0...other.count)]
    for place in one.indices {
      var row = [place + 1]
      for column in other.indices {
        let isSame = one[place] == other[column]
        var least = min(row[column] + 1, rows[place][column + 1] + 1, rows[place][column] + (isSame ? 0 : 1))
        if place > 0, column > 0, one[place] == other[column - 1], one[place - 1] == other[column] {
          least = min(least, rows[place - 1][column - 1] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[one.count][other.count]
  }
}
