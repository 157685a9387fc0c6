import Arena
import Randomness
import Scenarios

/// Proves the results of a tournament: plays races again and compares.
enum TournamentVerify {
  /// `frontier tournament verify`.
  static let spec = CommandSpec(
    path: ["tournament", "verify"], summary: "Play races of a tournament again and compare.",
    arguments: [ArgumentSpec("DIR", "The folder of a tournament, or a file of results.")],
    options: [
      OptionSpec("--races", value: "N", "Play so many races again, spread over all.", default: "\(sample)"),
      OptionSpec("--all", "Play all of them again."),
      OptionSpec("--seed", value: "S", "Choose other races.", default: "1"),
      Jobs.option,
    ],
    examples: ["frontier tournament verify cup", "frontier tournament verify cup --all --jobs 8"],
    discussion: """
      The seals of all lines are checked, and every race against the plan: seed, line-up and id. Those that are played \
      again must have the same totals, and the same digest of the world at the end. Exit codes: 0 all are the same; 1 \
      one came out different; 65 the results are damaged; 66 there are none.
      """,
    run: run)

  /// How many races are played unless others are asked for.
  private static let sample = 100
  /// How many are played before the next ones are read.
  private static let batch = 256

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    Interrupt.install()
    let jobs = try Jobs.count(arguments)
    if arguments.flag("--all"), arguments.isGiven("--races") {
      throw CommandFailure(.usage, "--all and --races exclude each other", remedy: "keep one of them")
    }
    let results = try StoredResults(TournamentFolder.file(of: arguments.positional(0) ?? ""))
    let request = try results.request(arguments.table.roster)
    var course = results.course
    let total = course.total - course.first
    let wanted = arguments.flag("--all") ? total : try arguments.integer("--races", in: 1...1_000_000) ?? sample
    // Of a tournament that is not finished, races are spread over those that are in.
    var present = results.course
    if wanted < total { _ = try ResultsRun.read(try results.reader(), &present, .refused) }
    let choice = Choice(
      first: course.first, total: wanted < total ? present.board.races : total, wanted: wanted,
      seed: try arguments.seed() ?? 1)
    let progress = BatchProgress(total: min(wanted, choice.total), arguments)
    var check = Check(request: request, entrants: request.field.entrants, jobs: jobs)
    let end = try ResultsRun.read(try results.reader(), &course, .refused) {
      (race, record, _) throws(CommandFailure) in
      guard Interrupt.requested == nil, choice.includes(race.number) else { return }
      check.waiting.append((race, record))
      if check.waiting.count >= batch { check.play(progress) }
    }
    check.play(progress)
    progress.clear()
    for line in check.differences.prefix(10) { try Output.standard.line(arguments.style.spelled(line)) }
    let rest = check.differences.count - 10
    if rest > 0 { try Output.standard.line("\(rest) further races came out different") }
    let state = end.mark.isFinished ? "" : " of a tournament that is not finished"
    try Output.standard.line(
      "\(course.board.races) sealed results\(state), \(check.played) played again, "
        + "\(check.differences.count) different")
    return Interrupt.exit ?? (check.differences.isEmpty ? .done : .no)
  }

  /// Which races are played again: one in each of as many equal parts as are wanted.
  private struct Choice {
    let first: Int
    let total: Int
    let wanted: Int
    let seed: UInt64

    func includes(_ number: Int) -> Bool {
      guard wanted < total else { return true }
      let place = Int128(number - first)
      let part = Int64((place * Int128(wanted) + Int128(wanted) - 1) / Int128(total))
      let range = bound(part)..<bound(part + 1)
      let draw = Chance(seed: seed).realm(Domain(40_002)).draw(Domain(40_002), turn: 0, of: UInt64(part))
      return range.lowerBound + Int(draw.below(Int64(range.count))) == Int(place)
    }

    /// Where a part begins.
    private func bound(_ part: Int64) -> Int { Int(Int128(total) * Int128(part) / Int128(wanted)) }
  }

  /// Plays races again, many at once.
  private struct Check {
    let request: TournamentRequest
    let entrants: [Entrant]
    let jobs: Int
    var waiting: [(race: PlannedRace, record: RaceRecord)] = []
    var differences: [String] = []
    var played = 0

    mutating func play(_ progress: BatchProgress) {
      let found = Batch.run(waiting.count, jobs: jobs, shouldStop: { Interrupt.requested != nil }) {
        [waiting, request, entrants] number in
        defer { progress.step() }
        return waiting[number].race.played(
          request.rules, entrants, measuringLuckBy: request.header.luck,
          names: request.header.race.raceNames)
      }
      for (kept, again) in zip(waiting, found) {
        guard let again else { continue }
        played += 1
        guard again != kept.record else { continue }
        let race = kept.race
        let isAlike = again.scores == kept.record.scores
        let what = !isAlike ? "other totals" : again.luck != kept.record.luck ? "other luck" : "another world"
        differences.append(
          "race \(race.number) of block \(race.block), seed \(race.seed): \(what) than in the results")
      }
      waiting.removeAll(keepingCapacity: true)
    }
  }
}
