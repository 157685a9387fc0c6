import Arena

/// The options that say what a tournament is; `tournament` and `tournament plan` share them.
enum TournamentOptions {
  /// How many blocks there are unless others are asked for.
  static let blocks = 100

  /// What is played.
  static let all: [OptionSpec] = [
    OptionSpec("--policies", value: "P,P,…", "The policies; the first is the challenger where the format knows one."),
    OptionSpec(
      "--format", value: "FORMAT", "Who meets whom; see above.", default: TournamentFormat.names[0],
      choices: TournamentFormat.names),
    OptionSpec(
      "--background", value: "P,P,…", "A population for the format focal; may be given several times.", repeated: true),
    OptionSpec("--focal-seats", value: "N", "How many seats the policy under test has.", default: "1"),
    OptionSpec("--rounds", value: "R", "How many rounds swiss and ladder have.", default: "5"),
    OptionSpec("--table", value: "N", "How many policies meet at a table of swiss.", default: "2"),
    OptionSpec("--blocks", value: "N", "Play so many blocks, each round.", default: "\(blocks)"),
    OptionSpec("--games", value: "N", "Play so many races at least: whole blocks are played."),
    TournamentTest.option,
    OptionSpec(
      "--luck", value: "N",
      "Play each quarter N times more with other luck; the report then tells scores without luck.",
      default: "0: do not"),
    OptionSpec("--seed", value: "S", "The tournament's seed.", default: "chosen by the system, and printed"),
    OptionSpec(
      "--seeds", value: "BOOK|A..B", "The world seeds: those of a seed book, or a range; one for each block."),
    ScenarioChoice.quarters,
  ]
}
