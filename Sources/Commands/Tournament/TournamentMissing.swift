import Arena
import Scenarios

/// Lists the slices of a tournament that are still to be played.
enum TournamentMissing {
  /// `frontier tournament missing`.
  static let spec = CommandSpec(
    path: ["tournament", "missing"], summary: "List the slices of a tournament that are absent or damaged.",
    arguments: [ArgumentSpec("DIR", "A folder with slices that --shard has written.", repeated: true)],
    options: [
      OptionSpec("--shards", value: "N", "Of how many slices.", default: "as the slices in the folders say")
    ],
    examples: [
      "frontier tournament missing cup",
      "sbatch --array=\"$(frontier tournament missing cup --shards 64)\" cup/tournament.sbatch",
    ],
    discussion: """
      The list, such as 0,3,5-7, has the form that the option --array of Slurm takes; nothing is written when none is \
      missing. Every slice that is there is read to its end. Slices under way count as absent: they end with .part. \
      Exit codes: 0 none is missing; 1 some are; 65 the slices belong to different tournaments.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let given = try arguments.integer("--shards", in: 1...1_000_000)
    func say(_ fault: String) { Notices.line(arguments.noticeStyle.spelled("frontier: \(fault)")) }
    let shards = try ShardFiles(arguments.positionals, arguments.table.roster) { say($0.message) }
    let counts = Set(shards.files.map(\.shard.count)).sorted()
    guard let count = given ?? (counts.count == 1 ? counts[0] : nil) else {
      let problem =
        counts.isEmpty
        ? "there is no slice yet in \(arguments.positionals.joined(separator: ", "))"
        : "there are slices of \(counts.map(String.init).joined(separator: " and of "))"
      throw CommandFailure(.usage, problem, remedy: "say of how many slices: --shards N")
    }
    var missing = Set(0..<count)
    for file in shards.files where file.shard.count == count {
      guard let request = shards.request, missing.contains(file.shard.index) else { continue }
      if let fault = file.fault(in: request.plan) {
        say(fault)
      } else {
        missing.remove(file.shard.index)
      }
    }
    if missing.isEmpty { return .done }
    try Output.standard.line(ranges(missing.sorted()))
    return .no
  }

  /// Ascending numbers as single ones and ranges: `0,3,5-7`.
  static func ranges(_ numbers: [Int]) -> String {
    var parts: [String] = []
    var start = numbers.startIndex
    while start < numbers.endIndex {
      var end = start
      while end + 1 < numbers.endIndex, numbers[end + 1] == numbers[end] + 1 { end += 1 }
      parts.append(start == end ? "\(numbers[start])" : "\(numbers[start])-\(numbers[end])")
      start = end + 1
    }
    return parts.joined(separator: ",")
  }
}
