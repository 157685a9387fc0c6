import Arena
import Foundation
import Quantities
import RaceEngine
import Reports
import Scenarios
import TextUI

/// Writes a race that was played as a page for a browser.
enum Report {
  /// `frontier report`.
  static let spec = CommandSpec(
    path: ["report"], summary: "Write a race as one page for a browser: result, quarters, charts, models.",
    arguments: [ArgumentSpec("FILE", "A replay.")],
    options: [
      OptionSpec("--html", value: "OUT", "The page to write; - is standard output.")
    ],
    examples: [
      "frontier report race.replay.jsonl --html race.html",
      "frontier report race.replay.jsonl --html - > race.html",
    ],
    discussion: """
      The race is played again with a ledger, so the page is the books'. It is one file that works without a network: \
      nothing is fetched, and its content policy forbids that anything be. A bar moves the page through the quarters; \
      the address keeps the quarter, counted from 0: race.html#turn=7. Every chart has its data as a table below it. \
      Without scripts, and on paper, everything is there but the bar.

      It shows what the scenario has rules about: where chips came from, rounds and patrons, open weights, stars and \
      cohesion, deals and agreements and who kept them, and what raised the shared risk. The page tells the truth of all \
      seats, so it is for after the race.

      Exit codes: 64 the page would replace the replay, or no quarter was played yet, 65 the replay cannot be read, \
      was changed or is of other rules, 66 it is missing, 73 or 74 the page cannot be written.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let replay = try ReplayDiff.read(arguments.positional(0) ?? "")
    guard let file = arguments.value("--html") else {
      throw CommandFailure(.usage, "there is no --html OUT", remedy: "name the page to write, such as --html race.html")
    }
    guard !replay.turns.isEmpty else {
      throw CommandFailure(.usage, "no quarter of \(replay.file) was played yet", remedy: "play on with --resume")
    }
    try write(try page(of: replay), to: file, keeping: replay.file)
    return .done
  }

  /// Writes a page, and says so.
  ///
  /// - Parameters:
  ///   - page: What is written.
  ///   - file: Where; - is standard output.
  ///   - record: The file that the page is about, which it may not replace.
  static func write(_ page: Page, to file: String, keeping record: String) throws(CommandFailure) {
    guard !isSame(file, record) else {
      throw CommandFailure(
        .usage, "the page would replace \(file), which it is about", remedy: "give it another name")
    }
    guard file != "-" else { return try Output.standard.write(page.html) }
    do throws(RecordError) {
      try WholeFile.write(file, Array(page.html.utf8))
    } catch {
      throw CommandFailure(writing: error)
    }
    try Output.standard.line("wrote \(file)")
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    let paths = [one, other].map { URL(fileURLWithPath: $0).resolvingSymlinksInPath().standardizedFileURL.path }
    return paths[0] == paths[1]
  }

  /// Whose programs failed, and when first: what follows is no choice of theirs.
  private static func failures(in replay: Replay, _ cast: Cast) -> String {
    replay.header.lineup.indices.map { seat in
      let failures = replay.failures(of: Seat(seat))
      guard let first = failures.first else { return "" }
      let more = failures.count - 1
      let times = more == 0 ? "" : more == 1 ? ", and once more" : ", and \(more) times more"
      return
        " The program of \(cast.name(Seat(seat))) failed in \(cast.date(of: first.turn)) (\(first.outcome))\(times)."
    }.joined()
  }

  private static func page(of replay: Replay) throws(CommandFailure) -> Page {
    let header = replay.header
    let cast = header.cast
    let origin =
      "Scenario \(header.scenario), \(header.quarters) quarters, seed \(header.seed), rules \(header.rulesVersion), "
      + "by frontier \(header.version). The replay holds every order: frontier replay verify \(replay.file)"
      + failures(in: replay, cast)
    return RaceReport(
      try History(of: replay), final: replay.final, cast: cast, lineup: header.lineup, news: replay.turns.map(\.news),
      weights: header.rules?.goalWeights, origin: origin
    ).page
  }
}
