import Quantities
import RaceEngine
import Scenarios
import TextUI

/// Shows what a player reads about a scenario.
enum ScenarioShow {
  /// `frontier scenario show`.
  static let spec = CommandSpec(
    path: ["scenario", "show"], summary: "Show a scenario: the briefing, the labs, what counts.",
    arguments: [ScenarioChoice.argument],
    options: [
      OptionSpec(
        ScenarioChoice.quarters.name, value: "N", "Show it with this many quarters, one of the scenario's lengths."),
      OptionSpec("--full", "Show every figure too: where each lab starts, and what the mechanics are set to."),
      OptionSpec("--sources", "Show where each figure comes from, with its range."),
      OptionSpec("--json", "Write the texts and the ruleset as one JSON object."),
    ],
    examples: [
      "frontier scenario show first-steps", "frontier scenario show race-2023 --sources --plain  # the cited figures",
    ],
    discussion: """
      With --json, the object holds name, title, summary, briefing, objectives (a sentence each), lengths, round \
      (quarters from one order of a person to the next), digest, labs (name, description, note) and ruleset (race, labs, \
      mechanics), whose numbers are whole steps of their units, and sources (path, value, unit, lowest, highest, \
      source), whose numbers are as the scenario's file writes them.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    var scenario = try ScenarioChoice.load(arguments.positional(0) ?? ScenarioLibrary.standard)
    if let quarters = try arguments.integer(ScenarioChoice.quarters.name, in: 1...80) {
      scenario = try ScenarioChoice.playing(scenario, quarters)
    }
    let style = arguments.style
    if arguments.flag("--json") {
      try Output.standard.line(ScenarioJSON.text(scenario))
    } else if arguments.flag("--sources") {
      try sources(scenario, style)
    } else {
      try briefing(scenario, style)
      if arguments.flag("--full") { try figures(scenario, style) }
    }
    return .done
  }

  private static func briefing(_ scenario: Scenario, _ style: TerminalStyle) throws(CommandFailure) {
    let output = Output.standard
    try output.line(style.bold(style.spelled(scenario.title)))
    try output.paragraphs("\(scenario.summary)\n\n\(scenario.briefing)", style)
    if !scenario.objectives.isEmpty {
      try output.paragraphs("\nAfter the race you can:", style)
      for (place, objective) in scenario.objectives.enumerated() {
        try output.paragraphs("\(place + 1). \(objective.says)", style, indent: 2)
      }
    }
    try output.line()
    for (seat, lab) in scenario.labs.enumerated() {
      let kind = ActorKind.choice(scenario.rules.roles[seat].kind.raw)?.description ?? ""
      try output.line(style.bold(style.spelled("Seat \(seat): \(lab.name)")) + style.spelled(" (\(kind))"))
      try output.paragraphs("\(lab.description)\n\(lab.note)", style, indent: 2)
    }
    let cast = Cast(
      title: scenario.title, names: scenario.labs.map(\.name), things: scenario.names,
      race: scenario.rules.race)
    let usual = scenario.rules.race.quarters
    let rounds = Rounds(quarters: scenario.round).summary(of: usual)
    let others = scenario.lengths.filter { $0 != usual }.map(String.init)
    var length = "\nA race has \(usual) quarters, \(cast.date(of: 0)) to \(cast.date(of: usual - 1))"
    if !others.isEmpty { length += "; --quarters makes it \(others.joined(separator: " or "))" }
    try output.paragraphs("\(length).\(rounds.map { " " + $0 } ?? "")", style)
    try output.paragraphs(StandingsTable.explanation(scenario.rules), style)
  }

  private static func figures(_ scenario: Scenario, _ style: TerminalStyle) throws(CommandFailure) {
    let output = Output.standard
    // As many labs side by side as fit.
    var first = 0
    while first < scenario.labs.count {
      var count = scenario.labs.count - first
      while count > 1, !starts(scenario, first..<first + count).fits(style) { count -= 1 }
      try output.line()
      try output.table(starts(scenario, first..<first + count), style)
      first += count
    }
    for mechanic in MechanicFigures.all(of: scenario.rules) {
      try output.line()
      try output.line(style.bold(mechanic.key) + style.spelled(": \(mechanic.summary)"))
      var table = TextTable([.words("figure"), .number("value"), .words("what it is")])
      for figure in mechanic.figures { table.add([figure.name, figure.text, figure.help]) }
      if !mechanic.figures.isEmpty { try output.table(table, style) }
    }
  }

  /// Where each of some labs starts.
  private static func starts(_ scenario: Scenario, _ seats: Range<Int>) -> TextTable {
    var table = TextTable([.words("start")] + seats.map { .number(scenario.labs[$0].name) })
    let lists = seats.map { FigureList.of(scenario.rules.roles[$0]) }
    for place in lists[0].indices { table.add([lists[0][place].name] + lists.map { $0[place].text }) }
    return table
  }

  private static func sources(_ scenario: Scenario, _ style: TerminalStyle) throws(CommandFailure) {
    var table = TextTable([
      .words("figure"), .number("value"), .number("lowest"), .number("highest"), .words("unit"), .words("source"),
    ])
    for citation in scenario.citations {
      table.add([
        citation.path, citation.value, citation.lowest, citation.highest, citation.unit, citation.source,
      ])
    }
    try Output.standard.table(table, style)
  }
}
