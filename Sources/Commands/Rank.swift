import RaceEngine
import Scenarios
import Statistics

/// Rates players from anybody's numbers.
enum Rank {
  /// `frontier rank`.
  static let spec = CommandSpec(
    path: ["rank"], summary: "Rate players from a table of payoffs or wins, or from a list of games.",
    options: [
      OptionSpec("--payoffs", value: "FILE", "The numbers, in CSV or JSON; - reads standard input."),
      OptionSpec(
        "--alpha", value: "A", "How strongly α-Rank prefers a better strategy, per unit of payoff; inf is the limit.",
        default: "inf"),
      OptionSpec("--population", value: "M", "How many there are in a population of α-Rank.", default: "50"),
      OptionSpec("--anchor", value: "PLAYER", "Whose Elo is 0.", default: "the mean of all is 0"),
      OptionSpec("--json", "Write the ratings as one JSON object."),
    ],
    examples: [
      "frontier rank --payoffs rates.csv",
      "frontier rank --payoffs games.csv --anchor steady  # Elo as points above a policy",
      "frontier rank --payoffs game.json --alpha 10 --population 20 --json",
    ],
    discussion: """
      A table in CSV has a row and a column for each player, named in the same order. Its corner says what the numbers \
      are: payoff (or nothing) for what the row gets against the column, win-rate for the part of games that the row \
      wins, wins for how many; ties are half for both. The diagonal may be left empty.

      A list of games in CSV has a row for each seat, and a first row with the names of the columns: game, player, rank \
      (1 is best, equal ranks tie) or score (higher is better), and, if games depend on each other, block.

      In JSON it is { names: […], payoffs: [[…], …] }, or win_rates or wins in place of payoffs; or { games: [{ \
      players: […], ranks: […], scores: […], block: "…" }, …] } with ranks or scores or both; or, for a game whose two \
      sides differ, { rows: […], columns: […], payoffs: [[[row's, column's], …], …] }.

      Every file gets α-Rank; all but games of two sides get Nash averaging; wins, win rates and games get Elo; games \
      get Plackett–Luce as well, with win shares and mean ranks. The article "Statistics" of the documentation tells \
      what each is and when to use it. Exit codes: 0 done; 65 the file has faults, which are told with line and \
      column; 66 it cannot be read.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    guard let path = arguments.value("--payoffs") else {
      throw CommandFailure(
        .usage, "'frontier rank' needs --payoffs FILE", remedy: "'frontier rank --help' tells what a file may hold")
    }
    let options = try AlphaRank.Options(
      intensity: intensity(arguments), population: arguments.integer("--population", in: 2...1_000_000) ?? 50)
    let input = try read(path)
    let anchor = try anchor(arguments, input)
    let ranking: Ranking
    do throws(RatingError) {
      ranking = try Ranking(input, options, anchor: anchor)
    } catch {
      throw CommandFailure(.badData, "\(shown(path)): \(error)")
    }
    if arguments.flag("--json") {
      try Output.standard.write(bytes: ranking.json())
    } else {
      try RankPage(ranking: ranking).write(arguments.style)
    }
    return .done
  }

  private static func intensity(_ arguments: ParsedArguments) throws(CommandFailure) -> AlphaRank.Intensity {
    let text = arguments.value("--alpha") ?? "inf"
    if text == "inf" { return .limit(perturbation: 1e-6) }
    guard let alpha = Double(text), alpha > 0, alpha <= 1e9 else {
      throw arguments.wrong("--alpha", text, "a number above 0, at most 1e9, or inf")
    }
    return .finite(alpha)
  }

  private static func anchor(
    _ arguments: ParsedArguments, _ input: RankInput
  ) throws(CommandFailure) -> Elo.Anchor? {
    guard let name = arguments.value("--anchor") else { return nil }
    guard input.hasElo else {
      throw CommandFailure(
        .usage, "--anchor sets whose Elo is 0, and payoffs have no Elo",
        remedy: "leave it out, or give win rates, wins or games")
    }
    guard let player = input.names.firstIndex(of: name) else {
      throw CommandFailure(
        .usage, "--anchor names '\(name)', which is no player of the file",
        remedy: Suggestion.phrase(for: name, among: input.names))
    }
    return Elo.Anchor(player: player)
  }

  private static func read(_ path: String) throws(CommandFailure) -> RankInput {
    do throws(ScenarioFaults) {
      let bytes = try ScenarioReader.contents(of: path == "-" ? "/dev/stdin" : path, or: "name another file")
      return try RankReader.read(bytes, file: shown(path))
    } catch {
      let first = error.faults[0]
      if error.isUnreadable {
        throw CommandFailure(.noInput, "\(shown(path)): \(first.problem)", remedy: first.remedy)
      }
      throw CommandFailure(.badData, "the numbers cannot be used\n" + error.description)
    }
  }

  private static func shown(_ path: String) -> String { path == "-" ? "standard input" : path }
}
