import RaceEngine
import Scenarios
import TextUI

/// What `run` was asked to play, and where it is written down.
struct RunRequest: Sendable {
  /// Where replays go.
  enum Target: Sendable {
    /// Nowhere.
    case none
    /// One race into a file.
    case file(String)
    /// One file for each seed.
    case folder(String)
  }

  /// Scenario, rules, line-up and seeds.
  let plan: RunPlan
  /// The rules.
  let rules: Ruleset
  /// Who plays.
  let lineUp: LineUp
  /// Where replays go.
  let target: Target
  /// Whether the replays may have been begun before.
  let isResumed: Bool
  /// Whether a summary is wanted instead of one race's standings.
  let isBatch: Bool
  /// Whether a fault of a program costs it the race.
  let isStrict: Bool
  /// The words that call for the same races, but for the seeds; empty for a resumed run.
  let words: [String]

  /// The most races of one run.
  static let most = 1_000_000

  /// How many races.
  var count: Int { Int(plan.seeds.upperBound - plan.seeds.lowerBound) + 1 }

  /// The seed of a race, by its number from 0.
  func seed(_ number: Int) -> UInt64 { plan.seeds.lowerBound + UInt64(number) }

  /// The work of one race.
  func job(_ number: Int, keepsHistory: Bool) -> RaceJob {
    let seed = seed(number)
    let record: RaceJob.Record =
      switch target {
      case .none: .none
      case .file(let file): isResumed ? .continued(file) : .new(file)
      case .folder(let folder):
        isResumed
          ? .continued(RunPlan.replayFile(in: folder, seed: seed)) : .new(RunPlan.replayFile(in: folder, seed: seed))
      }
    return RaceJob(
      header: plan.header(seed: seed), rules: rules, lineUp: lineUp, record: record, isStrict: isStrict,
      keepsHistory: keepsHistory)
  }

  /// The command that plays the same races again; nil for a resumed run.
  var again: String? { words.isEmpty ? nil : Shell.line(words + seedWords(from: plan.seeds.lowerBound)) }

  /// Whether there is something to go on with: a file without a whole header has nothing, nor has another race's.
  var canResume: Bool {
    guard case .file(let file) = target else { return true }
    guard let begun = ((try? ReplayReader.readBegun(file)) ?? nil)?.header else { return false }
    return plan.header.isSameRace(as: begun)
  }

  /// The command that goes on after so many races were finished.
  ///
  /// - Parameter arguments: The command line that began them.
  func resuming(after done: Int, _ arguments: ParsedArguments) -> String {
    let settings = lineUp.policies.contains(where: ProgramKinds.isProgram) ? ProgramOptions.words(arguments) : []
    return switch target {
    case .file(let path), .folder(let path): Shell.line(["frontier", "run", "--resume", path] + settings)
    case .none: Shell.line(words + seedWords(from: seed(done)))
    }
  }

  private func seedWords(from first: UInt64) -> [String] {
    isBatch ? ["--seeds", "\(first)..\(plan.seeds.upperBound)"] : ["--seed", "\(first)"]
  }
}
