import Lessons
import Quantities
import Reports
import Scenarios
import TextUI

/// What a player's kinds of orders were worth over many races, as people and programs read it.
struct HabitPage {
  private let account: HabitAccount
  private let player: String
  private let other: String
  private let futures: Int
  private let cast: Cast
  /// The verb of each mechanic's orders, by its key.
  private let verbs: [String: String]
  private let style: TerminalStyle
  private let output = Output.standard

  /// A page about a player.
  init(
    _ account: HabitAccount, _ player: String, against other: String, futures: Int, _ header: ReplayHeader,
    _ style: TerminalStyle
  ) {
    (self.account, self.player, self.other, self.futures) = (account, player, other, futures)
    (cast, self.style) = (header.cast, style)
    let catalog = header.rules.map { VerbCatalog(rules: $0).verbs } ?? []
    verbs = Dictionary(catalog.map { ($0.key, $0.verb) }) { first, _ in first }
  }

  /// Writes all of it.
  func write() throws(CommandFailure) {
    if style.plain { return try output.table(table(isPlain: true), style) }
    func some(_ count: Int, _ what: String) -> String { "\(count) \(what)\(count == 1 ? "" : "s")" }
    let seats = "\(some(account.units, "seat")) of \(some(account.races, "race"))"
    try output.paragraphs(
      style.bold("\(player) in \(seats), \(account.quarters) quarters, against the orders of \(other)"), style)
    try output.paragraphs(
      account.whole.map {
        "As a whole its orders brought \(Self.range($0)) points a race beside \(other) in the same seat, with the same luck."
      }
        ?? "People, programs or policies that look ahead sat beside it, for whom steady orders here: so nothing can be said "
        + "of its orders as a whole.", style)
    try output.line()
    guard !account.habits.isEmpty else {
      return try output.paragraphs("In every quarter \(other) would have ordered the same.", style)
    }
    try output.paragraphs(
      "What each kind of its orders was worth in a race, in points at the end, with a 95 % interval over the races; what "
        + "costs most first", style)
    try output.table(table(isPlain: false), style)
    try output.paragraphs(together, style)
    try output.line()
    let clear = account.habits.filter { Self.isClear($0.worth) && abs($0.worth.mean) >= 0.02 }
    for habit in clear.prefix(3) + clear.dropFirst(3).suffix(2) {
      let most = habit.most
      let (given, instead) = (words(most.given), words(most.instead))
      try output.paragraphs(
        "\(verb(habit)) in \(cast.date(of: Int32(most.turn))) of \(most.file): \(Number.points(most.worth)), \(given) "
          + "(\(other): \(instead))", style)
    }
    let notes = [
      "A kind is exchanged beside the player's own other orders, and \(other) orders from the next quarter on: kinds that "
        + "lean on each other may all look bad alone.",
      "One race, quarter by quarter: frontier explain FILE --seat N.",
    ]
    for note in notes { try output.paragraphs("– \(note)", style) }
  }

  /// How the kinds hang together, and what a star is worth among many.
  private var together: String {
    var text = "* These races tell it from nothing"
    if account.habits.count > 4 {
      text += "; of \(account.habits.count) kinds worth nothing one in twenty would look so, too"
    }
    guard let whole = account.whole else { return text + "." }
    let sum = account.habits.reduce(0) { $0 + $1.worth.mean }
    guard abs(whole.mean - sum) >= 0.05 else { return text + "." }
    return text
      + ". Kinds add up to \(Number.points(sum)); \(Number.points(whole.mean - sum)) comes of what they do to each "
      + "other, and of \(other) playing on after each exchange."
  }

  private func verb(_ habit: HabitAccount.Habit) -> String { verbs[habit.key] ?? habit.key }

  private func words(_ orders: [String]) -> String { orders.isEmpty ? "none" : orders.joined(separator: "; ") }

  private func table(isPlain: Bool) -> TextTable {
    guard !isPlain else {
      var table = TextTable(["kind", "quarters", "worth", "low", "high"].map { .words($0) })
      for habit in account.habits {
        let worth = [habit.worth.mean, habit.worth.low, habit.worth.high].map { $0.isFinite ? Number.points($0) : "" }
        table.add([habit.key, "\(habit.quarters)"] + worth)
      }
      return table
    }
    var table = TextTable([.words("orders"), .number("quarters"), .number("worth a race"), .number("95 %")])
    for habit in account.habits {
      let isClear = Self.isClear(habit.worth)
      let range =
        habit.worth.reach.isFinite
        ? "\(Number.points(habit.worth.low)) to \(Number.points(habit.worth.high))" : "–"
      table.add(
        [verb(habit), "\(habit.quarters)", Number.points(habit.worth.mean) + (isClear ? "*" : " "), range],
        isStrong: isClear)
    }
    return table
  }

  private static func isClear(_ worth: MeanInterval) -> Bool { worth.low > 0 || worth.high < 0 }

  private static func range(_ worth: MeanInterval) -> String {
    worth.reach.isFinite
      ? "\(Number.points(worth.mean)) (95 %: \(Number.points(worth.low)) to \(Number.points(worth.high)))"
      : Number.points(worth.mean)
  }

  /// One object, without a line feed.
  var json: String {
    var json = JSONBytes()
    json.raw("{\"frontier_habits\":1,\"player\":")
    json.text(player)
    json.key("against")
    json.text(other)
    json.key("seats")
    json.integer(Int64(account.units))
    json.key("races")
    json.integer(Int64(account.races))
    json.key("quarters")
    json.integer(Int64(account.quarters))
    json.key("futures")
    json.integer(Int64(futures))
    json.key("whole")
    if let whole = account.whole { Self.write(whole, into: &json) } else { json.raw("null") }
    json.key("habits")
    json.list(account.habits) { json, habit in
      json.raw("{\"kind\":")
      json.text(habit.key)
      json.key("quarters")
      json.integer(Int64(habit.quarters))
      json.key("worth")
      Self.write(habit.worth, into: &json)
      json.key("most")
      json.raw("{\"file\":")
      json.text(habit.most.file)
      json.key("turn")
      json.integer(Int64(habit.most.turn))
      json.key("worth")
      json.number(habit.most.worth)
      json.key("given")
      json.texts(habit.most.given)
      json.key("instead")
      json.texts(habit.most.instead)
      json.raw("}}")
    }
    json.raw("}")
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func write(_ worth: MeanInterval, into json: inout JSONBytes) {
    json.raw("{\"estimate\":")
    json.number(worth.mean)
    for (key, end) in [("low" as StaticString, worth.low), ("high", worth.high)] {
      json.key(key)
      json.number(end.isFinite ? end : nil)
    }
    json.raw("}")
  }
}
