import Policies
import Quantities
import RaceEngine
import Scenarios
import TextUI

/// Begins a new race with the first quarters of a recorded one.
enum ReplayFork {
  /// `frontier replay fork`.
  static let spec = CommandSpec(
    path: ["replay", "fork"], summary: "Go back to a quarter of a recorded race, and play on from there in a new file.",
    arguments: [ArgumentSpec("FILE", "A replay.")],
    options: [
      OptionSpec(
        "--turn", value: "T", "The quarter that is to be played anew: its date, such as 2024Q1, or its number."),
      OptionSpec("--replay", value: "NEW", "Where the new race is saved."),
      OptionSpec(
        "--seat", value: "N,N,…", "The labs that people lead from then on: seats, counted from 0, or names.",
        default: "those whom people led"),
    ],
    examples: [
      "frontier replay fork race.replay.jsonl --turn 2024Q1 --replay again.replay.jsonl  # take a year back",
      "frontier replay fork race.replay.jsonl --turn 8 --seat 2 --replay mine.replay.jsonl  # lead another lab from there",
    ],
    discussion: """
      The new file holds the quarters before that one as they were played, with the same seed: the luck that is still to \
      come is the luck that the race had. The other labs go on under their policies, which are asked what they were asked \
      then. The recorded race is left as it is.

      Where a person orders once a round, the quarter must be the first of one. People who lead no lab any more leave it to \
      steady.

      Exit codes: 64 no such seat or turn, 65 the replay cannot be read, is of other rules or does not come out as it was \
      recorded, 66 it is missing, 73 the new file is there already or cannot be made.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let replay = try ReplayDiff.read(arguments.positional(0) ?? "")
    guard arguments.value("--turn") != nil else {
      throw CommandFailure(
        .usage, "which quarter is played anew?", remedy: "name it by --turn, a date or a number from 0")
    }
    guard let file = arguments.value("--replay") else {
      throw CommandFailure(.usage, "where is the new race to be saved?", remedy: "name a new file by --replay")
    }
    guard !replay.turns.isEmpty else {
      throw CommandFailure(.usage, "no quarter of \(replay.file) was played yet", remedy: "play on with --resume")
    }
    let question = RaceQuestion(replay)
    let turn = try question.turn(arguments)
    var header = replay.header
    let people = try question.seats("--seat", arguments)
    if let people {
      for place in header.lineup.indices where header.lineup[place] == PlayLineUp.person {
        header.lineup[place] = BuiltinPolicy.steady.kind.usual.name
      }
      for seat in people { header.lineup[Int(seat.index)] = PlayLineUp.person }
    }
    let isPlayed = header.lineup.contains(PlayLineUp.person)
    if isPlayed { try check(turn, in: Int(header.round), header.cast) }
    let race = try race(replay, until: turn)
    for seat in people ?? [] where !race.observation(for: seat).own.isOpen {
      throw CommandFailure(
        .usage, "\(header.cast.name(seat)) was closed before \(header.cast.date(of: Int32(turn)))",
        remedy: "choose another lab, or an earlier quarter")
    }
    try copy(replay, until: turn, header, to: file)
    guard !arguments.isQuiet else { return .done }
    let before = turn == 0 ? "before its first quarter" : "before \(header.cast.date(of: Int32(turn)))"
    try Output.standard.line(arguments.style.spelled("\(file): \(header.title), \(before)"))
    for place in header.lineup.indices where header.lineup[place] != replay.header.lineup[place] {
      let lab = header.cast.name(Seat(place))
      try Output.standard.line("From then on \(lab) is led by: \(header.lineup[place])")
    }
    if let tail = replay.droppedTail {
      Notices.line("line \(tail.line) of \(replay.file) was cut short, or is none that was sealed, and is left out")
    }
    let words = ["frontier", isPlayed ? "play" : "run", "--resume", file]
    try Output.standard.line("Go on with: \(Shell.line(words))")
    return .done
  }

  /// People order when a round begins.
  private static func check(_ turn: Int, in round: Int, _ cast: Cast) throws(CommandFailure) {
    guard turn % round != 0 else { return }
    let dates = [turn - turn % round, turn - turn % round + round].map { cast.date(of: Int32($0)) }
    throw CommandFailure(
      .usage, "\(cast.date(of: Int32(turn))) is in the middle of a round of \(round) quarters, where nobody orders",
      remedy: "go back to \(dates[0]) or \(dates[1])")
  }

  /// The race when a quarter is about to be played.
  private static func race(_ replay: Replay, until end: Int) throws(CommandFailure) -> Race {
    var race = Race(rules: try replay.faithfulRules(), seed: replay.header.seed)
    var nobody = NoRecorder()
    for turn in replay.turns.prefix(end) {
      let sheets = turn.sheets.enumerated().map { race.vet($0.element.orders, for: Seat($0.offset)).sheet }
      guard (try? race.advance(sheets, &nobody)) != nil else { break }
    }
    return race
  }

  /// Writes the quarters before one, as they were played.
  private static func copy(
    _ replay: Replay, until end: Int, _ header: ReplayHeader, to file: String
  ) throws(CommandFailure) {
    var race = Race(rules: try replay.faithfulRules(), seed: header.seed)
    var nobody = NoRecorder()
    do throws(RecordError) {
      var writer = try ReplayWriter(creating: file, header)
      for turn in replay.turns.prefix(end) {
        let sheets = turn.sheets.enumerated().map { race.vet($0.element.orders, for: Seat($0.offset)).sheet }
        guard (try? race.advance(sheets, &nobody)) != nil else { break }
        var outcomes: [Int: String] = [:]
        for (seat, sheet) in turn.sheets.enumerated() { outcomes[seat] = sheet.outcome }
        try writer.append(sheets, refused: turn.sheets.map(\.refused), outcomes: outcomes, after: race, news: turn.news)
      }
    } catch {
      throw CommandFailure(writing: error)
    }
  }
}
