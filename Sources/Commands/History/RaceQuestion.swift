import Quantities
import RaceEngine
import Scenarios
import TextUI

/// Which lab and which quarter of a recorded race somebody asks about.
struct RaceQuestion {
  private let replay: Replay
  private let cast: Cast

  /// Questions about a race, of which at least one quarter was played.
  init(_ replay: Replay) {
    self.replay = replay
    cast = replay.header.cast
  }

  /// The replay that a command is given, of which at least one quarter must have been played.
  static func replay(_ arguments: ParsedArguments) throws(CommandFailure) -> Replay {
    let replay = try ReplayDiff.read(arguments.positional(0) ?? "")
    guard !replay.turns.isEmpty else {
      throw CommandFailure(.usage, "no quarter of \(replay.file) was played yet", remedy: "play on with --resume")
    }
    return replay
  }

  /// The lab of an option: its number from 0, its name, or the beginning of its name; nil where it was not given.
  func seat(_ name: String, _ arguments: ParsedArguments) throws(CommandFailure) -> Seat? {
    guard let text = arguments.value(name) else { return nil }
    return try seat(text, of: name)
  }

  /// The labs of an option that names several, parted by commas; nil where it was not given.
  func seats(_ name: String, _ arguments: ParsedArguments) throws(CommandFailure) -> [Seat]? {
    guard let texts = try arguments.list(name) else { return nil }
    var seats: [Seat] = []
    for text in texts { seats.append(try seat(text.filter { $0 != " " }, of: name)) }
    return seats
  }

  private func seat(_ text: String, of name: String) throws(CommandFailure) -> Seat {
    let labs = replay.header.labs
    if let number = Int(text), labs.indices.contains(number) { return Seat(number) }
    let wanted = text.lowercased()
    let whole = labs.indices.filter { labs[$0].lowercased() == wanted }
    let begun = labs.indices.filter { labs[$0].lowercased().hasPrefix(wanted) }
    let found = whole.isEmpty ? begun : whole
    if found.count == 1, !wanted.isEmpty { return Seat(found[0]) }
    let list = labs.enumerated().map { "\($0.offset) (\($0.element))" }.joined(separator: ", ")
    throw CommandFailure(
      .usage, "there is no seat “\(text)” in \(replay.file)", remedy: "its seats are \(list); \(name) takes either")
  }

  /// The option for the lab that is asked about.
  static let seatOption = OptionSpec(
    "--seat", value: "N", "The lab: its seat, counted from 0, or its name.",
    default: "the person's, or 0 where only policies played")

  /// The lab that is asked about; the person's, or the first one where only policies played, where none was named.
  func seat(_ arguments: ParsedArguments) throws(CommandFailure) -> Seat {
    try seat("--seat", arguments) ?? Seat(replay.header.lineup.firstIndex(of: PlayLineUp.person) ?? 0)
  }

  /// The quarter of `--turn`: a date, such as 2024Q1, 2024-Q1 or “2024 Q1”, or its number from 0. The last where none
  /// was given.
  func turn(_ arguments: ParsedArguments) throws(CommandFailure) -> Int {
    let last = replay.turns.count - 1
    guard let text = arguments.value("--turn") else { return last }
    let found = Int(text) ?? turn(dated: text)
    guard let found else {
      throw CommandFailure(
        .usage, "--turn “\(text)” is no quarter",
        remedy: "write a date, such as \(Self.word(cast.date(of: 0))), or a "
          + "number from 0 to \(last)")
    }
    guard (0...last).contains(found) else {
      let dates = "\(cast.date(of: 0)) to \(cast.date(of: Int32(last)))"
      let hint = found == last + 1 ? "; turns count from 0, so the last quarter is --turn \(last)" : ""
      throw CommandFailure(
        .usage, "there is no turn \(text) in \(replay.file)",
        remedy: "its turns are 0 to \(last), which are \(dates)\(hint)")
    }
    return found
  }

  /// The number of a date, which may be outside of the race.
  private func turn(dated text: String) -> Int? {
    let parts = text.uppercased().split(separator: "Q", omittingEmptySubsequences: false)
    guard parts.count == 2, let quarter = Int(parts[1]), (1...4).contains(quarter) else { return nil }
    guard let year = Int(parts[0].filter { $0 != "-" && $0 != " " }), (1...9_999).contains(year) else { return nil }
    return (year - cast.startYear) * 4 + quarter - cast.startQuarter
  }

  /// A date as one word: `2024Q1`.
  static func word(_ date: String) -> String { date.filter { $0 != " " } }
}

extension ReplayHeader {
  /// The names and the calendar of its race.
  var cast: Cast {
    Cast(
      title: title, names: labs, things: names, startYear: Int(startYear), startQuarter: Int(startQuarter))
  }
}
