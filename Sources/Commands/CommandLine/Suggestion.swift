import RaceEngine

/// Says what a person may have meant.
enum Suggestion {
  /// "did you mean A or B?", nil when nothing is near enough.
  static func phrase(for word: String, among candidates: [String]) -> String? {
    let names = Spelling.places(near: word, among: candidates).prefix(3).map { candidates[$0] }
    guard !names.isEmpty else { return nil }
    return "did you mean \(names.joined(separator: " or "))?"
  }
}
