import Quantities
import RaceEngine
import Scenarios
import TextUI

extension PlaySession {
  /// The opening of a new race.
  func welcome() throws(CommandFailure) {
    warnOfSecrets()
    guard !console.isQuiet else { return }
    if isShared { try welcomeAll() } else { try showBriefing() }
    try console.say("Seed \(seed). The same race again: \(command)")
    try console.say("Saved after every quarter in \(saved.file)")
    let what = rounds.quarters == 1 ? "quarter" : "round"
    try console.say(
      "help lists orders and commands, help WORD explains a word such as H100e, advise asks a policy, end ends the "
        + "\(what).")
    try console.write([""])
    if !isShared { try showBoard() }
  }

  /// The opening of a race that goes on.
  func welcomeBack(_ opening: PlayOpening) throws(CommandFailure) {
    if let tail = opening.droppedTail {
      console.notice(
        "line \(tail.line) of \(saved.file) was cut short and is left out (\(tail.bytes) bytes); \(date) is played again"
      )
    }
    warnOfSecrets()
    guard !console.isQuiet else { return }
    try console.say("Going on with \(cast.title) as \(names), seed \(seed), in \(date).")
    try console.write([""])
    if !isShared { try showBoard() }
  }

  func showBriefing() throws(CommandFailure) {
    let place = Int(table.seat.index)
    let labs = scenario?.labs ?? []
    try console.write(
      BriefText.lines(
        briefing: scenario?.briefing ?? "", labs: labs.map(\.description),
        note: labs.indices.contains(place) ? labs[place].note : "", view: view, rules: rules, cast: cast,
        rounds: rounds, style: text, width: width))
  }

  func showBoard() throws(CommandFailure) {
    try console.write(
      Board.lines(
        for: view, previous: table.previous, rules: rules, cast: cast, ordered: table.ordered, style: text,
        width: width))
  }

  /// What changed last quarter, and what became of the orders.
  var news: [NewsItem] {
    News.items(from: table.previous, to: view, rules: rules, cast: cast, ordered: table.ordered)
  }

  /// What a quarter that was played brought.
  func news(of turn: Int32) -> [NewsItem] {
    let place = Int(turn)
    return News.items(
      from: table.views[place], to: table.views[place + 1], rules: rules, cast: cast, ordered: table.ordered(in: turn))
  }

  /// The news of all quarters of the last round, the most important first.
  var roundNews: [NewsItem] {
    let turns = rounds.played(before: view.turn)
    guard turns.count > 1 else { return news }
    let items = turns.flatMap { news(of: $0) }
    // Sorting by place too keeps equals in order.
    return items.enumerated().sorted { left, right in
      (right.element.importance, left.offset) < (left.element.importance, right.offset)
    }.map(\.element)
  }

  /// All news of the last round, quarter by quarter.
  func showNews() throws(CommandFailure) {
    let turns = rounds.played(before: view.turn)
    guard turns.count > 1 else { return try tell(news) }
    for turn in turns {
      try console.say("\(cast.date(of: turn)):", .strong)
      try tell(news(of: turn))
    }
  }

  /// What the last round brought; no board comes after it.
  func showLastNews() throws(CommandFailure) {
    if rounds.played(before: view.turn).count == 1 {
      try console.say("\(cast.date(of: view.turn - 1)) brought:", .strong)
    }
    try showNews()
    try console.write([""])
  }

  /// The news of a round's earlier quarters, for the board tells those of the last; what still holds is said there.
  func showEarlierNews() throws(CommandFailure) {
    let last = Set(news.map(\.text))
    for turn in rounds.played(before: view.turn).dropLast() {
      let items = news(of: turn).filter { !last.contains($0.text) || $0.tone == .good }
      guard !items.isEmpty else { continue }
      try console.say("\(cast.date(of: turn)) brought:", .strong)
      try tell(items)
    }
  }

  private func tell(_ items: [NewsItem]) throws(CommandFailure) {
    guard !items.isEmpty else { return try console.say("No news.") }
    for item in items { try console.say("\(item.tone.mark) \(item.text)", item.tone == .alarm ? .bad : .plain) }
  }
}
