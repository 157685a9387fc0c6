// swift-format-ignore-file
// Generated from scenarios/: run the tests with FRONTIER_RECORD=1 after a change there.

extension LessonLibrary {
  /// Every lesson: its settings, and its texts by language.
  package static let embedded: [(name: String, settings: String, texts: [(language: String, text: String)])] = [
    ("chip-embargo", chipEmbargo, [("en", chipEmbargo_en)]),
    ("first-steps", firstSteps, [("en", firstSteps_en)]),
    ("open-gambit", openGambit, [("en", openGambit_en)]),
    ("precipice", precipice, [("en", precipice_en)]),
    ("squeeze", squeeze, [("en", squeeze_en)]),
    ("talent-war", talentWar, [("en", talentWar_en)]),
  ]

  /// The texts of all lessons, by language.
  package static let common: [(language: String, text: String)] = [
    ("en", common_en),
  ]
}
