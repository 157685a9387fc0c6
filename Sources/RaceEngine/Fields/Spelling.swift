/// Finds the word that somebody meant: for keys, verbs, names and options that do not exist.
///
/// Letters to insert, drop, change or swap with a neighbour are counted; the case of Latin letters and leading hyphens
/// are not. The longer a word, the more may be wrong in it. A name that begins with the whole word is one step away.
public enum Spelling {
  /// The candidate that was probably meant, where one is near enough.
  ///
  /// - Complexity: O(letters of the word × letters of all candidates of about its length).
  public static func nearest(to word: String, among candidates: [String]) -> String? {
    places(near: word, among: candidates).first.map { candidates[$0] }
  }

  /// The places of the candidates that are as near as any, and near enough.
  ///
  /// - Returns: First those that begin with the word's letter, as typing errors seldom hit it; then in their order.
  public static func places(near word: String, among candidates: [String]) -> [Int] {
    let word = letters(of: word)
    var least = reach(of: word.count)
    var found: [(place: Int, sharesFirst: Bool)] = []
    for (place, candidate) in candidates.enumerated() {
      let candidate = letters(of: candidate)
      guard let steps = steps(from: word, to: candidate, most: least) else { continue }
      if steps < least { found.removeAll() }
      least = steps
      found.append((place, candidate.first == word.first))
    }
    return (found.filter { $0.sharesFirst } + found.filter { !$0.sharesFirst }).map { $0.place }
  }

  /// How many steps away a candidate may be.
  private static func reach(of count: Int) -> Int { min(max((count + 1) / 3, 1), 3) }

  /// Unicode scalars in plain form.
  private static func letters(of text: String) -> [UInt32] {
    text.unicodeScalars.drop { $0 == "-" }.map { ("A"..."Z").contains($0) ? $0.value + 32 : $0.value }
  }

  /// The steps between two words, or nil where there are more than `most`.
  ///
  /// - Source: Damerau 1964, with no letter moved twice.
  private static func steps(from word: [UInt32], to candidate: [UInt32], most: Int) -> Int? {
    // One letter resembles no other.
    guard !word.isEmpty, !candidate.isEmpty, word.count + candidate.count > 2 || word == candidate else { return nil }
    if word.count >= 2, candidate.count > word.count, candidate.starts(with: word) { return most >= 1 ? 1 : nil }
    guard abs(word.count - candidate.count) <= most else { return nil }
    var older: [Int] = []
    var previous = Array(0...candidate.count)
    for row in word.indices {
      var current = [row + 1]
      for column in candidate.indices {
        let change = previous[column] + (word[row] == candidate[column] ? 0 : 1)
        var best = min(change, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, word[row] == candidate[column - 1], word[row - 1] == candidate[column] {
          best = min(best, older[column - 1] + 1)
        }
        current.append(best)
      }
      (older, previous) = (previous, current)
    }
    let steps = previous[candidate.count]
    return steps <= most ? steps : nil
  }
}
