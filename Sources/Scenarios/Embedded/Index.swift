// swift-format-ignore-file
// Generated from scenarios/: run the tests with FRONTIER_RECORD=1 after a change there.

extension ScenarioLibrary {
  /// Every scenario and its text, with that of its par file, by name.
  static let embedded: [(name: String, text: String, par: String?)] = [
    ("chip-embargo", chipEmbargo, chipEmbargoPar),
    ("first-steps", firstSteps, firstStepsPar),
    ("mega-round", megaRound, megaRoundPar),
    ("open-gambit", openGambit, openGambitPar),
    ("precipice", precipice, precipicePar),
    ("race-2023", race2023, race2023Par),
    ("squeeze", squeeze, squeezePar),
    ("talent-war", talentWar, talentWarPar),
  ]
}
