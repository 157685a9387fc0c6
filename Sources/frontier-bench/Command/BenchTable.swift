import Foundation

/// Every command of the bench, one file each.
enum BenchTable {
  static let commands: [BenchCommand] = [
    Speed.command, Decisions.command, Shares.command, Counts.instructions, Counts.allocations, Sizes.command,
    Reads.command,
    Threads.command, Startup.command, SequentialRates.command, Coverage.command, Balance.command, Exploits.command,
    GoalPars.command,
    Depth.command, Replies.command, NeglectTable.command, Levers.command, Goldens.command, Trace.command,
    Elsewhere.rules, Elsewhere.digests, Workload.command, Shares.workload, Reads.workload,
  ]

  /// Runs the command that the words name.
  /// - Returns: 0 where the answer is yes, 1 where it is no, otherwise a code after `sysexits.h`.
  static func run(_ words: [String]) -> Int32 {
    guard let name = words.first, name != "--help", name != "help" else {
      print("Measures the engine and checks the balance of its rules.\n\nCOMMANDS:")
      for command in commands { print("  \(command.usage)\n      \(command.summary)") }
      return words.isEmpty ? 64 : 0
    }
    do throws(BenchFailure) {
      guard let command = commands.first(where: { $0.name == name }) else {
        throw .usage("there is no command '\(name)'; see frontier-bench --help")
      }
      return try command.run(BenchArguments(Array(words.dropFirst()), for: command)) ? 0 : 1
    } catch {
      FileHandle.standardError.write(Data("frontier-bench: \(error.message)\n".utf8))
      return error.exitCode
    }
  }
}
