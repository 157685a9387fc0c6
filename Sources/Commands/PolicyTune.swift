import Lessons
import Policies
import RaceEngine
import Scenarios
import Statistics
import Tuning

/// Improves the parameters of a policy.
enum PolicyTune {
  /// `frontier policy tune`.
  static let spec = CommandSpec(
    path: ["policy", "tune"], summary: "Improve a policy's parameters for a scenario.",
    arguments: [ArgumentSpec("NAME", "The policy, with the values to begin with, such as 'steady(pay=1.1)'.")],
    options: [
      OptionSpec("--scenario", value: "SCENARIO", "A scenario's name, or a file.", default: ScenarioLibrary.standard),
      ScenarioChoice.quarters,
      OptionSpec("--parameters", value: "NAME,…", "Which parameters to turn.", default: "all"),
      TuningOptions.against,
      OptionSpec("--steps", value: "N", "How many steps to take.", default: "60"),
      OptionSpec("--blocks", value: "N", "On how many seeds each step plays, in every seat.", default: "4"),
      OptionSpec("--seed", value: "S", "The first seed of the search, and that of its directions.", default: "1"),
      TuningOptions.fresh,
      OptionSpec("--out", value: "FILE", "Write down each step, and go on where the file ends."),
      Jobs.option,
    ],
    examples: [
      "frontier policy tune closed-frontier --scenario squeeze --steps 100 --out squeeze.tuning.jsonl",
      "frontier policy tune steady --parameters pay,bid,margin",
    ],
    discussion: """
      Each step plays the policy on both sides of where it stands, all parameters moved at once, each up or down by an \
      addressed draw, on the same new seeds in every seat; the difference tells which way to go (simultaneous \
      perturbation; Spall 1992). What is found is the mean of the second half of the steps. It is judged on seeds that \
      the search has not seen, against the values at the start in the same races. Everything repeats, whatever the \
      jobs, and after any stop.

      Exit codes: 0 something better was found, 1 what was found is not better by more than luck.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let start = try arguments.policy(arguments.positional(0) ?? "")
    let turned = try parameters(of: start, arguments)
    var scenario = try ScenarioChoice.load(arguments.value("--scenario") ?? ScenarioLibrary.standard)
    if let quarters = try arguments.integer(ScenarioChoice.quarters.name, in: 1...80) {
      scenario = try ScenarioChoice.playing(scenario, quarters)
    }
    ParField.complete(&scenario, arguments)
    let field = try TuningOptions.field(arguments)
    let steps = try arguments.integer("--steps", in: 1...100_000) ?? 60
    let blocks = try arguments.integer("--blocks", in: 1...1_000) ?? 4
    let seed = try arguments.seed() ?? 1
    let count = UInt64(ParameterSearch.seedCount(steps: steps, seedsPerPair: blocks))
    guard seed <= UInt64.max - count else { throw CommandFailure(.usage, "--seed leaves no room for \(count) seeds") }
    let fresh = try TuningOptions.fresh(arguments, beside: seed...(seed + count - 1))
    let seats = Array(scenario.labs.indices)
    let trial = SeatTrial(scenario.rules, company: SeatTrial.turns(of: field), jobs: try Jobs.count(arguments))
    var search = ParameterSearch(start, turning: turned, steps: steps, seedsPerPair: blocks, seed: seed)
    var record: TuningRecord?
    if let path = arguments.value("--out") {
      record = try TuningRecord(
        path,
        TuningRecord.Request(
          rules: Int(rulesVersion), scenario: scenario.name, digest: String(scenario.digest, radix: 16),
          policy: start.identity,
          parameters: turned.map { start.kind.parameters[$0].name }, against: field.map(\.identity), seed: seed,
          blocks: blocks, steps: steps))
    }
    for pair in record?.pairs ?? [] { search.take(up: pair.up, down: pair.down) }
    let progress = BatchProgress(total: steps + PerturbationSearch.warmUp, done: search.search.pairs, arguments)
    while !search.search.isDone {
      let number = search.search.pairs
      let (up, down) = search.step(trial, seats: seats)
      try record?.add(number, up: up, down: down)
      progress.step()
    }
    progress.clear()
    return try tell(search, scenario, trial, seats, fresh, arguments.style)
  }

  /// The places of the parameters that the arguments name.
  private static func parameters(of policy: PolicyChoice, _ arguments: ParsedArguments) throws(CommandFailure) -> [Int]
  {
    let all = policy.kind.parameters
    guard !all.isEmpty else {
      throw CommandFailure(.usage, "\(policy.kind.name) has no parameters", remedy: "tune a policy that has some")
    }
    guard let names = try arguments.list("--parameters"), names != ["all"] else { return Array(all.indices) }
    var places: [Int] = []
    for name in names {
      guard let place = all.firstIndex(where: { $0.name == name }) else {
        throw CommandFailure(
          .usage, "\(policy.kind.name) has no parameter '\(name)'",
          remedy: Suggestion.phrase(for: name, among: all.map(\.name)))
      }
      if !places.contains(place) { places.append(place) }
    }
    return places
  }

  private static func tell(
    _ search: ParameterSearch, _ scenario: Scenario, _ trial: SeatTrial, _ seats: [Int], _ fresh: [UInt64],
    _ style: TerminalStyle
  ) throws(CommandFailure) -> ExitCode {
    let (start, found) = (search.start, search.found)
    var table = TextTable([.words("parameter"), .number("at first"), .number("found"), .words("range")])
    for place in search.turned {
      let parameter = start.kind.parameters[place]
      table.add([
        parameter.name, parameter.text(of: start.values[place]), parameter.text(of: found.values[place]),
        parameter.rangeText,
      ])
    }
    try Output.standard.table(table, style)
    let played = trial.play([start, found], in: seats, seeds: fresh)
    // One seed is one block: what it gave in all seats.
    let gains = fresh.indices.map { block in
      let races = block * seats.count..<(block + 1) * seats.count
      return races.reduce(0) { $0 + played[1][$1].score - played[0][$1].score } / Double(seats.count)
    }
    let gain = MeanInterval(of: gains)
    let wins = played.map { results in Double(results.count { $0.isFirst }) / Double(results.count) }
    let verdict = gain.low > 0 ? "better" : gain.high < 0 ? "worse" : "not to be told from what it was"
    try Output.standard.paragraphs(
      """
      On seeds \(fresh[0])..\(fresh[fresh.count - 1]) of \(scenario.name), in every seat: \
      \(Decimals.signed(gain.mean, 3)) spreads (95 %: \(Decimals.signed(gain.low, 3)) to \(Decimals.signed(gain.high, 3))), \
      \(verdict); first in \(Decimals.percent(wins[1])) % of the races instead of \(Decimals.percent(wins[0])).
      """, style)
    try Output.standard.line(style.bold(found.name))
    return gain.low > 0 ? .done : .no
  }
}
