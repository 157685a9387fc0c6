import Quantities
import RaceEngine

/// A small scenario to begin from: three labs, two years and the mechanics that no race can do without.
///
/// It is made of the numbers of `first-steps`, each with its unit, range and source, and with what it is beside it.
package enum ScenarioSkeleton {
  /// The scenario whose numbers it takes.
  static let origin = "first-steps"
  /// Mechanics of that scenario that a first draft can do without.
  static let spared: Set<String> = ["capital", "layoffs", "turnover", "press"]

  /// The text of a scenario file.
  ///
  /// - Parameter name: The file's name without its ending.
  /// - Throws: `ScenarioFaults` where the scenario that it is made of is not as it should be.
  package static func text(named name: String) throws(ScenarioFaults) -> String {
    var scenario = try ScenarioLibrary.load(origin)
    scenario.rules.roles.truncate(to: labs.count)
    var writer = SkeletonWriter(scenario)
    var text = head(name, scenario)
    for place in scenario.rules.roles.indices {
      text += writer.row(scenario.rules.roles[place], comment: labs[place].comment, open: labs[place].text, at: place)
    }
    text += "  ],\n\n  // The rules. What is left out is off: 'frontier scenario show race-2023 --full' shows all.\n"
    text += "  mechanics: {\n"
    scenario.rules.visit(&writer)
    return text + writer.text + "  },\n}\n"
  }

  private static let labs = [
    (
      comment: "Seat 0.",
      text: """
            name: "First Lab",
            description: "Say in one line what this lab is.",
            note: "Tell its player what is strong, what is weak, and a first idea.",

      """
    ),
    (
      comment: "Seat 1. Give each lab another letter to begin with, so that tables can tell them apart.",
      text: """
            name: "Second Lab",
            description: "Say in one line how it differs from the first.",
            note: "Tell its player what to try.",

      """
    ),
    (
      comment: "Seat 2.",
      text: """
            name: "Open Lab",
            description: "Say in one line what it does otherwise than the others.",
            note: "Tell its player what to try.",

      """
    ),
  ]

  private static func head(_ name: String, _ scenario: Scenario) -> String {
    let quarters = scenario.lengths.last ?? 8
    let race = scenario.rules.race
    return """
      // \(name): a scenario to begin from. Edit it, and ask again and again: frontier scenario check \(name).json5
      //
      // Every number has a value, a unit, the range in which it may lie, and a source. Where nobody has published one,
      // the source begins with "Design choice:" and says why. Texts may be changed at will; they never move a race.
      {
        title: "\(name)",
        summary: "Say in one line what the race is about.",
        // What a player reads before the first quarter; one text a paragraph.
        briefing: [
          "Say who the players are and what is at stake.",
          "Say what to decide in each quarter, and what counts at the end.",
        ],

        // What a class can do after the race, each with an effect that two sets of the same races show.
        objectives: [
          {
            says: "Say what a lab gains that gives its models away.",
            effect: {
              says: "The open lab's part of what the world builds on, where it opens its models and where it sells them.",
              observable: { level: { labs: "standing", of: { seat: 2 } }, at: "\(last(race, quarters))" },
              unit: "%",
              with: { lineup: "steady", seats: { "2": "open-champion" } },
              without: { seats: { "2": "steady" } },
              expect: { higher_by: 12 },
            },
          },
          {
            says: "Explain why a lab that buys no chips falls behind.",
            effect: {
              says: "Capability of the first lab at the end, with the usual part of its money for chips and with none.",
              observable: { level: { labs: "capability", of: { seat: 0 } }, at: "\(last(race, quarters))" },
              unit: "points",
              with: { lineup: "steady" },
              without: { seats: { "0": { chips: 0 } } },
              expect: { higher_by: 1.5 },
            },
          },
        ],

        // Quarters that can be played, the longest first; the first is the usual number.
        lengths: [
          { value: \(quarters), unit: "quarters", range: [1, 80], source: "Design choice: two years, about half an hour" },
        ],
        race: {
          start_year: { value: \(race.startYear), unit: "year", range: [\(race.startYear), \(race.startYear)], source: "Design choice: when it begins" },
          start_quarter: { value: \(race.startQuarter), unit: "count", range: [1, 4], source: "Design choice: calendar quarters" },
        },

        // One lab a seat, at most \(Seat.most).
        labs: [

      """
  }

  /// The last quarter of a race, as dates are written.
  private static func last(_ race: RaceRules, _ quarters: Int32) -> String {
    let number = race.startYear * 4 + race.startQuarter - 1 + quarters - 1
    return "\(number / 4) Q\(number % 4 + 1)"
  }

  /// Writes a new file.
  ///
  /// - Throws: `RecordError`: there is one already, or it cannot be written.
  package static func create(_ path: String, _ text: String) throws(RecordError) {
    var file = try RecordFile(path, .new)
    try file.append(Array(text.utf8))
  }
}
