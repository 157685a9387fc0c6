import RaceEngine

/// A word and the thing that it names.
struct Candidate {
  let name: String
  let place: Int
  /// Whether it is another word for something: its beginnings count only where no proper name begins so.
  var isSynonym = false
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

  /// Looks for the whole word, then for names that begin with it, then for synonyms that do.
  /// - Parameter word: In any case.
  static func find(_ word: String, among candidates: [Candidate]) -> Result {
    let word = word.lowercased()
    if let exact = candidates.first(where: { $0.name.lowercased() == word }) { return .one(exact.place) }
    let all = candidates.filter { !word.isEmpty && $0.name.lowercased().hasPrefix(word) }
    let proper = all.filter { !$0.isSynonym }
    let begun = unique(proper.isEmpty ? all : proper)
    if begun.count == 1 { return .one(begun[0]) }
    if begun.count > 1 { return .several(begun) }
    // A plural is no other word.
    if word.hasSuffix("s"), let one = candidates.first(where: { $0.name.lowercased() == word.dropLast() }) {
      return .one(one.place)
    }
    let close = Spelling.places(near: word, among: candidates.map(\.name))
    return .none(close: unique(close.map { candidates[$0] }))
  }

  /// The names that resemble a word, each thing by the nearest of its names; another word for it says for what.
  /// - Parameter proper: The proper name of the thing at a place.
  static func close(to word: String, among candidates: [Candidate], _ proper: (Int) -> String) -> [String] {
    var places: [Int] = []
    var names: [String] = []
    for near in Spelling.places(near: word.lowercased(), among: candidates.map(\.name)) {
      let candidate = candidates[near]
      guard !places.contains(candidate.place) else { continue }
      places.append(candidate.place)
      names.append(
        candidate.isSynonym ? "\(candidate.name) (another word for \(proper(candidate.place)))" : candidate.name)
    }
    return names
  }

  private static func unique(_ candidates: [Candidate]) -> [Int] {
    var places: [Int] = []
    for candidate in candidates where !places.contains(candidate.place) { places.append(candidate.place) }
    return places
  }
}
