import Arena
import RaceEngine
import Scenarios

/// Plays many races between policies, in a design under which luck and seats cancel.
enum Tournament {
  /// `frontier tournament`.
  static let spec = CommandSpec(
    path: ["tournament"], summary: "Play policies against each other over many races, and rank them.",
    arguments: [ScenarioChoice.argument],
    options: TournamentOptions.all + [
      OptionSpec("--out", value: "DIR", "Keep the results in this folder; the same command goes on after a stop."),
      OptionSpec("--resume", "With --out: go on with what the folder holds, without saying again what is played."),
      TournamentExtension.option,
      OptionSpec("--repair", "Cut results off before their first damaged line, and play the rest again."),
      OptionSpec("--shard", value: "I/N", "With --out: play slice I of N, and leave the others to other machines."),
      ReplaySaving.option,
      Jobs.option,
      OptionSpec("--csv", "Write the report as CSV, one number in each line."),
      OptionSpec("--json", "Write the report as one JSON object."),
    ] + ProgramOptions.all,
    examples: [
      "frontier tournament --policies steady,open-champion --blocks 200  # three against three, seats exchanged",
      "frontier tournament first-steps --policies steady,uniform,talent-raider --out cup --seed 7",
      "frontier tournament --resume --out cup  # go on after a stop",
      "frontier tournament --extend 100 --out cup  # a hundred blocks more",
      "frontier tournament --format gauntlet --policies closed-frontier,steady,talent-raider  # one against the field",
    ],
    discussion: """
      A block is one world seed with several races between which the policies change seats, so that luck and seats \
      cancel; blocks are the unit of all intervals. The plan follows from the scenario, the policies, the seed and the \
      format alone, and results do not depend on --jobs.

      Formats, for p policies at n seats. round-robin: all in every race, p races a block. pairs: each two, half \
      against half. gauntlet: the first in one seat, the others around it. mixed: fields drawn at random. focal: each \
      policy alone among each background population, which --policies must not hold. swiss: rounds at tables of \
      policies that stand alike. ladder: rounds between neighbours, and the better one climbs. The article \
      "Tournaments" of the documentation tells their designs.

      In the folder, results.jsonl holds one sealed line a race, in the order of the plan. A program that was killed at \
      any moment loses only races that were under way. Ctrl-C finishes these, reports what there is, and prints the \
      command that goes on.

      \(ProgramOptions.discussion) Programs run on from race to race.

      \(TournamentReport.schema)

      Exit codes: 0 all is played; 65 the folder holds another tournament, or a damaged one; 69 a program does not \
      start, and nothing was played; 73 and 74 the folder cannot be written; 75 another program plays it just now, or a slice could not be written: try again; 130 and 143 signals.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    Interrupt.install()
    let jobs = try Jobs.count(arguments)
    let saving = try ReplaySaving.read(arguments)
    let folder = arguments.value("--out").map { TournamentFolder($0) }
    let shard = try shard(arguments)
    try check(arguments, folder)
    try ProgramOptions.apply(arguments)
    let (request, isNew) = try request(arguments, folder)
    if let shard, isNew, arguments.value("--seed") == nil, request.plan.seeds == .drawn {
      throw CommandFailure(
        .usage, "slice \(shard.text) of a tournament without --seed would be of one that nobody else plays",
        remedy: "name a seed, the same for all slices")
    }
    if let shard, request.plan.format.rounds > 1 || request.header.test != nil {
      throw CommandFailure(
        .usage, "slice \(shard.text) cannot be played by itself: later races depend on earlier results",
        remedy: "play it on one machine, without --shard")
    }
    try ProgramOptions.tryOut(request.field.policies, arguments)
    try folder?.prepare(withReplays: saving != .none)
    if isNew, arguments.value("--seed") == nil, request.plan.seeds == .drawn, !arguments.isQuiet {
      Notices.line(arguments.noticeStyle.spelled("seed \(request.plan.seed)"))
    }
    let play = TournamentPlay(request: request, folder: folder, shard: shard, saving: saving, arguments: arguments)
    return try play.run(jobs: jobs)
  }

  private static func shard(_ arguments: ParsedArguments) throws(CommandFailure) -> TournamentHeader.Shard? {
    try arguments.shard().map { TournamentHeader.Shard(index: $0.index, count: $0.count) }
  }

  private static func check(_ arguments: ParsedArguments, _ folder: TournamentFolder?) throws(CommandFailure) {
    if arguments.flag("--csv"), arguments.flag("--json") {
      throw CommandFailure(.usage, "--csv and --json exclude each other", remedy: "keep one of them")
    }
    guard folder == nil else { return }
    for name in ["--shard", "--resume", "--extend", "--repair", "--save-replays"] where arguments.isGiven(name) {
      throw CommandFailure(.usage, "\(name) needs --out DIR", remedy: "name a folder for the results")
    }
  }

  /// What is to be played, and whether the folder knows nothing of it yet.
  private static func request(
    _ arguments: ParsedArguments, _ folder: TournamentFolder?
  ) throws(CommandFailure) -> (TournamentRequest, isNew: Bool) {
    guard let folder else { return (try .read(arguments), true) }
    let more = try arguments.integer(TournamentExtension.option.name, in: 1...TournamentPlanFault.mostRaces)
    if more != nil {
      for name in ["--resume", "--repair", "--shard", "--policies"] where arguments.isGiven(name) {
        throw CommandFailure(.usage, "--extend and \(name) exclude each other", remedy: "keep one of them")
      }
    }
    let recorded = try folder.anyHeader()
    guard arguments.flag("--resume") || more != nil, arguments.value("--policies") == nil else {
      let request = try TournamentRequest.read(arguments, recorded: recorded?.header)
      return (request.extended(after: recorded?.header.extended ?? []), recorded == nil)
    }
    let mode = more == nil ? "--resume" : TournamentExtension.option.name
    for option in TournamentOptions.all where arguments.isGiven(option.name) {
      throw CommandFailure(
        .usage, "\(option.name) without --policies cannot stand beside \(mode)",
        remedy: "leave it out, since the folder knows what is played; or write the whole command again")
    }
    if let name = arguments.positional(0) {
      throw CommandFailure(.usage, "\(mode) takes no scenario, but got '\(name)'", remedy: "leave it out")
    }
    if let more { return (try TournamentExtension.extend(folder, by: more, arguments.table.roster), false) }
    guard let recorded else {
      throw CommandFailure(
        .noInput, "\(folder.path) holds no tournament to go on with", remedy: "name the folder that --out named")
    }
    return (try TournamentRequest(recorded: recorded.header, in: recorded.file, arguments.table.roster), false)
  }
}
