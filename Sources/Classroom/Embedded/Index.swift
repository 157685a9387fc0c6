// swift-format-ignore-file
// Generated from scenarios/: run the tests with FRONTIER_RECORD=1 after a change there.

extension LessonLibrary {
  /// Every lesson: its settings, and its texts by language.
  static let embedded: [(name: String, settings: String, texts: [(language: String, text: String)])] = [
    ("open-gambit", openGambit, [("en", openGambit_en)]),
  ]

  /// The texts of all lessons, by language.
  static let common: [(language: String, text: String)] = [
    ("en", common_en),
  ]
}
