// swift-format-ignore-file
// Generated from scenarios/: run the tests with FRONTIER_RECORD=1 after a change there.

extension ScenarioLibrary {
  /// Every scenario and its text, by name.
  static let embedded: [(name: String, text: String)] = [
    ("first-steps", firstSteps),
    ("race-2023", race2023),
  ]
}
