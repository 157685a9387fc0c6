import Foundation
public import Policies
import Programs
import RaceEngine

/// The whole program `frontier`, for a program that adds policies of its own.
///
/// ```swift
/// import Commands
/// import Policies
///
/// Program(policies: [PolicyKind("mine", version: "1", summary: "what it stands for") { Mine() }]).main()
/// ```
///
/// Every command then takes `mine` wherever it takes a policy: in `run`, `play`, `tournament` and the others.
public struct Program: Sendable {
  private let added: [PolicyKind]

  /// The program with the policies of the game and these.
  ///
  /// - Parameter policies: Kinds with names that no other has. Faults are told when the program runs.
  public init(policies: [PolicyKind] = []) { added = policies }

  /// Runs the command that the process was given, and ends the process with its exit code.
  public func main() -> Never {
    let words = Array(CommandLine.arguments.dropFirst())
    do throws(PolicyFault) {
      let roster = try PolicyRoster.builtin.adding(added)
      let programs = ProgramRoom()
      let code = CommandTable.frontier(ProgramKinds.added(to: roster, programs), programs).run(words)
      programs.close()
      exit(code.rawValue)
    } catch {
      Notices.write("frontier: \(error.message)\n  \(error.remedy)\n")
      exit(ExitCode.usage.rawValue)
    }
  }
}

extension CommandTable {
  /// Every command of the program, one file each in this folder.
  static func frontier(_ roster: PolicyRoster, _ programs: ProgramRoom) -> CommandTable {
    CommandTable(
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
        "class": "Give a lesson: make its folder, run its rounds, write the debrief.",
        "tournament": "Play policies against each other, and show, verify and merge results.",
        "replay": "Show, verify and compare replays, and play on from a quarter of one.",
        "scenario": "List, show, check and begin scenarios, measure their par, and vary their figures.",
        "policy": "List, show, tune and test the policies that take seats, and begin and check programs that do.",
      ],
      commands: [
        Play.spec,
        Run.spec,
        Tournament.spec,
        TournamentPlanShow.spec,
        TournamentReportShow.spec,
        TournamentVerify.spec,
        TournamentMerge.spec,
        TournamentMissing.spec,
        ReplayShow.spec,
        ReplayVerify.spec,
        ReplayDiff.spec,
        ReplayFork.spec, ReplayWatch.spec,
        Why.spec,
        WhatIfCommand.spec,
        ExplainCommand.spec,
        Report.spec,
        ClassInit.spec,
        ClassRehearse.spec,
        ClassOpen.spec,
        ClassWatch.spec,
        ClassCollect.spec,
        ClassResolve.spec,
        ClassDebrief.spec,
        ClassGrades.spec,
        ClassCompare.spec,
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
        PolicyNew.spec,
        PolicyCheck.spec, PolicyTune.spec, PolicyExploit.spec,
        PolicySchema.spec,
        CompletionScript.spec,
        ManualPage.spec,
      ],
      roster: roster, programs: programs)
  }
}
