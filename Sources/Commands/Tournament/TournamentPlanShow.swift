import Arena
import RaceEngine
import Scenarios

/// Shows what a tournament would play, and writes what job schedulers need to play it on many machines.
enum TournamentPlanShow {
  /// `frontier tournament plan`.
  static let spec = CommandSpec(
    path: ["tournament", "plan"], summary: "Show what a tournament plays, or write files for many machines.",
    arguments: [ScenarioChoice.argument],
    options: TournamentOptions.all + [
      OptionSpec("--races", "List the races of the first round: race, block, seed, id and line-up."),
      OptionSpec("--slurm", "Write scripts for a job array of Slurm into the folder."),
      OptionSpec("--parallel", "Write a script for GNU parallel into the folder."),
      OptionSpec("--out", value: "DIR", "With --slurm and --parallel: the folder, which all machines share."),
      OptionSpec("--shards", value: "N", "With --slurm and --parallel: how many slices.", default: "8"),
      OptionSpec("--cores", value: "J", "With --slurm and --parallel: how many cores a slice gets.", default: "1"),
    ],
    examples: [
      "frontier tournament plan --policies steady,uniform --games 10000",
      "frontier tournament plan --policies steady,uniform --seed 7 --races --plain > races.tsv",
      "frontier tournament plan --policies steady,uniform --seed 7 --blocks 5000 --slurm --shards 64 --out cup",
      "sh cup/submit.sh  # submits what is missing, and the merging after it",
    ],
    discussion: """
      Nothing is played. The plan follows from the scenario, the policies, the seed and the format alone, so that every \
      machine makes the same one; results are known by slice and plan, never by the number of a job.

      --slurm writes tournament.sbatch, which plays one slice and asks to be queued again when it answers 75; \
      merge.sbatch; and submit.sh, which submits the slices that are missing, and the merging after them. --parallel \
      writes parallel.sh, which hands its arguments on, such as --sshloginfile HOSTS.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let isWriting = arguments.flag("--slurm") || arguments.flag("--parallel")
    for name in ["--out", "--shards", "--cores"] where !isWriting && arguments.isGiven(name) {
      throw CommandFailure(.usage, "\(name) needs --slurm or --parallel", remedy: "leave it out")
    }
    let request = try TournamentRequest.read(arguments)
    let course = TournamentCourse(request.plan)
    if isWriting {
      try write(request, arguments)
    } else if arguments.flag("--races") {
      try Output.standard.table(races(request, course), arguments.style)
    } else {
      try Output.standard.paragraphs(text(request, course), arguments.style)
    }
    return .done
  }

  private static func races(_ request: TournamentRequest, _ course: TournamentCourse) -> TextTable {
    let names = PolicyNames(request.plan.policies)
    var table = TextTable([
      .number("race"), .number("block"), .number("seed"), .words("id"), .words("line-up"),
    ])
    for number in course.settled {
      let race = course.race(number)
      let id = String(race.id, radix: 16)
      table.add([
        "\(number)", "\(race.block)", "\(race.seed)", String(repeating: "0", count: 16 - id.count) + id,
        race.lineUp.map { names[$0] }.joined(separator: ","),
      ])
    }
    return table
  }

  private static func text(_ request: TournamentRequest, _ course: TournamentCourse) -> String {
    let (plan, header) = (request.plan, request.header)
    let names = PolicyNames(plan.policies)
    let rounds = plan.format.rounds == 1 ? "" : "\(plan.format.rounds) rounds of "
    let test = header.test.map { " At most, since a test may end it: \($0)." } ?? ""
    let rest = plan.format.rounds == 1 ? "" : " Later rounds follow from the results of those before."
    return """
      \(header.race.title), \(header.race.quarters) quarters, \(plan.seats) seats: \(plan.format.name) of \
      \(names.all.joined(separator: ", ")).

      \(rounds)\(plan.blocksPerRound) blocks of \(course.round.racesPerBlock) races, \(course.total) races in \
      all.\(test)\(rest)

      Seed \(plan.seed), fingerprint of the plan \(String(plan.digest, radix: 16)), rules \(plan.rulesVersion).
      """
  }

  private static func write(_ request: TournamentRequest, _ arguments: ParsedArguments) throws(CommandFailure) {
    guard let path = arguments.value("--out") else {
      throw CommandFailure(.usage, "--slurm and --parallel need --out DIR", remedy: "name a folder that all share")
    }
    guard request.plan.format.rounds == 1, request.header.test == nil else {
      throw CommandFailure(
        .usage, "this tournament cannot be sliced: later races depend on earlier results",
        remedy: "play it on one machine")
    }
    let shards = try arguments.integer("--shards", in: 1...1_000_000) ?? 8
    guard shards <= request.plan.blocks else {
      throw CommandFailure(
        .usage, "\(request.plan.blocks) blocks do not make \(shards) slices", remedy: "ask for fewer slices")
    }
    let cores = try arguments.integer("--cores", in: 1...256) ?? 1
    let folder = TournamentFolder(path)
    try folder.prepare(withReplays: false)
    let scripts = TournamentScripts(
      words: words(request, arguments), folder: folder.path, shards: shards, cores: cores,
      name: String(request.plan.digest, radix: 16))
    var files: [(name: String, text: String)] = []
    if arguments.flag("--slurm") {
      files += [
        ("tournament.sbatch", scripts.slice), ("merge.sbatch", scripts.merge), ("submit.sh", scripts.submission),
      ]
    }
    if arguments.flag("--parallel") { files.append(("parallel.sh", scripts.parallel)) }
    for file in files {
      let name = "\(folder.path)/\(file.name)"
      do throws(RecordError) {
        try WholeFile.write(name, Array(file.text.utf8))
      } catch {
        throw CommandFailure(writing: error)
      }
      try Output.standard.line(arguments.style.spelled(name))
    }
  }

  /// The command that plays the tournament, with all that follows from defaults written out.
  private static func words(_ request: TournamentRequest, _ arguments: ParsedArguments) -> [String] {
    var words = ["frontier", "tournament"]
    if let scenario = arguments.positional(0) { words.append(scenario) }
    for option in TournamentOptions.all where !["--blocks", "--games", "--seed"].contains(option.name) {
      for value in arguments.values(option.name) { words += [option.name, value] }
    }
    return words + ["--blocks", "\(request.plan.blocksPerRound)", "--seed", "\(request.plan.seed)"]
  }
}
