import RaceEngine

extension CommandTable {
  /// Every command of the program, one file each in this folder.
  static let frontier = CommandTable(
    program: "frontier",
    overview: """
      A deterministic strategy game of the AI race.

      Labs compete for researchers, chips, money and users, and choose between open and closed models. Play it here, \
      run it without a screen, or play a race again to see what a decision was worth.
      """,
    examples: [
      "frontier play  # lead a lab through the standard race",
      "frontier run --seats steady --seeds 1..16  # sixteen races without a screen",
      "frontier scenario show first-steps  # read a briefing",
    ],
    version: { "frontier \(frontierVersion), rules \(rulesVersion)" },
    groups: [
      "replay": "Show, verify and compare replays.",
      "scenario": "List, show, check and begin scenarios, measure their par, and vary their figures.",
      "policy": "List and show the policies that take seats.",
    ],
    commands: [
      Play.spec,
      Run.spec,
      ReplayShow.spec,
      ReplayVerify.spec,
      ReplayDiff.spec,
      Why.spec,
      Report.spec,
      ScenarioList.spec,
      ScenarioShow.spec,
      ScenarioCheck.spec,
      ScenarioNew.spec,
      ScenarioPar.spec,
      ScenarioSweep.spec,
      Validate.spec,
      Theory.spec,
      Rank.spec,
      PolicyList.spec,
      PolicyShow.spec,
      CompletionScript.spec,
      ManualPage.spec,
    ])
}
