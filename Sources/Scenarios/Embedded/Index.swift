// swift-format-ignore-file
// Generated from scenarios/: run the tests with FRONTIER_RECORD=1 after a change there.

extension ScenarioLibrary {
  /// Every scenario and its text, with that of its par file, by name.
  static let embedded: [(name: String, text: String, par: String?)] = [
    ("first-steps", firstSteps, firstStepsPar),
    ("race-2023", race2023, race2023Par),
  ]
}
